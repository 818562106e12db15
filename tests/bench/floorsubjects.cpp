// SPDX-License-Identifier: MIT
#include "tests/bench/floorsubjects.h"

#include "tests/bench/check.h"
#include "tests/bench/floor.h"
#include "tests/bench/meter.h"
#include "tests/bench/tablesubjects.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Figure> decode(const QString &subject, const Floor &floor, const SampleList &list)
{
    const QByteArray reply = list.json();
    Meter meter(subject);
    Floor::Touched touched;
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        meter.measure([&] { touched = Floor::decode(reply); });
    const Floor::Touched expected = floor.expected();
    check(touched.rows == expected.rows && touched.bytes == expected.bytes,
          "the floor touches every value");
    return {meter.figure()};
}

QList<Figure> filter(const Floor &floor, const SampleList &list)
{
    Meter meter(u"filter"_s);
    std::vector<int> rows;
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        meter.measure([&] { rows = floor.filter(SampleList::filterWord()); });
    check(rows.size() == size_t(list.matchingRows()), "the floor finds every row that matches");
    Figure first = meter.figure();
    first.name = u"first-filter"_s;
    return {first, meter.figure()};
}

QList<Figure> sort(const QString &subject, const Floor &floor, const SampleList &list)
{
    const SampleList::Field field = TableSubjects::sortField(subject);
    const std::vector<qint64> &keys = floor.keys(field);
    Meter meter(subject);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i) {
        const bool isDescending = i % 2 == 1;
        std::vector<int> rows;
        meter.measure([&] {
            rows = floor.sort(field, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        if (isDescending)
            std::reverse(rows.begin(), rows.end());
        check(std::is_sorted(rows.begin(), rows.end(),
                             [&keys](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; }),
              "the floor sorts");
    }
    Figure first = meter.figure();
    first.name = u"first-"_s + subject;
    return field == SampleList::Description ? QList{first, meter.figure()} : QList{meter.figure()};
}

QList<Figure> csv(const SampleList &list)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"datasets.csv"_s));
    const QByteArray text = list.csv();
    Meter meter(u"csv"_s);
    for (int i = 0; i < TableSubjects::repeats(list.size()); ++i)
        meter.measure([&] { Floor::writeCsv(file.fileName(), text); });
    check(file.open(QIODevice::ReadOnly) && file.readAll() == text, "the floor writes the file");
    return {meter.figure()};
}

} // namespace

QList<Figure> FloorSubjects::measure(const QString &subject, const SampleList &list)
{
    if (subject == "csv"_L1)
        return csv(list);
    if (subject == "memory"_L1) {
        // The reply itself: the ratio says how many times its size is held.
        Figure figure{.name = subject, .judgedBy = Figure::Held};
        figure.values[Figure::Held] = double(list.json().size());
        return {figure};
    }
    const Floor floor(list);
    if (subject == "decode"_L1 || subject == "refresh"_L1)
        return decode(subject, floor, list);
    return subject == "filter"_L1 ? filter(floor, list) : sort(subject, floor, list);
}
