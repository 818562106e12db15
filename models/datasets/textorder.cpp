// SPDX-License-Identifier: MIT
#include "models/datasets/textorder.h"

QCollator textOrder(const QLocale &locale)
{
    // The "C" locale has no notion of case or of numbers within text.
    QCollator collator(locale == QLocale::c() ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}
