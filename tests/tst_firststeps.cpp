// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/signindialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/// The first five minutes of somebody who has never seen the program.
class TestFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void theFirstSignInSaysWhatItIsAbout();
    void leadsToAFirstChange();
    void goesBackWhereTheChangeIsUndone();
    void isDismissedForEver();
    void beginsAgainWhenAskedTo();
    void saysNothingOnARealAccount();

private:
    static void openSandbox(DeskFixture &desk);
    static void stageOne(DeskFixture &desk);
};

void TestFirstSteps::openSandbox(DeskFixture &desk)
{
    if (!desk.dialog<SignInDialog>())
        desk.window().actions().signIn.trigger();
    QTRY_VERIFY(desk.dialog<SignInDialog>());
    QVERIFY(DeskFixture::click(*desk.dialog<SignInDialog>(), u"Explore the built-in sandbox"_s));
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
    QTRY_VERIFY(!desk.dialog<SignInDialog>());
}

void TestFirstSteps::stageOne(DeskFixture &desk)
{
    const Desk &all = desk.desk();
    QString id;
    for (int row = 0; row < all.datasets.rowCount() && id.isEmpty(); ++row) {
        if (all.datasets.dataset(row)[Dataset::Status] == u"LIVE"_s)
            id = all.datasets.dataset(row).id();
    }
    desk.clickCell(id, Dataset::Description);
    QVERIFY(desk.click(u"Set status HOLD"_s));
    QCOMPARE(all.edits.count(), 1);
}

void TestFirstSteps::theFirstSignInSaysWhatItIsAbout()
{
    DeskFixture desk;
    const auto saysIt = [&desk] {
        const QList<QLabel *> labels = desk.dialog<SignInDialog>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"LIVE"_s) &&
                   label->text().contains(u"HOLD"_s) && label->text().contains(u"EXPIRED"_s);
        });
    };
    QVERIFY(saysIt());
    QVERIFY(desk.signIn());
    desk.window().actions().signIn.trigger();
    QTRY_VERIFY(desk.dialog<SignInDialog>());
    QVERIFY(!saysIt());
}

void TestFirstSteps::leadsToAFirstChange()
{
    DeskFixture desk;
    openSandbox(desk);
    QVERIFY2(desk.message().contains(u"Try a change"_s), qPrintable(desk.message()));
    stageOne(desk);
    QVERIFY2(desk.message().contains(u"It is staged"_s), qPrintable(desk.message()));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
    desk.desk().runner.post();
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
    QVERIFY2(desk.message().contains(u"That is how every change goes"_s),
             qPrintable(desk.message()));

    // Who has been there once is not led there again.
    desk.startAgain();
    openSandbox(desk);
    QCOMPARE(desk.message(), QString());
}

void TestFirstSteps::goesBackWhereTheChangeIsUndone()
{
    DeskFixture desk;
    openSandbox(desk);
    stageOne(desk);
    desk.window().actions().undo.trigger();
    QVERIFY2(desk.message().contains(u"Try a change"_s), qPrintable(desk.message()));
}

void TestFirstSteps::isDismissedForEver()
{
    DeskFixture desk;
    openSandbox(desk);
    QVERIFY(desk.click(u"Don't show again"_s));
    QCOMPARE(desk.message(), QString());
    stageOne(desk);
    QCOMPARE(desk.message(), QString());
    desk.window().actions().undo.trigger();
    desk.startAgain();
    openSandbox(desk);
    QCOMPARE(desk.message(), QString());
}

void TestFirstSteps::beginsAgainWhenAskedTo()
{
    DeskFixture desk;
    openSandbox(desk);
    QVERIFY(desk.click(u"Don't show again"_s));
    desk.window().actions().firstSteps.trigger();
    QVERIFY2(desk.message().contains(u"Try a change"_s), qPrintable(desk.message()));
}

void TestFirstSteps::saysNothingOnARealAccount()
{
    DeskFixture desk;
    QVERIFY(desk.signIn()); // by its address, as any account
    QCOMPARE(desk.message(), QString());
    QVERIFY(!desk.window().actions().firstSteps.isEnabled());
}

DIALDESK_TEST(TestFirstSteps)
#include "tst_firststeps.moc"
