// SPDX-License-Identifier: MIT
#include "models/datasets/rowindexproxy.h"

#include <algorithm>

namespace {

size_t at(int row)
{
    return static_cast<size_t>(row);
}

int toInt(size_t row)
{
    return static_cast<int>(row);
}

} // namespace

RowIndexProxy::RowIndexProxy(QAbstractItemModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    connectSource();
    numberPlaces();
}

void RowIndexProxy::connectSource()
{
    using Model = QAbstractItemModel;
    connect(&m_source, &Model::dataChanged, this, &RowIndexProxy::onDataChanged);
    connect(&m_source, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(
        &m_source, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    connect(&m_source, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(&m_source, &Model::rowsAboutToBeMoved, this, &RowIndexProxy::holdRows);
    connect(&m_source, &Model::rowsMoved, this, &RowIndexProxy::releaseRows);
    connect(&m_source, &Model::layoutAboutToBeChanged, this, &RowIndexProxy::holdRows);
    connect(&m_source, &Model::layoutChanged, this, &RowIndexProxy::releaseRows);
    connect(
        &m_source, &Model::columnsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertColumns({}, first, last); });
    connect(&m_source, &Model::columnsInserted, this, [this] { endInsertColumns(); });
    connect(&m_source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_source, &Model::modelReset, this, [this] {
        m_rows.clear();
        numberPlaces();
        endResetModel();
    });
}

void RowIndexProxy::show(const std::vector<int> &sourceRows)
{
    std::vector<bool> isWanted(m_places.size(), false);
    std::vector<int> newcomers;
    for (const int row : sourceRows) {
        isWanted[at(row)] = true;
        if (!isShown(row))
            newcomers.push_back(row);
    }
    append(newcomers);

    std::vector<int> doomed;
    std::vector<int> others;
    size_t firstDoomed = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (isWanted[at(m_rows[row])]) {
            others.push_back(m_rows[row]);
        } else {
            if (doomed.empty())
                firstDoomed = row;
            doomed.push_back(m_rows[row]);
        }
    }
    const bool isOneRun = std::equal(doomed.begin(), doomed.end(),
                                     m_rows.begin() + static_cast<std::ptrdiff_t>(firstDoomed));
    if (!isOneRun || others != sourceRows) {
        // In front, not at the end: a current row that goes leaves the first of the others current.
        firstDoomed = 0;
        std::vector<int> target = doomed;
        target.insert(target.end(), sourceRows.begin(), sourceRows.end());
        permute(target);
    }
    remove(firstDoomed, doomed.size());
}

void RowIndexProxy::append(const std::vector<int> &sourceRows)
{
    if (sourceRows.empty())
        return;
    beginInsertRows({}, toInt(m_rows.size()), toInt(m_rows.size() + sourceRows.size()) - 1);
    for (const int row : sourceRows) {
        m_places[at(row)] = toInt(m_rows.size());
        m_rows.push_back(row);
    }
    endInsertRows();
}

void RowIndexProxy::permute(const std::vector<int> &target)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = std::exchange(m_rows, target);
    numberPlaces();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(m_places[at(before[at(old.row())])], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowIndexProxy::remove(size_t first, size_t count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, toInt(first), toInt(first + count) - 1);
    const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(first);
    m_rows.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    numberPlaces();
    endRemoveRows();
}

void RowIndexProxy::numberPlaces()
{
    m_places.assign(at(m_source.rowCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_places[at(m_rows[row])] = toInt(row);
}

void RowIndexProxy::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    // Rows next to each other in the source can be far apart here: one announcement from the first
    // to the last of them is cheaper than one for each.
    int first = rowCount();
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (!isShown(row))
            continue;
        first = std::min(first, m_places[at(row)]);
        last = std::max(last, m_places[at(row)]);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()),
                           roles);
}

void RowIndexProxy::onRowsInserted(int first, int last)
{
    const size_t count = at(last - first + 1);
    const bool isAtEnd = at(first) == m_places.size();
    m_places.insert(m_places.begin() + first, count, -1);
    if (isAtEnd)
        return;
    for (int &row : m_rows) {
        if (row >= first)
            row += toInt(count);
    }
    numberPlaces();
}

void RowIndexProxy::onRowsAboutToBeRemoved(int first, int last)
{
    std::vector<int> remaining;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(remaining),
                 [first, last](int row) { return row < first || row > last; });
    show(remaining);
}

void RowIndexProxy::onRowsRemoved(int first, int last)
{
    for (int &row : m_rows) {
        if (row > last)
            row -= last - first + 1;
    }
    numberPlaces();
}

void RowIndexProxy::holdRows()
{
    m_held.clear();
    for (const int row : m_rows)
        m_held.emplace_back(m_source.index(row, 0));
}

void RowIndexProxy::releaseRows()
{
    std::transform(m_held.begin(), m_held.end(), m_rows.begin(),
                   [](const QPersistentModelIndex &held) { return held.row(); });
    m_held.clear();
    numberPlaces();
}

QModelIndex RowIndexProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !checkIndex(proxyIndex))
        return {};
    return m_source.index(m_rows[at(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RowIndexProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (sourceIndex.model() != &m_source || at(sourceIndex.row()) >= m_places.size())
        return {};
    return index(m_places[at(sourceIndex.row())], sourceIndex.column());
}

QModelIndex RowIndexProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowIndexProxy::parent(const QModelIndex &) const
{
    return {};
}

int RowIndexProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(m_rows.size());
}

int RowIndexProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source.columnCount();
}

bool RowIndexProxy::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant RowIndexProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not through an index, as the base class does it: there is none while no row is shown.
    return orientation == Qt::Horizontal
               ? m_source.headerData(section, orientation, role)
               : QAbstractItemModel::headerData(section, orientation, role);
}
