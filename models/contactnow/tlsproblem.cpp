// SPDX-License-Identifier: MIT
#include "models/contactnow/tlsproblem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

namespace {

struct TlsProblem
{
    Q_DECLARE_TR_FUNCTIONS(TlsProblem)

public:
    static QString described(const QSslCertificate &certificate)
    {
        const auto day = [](const QDateTime &time) {
            return time.toUTC().toString(Qt::ISODate);
        };
        const QByteArray print = certificate.digest(QCryptographicHash::Sha256).toHex(':');
        return tr("Subject: %1").arg(certificate.subjectDisplayName()) + u'\n' +
               tr("Issuer: %1").arg(certificate.issuerDisplayName()) + u'\n' +
               tr("Valid from %1 to %2")
                   .arg(day(certificate.effectiveDate()), day(certificate.expiryDate())) +
               u'\n' + tr("SHA-256: %1").arg(QString::fromLatin1(print).toUpper());
    }
};

} // namespace

QString tlsProblemText(const QList<QSslError> &errors)
{
    QStringList lines;
    QList<QSslCertificate> certificates;
    for (const QSslError &error : errors) {
        lines.append(error.errorString());
        if (!error.certificate().isNull() && !certificates.contains(error.certificate()))
            certificates.append(error.certificate());
    }
    for (const QSslCertificate &certificate : certificates)
        lines.append(TlsProblem::described(certificate));
    return lines.join(u'\n');
}
