// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault.h"
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"

/// A cell of the fault matrix on the command line: one command, run over a server that answers one
/// request with a fault, and then once more over the same server when it is well.
class CommandCell : public QObject
{
    Q_OBJECT

public:
    /// Which request is answered with the fault. What is done twice is done by a server that has
    /// acted on the request, and by one that has not.
    enum Request { SignIn, Read, ReadToFile, Update, UpdateNotDone, Verify, Create, CreateNotDone };
    Q_ENUM(Request)

    CommandCell(const Fault &spoiling, Request spoiledRequest);

    /// finished() follows once both are over.
    void start();
    bool isFinished() const { return well.status >= 0; }

    static QString key() { return QStringLiteral("s3cret-Zq9"); }
    bool isExport() const { return request <= ReadToFile; }
    static QByteArray earlierFile() { return "what was there\n"; }
    QString newName() const { return QStringLiteral("A new one"); }

    const Fault fault;
    const Request request;
    Program::Run spoiled;
    Program::Run well;
    bool wasHeld = false; ///< what the command asks for was there after the first run
    int posts = 0;        ///< in the first run, of what it posts
    bool isRepeatedBlindly = false;
    QByteArray file;        ///< what stood in the output's file after the first run
    QByteArray secretsLeft; ///< names of files in the home of the program that hold a secret

Q_SIGNALS:
    void finished();

private:
    QStringList arguments(bool isWell) const;
    QString posted() const;
    void spoil();
    void heal();
    void run(bool isWell);
    void takeNote();
    bool isHeld() const;

    Program m_program;
    RogueServer m_server;
    QuirkyAccount m_account{m_server, 2};
    std::unique_ptr<QProcess> m_process;
};
