// SPDX-License-Identifier: MIT
#include "app/firststeps.h"
#include "picture.h"
#include "samplewindow.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/sandboxcard.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/table/datasetpane.h"
#include "windowscreens.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QPixmap shortcutsFor(const QString &search)
{
    SampleWindow sample;
    sample.openSandbox();
    sample.window.actions().shortcuts.trigger();
    auto &dialog = sample.dialog<ShortcutsDialog>();
    dialog.findChild<QLineEdit *>()->setText(search);
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

} // namespace

QPixmap WindowScreens::shortcuts()
{
    return shortcutsFor({});
}

QPixmap WindowScreens::shortcutsSearched()
{
    return shortcutsFor(u"copy"_s);
}

QPixmap WindowScreens::about()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.window.actions().about.trigger();
    return Picture::ofDialog(sample.window, sample.dialog<AboutDialog>());
}

QPixmap WindowScreens::settings()
{
    SampleWindow sample;
    sample.openSandbox();
    SettingsDialog dialog({.appearance = SettingsDialog::LikeTheSystem,
                           .isStill = false,
                           .languages = {{u"system"_s, {}}},
                           .language = u"system"_s,
                           .refreshMinutes = 5,
                           .lock = {30, 0, 0, 480},
                           .watch = {10, 0, 0, 120},
                           .timeout = {20, 20, 1, 600},
                           .batchSize = {100, 100, 1, 100}},
                          &sample.window);
    dialog.open();
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

QPixmap WindowScreens::guide()
{
    GuideWindow window;
    window.open(u"daily-work#filter"_s);
    SampleWindow::settle();
    return Picture::ofWindow(window);
}

QPixmap WindowScreens::firstSignIn()
{
    SampleWindow sample;
    SignInDialog dialog(&sample.window);
    dialog.sandbox().welcome();
    dialog.open();
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

QPixmap WindowScreens::firstSteps()
{
    SampleWindow sample;
    sample.openSandbox();
    QAction dismiss(FirstSteps::tr("&Don't show again"));
    sample.window.pane().hint(
        FirstSteps::tr("Try a change: select a dataset that is LIVE, and put it on HOLD in the "
                       "details beside the table. Nothing is sent yet."),
        {&dismiss});
    sample.selectRows(4, 1);
    return Picture::ofWindow(sample.window);
}
