// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// `dialdesk set` and `dialdesk create` on servers good and bad.
class TestCommandLineWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsWhatIsAsked_data();
    void setsWhatIsAsked();
    void sendsNothingForWhatIsThere();
    void expiresOnlyWhenConfirmed();
    void saysWhatBecameOfEach();
    void believesNoSuccess();
    void admitsThatItDoesNotKnow();
    void callsNothingConfirmedThatWasNotSent();
    void failsForAllWhenItCannotRead();
    void createsAndPrintsTheId_data();
    void createsAndPrintsTheId();
    void namesWhatALostReplyCreated();
    void saysThatNothingWasFound();
    void saysThatItCouldNotLook();
    void passesOnARefusedCreate();
    void sendsNothingToAReadOnlyAccount();

private:
    Program::Run run(const QStringList &arguments)
    {
        return m_program.run(arguments + QStringList{u"--server"_s, m_server->url().toString(),
                                                     u"--user"_s, u"demo"_s});
    }
    Program::Run create()
    {
        return run({u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, u"Ä & new"_s});
    }
    int posts() const
    {
        return m_server->count(QuirkyAccount::update()) + m_server->count(QuirkyAccount::create());
    }

    Program m_program;
    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
};

void TestCommandLineWrites::init()
{
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 5);
}

void TestCommandLineWrites::setsWhatIsAsked_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON") << u"json"_s;
    QTest::newRow("XML") << u"xml"_s;
}

void TestCommandLineWrites::setsWhatIsAsked()
{
    QFETCH(const QString, format);
    SandboxServer sandbox;
    QVERIFY(sandbox.listen());
    sandbox.store().setField(1, SandboxField::Status, u"HOLD"_s);
    const QString queue = sandbox.store().field(1, SandboxField::Qid);
    const Program::Run run =
        m_program.run({u"set"_s, u"1"_s, u"1"_s, u"--status"_s, u"live"_s, u"--priority"_s,
                       u"007"_s, u"--description"_s, u"Ä <&> 😀"_s, u"--server"_s,
                       sandbox.url().toString(), u"--user"_s, u"demo"_s, u"--format"_s, format});
    QVERIFY2(run.status == 0, run.messages.constData());
    QCOMPARE(run.output, "1\tconfirmed\n");
    QCOMPARE(run.messages, "");
    QCOMPARE(sandbox.store().field(1, SandboxField::Status), u"LIVE"_s);
    QCOMPARE(sandbox.store().field(1, SandboxField::Priority), u"7"_s);
    QCOMPARE(sandbox.store().field(1, SandboxField::Description), u"Ä <&> 😀"_s);
    QCOMPARE(sandbox.store().field(1, SandboxField::Qid), queue);
    QCOMPARE(sandbox.requests(SandboxOperation::UpdateDatasets), 1);
    QCOMPARE(sandbox.requests(SandboxOperation::GetToken), 1);
}

void TestCommandLineWrites::sendsNothingForWhatIsThere()
{
    const Program::Run result = run({u"set"_s, u"3"_s, u"1"_s, u"--priority"_s, u"10"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output, "3\tconfirmed\n1\tconfirmed\n");
    QCOMPARE(posts(), 0);
}

void TestCommandLineWrites::expiresOnlyWhenConfirmed()
{
    const Program::Run unconfirmed = run({u"set"_s, u"1"_s, u"--status"_s, u"EXPIRED"_s});
    QCOMPARE(unconfirmed.status, 2);
    QVERIFY(m_server->requests().isEmpty());
    const Program::Run confirmed =
        run({u"set"_s, u"1"_s, u"--status"_s, u"EXPIRED"_s, u"--confirm-expire"_s});
    QCOMPARE(confirmed.status, 0);
    QCOMPARE(m_account->field(1, u"d_status"_s), u"EXPIRED"_s);
    // Closed for ever: nothing is even sent.
    const Program::Run reopened = run({u"set"_s, u"1"_s, u"--status"_s, u"LIVE"_s});
    QCOMPARE(reopened.status, 1);
    QVERIFY2(reopened.output.startsWith("1\tfailed\t"), reopened.output.constData());
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::saysWhatBecameOfEach()
{
    m_account->refuse(2);
    m_account->setField(3, u"d_priority"_s, u"20"_s);
    const Program::Run result =
        run({u"set"_s, u"1"_s, u"2"_s, u"3"_s, u"99"_s, u"--priority"_s, u"20"_s});
    QCOMPARE(result.status, 1);
    const QList<QByteArray> lines = result.output.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), "1\tconfirmed");
    QVERIFY2(lines.at(1).startsWith("2\tfailed\t") && lines.at(1).contains("Not for you."),
             lines.at(1).constData());
    QCOMPARE(lines.at(2), "3\tconfirmed");
    QVERIFY2(lines.at(3).startsWith("99\tfailed\t"), lines.at(3).constData());
    QVERIFY2(result.messageLines().size() <= 3 && !result.messages.isEmpty(),
             result.messages.constData());
}

