// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

/// Parts the bytes of a JSON reply, as they come, into the elements of its `list` and all the rest.
///
/// It follows strings and brackets and nothing else: whether the parts are good JSON is for the
/// parser to say that gets them. Nearly all of a long list never comes by here byte by byte: what
/// looks like a run of whole elements goes to the parser at once, which knows by far the fastest
/// whether it is one.
class JsonSplitter
{
public:
    /// So deeply brackets may stand within each other, and so deeply within a value of an element.
    static constexpr int deepest = 64;
    static constexpr int deepestValue = deepest - 3;

    /// Decodes elements of the list, parted by commas, that follow those of takeElements(). False,
    /// with nothing done, where they are not that.
    using DecodeRun = std::function<bool(QByteArrayView elements)>;

    /// False once the bytes can't be an object; problem() says why. What \a decodeRun takes is not
    /// among the elements.
    bool add(QByteArrayView piece, const DecodeRun &decodeRun = {});
    /// The elements of `list` completed since the last call, joined by commas.
    QByteArray takeElements();
    /// True where the object was closed.
    bool isComplete() const { return m_complete; }
    /// The object with its list emptied: `{"success":true,"list":[]}`.
    const QByteArray &envelope() const { return m_envelope; }
    bool sawList() const { return m_sawList; }
    const char *problem() const { return m_problem; }

private:
    bool mayBeginElement(char c) const;
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
