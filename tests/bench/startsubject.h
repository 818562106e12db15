// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QList>

/// The time from the start of a program until its window is painted.
namespace StartSubject {

/// Dialdesk as it is, never started before.
QList<Figure> dialdesk();
/// A bare window with a table.
QList<Figure> plain();

} // namespace StartSubject
