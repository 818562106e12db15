// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"

#include <cstdio>

namespace {

/// A function's own, since tests register before main() and in no order.
QMap<QByteArray, RegisteredTest::Run> &registered()
{
    static QMap<QByteArray, RegisteredTest::Run> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char *className, Run run)
{
    registered().insert("tst_" + QByteArray(className).sliced(4).toLower(), run);
}

int RegisteredTest::runNamed(int argc, char **argv)
{
    if (const Run run = argc > 1 ? registered().value(argv[1]) : nullptr) {
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
        return run(argc - 1, argv + 1);
    }
    std::fputs("Name one of these, and after it what Qt Test is to do:\n", stderr);
    for (const QByteArray &name : registered().keys())
        std::fprintf(stderr, "%s\n", name.constData());
    return -1;
}
