// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/callfloor.h"
#include "tests/support/program.h"

/// `dialdesk dial-first` over a floor of its own, killed at one moment, and then the command that
/// settles what it left.
class DeadRun : public QObject
{
    Q_OBJECT

public:
    enum class At {
        Request, ///< as it comes, before anything is done
        Reply,   ///< when it is done, before anybody is told
        Write,   ///< to a file
    };
    Q_ENUM(At)

    /// \a number counts from 0 for requests and replies, and from 1 for writes.
    DeadRun(At at, int number, bool restores);

    /// finished() follows.
    void start();
    bool isFinished() const { return m_isFinished; }

    const At at;
    const int number;
    const bool restores;
    CallFloor floor;
    bool wasKilled = false;
    bool wasUnfinished = false;   ///< the settling command found something to settle
    Program::Run settled;         ///< by --resume or --restore
    Program::Run settledOnceMore; ///< when there is nothing left to do
    int postsOnceMore = 0;        ///< which that sent

Q_SIGNALS:
    void finished();

private:
    void kill();
    void run(const QStringList &arguments, std::function<void(const Program::Run &)> done);
    QStringList connection() const;

    Program m_program;
    QPointer<QProcess> m_process;
    bool m_isFinished = false;
};
