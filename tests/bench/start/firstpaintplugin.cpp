// SPDX-License-Identifier: MIT
#include "tests/bench/start/firstpaintplugin.h"

#include "tests/bench/start/firstpaint.h"

QObject *FirstPaintPlugin::create(const QString &, const QString &)
{
    return new FirstPaint;
}
