// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <compare>
#include <optional>

/// A decimal number as it is spelled, compared without rounding: ids beyond 64 bits still differ.
///
/// The parts are views into the text that was parsed, which must outlive the number.
struct Decimal
{
    /// Takes ASCII digits with an optional minus and an optional fraction ("-12.50"). Nothing for
    /// any other text, blanks, a plus or an exponent included.
    static std::optional<Decimal> parse(QStringView text);

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

    bool negative = false;
    QStringView whole;    ///< without leading zeros
    QStringView fraction; ///< without trailing zeros
};
