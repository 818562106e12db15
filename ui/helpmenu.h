// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class DeskActions;
class QMainWindow;

/// Opens what the menu Help leads to.
class HelpMenu : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object. \a window has its menus by the time that one is asked for.
    HelpMenu(DeskActions &actions, QMainWindow &window);
};
