// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"
#include "models/contactnow/tlsproblem.h"
#include "tests/support/awaited.h"
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"
#include "tests/support/testauthority.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

using namespace Qt::StringLiterals;

/// Servers that can prove who they are, and those that can't; with certificates of today.
class TestTlsProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(); }
    void cleanupTestCase() { m_authority.reset(); }

    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void trustsAnAuthorityThatIsNamed();
    void trustsOneForCommandsToo();
    void namesAFileWithoutCertificates();
    void describesACertificateOnce();

private:
    /// Asks \a server, of whom nobody but \a trusted speaks well, in a GET and in a sign-in.
    static QList<Result<QByteArray>> ask(const RogueServer &server,
                                         const QList<QSslCertificate> &trusted)
    {
        // A handshake on a busy machine takes its time.
        RestClient client({.authorities = trusted});
        return {awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
                    client.get(server.url().resolved(QUrl(u"x?action=a"_s)), context, done);
                }),
                awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
                    client.signIn(server.url().resolved(QUrl(u"x?action=a"_s)), "password=geheim",
                                  context, done);
                })};
    }

    std::unique_ptr<TestAuthority> m_authority;
};

void TestTlsProblem::tellsWhatIsWrong_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<bool>("isAuthorityTrusted");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("issuer");
    const auto authority = u"Test authority"_s;
    QTest::newRow("self-signed") << TestAuthority::selfSigned() << false << u"self-signed"_s
                                 << u"127.0.0.1"_s;
    QTest::newRow("unknown authority")
        << m_authority->server() << false << u"issuer certificate"_s << authority;
    QTest::newRow("expired") << m_authority->server(u"IP:127.0.0.1"_s, -1) << true << u"expired"_s
                             << authority;
    QTest::newRow("another host") << m_authority->server(u"DNS:elsewhere.example"_s) << true
                                  << u"host name"_s << authority;
    QTest::newRow("another address")
        << m_authority->server(u"IP:127.0.0.2"_s) << true << u"host name"_s << authority;
}

void TestTlsProblem::tellsWhatIsWrong()
{
    QFETCH(const QSslConfiguration, server);
    QFETCH(const bool, isAuthorityTrusted);
    QFETCH(const QString, fault);
    QFETCH(const QString, issuer);
    RogueServer rogue(server);
    rogue.answer(u"x a"_s, RogueReply::of("hello"));
    const QSslCertificate certificate = server.localCertificate();
    const auto replies =
        ask(rogue, isAuthorityTrusted ? m_authority->certificates() : QList<QSslCertificate>());
    for (const Result<QByteArray> &reply : replies) {
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ApiError::Kind::Tls);
        QVERIFY(!reply.error().mayHaveReachedServer);
        const QString detail = reply.error().detail;
        QVERIFY2(detail.contains(fault, Qt::CaseInsensitive), qPrintable(detail));
        QVERIFY2(detail.contains(u"Issuer: "_s + issuer), qPrintable(detail));
        QVERIFY2(detail.contains(u"Subject: "_s + certificate.subjectDisplayName()),
                 qPrintable(detail));
        QVERIFY(detail.contains(certificate.expiryDate().toUTC().toString(Qt::ISODate)));
        // As openssl and browsers spell it.
        QVERIFY(detail.contains(QString::fromLatin1(
            certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    }
    QVERIFY(rogue.requests().isEmpty());
}

void TestTlsProblem::trustsAnAuthorityThatIsNamed()
{
    RogueServer server(m_authority->server());
    server.answer(u"x a"_s, RogueReply::of("hello"));
    const auto replies = ask(server, m_authority->certificates());
    for (const Result<QByteArray> &reply : replies) {
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(*reply, "hello");
    }
}

void TestTlsProblem::trustsOneForCommandsToo()
{
    RogueServer server(m_authority->server());
    const QuirkyAccount account(server, 2);
    const Program program;
    const QStringList command{u"export"_s, u"--server"_s, server.url().toString(), u"--user"_s,
                              u"demo"_s};
    const Program::Run refused = program.run(command);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.messages.contains("SHA-256: "), refused.messages.constData());
    QVERIFY(server.requests().isEmpty());
    const Program::Run run =
        program.run(command + QStringList{u"--ca-file"_s, m_authority->file()});
    QVERIFY2(run.status == 0, run.messages.constData());
    QCOMPARE(run.output.count('\n'), 3);
}

void TestTlsProblem::namesAFileWithoutCertificates()
{
    const Program program;
    for (const QString &file :
         {u"/nowhere/at-all.pem"_s, QStringLiteral(DIALDESK_ROOT "/docs/settings.md")}) {
        const Program::Run run = program.run({u"export"_s, u"--ca-file"_s, file});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.messages.contains("no certificate"), run.messages.constData());
    }
}

void TestTlsProblem::describesACertificateOnce()
{
    const QSslCertificate certificate = m_authority->server().localCertificate();
    const QString text = tlsProblemText({QSslError(QSslError::CertificateExpired, certificate),
                                         QSslError(QSslError::HostNameMismatch, certificate),
                                         QSslError(QSslError::NoPeerCertificate)});
    QCOMPARE(text.count(u"Subject: "_s), 1);
    QCOMPARE(text.count(u'\n'), 6); // three faults, four lines of the certificate
}

DIALDESK_GUILESS_TEST(TestTlsProblem)
#include "tst_tlsproblem.moc"
