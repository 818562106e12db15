// SPDX-License-Identifier: MIT
#include "models/exchange/exportjob.h"

#include "models/exchange/datasetwriter.h"
#include "models/exchange/outputfile.h"

namespace {

/// As many rows are written from one look at whether the job was cancelled to the next.
constexpr qsizetype rowsAtATime = 2048;

} // namespace

ExportJob::ExportJob(Order order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start()
{
    m_file = std::make_unique<OutputFile>(m_order.path);
    if (const auto opened = m_file->open(); !opened)
        return fail(opened.error());
    m_thread = std::make_unique<WorkerThread>();
    m_thread->run([this, context = QPointer<QObject>(this), thread = m_thread.get()] {
        const bool isWritten = write(context);
        thread->deliver(context, [this, isWritten] { commit(isWritten); });
    });
}

void ExportJob::cancel()
{
    m_isCancelled = true;
    m_thread.reset(); // once it has seen so
    m_file.reset();
}

bool ExportJob::write(const QPointer<QObject> &context)
{
    const qsizetype total = m_order.rows.size();
    DatasetWriter writer(m_file->device(), m_order.format, m_order.columns, m_order.locale);
    if (!writer.begin())
        return false;
    for (qsizetype row = 0; row < total && !m_isCancelled; ++row) {
        if (!writer.write(m_order.rows.at(row)))
            return false;
        if ((row + 1) % rowsAtATime == 0)
            m_thread->deliver(context, [this, written = static_cast<int>(row + 1), total] {
                Q_EMIT progressed(written, static_cast<int>(total));
            });
    }
    return writer.finish();
}

void ExportJob::commit(bool isWritten)
{
    if (!isWritten)
        return finish(tl::unexpected(DatasetExport::failure(m_file->device())));
    m_thread->run([this, context = QPointer<QObject>(this), thread = m_thread.get()] {
        thread->deliver(context, [this, committed = m_file->commit()] { finish(committed); });
    });
}

void ExportJob::finish(const tl::expected<void, QString> &committed)
{
    m_thread.release()->deleteLater(); // it is what calls
    if (!committed)
        return fail(committed.error());
    cancel();
    Q_EMIT finished();
}

void ExportJob::fail(const QString &sentence)
{
    cancel();
    // start() fails too, before its caller may expect a signal.
    QMetaObject::invokeMethod(
        this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
}
