// SPDX-License-Identifier: MIT
#include "models/contactnow/redactor.h"

#include <QRegularExpression>
#include <QUrl>

void Redactor::addSecret(const QString &secret)
{
    if (secret.isEmpty())
        return;
    m_secrets.insert(secret);
    m_secrets.insert(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
}

QString Redactor::redacted(QString text) const
{
    const QString mask = QStringLiteral("•••");
    for (const QString &secret : m_secrets)
        text.replace(secret, mask);
    static const QRegularExpression token(QStringLiteral("[0-9a-fA-F]{40}"));
    return text.replace(token, mask);
}
