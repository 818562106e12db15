// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto header = QByteArray("dataset,qid,d_status,d_priority,description,notes,callbacks,"
                               "crm_account,crm_campaign,locked,loaddate,sourcefile,import_table,"
                               "campaign");

} // namespace

/// `dialdesk export`, to the byte.
class TestCommandLineExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameFromJsonAndXml();
    void writesTheSameInEveryLanguage_data();
    void writesTheSameInEveryLanguage();
    void exportsTheBuiltInSandbox();
    void keepsSpellings();
    void chooses_data();
    void chooses();
    void warns_data();
    void warns();
    void writesFilesWhole();

private:
    static QStringList on(const QUrl &url, const QStringList &arguments)
    {
        return QStringList{u"export"_s, u"--server"_s, url.toString(), u"--user"_s, u"demo"_s} +
               arguments;
    }

    Program m_program;
};

void TestCommandLineExport::writesTheSameFromJsonAndXml()
{
    SandboxServer server;
    QVERIFY(server.listen());
    server.store().setField(1, SandboxField::Description, u"Ä, \"quoted\" <&>\r\n😀"_s);
    server.store().setField(2, SandboxField::Priority, u"007"_s);
    server.store().setField(3, SandboxField::Description, u" = sum(a1) "_s);
    for (const QString &format : {u"csv"_s, u"excel"_s, u"json"_s}) {
        const Program::Run json =
            m_program.run(on(server.url(), {u"--as"_s, format, u"--format"_s, u"json"_s}));
        const Program::Run xml =
            m_program.run(on(server.url(), {u"--as"_s, format, u"--format"_s, u"xml"_s}));
        QVERIFY2(json.status == 0 && xml.status == 0, xml.messages.constData());
        QVERIFY(json.output.size() > 10'000);
        QVERIFY(json.output == xml.output);
        QCOMPARE(json.messages + xml.messages, "");
    }
}

void TestCommandLineExport::writesTheSameInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("csv") << QStringList{};
    QTest::newRow("json") << QStringList{u"--as"_s, u"json"_s};
    QTest::newRow("sorted") << QStringList{u"--sort"_s, u"description"_s};
    QTest::newRow("filtered") << QStringList{u"--filter"_s, u"priority>20"_s, u"--sort"_s,
                                             u"priority:desc"_s};
}

void TestCommandLineExport::writesTheSameInEveryLanguage()
{
    QFETCH(const QStringList, arguments);
    QByteArray expected;
    for (const QString &language : {u"C"_s, u"de_DE.UTF-8"_s, u"ar"_s, u"tr_TR.UTF-8"_s}) {
        Program program;
        program.set("LANG", language);
        program.set("LC_ALL", language);
        program.set("TZ", language == u"ar"_s ? u"Asia/Riyadh"_s : u"America/New_York"_s);
        const Program::Run run = program.run(QStringList{u"export"_s} + arguments);
        QVERIFY2(run.status == 0, run.messages.constData());
        QCOMPARE(run.messages, "");
        if (expected.isEmpty())
            expected = run.output;
        QVERIFY2(run.output == expected, qPrintable(language));
    }
    QVERIFY(expected.size() > 1000);
}

void TestCommandLineExport::exportsTheBuiltInSandbox()
{
    const Program::Run run = m_program.run({u"export"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith(header + ",reccount\n1,"), run.output.left(200).constData());
    QCOMPARE(run.output.count('\n'), 251);
    QVERIFY(!run.output.contains('\r'));
}

void TestCommandLineExport::keepsSpellings()
{
    RogueServer server;
    server.answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({success:true, list:[{dataset: "007", d_priority: abc1, qid: 1.10},)"
            R"({"dataset":9007199254740993,"notes":null,"callbacks":"a \"b\", c","odd":1e5}]})"));
    QCOMPARE(m_program.run(on(server.url(), {})).status, 5); // abc1 is no JSON
    server.answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({success:true, list:[{dataset: "007", d_priority: "abc", qid: 1.10},)"
            R"({"dataset":9007199254740993,"notes":null,"callbacks":"a \"b\", c","odd":1e5}]})"));
    const Program::Run run = m_program.run(on(server.url(), {}));
    QCOMPARE(run.output, header + ",odd\n007,1.10,,abc,,,,,,,,,,,\n"
                                  "9007199254740993,,,,,,\"a \"\"b\"\", c\",,,,,,,,1e5\n");
    QCOMPARE(run.messages, "");
}

