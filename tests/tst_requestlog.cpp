// SPDX-License-Identifier: MIT
#include "models/contactnow/requestlog.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRequestLog : public QObject
{
    Q_OBJECT

    using Outcome = RequestLogEntry::Outcome;

private Q_SLOTS:
    void initTestCase();
    void theNewestIsFirst();
    void endsInItsPlace();
    void keepsNoMoreThanSoMany();
    void keepsNoMoreThanSoMuch();
    void theLastOneStaysHoweverLarge();
    void forgetsWhatEndsAfterwards();
    void saysWhatCame_data();
    void saysWhatCame();

private:
    static RequestLogEntry request(const QString &operation, qsizetype size = 0)
    {
        RequestLogEntry entry;
        entry.started = QDateTime(QDate(2026, 3, 2), QTime(9, 42, 13), Qt::UTC);
        entry.operation = operation;
        entry.request = {QByteArray(size, 'x'), size, false};
        return entry;
    }
    static QStringList operations(const RequestLog &log)
    {
        QStringList result;
        for (int row = 0; row < log.rowCount(); ++row)
            result.append(log.index(row, RequestLog::OperationColumn).data().toString());
        return result;
    }
};

void TestRequestLog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRequestLog::theNewestIsFirst()
{
    RequestLog log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const qint64 first = log.begin(request(u"a"_s));
    const qint64 second = log.begin(request(u"b"_s));
    QVERIFY(second > first);
    QCOMPARE(operations(log), (QStringList{u"b"_s, u"a"_s}));
    log.clear();
    QCOMPARE(log.rowCount(), 0);
    QVERIFY(log.begin(request(u"c"_s)) > second);
}

void TestRequestLog::endsInItsPlace()
{
    RequestLog log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    RequestLogEntry slow = request(u"slow"_s);
    slow.id = log.begin(slow);
    log.begin(request(u"other"_s));
    QSignalSpy spy(&log, &QAbstractItemModel::dataChanged);
    slow.outcome = Outcome::Answered;
    slow.httpStatus = 200;
    log.end(slow);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toModelIndex().row(), 1);
    QCOMPARE(log.index(1, RequestLog::ResultColumn).data().toString(), u"200"_s);
    QCOMPARE(log.index(0, RequestLog::ResultColumn).data().toString(), u"under way"_s);
}

void TestRequestLog::keepsNoMoreThanSoMany()
{
    RequestLog log({.entries = 3});
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &operation : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        log.begin(request(operation));
    QCOMPARE(operations(log), (QStringList{u"e"_s, u"d"_s, u"c"_s}));
}

void TestRequestLog::keepsNoMoreThanSoMuch()
{
    RequestLog log({.bytes = 10'000});
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    log.begin(request(u"a"_s, 3000));
    log.begin(request(u"b"_s, 3000));
    RequestLogEntry last = request(u"c"_s);
    last.id = log.begin(last);
    QCOMPARE(log.rowCount(), 3);
    // What comes back counts too, and more than one may have to go.
    last.reply = {QByteArray(8000, 'y'), 8000, false};
    log.end(last);
    QCOMPARE(operations(log), QStringList{u"c"_s});
    log.clear();
    log.begin(request(u"d"_s, 4000));
    log.begin(request(u"e"_s, 4000));
    QCOMPARE(log.rowCount(), 2);
}

void TestRequestLog::theLastOneStaysHoweverLarge()
{
    RequestLog log({.bytes = 100});
    log.begin(request(u"a"_s, 1000));
    QCOMPARE(log.rowCount(), 1);
    log.begin(request(u"b"_s, 1000));
    QCOMPARE(operations(log), QStringList{u"b"_s});
}

void TestRequestLog::forgetsWhatEndsAfterwards()
{
    RequestLog log;
    RequestLogEntry entry = request(u"a"_s);
    entry.id = log.begin(entry);
    log.clear();
    log.end(entry);
    QCOMPARE(log.rowCount(), 0);
}

void TestRequestLog::saysWhatCame_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("size");
    QTest::newRow("answered") << Outcome::Answered << 200 << QString() << u"200"_s << u"12,345"_s;
    QTest::newRow("no connection")
        << Outcome::Failed << 0 << u"It broke.\nRefused"_s << u"It broke."_s << u"12,345"_s;
    QTest::newRow("status") << Outcome::Failed << 503 << u"It has a problem."_s
                            << u"503 It has a problem."_s << u"12,345"_s;
    QTest::newRow("broken off") << Outcome::Failed << 200 << u"It broke."_s << u"It broke."_s
                                << u"12,345"_s;
    QTest::newRow("cancelled") << Outcome::Cancelled << 0 << QString() << u"cancelled"_s
                               << u"12,345"_s;
    QTest::newRow("under way") << Outcome::UnderWay << 0 << QString() << u"under way"_s
                               << QString();
}

void TestRequestLog::saysWhatCame()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const int, status);
    QFETCH(const QString, problem);
    RequestLog log;
    RequestLogEntry entry = request(u"a"_s);
    entry.outcome = outcome;
    entry.httpStatus = status;
    entry.problem = problem;
    entry.reply.size = 12345;
    entry.durationMs = 1042;
    log.begin(entry);
    QTEST(log.index(0, RequestLog::ResultColumn).data().toString(), "result");
    QTEST(log.index(0, RequestLog::SizeColumn).data().toString(), "size");
    QCOMPARE(log.index(0, RequestLog::DurationColumn).data().toString(),
             outcome == Outcome::UnderWay ? QString() : u"1,042 ms"_s);
    QCOMPARE(log.index(0, 0).data(RequestLog::OutcomeRole).toInt(), static_cast<int>(outcome));
    if (!problem.isEmpty())
        QCOMPARE(log.index(0, RequestLog::ResultColumn).data(Qt::ToolTipRole).toString(), problem);
}

DIALDESK_GUILESS_TEST(TestRequestLog)
#include "tst_requestlog.moc"
