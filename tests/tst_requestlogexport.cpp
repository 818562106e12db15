// SPDX-License-Identifier: MIT
#include "models/exchange/requestlogexport.h"
#include "tests/support/registeredtest.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRequestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheOldestFirst();
    void saysWhatWasCut();
    void saysWhenItCannotWrite();

private:
    static RequestLogEntry entry()
    {
        RequestLogEntry entry;
        entry.started = QDateTime(QDate(2026, 3, 2), QTime(9, 42, 13, 7), Qt::UTC);
        entry.durationMs = 142;
        entry.operation = u"ecnow_datasets update"_s;
        entry.verb = "POST";
        entry.url = u"https://x.example/ecnow.php?token=$TOKEN"_s;
        entry.requestHeaders = {{"Content-Type", "application/json"}};
        entry.request = {"[{}]", 4, false};
        entry.outcome = RequestLogEntry::Outcome::Failed;
        entry.httpStatus = 503;
        entry.problem = u"The server reported a problem of its own.\nHTTP 503 Down"_s;
        entry.replyHeaders = {{"X-Trace", "é"}};
        entry.reply = {"down", 4, false};
        return entry;
    }
    static QString written(const QList<RequestLogEntry> &entries)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return RequestLogExport::write(buffer, entries) ? QString::fromUtf8(buffer.data())
                                                        : QString();
    }
};

void TestRequestLogExport::writesTheOldestFirst()
{
    RequestLogEntry newest = entry();
    newest.operation = u"queues read"_s;
    const QString text = written({newest, entry()});
    QVERIFY(text.startsWith(u"Dialdesk "_s));
    QVERIFY(text.contains(u"Keys and tokens were taken out."_s));
    QVERIFY(text.contains(u"\n===== 2026-03-02T09:42:13.007Z, ecnow_datasets update, 142 ms =====\n"
                          "POST https://x.example/ecnow.php?token=$TOKEN\n"
                          "Content-Type: application/json\n"
                          "\n"
                          "[{}]\n"
                          "\n"
                          "-----\n"
                          "503 The server reported a problem of its own.\n"
                          "HTTP 503 Down\n"
                          "X-Trace: é\n"
                          "\n"
                          "down\n"_s));
    QVERIFY(text.indexOf(u"ecnow_datasets update"_s) < text.indexOf(u"queues read"_s));
}

void TestRequestLogExport::saysWhatWasCut()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    RequestLogEntry cut = entry();
    cut.reply = {"down", 36'000'000, true};
    QVERIFY(written({cut}).contains(
        u"\ndown\n[Only the beginning is kept; the whole has 36,000,000 bytes.]\n"_s));
}

void TestRequestLogExport::saysWhenItCannotWrite()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto result = RequestLogExport::write(closed, {entry()});
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
}

DIALDESK_GUILESS_TEST(TestRequestLogExport)
#include "tst_requestlogexport.moc"
