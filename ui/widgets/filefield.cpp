// SPDX-License-Identifier: MIT
#include "ui/widgets/filefield.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QFileDialog>

FileField::FileField(const QString &title, const QString &filter, QWidget *parent)
    : QLineEdit(parent)
    , m_title(title)
    , m_filter(filter)
{
    QAction *choose =
        addAction(Icons::named(QStringLiteral("folder")), QLineEdit::TrailingPosition);
    choose->setText(title);
    choose->setToolTip(title);
    connect(choose, &QAction::triggered, this, &FileField::choose);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_title, text(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setText(path);
        Q_EMIT textEdited(path);
    });
    dialog->open();
}
