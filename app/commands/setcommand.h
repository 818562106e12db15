// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/accountcommand.h"
#include "models/changes/changerunner.h"

class QCommandLineParser;

/// `dialdesk set`: changes datasets and says for each whether it took effect.
class SetCommand : public AccountCommand
{
    Q_OBJECT

public:
    struct Options
    {
        QStringList datasets; ///< each once
        QList<std::pair<Dataset::Field, QString>> values;
    };

    static void addTo(QCommandLineParser &parser);
    /// The error is a sentence about wrong usage.
    static tl::expected<Options, QString> from(const QCommandLineParser &parser);

    SetCommand(const ConnectionOptions &connection, Options options, Terminal &terminal,
               QObject *parent = nullptr);

    void start() override;

private:
    void report();
    void reportUnread(const ApiError &error);

    const Options m_options;
    StagedEdits m_edits;
    ChangeRunner m_runner;
};
