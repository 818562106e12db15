// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Parts the bytes of a JSON reply, as they come, into the elements of its `list` and all the rest.
///
/// It follows strings and brackets and nothing else: whether the parts are good JSON is for the
/// parser to say that gets them.
class JsonSplitter
{
public:
    /// False once the bytes can't be an object; problem() says why.
    bool add(const QByteArray &piece);
    /// The elements of `list` completed since the last call, as a JSON array; empty where there are
    /// none.
    QByteArray takeElements();
    /// True where the object was closed.
    bool isComplete() const { return m_complete; }
    /// The object with its list emptied: `{"success":true,"list":[]}`.
    const QByteArray &envelope() const { return m_envelope; }
    bool sawList() const { return m_sawList; }
    const char *problem() const { return m_problem; }

private:
    bool addByte(char c);
    bool addInList(char c);
    bool openBracket(char c);
    bool closeBracket(char c);
    bool isListKey() const;
    bool fail(const char *problem);

    QByteArray m_envelope;
    QByteArray m_elements;       ///< complete ones, joined by commas
    QByteArray m_element;        ///< the one under way
    QByteArray m_brackets;       ///< those that are open
    qsizetype m_memberStart = 0; ///< in the envelope, of the member under way
    bool m_inString = false;
    bool m_escaped = false;
    bool m_inList = false;
    bool m_sawList = false;
    bool m_complete = false;
    bool m_anyElement = false; ///< the list has had an element, so that a comma must come next
    bool m_afterComma = false;
    const char *m_problem = nullptr;
};
