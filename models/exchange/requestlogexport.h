// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/requestlogentry.h"

#include <tl/expected.hpp>

class QIODevice;

/// The request log as a text file, to be sent with a question to whoever may help.
class RequestLogExport
{
    Q_DECLARE_TR_FUNCTIONS(RequestLogExport)

public:
    /// Writes \a entries, which come newest first, as UTF-8 with the oldest first, and flushes \a
    /// device where it is a file. Times are UTC. The error is a sentence for the user; what is on
    /// the device then is no use.
    static tl::expected<void, QString> write(QIODevice &device,
                                             const QList<RequestLogEntry> &entries);
};
