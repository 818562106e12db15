// SPDX-License-Identifier: MIT
#include "models/datasets/datasetmodel.h"

#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/datasets/fieldlabel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

/// What a row is recognised by in the next read: its id, and which of several with that id it is.
QStringList keysOf(const QList<Dataset> &rows)
{
    QHash<QString, int> seen;
    QStringList keys;
    keys.reserve(rows.size());
    for (const Dataset &row : rows) {
        const int occurrence = seen[row.id()]++;
        keys.append(occurrence == 0 ? row.id()
                                    : row.id() + QChar(u'\n') + QString::number(occurrence));
    }
    return keys;
}

} // namespace

DatasetModel::DatasetModel(StagedEdits &edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_edits(edits)
{
    connect(&m_edits, &StagedEdits::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    });
}

void DatasetModel::merge(const QList<Dataset> &rows)
{
    const QStringList keys = keysOf(rows);
    removeAllBut(QSet<QString>(keys.begin(), keys.end()));
    mergeKeyed(rows, keys);
    arrange(keys);
}

void DatasetModel::mergeSome(const QList<Dataset> &rows)
{
    mergeKeyed(rows, keysOf(rows));
}

void DatasetModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_extraNames.clear();
    reindex();
    endResetModel();
}

void DatasetModel::removeAllBut(const QSet<QString> &keys)
{
    const QStringList present = keysOf(m_rows);
    for (qsizetype last = present.size() - 1; last >= 0; --last) {
        if (keys.contains(present.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !keys.contains(present.at(first - 1)))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        reindex();
        endRemoveRows();
        last = first;
    }
}

void DatasetModel::mergeKeyed(const QList<Dataset> &rows, const QStringList &keys)
{
    noteExtras(rows);
    const QStringList present = keysOf(m_rows);
    QHash<QString, int> rowByKey;
    for (int row = 0; row < present.size(); ++row)
        rowByKey.insert(present.at(row), row);

    QList<Dataset> added;
    for (int i = 0; i < rows.size(); ++i) {
        const int row = rowByKey.value(keys.at(i), -1);
        if (row < 0)
            added.append(rows.at(i));
        else
            replace(row, rows.at(i));
    }
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_rows += added;
    reindex();
    endInsertRows();
}

void DatasetModel::replace(int row, const Dataset &dataset)
{
    const Dataset before = std::exchange(m_rows[row], dataset);
    if (before == dataset)
        return;
    int first = columnCount() - 1;
    int last = before.extras == dataset.extras ? 0 : first;
    if (before.extras != dataset.extras)
        first = Dataset::FieldCount;
    for (int field = 0; field < Dataset::FieldCount; ++field) {
        if (before.fields[static_cast<size_t>(field)] == dataset.fields[static_cast<size_t>(field)])
            continue;
        first = std::min(first, field);
        last = std::max(last, field);
    }
    Q_EMIT dataChanged(index(row, first), index(row, last));
}

void DatasetModel::arrange(const QStringList &keys)
{
    const QStringList present = keysOf(m_rows);
    if (present == keys)
        return;
    QHash<QString, int> target;
    for (int row = 0; row < keys.size(); ++row)
        target.insert(keys.at(row), row);

    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<Dataset> arranged(m_rows.size());
    QList<int> newRow(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        newRow[row] = target.value(present.at(row));
        arranged[newRow[row]] = m_rows.at(row);
    }
    m_rows = arranged;
    reindex();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(newRow.at(old.row()), old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DatasetModel::setQueueNames(const QHash<QString, QString> &names)
{
    m_queueNames = names;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Dataset::QueueId), index(rowCount() - 1, Dataset::QueueId));
}

Dataset DatasetModel::effectiveDataset(int row) const
{
    return m_edits.applied(m_rows.at(row));
}

QHash<QString, int> DatasetModel::countsByStatus() const
{
    QHash<QString, int> counts;
    for (const Dataset &row : m_rows)
        ++counts[row[Dataset::Status]];
    return counts;
}

void DatasetModel::reindex()
{
    m_rowById.clear();
    m_listedTwice.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &id = m_rows.at(row).id();
        if (m_rowById.contains(id))
            m_listedTwice.insert(id);
        else
            m_rowById.insert(id, row);
    }
}

void DatasetModel::noteExtras(const QList<Dataset> &rows)
{
    QStringList added;
    for (const Dataset &row : rows) {
        for (const Dataset::Extra &extra : row.extras) {
            if (!m_extraNames.contains(extra.name) && !added.contains(extra.name))
                added.append(extra.name);
        }
    }
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
    if (index.column() >= Dataset::FieldCount)
        return nullptr;
    return m_edits.find(m_rows.at(index.row()).id(), static_cast<Dataset::Field>(index.column()));
}

QString DatasetModel::serverValue(const QModelIndex &index) const
{
    const Dataset &row = m_rows.at(index.row());
    if (index.column() < Dataset::FieldCount)
        return row[static_cast<Dataset::Field>(index.column())];
    return row.extra(m_extraNames.at(index.column() - Dataset::FieldCount));
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
    const Dataset &row = m_rows.at(index.row());
    const bool readOnly =
        m_listedTwice.contains(row.id()) ||
        !EditRules::whyReadOnly(row, static_cast<Dataset::Field>(index.column())).isEmpty();
    return flags.setFlag(Qt::ItemIsEditable, !readOnly);
}

QString DatasetModel::displayText(int column, const QString &raw) const
{
    switch (column) {
    case Dataset::QueueId:
        return m_queueNames.value(raw, raw);
    case Dataset::LoadDate: {
        // The server's local time in a zone nobody states: shown as it is, only spelled locally.
        const QDate date = QDate::fromString(raw.left(10), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : raw;
    }
    case Dataset::RecordCount: {
        bool isNumber = false;
        const qlonglong count = raw.toLongLong(&isNumber);
        return isNumber ? QLocale().toString(count) : raw;
    }
    default:
        return raw;
    }
}
