// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/samplelist.h"

#include <QList>

class TableSide;

/// What is measured of a table, in the same way for all sides that have one. Each subject checks
/// what the side did.
namespace TableSubjects {

/// "decode", "xml", "filter" and so on; \a side is fresh.
QList<Figure> measure(const QString &subject, TableSide &side, const SampleList &list);
/// The column of "sort-description" and its like.
SampleList::Field sortField(const QString &subject);
/// So often is work of that size repeated within one process: an even number, for what turns.
int repeats(int rows);

} // namespace TableSubjects
