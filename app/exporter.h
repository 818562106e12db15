// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/datasetexport.h"
#include "ui/desk.h"

#include <QAction>

class MainWindow;
class QFileDialog;
class RequestLog;
class Settings;
struct HistoryQuery;
struct TableView;

/// Asks for a file, and writes the datasets, the history, the request log or a view to it.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// What \a desk refers to, \a settings and \a window must outlive it.
    Exporter(const Desk &desk, Settings &settings, MainWindow &window);

    void openDatasets();
    void openHistory(const HistoryQuery &query);
    /// \a log must outlive \a parent, over which the question stands.
    void openRequests(const RequestLog &log, QWidget *parent);
    /// For a colleague, who imports it.
    void openView(const TableView &view);

private:
    QFileDialog *openFileDialog(QWidget *parent, const QString &title, const QString &name,
                                const QStringList &filters);
    /// Where a file was written to, or why not.
    void tell(const QString &path, const tl::expected<void, QString> &written);
    /// The one of the last export.
    QString folder() const;
    /// Says \a sentence, remembers the folder of \a path, and offers to show it.
    void report(const QString &sentence, const QString &path);

    const Desk m_desk;
    Settings &m_settings;
    MainWindow &m_window;
    QAction m_showInFolder;
};
