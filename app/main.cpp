// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/commandline.h"
#include "app/systemkeychain.h"
#include "app/translation.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    // Without an organization QSettings writes to a folder called "Unknown Organization".
    QCoreApplication::setOrganizationName(QStringLiteral("dialdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("dialdesk"));
    if (const CommandLine line(argc, argv); line.wantsWindow()) {
        QApplication app(argc, argv);
        QApplication::setDesktopFileName(QStringLiteral("alt.dialdesk.Dialdesk"));
        SystemKeychain keychain;
        Application dialdesk(line.connection(), keychain);
        dialdesk.start();
        return QCoreApplication::exec();
    }
    QCoreApplication app(argc, argv);
    const Translation translation;
    // Made anew, so that its connection ends before the application, which TLS asks for.
    CommandLine line(argc, argv);
    QObject::connect(&line, &CommandLine::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&line, &CommandLine::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
