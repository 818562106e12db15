// SPDX-License-Identifier: MIT
#include "models/datasets/rowintake.h"

#include "models/datasets/datasetmodel.h"

namespace {

constexpr std::chrono::milliseconds interval(200);
/// Where more come within that time they go in at once: each goes into the index and the order too,
/// and the window is not to stand still for them.
constexpr qsizetype mostAtOnce = 50'000;

} // namespace

RowIntake::RowIntake(DatasetModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_next.setSingleShot(true);
    m_next.setInterval(interval);
    connect(&m_next, &QTimer::timeout, this, &RowIntake::finish);
}

void RowIntake::add(const QList<Dataset> &rows)
{
    m_rows += rows;
    if (!m_next.isActive() || m_rows.size() >= mostAtOnce)
        finish();
}

void RowIntake::finish()
{
    if (m_rows.isEmpty())
        return;
    // Nothing else has put rows in, which may be among these.
    const bool allAreNew = m_model.rowCount() == std::exchange(m_rowsIn, m_rowsIn + m_rows.size());
    const QList<Dataset> rows = std::exchange(m_rows, {});
    if (allAreNew)
        m_model.append(rows);
    else
        m_model.mergeSome(rows);
    Q_EMIT tookRowsIn();
    m_next.start();
}

void RowIntake::drop()
{
    m_rows.clear();
    m_rowsIn = 0;
    m_next.stop();
}
