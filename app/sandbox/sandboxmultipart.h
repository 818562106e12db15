// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// One part of a multipart/form-data body.
struct SandboxPart
{
    QString name;
    bool isFile = false;
    QByteArray content;
};

/// The parts of a body. Nothing when the boundary is missing, or the body is cut short.
std::optional<QList<SandboxPart>> sandboxParts(const QByteArray &contentType,
                                               const QByteArray &body);
