// SPDX-License-Identifier: MIT
#include "models/datasets/filterspelling.h"

#include <algorithm>
#include <array>

namespace {

/// Longer ones first.
constexpr std::array<FilterSymbol, 8> symbols = {{
    {QLatin1StringView(">="), FilterTerm::GreaterOrEqual},
    {QLatin1StringView("<="), FilterTerm::LessOrEqual},
    {QLatin1StringView("!="), FilterTerm::Differs},
    {QLatin1StringView(":"), FilterTerm::Has},
    {QLatin1StringView("="), FilterTerm::Equals},
    {QLatin1StringView(">"), FilterTerm::Greater},
    {QLatin1StringView("<"), FilterTerm::Less},
    {QLatin1StringView("~"), FilterTerm::Matches},
}};

} // namespace

const FilterSymbol *FilterSymbol::at(QStringView text)
{
    const auto found =
        std::find_if(symbols.begin(), symbols.end(),
                     [text](const FilterSymbol &symbol) { return text.startsWith(symbol.text); });
    return found == symbols.end() ? nullptr : &*found;
}

QLatin1StringView FilterSymbol::of(FilterTerm::Operator op)
{
    return std::find_if(symbols.begin(), symbols.end(),
                        [op](const FilterSymbol &symbol) { return symbol.op == op; })
        ->text;
}

bool FilterSpelling::isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

QString FilterSpelling::quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

QString FilterSpelling::value(const QString &text)
{
    const bool plain = !text.isEmpty() && isNamePart(text.front()) &&
                       std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return isNamePart(c) || c == u'-' || c == u'.'; });
    return plain ? text : quoted(text);
}

QString FilterSpelling::column(const QString &name)
{
    const bool plain = !name.isEmpty() && std::all_of(name.begin(), name.end(), isNamePart);
    return plain ? name : quoted(name);
}
