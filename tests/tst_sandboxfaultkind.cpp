// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxsender.h"
#include "tests/support/faultysandbox.h"
#include "tests/support/registeredtest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int silence = 300; // enough to believe that nothing comes
constexpr qsizetype mebibyte = 1 << 20;

} // namespace

/// What each kind of fault puts on the wire in place of a good answer.
class TestSandboxFaultKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spoilsAnAnswer_data();
    void spoilsAnAnswer();
    void spoilsASignIn_data();
    void spoilsASignIn();
    void dripsAByteASecond();
    void inflatesBeyondItsSize();
    void holdsNoGigabyte();
    void isTested();

private:
    using Check = std::function<bool(const WireAnswer &answer)>;
    /// By kind, what must hold for the answer to a read, in both formats.
    QMap<QString, Check> checks() const;

    QByteArray m_good;    ///< a read as JSON
    QByteArray m_goodXml; ///< and as XML
};

void TestSandboxFaultKind::initTestCase()
{
    const FaultySandbox sandbox;
    m_good = sandbox.got(sandbox.datasets("read&format=json")).body;
    m_goodXml = sandbox.got(sandbox.datasets("read&format=xml")).body;
    QVERIFY(m_good.count("description") == 3 && m_goodXml.count("<description>") == 3);
}

QMap<QString, TestSandboxFaultKind::Check> TestSandboxFaultKind::checks() const
{
    QMap<QString, Check> checks;
    const auto row = [&checks](const char *kind, const Check &check) {
        checks.insert(QString::fromLatin1(kind), check);
    };
    const auto status = [&row](const char *kind, const QByteArray &line, const QByteArray &has) {
        row(kind, [line, has](const WireAnswer &answer) {
            return answer.status() == "HTTP/1.1 " + line &&
                   (answer.head + answer.body).contains(has) &&
                   answer.statedLength() == answer.body.size() && answer.isClosed;
        });
    };
    const auto says = [&row](const char *kind, const QByteArray &json, const QByteArray &xml) {
        row(kind, [json, xml](const WireAnswer &answer) {
            return answer.status() == "HTTP/1.1 200 OK" &&
                   (answer.body == json || answer.body == xml) && answer.isClosed &&
                   answer.statedLength() == answer.body.size();
        });
    };
    const auto inRows = [this, &row](const char *kind, const QByteArray &text, int times) {
        row(kind, [this, text, times](const WireAnswer &answer) {
            return answer.body.count(text) == times && answer.isClosed && answer.body != m_good &&
                   answer.body != m_goodXml && answer.statedLength() == answer.body.size();
        });
    };
    const auto isNothing = [](const WireAnswer &answer) {
        return answer.head.isEmpty();
    };
    const auto isHalf = [](const WireAnswer &answer) {
        return answer.body.size() == answer.statedLength() / 2 && answer.body.size() > 100;
    };
    row("refused", [=](const WireAnswer &answer) { return isNothing(answer) && answer.isClosed; });
    row("reset-before",
        [=](const WireAnswer &answer) { return isNothing(answer) && answer.isClosed; });
    row("reset-middle",
        [=](const WireAnswer &answer) { return isHalf(answer) && answer.isClosed; });
    row("silent", [=](const WireAnswer &answer) { return isNothing(answer) && !answer.isClosed; });
    row("silent-middle",
        [=](const WireAnswer &answer) { return isHalf(answer) && !answer.isClosed; });
    row("truncated", [this](const WireAnswer &answer) {
        return (m_good.startsWith(answer.body) || m_goodXml.startsWith(answer.body)) &&
               answer.body != m_good && answer.body != m_goodXml && answer.body.size() > 100 &&
               answer.statedLength() == answer.body.size();
    });
    row("wrong-length", [this](const WireAnswer &answer) {
        return (m_good == answer.body || m_goodXml == answer.body) && answer.isClosed &&
               answer.statedLength() == answer.body.size() - 10;
    });
    status("redirect", "307 Temporary Redirect", "\r\nLocation: http://127.0.0.2:9/");
    status("401", "401 Unauthorized", "Unauthorized");
    status("403", "403 Forbidden", "Forbidden");
    status("404", "404 Not Found", "Not Found");
    status("429", "429 Too Many Requests", "\r\nRetry-After: 2\r\n");
    status("500", "500 Internal Server Error", "\r\nContent-Length: 0\r\n");
    status("502", "502 Bad Gateway", "<html>");
    status("503", "503 Service Unavailable", "maintenance");
    status("html", "200 OK", "\r\nContent-Type: text/html\r\n");
    says("empty", "", "");
    says("null", "null", "null");
    says("array", "[]", "[]");
    says("nul", QByteArray(100, '\0'), QByteArray(100, '\0'));
    says("nested", R"({"success":)" + QByteArray(100'000, '['),
         "<result>" + QByteArray("<a>").repeated(100'000));
    const auto denies = [&says](const char *kind, const QByteArray &words) {
        says(kind, R"({"success":false,"error":")" + words + "\"}",
             "<result><success>0</success><error>" + words + "</error></result>");
    };
    denies("token-expired", "Expired token");
    denies("token-unknown", "Unknown token");
    denies("wrong-ip", "Invalid token");
    inRows("php-warning", "<b>Warning</b>", 1);
    inRows("invalid-utf8", "\xff\xfe", 3);
    row("duplicate-ids", [](const WireAnswer &answer) {
        return answer.body.count(R"("dataset":"2")") == 2 ||
               answer.body.count("<dataset>2</dataset>") == 2;
    });
    row("wrong-types", [](const WireAnswer &answer) {
        return answer.body.contains(R"("success":[1])") || answer.body.contains("<success><a>");
    });
    const auto value = [&row](const char *kind, const QByteArray &field, const QByteArray &text) {
        row(kind, [field, text](const WireAnswer &answer) {
            return answer.body.count('"' + field + "\":\"" + text + "\",") == 3 ||
                   answer.body.count('<' + field + '>' + text + "</") == 3;
        });
    };
    value("priority-100", "d_priority", "100");
    value("priority-9999", "d_priority", "9999");
    value("priority-abc", "d_priority", "abc");
    value("unknown-status", "d_status", "PAUSED");
    row("spaces", [this](const WireAnswer &answer) {
        return answer.statedLength() - 50 * mebibyte == m_good.size() ||
               answer.statedLength() - 50 * mebibyte == m_goodXml.size();
    });
    return checks;
}

void TestSandboxFaultKind::spoilsAnAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("format");
    for (const QString &kind : checks().keys()) {
        for (const char *format : {"json", "xml"})
            QTest::addRow("%s, %s", qPrintable(kind), format) << kind << QByteArray(format);
    }
}

void TestSandboxFaultKind::spoilsAnAnswer()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, format);
    const FaultySandbox sandbox({kind + u"@read"_s});
    const WireAnswer answer = sandbox.got(sandbox.datasets("read&format=" + format), mebibyte,
                                          kind.startsWith(u"silent"_s) ? silence : patience);
    QVERIFY2(checks().value(kind)(answer), (answer.head + answer.body.left(500)).constData());
}

