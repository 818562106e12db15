// SPDX-License-Identifier: MIT
#include "app/exporter.h"
#include "app/settings.h"
#include "picture.h"
#include "samplewindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "windowscreens.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The window with the dialog of an export over it.
struct Sample
{
    Sample()
    {
        window.openSandbox();
        window.filter(u"status:live"_s);
        exporter.openDatasets();
        dialog = &window.dialog<ExportDialog>();
        dialog->setPath(u"/home/admin/datasets.csv"_s);
    }

    QPixmap picture()
    {
        SampleWindow::settle();
        return Picture::ofDialog(window.window, *dialog);
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings"_s), QSettings::IniFormat};
    Settings settings{store};
    SampleWindow window;
    Exporter exporter{window.desk, settings, window.window};
    ExportDialog *dialog = nullptr;
};

} // namespace

QPixmap WindowScreens::exportDatasets()
{
    return Sample().picture();
}

QPixmap WindowScreens::exportForExcel()
{
    Sample sample;
    sample.dialog->setFormat(DatasetExport::Excel);
    sample.dialog->setColumns({DatasetColumn::of(Dataset::Id), DatasetColumn::of(Dataset::Status),
                               DatasetColumn::of(Dataset::Description)});
    return sample.picture();
}

QPixmap WindowScreens::exportSmall()
{
    Sample sample;
    sample.window.window.resize(900, 600);
    return sample.picture();
}

QPixmap WindowScreens::exporting()
{
    Sample sample;
    sample.dialog->setBusy(true);
    sample.dialog->setProgress(61'000, 100'000);
    return sample.picture();
}

QPixmap WindowScreens::exportFailed()
{
    Sample sample;
    sample.dialog->showError(u"The list was not exported."_s,
                             u"The file can't be written: No space left on device."_s);
    return sample.picture();
}

QPixmap WindowScreens::exported()
{
    Sample sample;
    sample.dialog->reject();
    QAction show(u"Show in &folder"_s);
    sample.window.window.pane().inform(u"28 datasets were exported to /home/admin/datasets.csv."_s,
                                       {&show});
    SampleWindow::settle();
    return Picture::ofWindow(sample.window.window);
}
