// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto token = u"token.php get"_s;
const auto oneRow = QByteArray(R"({"success":true,"total":1,"list":[{"dataset":"7"}]})");

} // namespace

/// Exit statuses and messages of the real program.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsNoServerForHelp_data();
    void needsNoServerForHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void endsAsTheServerLetsIt_data();
    void endsAsTheServerLetsIt();
    void endsUnreachable_data();
    void endsUnreachable();
    void signsInWithAToken();
    void readsTheKeyFromAFile();
    void asksForOneTokenAndKeepsTheKeyOutOfUrls_data();
    void asksForOneTokenAndKeepsTheKeyOutOfUrls();
    void saysWhenStandardOutputIsFull();

private:
    QStringList on(const RogueServer &server, const QStringList &arguments) const
    {
        return arguments +
               QStringList{u"--server"_s, server.url().toString(), u"--user"_s, u"demo"_s};
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RogueServer> m_server;
};

void TestCommandLine::init()
{
    m_program = std::make_unique<Program>();
    m_server = std::make_unique<RogueServer>();
}

void TestCommandLine::needsNoServerForHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("--server");
    QTest::newRow("of export") << QStringList{u"export"_s, u"--help"_s} << QByteArray("--columns");
    QTest::newRow("of set") << QStringList{u"set"_s, u"-h"_s} << QByteArray("--confirm-expire");
    QTest::newRow("of create") << QStringList{u"create"_s, u"--help"_s} << QByteArray("--table");
    QTest::newRow("version") << QStringList{u"--version"_s}
                             << QByteArray("dialdesk " DIALDESK_VERSION);
}

void TestCommandLine::needsNoServerForHelp()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    const Program::Run run = m_program->run(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(word), run.output.constData());
    QCOMPARE(run.messages, "");
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"nonsense",
                                  "export --nonsense",
                                  "export more",
                                  "export --as pdf",
                                  "export --status OFF",
                                  "export --status LIVE,,HOLD",
                                  "export --format csv",
                                  "export --timeout never",
                                  "export --timeout -1",
                                  "export --timeout 0",
                                  "export --output nowhere/at/all.csv",
                                  "export --output .",
                                  "export --sort nonsense",
                                  "export --columns nonsense",
                                  "export --password-file nowhere",
                                  "export --server http://192.0.2.1/",
                                  "export --server ftp://127.0.0.1/",
                                  "export --server nonsense",
                                  "export --server https://u:p@127.0.0.1/",
                                  "set",
                                  "set 1",
                                  "set --priority 1",
                                  "set one --priority 1",
                                  "set -1 --priority 1",
                                  "set 1 --priority 91",
                                  "set 1 --priority 100",
                                  "set 1 --priority -1",
                                  "set 1 --priority 1.5",
                                  "set 1 --priority abc",
                                  "set 1 --status OFF",
                                  "set 1 --status EXPIRED",
                                  "set 1 --status expired",
                                  "set 1 --description a\x01z",
                                  "set 1 --notes x",
                                  "create",
                                  "create --table leads",
                                  "create --description New",
                                  "create more --table leads --description New"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(const QString, arguments);
    QuirkyAccount account(*m_server, 3);
    QStringList words = arguments.split(u' ');
    const bool reads = words.contains(u"--sort"_s) || words.contains(u"--columns"_s);
    if (!words.contains(u"--server"_s))
        words = on(*m_server, words);
    const Program::Run run = m_program->run(words);
    QVERIFY2(run.status == 2, run.messages.constData());
    QCOMPARE(run.output, "");
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(run.messages.startsWith("dialdesk: "));
    // A column may be one that only the account knows; all else is told without it.
    QVERIFY(reads || m_server->requests().isEmpty());
    QCOMPARE(m_server->count(QuirkyAccount::update()) + m_server->count(QuirkyAccount::create()),
             0);
}

void TestCommandLine::endsAsTheServerLetsIt_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<RogueReply>("reply");
    QTest::addColumn<int>("status");
    const QString read = QuirkyAccount::read();
    const auto row = [](const char *name, const QString &operation, const RogueReply &reply,
                        int status) {
        QTest::newRow(name) << operation << reply << status;
    };
    const auto says = [](const QByteArray &body) {
        return RogueReply::of(body);
    };
    row("good", read, says(oneRow), 0);
    row("refused", read, QuirkyAccount::refusal(), 1);
    row("bad record", read, says(R"({"success":true,"bad":1,"list":[]})"), 1);
    row("wrong key", token, says(R"({"success":false,"error":"Authentication failure"})"), 3);
    row("invalid token", read, says(R"({"success":false,"error":"Invalid token"})"), 3);
    row("expired again", read, says(R"({"success":false,"error":"Expired token"})"), 3);
    row("404", read, RogueReply::httpStatus(404), 4);
    row("500 at sign-in", token, RogueReply::httpStatus(500, "<h1>\n\nOops\n</h1>"), 4);
    row("502", read, RogueReply::httpStatus(502), 4);
    row("redirect", read, {.status = 302, .headers = {"Location: https://192.0.2.1/"}}, 4);
    row("redirected sign-in", token, {.status = 307, .headers = {"Location: /"}}, 4);
    row("closed", read, RogueReply::closed(), 4);
    row("cut", read, RogueReply::cutShort(oneRow, 50), 4);
    row("silent", read, RogueReply::silence(), 4);
    row("silent in a row", read, RogueReply::stalled(oneRow, 50), 4);
    row("PHP warning", read, says("<br />\n<b>Warning</b>: mysqli\nin line 7"), 5);
    row("empty", read, says(""), 5);
    row("null", read, says("null"), 5);
    row("array", read, says("[]"), 5);
    row("cut and closed politely", read, says(oneRow.chopped(2)), 5);
    row("no word", read, says("{}"), 5);
    row("nonsense at sign-in", token, says("\x1b[2J\r\n\t"), 5);
}

