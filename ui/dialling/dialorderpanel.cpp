// SPDX-License-Identifier: MIT
#include "ui/dialling/dialorderpanel.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/visibletext.h"
#include "ui/dialling/dialorderdelegate.h"
#include "ui/look/look.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/separator.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

DialOrderPanel::DialOrderPanel(const Desk &desk, QWidget *parent)
    : LowerPanel(tr("Dial order"), tr("Close the dial order"), parent)
    , m_datasets(desk.datasets)
    , m_board(desk.datasets)
    , m_order(desk.datasets, desk.edits, desk.history)
    , m_live(m_order, DialOrderList::Side::Live)
    , m_onHold(m_order, DialOrderList::Side::OnHold)
    , m_tables(new QComboBox)
    , m_hint(new ElidedLabel)
    , m_liveTable(makeList(tr("LIVE, in dial order"), m_live))
    , m_holdTable(makeList(tr("On HOLD"), m_onHold))
{
    m_board.setCounting(false);
    m_tables->setAccessibleName(tr("Campaign table"));
    m_tables->setMinimumContentsLength(18);
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hint->setFont(Look::font(Look::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    addToHeader(m_tables);
    addToHeader(m_hint, 1);
    for (const auto column :
         {DialOrderList::PlaceColumn, DialOrderList::CallsColumn, DialOrderList::BasisColumn})
        m_holdTable->setColumnHidden(column, true);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_liveTable, 11);
    lists->addWidget(new Separator(Qt::Vertical));
    lists->addWidget(m_holdTable, 6);
    body().addLayout(lists, 1);
    addActions();

    connect(m_tables, &QComboBox::currentIndexChanged, this,
            [this] { m_order.setTable(m_tables->currentData().toString()); });
    connect(&m_board, &QAbstractItemModel::modelReset, this, &DialOrderPanel::updateTables);
    connect(&m_board, &QAbstractItemModel::dataChanged, this, &DialOrderPanel::updateTables);
    connect(&m_counts, &CallCounts::changed, this, &DialOrderPanel::updateCalls);
    for (DialOrderList *list : {&m_live, &m_onHold}) {
        connect(list, &DialOrderList::refused, this, &DialOrderPanel::refused);
        // The view that was dropped on still looks at its rows.
        connect(list, &DialOrderList::dropped, this, &DialOrderPanel::select, Qt::QueuedConnection);
    }
    updateTables();
    updateCalls();
}

ListTable *DialOrderPanel::makeList(const QString &name, DialOrderList &list)
{
    auto *table = new ListTable(name, list, new DialOrderDelegate);
    table->setWidths({36, 0, 66, 92, 52, 136});
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(DialOrderList::DescriptionColumn,
                                                    QHeaderView::Stretch);
    table->setDragDropMode(QAbstractItemView::DragDrop);
    table->setDefaultDropAction(Qt::MoveAction);
    table->setDragDropOverwriteMode(false);
    table->setDropIndicatorShown(true);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

void DialOrderPanel::addActions()
{
    addAction(*m_liveTable, tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    addAction(*m_liveTable, tr("Move &down"), Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
    addAction(*m_liveTable, tr("Put on &HOLD"), Qt::Key_Delete, [this] { hold(); });
    addAction(*m_holdTable, tr("Set &LIVE"), Qt::Key_Insert, [this] { join(); });
    for (ListTable *list : {m_liveTable, m_holdTable}) {
        addAction(*list, tr("D&ial first…"), {}, [this, list] {
            if (const QStringList datasets = selected(*list); !datasets.isEmpty())
                Q_EMIT dialFirstRequested(datasets);
        });
    }
}

void DialOrderPanel::addAction(ListTable &list, const QString &text, const QKeySequence &key,
                               const std::function<void()> &handler)
{
    auto *action = new QAction(text, &list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    list.addAction(action);
    connect(action, &QAction::triggered, this, handler);
}

void DialOrderPanel::updateTables()
{
    QStringList names;
    for (int row = 0; row < m_board.rowCount(); ++row) {
        const auto count = [this, row](CampaignBoard::Column column) {
            return m_board.index(row, column).data(CampaignBoard::SortRole).toInt();
        };
        if (count(CampaignBoard::LiveColumn) + count(CampaignBoard::HoldColumn) > 0)
            names.append(m_board.index(row, CampaignBoard::TableColumn).data().toString());
    }
    if (names == std::exchange(m_names, names))
        return;
    const QString shown = m_tables->currentData().toString();
    {
        const QSignalBlocker quiet(m_tables);
        m_tables->clear();
        for (const QString &name : std::as_const(names))
            m_tables->addItem(Look::oneLine(visibleText(name)), name);
        m_tables->setCurrentIndex(qMax(0, m_tables->findData(shown)));
    }
    m_order.setTable(m_tables->currentData().toString());
}

void DialOrderPanel::updateCalls()
{
    m_live.setCalls(m_counts.calls());
    m_liveTable->setColumnHidden(DialOrderList::CallsColumn, m_counts.isRefused());
    const QString drag = tr("Drag a row to another place: that stages priorities.");
    m_hint->setFullText(
        drag + u' ' +
        (m_counts.isRefused()
             ? tr("Calls are not shown, since this account has no reporting rights.")
             : tr("Calls are those of the last %Ln minute(s).", nullptr,
                  static_cast<int>(CallCounts::standardSpan.count()))));
}

void DialOrderPanel::showTableOf(const QString &dataset)
{
    const int row = m_datasets.rowOf(dataset);
    if (!isVisible() || row < 0)
        return;
    const QString table = m_datasets.dataset(row)[Dataset::ImportTable];
    const int index =
        m_tables->findData(table, Qt::UserRole, Qt::MatchFixedString); // in whichever case
    if (index >= 0)
        m_tables->setCurrentIndex(index);
}

QStringList DialOrderPanel::selected(const ListTable &list) const
{
    QList<int> rows;
    for (const QModelIndex &index : list.selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList datasets;
    for (const int row : std::as_const(rows))
        datasets.append(list.model()->index(row, 0).data(DialOrderList::IdRole).toString());
    return datasets;
}

void DialOrderPanel::select(const QStringList &datasets)
{
    for (ListTable *list : {m_liveTable, m_holdTable}) {
        QItemSelection rows;
        QModelIndex first;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, DialOrderList::DescriptionColumn);
            if (!datasets.contains(index.data(DialOrderList::IdRole).toString()))
                continue;
            rows.select(index, index);
            if (!first.isValid())
                first = index;
        }
        if (!first.isValid())
            continue;
        list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
        list->scrollTo(first);
    }
}

void DialOrderPanel::stage(const QString &problem, const QStringList &datasets)
{
    if (!problem.isEmpty())
        Q_EMIT refused(problem);
    select(datasets);
}

void DialOrderPanel::moveBy(int places)
{
    const QStringList datasets = selected(*m_liveTable);
    if (datasets.isEmpty())
        return;
    const QModelIndexList rows = m_liveTable->selectionModel()->selectedRows();
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    const int place = places < 0 ? first->row() + places : last->row() + 1 + places;
    stage(m_order.move(datasets, qBound(0, place, m_live.rowCount())), datasets);
}

void DialOrderPanel::hold()
{
    const QStringList datasets = selected(*m_liveTable);
    if (!datasets.isEmpty())
        stage(m_order.hold(datasets), datasets);
}

void DialOrderPanel::join()
{
    const QStringList datasets = selected(*m_holdTable);
    if (!datasets.isEmpty())
        stage(m_order.move(datasets, m_live.rowCount()), datasets);
}

void DialOrderPanel::resizeEvent(QResizeEvent *event)
{
    LowerPanel::resizeEvent(event);
    // Where there is no room for it, the tool tips of the places say it.
    const bool isNarrow = width() < Look::px(800);
    m_liveTable->setColumnHidden(DialOrderList::BasisColumn, isNarrow);
    m_holdTable->setColumnHidden(DialOrderList::DatasetColumn, isNarrow);
}

void DialOrderPanel::showEvent(QShowEvent *event)
{
    m_board.setCounting(true);
    m_order.setLooking(true);
    m_counts.readEvery(std::chrono::seconds(30));
    LowerPanel::showEvent(event);
}

void DialOrderPanel::hideEvent(QHideEvent *event)
{
    LowerPanel::hideEvent(event);
    m_counts.readEvery({});
    m_order.setLooking(false);
    m_board.setCounting(false);
}
