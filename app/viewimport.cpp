// SPDX-License-Identifier: MIT
#include "app/viewimport.h"

#include "models/views/tableviewjson.h"
#include "models/views/tableviews.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/views/viewchooser.h"

#include <QFileDialog>
#include <QFileInfo>

ViewImport::ViewImport(TableViews &views, MainWindow &window)
    : m_views(views)
    , m_window(window)
{
    connect(&window.views().importViews, &QAction::triggered, this, &ViewImport::open);
}

void ViewImport::open()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import views"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ViewImport::importFrom);
    dialog->open();
}

void ViewImport::importFrom(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window.pane().warn(tr("%1 can't be read. Your views are as they were.").arg(name),
                                    file.errorString());
    const auto views = TableViewJson::read(file.read(TableViewJson::mostBytes + 1));
    if (!views)
        return m_window.pane().warn(tr("No view was taken from %1. %2 Your views are as they were.")
                                        .arg(name, views.error()));
    const int count = m_views.add(*views);
    m_window.pane().inform(
        count > 0 ? tr("%Ln view(s) were added. They are in the list of views.", nullptr, count)
                  : tr("All views of %1 are here already.").arg(name));
}
