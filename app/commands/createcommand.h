// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/accountcommand.h"
#include "models/changes/datasetcreator.h"

class QCommandLineParser;

/// `dialdesk create`: makes a dataset and prints its id.
class CreateCommand : public AccountCommand
{
    Q_OBJECT

public:
    struct Options
    {
        QString table;
        QString description;
    };

    static void addTo(QCommandLineParser &parser);
    /// The error is a sentence about wrong usage.
    static tl::expected<Options, QString> from(const QCommandLineParser &parser);

    CreateCommand(const ConnectionOptions &connection, Options options, Terminal &terminal,
                  QObject *parent = nullptr);

    void start() override;

private:
    void report(const DatasetCreator::Outcome &outcome);

    const Options m_options;
    DatasetCreator m_creator;
};
