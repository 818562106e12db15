// SPDX-License-Identifier: MIT
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/reviewfixture.h"
#include "ui/review/reviewtable.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a review shows of the outcome, and what can be done about it.
class TestReviewOutcomes : public QObject
{
    Q_OBJECT

    using Phase = ChangeRunner::Phase;
    using State = Change::State;

private Q_SLOTS:
    void tellsTheThreeThatTookFromTheTwo();
    void triesTheFailedAgain();
    void readsAgain();
    void showsTheServersWordsByKeyboard();
    void closesWhileItCompares();
    void stopsBeforeItCloses_data();
    void stopsBeforeItCloses();
    void callsNothingConfirmedWhenSignedOut();
};

void TestReviewOutcomes::tellsTheThreeThatTookFromTheTwo()
{
    ReviewFixture review;
    for (int id = 1; id <= 5; ++id)
        review.stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(review.open());
    // The server calls each of them a success.
    review.account.treatWrites({{.applies = 3}, {.applies = 0}, {.applies = 0}});
    QVERIFY(review.settled(u"Post 5 change(s)"_s));
    const QString yes = u"Confirmed"_s;
    const QString no = u"Failed"_s;
    QCOMPARE(review.results(), (QStringList{yes, yes, yes, no, no}));
    QVERIFY(review.texts().contains(u"3 of 5 change(s) confirmed"_s));
    QCOMPARE(review.edits.count(), 2);
    int confirmed = 0;
    int failed = 0;
    for (const HistoryEntry &entry : review.history.entries()) {
        confirmed += entry.outcome == HistoryEntry::Outcome::Confirmed ? 1 : 0;
        failed += entry.outcome == HistoryEntry::Outcome::Failed ? 1 : 0;
    }
    QCOMPARE(confirmed, 3);
    QCOMPARE(failed, 2);
}

void TestReviewOutcomes::triesTheFailedAgain()
{
    ReviewFixture review;
    for (int id = 1; id <= 3; ++id)
        review.stage(id, Dataset::Priority, u"20"_s);
    review.stage(4, Dataset::Status, u"EXPIRED"_s);
    QVERIFY(review.open());
    QTest::keyClick(review.dialog.findChild<QCheckBox *>(), Qt::Key_Space);
    review.account.treatWrites({{.applies = 2, .says = QuirkyAccount::refusal()},
                                {.applies = 0, .says = QuirkyAccount::refusal()},
                                {.applies = 0, .says = QuirkyAccount::refusal()}});
    QVERIFY(review.settled(u"Post 4 change(s)"_s));
    QVERIFY(review.texts().contains(u"2 of 4 change(s) confirmed"_s));
    QVERIFY(review.texts().contains(u"Failed and unknown changes stay staged."_s));
    review.account.setField(3, u"d_priority"_s, u"33"_s);

    const int posts = review.server.count(QuirkyAccount::update());
    QSignalSpy prepared(&review.runner, &ChangeRunner::prepared);
    QVERIFY(review.press(u"Retry 2 failed change(s)"_s));
    QVERIFY(prepared.wait(patienceMs));
    QCOMPARE(review.server.count(QuirkyAccount::update()), posts);
    QCOMPARE(review.results(), (QStringList{u"Changed on the server"_s, u"Waits for you"_s}));
    QVERIFY(!review.dialog.findChild<QCheckBox *>()->isChecked());
    QVERIFY(!review.find<QPushButton>(u"Post 0 change(s)"_s)->isEnabled());
    QTest::keyClick(review.dialog.findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(review.press(u"Use yours, 20"_s));
    QVERIFY(review.settled(u"Post 2 change(s)"_s));
    QCOMPARE(review.results(), QStringList(2, u"Confirmed"_s));
    QCOMPARE(review.edits.count(), 0);
}

void TestReviewOutcomes::readsAgain()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    QVERIFY(review.open());
    review.account.treatWrites({{.says = RogueReply::closed()}});
    review.server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    QVERIFY(review.settled(u"Post 1 change(s)"_s));
    QCOMPARE(review.results(), QStringList{u"Unknown"_s});
    QVERIFY(review.find<QPushButton>(u"Check again"_s));
    QVERIFY(!review.find<QPushButton>(u"Retry 1 failed change(s)"_s));
    QVERIFY(review.settled(u"Read dataset 1 again, Priority"_s));
    QCOMPARE(review.results(), QStringList{u"Confirmed"_s});
    QCOMPARE(review.server.count(QuirkyAccount::update()), 1);
    // The link has gone; what it stood in has the focus.
    QVERIFY(review.dialog.findChild<ReviewTable *>()->hasFocus());
    QVERIFY(!review.find<QPushButton>(u"Check again"_s));
}

