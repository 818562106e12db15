// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxtokens.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto userName = "demo"_L1;
constexpr auto userKey = "demo"_L1;
constexpr qsizetype maximumAddresses = 10;
constexpr qsizetype tokenDigits = 40;

QString newToken()
{
    std::array<quint32, tokenDigits / 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QString token;
    for (quint32 word : words)
        token += u"%1"_s.arg(word, 8, 16, QChar(u'0'));
    return token;
}

bool isTokenLike(const QString &token)
{
    return token.size() == tokenDigits && std::all_of(token.begin(), token.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                      (c >= u'A' && c <= u'F');
           });
}

} // namespace

SandboxTokens::SandboxTokens(int lifeSeconds)
    : m_lifeSeconds(lifeSeconds)
{}

SandboxTokenAnswer SandboxTokens::get(const QString &user, const QString &key,
                                      const QString &addresses, const QHostAddress &caller)
{
    if (user != userName || key != userKey)
        return {u"Authentication failure"_s, {}, 0};

    Addresses allowed;
    if (addresses.isEmpty()) {
        allowed.insert(caller);
    } else {
        const QStringList texts = addresses.split(u',');
        for (const QString &text : texts) {
            const QHostAddress address(text.trimmed());
            if (address.isNull() || texts.size() > maximumAddresses)
                return {u"Invalid address"_s, {}, 0};
            allowed.insert(address);
        }
    }

    for (auto grant = m_grants.cbegin(); grant != m_grants.cend(); ++grant) {
        if (!grant->isOver() && grant->addresses == allowed)
            return {{}, grant.key(), grant->expire()};
    }

    const qint64 life = qint64(m_lifeSeconds) * 1000;
    const Grant grant{allowed, QDateTime::currentMSecsSinceEpoch() + life};
    const QString token = newToken();
    m_grants.insert(token, grant);
    return {{}, token, grant.expire()};
}

SandboxTokenAnswer SandboxTokens::validate(const QString &token, const QHostAddress &caller) const
{
    if (!isTokenLike(token))
        return {u"Invalid token"_s, {}, 0};
    const auto grant = m_grants.constFind(token);
    if (grant == m_grants.cend())
        return {u"Unknown token"_s, {}, 0};
    if (!grant->addresses.contains(caller))
        return {u"Invalid token"_s, {}, 0};
    if (grant->isOver())
        return {u"Expired token"_s, {}, -1};
    return {{}, token, grant->expire()};
}

void SandboxTokens::expireAll()
{
    for (Grant &grant : m_grants)
        grant.endMs = 0;
}

bool SandboxTokens::Grant::isOver() const
{
    return QDateTime::currentMSecsSinceEpoch() >= endMs;
}
