// SPDX-License-Identifier: MIT
#include "models/contactnow/redactor.h"

#include "models/contactnow/overwrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

/// Fewer characters of a secret give nothing away, and stand at the end of many an honest text.
constexpr qsizetype shortestPart = 4;

/// As PHP escapes it: all but ASCII by number, and slashes.
QString inJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    const QString plain = QString::fromUtf8(array.sliced(2, array.size() - 4));
    QString escaped;
    for (const QChar c : plain) {
        if (c == u'/')
            escaped += QLatin1StringView("\\/");
        else if (c.unicode() < 0x80)
            escaped += c;
        else
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return escaped;
}

} // namespace

void Redactor::addSecret(const QString &secret)
{
    if (secret.isEmpty())
        return;
    for (const QString &spelling :
         {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), inJson(secret),
          inJson(secret).replace(QLatin1StringView("\\/"), QLatin1StringView("/")),
          secret.toHtmlEscaped()}) {
        if (!m_secrets.contains(spelling))
            m_secrets.append(spelling);
    }
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::clear()
{
    for (QString &secret : m_secrets)
        overwrite(secret);
    m_secrets.clear();
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
