// SPDX-License-Identifier: MIT
#include "models/contactnow/jsonsplitter.h"

namespace {

constexpr qsizetype deepest = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool JsonSplitter::add(const QByteArray &piece)
{
    for (const char c : piece) {
        if (m_problem || !addByte(c))
            return false;
    }
    return true;
}

QByteArray JsonSplitter::takeElements()
{
    if (m_elements.isEmpty())
        return {};
    QByteArray array = '[' + m_elements + ']';
    m_elements.clear();
    return array;
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
