// SPDX-License-Identifier: MIT
#include "app/autorefresh.h"
#include "models/datasets/datasetchanges.h"
#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/news/newsbar.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What colleagues did meanwhile: how a refresh tells it, and when one comes by itself.
class TestEndToEndNews : public QObject
{
    Q_OBJECT

    using Kind = DatasetChanges::Kind;
    using Phase = ChangeRunner::Phase;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void aRefreshMarksWhatChangedUntilItIsSeen()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(!bar(desk).isVisible());
        const QStringList ids = desk.someIds(u"LIVE"_s, 3);
        desk.storeAsColleague(ids.at(0), SandboxField::Status, u"HOLD"_s);
        desk.storeAsColleague(ids.at(1), SandboxField::Priority, u"88"_s);
        QVERIFY(desk.server().store().remove(ids.at(2).toLongLong()));
        refresh(desk);
        QTRY_VERIFY(bar(desk).isVisible());
        QVERIFY2(says(desk).startsWith(u"2 changed since "_s), qPrintable(says(desk)));
        QVERIFY2(says(desk).endsWith(u"1 vanished: "_s + ids.at(2)), qPrintable(says(desk)));
        QCOMPARE(news(desk, ids.at(0)), DatasetChanges::Changed);
        QVERIFY(desk.cell(ids.at(0), Dataset::Status)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .endsWith(u"Status was LIVE"_s));

        // Another refresh does not take it away, and adds to it.
        desk.storeAsColleague(ids.at(1), SandboxField::Description, u"Renamed"_s);
        refresh(desk);
        QCOMPARE(desk.desk().changes.fieldsOf(ids.at(1)).size(), 2);
        QVERIFY(desk.click(u"Mark as seen"_s));
        QTRY_VERIFY(!bar(desk).isVisible());
        QCOMPARE(news(desk, ids.at(0)), DatasetChanges::None);
        refresh(desk);
        QVERIFY(!bar(desk).isVisible());
    }

    void keysStepFromOneToTheNext()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList all = desk.shownIds();
        const QStringList ids{all.at(3), all.at(40), all.at(all.size() - 1)};
        for (const QString &id : ids)
            desk.storeAsColleague(id, SandboxField::Description, u"Renamed "_s + id);
        refresh(desk);
        QTRY_VERIFY(desk.window().actions().nextNews.isEnabled());
        QStringList visited;
        for (int step = 0; step < 4; ++step) {
            desk.press(Qt::Key_F6);
            visited.append(current(desk));
            QVERIFY(desk.view().viewport()->rect().intersects(
                desk.view().visualRect(desk.view().currentIndex())));
        }
        QCOMPARE(visited, (QStringList{ids.at(0), ids.at(1), ids.at(2), ids.at(0)}));
        QCOMPARE(desk.view().currentIndex().column(), int(Dataset::Description));
        QVERIFY(bar(desk)
                    .findChild<ElidedLabel *>(u"NewsOfCurrent"_s)
                    ->fullText()
                    .contains(u"Description was"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(current(desk), ids.at(2));
        QVERIFY(desk.click(u"Previous change"_s));
        QCOMPARE(current(desk), ids.at(1));
    }

    void whatTheFilterHidesCanBeShown()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"LIVE"_s, 1).first();
        DeskFixture::type(desk.window().findChild<FilterField *>(), u"expired"_s);
        desk.storeAsColleague(id, SandboxField::Priority, u"88"_s);
        refresh(desk);
        QTRY_VERIFY(bar(desk).isVisible());
        QVERIFY2(says(desk).endsWith(u"the filter hides them"_s), qPrintable(says(desk)));
        QVERIFY(!desk.window().actions().nextNews.isEnabled());
        QVERIFY(desk.click(u"Show only these"_s));
        QTRY_COMPARE(desk.shownIds(), QStringList{id});
        QTRY_VERIFY(desk.window().actions().nextNews.isEnabled());
    }

    void ownChangesAreNoNews()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"LIVE"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"85"_s));
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk().runner.phase(), Phase::Reviewed, patienceMs);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Post 1 change"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk().runner.phase(), Phase::Settled, patienceMs);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Close"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"85"_s);
        refresh(desk);
        QVERIFY(desk.desk().changes.isEmpty());
        QVERIFY(!bar(desk).isVisible());
    }

    void refreshesByItselfWhenItIsTime()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        auto *automatic = setUpClock(desk);
        QCOMPARE(reads(desk), 1);
        m_now += 1000h; // off: nothing ever comes by itself
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Ready);

        choose(desk, 5);
        QVERIFY(statusSays(desk, u"Refreshes every 5 min"_s));
        m_now += 5min - 1s;
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Ready);
        m_now += 1s;
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Refreshing);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), DatasetLoader::State::Ready, patienceMs);
        QCOMPARE(reads(desk), 2);
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Ready);
    }

    void waitsWhileSomebodyEdits()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        auto *automatic = setUpClock(desk);
        choose(desk, 1);
        desk.clickCell(desk.someIds(u"LIVE"_s, 1).first(), Dataset::Description);
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(statusSays(desk, u"Refresh paused while you edit"_s));
        m_now += 1h;
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Ready);
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_Escape);
        // What was due comes as soon as it is in nobody's way.
        QTRY_COMPARE_WITH_TIMEOUT(reads(desk), 2, patienceMs);

        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), DatasetLoader::State::Ready, patienceMs);
        desk.window().actions().newDataset.trigger();
        QTRY_VERIFY(statusSays(desk, u"Refresh paused while a dialog is open"_s));
        m_now += 1h;
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Ready);
        desk.dialog<NewDatasetDialog>()->reject();
        QTRY_COMPARE_WITH_TIMEOUT(reads(desk), 3, patienceMs);
    }

    void waitsLongerAfterAnError()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        auto *automatic = setUpClock(desk);
        choose(desk, 1);
        desk.stopServer();
        m_now += 1min;
        automatic->check();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), DatasetLoader::State::Stale, patienceMs);
        QVERIFY(statusSays(desk, u"Next refresh 2 min after the error"_s));
        m_now += 2min - 1s;
        automatic->check();
        QCOMPARE(desk.state(), DatasetLoader::State::Stale);
        desk.startServer();
        m_now += 1s;
        automatic->check();
        QTRY_VERIFY_WITH_TIMEOUT(statusSays(desk, u"Refreshes every 1 min"_s), patienceMs);
    }

    void theIntervalIsKept()
    {
        {
            DeskFixture desk;
            choose(desk, 15);
        }
        DeskFixture desk(true);
        QVERIFY(choice(desk, 15)->isChecked());
        QVERIFY(desk.signIn());
        QVERIFY(statusSays(desk, u"Refreshes every 15 min"_s));
        QSettings().setValue(u"refresh/minutes"_s, u"often"_s);
        desk.startAgain();
        QVERIFY(choice(desk, 0)->isChecked());
    }

