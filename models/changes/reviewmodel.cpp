// SPDX-License-Identifier: MIT
#include "models/changes/reviewmodel.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/fieldlabel.h"

namespace {

bool waitsForTick(const Change &change)
{
    const bool isWanted = change.state == Change::State::Ready ||
                          (change.state == Change::State::Conflict && change.useMine);
    return isWanted && !change.isPostable();
}

} // namespace

ReviewModel::ReviewModel(const ChangeRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
    , m_rows(wantedRows())
{
    connect(&runner, &ChangeRunner::changed, this, &ReviewModel::update);
}

QList<ReviewModel::Row> ReviewModel::wantedRows() const
{
    QList<Row> rows;
    const QList<Change> &changes = m_runner.changes();
    for (int i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        rows.append({i, ChangeRow});
        if (change.state == Change::State::Conflict)
            rows.append({i, ConflictRow});
        const bool isWanted = change.state == Change::State::Ready ||
                              (change.state == Change::State::Conflict && change.useMine);
        if (change.expires() && isWanted)
            rows.append({i, ExpiryRow});
    }
    return rows;
}

void ReviewModel::update()
{
    const QList<Row> rows = wantedRows();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ResultColumn + 1;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Change &change = m_runner.changes().at(row.change);
    const bool isStatus = row.kind == ChangeRow && change.edit.field == Dataset::Status;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (row.kind == ChangeRow)
            return text(change, index.column());
        return index.column() == DatasetColumn ? decisionText(change, row.kind) : QString();
    case KindRole:
        return row.kind;
    case ChangeRole:
        return row.change;
    case StateRole:
        return QVariant::fromValue(change.state);
    case StatusRole:
        if (isStatus && index.column() == ServerColumn)
            return change.serverValue();
        return isStatus && index.column() == YoursColumn ? change.edit.value : QString();
    case WaitsRole:
        return waitsForTick(change);
    case ReasonRole:
        return change.reason;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case DatasetColumn:
        return tr("Dataset");
    case FieldColumn:
        return tr("Field");
    case ServerColumn:
        return tr("On the server now");
    case YoursColumn:
        return tr("Yours");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString ReviewModel::text(const Change &change, int column) const
{
    switch (column) {
    case DatasetColumn:
        return change.edit.dataset + u' ' + change.row[Dataset::Description];
    case FieldColumn:
        return fieldLabel(change.edit.field);
    case ServerColumn:
        return change.state == Change::State::Unknown ? tr("Not known") : change.serverValue();
    case YoursColumn:
        return change.edit.value;
    case ResultColumn:
        return resultText(change);
    default:
        return {};
    }
}

QString ReviewModel::resultText(const Change &change)
{
    if (waitsForTick(change))
        return tr("Waits for you");
    switch (change.state) {
    case Change::State::Unread:
        return tr("Not compared yet");
    case Change::State::Ready:
        return tr("Ready");
    case Change::State::Conflict:
        return tr("Changed on the server");
    case Change::State::AlreadyThere:
        return tr("The server has it already");
    case Change::State::Sending:
        return tr("Sending");
    case Change::State::Confirmed:
        return tr("Confirmed");
    case Change::State::Failed:
        return tr("Failed");
    case Change::State::Unknown:
        return tr("Unknown");
    }
    return {};
}

QString ReviewModel::decisionText(const Change &change, RowKind kind)
{
    if (kind == ConflictRow)
        return tr("It was %1 when you read it. Someone set it to %2.")
            .arg(change.edit.base, change.serverValue());
    return tr("Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or "
              "edited.")
        .arg(change.edit.dataset, change.row[Dataset::Description]);
}

QString ReviewModel::keepServersText(const Change &change)
{
    return tr("Keep the server's %1").arg(change.serverValue());
}

QString ReviewModel::useYoursText(const Change &change)
{
    return tr("Use yours, %1").arg(change.edit.value);
}
