// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "models/changes/historyundo.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "ui/board/boardpanel.h"
#include "ui/desktoolbar.h"
#include "ui/details/detailspanel.h"
#include "ui/dialling/dialorderpanel.h"
#include "ui/dialogs/questions.h"
#include "ui/helpmenu.h"
#include "ui/history/historypanel.h"
#include "ui/history/historytimeline.h"
#include "ui/leaving.h"
#include "ui/look/look.h"
#include "ui/lowerpanels.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/table/rowsinhand.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecopying.h"
#include "ui/table/tableediting.h"
#include "ui/table/tablemenus.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewchooser.h"
#include "ui/views/viewmenu.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/profilebutton.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stagedbar.h"
#include "ui/widgets/statuscounts.h"
#include "ui/windowlayout.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_toolBar(new DeskToolBar(m_actions))
    , m_filter(&m_toolBar->filter())
    , m_counts(new StatusCounts)
    , m_pane(new DatasetPane(desk, m_actions))
    , m_arrangement(new TableArrangement(desk, m_pane->view(), *m_filter, *m_counts, this))
    , m_views(new ViewChooser(desk.views, *m_arrangement, *this))
    , m_details(new DetailsPanel)
    , m_splitter(new QSplitter)
    , m_stack(new QSplitter(Qt::Vertical))
    , m_history(new HistoryPanel(desk.history))
    , m_board(new BoardPanel(desk.datasets))
    , m_dialOrder(new DialOrderPanel(desk))
    , m_staged(new StagedBar)
    , m_status(new StatusLine(desk.loader))
    , m_leaving(new Leaving(desk, *m_pane, m_actions, *this))
{
    setWindowTitle(tr("Dialdesk"));
    setObjectName(u"MainWindow"_s);
    m_actions.addMenusTo(*menuBar());
    addToolBar(m_toolBar);
    setCentralWidget(makeCentre());
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(Look::px(1280), Look::px(800));
    setMinimumSize(Look::px(760), Look::px(480));

    new TableEditing(desk, *m_pane, m_actions, this);
    new TableCopying(m_pane->view(), m_actions);
    new HelpMenu(m_actions, *this);
    new RowsInHand(m_desk.order, m_pane->view(), *m_details, this);
    new TableMenus(desk, m_pane->view(), m_actions, this);
    m_actions.views.setMenu(new ViewMenu(*m_views, this));
    connectActions();
    connectDesk();
    connectHistory();
    connectFilters();
    setAccount({});
    updateStaged();
    updateSelection();
    m_pane->view().setFocus();
}

QWidget *MainWindow::makeCentre()
{
    auto *countsRow = new QWidget;
    auto *counts = new QHBoxLayout(countsRow);
    counts->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(7));
    counts->addWidget(m_counts);
    counts->addStretch();
    counts->addWidget(new ViewBar(*m_views));

    m_splitter->setObjectName(u"Splitter"_s);
    m_stack->setObjectName(u"Stack"_s);
    m_stack->addWidget(m_pane);
    auto *below = new LowerPanels(*m_stack, this);
    below->add(m_history, m_actions.history);
    below->add(m_board, m_actions.board);
    below->add(m_dialOrder, m_actions.dialOrder);
    m_stack->setStretchFactor(0, 1);
    m_stack->setSizes({Look::px(420), Look::px(220), Look::px(220), Look::px(220)});
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({Look::px(976), Look::px(304)});
    m_details->setMinimumWidth(Look::px(280));
    m_details->setModel(&m_desk.datasets, &m_desk.edits);

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(countsRow);
    layout->addWidget(new Separator);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_staged);
    return centre;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction &action, auto handler) {
        addAction(&action);
        connect(&action, &QAction::triggered, this, handler);
    };
    DatasetView &view = m_pane->view();
    on(m_actions.refresh, [this] { m_desk.loader.refresh(); });
    on(m_actions.quit, &MainWindow::close);
    on(m_actions.undoAll, &MainWindow::askToDiscard);
    on(m_actions.selectAll, [&view] { view.selectAll(); });
    on(m_actions.editCell, [&view] { view.edit(view.currentIndex()); });
    on(m_actions.filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on(m_actions.clearFilter, [this] { m_arrangement->showOnly({}); });
    on(m_actions.review, &MainWindow::openReview);
    connect(&m_actions.details, &QAction::toggled, m_details, &QWidget::setVisible);
    // These keys mean the focused field's own thing while one has the focus.
    for (QAction *action : {&m_actions.selectAll, &m_actions.editCell}) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
    }
    connect(&view, &DatasetView::menuRequested, &m_actions, &DeskActions::openRowMenu);
    connect(m_filter, &QLineEdit::returnPressed, &view, qOverload<>(&QWidget::setFocus));
    m_filter->setVocabulary([this] { return FilterVocabulary::of(m_desk.datasets); });
    connect(m_staged, &StagedBar::reviewRequested, &m_actions.review, &QAction::trigger);
    connect(m_staged, &StagedBar::discardRequested, &m_actions.undoAll, &QAction::trigger);
}

