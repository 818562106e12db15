// SPDX-License-Identifier: MIT
#include "models/datasets/datasetorder.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetchanges.h"

#include <algorithm>

namespace {

/// From so many rows on they are arranged on a thread, since it could be felt here.
constexpr qsizetype manyRows = 10'000;

} // namespace

DatasetOrder::DatasetOrder(DatasetModel &datasets, const StagedEdits &edits, QObject *parent)
    : RowIndexProxy(datasets, parent)
    , m_datasets(datasets)
    , m_edits(edits)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { arrange(StagedRows::Stay); });

    // After the base class, which was there first, has followed the change.
    connect(&datasets, &DatasetModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // A staged edit moves nothing, news from the server does.
                if (roles.isEmpty() || roles.contains(DatasetModel::ServerRole))
                    outdate();
            });
    connect(&datasets, &DatasetModel::rowsRemoved, this, [this] { m_isOutdated = true; });
    connect(&datasets, &DatasetModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(&datasets, &DatasetModel::layoutChanged, this, &DatasetOrder::outdate);
    connect(&datasets, &DatasetModel::modelReset, this, [this] {
        // Nothing of an account stays in memory behind it.
        m_arranger = {};
        m_threadArranger = std::make_shared<DatasetArranger>();
        outdate();
    });
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
    // What was asked for before and has not come yet, this has to bring as well.
    if (m_isUnderWay && m_stagedRows == StagedRows::MustMatch)
        stagedRows = StagedRows::MustMatch;
    m_stagedRows = stagedRows;
    const quint64 number = ++*m_newest;
    m_started.start();
    const DatasetArranger::Request request = this->request();
    if (request.rows.size() < manyRows) {
        m_isUnderWay = false;
        take(m_arranger.arrange(request));
        return;
    }

    m_isUnderWay = true;
    m_isOutdated = false;
    if (!m_thread)
        m_thread = std::make_unique<WorkerThread>();
    m_thread->run([this, context = QPointer<QObject>(this), request, number, newest = m_newest,
                   arranger = m_threadArranger, thread = m_thread.get()] {
        if (*newest != number)
            return;
        thread->deliver(context, [this, number, known = static_cast<int>(request.rows.size()),
                                  arrangement = arranger->arrange(request)] {
            if (*m_newest == number)
                finish(arrangement, known);
        });
    });
}

void DatasetOrder::finish(DatasetArranger::Arrangement arrangement, int knownRows)
{
    m_isUnderWay = false;
    if (m_isOutdated)
        return arrange(m_stagedRows);
    for (int row = knownRows; row < m_datasets.rowCount(); ++row) {
        if (isShown(row))
            arrangement.rows.push_back(row);
    }
    take(arrangement);
    if (knownRows < m_datasets.rowCount() && !m_sort.keys().isEmpty())
        arrangeLater();
}

void DatasetOrder::take(const DatasetArranger::Arrangement &arrangement)
{
    m_isHoldingBack = arrangement.isHoldingBack;
    Q_EMIT arranging();
    show(arrangement.rows);
    Q_EMIT arranged();
    // While a long list arrives in pieces, arranging it takes a fifth of the time and no more.
    m_later.setInterval(static_cast<int>(std::min<qint64>(4 * m_started.elapsed(), 1000)));
}

void DatasetOrder::arrangeLater()
{
    if (!m_later.isActive() && !m_isUnderWay)
        m_later.start();
}

void DatasetOrder::outdate()
{
    m_isOutdated = true;
    arrangeLater();
}

DatasetArranger::Request DatasetOrder::request() const
{
    DatasetArranger::Request request;
    request.rows = m_datasets.datasets();
    request.queueNames = m_datasets.queueNames();
    request.filter = m_filter;
    request.status = m_status;
    request.sort = m_sort;
    const QStringList staged = m_edits.datasets();
    for (const QString &id : staged) {
        const int row = m_datasets.rowOf(id);
        if (row < 0)
            continue;
        request.rows[row] = m_datasets.effectiveDataset(row);
        if (m_stagedRows == StagedRows::Stay && isShown(row))
            request.staying.push_back(row);
    }
    std::sort(request.staying.begin(), request.staying.end());
    const QSet<QString> inHand = m_inHand ? m_inHand() : QSet<QString>();
    for (const QString &id : inHand) {
        if (const int row = m_datasets.rowOf(id); row >= 0 && isShown(row))
            request.inHand.push_back(row);
    }
    std::sort(request.inHand.begin(), request.inHand.end());
    return request;
}

bool DatasetOrder::matches(const Dataset &dataset) const
{
    const bool hasStatus =
        m_status.isEmpty() || dataset[Dataset::Status].compare(m_status, Qt::CaseInsensitive) == 0;
    return hasStatus && m_filter.matches(dataset, m_datasets.queueNames());
}

void DatasetOrder::onRowsInserted(int first, int last)
{
    const bool isAtEnd = last + 1 == m_datasets.rowCount();
    const bool areAllShown = m_status.isEmpty() && m_filter.isEmpty();
    std::vector<int> newcomers;
    for (int row = first; row <= last; ++row) {
        if (areAllShown || matches(m_datasets.effectiveDataset(row)))
            newcomers.push_back(row);
    }
    append(newcomers);
    if (!isAtEnd)
        outdate();
    else if (!m_sort.keys().isEmpty())
        arrangeLater();
}
