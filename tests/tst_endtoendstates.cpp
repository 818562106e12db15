// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/detailstext.h"
#include "ui/widgets/loadbar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/stateview.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;

/// What stands in place of the rows, or over them, and the one way on that each state offers.
class TestEndToEndStates : public QObject
{
    Q_OBJECT

    using State = DatasetLoader::State;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void signedOutSaysSoAndLeadsToSigningIn();
    void theFirstLoadShowsRowsAsTheyComeAndCanBeCancelled();
    void aFirstLoadThatBreaksOffSaysThatTheListIsNotWhole();
    void aRefreshLeavesTheOldRowsInUse();
    void anEmptyAccountOffersANewDataset();
    void whatFailedSaysWhatHoldsAndCanBeTriedAgain();
    void staleRowsSayHowOldTheyAre();

private:
    static const QString read;
    static RogueReply rows(int count);
    /// The title in place of the rows, or nothing where there are rows.
    static QString title(DeskFixture &desk);
    /// Presses a button in place of the rows, once it is there.
    static bool choose(DeskFixture &desk, const QString &button);
    static bool says(DeskFixture &desk, const QString &words);
};

const QString TestEndToEndStates::read = u"ecnow_datasets read"_s;

RogueReply TestEndToEndStates::rows(int count)
{
    QByteArrayList list;
    for (int id = 1; id <= count; ++id)
        list.append(
            R"({"dataset":"%1","d_status":"HOLD","description":"a","import_table":"spring"})"_ba
                .replace("%1", QByteArray::number(id)));
    return RogueReply::of(R"({"success":true,"total":)" + QByteArray::number(count) +
                          R"(,"list":[)" + list.join(',') + "]}");
}

QString TestEndToEndStates::title(DeskFixture &desk)
{
    const auto *state = desk.window().pane().findChild<StateView *>();
    return state->isVisible() ? state->title() : QString();
}

bool TestEndToEndStates::choose(DeskFixture &desk, const QString &button)
{
    const auto *state = desk.window().pane().findChild<StateView *>();
    return QTest::qWaitFor(
               [&] { return DeskFixture::find<QAbstractButton>(*state, button) != nullptr; }) &&
           DeskFixture::click(*state, button);
}

bool TestEndToEndStates::says(DeskFixture &desk, const QString &words)
{
    const auto *state = desk.window().pane().findChild<StateView *>();
    const QList<QLabel *> labels = state->findChildren<QLabel *>();
    const auto *details = DeskFixture::find<DetailsText>(*state, u"Details"_s);
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) {
                           return label->isVisible() && label->text().contains(words);
                       }) ||
           (details && details->toPlainText().contains(words));
}

void TestEndToEndStates::signedOutSaysSoAndLeadsToSigningIn()
{
    DeskFixture desk;
    QTest::keyClick(desk.dialog<SignInDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog<SignInDialog>());
    QCOMPARE(desk.state(), State::SignedOut);
    QVERIFY(!title(desk).isEmpty());
    QVERIFY(!desk.window().actions().refresh.isEnabled());
    QVERIFY(choose(desk, u"Sign in"_s));
    QTRY_VERIFY(desk.dialog<SignInDialog>());
}

void TestEndToEndStates::theFirstLoadShowsRowsAsTheyComeAndCanBeCancelled()
{
    RogueServer server;
    const RogueReply all = rows(4000);
    server.answer(read, RogueReply::stalled(all.body, all.body.size() / 2));
    DeskFixture desk;
    desk.submit(u"demo"_s, u"demo"_s, server.url());
    QTRY_COMPARE(desk.state(), State::FirstLoad);
    QTRY_VERIFY(desk.shownIds().size() > 1000);
    auto *bar = desk.window().findChild<LoadBar *>();
    QVERIFY(bar->isVisible());
    // The size of the whole is known, so the number of rows is as good as known.
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"4,0"_s) || label->text().contains(u"3,9"_s);
    }));
    QVERIFY(DeskFixture::click(*bar, u"Cancel"_s));
    QTRY_VERIFY(desk.state() != State::FirstLoad);
    QVERIFY(!bar->isVisible());
    // Nobody is told that half of the list is all of it.
    QCOMPARE(desk.state(), State::Failed);
    QVERIFY2(desk.message().contains(u"The list is not whole"_s), qPrintable(desk.message()));
}

