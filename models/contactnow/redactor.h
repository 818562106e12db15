// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Takes keys and tokens out of texts that people or logs will see.
class Redactor
{
public:
    /// \a secret, as it is and as URLs, JSON and XML spell it, never passes redacted() again.
    void addSecret(const QString &secret);

    /// Forgets the secrets, and leaves none of them in memory.
    void clear();

    /// \a text with each secret, and whatever looks like a token (40 hex digits), replaced by
    /// "•••". A text that was cut may end within a secret: that part goes as well.
    QString redacted(QString text) const;

private:
    QStringList m_secrets; ///< the longest first, since one may begin with another
};
