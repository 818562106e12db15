// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxwriter.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <optional>

class QHttpServerRequest;

/// The parts of a request that the scripts look at.
struct SandboxCall
{
    QString script; ///< the path, without the leading slash
    bool isPost = false;
    QHostAddress caller;
    QHash<QString, QString> arguments; ///< of query and form; the form wins
    SandboxFormat format = SandboxFormat::Json;
    QByteArray body;                    ///< empty when it was a form
    std::optional<QByteArray> easycall; ///< the file part of that name
    QString error;                      ///< why the request cannot be understood

    /// Null when there is no such argument.
    QString argument(const char *name) const;

    /// What a write brings along: the body with raw=1, the file part without.
    std::optional<QByteArray> payload() const;
};

/// Takes a GET or POST request apart.
SandboxCall sandboxCall(const QHttpServerRequest &request);
