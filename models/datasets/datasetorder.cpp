// SPDX-License-Identifier: MIT
#include "models/datasets/datasetorder.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetchanges.h"

#include <QElapsedTimer>

#include <algorithm>

DatasetOrder::DatasetOrder(DatasetModel &datasets, const StagedEdits &edits, QObject *parent)
    : RowIndexProxy(datasets, parent)
    , m_datasets(datasets)
    , m_edits(edits)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { arrange(StagedRows::Stay); });

    // After the base class, which was there first, has followed the change.
    connect(&datasets, &DatasetModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                onDataChanged(topLeft.row(), bottomRight.row());
            });
    connect(&datasets, &DatasetModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    const auto renumber = [this] {
        takeFingerprints();
        arrangeLater();
    };
    connect(&datasets, &DatasetModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const auto begin = m_fingerprints.begin();
                m_fingerprints.erase(begin + first, begin + last + 1);
            });
    connect(&datasets, &DatasetModel::rowsMoved, this, renumber);
    connect(&datasets, &DatasetModel::layoutChanged, this, renumber);
    connect(&datasets, &DatasetModel::modelReset, this, renumber);
    takeFingerprints();
    apply();
}

void DatasetOrder::setFilter(const DatasetFilter &filter)
{
    m_filter = filter;
    apply();
}

void DatasetOrder::setStatus(const QString &status)
{
    m_status = status;
    apply();
}

void DatasetOrder::setSort(const DatasetSort &sort)
{
    m_sort = sort;
    arrange(StagedRows::Stay);
    Q_EMIT sortChanged();
}

void DatasetOrder::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return setSort(DatasetSort());
    setSort(DatasetSort({{DatasetColumn::at(column, m_datasets.extraNames()), order}}));
}

void DatasetOrder::setInHand(std::function<QSet<QString>()> inHand)
{
    m_inHand = std::move(inHand);
}

void DatasetOrder::letGo()
{
    if (m_isHoldingBack)
        arrangeLater();
}

void DatasetOrder::setNews(const DatasetChanges &news)
{
    m_news = &news;
    connect(m_news, &DatasetChanges::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {DatasetModel::NewsRole});
    });
}

QVariant DatasetOrder::data(const QModelIndex &index, int role) const
{
    const QVariant value = RowIndexProxy::data(index, role);
    const bool isTold = role == DatasetModel::NewsRole || role == Qt::ToolTipRole ||
                        role == Qt::AccessibleDescriptionRole;
    if (!m_news || !isTold || m_news->isEmpty())
        return value;
    const QString id = RowIndexProxy::data(index, DatasetModel::IdRole).toString();
    if (role == DatasetModel::NewsRole)
        return m_news->kindOf(id);
    QStringList texts{value.toString(), m_news->describe(id)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void DatasetOrder::apply()
{
    arrange(StagedRows::MustMatch);
}

void DatasetOrder::arrange(StagedRows stagedRows)
{
    m_later.stop();
    QElapsedTimer timer;
    timer.start();
    Q_EMIT arranging();
    show(wantedRows(stagedRows));
    Q_EMIT arranged();
    // While a long list arrives in pieces, arranging it takes a fifth of the time and no more.
    m_later.setInterval(static_cast<int>(std::min<qint64>(4 * timer.elapsed(), 1000)));
}

void DatasetOrder::arrangeLater()
{
    if (!m_later.isActive())
        m_later.start();
}

std::vector<int> DatasetOrder::wantedRows(StagedRows stagedRows)
{
    const QHash<QString, QString> names = queueNames(0, m_datasets.rowCount() - 1);
    QList<Dataset> datasets;
    std::vector<int> sourceRows;
    const QSet<QString> inHand = m_inHand ? m_inHand() : QSet<QString>();
    m_isHoldingBack = false;
    for (int row = 0; row < m_datasets.rowCount(); ++row) {
        const Dataset dataset = m_datasets.effectiveDataset(row);
        const bool stays =
            stagedRows == StagedRows::Stay && isShown(row) && m_edits.touches(dataset.id());
        if (!stays && !matches(dataset, names)) {
            if (!isShown(row) || !inHand.contains(dataset.id()))
                continue;
            m_isHoldingBack = true;
        }
        datasets.append(dataset);
        sourceRows.push_back(row);
    }
    std::vector<int> result;
    result.reserve(sourceRows.size());
    const QList<int> order = m_sort.order(datasets);
    for (const int position : order)
        result.push_back(sourceRows[static_cast<size_t>(position)]);
    return result;
}

bool DatasetOrder::matches(const Dataset &dataset, const QHash<QString, QString> &queueNames) const
{
    const bool hasStatus =
        m_status.isEmpty() || dataset[Dataset::Status].compare(m_status, Qt::CaseInsensitive) == 0;
    return hasStatus && m_filter.matches(dataset, queueNames);
}

QHash<QString, QString> DatasetOrder::queueNames(int first, int last) const
{
    QHash<QString, QString> result;
    for (int row = first; row <= last; ++row) {
        const QString &queue = m_datasets.dataset(row)[Dataset::QueueId];
        if (!result.contains(queue))
            result.insert(queue, m_datasets.queueName(queue));
    }
    return result;
}

void DatasetOrder::onDataChanged(int first, int last)
{
    // The model says the same of a staged edit as of news from the server.
    for (int row = first; row <= last; ++row) {
        size_t &known = m_fingerprints[static_cast<size_t>(row)];
        if (std::exchange(known, fingerprint(row)) != known)
            arrangeLater();
    }
}

void DatasetOrder::onRowsInserted(int first, int last)
{
    const bool isAtEnd = static_cast<size_t>(first) == m_fingerprints.size();
    const QHash<QString, QString> names = queueNames(first, last);
    std::vector<int> newcomers;
    for (int row = first; row <= last; ++row) {
        m_fingerprints.insert(m_fingerprints.begin() + row, fingerprint(row));
        if (matches(m_datasets.effectiveDataset(row), names))
            newcomers.push_back(row);
    }
    append(newcomers);
    if (!isAtEnd || !m_sort.keys().isEmpty())
        arrangeLater();
}

size_t DatasetOrder::fingerprint(int sourceRow) const
{
    const Dataset &dataset = m_datasets.dataset(sourceRow);
    size_t result = qHash(m_datasets.queueName(dataset[Dataset::QueueId]));
    result = qHashRange(dataset.fields.begin(), dataset.fields.end(), result);
    for (const Dataset::Extra &extra : dataset.extras)
        result = qHashMulti(result, extra.name, extra.value);
    return result;
}

void DatasetOrder::takeFingerprints()
{
    m_fingerprints.clear();
    for (int row = 0; row < m_datasets.rowCount(); ++row)
        m_fingerprints.push_back(fingerprint(row));
}
