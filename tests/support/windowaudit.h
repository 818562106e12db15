// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// What keeps somebody from using a window: a sentence for each place, none where all is well. The
/// window must be shown; what it does not show at the moment does not count.
namespace WindowAudit {

/// What takes the focus and has no name for a screen reader.
QStringList nameless(QWidget &window);
/// What Tab does not reach, or where it does not come back.
QStringList beyondTab(QWidget &window);
/// Letters that stand for two things in one menu or one window.
QStringList sharedMnemonics(const QWidget &window);
/// Texts that do not fit where they stand, and what reaches beyond its surroundings.
QStringList clipped(const QWidget &window);
/// Texts whose contrast is below 4.5:1, measured from how the window looks. What is disabled does
/// not count.
QStringList faint(QWidget &window);

} // namespace WindowAudit
