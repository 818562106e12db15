// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/connection.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;

/// Outbound calls by dataset, from reporting.php.
class TestContactNowApiCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByDataset_data();
    void countsByDataset();
    void saysWhereThereAreNoReportingRights();

private:
    using Calls = QHash<QString, int>;
    static Result<Calls> calls(Connection &connection, const QDateTime &from, const QDateTime &to);
};

Result<QHash<QString, int>>
TestContactNowApiCalls::calls(Connection &connection, const QDateTime &from, const QDateTime &to)
{
    return awaited<Calls>([&](QObject *context, const ContactNowApi::Done<Calls> &done) {
        connection.api().readCalls(from, to, context, done);
    });
}

void TestContactNowApiCalls::countsByDataset_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::newRow("JSON") << WireFormat::Json;
    QTest::newRow("XML") << WireFormat::Xml;
}

void TestContactNowApiCalls::countsByDataset()
{
    QFETCH(const WireFormat, format);
    SandboxServer server({.pace = {.callsAMinute = 6000}});
    QVERIFY(server.listen());
    Connection connection(*ServerAddress::parse(server.url().toString()),
                          {u"demo"_s, u"demo"_s, {}}, format, {});
    const QDateTime from = QDateTime::currentDateTimeUtc().addSecs(-1);
    QTRY_VERIFY(
        !server.dialler().calls(from.toSecsSinceEpoch(), from.toSecsSinceEpoch() + 60).isEmpty());
    const auto counted = calls(connection, from, from.addSecs(60));
    QVERIFY(counted && !counted->isEmpty());
    for (auto count = counted->cbegin(); count != counted->cend(); ++count) {
        QCOMPARE(server.store().field(count.key().toLongLong(), SandboxField::Status), u"LIVE"_s);
        QVERIFY(*count > 0);
    }
    const auto before = calls(connection, from.addDays(-1), from.addDays(-1).addSecs(60));
    QVERIFY(before && before->isEmpty());
}

void TestContactNowApiCalls::saysWhereThereAreNoReportingRights()
{
    QString error;
    const auto fault = SandboxFault::parse(u"403@calls"_s, &error);
    QVERIFY2(fault, qPrintable(error));
    SandboxServer server({.faults = {*fault}});
    QVERIFY(server.listen());
    Connection connection(*ServerAddress::parse(server.url().toString()),
                          {u"demo"_s, u"demo"_s, {}}, WireFormat::Json, {});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto counted = calls(connection, now.addSecs(-60), now);
    QVERIFY(!counted);
    QCOMPARE(counted.error().kind, ApiError::Kind::HttpStatus);
}

DIALDESK_GUILESS_TEST(TestContactNowApiCalls)
#include "tst_contactnowapicalls.moc"
