// SPDX-License-Identifier: MIT
#include "tests/support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                         u"-nodes"_s};

QStringList keyAndFile(const QString &name, const QString &ending)
{
    return {u"-keyout"_s, name + u".key"_s, u"-out"_s, name + ending};
}

} // namespace

TestAuthority::TestAuthority()
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                        u"/O=Nobody/CN=Test authority"_s} +
            newKey + keyAndFile(u"authority"_s, u".pem"_s));
}

QList<QSslCertificate> TestAuthority::certificates() const
{
    return QSslCertificate::fromPath(file());
}

QSslConfiguration TestAuthority::server(const QString &name, int days)
{
    const QString server = u"server%1"_s.arg(++m_servers);
    openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN=Test server"_s, u"-addext"_s,
                        u"subjectAltName="_s + name} +
            newKey + keyAndFile(server, u".csr"_s));
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, server + u".csr"_s, u"-copy_extensions"_s, u"copy"_s,
             u"-CA"_s, u"authority.pem"_s, u"-CAkey"_s, u"authority.key"_s, u"-CAcreateserial"_s,
             u"-days"_s, QString::number(days), u"-out"_s, server + u".pem"_s});
    return read(server);
}

QSslConfiguration TestAuthority::selfSigned()
{
    const TestAuthority folder;
    folder.openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                               u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s} +
                   newKey + keyAndFile(u"server"_s, u".pem"_s));
    return folder.read(u"server"_s);
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

QSslConfiguration TestAuthority::read(const QString &name) const
{
    QFile key(m_folder.filePath(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("There is no key of %s.", qPrintable(name));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)).value(0));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}
