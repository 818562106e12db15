// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QList>

/// How much of a list has come over a slow connection when the window shows its first rows. A
/// program that needs the whole reply would have to wait for all of it.
namespace FirstRowsSubject {

QList<Figure> dialdesk(int rows);

} // namespace FirstRowsSubject
