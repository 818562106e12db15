// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class ViewChooser;

/// All views to choose from, and what can be done with them.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a chooser must outlive the menu.
    explicit ViewMenu(ViewChooser &chooser, QWidget *parent = nullptr);

private:
    void fill();

    ViewChooser &m_chooser;
};
