// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

struct ApiError;

/// Standard output, for data only, and standard error, for messages. Both are UTF-8 everywhere.
class Terminal
{
public:
    Terminal();

    QIODevice &output() { return m_output; }
    /// Writes a line of data at once, so that a reader of a pipe sees it.
    void print(const QString &line);
    /// Writes a message as one line.
    void complain(const QString &sentence);
    /// Writes what went wrong as one line, the server's or network's own words behind it.
    void complain(const ApiError &error);
    /// Writes \a text as it is.
    void explain(const QString &text);

    /// \a text on one line: white space becomes single spaces, control characters U+FFFD.
    static QString oneLine(const QString &text);

private:
    QFile m_output;
    QFile m_messages;
};
