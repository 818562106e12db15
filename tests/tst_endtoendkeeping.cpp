// SPDX-License-Identifier: MIT
#include "app/datafolder.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/signindialog.h"
#include "ui/review/reviewdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What is staged stays, for the account that it was staged for and for no other.
class TestEndToEndKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void whatIsKeptIsStagedAgainAtTheNextStart()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2);
        QVERIFY(desk.stage(ids.at(0), Dataset::Priority, u"41"_s));
        QVERIFY(desk.stage(ids.at(0), Dataset::Description, u"kept"_s));
        QVERIFY(desk.stage(ids.at(1), Dataset::Priority, u"42"_s));
        leave(desk, u"Keep for next time"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        desk.storeAsColleague(ids.at(1), SandboxField::Priority, u"43"_s);

        desk.startAgain();
        QCOMPARE(desk.desk().edits.count(), 0); // nobody has signed in
        QVERIFY(desk.signIn());
        QVERIFY(desk.message().startsWith(u"3 change"_s));
        QVERIFY(desk.message().endsWith(u"staged again."_s));
        QCOMPARE(desk.staged(ids.at(0), Dataset::Priority), u"41"_s);
        QCOMPARE(desk.staged(ids.at(0), Dataset::Description), u"kept"_s);
        QVERIFY(desk.cell(ids.at(1), Dataset::Priority).data(DatasetModel::StagedRole).toBool());
        // The value that was seen is remembered, so that the review tells of the colleague.
        QVERIFY(desk.click(u"Review and post"_s));
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
        QCOMPARE(desk.desk().runner.count(Change::State::Conflict), 1);
        QCOMPARE(desk.desk().runner.count(Change::State::Ready), 2);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());

        QVERIFY(desk.click(u"Discard staged changes"_s));
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), u"Discard 3 changes"_s));
        QTRY_COMPARE(desk.desk().edits.count(), 0);
        QCOMPARE(desk.message(), QString());
        desk.startAgain();
        QVERIFY(desk.signIn());
        QCOMPARE(desk.desk().edits.count(), 0);
        QCOMPARE(desk.message(), QString());
    }

    void whatIsDiscardedAtTheEndIsGone()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.stage(desk.someIds(u"HOLD"_s, 1).first(), Dataset::Priority, u"41"_s));
        leave(desk, u"Discard"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        desk.startAgain();
        QVERIFY(desk.signIn());
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(QDir(DataFolder::staged()).isEmpty(QDir::Files));
    }

    void whatCantBeKeptKeepsTheWindowOpen()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(QDir(DataFolder::staged()).removeRecursively());
        QVERIFY(QDir().mkpath(DataFolder::path()));
        QFile blocker(DataFolder::staged());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        QTRY_VERIFY(desk.message().contains(u"could not be kept on disk"_s));
        leave(desk, u"Keep for next time"_s);
        QTRY_VERIFY(desk.message().contains(u"the window stays open"_s));
        QVERIFY(desk.window().isVisible());
        // Nor is it given up for another account.
        SandboxServer other;
        QVERIFY(other.listen());
        desk.window().actions().signIn.trigger();
        desk.submit(u"demo"_s, u"demo"_s, other.url());
        QCOMPARE(other.requests(SandboxOperation::ReadDatasets), 0);
        QCOMPARE(desk.staged(id, Dataset::Priority), u"41"_s);
        blocker.remove();
    }

    void anotherAccountHasStagedChangesOfItsOwn()
    {
        DeskFixture desk;
        SandboxServer other;
        QVERIFY(other.listen());
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2);
        QVERIFY(desk.stage(ids.at(0), Dataset::Priority, u"41"_s));
        QVERIFY(desk.signIn(other.url()));
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(desk.message().contains(u"for %1 demo"_s.arg(desk.server().url().authority())));
        QVERIFY(!desk.cell(ids.at(0), Dataset::Priority).data(DatasetModel::StagedRole).toBool());
        QVERIFY(!desk.window().actions().undo.isEnabled());
        QVERIFY(desk.stage(ids.at(1), Dataset::Priority, u"42"_s));

        QVERIFY(desk.signIn());
        QCOMPARE(desk.desk().edits.count(), 1);
        QCOMPARE(desk.staged(ids.at(0), Dataset::Priority), u"41"_s);
        QVERIFY(desk.message().contains(u"on this computer"_s));
        QVERIFY(desk.message().endsWith(u"staged again."_s));
        QVERIFY(desk.signIn(other.url()));
        QCOMPARE(desk.desk().edits.count(), 1);
        QCOMPARE(desk.staged(ids.at(1), Dataset::Priority), u"42"_s);
        QCOMPARE(desk.server().requests(SandboxOperation::UpdateDatasets), 0);
        QCOMPARE(other.requests(SandboxOperation::UpdateDatasets), 0);
    }

    void tokensOfAnAccountShareItsChanges_data()
    {
        QTest::addColumn<bool>("tellsAccount");
        QTest::newRow("the server tells the account") << true;
        QTest::newRow("the server does not") << false;
    }

    void tokensOfAnAccountShareItsChanges()
    {
        QFETCH(const bool, tellsAccount);
        DeskFixture desk;
        RogueServer server;
        server.answer(u"token.php validate"_s, RogueReply::of(R"({"success":true})"));
        server.answer(u"ecnow_datasets read"_s, [tellsAccount](const RogueRequest &request) {
            const QByteArray account = request.query.value(u"token"_s).at(0) == u'a' ? "1" : "2";
            QByteArray reply = R"({"success":true,"list":[{"dataset":"7","d_priority":"10"}]})";
            if (tellsAccount)
                reply.replace("true,", "true,\"account_id\":" + account + ",");
            return RogueReply::of(reply);
        });
        QVERIFY(enter(desk, server, QString(40, u'a')));
        QVERIFY(desk.stage(u"7"_s, Dataset::Priority, u"41"_s));
        QVERIFY(enter(desk, server, QString(40, u'b')));
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(enter(desk, server, QString(39, u'a') + u'0'));
        QCOMPARE(desk.desk().edits.count(), tellsAccount ? 1 : 0);
        QVERIFY(enter(desk, server, QString(40, u'a')));
        QCOMPARE(desk.staged(u"7"_s, Dataset::Priority), u"41"_s);
    }

private:
    static void leave(DeskFixture &desk, const QString &answer)
    {
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), answer));
    }

    static bool enter(DeskFixture &desk, const RogueServer &server, const QString &token)
    {
        if (!desk.dialog<SignInDialog>())
            desk.window().actions().signIn.trigger();
        SignInDialog &dialog = *desk.dialog<SignInDialog>();
        QTest::keyClick(DeskFixture::find<QComboBox>(dialog, u"Server"_s), Qt::Key_End);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Server URL"_s),
                          server.url().toString());
        DeskFixture::click(dialog, u"Use a token I already have"_s);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Token"_s), token);
        return DeskFixture::click(dialog, u"Sign in"_s) &&
               QTest::qWaitFor([&desk] { return !desk.dialog<SignInDialog>(); }) &&
               QTest::qWaitFor([&desk] { return desk.state() == DatasetLoader::State::Ready; });
    }
};

DIALDESK_TEST(TestEndToEndKeeping)
#include "tst_endtoendkeeping.moc"
