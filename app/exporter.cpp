// SPDX-License-Identifier: MIT
#include "app/exporter.h"

#include "app/exportsession.h"
#include "app/settings.h"
#include "models/contactnow/requestlog.h"
#include "models/exchange/historyexport.h"
#include "models/exchange/outputfile.h"
#include "models/exchange/requestlogexport.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Exporter::Exporter(const Desk &desk, Settings &settings, MainWindow &window)
    : m_desk(desk)
    , m_settings(settings)
    , m_window(window)
    , m_showInFolder(tr("Show in &folder"))
{
    connect(&m_showInFolder, &QAction::triggered, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder())))
            m_window.pane().warn(tr("No program could be started to show %1.").arg(folder()));
    });
}

void Exporter::openDatasets()
{
    auto *session =
        new ExportSession(m_desk, m_settings, m_window.pane().view(), folder(), &m_window);
    connect(session, &ExportSession::exported, this, [this](const QString &path, int rows) {
        report(tr("%n dataset(s) were exported to %1.", nullptr, rows)
                   .arg(QDir::toNativeSeparators(path)),
               path);
    });
}

void Exporter::openHistory(const HistoryQuery &query)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the history"),
                                   QDir(folder()).filePath(u"history.csv"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString forPeople = tr("CSV for spreadsheets (*.csv)");
    dialog->setNameFilters({forPeople, tr("CSV for programs (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        exportHistory(path,
                      dialog->selectedNameFilter() == forPeople ? DatasetExport::Excel
                                                                : DatasetExport::Csv,
                      query);
    });
    dialog->open();
}

void Exporter::exportHistory(const QString &path, DatasetExport::Format format,
                             const HistoryQuery &query)
{
    OutputFile file(path);
    auto result = file.open();
    if (result)
        result = HistoryExport::write(file.device(), format, m_desk.history, query);
    if (result)
        result = file.commit();
    if (!result)
        return m_window.pane().warn(tr("The history was not exported. %1").arg(result.error()));
    report(tr("The history was exported to %1.").arg(QDir::toNativeSeparators(path)), path);
}

void Exporter::openRequests(const RequestLog &log, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Export the request log"),
                                   QDir(folder()).filePath(u"requests.txt"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilters({tr("Text (*.txt)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, &log](const QString &path) { exportRequests(path, log); });
    dialog->open();
}

void Exporter::exportRequests(const QString &path, const RequestLog &log)
{
    OutputFile file(path);
    auto result = file.open();
    if (result)
        result = RequestLogExport::write(file.device(), log.entries());
    if (result)
        result = file.commit();
    if (!result)
        return m_window.pane().warn(tr("The request log was not exported. %1").arg(result.error()));
    report(tr("The request log was exported to %1.").arg(QDir::toNativeSeparators(path)), path);
}

QString Exporter::folder() const
{
    const QString last = m_settings.text(Settings::ExportFolder);
    return QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Exporter::report(const QString &sentence, const QString &path)
{
    m_settings.set(Settings::ExportFolder, QFileInfo(path).absolutePath());
    m_window.pane().inform(sentence, {&m_showInFolder});
}
