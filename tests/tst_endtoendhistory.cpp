// SPDX-License-Identifier: MIT
#include "app/datafolder.h"
#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/signindialog.h"
#include "ui/history/historypanel.h"
#include "ui/history/historytimeline.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What was posted is seen, found and taken back in the window.
class TestEndToEndHistory : public QObject
{
    Q_OBJECT

    using Phase = ChangeRunner::Phase;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void opensWhenSomebodyLooks()
    {
        DeskFixture desk;
        const QString file = QDir(DataFolder::path()).filePath(u"history.sqlite"_s);
        QTRY_VERIFY(desk.dialog<SignInDialog>());
        QVERIFY(!QFile::exists(file));
        QTest::keyClick(desk.dialog<SignInDialog>(), Qt::Key_Escape);
        openHistory(desk);
        QTRY_VERIFY(QFile::exists(file));
    }

    void takingABulkChangeBackRestoresEveryValue()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"LIVE"_s, 10);
        QHash<QString, QStringList> before;
        for (const QString &id : ids) {
            before.insert(id, values(desk, id));
            QVERIFY(stage(desk, id, Dataset::Status, u"HOLD"_s));
            QVERIFY(stage(desk, id, Dataset::Priority, u"85"_s));
            QVERIFY(stage(desk, id, Dataset::Description, u"Ä new name"_s));
        }
        QVERIFY(reviewAndPost(desk));
        for (const QString &id : ids)
            QCOMPARE(values(desk, id), (QStringList{u"HOLD"_s, u"85"_s, u"Ä new name"_s}));

        QTableView &history = openHistory(desk);
        QTRY_COMPARE(history.model()->rowCount(), 3 * ids.size());
        history.setFocus();
        QTest::keyClick(&history, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(desk.click(u"Take back…"_s));
        QVERIFY(waitForReview(desk));
        QCOMPARE(desk.desk().edits.count(), 3 * ids.size());
        QVERIFY(post(desk));
        for (const QString &id : ids)
            QCOMPARE(values(desk, id), before.value(id));
        QCOMPARE(desk.desk().edits.count(), 0);
        // That is a change as well, and remembered like one.
        QCOMPARE(history.model()->rowCount(), 6 * ids.size());
    }

    void whatExpiredCannotBeTakenBack()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(stage(desk, id, Dataset::Status, u"LIVE"_s));
        QVERIFY(reviewAndPost(desk));
        desk.storeAsColleague(id, SandboxField::Status, u"EXPIRED"_s);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.cell(id, Dataset::Status).data().toString(), u"EXPIRED"_s);

        QTableView &history = openHistory(desk);
        QTRY_COMPARE(history.model()->rowCount(), 1);
        history.selectAll();
        QVERIFY(desk.click(u"Take back…"_s));
        QTRY_VERIFY(desk.message().contains(u"EXPIRED"_s));
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(!desk.dialog<ReviewDialog>());
    }

    void aChangeSinceIsShownAndNotOverwritten()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(stage(desk, id, Dataset::Priority, u"85"_s));
        QVERIFY(reviewAndPost(desk));
        desk.storeAsColleague(id, SandboxField::Priority, u"33"_s);
        // What the table shows by now is not what was sent.
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.cell(id, Dataset::Priority).data().toString(), u"33"_s);

        QTableView &history = openHistory(desk);
        QTRY_COMPARE(history.model()->rowCount(), 1);
        history.selectAll();
        QVERIFY(desk.click(u"Take back…"_s));
        QVERIFY(waitForReview(desk));
        QCOMPARE(desk.desk().runner.count(Change::State::Conflict), 1);
        QCOMPARE(desk.desk().runner.postableCount(), 0);
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"33"_s);
    }

    void theDetailsTellTheHistoryOfOneDataset()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2);
        const QString old = desk.stored(ids.first(), SandboxField::Priority);
        QVERIFY(stage(desk, ids.at(0), Dataset::Priority, u"85"_s));
        QVERIFY(stage(desk, ids.at(1), Dataset::Status, u"LIVE"_s));
        QVERIFY(reviewAndPost(desk));
        desk.clickCell(ids.first(), Dataset::Id);
        auto &timeline = *desk.window().findChild<HistoryTimeline *>();
        const auto says = [&timeline](const QString &text) {
            const QList<QLabel *> labels = timeline.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"Priority %1 to 85"_s.arg(old)));
        QVERIFY(!says(u"HOLD to LIVE"_s));

        QVERIFY(DeskFixture::click(timeline, u"Show all changes of this dataset"_s));
        auto &panel = *desk.window().findChild<HistoryPanel *>();
        QTRY_VERIFY(panel.isVisible());
        auto &history = *panel.findChild<QTableView *>();
        QTRY_COMPARE(history.model()->rowCount(), 1);
        QVERIFY(DeskFixture::click(panel, u"Show all datasets"_s));
        QTRY_COMPARE(history.model()->rowCount(), 2);
        DeskFixture::type(DeskFixture::find<QLineEdit>(panel, u"Find in the history"_s), u"live"_s);
        QTRY_COMPARE(history.model()->rowCount(), 1);
    }

    void theHistoryOutlivesTheProgram()
    {
        {
            DeskFixture desk;
            QVERIFY(desk.signIn());
            QVERIFY(stage(desk, desk.someIds(u"HOLD"_s, 1).first(), Dataset::Priority, u"85"_s));
            QVERIFY(reviewAndPost(desk));
            openHistory(desk);
            desk.window().close();
        }
        // It opens as it was left, and needs no sign-in.
        DeskFixture desk(true);
        auto *history = desk.find<QTableView>(u"Changes that were posted"_s);
        QVERIFY(history);
        QTRY_COMPARE(history->model()->rowCount(), 1);
    }

