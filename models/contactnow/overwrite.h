// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Puts zeros in place of a secret that is no longer needed. Where somebody shares it still, it
/// stays: the last one to let go overwrites it.
void overwrite(QString &secret);
void overwrite(QByteArray &secret);
