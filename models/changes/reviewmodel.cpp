// SPDX-License-Identifier: MIT
#include "models/changes/reviewmodel.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/fieldlabel.h"

#include <algorithm>

namespace {

QString shown(const Change &change, const QString &value)
{
    if (value.isEmpty())
        return ReviewModel::tr("(empty)");
    return change.edit.field == Dataset::Description ? ReviewModel::tr("“%1”").arg(value) : value;
}

/// Short enough to leave room for the sentence around it.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 60;
    return name.size() > longest ? name.left(longest) + u'…' : name;
}

} // namespace

ReviewModel::ReviewModel(const ChangeRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
{
    reset();
    connect(&runner, &ChangeRunner::changed, this, &ReviewModel::update);
}

void ReviewModel::reset()
{
    beginResetModel();
    m_rows.clear();
    for (int change = 0; change < m_runner.changes().size(); ++change) {
        m_rows.append({change, ChangeRow});
        for (const RowKind kind : {ConflictRow, ExpiryRow}) {
            if (wants({change, kind}))
                m_rows.append({change, kind});
        }
    }
    endResetModel();
}

/// Decisions are asked for while they count.
bool ReviewModel::wants(const Row &row) const
{
    if (!isReviewed())
        return false;
    const Change &change = m_runner.changes().at(row.change);
    return row.kind == ConflictRow ? change.state == Change::State::Conflict
                                   : change.expires() && change.isWanted();
}

void ReviewModel::update(int change)
{
    if (m_runner.phase() == ChangeRunner::Phase::Reading)
        return reset(); // the changes are others
    const int last = change < 0 ? static_cast<int>(m_runner.changes().size()) - 1 : change;
    const int first = change < 0 ? 0 : change;
    // From the end, so that the rows still to come stay where they are.
    for (int each = last; each >= first; --each)
        updateDecisions(each);
    if (first <= last)
        Q_EMIT dataChanged(index(rowOf(first), 0), index(rowOf(last + 1) - 1, columnCount() - 1));
}

void ReviewModel::updateDecisions(int change)
{
    int at = rowOf(change) + 1;
    for (const RowKind kind : {ConflictRow, ExpiryRow}) {
        const Row row{change, kind};
        const bool isThere = at < m_rows.size() && m_rows.at(at) == row;
        const bool isWanted = wants(row);
        if (isThere && !isWanted) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        } else if (isWanted && !isThere) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        }
        at += isWanted ? 1 : 0;
    }
}

/// The row of a change itself; past the last one, the row after all others.
int ReviewModel::rowOf(int change) const
{
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), change,
                         [](const Row &row, int wanted) { return row.change < wanted; });
    return static_cast<int>(found - m_rows.cbegin());
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
    case Qt::AccessibleTextRole:
        if (row.kind == ChangeRow && index.column() == ResultColumn)
            return QString(resultText(change) + u' ' + change.reason).trimmed();
        return data(index, Qt::DisplayRole);
    case KindRole:
        return row.kind;
    case ChangeRole:
        return row.change;
    case StateRole:
        return QVariant::fromValue(change.state);
    case StatusRole:
        if (isStatus && index.column() == ServerColumn)
            return change.state == Change::State::Unknown ? QString() : change.serverValue();
        return isStatus && index.column() == YoursColumn ? change.edit.value : QString();
    case WaitsRole:
        return isReviewed() && change.waitsForTick();
    case ReasonRole:
        return change.reason;
    case IdRole:
        return change.edit.dataset;
    case DescriptionRole:
        return change.row[Dataset::Description];
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

bool ReviewModel::isReviewed() const
{
    return m_runner.phase() == ChangeRunner::Phase::Reviewed;
}

QString ReviewModel::resultText(const Change &change) const
{
    if (isReviewed() && change.waitsForTick())
        return tr("Waits for you");
    switch (change.state) {
    case Change::State::Unread:
        return tr("Not compared yet");
    case Change::State::Ready:
        return isReviewed() ? tr("Ready") : tr("Not sent");
    case Change::State::Conflict:
        return tr("Changed on the server");
    case Change::State::AlreadyThere:
        return tr("The server has it already");
    case Change::State::Kept:
        return tr("Kept the server's value");
    case Change::State::Waiting:
        return tr("Waiting");
    case Change::State::Sending:
        return tr("Sending");
    case Change::State::Sent:
        return tr("Reading back");
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
            .arg(shown(change, change.edit.base), shown(change, change.serverValue()));
    return tr("Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or "
              "edited.")
        .arg(change.edit.dataset, shortened(change.row[Dataset::Description]));
}

QString ReviewModel::keepServersText(const Change &change)
{
    return tr("Keep the server's %1").arg(shown(change, change.serverValue()));
}

QString ReviewModel::useYoursText(const Change &change)
{
    return tr("Use yours, %1").arg(shown(change, change.edit.value));
}
