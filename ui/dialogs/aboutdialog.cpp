// SPDX-License-Identifier: MIT
#include "ui/dialogs/aboutdialog.h"

#include "models/contactnow/jsondecoder.h"
#include "models/history/historydatabase.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : FormDialog(tr("About Dialdesk"), tr("Dialdesk %1").arg(QStringLiteral(DIALDESK_VERSION)),
                 tr("A desktop client for the datasets of an 8x8 ContactNow account. MIT licence."),
                 parent)
{
    auto *text = Look::label(versions());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Versions"));
    content()->addWidget(text);
    auto *copy = Look::button(Look::Plain, tr("C&opy versions"));
    auto *close = Look::button(Look::Primary, tr("&Close"));
    auto *foot = addFoot();
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(close);
    close->setDefault(true);
    close->setFocus();
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
}

QString AboutDialog::versions()
{
    const QStringList lines = {
        u"Dialdesk "_s + QStringLiteral(DIALDESK_VERSION),
        u"Qt "_s + QString::fromLatin1(qVersion()),
        u"SQLite "_s + HistoryDatabase::libraryVersion(),
        u"simdjson "_s + JsonDecoder::libraryVersion(),
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
    };
    return lines.join(u'\n');
}
