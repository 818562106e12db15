// SPDX-License-Identifier: MIT
#include "screens.h"
#include "ui/dialogs/signindialog.h"

using namespace Qt::StringLiterals;

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
