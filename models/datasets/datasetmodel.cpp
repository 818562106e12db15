// SPDX-License-Identifier: MIT
#include "models/datasets/datasetmodel.h"

#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetcolumn.h"
#include "models/datasets/fieldlabel.h"
#include "models/datasets/fieldtext.h"
#include "models/datasets/rowmoves.h"
#include "models/datasets/rowreplacement.h"

#include <algorithm>

namespace {

/// Up to so many runs of rows are announced one by one; for each, a view takes its time.
constexpr size_t fewRuns = 64;

/// What is announced of a staged edit: all but what the server says.
const QList<int> &stagedRoles()
{
    static const QList<int> roles{Qt::DisplayRole,
                                  Qt::EditRole,
                                  Qt::ToolTipRole,
                                  Qt::AccessibleTextRole,
                                  DatasetModel::RawRole,
                                  DatasetModel::StagedRole,
                                  DatasetModel::RowStagedRole};
    return roles;
}

} // namespace

DatasetModel::DatasetModel(StagedEdits &edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_edits(edits)
    , m_rowsById(m_rows)
{
    connect(&m_edits, &StagedEdits::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), stagedRoles());
    });
}

void DatasetModel::merge(const QList<Dataset> &rows)
{
    if (beginsAsBefore(rows)) {
        RowReplacement replacement(m_rows, m_tally);
        for (int row = 0; row < m_rows.size(); ++row)
            replacement.put(row, rows.at(row));
        announce(replacement);
        return append(rows.sliced(m_rows.size()));
    }
    const RowsById fresh(rows);
    removeAllBut(fresh);
    mergeIndexed(rows, fresh);
    arrange(fresh);
}

void DatasetModel::mergeSome(const QList<Dataset> &rows)
{
    mergeIndexed(rows, RowsById(rows));
}

void DatasetModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_tally = {};
    m_extraNames.clear();
    m_rowsById.rebuild();
    endResetModel();
}

/// What nearly every refresh brings: the same datasets in the same order, and perhaps more.
bool DatasetModel::beginsAsBefore(const QList<Dataset> &rows) const
{
    return m_rows.size() <= rows.size() &&
           std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                      [](const Dataset &a, const Dataset &b) { return a.hasIdOf(b); });
}

void DatasetModel::removeAllBut(const RowsById &kept)
{
    const std::vector<int> doomed = m_rowsById.rowsNotIn(kept);
    if (doomed.empty())
        return;
    for (const int row : doomed)
        m_tally.remove(m_rows.at(row));
    const int count = static_cast<int>(doomed.size());
    int first = doomed.front();
    if (doomed.back() - first >= count) {
        // They stand apart: brought together at the end, they go at once.
        permute(RowMoves::toEnd(doomed, rowCount()));
        first = rowCount() - count;
    }
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    m_rowsById.rebuild();
    endRemoveRows();
}

void DatasetModel::mergeIndexed(const QList<Dataset> &rows, const RowsById &index)
{
    QList<Dataset> added;
    RowReplacement replacement(m_rows, m_tally);
    for (int i = 0; i < rows.size(); ++i) {
        const int row = m_rowsById.find(rows.at(i).utf8(Dataset::Id), index.nth(i));
        if (row < 0)
            added.append(rows.at(i));
        else
            replacement.put(row, rows.at(i));
    }
    announce(replacement);
    append(added);
}

void DatasetModel::announce(const RowReplacement &replacement)
{
    noteExtras(replacement.changed());
    for (const ChangedCells::Block &block : replacement.cells().blocks(fewRuns))
        Q_EMIT dataChanged(index(block.firstRow, block.firstColumn),
                           index(block.lastRow, std::min(block.lastColumn, columnCount() - 1)));
}

void DatasetModel::append(const QList<Dataset> &rows)
{
    if (rows.isEmpty())
        return;
    noteExtras(rows);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    for (const Dataset &row : rows)
        m_tally.add(row);
    m_rowsById.follow();
    endInsertRows();
}

void DatasetModel::arrange(const RowsById &order)
{
    const std::vector<int> target = m_rowsById.placesIn(order);
    if (!std::is_sorted(target.begin(), target.end()))
        permute(target);
}

