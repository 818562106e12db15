// SPDX-License-Identifier: MIT
#include "app/viewfiles.h"

#include "models/exchange/outputfile.h"
#include "models/views/tableviewjson.h"
#include "models/views/tableviews.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/views/viewchooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1'000'001; // one more than is read as views

QString fileNameFor(const QString &view)
{
    static const QRegularExpression awkward(u"[^\\w \\-]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(view).remove(awkward).simplified();
    return (name.isEmpty() ? u"view"_s : name) + u".json"_s;
}

} // namespace

ViewFiles::ViewFiles(TableViews &views, MainWindow &window)
    : m_views(views)
    , m_window(window)
{
    ViewChooser &chooser = window.views();
    connect(&chooser.exportView, &QAction::triggered, this, &ViewFiles::openExport);
    connect(&chooser.importViews, &QAction::triggered, this, &ViewFiles::openImport);
}

void ViewFiles::openExport()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Export the view"), fileNameFor(m_views.current().view.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Views (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ViewFiles::exportTo);
    dialog->open();
}

void ViewFiles::exportTo(const QString &path)
{
    const QByteArray json = TableViewJson::write({m_window.views().shown()});
    OutputFile file(path);
    auto result = file.open();
    if (result)
        file.device().write(json);
    if (result)
        result = file.commit();
    if (!result)
        return m_window.pane().warn(tr("The view was not exported. %1").arg(result.error()));
    m_window.pane().inform(tr("The view was exported to %1.").arg(QDir::toNativeSeparators(path)));
}

void ViewFiles::openImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import views"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ViewFiles::importFrom);
    dialog->open();
}

void ViewFiles::importFrom(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window.pane().warn(tr("%1 can't be read. Your views are as they were.").arg(name),
                                    file.errorString());
    const auto views = TableViewJson::read(file.read(mostBytes));
    if (!views)
        return m_window.pane().warn(tr("No view was taken from %1. %2 Your views are as they were.")
                                        .arg(name, views.error()));
    const int count = m_views.add(*views);
    m_window.pane().inform(
        count > 0 ? tr("%n view(s) were added. They are in the list of views.", nullptr, count)
                  : tr("All views of %1 are here already.").arg(name));
}
