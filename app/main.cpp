// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("dialdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIALDESK_VERSION));

    QCoreApplication app(argc, argv);
    CommandLine line(app.arguments());
    QObject::connect(&line, &CommandLine::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&line, &CommandLine::start, Qt::QueuedConnection);
    return app.exec();
}
