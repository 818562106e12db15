// SPDX-License-Identifier: MIT
#include "tests/bench/serverprocess.h"

#include "tests/bench/bodyserver.h"
#include "tests/bench/check.h"
#include "tests/bench/samplelist.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

} // namespace

ServerProcess::ServerProcess(int rows, Replies replies, qint64 bytesPerSecond)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--serve"_s, QString::number(rows), QString::number(int(replies)),
                     QString::number(bytesPerSecond)});
    QByteArray line;
    while (!line.contains('\n')) {
        check(m_process.waitForReadyRead(patienceMs), "the server listens");
        line += m_process.readAll();
    }
    m_url.setUrl(u"http://127.0.0.1:%1/"_s.arg(line.trimmed().toInt()));
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::serve(int argc, char *argv[], const QStringList &words)
{
    const QCoreApplication app(argc, argv);
    const int rows = words.value(0).toInt();
    QByteArrayList bodies{SampleList(rows).json()};
    if (words.value(1).toInt() == RefreshedIn)
        bodies.append(SampleList(rows, SampleList::Refreshed).json());
    const BodyServer server(bodies, {.bytesPerSecond = words.value(2).toLongLong()});
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    // Nothing is ever written to it: it ends with whoever has started this.
    const QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
