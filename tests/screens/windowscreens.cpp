// SPDX-License-Identifier: MIT
#include "windowscreens.h"

#include "picture.h"
#include "samplewindow.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

namespace {

QPixmap atWork(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox();
    sample.workALittle();
    return sample.window.grab();
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
    return sample.window.grab();
}

QPixmap WindowScreens::signedOut()
{
    SampleWindow sample;
    SampleWindow::settle();
    return sample.window.grab();
}

QPixmap WindowScreens::signIn()
{
    return signingIn(false);
}

QPixmap WindowScreens::signInRefused()
{
    return signingIn(true);
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
