// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/samplelist.h"

#include <QList>

/// The subjects that have a floor, measured on it.
namespace FloorSubjects {

QList<Figure> measure(const QString &subject, const SampleList &list);

} // namespace FloorSubjects
