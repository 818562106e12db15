// SPDX-License-Identifier: MIT
#include "models/datasets/filterevaluator.h"
#include "models/datasets/filterscan.h"
#include "tests/support/generated.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

rc::Gen<FilterTerm> term()
{
    return rc::gen::exec([] {
        FilterTerm result;
        if (*rc::gen::arbitrary<bool>()) {
            const int column = *rc::gen::inRange(0, Dataset::FieldCount + 1);
            result.column = DatasetColumn::at(column, {u"team"_s});
            result.op = static_cast<FilterTerm::Operator>(
                *rc::gen::inRange<int>(FilterTerm::Has, FilterTerm::Matches + 1));
        }
        result.values = {*Generated::text()};
        if (!result.column && result.values.first().isEmpty())
            result.values = {u"a"_s};
        if (result.op == FilterTerm::Matches) {
            result.values = {*rc::gen::element(u"^a"_s, u"[0-9]+"_s, u"é|b$"_s)};
            result.pattern = QRegularExpression(result.values.first(),
                                                QRegularExpression::CaseInsensitiveOption);
        }
        return result;
    });
}

rc::Gen<FilterExpression> expression(int depth)
{
    return rc::gen::exec([depth] {
        const int kind = depth == 0 ? 3 : *rc::gen::inRange(0, 4);
        if (kind == FilterExpression::Term)
            return FilterExpression::of(*term());
        FilterExpression result;
        result.kind = static_cast<FilterExpression::Kind>(kind);
        const int parts = kind == FilterExpression::Not ? 1 : *rc::gen::inRange(1, 4);
        for (int part = 0; part < parts; ++part)
            result.parts.push_back(*expression(depth - 1));
        return result;
    });
}

std::vector<int> all(const QList<Dataset> &rows)
{
    std::vector<int> result(static_cast<size_t>(rows.size()));
    std::iota(result.begin(), result.end(), 0);
    return result;
}

/// What the evaluator says, row by row.
std::vector<int> oneByOne(const QList<Dataset> &rows, const QHash<QString, QString> &names,
                          const FilterExpression &expression)
{
    std::vector<int> result;
    for (int row = 0; row < rows.size(); ++row) {
        if (FilterEvaluator(rows.at(row), names).holds(expression))
            result.push_back(row);
    }
    return result;
}

std::vector<int> found(FilterScan &scan, const QList<Dataset> &rows, const QString &word)
{
    FilterTerm term;
    term.values = {word};
    return scan.matching(FilterExpression::of(term), all(rows));
}

} // namespace

class TestFilterScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheEvaluatorSays();
    void foldsEachCharacterByItself_data();
    void foldsEachCharacterByItself();
    void findsNothingAcrossValues();
    void seesFewRowsThatChanged();
};

void TestFilterScan::saysWhatTheEvaluatorSays()
{
    const QHash<QString, QString> names{{u"7"_s, u"Alpha"_s}, {u"12"_s, u"Sales b"_s}};
    QVERIFY(rc::check("one scan over changing rows says what the evaluator says of each", [&names] {
        FilterScan scan;
        QList<Dataset> rows = *Generated::datasets();
        const int lists = *rc::gen::inRange(1, 4);
        for (int list = 0; list < lists; ++list) {
            scan.setRows(rows, names);
            for (int asked = 0; asked < 3; ++asked) {
                const FilterExpression filter = *expression(2);
                RC_ASSERT(scan.matching(filter, all(rows)) == oneByOne(rows, names, filter));
            }
            rows = *Generated::datasetsAfter(rows);
        }
    }));
}

void TestFilterScan::foldsEachCharacterByItself_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("plain") << u"Spring Offer"_s << u"PRING o"_s << true;
    QTest::newRow("accents") << u"CAFÉ"_s << u"café"_s << true;
    QTest::newRow("sharp s is no ss") << u"Straße"_s << u"strasse"_s << false;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"straße"_s << true;
    QTest::newRow("Kelvin") << u"300 K"_s << u"300 k"_s << true;
    QTest::newRow("beyond 16 bits") << u"𐐀 Deseret"_s << u"𐐨 d"_s << true;
    QTest::newRow("part of a character") << u"ñ"_s << u"n"_s << false;
}

void TestFilterScan::foldsEachCharacterByItself()
{
    QFETCH(const QString, value);
    QFETCH(const QString, word);
    QFETCH(const bool, isFound);
    Dataset row = sampleRow(u"1"_s);
    row.set(Dataset::Notes, value);
    FilterScan scan;
    scan.setRows({row}, {});
    QCOMPARE(found(scan, {row}, word).size(), size_t(isFound ? 1 : 0));
    QCOMPARE(value.contains(word, Qt::CaseInsensitive), isFound);
}

void TestFilterScan::findsNothingAcrossValues()
{
    Dataset row = sampleRow(u"1"_s);
    row.set(Dataset::Description, u"ab"_s);
    row.set(Dataset::Notes, u"cd"_s);
    row.setExtras({{u"x"_s, u"ef"_s}, {u"y"_s, u"gh"_s}});
    const QList<Dataset> rows{row, row};
    FilterScan scan;
    scan.setRows(rows, {});
    for (const QString &word : {u"bc"_s, u"de"_s, u"fg"_s, u"h1"_s, u"b\0c"_s})
        QVERIFY2(found(scan, rows, word).empty(), qPrintable(word));
    QCOMPARE(found(scan, rows, u"GH"_s), std::vector<int>({0, 1}));
}

void TestFilterScan::seesFewRowsThatChanged()
{
    QList<Dataset> rows;
    for (int id = 0; id < 1000; ++id)
        rows.append(sampleRow(QString::number(id)));
    FilterScan scan;
    scan.setRows(rows, {});
    QCOMPARE(found(scan, rows, u"load"_s).size(), size_t(1000));
    rows[500].set(Dataset::Description, u"needle"_s);
    rows.append(rows.at(500));
    scan.setRows(rows, {});
    QCOMPARE(found(scan, rows, u"needle"_s), std::vector<int>({500, 1000}));
    QCOMPARE(found(scan, rows, u"load"_s).size(), size_t(999));
    rows.remove(10, 900);
    scan.setRows(rows, {});
    QCOMPARE(found(scan, rows, u"needle"_s), std::vector<int>({100}));
}

DIALDESK_GUILESS_TEST(TestFilterScan)
#include "tst_filterscan.moc"
