// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/datasetexport.h"
#include "ui/dialogs/formdialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

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
        QString path;
    };

    /// Starts with the smallest choice that is not empty and differs from the next larger one.
    explicit ExportDialog(const Counts &counts, QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Says what went wrong; the dialog stays.
    void showError(const QString &title, const QString &text);

Q_SIGNALS:
    void submitted(const ExportDialog::Request &request);

private:
    struct Choice
    {
        int id;
        QString text;
        QString about;
    };
    void addChoices(const QString &caption, QButtonGroup *group, const QList<Choice> &choices);
    int count() const;
    void browse();
    void refresh();

    Counts m_counts;
    QButtonGroup *m_rows;
    QButtonGroup *m_format;
    QLineEdit *m_path;
    QLabel *m_replaces;
    QPushButton *m_export;
};
