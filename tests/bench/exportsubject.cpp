// SPDX-License-Identifier: MIT
#include "tests/bench/exportsubject.h"

#include "tests/bench/check.h"
#include "tests/bench/csvcells.h"
#include "tests/bench/machine.h"
#include "tests/bench/serverprocess.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString jqProgram()
{
    QByteArrayList names;
    QByteArrayList fields;
    for (int field = 0; field < SampleList::FieldCount; ++field) {
        const QByteArray name = SampleList::wireName(SampleList::Field(field));
        names.append('"' + name + '"');
        fields.append('.' + name);
    }
    return QString::fromLatin1("([" + names.join(',') + "], (.list[] | [" + fields.join(',') +
                               "])) | @csv");
}

/// The two programs quote differently, so it is the cells that count.
void checkCells(const QString &path, const SampleList &list)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly), "there is a file");
    CsvCells cells(file.readAll());
    for (int field = 0; field < SampleList::FieldCount; ++field)
        check(cells.next() == SampleList::wireName(SampleList::Field(field)),
              "the first line names the columns");
    check(cells.isLineEnd(), "the first line names no other columns");
    for (int number = 0; number < list.size(); ++number) {
        const SampleList::Row row = list.row(number);
        for (const QByteArray &value : row)
            check(cells.next() == value, "the file has every cell of every row");
        check(cells.isLineEnd(), "each row has its line");
    }
    check(cells.atEnd(), "the file has no more than that");
}

QList<Figure> figures(const Machine::Usage &usage)
{
    check(usage.status == 0, "the program that exports ends well");
    Figure work{.name = u"export"_s};
    work.values[Figure::Cpu] = usage.cpuMs;
    work.values[Figure::Wall] = usage.wallMs;
    work.values[Figure::Peak] = double(usage.peakBytes);
    Figure peak{.name = u"export-peak"_s, .judgedBy = Figure::Held};
    peak.values[Figure::Held] = double(usage.peakBytes);
    return {work, peak};
}

} // namespace

QList<Figure> ExportSubject::dialdesk(const SampleList &list)
{
    const ServerProcess server(list.size());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datasets.csv"_s);
    qputenv("DIALDESK_PASSWORD", "demo");
    const Machine::Usage usage =
        Machine::run({QStringLiteral(DIALDESK_PROGRAM), u"export"_s, u"--server"_s,
                      server.url().toString(), u"--user"_s, u"demo"_s, u"--output"_s, path});
    const QList<Figure> result = figures(usage);
    checkCells(path, list);
    return result;
}

QList<Figure> ExportSubject::plain(const SampleList &list)
{
    const ServerProcess server(list.size());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datasets.csv"_s);
    const QString script =
        u"set -e\n"
        "token=$(curl -sf -d 'action=get&username=demo&password=demo' \"$1token.php\""
        " | jq -r .token)\n"
        "curl -sf \"$1ecnow.php?token=$token&method=ecnow_datasets&action=read&format=json\""
        " | jq -r \"$2\" >\"$3\"\n"_s;
    const Machine::Usage usage = Machine::run(
        {u"sh"_s, u"-c"_s, script, u"sh"_s, server.url().toString(), jqProgram(), path});
    const QList<Figure> result = figures(usage);
    checkCells(path, list);
    return result;
}

QList<Figure> ExportSubject::floor(const SampleList &list)
{
    Figure peak{.name = u"export-peak"_s, .judgedBy = Figure::Held};
    peak.values[Figure::Held] = double(list.json().size());
    return {peak};
}
