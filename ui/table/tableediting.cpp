// SPDX-License-Identifier: MIT
#include "ui/table/tableediting.h"

#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetorder.h"
#include "ui/deskactions.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/table/textdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10;

} // namespace

TableEditing::TableEditing(const Desk &desk, DatasetPane &pane, DeskActions &actions,
                           QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pane(pane)
    , m_view(pane.view())
    , m_actions(actions)
{
    connectActions();
    // The view, which was there first, has taken the value by then, or has not.
    for (const auto *delegate :
         {m_view.itemDelegate(), m_view.itemDelegateForColumn(Dataset::Status),
          m_view.itemDelegateForColumn(Dataset::Priority)})
        connect(delegate, &QAbstractItemDelegate::commitData, this, &TableEditing::warnOfLoss);
    const auto *selection = m_view.selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &TableEditing::updateActions);
    connect(selection, &QItemSelectionModel::currentChanged, this, &TableEditing::updateActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.order, signal, this, &TableEditing::updateActions);
    connect(&m_desk.order, &QAbstractItemModel::modelReset, this, &TableEditing::updateActions);
    connect(&m_desk.edits, &StagedEdits::stepsChanged, this, &TableEditing::updateSteps);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &TableEditing::updateClipboard);
    updateClipboard();
    updateSteps();
}

void TableEditing::connectActions()
{
    // These keys mean the focused field's own thing while one has the focus.
    for (QAction *action : {&m_actions.paste, &m_actions.fillDown}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
    }
    connect(&m_actions.paste, &QAction::triggered, this, &TableEditing::paste);
    connect(&m_actions.fillDown, &QAction::triggered, this, &TableEditing::fillDown);
    connect(&m_actions.makeLive, &QAction::triggered, this,
            [this] { setStatus(DatasetStatus::live); });
    connect(&m_actions.makeHold, &QAction::triggered, this,
            [this] { setStatus(DatasetStatus::hold); });
    connect(&m_actions.undo, &QAction::triggered, &m_desk.edits, &StagedEdits::undo);
    connect(&m_actions.redo, &QAction::triggered, &m_desk.edits, &StagedEdits::redo);
}

void TableEditing::paste()
{
    const PasteBlock block = PasteBlock::of(QGuiApplication::clipboard()->text(), pasteTarget(),
                                            m_desk.datasets.extraNames());
    const StagingReport report = Intentions::stage(block.intentions, m_desk.datasets, m_desk.edits);
    const QStringList wrong = problems(report) + block.notices;
    QStringList sentences = wrong;
    if (report.changed > 0)
        sentences.prepend(tr("%Ln change(s) were staged.", nullptr, report.changed));
    else if (wrong.isEmpty())
        sentences.append(tr("Nothing was changed: these values are there already."));
    if (wrong.isEmpty())
        m_pane.inform(sentences.join(u' '));
    else
        m_pane.warn(sentences.join(u' '));
}

void TableEditing::fillDown()
{
    const QStringList ids = m_view.selectedDatasets();
    const DatasetColumn column = columnAt(m_view.currentIndex().column());
    const int first = m_desk.datasets.rowOf(ids.value(0));
    if (first < 0)
        return;
    const QString value = column.value(m_desk.datasets.effectiveDataset(first));
    QList<Intention> intentions;
    for (const QString &id : ids.mid(1))
        intentions.append({id, column, value});
    warnOf(Intentions::stage(intentions, m_desk.datasets, m_desk.edits));
}

void TableEditing::setStatus(const QString &word)
{
    QList<Intention> intentions;
    const QStringList ids = m_view.selectedDatasets();
    for (const QString &id : ids)
        intentions.append({id, DatasetColumn::of(Dataset::Status), word});
    warnOf(Intentions::stage(intentions, m_desk.datasets, m_desk.edits));
}

/// A cell may have become read-only while somebody typed in it, and some texts can't be sent.
void TableEditing::warnOfLoss(const QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const int at = m_desk.order.mapToSource(m_view.currentIndex()).row();
    if (at < 0 || (line && !TextDelegate::isChanged(*line)))
        return;
    const Dataset &row = m_desk.datasets.dataset(at);
    const auto field = static_cast<Dataset::Field>(m_view.currentIndex().column());
    QString why = m_desk.datasets.whyReadOnly(row, field);
    if (line && why.isEmpty())
        why = EditRules::invalidValue(field, line->text());
    if (!why.isEmpty())
        m_pane.warn(why + u' ' + tr("What was typed is not staged."),
                    line ? line->text() : QString());
}

void TableEditing::warnOf(const StagingReport &report)
{
    if (const QStringList wrong = problems(report); !wrong.isEmpty())
        m_pane.warn(wrong.join(u' '));
}

QStringList TableEditing::problems(const StagingReport &report)
{
    QStringList sentences;
    if (report.refused > 0)
        sentences.append(
            tr("%Ln cell(s) can't be changed: %1", "a sentence follows", report.refused)
                .arg(report.reason));
    if (const qsizetype count = report.unknownDatasets.size(); count > 0) {
        QString named = report.unknownDatasets.first(std::min(count, mostNamed)).join(u", "_s);
        if (count > mostNamed)
            named += u", …"_s;
        sentences.append(
            tr("%Ln dataset(s) are not in the table: %1.", nullptr, static_cast<int>(count))
                .arg(named));
    }
    return sentences;
}

PasteTarget TableEditing::pasteTarget() const
{
    PasteTarget target{m_view.selectedDatasets(), {}, {}};
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return target;
    int first = current.row();
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (qsizetype i = 0; i < selection.size(); ++i)
        first = i == 0 ? selection.at(i).top() : std::min(first, selection.at(i).top());
    for (int row = first; row < m_desk.order.rowCount(); ++row)
        target.rows.append(m_desk.order.index(row, 0).data(DatasetModel::IdRole).toString());
    const QList<int> columns = m_view.shownColumns();
    for (const int column : columns.mid(std::max<qsizetype>(columns.indexOf(current.column()), 0)))
        target.columns.append(columnAt(column));
    return target;
}

DatasetColumn TableEditing::columnAt(int column) const
{
    return DatasetColumn::at(column, m_desk.datasets.extraNames());
}

void TableEditing::updateActions()
{
    int selected = 0;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    const int column = m_view.currentIndex().column();
    const bool isWritable = column >= 0 && column < Dataset::FieldCount &&
                            EditRules::isWritable(static_cast<Dataset::Field>(column));
    m_actions.paste.setEnabled(m_canPaste && m_desk.order.rowCount() > 0);
    m_actions.fillDown.setEnabled(selected > 1 && isWritable);
    m_actions.makeLive.setEnabled(selected > 0);
    m_actions.makeHold.setEnabled(selected > 0);
}

void TableEditing::updateClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    m_canPaste = data && data->hasText();
    updateActions();
}

void TableEditing::updateSteps()
{
    m_actions.undo.setEnabled(m_desk.edits.canUndo());
    m_actions.redo.setEnabled(m_desk.edits.canRedo());
}
