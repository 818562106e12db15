// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/details/detailspanel.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewtable.h"
#include "ui/table/datasetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// From a value that is typed to the one that the server holds, on each way there is.
class TestEndToEndEditing : public QObject
{
    Q_OBJECT

    using Phase = ChangeRunner::Phase;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void whatIsTypedInTheFormIsReviewedPostedAndReadBack()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        const QString old = desk.stored(id, SandboxField::Description);
        desk.clickCell(id, Dataset::Id);
        auto *description = form<QLineEdit>(desk, u"Description"_s);
        QCOMPARE(description->text(), old);
        DeskFixture::type(description, u"Called \"again\" & again"_s);
        QTest::keyClick(description, Qt::Key_Return);
        QVERIFY(DeskFixture::click(panel(desk), u"Set status LIVE"_s));
        auto *priority = form<QSpinBox>(desk, u"Priority as a number"_s);
        DeskFixture::type(priority, u"85"_s);
        QTest::keyClick(priority, Qt::Key_Return);
        QCOMPARE(desk.desk().edits.count(), 3);
        QVERIFY(desk.cell(id, Dataset::Description).data(DatasetModel::StagedRole).toBool());
        QVERIFY(desk.find<QLabel>(u"3 changes to 1 dataset"_s));

        desk.requests.clear();
        QVERIFY(review(desk));
        QCOMPARE(cells(desk, ReviewModel::ServerColumn).first(), old);
        QCOMPARE(cells(desk, ReviewModel::YoursColumn).first(), u"Called \"again\" & again"_s);
        QCOMPARE(desk.stored(id, SandboxField::Description), old);
        QVERIFY(post(desk, u"Post 3 changes"_s));
        QCOMPARE(cells(desk, ReviewModel::ResultColumn), QStringList(3, u"Confirmed"_s));
        QCOMPARE(desk.requests, QStringList({u"ecnow_datasets read"_s, u"ecnow_datasets update"_s,
                                             u"ecnow_datasets read"_s}));
        QCOMPARE(desk.stored(id, SandboxField::Description), u"Called \"again\" & again"_s);
        QCOMPARE(desk.stored(id, SandboxField::Status), u"LIVE"_s);
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"85"_s);
        QCOMPARE(desk.desk().edits.count(), 0);

        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Close"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        QVERIFY(!desk.cell(id, Dataset::Description).data(DatasetModel::StagedRole).toBool());
        QCOMPARE(desk.cell(id, Dataset::Status).data().toString(), u"LIVE"_s);
        QVERIFY(!desk.find<QLabel>(u"3 changes to 1 dataset"_s));
    }

    void aCellIsEditedInPlaceAndEscLeavesItAsItWas()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        desk.clickCell(id, Dataset::Description);
        desk.press(Qt::Key_F2);
        auto *editor = desk.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"thrown away"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(desk.stage(id, Dataset::Description, u"kept"_s));
        QVERIFY(desk.stage(id, Dataset::Priority, u"64"_s));
        // The value of before takes the edit back.
        QVERIFY(!desk.stage(id, Dataset::Description, desk.stored(id, SandboxField::Description)));
        QCOMPARE(desk.desk().edits.count(), 1);
        QVERIFY(review(desk));
        QVERIFY(post(desk, u"Post 1 change"_s));
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"64"_s);
    }

    void manyRowsTakeOnlyWhatWasTouched()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 3).mid(0, 3);
        const QString description = desk.stored(ids.first(), SandboxField::Description);
        selectAll(desk, ids);
        QVERIFY(DeskFixture::click(panel(desk), u"Edit all selected datasets at once"_s));
        QVERIFY(DeskFixture::find<QLabel>(panel(desk), u"3 datasets selected"_s));
        QCOMPARE(form<QLineEdit>(desk, u"Description"_s)->placeholderText(), u"mixed"_s);
        auto *priority = form<QSpinBox>(desk, u"Priority as a number"_s);
        DeskFixture::type(priority, u"81"_s);
        QTest::keyClick(priority, Qt::Key_Return);
        QCOMPARE(desk.desk().edits.count(), 3);
        desk.requests.clear();
        QVERIFY(review(desk));
        QVERIFY(post(desk, u"Post 3 changes"_s));
        QCOMPARE(desk.requests.count(u"ecnow_datasets update"_s), 1);
        for (const QString &id : ids)
            QCOMPARE(desk.stored(id, SandboxField::Priority), u"81"_s);
        QCOMPARE(desk.stored(ids.first(), SandboxField::Description), description);
    }

    void aConflictIsShownAndTheUserDecides_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("leave it open") << QString();
        QTest::newRow("keep the server's") << u"Keep the server's 82"_s;
        QTest::newRow("use mine") << u"Use yours, 83"_s;
    }

    void aConflictIsShownAndTheUserDecides()
    {
        QFETCH(const QString, choice);
        const bool mine = choice.startsWith(u"Use"_s);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2);
        QVERIFY(desk.stage(ids.at(0), Dataset::Priority, u"83"_s));
        QVERIFY(desk.stage(ids.at(1), Dataset::Priority, u"84"_s));
        desk.storeAsColleague(ids.at(0), SandboxField::Priority, u"82"_s);
        QVERIFY(review(desk));
        ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
        QCOMPARE(cells(desk, ReviewModel::ServerColumn).first(), u"82"_s);
        QCOMPARE(cells(desk, ReviewModel::ResultColumn).first(), u"Changed on the server"_s);
        QVERIFY(DeskFixture::find<QPushButton>(dialog, u"Post 1 change"_s));
        for (const QRadioButton *button : dialog.findChildren<QRadioButton *>())
            QVERIFY(!button->isChecked());
        if (!choice.isEmpty())
            QTest::keyClick(DeskFixture::find<QRadioButton>(dialog, choice), Qt::Key_Space);
        QVERIFY(post(desk, mine ? u"Post 2 changes"_s : u"Post 1 change"_s));
        QCOMPARE(desk.stored(ids.at(0), SandboxField::Priority), mine ? u"83"_s : u"82"_s);
        QCOMPARE(desk.stored(ids.at(1), SandboxField::Priority), u"84"_s);
        QCOMPARE(desk.desk().edits.count(), choice.isEmpty() ? 1 : 0);
    }

    void expiryWaitsForItsTick_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"cell", "form", "many"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void expiryWaitsForItsTick()
    {
        QFETCH(const QString, path);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2).mid(0, path == u"many"_s ? 2 : 1);
        expire(desk, path, ids);
        QTRY_COMPARE(desk.desk().edits.count(), ids.size());
        QVERIFY(review(desk));
        ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
        QVERIFY(!DeskFixture::find<QPushButton>(dialog, u"Post 0 changes"_s)->isEnabled());
        QCOMPARE(cells(desk, ReviewModel::ResultColumn),
                 QStringList(ids.size(), u"Waits for you"_s));
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), ids.size());
        QVERIFY(boxes.first()->text().contains(ids.first()));

        // One tick is good for one dataset.
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        QTRY_VERIFY(DeskFixture::find<QPushButton>(dialog, u"Post 1 change"_s));
        QVERIFY(post(desk, u"Post 1 change"_s));
        QCOMPARE(desk.stored(ids.first(), SandboxField::Status), u"EXPIRED"_s);
        QCOMPARE(desk.desk().edits.count(), ids.size() - 1);
        if (ids.size() > 1)
            QCOMPARE(desk.stored(ids.last(), SandboxField::Status), u"HOLD"_s);
    }

    void expiryWithoutATickSendsNothing()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        expire(desk, u"form"_s, {id});
        QVERIFY(review(desk));
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        QCOMPARE(desk.server().requests(SandboxOperation::UpdateDatasets), 0);
        QCOMPARE(desk.staged(id, Dataset::Status), u"EXPIRED"_s);
    }

    void aReviewOpensOnce()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.stage(desk.someIds(u"HOLD"_s, 1).first(), Dataset::Priority, u"83"_s));
        for (int presses = 0; presses < 2; ++presses)
            desk.window().actions().review.trigger();
        QCOMPARE(desk.window().findChildren<ReviewDialog *>().size(), 1);
        QTRY_COMPARE(desk.desk().runner.phase(), Phase::Reviewed);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
        QTRY_VERIFY(desk.window().findChildren<ReviewDialog *>().isEmpty());
        QVERIFY(review(desk));
    }

    void aTokenThatEndsMeanwhileIsRenewed()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"83"_s));
        QVERIFY(review(desk));
        desk.server().expireTokens();
        QVERIFY(post(desk, u"Post 1 change"_s));
        QCOMPARE(cells(desk, ReviewModel::ResultColumn), QStringList{u"Confirmed"_s});
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"83"_s);
    }

