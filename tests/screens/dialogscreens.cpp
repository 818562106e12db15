// SPDX-License-Identifier: MIT
#include "screens.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/signindialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

QWidget *Screens::signIn()
{
    auto *dialog = new SignInDialog;
    dialog->setKeychainAvailable(true);
    SignInRequest known;
    known.user = u"northgate-admin"_s;
    known.key = u"0123456789abcdef"_s;
    known.remember = true;
    dialog->prefill(known);
    return dialog;
}

QWidget *Screens::signInRefused()
{
    auto *dialog = static_cast<SignInDialog *>(signIn());
    dialog->showError(u"The server refused this name and key."_s,
                      u"Check both, and that your account is on the EU server."_s);
    return dialog;
}

QWidget *Screens::signInToCustomServer()
{
    auto *dialog = new SignInDialog;
    SignInRequest known;
    known.server = SignInRequest::Custom;
    known.url = QUrl(u"https://contactnow.example/api/"_s);
    dialog->prefill(known);
    dialog->showError(u"The server did not answer within 20 s."_s,
                      u"Nothing was sent but the sign-in. Check the address and the network."_s,
                      u"ETIMEDOUT"_s, SignInDialog::ServerChoice);
    return dialog;
}

QWidget *Screens::newDataset()
{
    auto *dialog = new NewDatasetDialog({u"boiler_cover"_s, u"renewals_2026"_s});
    dialog->setCampaignTable(u"renewals_2026"_s);
    return dialog;
}

QWidget *Screens::exportDatasets()
{
    auto *dialog = new ExportDialog({250, 31, 4});
    dialog->setPath(u"/home/admin/datasets.csv"_s);
    return dialog;
}
