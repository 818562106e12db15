// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxcommandline.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void readsAllOptions();
    void readsFaults();
    void offersHelp();
    void refusesBadArguments_data();
    void refusesBadArguments();
};

void TestSandboxCommandLine::hasDefaults()
{
    const auto line = sandboxCommandLine({u"dialdesk-sandbox"_s});
    QVERIFY(line.error.isEmpty());
    QVERIFY(line.helpText.isEmpty());
    QCOMPARE(line.options.port, 0);
    QCOMPARE(line.options.rows, 250);
    QCOMPARE(line.options.latencyMs, 0);
    QCOMPARE(line.options.bytesPerSecond, 0);
    QCOMPARE(line.options.tokenLifeSeconds, 12 * 3600);
    QVERIFY(line.options.faults.isEmpty());
}

void TestSandboxCommandLine::readsAllOptions()
{
    const auto line =
        sandboxCommandLine({u"dialdesk-sandbox"_s, u"--port"_s, u"65535"_s, u"--rows=1000000"_s,
                            u"--seed"_s, u"18446744073709551615"_s, u"--latency"_s, u"250"_s,
                            u"--rate"_s, u"2000000"_s, u"--token-life"_s, u"5"_s});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.options.port, 65535);
    QCOMPARE(line.options.rows, 1'000'000);
    QCOMPARE(line.options.seed, 18'446'744'073'709'551'615ULL);
    QCOMPARE(line.options.latencyMs, 250);
    QCOMPARE(line.options.bytesPerSecond, 2'000'000);
    QCOMPARE(line.options.tokenLifeSeconds, 5);
}

void TestSandboxCommandLine::readsFaults()
{
    const auto line = sandboxCommandLine({u"dialdesk-sandbox"_s, u"--fault"_s, u"silent@read:3"_s,
                                          u"--fault=502@any"_s, u"--fault"_s, u"drip@verify:1"_s});
    QCOMPARE(line.error, QString());
    const QList<SandboxFault> &faults = line.options.faults;
    QCOMPARE(faults.size(), 3);
    QCOMPARE(faults.at(0).kind->name, "silent"_L1);
    QCOMPARE(faults.at(0).operation, u"read"_s);
    QCOMPARE(faults.at(0).count, 3);
    QCOMPARE(faults.at(1).kind->name, "502"_L1);
    QCOMPARE(faults.at(1).operation, u"any"_s);
    QVERIFY(faults.at(1).count < 0);
    QCOMPARE(faults.at(2).operation, u"verify"_s);
}

void TestSandboxCommandLine::offersHelp()
{
    const auto line = sandboxCommandLine({u"dialdesk-sandbox"_s, u"--help"_s});
    QVERIFY(line.error.isEmpty());
    for (const QString &option : {u"--port"_s, u"--rows"_s, u"--seed"_s, u"--latency"_s,
                                  u"--rate"_s, u"--token-life"_s, u"--fault"_s})
        QVERIFY(line.helpText.contains(option));
    for (const SandboxFaultKind &kind : SandboxFaultKind::all())
        QVERIFY(line.helpText.contains(u"\n  "_s + kind.name + u' '));
    for (const QString &operation : SandboxFault::operations())
        QVERIFY(line.helpText.contains(operation));
}

void TestSandboxCommandLine::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--ports"_s, u"1"_s};
    QTest::newRow("stray argument") << QStringList{u"8080"_s};
    QTest::newRow("no value") << QStringList{u"--port"_s};
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("port negative") << QStringList{u"--port=-1"_s};
    QTest::newRow("port word") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("port empty") << QStringList{u"--port="_s};
    QTest::newRow("too many rows") << QStringList{u"--rows"_s, u"1000001"_s};
    QTest::newRow("rows fraction") << QStringList{u"--rows"_s, u"1.5"_s};
    QTest::newRow("seed too high") << QStringList{u"--seed"_s, u"18446744073709551616"_s};
    QTest::newRow("latency with unit") << QStringList{u"--latency"_s, u"5ms"_s};
    QTest::newRow("no rate") << QStringList{u"--rate"_s, u"0"_s};
    QTest::newRow("no life") << QStringList{u"--token-life"_s, u"0"_s};
    for (const char *fault :
         {"", "silent", "silent@", "@read", "silent@reads", "slient@read",
          "silent@read:", "silent@read:0", "silent@read:-1", "silent@read:x", "silent@read:1:2",
          "silent@read:9999999999", "a\nb@read", "silent@a\nb", "Silent@read"})
        QTest::addRow("fault '%s'", qPrintable(QString::fromLatin1(fault).simplified()))
            << QStringList{u"--fault"_s, u"502@any"_s, u"--fault"_s, QString::fromLatin1(fault)};
}

void TestSandboxCommandLine::refusesBadArguments()
{
    QFETCH(const QStringList, arguments);
    const auto line = sandboxCommandLine(QStringList{u"dialdesk-sandbox"_s} + arguments);
    QVERIFY(!line.error.isEmpty());
    QVERIFY(!line.error.contains(u'\n'));
}

DIALDESK_GUILESS_TEST(TestSandboxCommandLine)
#include "tst_sandboxcommandline.moc"