void TestCommandLineWrites::believesNoSuccess()
{
    m_account->treatWrites(QList<Quirk>(3, {.applies = 0}));
    const Program::Run result = run({u"set"_s, u"1"_s, u"--priority"_s, u"20"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.startsWith("1\tfailed\t"), result.output.constData());
    QVERIFY(result.messageLines().size() >= 1 && result.messageLines().size() <= 3);
}

void TestCommandLineWrites::admitsThatItDoesNotKnow()
{
    m_account->treatWrites({{.says = RogueReply::closed()}});
    m_server->answerNext(
        QuirkyAccount::read(),
        {RogueReply::of(
             R"({"list":[{"dataset":"1","qid":"12","d_status":"LIVE","d_priority":"10"}]})"),
         RogueReply::httpStatus(500)});
    const Program::Run result = run({u"set"_s, u"1"_s, u"--priority"_s, u"20"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.startsWith("1\tunknown\t"), result.output.constData());
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::callsNothingConfirmedThatWasNotSent()
{
    m_account = std::make_unique<QuirkyAccount>(*m_server, 150);
    m_account->treatWrites({{.says = RogueReply::closed()}});
    QStringList arguments{u"set"_s, u"--priority"_s, u"20"_s};
    for (int id = 1; id <= 150; ++id)
        arguments.append(QString::number(id));
    const Program::Run result = run(arguments);
    QCOMPARE(result.status, 1);
    const QList<QByteArray> lines = result.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 150);
    for (int id = 1; id <= 150; ++id) {
        const bool applied = m_account->field(id, u"d_priority"_s) == u"20"_s;
        const QByteArray start = QByteArray::number(id) + (applied ? "\tconfirmed" : "\tfailed\t");
        QVERIFY2(lines.at(id - 1).startsWith(start), lines.at(id - 1).constData());
    }
    QVERIFY(result.messageLines().size() <= 3);
}

void TestCommandLineWrites::failsForAllWhenItCannotRead()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::of("<b>Warning</b>"));
    const Program::Run result = run({u"set"_s, u"1"_s, u"2"_s, u"--priority"_s, u"20"_s});
    QCOMPARE(result.status, 5);
    QVERIFY2(result.output.startsWith("1\tfailed\t") && result.output.contains("\n2\tfailed\t"),
             result.output.constData());
    QVERIFY(result.messageLines().size() <= 3);
    QCOMPARE(posts(), 0);
}

void TestCommandLineWrites::createsAndPrintsTheId_data()
{
    setsWhatIsAsked_data();
}

void TestCommandLineWrites::createsAndPrintsTheId()
{
    QFETCH(const QString, format);
    SandboxServer sandbox;
    QVERIFY(sandbox.listen());
    const QString table = sandbox.store().field(1, SandboxField::ImportTable);
    const Program::Run result = m_program.run(
        {u"create"_s, u"--table"_s, table, u"--description"_s, u"Ä & new"_s, u"--server"_s,
         sandbox.url().toString(), u"--user"_s, u"demo"_s, u"--format"_s, format});
    QVERIFY2(result.status == 0, result.messages.constData());
    const qint64 id = sandbox.store().ids().constLast();
    QCOMPARE(result.output, QByteArray::number(id) + '\n');
    QCOMPARE(result.messages, "");
    QCOMPARE(sandbox.store().field(id, SandboxField::Description), u"Ä & new"_s);
    QCOMPARE(sandbox.requests(SandboxOperation::CreateDatasets), 1);
}

void TestCommandLineWrites::namesWhatALostReplyCreated()
{
    m_account->treatWrites({{.says = RogueReply::closed()}});
    const Program::Run result = create();
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, "");
    QVERIFY2(result.messages.contains(": 6."), result.messages.constData());
    QVERIFY(result.messageLines().size() <= 3);
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::saysThatNothingWasFound()
{
    m_account->treatWrites({{.applies = 0, .says = RogueReply::httpStatus(502)}});
    const Program::Run result = create();
    QCOMPARE(result.status, 1);
    QVERIFY2(result.messages.contains("No new dataset"), result.messages.constData());
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::saysThatItCouldNotLook()
{
    m_account->treatWrites({{.says = RogueReply::closed()}});
    m_server->answerNext(QuirkyAccount::read(), {RogueReply::of(R"({"success":true,"list":[]})"),
                                                 RogueReply::httpStatus(500)});
    const Program::Run result = create();
    QCOMPARE(result.status, 1);
    QVERIFY2(!result.messages.contains("No new dataset"), result.messages.constData());
    QVERIFY2(result.messages.contains("could not be read"), result.messages.constData());
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::passesOnARefusedCreate()
{
    m_account->treatWrites({{.applies = 0, .says = QuirkyAccount::refusal()}});
    const Program::Run result = create();
    QCOMPARE(result.status, 1);
    QVERIFY2(result.messages.contains("Not for you."), result.messages.constData());
    QCOMPARE(posts(), 1);
}

void TestCommandLineWrites::sendsNothingToAReadOnlyAccount()
{
    for (const QStringList &command :
         {QStringList{u"set"_s, u"2"_s, u"--priority"_s, u"40"_s},
          QStringList{u"set"_s, u"2"_s, u"--status"_s, u"EXPIRED"_s, u"--confirm-expire"_s},
          QStringList{u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, u"New"_s}}) {
        const Program::Run result = run(command + QStringList{u"--read-only"_s});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, "");
        QVERIFY2(result.messages.contains("--read-only"), result.messages.constData());
    }
    QCOMPARE(posts(), 0);
    QCOMPARE(m_account->field(2, u"d_status"_s), u"LIVE"_s);
    QCOMPARE(run({u"export"_s, u"--read-only"_s}).status, 0);
}

DIALDESK_GUILESS_TEST(TestCommandLineWrites)
#include "tst_commandlinewrites.moc"
