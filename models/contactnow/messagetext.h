// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/requestlogentry.h"

/// What went one way in a logged request: a line that says what it is, the headers, the body.
class MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)

public:
    enum class Layout {
        AsSent,
        Readable, ///< with the body laid out where it is JSON or XML
    };

    static QString request(const RequestLogEntry &entry, Layout layout);
    static QString reply(const RequestLogEntry &entry, Layout layout);

private:
    static QString message(const QString &front, const RequestLogEntry::Headers &headers,
                           const RequestLogEntry::Body &body, Layout layout);
};
