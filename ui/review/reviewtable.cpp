// SPDX-License-Identifier: MIT
#include "ui/review/reviewtable.h"

#include "ui/look/look.h"
#include "ui/review/conflictchoice.h"
#include "ui/review/expiryconsent.h"
#include "ui/review/resultlinks.h"
#include "ui/review/reviewdelegate.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QResizeEvent>

#include <array>

namespace {

constexpr int changeHeight = 29;
constexpr int decisionHeight = 36;
/// Rows above and below the ones in sight that have their widgets, so that Tab leads on to them.
constexpr int cellMargin = 20;

constexpr int fieldWidth = 100;
/// What the other columns take of the rest.
constexpr std::array shares = {290, 0, 190, 236, 352};
constexpr int allShares = 290 + 190 + 236 + 352;
constexpr int leastWidth = 96;

} // namespace

ReviewTable::ReviewTable(ChangeRunner &runner, QWidget *parent)
    : QTableView(parent)
    , m_runner(runner)
    , m_model(runner)
    , m_delegate(new ReviewDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Changes"));
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Look::px(changeHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto makeRoomForIds = [this] {
        m_delegate->setIds(m_runner.changes());
    };
    connect(&m_model, &ReviewModel::modelReset, this, makeRoomForIds);
    makeRoomForIds();
    // Changes come with a reset, what is inserted are decisions.
    connect(&m_model, &ReviewModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        setRowHeight(first, Look::px(decisionHeight));
    });
    // The model hears of it first.
    connect(&runner, &ChangeRunner::changed, this, &ReviewTable::arrange);
    arrange();
}

QSize ReviewTable::sizeHint() const
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2;
    return {Look::px(1180), qBound(Look::px(120), rows, Look::px(480))};
}

bool ReviewTable::eventFilter(QObject *object, QEvent *event)
{
    const auto *button = qobject_cast<const QAbstractButton *>(object);
    if (event->type() == QEvent::FocusIn && button) {
        const int y = button->mapTo(viewport(), QPoint()).y();
        scrollTo(m_model.index(rowAt(y), ReviewModel::DatasetColumn));
    }
    return QTableView::eventFilter(object, event);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeColumns();
    arrange();
}

void ReviewTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    arrange();
}

void ReviewTable::arrangeColumns()
{
    const int rest = viewport()->width() - Look::px(fieldWidth);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int share = rest * shares.at(static_cast<size_t>(column)) / allShares;
        horizontalHeader()->resizeSection(column, column == ReviewModel::FieldColumn
                                                      ? Look::px(fieldWidth)
                                                      : qMax(share, Look::px(leastWidth)));
    }
}

/// Gives the rows in sight their heights and their widgets.
void ReviewTable::arrange()
{
    const int top = qMax(rowAt(0), 0);
    const int bottom = rowAt(viewport()->height() - 1);
    const int first = qMax(top - cellMargin, 0);
    const int last =
        qMin((bottom < 0 ? m_model.rowCount() : bottom) + cellMargin, m_model.rowCount() - 1);
    dropFarControls(first, last);
    bool anyNew = false;
    for (int row = first; row <= last; ++row)
        anyNew = arrangeRow(row) || anyNew;
    if (anyNew)
        arrangeTabOrder(first, last);
    updateGeometry();
}

/// True where the row got a new widget.
bool ReviewTable::arrangeRow(int row)
{
    const QModelIndex index = controlIndex(row);
    const bool isWanted = wantsControl(index);
    const bool isNew = isWanted && !indexWidget(index);
    if (isNew) {
        QWidget *control = makeControl(index);
        const QList<QAbstractButton *> buttons = control->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            button->installEventFilter(this);
        setIndexWidget(index, control);
        m_controls.append(index);
    } else if (!isWanted && indexWidget(index)) {
        removeControl(index);
    }
    if (isWanted)
        updateControl(index);
    return isNew;
}

void ReviewTable::dropFarControls(int first, int last)
{
    m_controls.removeIf([&](const QPersistentModelIndex &index) {
        if (!index.isValid() || !indexWidget(index))
            return true;
        const bool isFar = index.row() < first || index.row() > last;
        if (!isFar || indexWidget(index)->isAncestorOf(focusWidget()))
            return false;
        removeControl(index);
        return true;
    });
}

void ReviewTable::removeControl(const QModelIndex &index)
{
    QWidget *control = indexWidget(index);
    // Else the focus would jump to wherever the next widget is.
    if (control->isAncestorOf(focusWidget())) {
        setCurrentIndex(index);
        setFocus();
    }
    control->hide();
    setIndexWidget(index, nullptr);
}

void ReviewTable::arrangeTabOrder(int first, int last)
{
    QWidget *before = this;
    for (int row = first; row <= last; ++row) {
        const QWidget *control = indexWidget(controlIndex(row));
        if (!control)
            continue;
        const QList<QAbstractButton *> buttons = control->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

/// The cell of the row that a widget can be in.
QModelIndex ReviewTable::controlIndex(int row) const
{
    const QModelIndex first = m_model.index(row, ReviewModel::DatasetColumn);
    return first.data(ReviewModel::KindRole) == ReviewModel::ChangeRow
               ? first.siblingAtColumn(ReviewModel::ResultColumn)
               : first;
}

bool ReviewTable::wantsControl(const QModelIndex &index) const
{
    if (index.data(ReviewModel::KindRole) != ReviewModel::ChangeRow)
        return true;
    const auto state = index.data(ReviewModel::StateRole).value<Change::State>();
    return state == Change::State::Failed ||
           (state == Change::State::Unknown && m_runner.phase() == ChangeRunner::Phase::Settled);
}

QWidget *ReviewTable::makeControl(const QModelIndex &index)
{
    const int change = index.data(ReviewModel::ChangeRole).toInt();
    const QString text = index.data().toString();
    switch (index.data(ReviewModel::KindRole).toInt()) {
    case ReviewModel::ConflictRow: {
        auto *choice = new ConflictChoice(text);
        connect(choice, &ConflictChoice::chosen, this,
                [this, change](bool mine) { m_runner.chooseMine(change, mine); });
        return choice;
    }
    case ReviewModel::ExpiryRow: {
        auto *consent = new ExpiryConsent(text);
        connect(consent, &ExpiryConsent::ticked, this,
                [this, change](bool confirmed) { m_runner.confirmExpiry(change, confirmed); });
        return consent;
    }
    default: {
        auto *links = new ResultLinks;
        connect(links, &ResultLinks::readAgainRequested, &m_runner, &ChangeRunner::checkAgain);
        connect(links, &ResultLinks::detailsRequested, this,
                [this, change] { Q_EMIT detailsRequested(change); });
        return links;
    }
    }
}

void ReviewTable::updateControl(const QModelIndex &index)
{
    const Change &change = m_runner.changes().at(index.data(ReviewModel::ChangeRole).toInt());
    QWidget *control = indexWidget(index);
    if (auto *choice = qobject_cast<ConflictChoice *>(control))
        choice->setChange(change);
    else if (auto *consent = qobject_cast<ExpiryConsent *>(control))
        consent->setConfirmed(change.expiryConfirmed);
    else if (auto *links = qobject_cast<ResultLinks *>(control))
        links->setChange(change);
    if (index.data(ReviewModel::KindRole) != ReviewModel::ChangeRow)
        setRowHeight(index.row(),
                     qMax(Look::px(decisionHeight), control->heightForWidth(viewport()->width())));
}
