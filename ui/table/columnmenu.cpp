// SPDX-License-Identifier: MIT
#include "ui/table/columnmenu.h"

#include "ui/look/look.h"
#include "ui/table/tablecolumns.h"

ColumnMenu::ColumnMenu(TableColumns &columns, QAction &reset, QWidget *parent)
    : QMenu(parent)
    , m_columns(columns)
    , m_reset(reset)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const QList<int> shown = m_columns.shownSections();
    for (const int section : m_columns.sections()) {
        QAction *action = addAction(Look::withoutMnemonic(m_columns.label(section)));
        action->setCheckable(true);
        action->setChecked(shown.contains(section));
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool checked) { m_columns.setShown(section, checked); });
    }
    addSeparator();
    addAction(&m_reset);
}
