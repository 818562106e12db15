// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain.h"

#include <QHash>
#include <QMetaObject>
#include <QObject>

/// Keeps keys for as long as the test runs, and answers later, as the system's does.
class MemoryKeychain : public Keychain
{
public:
    bool isAvailable = true;
    QHash<QString, QString> keys;

    void read(const QString &account, QObject *context, Done done) override
    {
        answer(keys.value(account), context, std::move(done));
    }

    void write(const QString &account, const QString &key, QObject *context, Done done) override
    {
        if (isAvailable)
            keys.insert(account, key);
        answer(key, context, std::move(done));
    }

    void remove(const QString &account, QObject *context, Done done) override
    {
        if (isAvailable)
            keys.remove(account);
        answer({}, context, std::move(done));
    }

private:
    void answer(const QString &key, QObject *context, Done done) const
    {
        const Answer answer = isAvailable
                                  ? Answer{true, key}
                                  : Answer{.problem = QStringLiteral("There is no keychain.")};
        QMetaObject::invokeMethod(
            context, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
    }
};
