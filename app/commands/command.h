// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/terminal.h"
#include "app/exitstatus.h"

#include <QObject>

struct ApiError;

/// One run of a subcommand: started once, finished once.
class Command : public QObject
{
    Q_OBJECT

public:
    /// \a terminal must outlive the command.
    explicit Command(Terminal &terminal, QObject *parent = nullptr);

    virtual void start() = 0;

Q_SIGNALS:
    void finished(ExitStatus status);

protected:
    Terminal &terminal() { return m_terminal; }
    /// Says what is wrong and finishes with the status that goes with it.
    void fail(const ApiError &error);
    void fail(ExitStatus status, const QString &sentence);

private:
    Terminal &m_terminal;
};
