// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxcommandline.h"
#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SandboxCommandLine line = sandboxCommandLine(QCoreApplication::arguments());
    if (!line.helpText.isEmpty()) {
        std::fputs(qPrintable(line.helpText), stdout);
        return 0;
    }
    if (!line.error.isEmpty()) {
        std::fprintf(stderr, "dialdesk-sandbox: %s\n", qPrintable(line.error));
        return 2;
    }

    SandboxServer server(line.options);
    if (!server.listen()) {
        std::fprintf(stderr, "dialdesk-sandbox: cannot listen on port %d: %s\n", line.options.port,
                     qPrintable(server.errorString()));
        return 1;
    }
    std::printf("listening on %s\n", qPrintable(server.url().toString(QUrl::RemovePath)));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
