// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringList>

class Theme;

/// The colours by which people tell their accounts apart. None of them stands for a status or for
/// production.
namespace ProfileColour {

/// As the settings spell them.
QStringList words();
QString label(const QString &word);
/// Invalid where \a word is none of them.
QColor of(const QString &word, const Theme &theme);
/// A disc in that colour.
QIcon icon(const QString &word, const Theme &theme);

} // namespace ProfileColour
