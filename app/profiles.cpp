// SPDX-License-Identifier: MIT
#include "app/profiles.h"

#include "app/accountviews.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto serverKey = "server"_L1;
constexpr auto urlKey = "url"_L1;
constexpr auto userKey = "user"_L1;
constexpr auto formatKey = "format"_L1;
constexpr auto authoritiesKey = "authorities"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto colourKey = "colour"_L1;
constexpr auto usedKey = "used"_L1;

/// As SignInRequest::Server; the sandbox, which is there without any, is not kept.
constexpr std::array servers{"eu"_L1, "us"_L1, ""_L1, "custom"_L1};

std::optional<SignInRequest::Server> serverOf(const QString &word)
{
    const auto found = std::find(servers.begin(), servers.end(), word);
    if (word.isEmpty() || found == servers.end())
        return std::nullopt;
    return static_cast<SignInRequest::Server>(found - servers.begin());
}

} // namespace

Profiles::Profiles(QSettings &settings)
    : m_settings(settings)
{}

QList<Profile> Profiles::all() const
{
    m_settings.beginGroup(u"profiles"_s);
    const QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    QList<std::pair<QString, Profile>> found;
    for (const QString &group : groups) {
        const QString account = QUrl::fromPercentEncoding(group.toLatin1());
        const QString place = AccountViews::groupOf(account);
        if (serverOf(m_settings.value(place + serverKey).toString()))
            found.append({m_settings.value(place + usedKey).toString(), find(account)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Profile> profiles;
    for (const auto &[used, profile] : found)
        profiles.append(profile);
    return profiles;
}

Profile Profiles::find(const QString &account) const
{
    const QString place = AccountViews::groupOf(account);
    const auto text = [this, &place](QLatin1StringView key) {
        return m_settings.value(place + key).toString();
    };
    Profile profile{account, text(nameKey), text(colourKey), {}};
    if (profile.name.isEmpty())
        profile.name = account;
    profile.signIn.server = serverOf(text(serverKey)).value_or(SignInRequest::Europe);
    profile.signIn.url = QUrl(text(urlKey));
    profile.signIn.user = text(userKey);
    if (text(formatKey) == "xml"_L1)
        profile.signIn.format = WireFormat::Xml;
    profile.signIn.authorities = text(authoritiesKey);
    return profile;
}

void Profiles::keep(const Profile &profile)
{
    const QString place = AccountViews::groupOf(profile.account);
    const SignInRequest &signIn = profile.signIn;
    m_settings.setValue(place + nameKey, profile.name);
    m_settings.setValue(place + colourKey, profile.colour);
    m_settings.setValue(place + serverKey, QString(servers.at(static_cast<size_t>(signIn.server))));
    m_settings.setValue(place + urlKey, signIn.url.toString());
    m_settings.setValue(place + userKey, signIn.user);
    m_settings.setValue(place + formatKey, signIn.format == WireFormat::Xml ? u"xml"_s : u"json"_s);
    m_settings.setValue(place + authoritiesKey, signIn.authorities);
}

void Profiles::use(const QString &account)
{
    m_settings.setValue(AccountViews::groupOf(account) + usedKey,
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
}

void Profiles::forget(const QString &account)
{
    const QString place = AccountViews::groupOf(account);
    for (const auto key :
         {serverKey, urlKey, userKey, formatKey, authoritiesKey, nameKey, colourKey, usedKey})
        m_settings.remove(place + key);
}
