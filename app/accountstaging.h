// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagingjournal.h"
#include "models/contactnow/session.h"
#include "ui/desk.h"

/// Keeps staged changes with the account that they were staged for, from one sign-in to the next
/// and from one start to the next, and tells the user where they are.
class AccountStaging : public QObject
{
    Q_OBJECT

public:
    struct Account
    {
        QString key;  ///< the same at every sign-in and every start, and no other account's
        QString name; ///< what people call it
        /// Where the key says only how one signs in, as with a token that is another one tomorrow:
        /// what an account's own id is to follow to make a better one, once a read has told it.
        QString idPrefix = {};
    };

    /// The account that \a credentials open at \a place, which is the same at every start.
    static Account accountOf(const QString &place, const Credentials &credentials,
                             const QString &serverName);

    /// What \a desk refers to must outlive the object.
    explicit AccountStaging(const Desk &desk, QObject *parent = nullptr);

    bool isFor(const Account &account) const { return account.key == m_account.key; }
    /// False where changes for another account are staged and can't be kept on disk.
    bool canTurnTo(const Account &account);
    /// Leaves what is staged on disk for its account, and stages again what was left for \a
    /// account.
    void turnTo(const Account &account);

Q_SIGNALS:
    /// A sentence or two about where changes are.
    void informed(const QString &text);
    void warned(const QString &text);
    /// The text tells of changes that are staged again.
    void informedOfStaged(const QString &text);

private:
    void open(const QString &key);
    void openWhenRead();

    const Desk m_desk;
    Account m_account;
    QStringList m_untold; ///< about the account before, a sentence each
};