void TestCommandLine::endsAsTheServerLetsIt()
{
    QFETCH(const QString, operation);
    QFETCH(const RogueReply, reply);
    QFETCH(const int, status);
    m_server->answer(operation, reply);
    const QString file = m_program->path(u"datasets.csv"_s);
    const QByteArray before = "what was there";
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(before);
    old.close();

    const Program::Run run =
        m_program->run(on(*m_server, {u"export"_s, u"--timeout"_s, u"2"_s, u"--output"_s, file}));
    QVERIFY2(run.status == status, run.messages.constData());
    QCOMPARE(run.output, "");
    QVERIFY2(run.messageLines().size() == (status == 0 ? 0 : 1), run.messages.constData());
    QVERIFY(!run.messages.contains('\x1b'));
    QFile now(file);
    QVERIFY(now.open(QIODevice::ReadOnly));
    QCOMPARE(now.readAll() == before, status != 0);
    QCOMPARE(QFileInfo(file).dir().entryList({u"datasets.csv*"_s}).size(), 1);
}

void TestCommandLine::endsUnreachable_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("export") << u"export"_s;
    QTest::newRow("set") << u"set 7 --priority 1"_s;
    QTest::newRow("create") << u"create --table leads --description New"_s;
}

void TestCommandLine::endsUnreachable()
{
    QFETCH(const QString, command);
    const RogueServer untrusted(TestAuthority::selfSigned());
    Program::Run run = m_program->run(on(untrusted, command.split(u' ')));
    QVERIFY2(run.status == 4, run.messages.constData());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(untrusted.requests().isEmpty());

    const QStringList nobody = on(*m_server, command.split(u' '));
    m_server.reset();
    run = m_program->run(nobody);
    QVERIFY2(run.status == 4, run.messages.constData());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
}

void TestCommandLine::signsInWithAToken()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::of(oneRow));
    m_program->unset("DIALDESK_PASSWORD");
    const QStringList arguments{u"export"_s, u"--server"_s, m_server->url().toString()};
    QCOMPARE(m_program->run(arguments).status, 2); // neither key nor token
    m_program->set("DIALDESK_TOKEN", QString(40, u'b'));
    QCOMPARE(m_program->run(arguments).status, 0);
    QCOMPARE(m_server->requests(QuirkyAccount::read()).last().query.value(u"token"_s),
             QString(40, u'b'));
    for (const char *word : {"Invalid token", "Expired token", "Unknown token"}) {
        m_server->answer(
            QuirkyAccount::read(),
            RogueReply::of(QByteArray(R"({"success":false,"error":")") + word + "\"}"));
        const Program::Run run = m_program->run(arguments);
        QCOMPARE(run.status, 3);
        QCOMPARE(run.messageLines().size(), 1);
    }
    QCOMPARE(m_server->count(token), 0);
}

void TestCommandLine::readsTheKeyFromAFile()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::of(oneRow));
    QFile file(m_program->path(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from a file \r\nand more\n");
    file.close();
    QCOMPARE(
        m_program->run(on(*m_server, {u"export"_s, u"--password-file"_s, file.fileName()})).status,
        0);
    QCOMPARE(m_server->requests(token).last().form.value(u"password"_s), u"from a file "_s);
}

void TestCommandLine::asksForOneTokenAndKeepsTheKeyOutOfUrls_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("export") << u"export --filter queue~/sales/"_s;
    QTest::newRow("set") << u"set 1 2 3 --priority 20"_s;
    QTest::newRow("create") << u"create --table leads --description New"_s;
}

void TestCommandLine::asksForOneTokenAndKeepsTheKeyOutOfUrls()
{
    QFETCH(const QString, command);
    QuirkyAccount account(*m_server, 3);
    m_program->set("DIALDESK_PASSWORD", u"s3cret&key"_s);
    const Program::Run run = m_program->run(on(*m_server, command.split(u' ')));
    QVERIFY2(run.status == 0, run.messages.constData());
    QCOMPARE(m_server->count(token), 1);
    QCOMPARE(m_server->requests(token).first().verb, "POST");
    QCOMPARE(m_server->requests(token).first().form.value(u"password"_s), u"s3cret&key"_s);
    for (const RogueRequest &request : m_server->requests())
        QVERIFY2(!request.target.contains("s3cret"), request.target.constData());
}

void TestCommandLine::saysWhenStandardOutputIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    m_program->redirectOutput(u"/dev/full"_s);
    const Program::Run run = m_program->run({u"export"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.messageLines().size(), 1);
}

DIALDESK_GUILESS_TEST(TestCommandLine)
#include "tst_commandline.moc"
