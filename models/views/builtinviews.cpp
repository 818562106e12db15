// SPDX-License-Identifier: MIT
#include "models/views/builtinviews.h"

using namespace Qt::StringLiterals;

namespace {

struct BuiltinViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInViews)
};

constexpr int daysUnused = 90;

QString onScreen(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QDate beginOfWeek(QDate today)
{
    const int since = (today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return today.addDays(-since);
}

} // namespace

QList<BuiltInViews::Entry> BuiltInViews::on(QDate today)
{
    const auto key = [](Dataset::Field field, Qt::SortOrder order) {
        return DatasetSortKey{DatasetColumn::of(field), order};
    };
    const DatasetSortKey byId = key(Dataset::Id, Qt::AscendingOrder);
    const DatasetSortKey highestFirst = key(Dataset::Priority, Qt::DescendingOrder);
    const QDate week = beginOfWeek(today);
    const QDate unused = today.addDays(-daysUnused);
    return {
        {"all"_L1,
         {.name = BuiltinViewTexts::tr("All datasets"),
          .filter = {},
          .status = {},
          .sort = {byId},
          .columns = {}},
         BuiltinViewTexts::tr("Every dataset, by ID.")},
        {"live"_L1,
         {.name = BuiltinViewTexts::tr("Live now"),
          .filter = {},
          .status = DatasetStatus::live,
          .sort = {highestFirst},
          .columns = {}},
         BuiltinViewTexts::tr("What is LIVE, the highest priority first.")},
        {"week"_L1,
         {.name = BuiltinViewTexts::tr("Loaded this week"),
          .filter = u"loaded>="_s + week.toString(Qt::ISODate),
          .status = {},
          .sort = {key(Dataset::LoadDate, Qt::DescendingOrder)},
          .columns = {}},
         BuiltinViewTexts::tr(
             "Loaded on %1 or later, the latest first, by the date that the server gives.")
             .arg(onScreen(week))},
        {"hold"_L1,
         {.name = BuiltinViewTexts::tr("On hold, highest first"),
          .filter = {},
          .status = DatasetStatus::hold,
          .sort = {highestFirst},
          .columns = {}},
         BuiltinViewTexts::tr("What is on HOLD, the highest priority first.")},
        {"unused"_L1,
         {.name = BuiltinViewTexts::tr("Not used for %Ln days", nullptr, daysUnused),
          .filter = u"loaded<"_s + unused.toString(Qt::ISODate) + u" -live -expired"_s,
          .status = {},
          .sort = {key(Dataset::LoadDate, Qt::AscendingOrder)},
          .columns = {}},
         BuiltinViewTexts::tr(
             "Loaded before %1, and neither LIVE nor EXPIRED today, the oldest first. The "
             "server does not say when a dataset was last dialled.")
             .arg(onScreen(unused))},
    };
}
