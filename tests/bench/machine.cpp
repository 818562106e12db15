// SPDX-License-Identifier: MIT
#include "tests/bench/machine.h"

#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

double ms(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double ms(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// A line of /proc such as "VmHWM:     1964 kB", in bytes.
qint64 statusBytes(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0
                  : text.mid(at, text.indexOf('\n', at) - at)
                            .simplified()
                            .split(' ')
                            .value(1)
                            .toLongLong() *
                        1024;
}

} // namespace

double Machine::cpuMs()
{
    return ms(CLOCK_PROCESS_CPUTIME_ID);
}

double Machine::clockMs()
{
    return ms(CLOCK_MONOTONIC);
}

qint64 Machine::residentBytes()
{
    return statusBytes("VmRSS:");
}

void Machine::forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 Machine::peakBytes()
{
    return statusBytes("VmHWM:");
}

void Machine::returnFreeMemory()
{
    malloc_trim(0);
}

Machine::Usage Machine::run(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    const double start = clockMs();
    const pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    Usage usage;
    int status = 0;
    rusage resources{};
    if (child < 0 || wait4(child, &status, 0, &resources) != child)
        return usage;
    usage.wallMs = clockMs() - start;
    usage.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    usage.cpuMs = ms(resources.ru_utime) + ms(resources.ru_stime);
    usage.peakBytes = qint64(resources.ru_maxrss) * 1024;
    return usage;
}
