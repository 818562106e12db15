// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "app/commands/connectionoptions.h"

#include <QCommandLineParser>

/// What the program was asked for: a window, or one of the commands, which need no display.
class CommandLine : public QObject
{
    Q_OBJECT

public:
    /// As main() has them. Needs no application object yet.
    CommandLine(int argc, char *argv[]);

    /// Nothing but options of a connection was given, and they make sense.
    bool wantsWindow() const;
    /// How the window is to connect.
    ConnectionOptions connection() const { return *ConnectionOptions::from(m_parser); }

    /// Runs the command, or says what is wrong with it; finished() follows.
    void start();

Q_SIGNALS:
    /// The program is to end with this exit status.
    void finished(int status);

private:
    QString commandName() const;
    tl::expected<void, QString> makeCommand();
    template<typename T>
    tl::expected<void, QString> makeForAccount();
    template<typename T, typename... Before>
    tl::expected<void, QString> make(const Before &...before);
    void finish(ExitStatus status) { Q_EMIT finished(static_cast<int>(status)); }

    QCommandLineParser m_parser;
    bool m_parsed = false;
    Terminal m_terminal;
    std::unique_ptr<Command> m_command;
};
