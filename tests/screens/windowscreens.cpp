// SPDX-License-Identifier: MIT
#include "windowscreens.h"

#include "picture.h"
#include "samplewindow.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/lockcover.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

namespace {

QPixmap atWork(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox();
    sample.workALittle();
    return Picture::ofWindow(sample.window);
}

Profile northgate()
{
    return {u"EU northgate-admin"_s,
            u"Northgate, day shift"_s,
            u"violet"_s,
            {.url = QUrl(u"https://api-106.dxi.eu/"_s), .user = u"northgate-admin"_s}};
}

QPixmap signingIn(bool refused)
{
    SampleWindow sample;
    SignInDialog dialog(&sample.window);
    dialog.setKeychainAvailable(true);
    SignInRequest known;
    known.user = u"northgate-admin"_s;
    known.key = u"0123456789abcdef"_s;
    known.remember = true;
    dialog.prefill(known);
    dialog.open();
    if (refused)
        dialog.showError(u"The server refused this name and key."_s,
                         u"Check both, and that your account is on the EU server."_s);
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

} // namespace

QPixmap WindowScreens::main()
{
    return atWork(1280, 800);
}

QPixmap WindowScreens::mainSmall()
{
    return atWork(900, 600);
}

QPixmap WindowScreens::unfiltered()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.selectRows(4, 1);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::signedOut()
{
    SampleWindow sample;
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::signIn()
{
    return signingIn(false);
}

QPixmap WindowScreens::signInRefused()
{
    return signingIn(true);
}

QPixmap WindowScreens::signInAgain()
{
    SampleWindow sample;
    SignInDialog dialog(&sample.window);
    dialog.setProfiles({northgate()});
    dialog.chooseProfile(northgate().account);
    dialog.setKeychainAvailable(true);
    dialog.offerKey(northgate().account, u"0123456789abcdef"_s);
    dialog.open();
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

QPixmap WindowScreens::profile()
{
    SampleWindow sample;
    sample.openSandbox();
    ProfileDialog dialog(northgate(), {}, &sample.window);
    dialog.open();
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

QPixmap WindowScreens::locked()
{
    SampleWindow sample;
    sample.openSandbox();
    auto *cover = new LockCover(sample.window, sample.window.actions());
    sample.window.setAccount({});
    cover->lock(
        u"Nobody used it for 15 minutes, so you were signed out. 3 staged changes are kept."_s);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::newDataset()
{
    SampleWindow sample;
    sample.openSandbox();
    NewDatasetDialog dialog(sample.loader.campaignTables(), &sample.window);
    dialog.setCampaignTable(u"renewals_2026"_s);
    dialog.open();
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}
