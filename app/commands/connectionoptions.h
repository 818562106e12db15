// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/connection.h"

#include <QCoreApplication>
#include <QUrl>

class QCommandLineParser;

/// How a command or a window is to connect, as the command line and the environment say.
struct ConnectionOptions
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionOptions)

public:
    /// Adds --server, --user, --password-file, --format, --ca-file, --read-only and --timeout to
    /// \a parser.
    static void addTo(QCommandLineParser &parser);
    /// Reads them, and $DIALDESK_PASSWORD and $DIALDESK_TOKEN. The error is a sentence about wrong
    /// usage.
    static tl::expected<ConnectionOptions, QString> from(const QCommandLineParser &parser);

    /// What the history calls the server.
    QString serverName() const { return server ? server->name() : QStringLiteral("Sandbox"); }

    std::optional<ServerAddress> server; ///< nothing: the built-in sandbox
    Credentials credentials;
    WireFormat format = WireFormat::Json;
    RestClient::Limits limits{.retries = 2};
    bool hasTimeout = false; ///< --timeout was given, and goes before the settings
    bool given = false;      ///< the command line says something about the connection
};