private:
    static QStringList values(DeskFixture &desk, const QString &id)
    {
        return {desk.stored(id, SandboxField::Status), desk.stored(id, SandboxField::Priority),
                desk.stored(id, SandboxField::Description)};
    }

    static bool stage(DeskFixture &desk, const QString &id, Dataset::Field field,
                      const QString &value)
    {
        DatasetModel &datasets = desk.desk().datasets;
        return datasets.setData(datasets.index(datasets.rowOf(id), field), value);
    }

    static bool waitForReview(DeskFixture &desk)
    {
        return QTest::qWaitFor(
            [&desk] {
                return desk.dialog<ReviewDialog>() && desk.desk().runner.phase() == Phase::Reviewed;
            },
            patienceMs);
    }

    static bool post(DeskFixture &desk)
    {
        const int changes = desk.desk().runner.postableCount();
        const QString button =
            changes == 1 ? u"Post 1 change"_s : u"Post %1 changes"_s.arg(changes);
        ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
        return DeskFixture::click(dialog, button) &&
               QTest::qWaitFor([&desk] { return desk.desk().runner.phase() == Phase::Settled; },
                               patienceMs) &&
               desk.desk().runner.count(Change::State::Confirmed) == changes &&
               DeskFixture::click(dialog, u"Close"_s) &&
               QTest::qWaitFor([&desk] { return !desk.dialog<ReviewDialog>(); });
    }

    static bool reviewAndPost(DeskFixture &desk)
    {
        desk.press(Qt::Key_S, Qt::ControlModifier);
        return waitForReview(desk) && post(desk);
    }

    static QTableView &openHistory(DeskFixture &desk)
    {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        auto *table = desk.find<QTableView>(u"Changes that were posted"_s);
        if (!table)
            qFatal("The history does not open.");
        // Nobody clicks before the buttons have their places.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return *table;
    }
};

DIALDESK_TEST(TestEndToEndHistory)
#include "tst_endtoendhistory.moc"
