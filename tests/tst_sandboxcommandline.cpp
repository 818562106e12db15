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

void TestSandboxCommandLine::offersHelp()
{
    const auto line = sandboxCommandLine({u"dialdesk-sandbox"_s, u"--help"_s});
    QVERIFY(line.error.isEmpty());
    for (const QString &option :
         {u"--port"_s, u"--rows"_s, u"--seed"_s, u"--latency"_s, u"--rate"_s, u"--token-life"_s})
        QVERIFY(line.helpText.contains(option));
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