private:
    static QWidget &panel(DeskFixture &desk) { return *desk.window().findChild<DetailsPanel *>(); }

    template<typename Widget>
    static Widget *form(DeskFixture &desk, const QString &name)
    {
        return DeskFixture::find<Widget>(panel(desk), name);
    }

    static void selectAll(DeskFixture &desk, const QStringList &ids)
    {
        desk.clickCell(ids.first(), Dataset::Id);
        for (const QString &id : ids.mid(1))
            desk.clickCell(id, Dataset::Id, Qt::ControlModifier);
    }

    static void expire(DeskFixture &desk, const QString &path, const QStringList &ids)
    {
        if (path == u"cell"_s) {
            desk.clickCell(ids.first(), Dataset::Status);
            desk.press(Qt::Key_F2);
            auto *combo = desk.view().viewport()->findChild<QComboBox *>();
            QTRY_VERIFY(combo && combo->view()->isVisible());
            QTest::keyClick(combo->view(), Qt::Key_End);
            QTest::keyClick(combo->view(), Qt::Key_Return);
            return;
        }
        selectAll(desk, ids);
        if (path == u"many"_s)
            QVERIFY(DeskFixture::click(panel(desk), u"Edit all selected datasets at once"_s));
        QVERIFY(DeskFixture::click(panel(desk), u"Set status EXPIRED, which can't be undone"_s));
    }

    static bool review(DeskFixture &desk)
    {
        desk.press(Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor([&desk] {
            return desk.dialog<ReviewDialog>() && desk.desk().runner.phase() == Phase::Reviewed;
        });
    }

    static bool post(DeskFixture &desk, const QString &button)
    {
        return DeskFixture::click(*desk.dialog<ReviewDialog>(), button) &&
               QTest::qWaitFor([&desk] { return desk.desk().runner.phase() == Phase::Settled; });
    }

    /// A column of the review, without the rows of decisions.
    static QStringList cells(DeskFixture &desk, ReviewModel::Column column)
    {
        const QAbstractItemModel &model =
            *desk.dialog<ReviewDialog>()->findChild<ReviewTable *>()->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            if (index.data(ReviewModel::KindRole) == ReviewModel::ChangeRow)
                texts.append(index.data().toString());
        }
        return texts;
    }
};

DIALDESK_TEST(TestEndToEndEditing)
#include "tst_endtoendediting.moc"
