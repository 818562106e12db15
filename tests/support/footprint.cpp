// SPDX-License-Identifier: MIT
#include "tests/support/footprint.h"

#ifdef Q_OS_LINUX
#include "tests/bench/machine.h"

#include <QDir>
#endif

Footprint Footprint::now()
{
#ifdef Q_OS_LINUX
    Machine::returnFreeMemory();
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    return {
        Machine::residentBytes(),
        static_cast<int>(
            descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size())};
#else
    return {};
#endif
}
