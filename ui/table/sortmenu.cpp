// SPDX-License-Identifier: MIT
#include "ui/table/sortmenu.h"

#include "ui/look/look.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablesorting.h"

SortMenu::SortMenu(Effect effect, TableSorting &sorting, const TableColumns &columns,
                   QWidget *parent)
    : QMenu(parent)
    , m_effect(effect)
    , m_sorting(sorting)
    , m_columns(columns)
{
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
}

void SortMenu::fill()
{
    clear();
    for (const int section : m_columns.shownSections()) {
        const QString label = Look::withoutMnemonic(m_columns.label(section));
        const QString state = m_sorting.inWords(section);
        QAction *action = addAction(state.isEmpty() ? label : label + u'\t' + state);
        connect(action, &QAction::triggered, this,
                [this, section] { m_sorting.sortBy(section, m_effect == ThenBy); });
    }
}
