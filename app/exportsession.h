// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/exportjob.h"
#include "ui/desk.h"
#include "ui/dialogs/exportdialog.h"

class DatasetView;
class Settings;

/// One export of datasets, from the question to the file: belongs to its dialog.
class ExportSession : public QObject
{
    Q_OBJECT

public:
    /// What \a desk refers to, \a settings and \a view must outlive the session. Opens a dialog
    /// over \a window.
    ExportSession(const Desk &desk, Settings &settings, DatasetView &view, const QString &folder,
                  QWidget *window);

Q_SIGNALS:
    /// It is there, and the dialog closed.
    void exported(const QString &path, int rows);

private:
    ColumnChecklist::Columns columns() const;
    /// \a most of those that are wanted, or all where it is negative.
    QList<Dataset> rowsFor(ExportDialog::Rows rows, qsizetype most = -1) const;
    void recall();
    void remember(const ExportDialog::Request &request);
    void showPreview();
    void begin(const ExportDialog::Request &request);
    void cancel();

    const Desk m_desk;
    Settings &m_settings;
    DatasetView &m_view;
    ExportDialog *const m_dialog;
    ExportJob *m_job = nullptr; ///< while it writes
};
