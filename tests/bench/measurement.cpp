// SPDX-License-Identifier: MIT
#include "tests/bench/measurement.h"

#include "tests/bench/dialdeskside.h"
#include "tests/bench/exportsubject.h"
#include "tests/bench/firstrowssubject.h"
#include "tests/bench/floorsubjects.h"
#include "tests/bench/heartbeatsubject.h"
#include "tests/bench/plainside.h"
#include "tests/bench/startsubject.h"
#include "tests/bench/tablesubjects.h"
#include "ui/look/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

QStringList Measurement::subjects()
{
    return {u"decode"_s,
            u"xml"_s,
            u"first-rows"_s,
            u"filter"_s,
            u"sort-description"_s,
            u"sort-priority"_s,
            u"sort-loaddate"_s,
            u"csv"_s,
            u"refresh"_s,
            u"heartbeat"_s,
            u"memory"_s,
            u"export"_s,
            u"start"_s};
}

bool Measurement::isThere(const QString &subject, const QString &side)
{
    if (subject == "first-rows"_L1)
        return side == dialdesk();
    const QStringList floorless{u"xml"_s, u"heartbeat"_s, u"start"_s};
    return side != floor() || !floorless.contains(subject);
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
    if (subject == "export"_L1 || subject == "start"_L1 || side == floor())
        return runProgram(list, argc, argv);
    return runTable(list, argc, argv);
}

QList<Figure> Measurement::runProgram(const SampleList &list, int argc, char *argv[]) const
{
    const QCoreApplication app(argc, argv);
    if (subject == "start"_L1)
        return side == dialdesk() ? StartSubject::dialdesk() : StartSubject::plain();
    if (subject != "export"_L1)
        return FloorSubjects::measure(subject, list);
    return side == dialdesk() ? ExportSubject::dialdesk(list)
           : side == plain()  ? ExportSubject::plain(list)
                              : ExportSubject::floor(list);
}

QList<Figure> Measurement::runTable(const SampleList &list, int argc, char *argv[]) const
{
    QApplication app(argc, argv);
    const bool isHeartbeat = subject == "heartbeat"_L1;
    if (side == plain()) {
        if (isHeartbeat)
            return HeartbeatSubject::plain(list);
        PlainSide table;
        return TableSubjects::measure(subject, table, list);
    }
    Theme::light().apply(app);
    if (isHeartbeat)
        return HeartbeatSubject::dialdesk(list);
    if (subject == "first-rows"_L1)
        return FirstRowsSubject::dialdesk(rows);
    DialdeskSide table;
    return TableSubjects::measure(subject, table, list);
}
