// SPDX-License-Identifier: MIT
#include "models/contactnow/redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

/// Fewer characters of a secret give nothing away, and stand at the end of many an honest text.
constexpr qsizetype shortestPart = 4;

} // namespace

void Redactor::addSecret(const QString &secret)
{
    if (secret.isEmpty())
        return;
    for (const QString &spelling : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret))}) {
        if (!m_secrets.contains(spelling))
            m_secrets.append(spelling);
    }
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::redacted(QString text) const
{
    const QString mask = QStringLiteral("•••");
    for (const QString &secret : m_secrets)
        text.replace(secret, mask);
    for (const QString &secret : m_secrets) {
        qsizetype length = secret.size() - 1;
        while (length >= shortestPart && !text.endsWith(QStringView(secret).left(length)))
            --length;
        if (length >= shortestPart)
            text.replace(text.size() - length, length, mask);
    }
    static const QRegularExpression token(QStringLiteral("[0-9a-fA-F]{40}"));
    return text.replace(token, mask);
}
