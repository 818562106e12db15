// SPDX-License-Identifier: MIT
#include "ui/lowerpanels.h"

#include "ui/widgets/lowerpanel.h"

#include <QAction>
#include <QSplitter>

LowerPanels::LowerPanels(QSplitter &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{
    m_stack.setChildrenCollapsible(false);
    m_stack.setHandleWidth(1);
}

void LowerPanels::add(LowerPanel *panel, QAction &toggle)
{
    m_stack.addWidget(panel);
    panel->setVisible(toggle.isChecked());
    m_toggles.append(&toggle);
    connect(panel, &LowerPanel::closeRequested, &toggle, &QAction::toggle);
    connect(&toggle, &QAction::toggled, panel, [this, panel, &toggle](bool on) {
        for (QAction *other : std::as_const(m_toggles)) {
            if (on && other != &toggle)
                other->setChecked(false);
        }
        panel->setVisible(on);
    });
}