private:
    static NewsBar &bar(DeskFixture &desk) { return *desk.window().findChild<NewsBar *>(); }

    static QString says(DeskFixture &desk)
    {
        return bar(desk).findChild<ElidedLabel *>(u"News"_s)->fullText();
    }

    static Kind news(DeskFixture &desk, const QString &id)
    {
        return desk.cell(id, Dataset::Id).data(DatasetModel::NewsRole).value<Kind>();
    }

    static QString current(DeskFixture &desk)
    {
        return desk.view().currentIndex().data(DatasetModel::IdRole).toString();
    }

    static void refresh(DeskFixture &desk)
    {
        const qsizetype before = reads(desk);
        desk.press(Qt::Key_F5);
        if (!QTest::qWaitFor(
                [&] { return reads(desk) > before && desk.state() == DatasetLoader::State::Ready; },
                patienceMs))
            qFatal("The refresh does not end.");
        QCoreApplication::processEvents(); // what follows when control returns to the event loop
    }

    static qsizetype reads(const DeskFixture &desk)
    {
        return desk.requests.count(u"ecnow_datasets read"_s);
    }

    static QAction *choice(DeskFixture &desk, int minutes)
    {
        const QList<QAction *> choices = desk.window().actions().refreshing.actions();
        const auto found =
            std::find_if(choices.cbegin(), choices.cend(), [minutes](const QAction *each) {
                return each->data().toInt() == minutes;
            });
        return *found;
    }

    static void choose(DeskFixture &desk, int minutes) { choice(desk, minutes)->trigger(); }

    static bool statusSays(DeskFixture &desk, const QString &text)
    {
        return desk.window().status().text().contains(text);
    }

    AutoRefresh *setUpClock(DeskFixture &desk)
    {
        auto *automatic = desk.window().findChild<AutoRefresh *>();
        if (!automatic)
            qFatal("Nothing refreshes automatically.");
        m_now = RefreshSchedule::Time(1h);
        automatic->setClock([this] { return m_now; });
        return automatic;
    }

    RefreshSchedule::Time m_now{};
};

DIALDESK_TEST(TestEndToEndNews)
#include "tst_endtoendnews.moc"