void TestEndToEndStates::aFirstLoadThatBreaksOffSaysThatTheListIsNotWhole()
{
    RogueServer server;
    const RogueReply all = rows(4000);
    server.answer(read, RogueReply::cutShort(all.body, all.body.size() / 2));
    DeskFixture desk;
    desk.submit(u"demo"_s, u"demo"_s, server.url());
    QTRY_COMPARE(desk.state(), State::Failed);
    const int came = desk.desk().datasets.rowCount();
    QVERIFY(came > 1000 && came < 4000);
    QVERIFY2(desk.message().contains(
                 u"The list is not whole: the first %1 datasets had come by then."_s.arg(
                     QLocale().toString(came))),
             qPrintable(desk.message()));
    server.answer(read, all);
    QTRY_VERIFY(DeskFixture::find<QAbstractButton>(desk.window(), u"Retry"_s));
    QVERIFY(desk.click(u"Retry"_s));
    QTRY_COMPARE(desk.state(), State::Ready);
    QCOMPARE(desk.desk().datasets.rowCount(), 4000);
    QCOMPARE(desk.message(), QString());
}

void TestEndToEndStates::aRefreshLeavesTheOldRowsInUse()
{
    RogueServer server;
    server.answer(read, rows(3));
    DeskFixture desk;
    QVERIFY(desk.signIn(server.url()));
    QCoreApplication::sendPostedEvents(); // the bar of the first load gives its room back
    const QPoint place = desk.view().mapTo(&desk.window(), QPoint());
    server.answer(read, RogueReply::silence());
    desk.press(Qt::Key_F5);
    QTRY_COMPARE(desk.state(), State::Refreshing);
    QVERIFY(DeskFixture::find<ProgressLine>(desk.window(), u"Refreshing"_s));
    QCOMPARE(desk.view().mapTo(&desk.window(), QPoint()), place);
    QCOMPARE(desk.shownIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(desk.stage(u"2"_s, Dataset::Description, u"while it reads"_s));
    QCOMPARE(title(desk), QString());
}

void TestEndToEndStates::anEmptyAccountOffersANewDataset()
{
    RogueServer server;
    server.answer(read, rows(0));
    DeskFixture desk;
    QVERIFY(desk.signIn(server.url()));
    QCOMPARE(title(desk), u"This account has no datasets yet"_s);
    QVERIFY(choose(desk, u"New dataset"_s));
    QTRY_VERIFY(desk.dialog<NewDatasetDialog>());
}

void TestEndToEndStates::whatFailedSaysWhatHoldsAndCanBeTriedAgain()
{
    RogueServer server;
    server.answer(read, RogueReply::httpStatus(500, "the database <b>is away</b>"));
    DeskFixture desk;
    desk.submit(u"demo"_s, u"demo"_s, server.url());
    QTRY_COMPARE(desk.state(), State::Failed);
    QVERIFY(!title(desk).isEmpty());
    QVERIFY(says(desk, u"Nothing was changed."_s));
    QVERIFY(!says(desk, u"is away"_s));
    QVERIFY(choose(desk, u"Details"_s));
    QVERIFY(says(desk, u"the database <b>is away</b>"_s));
    server.answer(read, rows(3));
    QVERIFY(choose(desk, u"Retry"_s));
    QTRY_COMPARE(desk.state(), State::Ready);
    QCOMPARE(title(desk), QString());
    QCOMPARE(desk.shownIds().size(), 3);
}

void TestEndToEndStates::staleRowsSayHowOldTheyAre()
{
    RogueServer server;
    server.answer(read, rows(3));
    DeskFixture desk;
    QVERIFY(desk.signIn(server.url()));
    const QString time = QLocale().toString(desk.desk().loader.lastRead().toLocalTime().time(),
                                            QLocale::ShortFormat);
    server.answer(read, RogueReply::httpStatus(502, "<html>no gateway</html>"));
    desk.press(Qt::Key_F5);
    QTRY_COMPARE(desk.state(), State::Stale);
    QVERIFY(desk.message().contains(u"The table shows what was read at %1."_s.arg(time)));
    QCOMPARE(desk.shownIds().size(), 3);
    server.answer(read, rows(4));
    QVERIFY(DeskFixture::click(desk.window(), u"Retry"_s));
    QTRY_COMPARE(desk.state(), State::Ready);
    QCOMPARE(desk.message(), QString());
    QCOMPARE(desk.shownIds().size(), 4);
}

DIALDESK_TEST(TestEndToEndStates)
#include "tst_endtoendstates.moc"
