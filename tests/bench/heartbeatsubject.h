// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/samplelist.h"

#include <QList>

/// How long the GUI thread does nothing else, at worst, while a list is loaded, filtered, sorted,
/// refreshed and exported.
namespace HeartbeatSubject {

/// The whole window, with a server behind it.
QList<Figure> dialdesk(const SampleList &list);
/// The table alone, with all work done where it is asked for.
QList<Figure> plain(const SampleList &list);

} // namespace HeartbeatSubject
