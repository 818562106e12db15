// SPDX-License-Identifier: MIT
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/reviewfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a review asks, and what it counts.
class TestReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatWillBePosted();
    void takesAll_data();
    void takesAll();
    void keepsTheServersValues();
    void leavesNothingToPostWhereTheServerHasItAll();
    void showsServerTextAsItIs();
    void warnsOfATableLeftWithoutLive();
    void saysWhyItCouldNotCompare();
};

void TestReviewDialog::countsOnlyWhatWillBePosted()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    review.stage(2, Dataset::Status, u"EXPIRED"_s);
    review.conflict(3);
    QVERIFY(review.open());
    QVERIFY(!review.find<QPushButton>(u"Take all mine"_s)); // one is settled in its own row
    QVERIFY(review.find<QPushButton>(u"Post 1 change(s)"_s));
    QVERIFY(review.texts().contains(
        u"The change to 3 stays staged until you choose a value. The change "
        "to 2 stays staged until you tick its box."_s));
    QVERIFY(review.press(u"Use yours, 20"_s));
    QVERIFY(review.find<QPushButton>(u"Post 2 change(s)"_s));
    QVERIFY(review.press(u"Keep the server's 30"_s));
    QVERIFY(review.find<QPushButton>(u"Post 1 change(s)"_s));
    QTest::keyClick(review.dialog.findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(review.settled(u"Post 2 change(s)"_s));
    QCOMPARE(review.results(),
             (QStringList{u"Confirmed"_s, u"Confirmed"_s, u"Kept the server's value"_s}));
    QCOMPARE(review.edits.count(), 0);
    QVERIFY(review.find<QPushButton>(u"Close"_s)->hasFocus());
}

void TestReviewDialog::takesAll_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("value");
    QTest::newRow("mine") << u"Take all mine"_s << u"Post 4 change(s)"_s << u"20"_s;
    QTest::newRow("theirs") << u"Take all theirs"_s << u"Post 1 change(s)"_s << u"30"_s;
}

void TestReviewDialog::takesAll()
{
    ReviewFixture review;
    QFETCH(const QString, link);
    QFETCH(const QString, button);
    QFETCH(const QString, value);
    for (int id = 1; id <= 3; ++id)
        review.conflict(id);
    review.stage(4, Dataset::Priority, u"20"_s);
    QVERIFY(review.open());
    QVERIFY(
        review.texts().contains(u"3 field(s) were changed on the server since you read them."_s));
    QVERIFY(review.press(link));
    QVERIFY(review.find<QPushButton>(link)->hasFocus());
    int checked = 0;
    for (const QRadioButton *choice : review.dialog.findChildren<QRadioButton *>())
        checked += choice->isChecked() && choice->text().contains(value) ? 1 : 0;
    QCOMPARE(checked, 3);
    QVERIFY(review.settled(button));
    QVERIFY(!review.find<QPushButton>(link));
    for (int id = 1; id <= 3; ++id)
        QCOMPARE(review.account.field(id, u"d_priority"_s), value);
    QCOMPARE(review.account.field(4, u"d_priority"_s), u"20"_s);
    QCOMPARE(review.edits.count(), 0);
}

void TestReviewDialog::keepsTheServersValues()
{
    ReviewFixture review;
    review.conflict(1);
    QVERIFY(review.open());
    QVERIFY(!review.find<QPushButton>(u"Post 0 change(s)"_s)->isEnabled());
    QVERIFY(review.press(u"Keep the server's 30"_s));
    QVERIFY(review.settled(u"Keep the server's values"_s));
    QVERIFY(review.texts().contains(u"The server's values were kept"_s));
    QCOMPARE(review.server.count(QuirkyAccount::update()), 0);
    QCOMPARE(review.edits.count(), 0);
    QVERIFY(review.find<QPushButton>(u"Close"_s));
}

void TestReviewDialog::leavesNothingToPostWhereTheServerHasItAll()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    review.stage(2, Dataset::Priority, u"20"_s);
    review.account.setField(1, u"d_priority"_s, u"20"_s);
    review.account.setField(2, u"d_priority"_s, u"20"_s);
    QVERIFY(review.open());
    QCOMPARE(review.results(), QStringList(2, u"The server has it already"_s));
    QVERIFY(review.texts().contains(u"2 change(s) were there already and are no longer staged."_s));
    QCOMPARE(review.edits.count(), 0);
    QVERIFY(review.find<QPushButton>(u"Close"_s)->isDefault());
    QVERIFY(!review.find<QPushButton>(u"Keep editing"_s));
}

void TestReviewDialog::showsServerTextAsItIs()
{
    ReviewFixture review;
    const QString evil = u"<b>1 & 2</b>"_s;
    review.stage(1, Dataset::Description, u"<i>mine</i>"_s);
    review.stage(2, Dataset::Status, u"EXPIRED"_s);
    review.account.setField(1, u"description"_s, evil);
    review.account.setField(2, u"description"_s, evil);
    QVERIFY(review.open());
    QVERIFY(review.find<QRadioButton>(u"Keep the server's “<b>1 & 2</b>”"_s));
    QVERIFY(review.dialog.findChild<QCheckBox *>()->text().contains(u"<b>1 && 2</b>"_s));
    bool isShown = false;
    for (const QLabel *label : review.dialog.findChildren<QLabel *>()) {
        if (label->text().contains(evil)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            isShown = true;
        }
    }
    QVERIFY(isShown);
}

void TestReviewDialog::warnsOfATableLeftWithoutLive()
{
    ReviewFixture review;
    review.account.setField(1, u"import_table"_s, u"<img src=x> & co"_s);
    review.stage(1, Dataset::Status, u"HOLD"_s);
    review.conflict(2);
    review.conflict(3);
    QVERIFY(review.open());
    const QString warning =
        u"This leaves the campaign table <b>&lt;img src=x&gt; &amp; co</b> with "
        "no LIVE dataset, so nothing in it will be dialled."_s;
    QVERIFY2(review.texts().contains(warning), qPrintable(review.texts().join(u'\n')));
    QVERIFY(review.settled(u"Post 1 change(s)"_s));
    QVERIFY(!review.texts().contains(warning));
}

void TestReviewDialog::saysWhyItCouldNotCompare()
{
    ReviewFixture review;
    review.stage(1, Dataset::Priority, u"20"_s);
    review.server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    QSignalSpy failed(&review.runner, &ChangeRunner::failed);
    review.dialog.review(review.edits.all());
    review.dialog.open();
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(review.texts().contains(u"The datasets could not be compared with the server."_s));
    QVERIFY(review.find<QPushButton>(u"Retry"_s));
    QTest::keyClick(&review.dialog, Qt::Key_Escape);
    QVERIFY(!review.dialog.isVisible());
    QCOMPARE(review.edits.count(), 1);
}

DIALDESK_TEST(TestReviewDialog)
#include "tst_reviewdialog.moc"
