// SPDX-License-Identifier: MIT
#include "models/exchange/exportjob.h"

#include "models/exchange/datasetwriter.h"
#include "models/exchange/outputfile.h"

#include <QDeadlineTimer>

namespace {

/// Short enough for a key or a repaint to be taken up before anybody notices a wait.
constexpr std::chrono::milliseconds slice(12);

} // namespace

ExportJob::ExportJob(Order order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ExportJob::writeSlice);
}

ExportJob::~ExportJob() = default;

void ExportJob::start()
{
    m_file = std::make_unique<OutputFile>(m_order.path);
    if (const auto opened = m_file->open(); !opened)
        return fail(opened.error());
    m_writer = std::make_unique<DatasetWriter>(m_file->device(), m_order.format, m_order.columns,
                                               m_order.locale);
    if (!m_writer->begin())
        return fail(DatasetExport::failure(m_file->device()));
    m_next.start();
}

void ExportJob::cancel()
{
    m_next.stop();
    m_writer.reset();
    m_file.reset();
}

void ExportJob::writeSlice()
{
    const qsizetype total = m_order.rows.size();
    for (const QDeadlineTimer end(slice); m_written < total && !end.hasExpired(); ++m_written) {
        if (!m_writer->write(m_order.rows.at(m_written)))
            return fail(DatasetExport::failure(m_file->device()));
    }
    if (m_written < total) {
        m_next.start();
        Q_EMIT progressed(static_cast<int>(m_written), static_cast<int>(total));
        return;
    }
    if (!m_writer->finish())
        return fail(DatasetExport::failure(m_file->device()));
    if (const auto committed = m_file->commit(); !committed)
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
