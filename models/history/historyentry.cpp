// SPDX-License-Identifier: MIT
#include "models/history/historyentry.h"

#include "models/datasets/fieldlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct HistoryEntryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryEntry)
};

constexpr std::array words = {
    QLatin1StringView("pending"),
    QLatin1StringView("confirmed"),
    QLatin1StringView("failed"),
    QLatin1StringView("unknown"),
};

} // namespace

QLatin1StringView HistoryEntry::word(Outcome outcome)
{
    return words.at(static_cast<size_t>(outcome));
}

std::optional<HistoryEntry::Outcome> HistoryEntry::outcomeNamed(QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Outcome>(found - words.begin());
}

QString HistoryEntry::label(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending:
        return HistoryEntryTexts::tr("pending");
    case Outcome::Confirmed:
        return HistoryEntryTexts::tr("confirmed");
    case Outcome::Failed:
        return HistoryEntryTexts::tr("failed");
    case Outcome::Unknown:
        return HistoryEntryTexts::tr("unknown");
    }
    return {};
}

QString HistoryEntry::summary() const
{
    switch (field) {
    case Dataset::Id:
        return HistoryEntryTexts::tr("Created");
    case Dataset::Status:
        //: A status before and after: "HOLD to LIVE".
        return HistoryEntryTexts::tr("%1 to %2").arg(before, after);
    case Dataset::Description:
        return HistoryEntryTexts::tr("Description “%1” to “%2”").arg(before, after);
    default:
        //: A field and its values before and after: "Priority 40 to 60".
        return HistoryEntryTexts::tr("%1 %2 to %3").arg(fieldLabel(field), before, after);
    }
}

QString HistoryEntry::timeText() const
{
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        //: A time of this day: "Today 09:42".
        return HistoryEntryTexts::tr("Today %1").arg(clock);
    const bool thisYear = local.date().year() == today.year();
    return locale.toString(local.date(),
                           thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")) +
           u' ' + clock;
}