void DatasetModel::permute(const std::vector<int> &target)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_rows = RowMoves::moved(m_rows, target);
    m_rowsById.rebuild();
    const QModelIndexList before = persistentIndexList();
    changePersistentIndexList(before, RowMoves::moved(before, target, *this));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DatasetModel::setQueueNames(const QHash<QString, QString> &names)
{
    m_queueNames = names;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Dataset::QueueId), index(rowCount() - 1, Dataset::QueueId));
}

void DatasetModel::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString DatasetModel::whyReadOnly(const Dataset &row, Dataset::Field field) const
{
    if (m_isReadOnly && EditRules::isWritable(field))
        return tr("This account is read only here.");
    if (isListedTwice(row.id()))
        return tr("The server lists dataset %1 more than once, so it can't be edited.")
            .arg(row.id());
    return EditRules::whyReadOnly(row, field);
}

Dataset DatasetModel::effectiveDataset(int row) const
{
    return m_edits.applied(m_rows.at(row));
}

void DatasetModel::noteExtras(const QList<Dataset> &rows)
{
    QStringList added = DatasetColumn::extraNames(rows);
    added.removeIf([this](const QString &name) { return m_extraNames.contains(name); });
    if (added.isEmpty())
        return;
    const int first = columnCount();
    beginInsertColumns({}, first, first + static_cast<int>(added.size()) - 1);
    m_extraNames += added;
    endInsertColumns();
}

int DatasetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DatasetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Dataset::FieldCount + static_cast<int>(m_extraNames.size());
}

const StagedEdit *DatasetModel::stagedEdit(const QModelIndex &index) const
{
    const auto field = static_cast<Dataset::Field>(index.column());
    if (m_edits.count() == 0 || !EditRules::isWritable(field))
        return nullptr;
    return m_edits.find(m_rows.at(index.row()).id(), field);
}

QString DatasetModel::serverValue(const QModelIndex &index) const
{
    const Dataset &row = m_rows.at(index.row());
    if (index.column() < Dataset::FieldCount)
        return row[static_cast<Dataset::Field>(index.column())];
    return row.extra(m_extraNames.at(index.column() - Dataset::FieldCount));
}

QString DatasetModel::spoken(const QString &text)
{
    return text.isEmpty() ? tr("nothing", "an empty value") : text;
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StagedEdit *edit = stagedEdit(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.column(), edit ? edit->value : serverValue(index));
    case Qt::EditRole:
    case RawRole:
        return edit ? edit->value : serverValue(index);
    case ServerRole:
        return serverValue(index);
    case Qt::ToolTipRole:
        return edit ? tr("Was: %1").arg(displayText(index.column(), edit->base))
                    : displayText(index.column(), serverValue(index));
    case Qt::AccessibleTextRole:
        return edit ? tr("changed from %1 to %2")
                          .arg(spoken(displayText(index.column(), edit->base)),
                               spoken(displayText(index.column(), edit->value)))
                    : QVariant();
    case StagedRole:
        return edit != nullptr;
    case RowStagedRole:
        return m_edits.touches(m_rows.at(index.row()).id());
    case IdRole:
        return m_rows.at(index.row()).id();
    default:
        return {};
    }
}

bool DatasetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return m_edits.stage(m_rows.at(index.row()), static_cast<Dataset::Field>(index.column()),
                         value.toString());
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section >= Dataset::FieldCount)
        return m_extraNames.at(section - Dataset::FieldCount);
    return fieldLabel(static_cast<Dataset::Field>(section));
}

Qt::ItemFlags DatasetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() >= Dataset::FieldCount)
        return flags;
    const QString reason =
        whyReadOnly(m_rows.at(index.row()), static_cast<Dataset::Field>(index.column()));
    return flags.setFlag(Qt::ItemIsEditable, reason.isEmpty());
}

QString DatasetModel::displayText(int column, const QString &raw) const
{
    if (column >= Dataset::FieldCount)
        return raw;
    const auto field = static_cast<Dataset::Field>(column);
    return field == Dataset::QueueId ? m_queueNames.value(raw, raw) : fieldText(field, raw);
}
