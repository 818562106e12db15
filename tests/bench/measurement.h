// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QList>
#include <QStringList>

class SampleList;

/// One measurement: a subject on one side, for a number of rows, in this process and no other.
struct Measurement
{
    QString subject;
    QString side; ///< one of sides()
    int rows = 0;

    static QStringList subjects();
    static QStringList sides() { return {dialdesk(), plain(), floor()}; }
    static QString dialdesk() { return QStringLiteral("dialdesk"); }
    static QString plain() { return QStringLiteral("plain"); }
    static QString floor() { return QStringLiteral("floor"); }
    /// Whether that side of that subject can be measured.
    static bool isThere(const QString &subject, const QString &side);
    /// Whether the number of rows makes a difference.
    static bool hasRows(const QString &subject) { return subject != QLatin1StringView("start"); }

    /// The words of a command line, and back.
    QStringList arguments() const;
    static Measurement fromArguments(const QStringList &words);

    /// Measures, with an application of its own. To be called once in a process.
    QList<Figure> run(int argc, char *argv[]) const;

private:
    QList<Figure> runProgram(const SampleList &list, int argc, char *argv[]) const;
    QList<Figure> runTable(const SampleList &list, int argc, char *argv[]) const;
};
