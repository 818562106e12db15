// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/datasetexport.h"

#include <QObject>
#include <QTimer>

class DatasetWriter;
class OutputFile;

/// Writes datasets to a file in slices, between which the program goes on with its other work.
///
/// The file appears whole or not at all: an earlier one survives a failure, cancel() and the end of
/// the job.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString path;
        DatasetExport::Format format = DatasetExport::Csv;
        QList<Dataset> rows;
        QList<DatasetColumn> columns;
        QLocale locale = {}; ///< counts for Excel only
    };

    explicit ExportJob(Order order, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Begins; finished() or failed() follows, unless it is cancelled. To be called once.
    void start();
    /// Gives the file up. No signal comes any more.
    void cancel();
    const Order &order() const { return m_order; }

Q_SIGNALS:
    /// So many of the rows are written.
    void progressed(int written, int total);
    void finished();
    /// \a sentence is for the user.
    void failed(const QString &sentence);

private:
    void writeSlice();
    void fail(const QString &sentence);

    const Order m_order;
    std::unique_ptr<OutputFile> m_file;
    std::unique_ptr<DatasetWriter> m_writer; ///< into m_file, so it goes first
    QTimer m_next;
    qsizetype m_written = 0;
};
