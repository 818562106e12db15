// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/awaited.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

/// The real program in an environment of its own, as a script would run it. Servers of the test
/// that starts it go on answering.
class Program
{
public:
    struct Run
    {
        int status = -1;
        QByteArray output;
        QByteArray messages;

        QList<QByteArray> messageLines() const
        {
            return messages.isEmpty() ? QList<QByteArray>() : messages.chopped(1).split('\n');
        }
    };

    Program()
    {
        for (const char *kept : {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "ASAN_OPTIONS",
                                 "LSAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(kept))
                set(kept, qEnvironmentVariable(kept));
        }
        for (const char *home :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            set(home, m_home.path());
        set("QT_QPA_PLATFORM", QStringLiteral("doesnotexist"));
        set("DIALDESK_PASSWORD", QStringLiteral("demo"));
    }

    void set(const char *name, const QString &value)
    {
        m_environment.insert(QString::fromLatin1(name), value);
    }
    void unset(const char *name) { m_environment.remove(QString::fromLatin1(name)); }
    /// A path in a folder that lives as long as this.
    QString path(const QString &name) const { return m_home.filePath(name); }
    /// Standard output goes to that file, not to Run::output.
    void redirectOutput(const QString &file) { m_outputFile = file; }

    /// Starts \a process as the program, for tests that do not let it end by itself.
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        if (!m_outputFile.isEmpty())
            process.setStandardOutputFile(m_outputFile);
        process.start(QStringLiteral(DIALDESK_PROGRAM), arguments);
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        start(process, arguments);
        if (!finished.wait(3 * patienceMs) || process.exitStatus() != QProcess::NormalExit)
            qFatal("dialdesk did not end well: %s", process.readAllStandardError().constData());
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QString m_outputFile;
};
