// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "tests/support/fault.h"
#include "tests/support/quirkyaccount.h"

/// A cell of the fault matrix in the window: one thing that people do, over a server that answers
/// one request with a fault, and then the way out that the window offers, over the same server when
/// it is well.
class WindowCell
{
public:
    /// Which request is answered with the fault. What is done twice is done by a server that has
    /// acted on the request, and by one that has not.
    enum Request {
        SignIn,
        FirstRead,
        Read,
        Update,
        UpdateNotDone,
        Verify,
        Create,
        CreateNotDone,
    };
    Q_ENUM(Request)
    Q_GADGET

public:
    /// \a desk may be signed in to another server, with nothing staged.
    WindowCell(DeskFixture &desk, const Fault &fault);
    virtual ~WindowCell() = default;

    /// Fails the test where the window does not tell, loses something, or does not recover.
    virtual void run(Request request) = 0;
    /// In a few words, what was told.
    QString told() const { return m_told; }

    /// The title of what went wrong in the dialog, or nothing.
    static QString noticeOf(const QWidget &dialog);

protected:
    /// The attempt to sign in is over, well or not.
    bool submitted();
    /// Signs in, and has the rows.
    bool enters();
    void heal();
    /// Fails the test where the key or the token can be read anywhere.
    void checkSecrets();

    static QString getToken() { return QStringLiteral("token.php get"); }
    static RogueReply goodToken();
    static bool waitFor(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(holds, patienceMs);
    }
    /// Buttons come up with the next layout.
    static bool clicks(const QWidget &root, const QString &button)
    {
        return waitFor([&] { return isFree(root, button); }) && DeskFixture::click(root, button);
    }
    static bool isFree(const QWidget &dialog, const QString &button);
    /// All that is or can be shown or read out below \a root, except in tables.
    static QString textsOf(const QWidget &root);

    DeskFixture &m_desk;
    const Fault m_fault;
    RogueServer m_server;
    QuirkyAccount m_account{m_server, 2};
    QString m_told;
};
