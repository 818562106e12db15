// SPDX-License-Identifier: MIT
#include "ui/helpmenu.h"

#include "ui/deskactions.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QMainWindow>

HelpMenu::HelpMenu(DeskActions &actions, QMainWindow &window)
    : QObject(&window)
{
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(&actions.shortcuts, &QAction::triggered, this, [show, &window] {
        show(new ShortcutsDialog(
            ShortcutList::of(*window.menuBar()) + QList{ShortcutList::ofTable()}, &window));
    });
    connect(&actions.about, &QAction::triggered, this,
            [show, &window] { show(new AboutDialog(&window)); });
}
