// SPDX-License-Identifier: MIT
#include "models/contactnow/requestlog.h"

#include <QLocale>

#include <algorithm>

RequestLog::RequestLog(QObject *parent)
    : RequestLog(Limits(), parent)
{}

RequestLog::RequestLog(Limits limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limits(limits)
{}

qint64 RequestLog::begin(RequestLogEntry entry)
{
    entry.id = ++m_lastId;
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    m_weight += entry.weight();
    endInsertRows();
    makeRoom();
    return m_lastId;
}

void RequestLog::end(const RequestLogEntry &entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const auto &each) { return each.id == entry.id; });
    if (found == m_entries.end())
        return;
    m_weight += entry.weight() - found->weight();
    *found = entry;
    const int row = static_cast<int>(found - m_entries.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    makeRoom();
}

void RequestLog::clear()
{
    beginResetModel();
    m_entries.clear();
    m_weight = 0;
    endResetModel();
}

void RequestLog::makeRoom()
{
    qsizetype kept = m_entries.size();
    while (kept > 1 && (kept > m_limits.entries || m_weight > m_limits.bytes))
        m_weight -= m_entries.at(--kept).weight();
    if (kept == m_entries.size())
        return;
    beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
    m_entries.resize(kept);
    endRemoveRows();
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ResultColumn + 1;
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestLogEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == ResultColumn && !entry.problem.isEmpty()
                   ? entry.problem
                   : text(entry, index.column());
    case OutcomeRole:
        return static_cast<int>(entry.outcome);
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == DurationColumn || section == SizeColumn))
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OperationColumn:
        return tr("Request");
    case ResultColumn:
        return tr("Result");
    case DurationColumn:
        return tr("Duration");
    case SizeColumn:
        return tr("Bytes");
    default:
        return {};
    }
}

QString RequestLog::text(const RequestLogEntry &entry, int column)
{
    const QLocale locale;
    const bool isUnderWay = entry.outcome == RequestLogEntry::Outcome::UnderWay;
    switch (column) {
    case TimeColumn:
        return locale.toString(entry.started.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case OperationColumn:
        return entry.operation;
    case ResultColumn:
        return entry.result();
    case DurationColumn:
        return isUnderWay ? QString() : tr("%1 ms").arg(locale.toString(entry.durationMs));
    case SizeColumn:
        return isUnderWay ? QString() : locale.toString(entry.reply.size);
    default:
        return {};
    }
}