void MainWindow::connectHistory()
{
    auto *timeline = new HistoryTimeline(m_desk.history);
    m_details->addSection(timeline);
    connect(m_details, &DetailsPanel::shownDatasetChanged, timeline, &HistoryTimeline::setDataset);
    connect(timeline, &HistoryTimeline::allRequested, this, [this](const QString &id) {
        m_history->setDataset(id);
        m_actions.history.setChecked(true);
    });
    connect(m_history, &HistoryPanel::undoRequested, this, &MainWindow::takeBack);
    connect(m_history, &HistoryPanel::exportRequested, this, &MainWindow::historyExportRequested);
}

void MainWindow::connectFilters()
{
    connect(m_pane, &DatasetPane::filterRequested, m_arrangement, &TableArrangement::showOnly);
    connect(m_details, &DetailsPanel::filterRequested, m_arrangement, &TableArrangement::showOnly);
    connect(m_board, &BoardPanel::filterRequested, m_arrangement, &TableArrangement::showOnly);
}

void MainWindow::takeBack(const QList<HistoryEntry> &entries)
{
    const HistoryUndo undo = HistoryUndo::of(entries, m_desk.history.owner(), m_desk.datasets);
    m_desk.edits.restore(undo.edits);
    if (!undo.refusals.isEmpty())
        m_pane->warn(undo.refusals.join(u' '));
    if (!undo.edits.isEmpty())
        m_actions.review.trigger();
}

void MainWindow::connectDesk()
{
    const auto countSoon = [this] {
        m_counting.soon();
    };
    const auto *order = &m_desk.order;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(order, signal, this, countSoon);
    connect(order, &QAbstractItemModel::layoutChanged, this, countSoon);
    connect(order, &QAbstractItemModel::modelReset, this, countSoon);
    connect(order, &QAbstractItemModel::dataChanged, this, countSoon);
    connect(&m_desk.loader, &DatasetLoader::stateChanged, this, countSoon);
    connect(&m_desk.edits, &StagedEdits::changed, this, &MainWindow::updateStaged);
    const auto *selection = m_pane->view().selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &MainWindow::updateSelection);
    connect(selection, &QItemSelectionModel::currentChanged, this, &MainWindow::updateSelection);
}

void MainWindow::setAccount(const Account &account)
{
    const bool signedIn = !account.name.isEmpty();
    m_account = account;
    m_actions.setSignedIn(signedIn, account.isReadOnly);
    m_filter->setEnabled(signedIn || m_desk.datasets.rowCount() > 0);
    m_toolBar->profile().setAccount(account);
    m_status->setAccount(account);
    updateCounts();
}

void MainWindow::openReview()
{
    if (auto *open = findChild<ReviewDialog *>())
        return open->raise();
    takeWhatIsTyped();
    if (m_desk.edits.count() == 0) {
        m_pane->inform(
            tr("Nothing is staged. Change a status, a priority or a description first."));
        return;
    }
    auto *dialog = new ReviewDialog(m_desk.runner, m_desk.datasets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_account.isProduction)
        dialog->warnOfProduction(m_account.name);
    dialog->review(m_desk.edits.all());
    dialog->open();
}

void MainWindow::askToDiscard()
{
    if (m_desk.edits.count() > 0)
        Questions::discard(m_desk.edits.count(), this, [this] { m_desk.edits.clear(); });
}

void MainWindow::takeWhatIsTyped()
{
    // A field hands it over when it loses the focus; one in the table is closed by that.
    if (QWidget *field = focusWidget()) {
        field->clearFocus();
        (field->isVisible() ? field : &m_pane->view())->setFocus();
    }
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // Queued: its parts are painted before control returns.
    if (!std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    takeWhatIsTyped();
    event->setAccepted(m_leaving->isAllowed());
    if (event->isAccepted())
        Q_EMIT quitRequested();
}

void MainWindow::updateCounts()
{
    const bool isKnown = m_desk.datasets.rowCount() > 0 || m_desk.loader.lastRead().isValid();
    m_counts->setEnabled(isKnown);
    if (!isKnown) {
        m_counts->setCountsUnknown();
        m_filter->setMatchCountUnknown();
        return;
    }
    const QHash<QString, int> counts = m_desk.datasets.countsByStatus();
    m_counts->setCounts({m_desk.datasets.rowCount(), counts.value(DatasetStatus::live),
                         counts.value(DatasetStatus::hold), counts.value(DatasetStatus::expired)});
    m_filter->setMatchCount(m_desk.order.rowCount(), m_desk.datasets.rowCount());
}

void MainWindow::updateSelection()
{
    const QModelIndex current = m_pane->view().currentIndex();
    m_details->setDatasets(m_pane->view().selectedDatasets(),
                           current.data(DatasetModel::IdRole).toString());
}

void MainWindow::updateStaged()
{
    m_staged->setCounts(m_desk.edits.count(), m_desk.edits.datasetCount());
    m_actions.undoAll.setEnabled(m_desk.edits.count() > 0);
}

WindowLayout MainWindow::layoutOfParts()
{
    return {*this, *m_splitter, *m_stack, m_actions};
}