void TestCommandLineExport::chooses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("columns") << QStringList{u"--columns"_s, u"description,dataset"_s}
                             << QByteArray("description,dataset\nLoad 1,1\nLoad 2,2\nLoad 3,3\n");
    QTest::newRow("status") << QStringList{u"--columns"_s, u"id"_s, u"--status"_s, u"hold"_s}
                            << QByteArray("dataset\n2\n");
    QTest::newRow("two statuses") << QStringList{u"--columns"_s, u"id"_s, u"--status"_s,
                                                 u"HOLD, LIVE"_s}
                                  << QByteArray("dataset\n1\n2\n3\n");
    QTest::newRow("none") << QStringList{u"--columns"_s, u"id"_s, u"--status"_s, u"EXPIRED"_s}
                          << QByteArray("dataset\n");
    QTest::newRow("sort") << QStringList{u"--columns"_s, u"id"_s, u"--sort"_s, u"priority:desc"_s}
                          << QByteArray("dataset\n3\n1\n2\n");
    QTest::newRow("filter") << QStringList{u"--columns"_s, u"id"_s, u"--filter"_s,
                                           u"priority>=50"_s}
                            << QByteArray("dataset\n3\n");
    QTest::newRow("json") << QStringList{u"--columns"_s, u"id,status"_s, u"--status"_s,
                                         u"HOLD"_s,      u"--as"_s,      u"json"_s}
                          << QByteArray("[\n{\"dataset\":\"2\",\"d_status\":\"HOLD\"}\n]\n");
}

void TestCommandLineExport::chooses()
{
    QFETCH(const QStringList, arguments);
    RogueServer server;
    QuirkyAccount account(server, 3);
    account.setField(2, u"d_status"_s, u"HOLD"_s);
    account.setField(3, u"d_priority"_s, u"50"_s);
    const Program::Run run = m_program.run(on(server.url(), arguments));
    QVERIFY2(run.status == 0, run.messages.constData());
    QTEST(run.output, "output");
}

void TestCommandLineExport::warns_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("total") << QByteArray(R"({"success":true,"total":5,"list":[{"dataset":"7"}]})")
                           << QByteArray("5") << QByteArray("dataset,notes\n7,\n");
    QTest::newRow("UTF-8") << QByteArray("{\"list\":[{\"dataset\":\"7\",\"notes\":\"\xE9!\"}]}")
                           << QByteArray("UTF-8") << QByteArray("dataset,notes\n7,\xEF\xBF\xBD!\n");
    QTest::newRow("twice") << QByteArray(
                                  R"({"list":[{"dataset":"7"},{"dataset":"7","notes":"again"}]})")
                           << QByteArray("7") << QByteArray("dataset,notes\n7,\n7,again\n");
}

void TestCommandLineExport::warns()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, word);
    RogueServer server;
    server.answer(QuirkyAccount::read(), RogueReply::of(reply));
    const Program::Run run = m_program.run(on(server.url(), {u"--columns"_s, u"dataset,notes"_s}));
    QCOMPARE(run.status, 0);
    QTEST(run.output, "output");
    QCOMPARE(run.messageLines().size(), 1);
    QVERIFY2(run.messages.contains(word), run.messages.constData());
}

void TestCommandLineExport::writesFilesWhole()
{
    const QString path = m_program.path(u"Ä datasets.csv"_s);
    const Program::Run shown = m_program.run({u"export"_s, u"--output"_s, u"-"_s});
    const Program::Run run = m_program.run({u"export"_s, u"--output"_s, path});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output + run.messages, "");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == shown.output);
    QVERIFY(!shown.output.isEmpty());
}

DIALDESK_GUILESS_TEST(TestCommandLineExport)
#include "tst_commandlineexport.moc"
