// SPDX-License-Identifier: MIT
#include "models/dialling/dialorderlist.h"

#include "models/datasets/visibletext.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto datasetsType = u"application/x-dialdesk-datasets"_s;

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

DialOrderList::DialOrderList(DialOrder &order, Side side, QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(order)
    , m_side(side)
    , m_items(listed())
{
    connect(&order, &DialOrder::changed, this, &DialOrderList::update);
}

const QList<DialOrder::Item> &DialOrderList::listed() const
{
    return m_side == Side::Live ? m_order.live() : m_order.onHold();
}

void DialOrderList::update()
{
    const QList<DialOrder::Item> &now = listed();
    const bool isSameOrder =
        std::equal(now.cbegin(), now.cend(), m_items.cbegin(), m_items.cend(),
                   [](const auto &a, const auto &b) { return a.dataset == b.dataset; });
    if (!isSameOrder)
        beginResetModel();
    m_items = now;
    if (!isSameOrder)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DialOrderList::setCalls(const std::optional<QHash<QString, int>> &calls)
{
    m_calls = calls;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, CallsColumn), index(rowCount() - 1, CallsColumn));
}

int DialOrderList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DialOrderList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DialOrderList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialOrder::Item &item = m_items.at(index.row());
    const bool isLive = m_side == Side::Live;
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.row(), index.column());
    case Qt::ToolTipRole:
        return isLive && (index.column() == BasisColumn || index.column() == PlaceColumn)
                   ? basisInWords(item)
                   : text(item, index.row(), index.column());
    case IdRole:
        return item.dataset;
    case StagedRole:
        return item.isPriorityStaged || (item.isStatusStaged && index.column() != PriorityColumn);
    case ShareRole: {
        const auto priority = DatasetPriority::parse(item.priority);
        return priority ? QVariant(double(*priority) / DatasetPriority::highest) : QVariant();
    }
    case DoubtfulRole:
        return isLive && item.wentLive && item.wentLive->isPriorityNewer;
    default:
        return {};
    }
}

QString DialOrderList::text(const DialOrder::Item &item, int row, int column) const
{
    const bool isLive = m_side == Side::Live;
    switch (column) {
    case PlaceColumn:
        return isLive ? QLocale().toString(row + 1) : QString();
    case DescriptionColumn:
        return visibleText(item.description);
    case DatasetColumn:
        return visibleText(item.dataset);
    case PriorityColumn:
        return visibleText(item.priority);
    case CallsColumn:
        return m_calls ? QLocale().toString(m_calls->value(item.dataset)) : QString();
    default:
        return isLive ? basis(item) : QString();
    }
}

QString DialOrderList::basis(const DialOrder::Item &item)
{
    if (!item.isLiveNow)
        return tr("once it is posted");
    if (!item.wentLive)
        return tr("guessed");
    return item.wentLive->isPriorityNewer
               ? tr("priority newer")
               : tr("known: since %1").arg(shortTime(item.wentLive->time));
}

QString DialOrderList::basisInWords(const DialOrder::Item &item)
{
    if (!item.isLiveNow)
        return tr("It is staged to go LIVE.");
    if (!item.wentLive)
        return tr("It did not go LIVE from this computer, so its place is guessed from its "
                  "priority.");
    const QString when =
        tr("It went LIVE from this computer at %1.").arg(clockTime(item.wentLive->time));
    if (!item.wentLive->isPriorityNewer)
        return when;
    return when + u' ' +
           tr("Its priority was changed after that, and the dialler may not follow before what it "
              "has cached is called. Dial first acts at once.");
}

QVariant DialOrderList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == CallsColumn || section == PlaceColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter); // above their numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PlaceColumn:
        return tr("#", "place in an order");
    case DescriptionColumn:
        return m_side == Side::Live ? tr("LIVE, the next one first") : tr("On HOLD");
    case DatasetColumn:
        return tr("Dataset");
    case PriorityColumn:
        return tr("Priority");
    case CallsColumn:
        return tr("Calls");
    default:
        return tr("Place");
    }
}

Qt::ItemFlags DialOrderList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    // Between rows, and behind the last one: never onto one.
    return index.isValid() ? common | Qt::ItemIsDragEnabled : common | Qt::ItemIsDropEnabled;
}

QStringList DialOrderList::mimeTypes() const
{
    return {datasetsType};
}

QMimeData *DialOrderList::mimeData(const QModelIndexList &indexes) const
{
    QStringList datasets;
    for (int row = 0; row < rowCount(); ++row) {
        const auto isOfRow = [row](const QModelIndex &index) {
            return index.row() == row;
        };
        if (std::any_of(indexes.cbegin(), indexes.cend(), isOfRow))
            datasets.append(m_items.at(row).dataset);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << origin() << datasets;
    auto *data = new QMimeData;
    data->setData(datasetsType, bytes);
    return data;
}

QByteArray DialOrderList::origin() const
{
    return QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
           QByteArray::number(quintptr(&m_order));
}

std::optional<QStringList> DialOrderList::dragged(const QMimeData *data) const
{
    QByteArray from;
    QStringList datasets;
    QDataStream stream(data->data(datasetsType));
    stream >> from >> datasets;
    return from == origin() ? std::optional(datasets) : std::nullopt;
}

bool DialOrderList::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent) const
{
    return QAbstractTableModel::canDropMimeData(data, action, row, column, parent) && dragged(data);
}

bool DialOrderList::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QStringList datasets = *dragged(data);
    const QString problem = m_side == Side::Live
                                ? m_order.move(datasets, row < 0 ? rowCount() : row)
                                : m_order.hold(datasets);
    if (!problem.isEmpty()) {
        Q_EMIT refused(problem);
        return false;
    }
    Q_EMIT dropped(datasets);
    return true;
}
