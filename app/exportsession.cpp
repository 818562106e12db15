// SPDX-License-Identifier: MIT
#include "app/exportsession.h"

#include "app/settings.h"
#include "models/datasets/datasetorder.h"
#include "models/exchange/exportcolumns.h"
#include "ui/table/datasetview.h"

#include <QDir>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewedRows = 4;

} // namespace

ExportSession::ExportSession(const Desk &desk, Settings &settings, DatasetView &view,
                             const QString &folder, QWidget *window)
    : m_desk(desk)
    , m_settings(settings)
    , m_view(view)
    , m_dialog(new ExportDialog({desk.datasets.rowCount(), desk.order.rowCount(),
                                 static_cast<int>(view.selectedDatasets().size())},
                                columns(), window))
{
    setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setPath(QDir(folder).filePath(u"datasets.csv"_s));
    recall();
    showPreview();
    connect(m_dialog, &ExportDialog::changed, this, &ExportSession::showPreview);
    connect(m_dialog, &ExportDialog::submitted, this, &ExportSession::begin);
    connect(m_dialog, &ExportDialog::cancelled, this, &ExportSession::cancel);
    m_dialog->open();
}

ColumnChecklist::Columns ExportSession::columns() const
{
    const QStringList extras = m_desk.datasets.extraNames();
    ColumnChecklist::Columns columns;
    const QHeaderView &header = *m_view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        columns.all.append(DatasetColumn::at(column, extras));
        if (!header.isSectionHidden(column))
            columns.inTable.append(columns.all.last());
    }
    columns.standard = ExportColumns::standard(m_desk.datasets.datasets());
    return columns;
}

void ExportSession::recall()
{
    const QStringList formats = DatasetExport::formatNames();
    m_dialog->setFormat(static_cast<DatasetExport::Format>(
        formats.indexOf(m_settings.text(Settings::ExportFormat))));
    QList<DatasetColumn> columns;
    const QStringList names = m_settings.list(Settings::ExportColumns);
    for (const QString &name : names) {
        if (const auto column = DatasetColumn::named(name, m_desk.datasets.extraNames()))
            columns.append(*column);
    }
    if (!columns.isEmpty())
        m_dialog->setColumns(columns);
}

void ExportSession::remember(const ExportDialog::Request &request)
{
    QStringList names;
    if (!request.isStandard) {
        for (const DatasetColumn &column : request.columns)
            names.append(column.wireName());
    }
    m_settings.set(Settings::ExportFormat, DatasetExport::formatNames().at(request.format));
    m_settings.set(Settings::ExportColumns, names);
}

QList<Dataset> ExportSession::rowsFor(ExportDialog::Rows rows, qsizetype most) const
{
    if (rows == ExportDialog::All)
        return m_desk.datasets.datasets().mid(0, most);
    const QStringList selected = m_view.selectedDatasets();
    const QSet<QString> ids(selected.begin(), selected.end());
    QList<Dataset> result;
    for (int row = 0; row < m_desk.order.rowCount() && result.size() != most; ++row) {
        const int source = m_desk.order.mapToSource(m_desk.order.index(row, 0)).row();
        const Dataset &dataset = m_desk.datasets.dataset(source);
        if (rows == ExportDialog::Shown || ids.contains(dataset.id()))
            result.append(dataset);
    }
    return result;
}

void ExportSession::showPreview()
{
    const ExportDialog::Request request = m_dialog->request();
    m_dialog->setPreview(request.columns.isEmpty()
                             ? QString()
                             : DatasetExport::preview(request.format,
                                                      rowsFor(request.rows, previewedRows),
                                                      request.columns));
}

void ExportSession::begin(const ExportDialog::Request &request)
{
    m_job =
        new ExportJob({request.path, request.format, rowsFor(request.rows), request.columns}, this);
    connect(m_job, &ExportJob::progressed, m_dialog, &ExportDialog::setProgress);
    connect(m_job, &ExportJob::failed, this, [this](const QString &sentence) {
        m_job->deleteLater();
        m_dialog->showError(tr("The list was not exported."), sentence);
    });
    connect(m_job, &ExportJob::finished, this, [this, request] {
        remember(request);
        Q_EMIT exported(request.path, static_cast<int>(m_job->order().rows.size()));
        m_dialog->setBusy(false);
        m_dialog->accept();
    });
    m_dialog->setProgress(0, static_cast<int>(m_job->order().rows.size()));
    m_dialog->setBusy(true);
    m_job->start();
}

void ExportSession::cancel()
{
    m_job->cancel();
    m_job->deleteLater();
    m_dialog->showError(tr("The export was cancelled."),
                        tr("No file was written, and one that was there before is as it was."));
}
