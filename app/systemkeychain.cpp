// SPDX-License-Identifier: MIT
#include "app/systemkeychain.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace {

QString service()
{
    return QStringLiteral("Dialdesk");
}

/// Starts \a job, which deletes itself. \a keyOf makes the answer's key where all went well.
template<typename Job>
void start(Job *job, const QString &account, QObject *context, Keychain::Done done,
           const std::function<QString(const Job &)> &keyOf)
{
    job->setKey(account);
    // With the job as the sender's only context, since it has to end in any case.
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, context = QPointer(context), done = std::move(done), keyOf] {
                         const QKeychain::Error error = job->error();
                         Keychain::Answer answer{.isAvailable = error == QKeychain::NoError ||
                                                                error == QKeychain::EntryNotFound};
                         if (error == QKeychain::NoError)
                             answer.key = keyOf(*job);
                         else if (!answer.isAvailable)
                             answer.problem = job->errorString();
                         if (context)
                             done(answer);
                     });
    job->start();
}

} // namespace

void SystemKeychain::read(const QString &account, QObject *context, Done done)
{
    start<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(service()), account, context, std::move(done),
        [](const QKeychain::ReadPasswordJob &job) { return job.textData(); });
}

void SystemKeychain::write(const QString &account, const QString &key, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(key);
    start<QKeychain::WritePasswordJob>(job, account, context, std::move(done),
                                       [key](const QKeychain::WritePasswordJob &) { return key; });
}

void SystemKeychain::remove(const QString &account, QObject *context, Done done)
{
    start<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(service()), account, context, std::move(done),
        [](const QKeychain::DeletePasswordJob &) { return QString(); });
}
