// SPDX-License-Identifier: MIT
#include "tests/bench/measurement.h"

#include "tests/bench/dialdeskside.h"
#include "tests/bench/floorsubjects.h"
#include "tests/bench/plainside.h"
#include "tests/bench/tablesubjects.h"
#include "ui/look/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

QStringList Measurement::subjects()
{
    return {u"decode"_s,        u"xml"_s,           u"filter"_s, u"sort-description"_s,
            u"sort-priority"_s, u"sort-loaddate"_s, u"csv"_s,    u"refresh"_s,
            u"memory"_s};
}

bool Measurement::isThere(const QString &subject, const QString &side)
{
    return side != floor() || subject != "xml"_L1;
}

QStringList Measurement::arguments() const
{
    return {u"--measure"_s, subject, side, QString::number(rows)};
}

Measurement Measurement::fromArguments(const QStringList &words)
{
    return {words.value(0), words.value(1), words.value(2).toInt()};
}

QList<Figure> Measurement::run(int argc, char *argv[]) const
{
    const SampleList list(rows);
    if (side == floor()) {
        const QCoreApplication app(argc, argv);
        return FloorSubjects::measure(subject, list);
    }
    QApplication app(argc, argv);
    if (side == plain()) {
        PlainSide table;
        return TableSubjects::measure(subject, table, list);
    }
    Theme::light().apply(app);
    DialdeskSide table;
    return TableSubjects::measure(subject, table, list);
}
