// SPDX-License-Identifier: MIT
#include "app/exporter.h"

#include "app/exportsession.h"
#include "app/settings.h"
#include "models/contactnow/requestlog.h"
#include "models/exchange/historyexport.h"
#include "models/exchange/outputfile.h"
#include "models/exchange/requestlogexport.h"
#include "models/views/tableviewjson.h"
#include "ui/dialogs/savedialog.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
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
        report(tr("%Ln dataset(s) were exported to %1.", nullptr, rows)
                   .arg(QDir::toNativeSeparators(path)),
               path);
    });
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

void Exporter::openView(const TableView &view)
{
    static const QRegularExpression awkward(u"[^\\w \\-]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(view.name).remove(awkward).simplified();
    const QFileDialog *dialog =
        openFileDialog(&m_window, tr("Export the view"),
                       (name.isEmpty() ? u"view"_s : name) + u".json"_s, {tr("Views (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, view](const QString &path) {
        tell(path, OutputFile::write(path, [&view](QFileDevice &file) {
                 file.write(TableViewJson::write({view})); // commit() tells where it fails
                 return tl::expected<void, QString>();
             }));
    });
}

QFileDialog *Exporter::openFileDialog(QWidget *parent, const QString &title, const QString &name,
                                      const QStringList &filters)
{
    return SaveDialog::open(parent, title, QDir(folder()).filePath(name), filters);
}

void Exporter::tell(const QString &path, const tl::expected<void, QString> &written)
{
    if (!written)
        return m_window.pane().warn(tr("Nothing was exported. %1").arg(written.error()));
    report(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), path);
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
