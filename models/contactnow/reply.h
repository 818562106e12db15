// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

#include <QHash>
#include <QString>

#include <optional>

/// What a reply says beside its list. Everything is optional and may come in any order.
struct Reply
{
    std::optional<bool> success;
    std::optional<qint64> total; ///< records affected or listed; can exceed the rows sent
    std::optional<qint64> bad;   ///< records that failed
    QString key;                 ///< id of a created record, "0" otherwise
    QString accountId;
    QString error;
    QString info;
    QString token;
    std::optional<qint64> expires; ///< unix time
    bool hasList = false;
    /// Some bytes were not UTF-8 and became U+FFFD.
    bool wasRepaired = false;

    /// From the members as text; NotUnderstood where one can't mean what its name says.
    static Result<Reply> fromMembers(const QHash<QString, QString> &members);

    /// True where the server says that all it was asked is done: `success` is true and `bad` is not
    /// above 0. A `success` that is true beside a `bad` of 1 is a failure.
    bool isDone() const { return success.value_or(false) && bad.value_or(0) == 0; }
    /// A token that was good once is no longer.
    bool isTokenOver() const;
    /// The token is not accepted, whether it ever was or not.
    bool isTokenRejected() const;
    /// The server's own words, a line each.
    QString words() const;
};
