// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// `dialdesk history`: what the other commands wrote, and what they did not live to settle.
class TestCommandLineHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void remembersEachFieldOfEachDataset();
    void remembersWhatDidNotTakeEffect();
    void remembersWhatWasCreated();
    void showsOneDataset();
    void writesJson();
    void callsUnknownWhatTheProgramDidNotLiveToSettle();
    void letsNobodyWaitForADamagedFile();
    void rejectsWrongUsage_data();
    void rejectsWrongUsage();
    void keepsNoSecret();

private:
    Program::Run run(const QStringList &arguments)
    {
        return m_program->run(arguments + connection());
    }
    QStringList connection() const
    {
        return {u"--server"_s, m_server->url().toString(), u"--user"_s, u"demo"_s};
    }
    /// Lines of the history without its header and without the time, which must look like one.
    QStringList history(const QStringList &options = {}) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
};

void TestCommandLineHistory::init()
{
    m_program = std::make_unique<Program>();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 5);
}

QStringList TestCommandLineHistory::history(const QStringList &options) const
{
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z,"_s);
    const Program::Run run = m_program->run(QStringList{u"history"_s} + options);
    if (run.status != 0 || !run.messages.isEmpty())
        qFatal("%s", run.messages.constData());
    QStringList lines = QString::fromUtf8(run.output.chopped(1)).split(u'\n');
    if (lines.takeFirst() !=
        u"time,profile,account,user,dataset,field,before,after,outcome,detail"_s)
        qFatal("%s", run.output.constData());
    const QString server = m_server->url().authority();
    for (QString &line : lines) {
        if (!time.match(line).hasMatch())
            qFatal("%s", qPrintable(line));
        line.remove(time);
        line.replace(server, u"SERVER"_s);
    }
    return lines;
}

void TestCommandLineHistory::isEmptyAtFirst()
{
    QCOMPARE(history(), QStringList());
}

void TestCommandLineHistory::remembersEachFieldOfEachDataset()
{
    QCOMPARE(run({u"set"_s, u"2"_s, u"1"_s, u"--priority"_s, u"20"_s, u"--status"_s, u"hold"_s,
                  u"--description"_s, u"a, \"b\""_s})
                 .status,
             0);
    QCOMPARE(run({u"set"_s, u"1"_s, u"--priority"_s, u"30"_s}).status, 0);
    QCOMPARE(history(), (QStringList{
                            u"SERVER,10278,demo,2,d_status,LIVE,HOLD,confirmed,"_s,
                            u"SERVER,10278,demo,2,d_priority,10,20,confirmed,"_s,
                            u"SERVER,10278,demo,2,description,Load 2,\"a, \"\"b\"\"\",confirmed,"_s,
                            u"SERVER,10278,demo,1,d_status,LIVE,HOLD,confirmed,"_s,
                            u"SERVER,10278,demo,1,d_priority,10,20,confirmed,"_s,
                            u"SERVER,10278,demo,1,description,Load 1,\"a, \"\"b\"\"\",confirmed,"_s,
                            u"SERVER,10278,demo,1,d_priority,20,30,confirmed,"_s,
                        }));
    // Nothing was sent, so there is nothing to remember.
    QCOMPARE(run({u"set"_s, u"1"_s, u"--priority"_s, u"30"_s}).status, 0);
    QCOMPARE(history().size(), 7);
}

void TestCommandLineHistory::remembersWhatDidNotTakeEffect()
{
    // Three of five take effect, and the server calls that success, then and each time after.
    m_account->treatWrites({{.applies = 3}, {.applies = 0}, {.applies = 0}});
    const Program::Run result =
        run({u"set"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"--priority"_s, u"20"_s});
    QCOMPARE(result.status, 1);
    const QStringList lines = history();
    QCOMPARE(lines.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QString outcome = i < 3 ? u"confirmed"_s : u"failed"_s;
        const QString expected =
            u"SERVER,10278,demo,%1,d_priority,10,20,%2,"_s.arg(i + 1).arg(outcome);
        QVERIFY2(lines.at(i).startsWith(expected), qPrintable(lines.at(i)));
    }
}

void TestCommandLineHistory::remembersWhatWasCreated()
{
    const Program::Run created =
        run({u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, u"New"_s});
    QCOMPARE(created.status, 0);
    const QString id = QString::fromUtf8(created.output.trimmed());
    QCOMPARE(history(),
             QStringList{u"SERVER,10278,demo,%1,dataset,,%1,confirmed,leads: New"_s.arg(id)});
    m_server->answer(QuirkyAccount::create(), QuirkyAccount::refusal());
    QCOMPARE(run({u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, u"Other"_s}).status,
             1);
    QVERIFY(history().at(1).startsWith(u"SERVER,10278,demo,,dataset,,,failed,leads: Other"_s));
}

