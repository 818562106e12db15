// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>

/// How people sort text: without case, "List 2" before "List 10", by the rules of \a locale.
QCollator textOrder(const QLocale &locale = {});
