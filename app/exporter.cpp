// SPDX-License-Identifier: MIT
#include "app/exporter.h"

#include "models/contactnow/requestlog.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/datasetorder.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/historyexport.h"
#include "models/exchange/outputfile.h"
#include "models/exchange/requestlogexport.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Exporter::Exporter(const Desk &desk, QSettings &settings, MainWindow &window)
    : m_desk(desk)
    , m_settings(settings)
    , m_window(window)
{}

void Exporter::openDatasets()
{
    auto *dialog =
        new ExportDialog({m_desk.datasets.rowCount(), m_desk.order.rowCount(),
                          static_cast<int>(m_window.pane().view().selectedDatasets().size())},
                         &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPath(suggestedPath(u"datasets.csv"_s));
    connect(dialog, &ExportDialog::submitted, this,
            [this, dialog](const ExportDialog::Request &request) { exportTo(dialog, request); });
    dialog->open();
}

void Exporter::exportTo(ExportDialog *dialog, const ExportDialog::Request &request)
{
    const QList<Dataset> rows = rowsFor(request.rows);
    const auto result = OutputFile::write(request.path, [&](QFileDevice &file) {
        return DatasetExport::write(file, request.format, rows, ExportColumns::standard(rows));
    });
    if (!result)
        return dialog->showError(tr("The list was not exported."), result.error());
    rememberFolder(request.path);
    dialog->accept();
    m_window.pane().inform(
        tr("%n dataset(s) were exported to %1.", nullptr, static_cast<int>(rows.size()))
            .arg(QDir::toNativeSeparators(request.path)));
}

QList<Dataset> Exporter::rowsFor(ExportDialog::Rows rows)
{
    if (rows == ExportDialog::All)
        return m_desk.datasets.datasets();
    const QStringList selected = m_window.pane().view().selectedDatasets();
    const QSet<QString> ids(selected.begin(), selected.end());
    QList<Dataset> result;
    for (int row = 0; row < m_desk.order.rowCount(); ++row) {
        const int source = m_desk.order.mapToSource(m_desk.order.index(row, 0)).row();
        const Dataset &dataset = m_desk.datasets.dataset(source);
        if (rows == ExportDialog::Shown || ids.contains(dataset.id()))
            result.append(dataset);
    }
    return result;
}

void Exporter::openHistory(const HistoryQuery &query)
{
    const QString forPeople = tr("CSV for spreadsheets (*.csv)");
    QFileDialog *dialog = openFileDialog(&m_window, tr("Export the history"), u"history.csv"_s,
                                         {forPeople, tr("CSV for programs (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        const auto format =
            dialog->selectedNameFilter() == forPeople ? DatasetExport::Excel : DatasetExport::Csv;
        tell(path, OutputFile::write(path, [&](QFileDevice &file) {
                 return HistoryExport::write(file, format, m_desk.history, query);
             }));
    });
}

void Exporter::openRequests(const RequestLog &log, QWidget *parent)
{
    QFileDialog *dialog = openFileDialog(parent, tr("Export the request log"), u"requests.txt"_s,
                                         {tr("Text (*.txt)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, &log](const QString &path) {
        tell(path, OutputFile::write(path, [&log](QFileDevice &file) {
                 return RequestLogExport::write(file, log.entries());
             }));
    });
}

QFileDialog *Exporter::openFileDialog(QWidget *parent, const QString &title, const QString &name,
                                      const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title, suggestedPath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setNameFilters(filters);
    dialog->open();
    return dialog;
}

void Exporter::tell(const QString &path, const tl::expected<void, QString> &written)
{
    if (!written)
        return m_window.pane().warn(tr("Nothing was exported. %1").arg(written.error()));
    rememberFolder(path);
    m_window.pane().inform(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
}

QString Exporter::suggestedPath(const QString &name) const
{
    const QString folder =
        m_settings
            .value(u"export/folder"_s,
                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    return QDir(folder).filePath(name);
}

void Exporter::rememberFolder(const QString &path)
{
    m_settings.setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
}
