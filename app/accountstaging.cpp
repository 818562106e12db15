// SPDX-License-Identifier: MIT
#include "app/accountstaging.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetloader.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

AccountStaging::AccountStaging(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk.loader, &DatasetLoader::stateChanged, this, &AccountStaging::openWhenRead);
    connect(&m_desk.journal, &StagingJournal::failed, this, &AccountStaging::warned);
}

AccountStaging::Account AccountStaging::accountOf(const QString &place,
                                                  const Credentials &credentials,
                                                  const QString &serverName)
{
    const QString name = QString(serverName + u' ' + credentials.user).trimmed();
    if (credentials.token.isEmpty())
        return {place + u' ' + credentials.user, name};
    // Whose a token is only the server knows, whatever name comes with it.
    const QByteArray hash =
        QCryptographicHash::hash(credentials.token.toUtf8(), QCryptographicHash::Sha256);
    return {place + u"\ntoken "_s + QString::fromLatin1(hash.toHex()), name,
            place + u"\naccount "_s};
}

bool AccountStaging::canTurnTo(const Account &account)
{
    return isFor(account) || m_desk.journal.flush();
}

void AccountStaging::turnTo(const Account &account)
{
    if (isFor(account))
        return;
    if (const int kept = m_desk.edits.count(); kept > 0)
        m_untold.append(
            tr("%Ln change(s) for %1 are kept on this computer, and are staged again when "
               "you sign in there.",
               nullptr, kept)
                .arg(m_account.name));
    m_desk.journal.close();
    m_account = account;
    if (account.idPrefix.isEmpty())
        open(account.key);
}

void AccountStaging::openWhenRead()
{
    const bool isRead = m_desk.loader.state() == DatasetLoader::State::Ready;
    if (!isRead || m_desk.journal.isOpen() || m_account.key.isEmpty())
        return;
    const QString id = m_desk.loader.accountId();
    open(id.isEmpty() ? m_account.key : m_account.idPrefix + id);
}

void AccountStaging::open(const QString &key)
{
    const StagingJournal::Left left = m_desk.journal.open(key);
    QStringList sentences = std::exchange(m_untold, {});
    if (left.changes > 0)
        //: %1 is "2 datasets"
        sentences.append(
            tr("%Ln change(s) to %1 that were not posted are staged again.", nullptr, left.changes)
                .arg(tr("%Ln dataset(s)", nullptr, left.datasets)));
    sentences += left.notices;
    const QString text = sentences.join(u' ');
    if (left.changes > 0)
        Q_EMIT informedOfStaged(text);
    else if (!left.notices.isEmpty())
        Q_EMIT warned(text);
    else if (!text.isEmpty())
        Q_EMIT informed(text);
}
