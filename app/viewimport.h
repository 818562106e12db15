// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class MainWindow;
class TableViews;

/// Takes views from a file that a colleague exported.
class ViewImport : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object.
    ViewImport(TableViews &views, MainWindow &window);

private:
    void open();
    void importFrom(const QString &path);

    TableViews &m_views;
    MainWindow &m_window;
};
