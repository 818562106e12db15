// SPDX-License-Identifier: MIT
#include "models/datasets/rowintake.h"

#include "models/datasets/datasetmodel.h"

namespace {

constexpr std::chrono::milliseconds interval(200);

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
    if (!m_next.isActive())
        finish();
}

void RowIntake::finish()
{
    if (m_rows.isEmpty())
        return;
    m_model.mergeSome(std::exchange(m_rows, {}));
    m_next.start();
}

void RowIntake::drop()
{
    m_rows.clear();
    m_next.stop();
}