void TestSandboxFaultKind::spoilsASignIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("expired") << u"token-expired"_s << QByteArray("Expired token");
    QTest::newRow("empty") << u"empty"_s << QByteArray("\r\nContent-Length: 0\r\n");
    QTest::newRow("never accepted")
        << u"token-never-accepted"_s << R"("token":")" + QByteArray(40, 'd') + "\",";
    QTest::newRow("past") << u"clock-past"_s << QByteArray(R"("expire":1000000000})");
    QTest::newRow("future") << u"clock-future"_s << QByteArray(R"("expire":253402300799})");
}

void TestSandboxFaultKind::spoilsASignIn()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, text);
    const FaultySandbox sandbox({kind + u"@sign-in"_s});
    const WireAnswer answer = sandbox.signedIn();
    QVERIFY2((answer.head + answer.body).contains(text), answer.body.constData());
    // A clock that jumps harms nobody.
    QCOMPARE(sandbox.got(sandbox.datasets("read&format=json")).body == m_good,
             kind.startsWith(u"clock"_s));
}

void TestSandboxFaultKind::dripsAByteASecond()
{
    const FaultySandbox sandbox({u"drip@read"_s});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(sandbox.got(sandbox.datasets("read"), 3).body, "{\"s");
    QVERIFY(clock.elapsed() >= 1900);
}

void TestSandboxFaultKind::inflatesBeyondItsSize()
{
    FaultySandbox sandbox({u"gzip-bomb@read"_s});
    const QByteArray target = sandbox.datasets("read");
    QVERIFY(sandbox.got(target).statedLength() < 2 * mebibyte);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(sandbox.server().url().toString() + QString::fromLatin1(target)));
    request.setDecompressedSafetyCheckThreshold(-1);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    qint64 inflated = 0;
    const auto isBeyond = [&] {
        inflated += reply->readAll().size();
        return inflated > 5 * mebibyte;
    };
    QVERIFY(QTest::qWaitFor(isBeyond, patience));
    reply->abort();
}

void TestSandboxFaultKind::holdsNoGigabyte()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QTcpSocket caller;
    caller.setReadBufferSize(mebibyte); // so that it takes no more than it is let
    caller.connectToHost(QHostAddress::LocalHost, listener.serverPort());
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *const socket = listener.nextPendingConnection();
    SandboxReply reply(SandboxFormat::Json, {});
    SandboxFaultKind::named(u"huge"_s)->spoil(reply);
    new SandboxSender(reply, socket);

    QTRY_VERIFY(caller.bytesAvailable() == mebibyte);
    QVERIFY(caller.peek(200).contains("\r\nContent-Length: 10747"));
    qint64 received = 0;
    qint64 mostHeld = 0;
    const auto isMuch = [&] {
        mostHeld = qMax(mostHeld, socket->bytesToWrite());
        received += caller.readAll().size();
        return received > 20 * mebibyte;
    };
    QVERIFY(QTest::qWaitFor(isMuch, patience));
    QVERIFY2(mostHeld <= 2 * mebibyte, QByteArray::number(mostHeld).constData());
}

void TestSandboxFaultKind::isTested()
{
    QStringList tested = checks().keys();
    tested << u"drip"_s << u"gzip-bomb"_s << u"huge"_s << u"token-never-accepted"_s
           << u"clock-past"_s << u"clock-future"_s;
    for (const SandboxFaultKind &kind : SandboxFaultKind::all())
        QVERIFY2(tested.contains(kind.name), kind.name.data());
}

DIALDESK_GUILESS_TEST(TestSandboxFaultKind)
#include "tst_sandboxfaultkind.moc"
