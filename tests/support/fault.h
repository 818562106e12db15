// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/restclient.h"
#include "tests/support/rogueserver.h"

#include <functional>
#include <optional>

/// One way in which a network or a server spoils what it should have answered.
struct Fault
{
    const char *name;
    std::function<RogueReply(const RogueReply &good)> spoil;
    /// As what a read of the list fails; nothing where it may be understood all the same.
    std::optional<ApiError::Kind> kind;

    /// Its replies are so long that a test tries them on few requests only.
    bool isLong() const { return spoil(RogueReply::of({})).body.size() > 1 << 20; }

    /// Of replies to any request.
    static QList<Fault> ofAnyReply();
    /// Of the values that a list holds, which are shown and nothing else.
    static QList<Fault> ofLists();
    /// What replies are held against while it is tried: less than in the program where it takes
    /// that to see it.
    RestClient::Limits limits() const;
};
