// SPDX-License-Identifier: MIT
#include "ui/dialogs/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>

QFileDialog *SaveDialog::open(QWidget *parent, const QString &title, const QString &path,
                              const QStringList &nameFilters)
{
    auto *dialog = new QFileDialog(parent, title, path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(path).suffix());
    dialog->setNameFilters(nameFilters);
    dialog->open();
    return dialog;
}
