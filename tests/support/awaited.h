// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

#include <QTest>

#include <functional>
#include <optional>

/// Long enough for a busy machine; a good run never gets near it.
constexpr int patienceMs = 20'000;

/// Makes a call that takes a context and a callback, and waits for what the callback brings.
/// A callback that never runs, or runs twice, ends the test program.
template<typename T>
Result<T> awaited(const std::function<void(QObject *, std::function<void(Result<T>)>)> &call)
{
    QObject context;
    std::optional<Result<T>> result;
    call(&context, [&result](Result<T> delivered) {
        if (result)
            qFatal("The callback ran twice.");
        result = std::move(delivered);
    });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patienceMs))
        qFatal("The callback never ran.");
    return *result;
}
