// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/workerthread.h"
#include "models/exchange/datasetexport.h"

#include <atomic>
#include <memory>

class OutputFile;

/// Writes datasets to a file on a thread, while the program goes on with its other work.
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
    /// On the thread. False where the file did not take all of it.
    bool write(const QPointer<QObject> &context);
    /// Back here, so that it is not begun after cancel(); itself on the thread, since it takes a
    /// while to bring a long file to disk.
    void commit(bool isWritten);
    void finish(const tl::expected<void, QString> &committed);
    void fail(const QString &sentence);

    const Order m_order;
    std::unique_ptr<OutputFile> m_file; ///< the thread's, until that is done
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<WorkerThread> m_thread;
};
