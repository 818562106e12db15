// SPDX-License-Identifier: MIT
#include "ui/desktoolbar.h"

#include "ui/deskactions.h"
#include "ui/look/look.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/profilebutton.h"

#include <QMenu>

DeskToolBar::DeskToolBar(DeskActions &actions, QWidget *parent)
    : QToolBar(tr("Main tool bar"), parent)
    , m_profile(new ProfileButton)
    , m_filter(new FilterField)
{
    setObjectName(QStringLiteral("MainToolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // With the spacing these make the side margin, which the style sets for all four sides alike.
    addWidget(new QWidget);
    addWidget(m_profile);
    addSeparator();
    addActions({&actions.refresh, &actions.newDataset, &actions.exportList});
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_filter->setMinimumWidth(Look::px(180));
    m_filter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addWidget(m_filter);
    addActions({&actions.history, &actions.details});
    addWidget(new QWidget);

    auto *connections = new QMenu(m_profile);
    connections->addActions({&actions.signIn, &actions.accounts, &actions.signOut});
    connections->addSeparator();
    connections->addAction(&actions.profile);
    m_profile->setMenu(connections);
}
