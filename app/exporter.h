// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/dialogs/exportdialog.h"

class MainWindow;
class QFileDialog;
class QSettings;
class RequestLog;
struct HistoryQuery;

/// Asks for a file, and writes the datasets, the history or the request log to it.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// What \a desk refers to, \a settings and \a window must outlive it.
    Exporter(const Desk &desk, QSettings &settings, MainWindow &window);

    void openDatasets();
    void openHistory(const HistoryQuery &query);
    /// \a log must outlive \a parent, over which the question stands.
    void openRequests(const RequestLog &log, QWidget *parent);

private:
    void exportTo(ExportDialog *dialog, const ExportDialog::Request &request);
    QFileDialog *openFileDialog(QWidget *parent, const QString &title, const QString &name,
                                const QStringList &filters);
    /// Where a file was written to, or why not.
    void tell(const QString &path, const tl::expected<void, QString> &written);
    QList<Dataset> rowsFor(ExportDialog::Rows rows);
    /// In the folder of the last export.
    QString suggestedPath(const QString &name) const;
    void rememberFolder(const QString &path);

    const Desk m_desk;
    QSettings &m_settings;
    MainWindow &m_window;
};
