// SPDX-License-Identifier: MIT
#include "ui/history/historypanel.h"

#include "ui/history/historydelegate.h"
#include "ui/look/look.h"
#include "ui/widgets/listtable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(ChangeHistory &history, QWidget *parent)
    : LowerPanel(tr("History"), tr("Close the history"), parent)
    , m_history(history)
    , m_model(history)
    , m_all(Look::button(Look::Link, tr("Show all datasets")))
    , m_find(new QLineEdit)
    , m_undo(Look::button(Look::Plain, tr("&Take back…")))
    , m_export(Look::button(Look::Plain, tr("E&xport…")))
    , m_table(new ListTable(tr("Changes that were posted"), m_model, new HistoryDelegate))
{
    m_table->setWidths({110, 64, 96, 180, 180, 104, 120});
    makeHeader();
    body().addWidget(m_table, 1);

    connect(m_find, &QLineEdit::textChanged, this, &HistoryPanel::update);
    connect(m_all, &QPushButton::clicked, this, [this] { setDataset({}); });
    connect(m_undo, &QPushButton::clicked, this,
            [this] { Q_EMIT undoRequested(selectedEntries()); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(m_model.query()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_undo->setEnabled(m_table->selectionModel()->hasSelection()); });
    setDataset({});
}

void HistoryPanel::makeHeader()
{
    m_find->setAccessibleName(tr("Find in the history"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(Look::px(240));
    m_undo->setToolTip(tr("Stage what takes the selected changes back; nothing is sent before you "
                          "have reviewed it"));
    m_export->setToolTip(tr("Write what is shown here to a file"));
    addToHeader(m_all);
    addStretchToHeader();
    addToHeader(m_find, 1);
    addToHeader(m_undo);
    addToHeader(m_export);
}

void HistoryPanel::setDataset(const QString &id)
{
    m_dataset = id;
    title().setText(id.isEmpty() ? tr("History")
                                 : tr("History of dataset %1").arg(Look::oneLine(id)));
    m_all->setVisible(!id.isEmpty());
    update();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isQueryDue)
        update();
}

void HistoryPanel::update()
{
    // The database is opened when somebody looks, and not while the program starts.
    m_isQueryDue = !isVisible();
    if (m_isQueryDue)
        return;
    HistoryQuery query;
    query.dataset = m_dataset;
    if (!m_dataset.isEmpty())
        query.owner = m_history.owner();
    query.text = m_find->text().trimmed();
    m_model.setQuery(query);
    m_undo->setEnabled(false);
}

QList<HistoryEntry> HistoryPanel::selectedEntries() const
{
    QList<HistoryEntry> entries;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            entries.append(m_model.entry(row));
    }
    return entries;
}
