// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "models/exchange/datasetexport.h"
#include "models/history/changehistory.h"

class QCommandLineParser;

/// `dialdesk history`: prints what was changed from this computer. Needs no server.
class HistoryCommand : public Command
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataset; ///< only of this one; empty: all
        DatasetExport::Format format = DatasetExport::Csv;
    };

    static void addTo(QCommandLineParser &parser);
    /// The error is a sentence about wrong usage.
    static tl::expected<Options, QString> from(const QCommandLineParser &parser);

    HistoryCommand(Options options, Terminal &terminal, QObject *parent = nullptr);

    void start() override;

private:
    const Options m_options;
    ChangeHistory m_history;
    bool m_isComplete = true; ///< nothing of the history was found to be unreadable
};
