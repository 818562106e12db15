// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/datasetexport.h"
#include "ui/dialogs/columnchecklist.h"
#include "ui/dialogs/formdialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

/// Asks which datasets go into which kind of file. Writing it is up to whoever hears submitted().
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    enum Rows { All, Shown, Selected };
    struct Counts
    {
        int all = 0;
        int shown = 0;
        int selected = 0;
    };
    struct Request
    {
        Rows rows = All;
        DatasetExport::Format format = DatasetExport::Csv;
        QList<DatasetColumn> columns;
        bool isStandard = true; ///< the columns are those of ColumnChecklist::Columns
        QString path;
    };

    /// Starts with the smallest choice that is not empty and differs from the next larger one.
    ExportDialog(const Counts &counts, const ColumnChecklist::Columns &columns,
                 QWidget *parent = nullptr);

    void setPath(const QString &path);
    void setFormat(DatasetExport::Format format);
    void setColumns(const QList<DatasetColumn> &columns);
    Request request() const;
    /// The first rows as they will be written.
    void setPreview(const QString &text);
    /// While it is written nothing can be chosen, and Cancel ends only that.
    void setBusy(bool busy);
    void setProgress(int written, int total);
    /// Says what went wrong; the dialog stays.
    void showError(const QString &title, const QString &text);

    void reject() override;

Q_SIGNALS:
    void submitted(const ExportDialog::Request &request);
    /// What request() says is different now.
    void changed();
    /// The writing is to end.
    void cancelled();

private:
    QWidget *makeRows();
    QWidget *makeFormats();
    QWidget *makePreview();
    QWidget *makeFile();
    void makeFoot();
    int count() const;
    void browse();
    void adaptSuffix();
    void refresh();

    const Counts m_counts;
    QButtonGroup *m_rows;
    QButtonGroup *m_format;
    ColumnChecklist *m_columns;
    QPlainTextEdit *m_preview;
    QLineEdit *m_path;
    QLabel *m_replaces;
    QWidget *m_form; ///< all that is chosen
    QProgressBar *m_progress;
    QPushButton *m_export;
    bool m_isBusy = false;
};
