// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class ViewChooser;

/// Which view the table shows, the choice of another one, and a button to keep what it shows.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    /// \a chooser must outlive the bar.
    explicit ViewBar(ViewChooser &chooser, QWidget *parent = nullptr);

private:
    void list();
    void update();

    ViewChooser &m_chooser;
    QComboBox *m_views;
};
