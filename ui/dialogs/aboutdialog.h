// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

/// What this program is, and which versions it is made of, to be copied into a question.
class AboutDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// A line for the program and one for each library.
    static QString versions();
};
