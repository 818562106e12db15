// SPDX-License-Identifier: MIT
#include "ui/review/reviewtable.h"

#include "ui/look/look.h"
#include "ui/review/reviewdelegate.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int changeHeight = 29;
constexpr int decisionHeight = 36;

QHBoxLayout *decisionLayout(QWidget *widget, const QString &icon, Theme::Role role)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(Look::px(8), 0, Look::px(12), 0);
    layout->setSpacing(Look::px(12));
    layout->addWidget(new IconLabel(icon, role));
    return layout;
}

} // namespace

ReviewTable::ReviewTable(ChangeRunner &runner, QWidget *parent)
    : QTableView(parent)
    , m_runner(runner)
    , m_model(runner)
{
    setModel(&m_model);
    setItemDelegate(new ReviewDelegate(this));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(ReviewModel::DatasetColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(ReviewModel::FieldColumn, Look::px(100));
    horizontalHeader()->resizeSection(ReviewModel::ServerColumn, Look::px(190));
    horizontalHeader()->resizeSection(ReviewModel::YoursColumn, Look::px(236));
    horizontalHeader()->resizeSection(ReviewModel::ResultColumn, Look::px(352));
    connect(&m_model, &ReviewModel::modelReset, this, &ReviewTable::arrangeRows);
    arrangeRows();
}

QSize ReviewTable::sizeHint() const
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2;
    return {Look::px(1180), qBound(Look::px(120), rows, Look::px(480))};
}

void ReviewTable::arrangeRows()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex first = m_model.index(row, 0);
        const int kind = first.data(ReviewModel::KindRole).toInt();
        const bool isChange = kind == ReviewModel::ChangeRow;
        setRowHeight(row, Look::px(isChange ? changeHeight : decisionHeight));
        if (isChange)
            continue;
        setSpan(row, 0, 1, m_model.columnCount());
        const int change = first.data(ReviewModel::ChangeRole).toInt();
        const QString text = first.data().toString();
        setIndexWidget(first, kind == ReviewModel::ConflictRow ? conflictChoice(change, text)
                                                               : expiryConsent(change, text));
    }
    updateGeometry();
}

QWidget *ReviewTable::conflictChoice(int change, const QString &text)
{
    const Change &conflict = m_runner.changes().at(change);
    auto *widget = new QWidget;
    QHBoxLayout *layout = decisionLayout(widget, u"warning"_s, Theme::WarningText);
    layout->addWidget(Look::label(Look::oneLine(text)), 1);
    auto *theirs = new QRadioButton(
        Look::oneLine(ReviewModel::keepServersText(conflict)).replace(u'&', u"&&"_s));
    auto *mine =
        new QRadioButton(Look::oneLine(ReviewModel::useYoursText(conflict)).replace(u'&', u"&&"_s));
    (conflict.useMine ? mine : theirs)->setChecked(true);
    layout->addWidget(theirs);
    layout->addWidget(mine);
    // Queued, because the answer can rebuild the rows and with them this very button.
    connect(
        mine, &QRadioButton::toggled, this,
        [this, change](bool checked) { m_runner.chooseMine(change, checked); },
        Qt::QueuedConnection);
    return widget;
}

QWidget *ReviewTable::expiryConsent(int change, const QString &text)
{
    auto *widget = new QWidget;
    QHBoxLayout *layout = decisionLayout(widget, u"error"_s, Theme::DangerText);
    auto *box = new QCheckBox(Look::oneLine(text).replace(u'&', u"&&"_s));
    box->setChecked(m_runner.changes().at(change).expiryConfirmed);
    layout->addWidget(box, 1);
    connect(
        box, &QCheckBox::toggled, this,
        [this, change](bool checked) { m_runner.confirmExpiry(change, checked); },
        Qt::QueuedConnection);
    return widget;
}
