// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/commandline.h"
#include "app/translation.h"

#include <QApplication>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    // Without an organization QSettings writes to a folder called "Unknown Organization".
    QCoreApplication::setOrganizationName(QStringLiteral("dialdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("dialdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIALDESK_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (const CommandLine line(arguments); line.wantsWindow()) {
        QApplication app(argc, argv);
        const Translation translation;
        Application dialdesk(line.connection());
        dialdesk.start();
        return QCoreApplication::exec();
    }
    QCoreApplication app(argc, argv);
    const Translation translation;
    // Made anew, so that its connection ends before the application, which TLS asks for.
    CommandLine line(arguments);
    QObject::connect(&line, &CommandLine::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&line, &CommandLine::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
