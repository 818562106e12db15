// SPDX-License-Identifier: MIT
#include "tests/bench/tablesubjects.h"

#include "tests/bench/check.h"
#include "tests/bench/machine.h"
#include "tests/bench/meter.h"
#include "tests/bench/tableside.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Fonts, glyphs and code that is used for the first time are not what is measured.
constexpr int warmUpRows = 50;
/// What is put off is done by then.
constexpr int settlingMs = 300;

void warmUp(TableSide &side)
{
    side.fill(SampleList(warmUpRows).json(), warmUpRows);
    side.clear();
    check(side.rowCount() == 0, "the table is empty at the start");
}

void checkRow(const TableSide &side, const SampleList &list, int number)
{
    const SampleList::Row row = list.row(number);
    for (int field = 0; field < SampleList::FieldCount; ++field)
        check(side.cell(number, SampleList::Field(field)) == QString::fromUtf8(row[size_t(field)]),
              "the table has every value of the reply");
}

void checkAll(TableSide &side, const SampleList &list)
{
    check(side.rowCount() == list.size(), "the table has every row of the reply");
    for (int number = 0; number < list.size(); ++number)
        checkRow(side, list, number);
}

void fill(TableSide &side, const SampleList &list)
{
    warmUp(side);
    side.fill(list.json(), list.size());
    check(side.rowCount() == list.size(), "the table has every row of the reply");
}

QList<Figure> load(const QString &subject, TableSide &side, const SampleList &list)
{
    warmUp(side);
    const QByteArray reply = subject == "xml"_L1 ? list.xml() : list.json();
    Meter meter(subject);
    meter.measure([&] { side.load(reply, list.size()); });
    checkAll(side, list);
    return {meter.figure()};
}

QList<Figure> filter(TableSide &side, const SampleList &list)
{
    fill(side, list);
    const int matching = list.matchingRows();
    const QString word = QString::fromLatin1(SampleList::filterWord());
    Meter paint(u"paint"_s);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        paint.measure([&] { side.paint(); });
    Meter first(u"first-filter"_s);
    first.measure([&] { side.filter(word, matching); });
    Meter next(u"filter"_s);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i) {
        side.filter({}, list.size());
        next.measure([&] { side.filter(word, matching); });
    }
    check(side.rowCount() == matching, "as many rows are shown as match");
    for (int row = 0; row < side.rowCount(); ++row)
        check(side.cell(row, SampleList::Description).contains(word, Qt::CaseInsensitive),
              "only rows are shown that match");
    return {paint.figure(), first.figure(), next.figure()};
}

void checkOrder(TableSide &side, const SampleList &list, SampleList::Field field, bool isDescending)
{
    check(side.rowCount() == list.size(), "sorting hides nothing");
    std::vector<bool> seen(size_t(list.size()) + 2000);
    QString before;
    for (int row = 0; row < list.size(); ++row) {
        const auto id = side.cell(row, SampleList::Id).toUInt();
        check(id < seen.size() && !seen[id], "every row is there once");
        seen[id] = true;
        const QString value = side.cell(row, field);
        if (row > 0 && field == SampleList::Priority)
            check(isDescending ? value.toInt() <= before.toInt() : value.toInt() >= before.toInt(),
                  "numbers are in order");
        else if (row > 0)
            check(isDescending ? !side.isBefore(field, before, value)
                               : !side.isBefore(field, value, before),
                  "texts are in order");
        before = value;
    }
}

QList<Figure> sort(const QString &subject, TableSide &side, const SampleList &list)
{
    fill(side, list);
    const SampleList::Field field = TableSubjects::sortField(subject);
    Meter first(u"first-"_s + subject);
    first.measure([&] { side.sort(field); });
    checkOrder(side, list, field, false);
    Meter next(subject);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        next.measure([&] { side.sort(field); });
    checkOrder(side, list, field, false);
    next.measure([&] { side.sort(field); });
    checkOrder(side, list, field, true);
    return {first.figure(), next.figure()};
}

QList<Figure> csv(TableSide &side, const SampleList &list)
{
    fill(side, list);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"datasets.csv"_s));
    Meter meter(u"csv"_s);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        meter.measure([&] { side.writeCsv(file.fileName()); });
    check(file.open(QIODevice::ReadOnly) && file.readAll() == list.csv(),
          "the file has every cell of every row");
    return {meter.figure()};
}

QList<Figure> refresh(TableSide &side, const SampleList &list)
{
    fill(side, list);
    const SampleList newer(list.size(), SampleList::Refreshed);
    const QByteArray replies[] = {newer.json(), list.json()};
    Meter meter(u"refresh"_s);
    for (int i = 0; i < TableSubjects::repeats(list.size()) / 2; ++i) {
        for (const QByteArray &reply : replies) {
            meter.start();
            side.refresh(reply, meter);
            meter.stop();
            const SampleList &now = &reply == replies ? newer : list;
            for (const int number : list.changedRows())
                checkRow(side, now, number);
        }
    }
    checkAll(side, list);
    return {meter.figure()};
}

QList<Figure> memory(TableSide &side, const SampleList &list)
{
    warmUp(side);
    Machine::returnFreeMemory();
    const qint64 before = Machine::residentBytes();
    side.load(list.json(), list.size());
    Painted::waitFor([] { return false; }, settlingMs);
    Machine::returnFreeMemory();
    const qint64 after = Machine::residentBytes();
    checkAll(side, list);
    Figure figure{.name = u"memory"_s, .judgedBy = Figure::Held};
    figure.values[Figure::Held] = double(after - before);
    return {figure};
}

} // namespace

QList<Figure> TableSubjects::measure(const QString &subject, TableSide &side,
                                     const SampleList &list)
{
    if (subject == "decode"_L1 || subject == "xml"_L1)
        return load(subject, side, list);
    if (subject == "filter"_L1)
        return filter(side, list);
    if (subject == "csv"_L1)
        return csv(side, list);
    if (subject == "refresh"_L1)
        return refresh(side, list);
    if (subject == "memory"_L1)
        return memory(side, list);
    return sort(subject, side, list);
}

SampleList::Field TableSubjects::sortField(const QString &subject)
{
    return subject == "sort-priority"_L1   ? SampleList::Priority
           : subject == "sort-loaddate"_L1 ? SampleList::LoadDate
                                           : SampleList::Description;
}

int TableSubjects::repeats(int rows)
{
    return rows <= 10'000 ? 10 : rows <= 100'000 ? 6 : 4;
}
