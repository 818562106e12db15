// SPDX-License-Identifier: MIT
#include "models/datasets/changedcells.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

using Block = std::tuple<int, int, int, int>;

std::vector<Block> blocksOf(const ChangedCells &cells, size_t most)
{
    std::vector<Block> result;
    for (const ChangedCells::Block &block : cells.blocks(most))
        result.emplace_back(block.firstRow, block.lastRow, block.firstColumn, block.lastColumn);
    return result;
}

Dataset with(Dataset::Field field, const QString &value)
{
    Dataset row = sampleRow(u"1"_s);
    row.set(field, value);
    return row;
}

} // namespace

class TestChangedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersRowsSideBySide();
    void tellsMissingFromEmpty();
    void countsUnknownFieldsAsTheLastColumns();
    void makesOneOfTooMany();
};

void TestChangedCells::gathersRowsSideBySide()
{
    const Dataset before = sampleRow(u"1"_s);
    ChangedCells cells;
    QVERIFY(cells.blocks(4).empty());
    cells.add(2, before, with(Dataset::Priority, u"20"_s));
    cells.add(3, before, with(Dataset::Notes, u"by me"_s));
    cells.add(5, before, with(Dataset::Status, u"HOLD"_s));
    QCOMPARE(blocksOf(cells, 4), (std::vector<Block>{{2, 3, Dataset::Priority, Dataset::Notes},
                                                     {5, 5, Dataset::Status, Dataset::Status}}));
}

void TestChangedCells::tellsMissingFromEmpty()
{
    ChangedCells cells;
    cells.add(0, sampleRow(u"1"_s), with(Dataset::Notes, u""_s));
    QCOMPARE(blocksOf(cells, 1), (std::vector<Block>{{0, 0, Dataset::Notes, Dataset::Notes}}));
}

void TestChangedCells::countsUnknownFieldsAsTheLastColumns()
{
    Dataset after = sampleRow(u"1"_s);
    after.setExtras({{u"team"_s, u"north"_s}});
    ChangedCells cells;
    cells.add(0, sampleRow(u"1"_s), after);
    QCOMPARE(cells.blocks(1).front().firstColumn, int(Dataset::FieldCount));
    QVERIFY(cells.blocks(1).front().lastColumn > Dataset::FieldCount);
}

void TestChangedCells::makesOneOfTooMany()
{
    ChangedCells cells;
    for (int row = 10; row < 20; row += 2)
        cells.add(row, sampleRow(u"1"_s),
                  with(row == 10 ? Dataset::Status : Dataset::Notes, u"x"_s));
    QCOMPARE(blocksOf(cells, 5).size(), size_t(5));
    QCOMPARE(blocksOf(cells, 4), (std::vector<Block>{{10, 18, Dataset::Status, Dataset::Notes}}));
}

DIALDESK_GUILESS_TEST(TestChangedCells)
#include "tst_changedcells.moc"
