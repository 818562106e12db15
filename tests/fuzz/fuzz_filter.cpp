// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"
#include "models/datasets/filtercompletion.h"
#include "models/datasets/filterscan.h"
#include "models/datasets/filtervocabulary.h"
#include "tests/fuzz/subjects.h"

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &queues()
{
    static const QHash<QString, QString> names = {{u"12"_s, u"Sales"_s},
                                                  {u"14"_s, u"Service 12"_s}};
    return names;
}

const QStringList &extraFields()
{
    static const QStringList names = {u"team"_s, u"my field"_s, u"x-ray"_s};
    return names;
}

Dataset dataset(const QStringList &values, const QList<Dataset::Extra> &extras = {})
{
    Dataset result;
    for (qsizetype i = 0; i < values.size(); ++i)
        result.set(static_cast<Dataset::Field>(i), values.at(i));
    result.setExtras(extras);
    return result;
}

const QList<Dataset> &rows()
{
    static const QList<Dataset> some = {
        dataset({u"1"_s, u"12"_s, u"LIVE"_s, u"50"_s, u"Spring offer"_s, u"ana"_s, u"none"_s, u""_s,
                 u""_s, u"0"_s, u"2025-01-01 08:00:00"_s, u"spring.csv"_s, u"solar_2025"_s, u"7"_s,
                 u"1200"_s}),
        dataset({u"104"_s, u"14"_s, u"EXPIRED"_s, u"abc"_s, u"or \"else\" \\ ÄPFEL 😀"_s}),
        dataset({u"007"_s, u"0"_s, u"PAUSED"_s, u"-5.50"_s, QString(QChar(0xD800)), QString(),
                 u"x,y"_s, u"a/b"_s, u"Straße"_s, u"1"_s, u"2025-02-31"_s},
                {{u"team"_s, u"North"_s}, {u"my field"_s, u"yes"_s}}),
        Dataset(),
    };
    return some;
}

void filterRows(const DatasetFilter &filter)
{
    std::vector<int> expected;
    for (int row = 0; row < rows().size(); ++row) {
        if (filter.matches(rows().at(row), queues()))
            expected.push_back(row);
    }
    FilterScan scan;
    scan.setRows(rows(), queues());
    mustHold(filter.matching(scan, {0, 1, 2, 3}) == expected, "a scan finds the rows that match");
}

void complete(const QString &text, qsizetype cursor)
{
    static const FilterVocabulary known = {
        extraFields(), {u"LIVE"_s, u"two words"_s}, {u"solar_2025"_s}, {{u"12"_s, u"Sales"_s}}};
    const auto completion = FilterCompletion::at(text, cursor, known);
    mustHold(completion.candidates.isEmpty() ||
                 (completion.start >= 0 && completion.start <= cursor && cursor <= completion.end &&
                  completion.end <= text.size()),
             "what is completed stands around the cursor");
}

} // namespace

void fuzzFilter(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    complete(text, text.size());
    complete(text, qChecksum(input) % (text.size() + 1));

    const auto filter = DatasetFilter::parse(text, extraFields());
    if (!filter) {
        const FilterError &error = filter.error();
        mustHold(!error.message.isEmpty(), "an error says what is wrong");
        mustHold(error.position >= 0 && error.position <= text.size(), "an error is in the text");
        return;
    }
    const auto again = DatasetFilter::parse(filter->toString(), extraFields());
    mustHold(again && *again == *filter, "the shortest spelling means the same");
    mustHold(!filter->inWords().isEmpty(), "there are words for every filter");
    filterRows(*filter);
}