void TestCommandLineHistory::showsOneDataset()
{
    QCOMPARE(run({u"set"_s, u"1"_s, u"2"_s, u"--priority"_s, u"20"_s}).status, 0);
    QCOMPARE(history({u"--dataset"_s, u"2"_s}),
             QStringList{u"SERVER,10278,demo,2,d_priority,10,20,confirmed,"_s});
    QCOMPARE(history({u"--dataset"_s, u"3"_s}), QStringList());
}

void TestCommandLineHistory::writesJson()
{
    QCOMPARE(run({u"set"_s, u"1"_s, u"--description"_s, u"Ä\t\"😀\""_s}).status, 0);
    const Program::Run result = m_program->run({u"history"_s, u"--as"_s, u"json"_s});
    QCOMPARE(result.status, 0);
    const QJsonArray entries = QJsonDocument::fromJson(result.output).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().toObject().value(u"after"_s).toString(), u"Ä\t\"😀\""_s);
    QCOMPARE(entries.first().toObject().value(u"outcome"_s).toString(), u"confirmed"_s);
}

void TestCommandLineHistory::callsUnknownWhatTheProgramDidNotLiveToSettle()
{
    m_server->answer(QuirkyAccount::update(), RogueReply::silence());
    QProcess process;
    m_program->start(process,
                     QStringList{u"set"_s, u"1"_s, u"--priority"_s, u"20"_s} + connection());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(QuirkyAccount::update()), 1, patienceMs);
    QCOMPARE(history(), QStringList{u"SERVER,10278,demo,1,d_priority,10,20,pending,"_s});
    QSignalSpy finished(&process, &QProcess::finished);
    process.kill();
    QVERIFY(finished.wait(patienceMs));
    const QStringList lines = history();
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(u"SERVER,10278,demo,1,d_priority,10,20,unknown,"_s),
             qPrintable(lines.first()));
}

void TestCommandLineHistory::letsNobodyWaitForADamagedFile()
{
    QCOMPARE(run({u"set"_s, u"1"_s, u"--priority"_s, u"20"_s}).status, 0);
    QFile file(m_program->path(u"dialdesk/history.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    const Program::Run result = run({u"set"_s, u"1"_s, u"--priority"_s, u"30"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output, "1\tconfirmed\n");
    QCOMPARE(result.messageLines().size(), 1);
    QVERIFY2(result.messages.contains("set aside"), result.messages.constData());
    QCOMPARE(history(), QStringList{u"SERVER,10278,demo,1,d_priority,20,30,confirmed,"_s});
    // Whoever asks for a history that can't be read is not told that there is none.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    const Program::Run asked = m_program->run({u"history"_s});
    QCOMPARE(asked.status, 1);
    QCOMPARE(asked.messageLines().size(), 1);
}

void TestCommandLineHistory::rejectsWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("format") << QStringList{u"--as"_s, u"excel"_s};
    QTest::newRow("argument") << QStringList{u"104"_s};
    QTest::newRow("no dataset") << QStringList{u"--dataset"_s, u""_s};
    QTest::newRow("unknown option") << QStringList{u"--status"_s, u"LIVE"_s};
}

void TestCommandLineHistory::rejectsWrongUsage()
{
    QFETCH(const QStringList, options);
    const Program::Run result = m_program->run(QStringList{u"history"_s} + options);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, "");
    QVERIFY(!result.messages.isEmpty());
}

void TestCommandLineHistory::keepsNoSecret()
{
    m_program->set("DIALDESK_PASSWORD", u"s3cr3t-key"_s);
    const QByteArray echo = R"({"success":false,"bad":1,"error":"No: token=)" +
                            RogueServer::token() + R"( s3cr3t-key"})";
    m_server->answer(QuirkyAccount::update(), RogueReply::of(echo));
    QCOMPARE(run({u"set"_s, u"1"_s, u"--priority"_s, u"20"_s}).status, 1);
    QFile file(m_program->path(u"dialdesk/history.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("d_priority"));
    QVERIFY(!content.contains("s3cr3t-key"));
    QVERIFY(!content.contains(RogueServer::token()));
}

DIALDESK_GUILESS_TEST(TestCommandLineHistory)
#include "tst_commandlinehistory.moc"
