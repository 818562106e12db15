// SPDX-License-Identifier: MIT
#include "models/contactnow/jsonsplitter.h"

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// How much of \a text, which begins with an element, is whole elements as far as one can tell from
/// brackets and commas: 0 where no further one follows. A string or a deeper list can look just so.
qsizetype lengthOfRun(QByteArrayView text)
{
    const auto lastBefore = [text](qsizetype at) {
        while (--at >= 0 && isSpace(text.at(at))) {
        }
        return at;
    };
    for (qsizetype open = text.size(); open > 0;) {
        open = text.first(open).lastIndexOf('{');
        const qsizetype comma = lastBefore(open);
        if (comma <= 0 || text.at(comma) != ',')
            continue;
        const qsizetype close = lastBefore(comma);
        if (close > 0 && text.at(close) == '}')
            return close + 1;
    }
    return 0;
}

} // namespace

bool JsonSplitter::add(QByteArrayView piece, const DecodeRun &decodeRun)
{
    bool triesRuns = bool(decodeRun);
    for (qsizetype at = 0; at < piece.size();) {
        if (triesRuns && mayBeginElement(piece.at(at))) {
            const QByteArrayView run = piece.sliced(at, lengthOfRun(piece.sliced(at)));
            triesRuns = !run.isEmpty() && decodeRun(run);
            if (triesRuns) {
                at += run.size();
                m_anyElement = true;
                m_afterComma = false;
                continue;
            }
        }
        if (m_problem || !addByte(piece.at(at++)))
            return false;
    }
    return true;
}

bool JsonSplitter::mayBeginElement(char c) const
{
    return c == '{' && m_inList && m_element.isEmpty() && m_brackets.size() == 2 &&
           m_anyElement == m_afterComma;
}

QByteArray JsonSplitter::takeElements()
{
    return std::exchange(m_elements, {});
}

bool JsonSplitter::addByte(char c)
{
    if (m_complete)
        return isSpace(c) || fail("There is more after the end of the object.");
    if (m_brackets.isEmpty() && c != '{')
        return fail("It is not a JSON object.");

    QByteArray &part = m_inList ? m_element : m_envelope;
    if (m_inString) {
        part += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return true;
    }
    if (isSpace(c)) {
        // One is enough to keep tokens apart, however many a server sends.
        if (!part.isEmpty() && !isSpace(part.back()))
            part += c;
        return true;
    }
    if (m_inList)
        return addInList(c);
    if (c == '{' || c == '[')
        return openBracket(c);
    if (c == '}' || c == ']')
        return closeBracket(c);
    m_envelope += c;
    m_inString = c == '"';
    if (c == ',' && m_brackets.size() == 1)
        m_memberStart = m_envelope.size();
    return true;
}

bool JsonSplitter::addInList(char c)
{
    const bool betweenElements = m_brackets.size() == 2;
    if (betweenElements && c == ']') {
        if (!m_element.isEmpty() || m_afterComma)
            return fail("The list ends in the middle of an element.");
        m_inList = false;
        return closeBracket(c);
    }
    if (betweenElements && c == ',') {
        if (!m_anyElement || m_afterComma || !m_element.isEmpty())
            return fail("A comma in the list follows nothing.");
        m_afterComma = true;
        return true;
    }
    if (betweenElements && (c != '{' || (m_anyElement && !m_afterComma)))
        return fail("An element of the list is not an object.");
    if (c == '{' || c == '[')
        return openBracket(c);
    if (c != '}' && c != ']') {
        m_element += c;
        m_inString = c == '"';
        return true;
    }
    if (!closeBracket(c))
        return false;
    if (m_brackets.size() == 2) {
        if (!m_elements.isEmpty())
            m_elements += ',';
        m_elements += m_element;
        m_element.clear();
        m_anyElement = true;
        m_afterComma = false;
    }
    return true;
}

bool JsonSplitter::openBracket(char c)
{
    if (m_brackets.size() >= deepest)
        return fail("It is nested too deeply.");
    if (c == '[' && m_brackets.size() == 1 && !m_sawList && isListKey()) {
        m_envelope += c;
        m_inList = true;
        m_sawList = true;
    } else {
        (m_inList ? m_element : m_envelope) += c;
    }
    m_brackets += c;
    if (m_brackets.size() == 1)
        m_memberStart = m_envelope.size();
    return true;
}

bool JsonSplitter::closeBracket(char c)
{
    const char open = c == '}' ? '{' : '[';
    if (m_brackets.back() != open)
        return fail("Its brackets do not match.");
    m_brackets.chop(1);
    (m_inList ? m_element : m_envelope) += c;
    m_complete = m_brackets.isEmpty();
    return true;
}

bool JsonSplitter::isListKey() const
{
    QByteArray key = m_envelope.mid(m_memberStart).trimmed();
    if (!key.endsWith(':'))
        return false;
    key.chop(1);
    key = key.trimmed();
    return key == "\"list\"" || key == "list";
}

bool JsonSplitter::fail(const char *problem)
{
    m_problem = problem;
    return false;
}
