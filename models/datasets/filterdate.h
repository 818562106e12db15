// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// Dates as filters compare them: by the text of "yyyy-MM-dd HH:mm:ss", of which the front may do.
namespace FilterDate {

/// \a text as one that sorts as text, or nothing where it is no date. Takes a year, a month, a day,
/// or a time in hours, minutes or seconds; a "T" may stand before the time.
std::optional<QString> parse(QStringView text);

/// The same for a value of a dataset: at least a day, and what follows the seconds is left out.
std::optional<QString> parseValue(QStringView text);

} // namespace FilterDate
