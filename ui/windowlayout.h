// SPDX-License-Identifier: MIT
#pragma once

class DeskActions;
class QMainWindow;
class QSettings;
class QSplitter;

/// Where the parts of the window are and which of them show, as they were left.
class WindowLayout
{
public:
    /// All must outlive the layout: the splitter of table and details, and the one of table and
    /// history.
    WindowLayout(QMainWindow &window, QSplitter &sides, QSplitter &stack, DeskActions &actions);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    QMainWindow &m_window;
    QSplitter &m_sides;
    QSplitter &m_stack;
    DeskActions &m_actions;
};
