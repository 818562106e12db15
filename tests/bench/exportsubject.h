// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/samplelist.h"

#include <QList>

/// A list from a server into a file by command line: `dialdesk export` beside curl and jq, with all
/// that the programs take from their start to their end.
namespace ExportSubject {

QList<Figure> dialdesk(const SampleList &list);
QList<Figure> plain(const SampleList &list);
/// The size of the reply, to set the memory of the programs against.
QList<Figure> floor(const SampleList &list);

} // namespace ExportSubject
