// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class MainWindow;
class QFileDialog;
class TableViews;

/// Takes views to a file for a colleague, and from one.
class ViewFiles : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object.
    ViewFiles(TableViews &views, MainWindow &window);

private:
    void openExport();
    void exportTo(const QString &path);
    void openImport();
    void importFrom(const QString &path);

    TableViews &m_views;
    MainWindow &m_window;
};
