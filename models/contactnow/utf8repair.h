// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// \a utf8 as text. A byte order mark at its start, which QString::fromUtf8() drops, is kept: in
/// the middle of a reply it is part of a value. A null view is a null string.
QString textFromUtf8(QByteArrayView utf8);

/// Passes UTF-8 through, in pieces, and puts U+FFFD in the place of bytes that are none.
class Utf8Repair
{
public:
    /// The part of \a piece, and of what was held back before, that is whole characters.
    QByteArray add(const QByteArray &piece);
    /// What is left at the end of the text: nothing, or U+FFFD for a character cut in two.
    QByteArray finish();
    bool repairedAny() const { return m_repaired; }

private:
    QByteArray m_held;
    bool m_repaired = false;
};
