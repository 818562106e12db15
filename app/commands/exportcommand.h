// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/accountcommand.h"
#include "models/datasets/datasetfilter.h"
#include "models/exchange/datasetexport.h"

class QCommandLineParser;

/// `dialdesk export`: reads the datasets and writes them to a file or to standard output.
class ExportCommand : public AccountCommand
{
    Q_OBJECT

public:
    struct Options
    {
        QStringList statuses; ///< any of these; empty: all
        QString filter;
        QString sort; ///< COLUMN or COLUMN:desc
        QStringList columns;
        DatasetExport::Format format = DatasetExport::Csv;
        QString output; ///< a path, or "-" for standard output
    };

    static void addTo(QCommandLineParser &parser);
    /// The error is a text about wrong usage, several lines where it points into an expression.
    static tl::expected<Options, QString> from(const QCommandLineParser &parser);

    ExportCommand(const ConnectionOptions &connection, Options options, Terminal &terminal,
                  QObject *parent = nullptr);

    void start() override;

private:
    void read();
    void write(const ReadReply &reply);
    tl::expected<void, QString> save(const QList<Dataset> &rows,
                                     const QList<DatasetColumn> &columns);

    const Options m_options;
    QHash<QString, QString> m_queueNames;
};
