// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// \a text as it is safe to show: what would not be seen itself, but turn or hide what stands
/// around it, is written out, as in "[U+202E]". Such are control characters, those that override
/// or isolate a direction of text, and those without width.
///
/// Line breaks and tabs stay, and so do the joiners and marks that Arabic, Hebrew, Persian and
/// Indic texts are written with.
QString visibleText(const QString &text);
