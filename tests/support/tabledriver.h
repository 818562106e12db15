// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/deskfixture.h"

#include <utility>

class FilterField;
class QComboBox;
class QMenu;

/// Arranges the table of a DeskFixture as people do, and tells how it is arranged.
namespace TableDriver {

/// Returns once the rows have come to rest in their order, too.
bool signIn(DeskFixture &desk, const QUrl &url = {});
FilterField *filter(DeskFixture &desk);
QComboBox *views(DeskFixture &desk);
bool isShown(DeskFixture &desk, Dataset::Field field);
int priority(DeskFixture &desk, const QString &id);
/// What rows come by: LIVE before HOLD before EXPIRED, the highest priority first.
std::pair<int, int> rankAt(DeskFixture &desk, int row);
void clickHeader(DeskFixture &desk, Dataset::Field field, Qt::KeyboardModifiers modifiers = {});
/// Goes to that entry of an open menu with the arrow keys, and takes it with Return.
bool pickOpen(const QString &text);
bool pick(QMenu &menu, const QString &text);
bool pickInHeader(DeskFixture &desk, const QString &text);
/// Chooses that view in the combo box, by keyboard.
void choose(DeskFixture &desk, const QString &view);
/// Keeps what the table shows under that name; false where it is refused, or in use.
bool save(DeskFixture &desk, const QString &name);
bool answerFileDialog(DeskFixture &desk, const QString &path);
/// Filter, status, order, and columns: one more, one less, one in front, one wide.
void arrange(DeskFixture &desk);
/// Whether the table is as arrange() makes it.
bool isArranged(DeskFixture &desk);

} // namespace TableDriver
