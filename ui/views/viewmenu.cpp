// SPDX-License-Identifier: MIT
#include "ui/views/viewmenu.h"

#include "models/views/tableviews.h"
#include "ui/look/look.h"
#include "ui/views/viewchooser.h"

ViewMenu::ViewMenu(ViewChooser &chooser, QWidget *parent)
    : QMenu(parent)
    , m_chooser(chooser)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::fill);
}

void ViewMenu::fill()
{
    clear();
    const QString current = m_chooser.views().current().key;
    for (const TableViews::Entry &entry : m_chooser.views().all()) {
        const bool isCurrent = entry.key == current;
        const QString text = isCurrent ? m_chooser.title() : entry.view.name;
        QAction *action = addAction(Look::withoutMnemonic(text));
        action->setToolTip(entry.meaning);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        connect(action, &QAction::triggered, this,
                [this, key = entry.key] { m_chooser.choose(key); });
    }
    addSeparator();
    addActions({&m_chooser.save, &m_chooser.rename, &m_chooser.remove});
    addSeparator();
    addActions({&m_chooser.importViews, &m_chooser.exportView});
}
