// SPDX-License-Identifier: MIT
#include "ui/dialogs/columnchecklist.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

ColumnChecklist::ColumnChecklist(Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Columns"));
    m_list->setMinimumHeight(Look::px(112));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (const DatasetColumn &column : m_columns.all) {
        auto *item = new QListWidgetItem(column.label(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(Look::plainToolTip(column.wireName()));
    }
    m_list->setCurrentRow(0);
    auto *caption = Look::secondary(tr("Co&lumns"), Look::Caption);
    caption->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::px(14));
    const auto addButton = [this, buttons](const QString &text,
                                           const QList<DatasetColumn> &wanted) {
        auto *button = Look::button(Look::Link, text);
        connect(button, &QPushButton::clicked, this, [this, wanted] { check(wanted); });
        buttons->addWidget(button);
    };
    addButton(tr("All"), m_columns.all);
    addButton(tr("Standard"), m_columns.standard);
    addButton(tr("As in the table"), m_columns.inTable);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(4));
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    check(m_columns.standard);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChecklist::changed);
}

QList<DatasetColumn> ColumnChecklist::checked() const
{
    QList<DatasetColumn> result;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            result.append(m_columns.all.at(row));
    }
    return result;
}

void ColumnChecklist::check(const QList<DatasetColumn> &columns)
{
    {
        const QSignalBlocker onceIsEnough(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(
                columns.contains(m_columns.all.at(row)) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

bool ColumnChecklist::isStandard() const
{
    const QList<DatasetColumn> now = checked();
    return now.size() == m_columns.standard.size() &&
           std::all_of(now.begin(), now.end(), [this](const DatasetColumn &column) {
               return m_columns.standard.contains(column);
           });
}
