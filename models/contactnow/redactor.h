// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

/// Takes keys and tokens out of texts that people or logs will see.
class Redactor
{
public:
    /// \a secret, as it is and percent-encoded, never passes redacted() again.
    void addSecret(const QString &secret);

    /// \a text with each secret, and whatever looks like a token (40 hex digits), replaced by
    /// "•••".
    QString redacted(QString text) const;

private:
    QSet<QString> m_secrets;
};