void TestReviewOutcomes::showsTheServersWordsByKeyboard()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    review.stage(2, Dataset::Priority, u"20"_s);
    review.account.refuse(2);
    QVERIFY(review.open());
    QVERIFY(review.settled(u"Post 2 change(s)"_s));
    auto *link = review.find<QPushButton>(u"Details of dataset 2, Priority"_s);
    QVERIFY(link);
    review.dialog.findChild<ReviewTable *>()->setFocus();
    QTest::keyClick(review.dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(review.dialog.focusWidget(), link);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(review.dialog.focusWidget(), link);
    QPlainTextEdit *words = nullptr;
    for (auto *each : review.dialog.findChildren<QPlainTextEdit *>()) {
        if (each->isVisible())
            words = each;
    }
    QVERIFY(words);
    QVERIFY2(words->toPlainText().contains(u"Not for you."_s), qPrintable(words->toPlainText()));
    QVERIFY(words->isReadOnly());
    QVERIFY(words->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(!words->isVisible());
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(review.press(u"Hide details"_s));
    QVERIFY(!words->isVisible());
}

void TestReviewOutcomes::closesWhileItCompares()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    review.server.answerNext(QuirkyAccount::read(), {RogueReply::silence()});
    review.dialog.review(review.edits.all());
    review.dialog.open();
    QTRY_COMPARE_WITH_TIMEOUT(review.server.count(QuirkyAccount::read()), 1, patienceMs);
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QVERIFY(!review.dialog.isVisible());
    QCOMPARE(review.runner.phase(), Phase::Idle);
    QCOMPARE(review.edits.count(), 1);
}

void TestReviewOutcomes::stopsBeforeItCloses_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("the window's own button") << false;
}

void TestReviewOutcomes::stopsBeforeItCloses()
{
    ReviewFixture review;
    QFETCH(const bool, byKey);
    for (int id = 1; id <= 120; ++id)
        review.stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(review.open());
    QSignalSpy finished(&review.runner, &ChangeRunner::finished);
    QVERIFY(review.press(u"Post 120 change(s)"_s));
    QCOMPARE(review.runner.phase(), Phase::Posting);
    QVERIFY(review.find<QPushButton>(u"Stop after this one"_s)->hasFocus());
    if (byKey)
        QTest::keyClick(&review.dialog, Qt::Key_Escape);
    else
        review.dialog.close();
    QVERIFY(review.dialog.isVisible());
    QVERIFY(!review.find<QPushButton>(u"Stop after this one"_s)->isEnabled());
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(review.runner.count(State::Confirmed), 100);
    QVERIFY(review.texts().contains(u"20 change(s) were not sent and stay staged."_s));
    QCOMPARE(review.edits.count(), 20);
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QVERIFY(!review.dialog.isVisible());
}

void TestReviewOutcomes::callsNothingConfirmedWhenSignedOut()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    QVERIFY(review.open());
    review.account.treatWrites({{.says = RogueReply::silence()}});
    QVERIFY(review.press(u"Post 1 change(s)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(review.server.count(QuirkyAccount::update()), 1, patienceMs);
    review.runner.setApi(nullptr);
    QCOMPARE(review.results(), QStringList{u"Unknown"_s});
    QCOMPARE(review.edits.count(), 1);
    QVERIFY(review.press(u"Retry"_s));
    QVERIFY(review.texts().contains(
        u"You are signed out. Nothing was sent, and your changes are kept."_s));
    review.runner.setApi(&review.connection.api());
    QSignalSpy prepared(&review.runner, &ChangeRunner::prepared);
    QVERIFY(review.press(u"Retry"_s));
    QVERIFY(prepared.wait(patienceMs));
    QCOMPARE(review.results(), QStringList{u"The server has it already"_s});
}

DIALDESK_TEST(TestReviewOutcomes)
#include "tst_reviewoutcomes.moc"
