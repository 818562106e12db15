// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

/// Why a call did not do what was asked. Neither text ever holds a key or a token.
struct ApiError
{
    Q_GADGET

public:
    enum class Kind {
        NotSent,       ///< nothing left: the request makes no sense or is not to be
        SignIn,        ///< name and key, or the given token, were not accepted
        Refused,       ///< the server understood and said no
        Unreachable,   ///< no connection, or it broke
        TimedOut,      ///< no byte for as long as the time-out allows
        Tls,           ///< the server could not prove who it is
        HttpStatus,    ///< HTTP status of 400 or more
        Redirected,    ///< the server pointed elsewhere
        NotUnderstood, ///< the reply is not what ContactNow sends
        TooLarge,      ///< the reply passed the size limit
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotSent;
    QString sentence; ///< for the user: what happened and what to do
    QString detail;   ///< for the log and under Details: the server's or the network's own words
    /// The server may have acted on the request although no usable reply came.
    bool mayHaveReachedServer = false;
    /// The same request may fare better in a moment.
    bool isPassing = false;
    /// How long the server asks to be left alone, where it does.
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

template<typename T>
using Result = tl::expected<T, ApiError>;
