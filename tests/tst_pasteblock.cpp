// SPDX-License-Identifier: MIT
#include "models/changes/pasteblock.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Intention status(const QString &id, const QString &value)
{
    return {id, DatasetColumn::of(Dataset::Status), value};
}

Intention priority(const QString &id, const QString &value)
{
    return {id, DatasetColumn::of(Dataset::Priority), value};
}

Intention description(const QString &id, const QString &value)
{
    return {id, DatasetColumn::of(Dataset::Description), value};
}

Intention notes(const QString &id, const QString &value)
{
    return {id, DatasetColumn::of(Dataset::Notes), value};
}

} // namespace

class TestPasteBlock : public QObject
{
    Q_OBJECT

private:
    /// Rows 5, 6, 7, 8 stand below the first; the current cell is a status.
    static PasteTarget target(const QStringList &selected)
    {
        return {selected,
                {u"5"_s, u"6"_s, u"7"_s, u"8"_s},
                {DatasetColumn::of(Dataset::Status), DatasetColumn::of(Dataset::Priority),
                 DatasetColumn::of(Dataset::Notes)}};
    }

private Q_SLOTS:
    void goesByPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("selected");
        QTest::addColumn<QList<Intention>>("intentions");
        QTest::addColumn<int>("notices");
        using All = QList<Intention>;
        QTest::newRow("one value, no row")
            << u"LIVE"_s << QStringList{} << All{status(u"5"_s, u"LIVE"_s)} << 0;
        QTest::newRow("one value, many rows")
            << u"LIVE\r\n"_s << QStringList{u"5"_s, u"8"_s}
            << All{status(u"5"_s, u"LIVE"_s), status(u"8"_s, u"LIVE"_s)} << 0;
        QTest::newRow("a column") << u"LIVE\nHOLD\n"_s << QStringList{u"5"_s}
                                  << All{status(u"5"_s, u"LIVE"_s), status(u"6"_s, u"HOLD"_s)} << 0;
        QTest::newRow("a column, as many rows")
            << u"LIVE\nHOLD"_s << QStringList{u"5"_s, u"8"_s}
            << All{status(u"5"_s, u"LIVE"_s), status(u"8"_s, u"HOLD"_s)} << 0;
        QTest::newRow("a column, other rows")
            << u"LIVE\nHOLD"_s << QStringList{u"5"_s, u"7"_s, u"8"_s}
            << All{status(u"5"_s, u"LIVE"_s), status(u"6"_s, u"HOLD"_s)} << 0;
        QTest::newRow("a block") << u"LIVE\t7\tx\nHOLD\t8\n"_s << QStringList{}
                                 << All{status(u"5"_s, u"LIVE"_s), priority(u"5"_s, u"7"_s),
                                        notes(u"5"_s, u"x"_s), status(u"6"_s, u"HOLD"_s),
                                        priority(u"6"_s, u"8"_s)}
                                 << 0;
        QTest::newRow("beyond the last row") << u"1\n2\n3\n4\n5\n6\n"_s << QStringList{u"5"_s}
                                             << All{status(u"5"_s, u"1"_s), status(u"6"_s, u"2"_s),
                                                    status(u"7"_s, u"3"_s), status(u"8"_s, u"4"_s)}
                                             << 1;
        QTest::newRow("beyond the last column")
            << u"LIVE\t7\tx\ty"_s << QStringList{}
            << All{status(u"5"_s, u"LIVE"_s), priority(u"5"_s, u"7"_s), notes(u"5"_s, u"x"_s)} << 1;
        QTest::newRow("words as people write them")
            << u" live \t 7 \t x \n hOLD\nexpired\n paused "_s << QStringList{}
            << All{status(u"5"_s, u"LIVE"_s),    priority(u"5"_s, u"7"_s),
                   notes(u"5"_s, u" x "_s),      status(u"6"_s, u"HOLD"_s),
                   status(u"7"_s, u"EXPIRED"_s), status(u"8"_s, u"paused"_s)}
            << 0;
        // A lone word is a value, whatever it means elsewhere.
        QTest::newRow("one column called as the id")
            << u"dataset\nID\n"_s << QStringList{}
            << All{status(u"5"_s, u"dataset"_s), status(u"6"_s, u"ID"_s)} << 0;
        QTest::newRow("a header without the id")
            << u"Status\tPriority\nLIVE\t7\n"_s << QStringList{}
            << All{status(u"5"_s, u"Status"_s), priority(u"5"_s, u"Priority"_s),
                   status(u"6"_s, u"LIVE"_s), priority(u"6"_s, u"7"_s)}
            << 0;
    }

    void goesByPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, selected);
        const PasteBlock block = PasteBlock::of(text, target(selected), {});
        QTEST(block.intentions, "intentions");
        QTEST(static_cast<int>(block.notices.size()), "notices");
    }

    void goesByIdAndHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Intention>>("intentions");
        QTest::addColumn<int>("notices");
        using All = QList<Intention>;
        const Intention extra{u"104"_s, DatasetColumn::ofExtra(u"colour"_s), u"red"_s};
        QTest::newRow("labels") << u"Description\tID\tPriority\nx\t104\t 7\ny\t99 \t8\n"_s
                                << All{description(u"104"_s, u"x"_s), priority(u"104"_s, u"7"_s),
                                       description(u"99"_s, u"y"_s), priority(u"99"_s, u"8"_s)}
                                << 0;
        QTest::newRow("wire names")
            << u"dataset\td_status\r\n104\tlive\r\n"_s << All{status(u"104"_s, u"LIVE"_s)} << 0;
        QTest::newRow("in any case")
            << u" id\tSTATUS \n104\tHOLD\n"_s << All{status(u"104"_s, u"HOLD"_s)} << 0;
        QTest::newRow("unknown fields") << u"ID\tcolour\n104\tred\n"_s << All{extra} << 0;
        QTest::newRow("a short line")
            << u"ID\tStatus\tPriority\n104\tHOLD\n"_s << All{status(u"104"_s, u"HOLD"_s)} << 0;
        QTest::newRow("a column that nobody knows")
            << u"ID\tStatus\tWhy\n104\tHOLD\tso\n"_s << All{status(u"104"_s, u"HOLD"_s)} << 1;
        QTest::newRow("a column twice")
            << u"ID\tStatus\td_status\n104\tHOLD\tLIVE\n"_s << All{} << 1;
        QTest::newRow("an id column twice") << u"ID\tdataset\tStatus\n1\t2\tLIVE\n"_s << All{} << 1;
        QTest::newRow("a dataset twice") << u"ID\tStatus\n104\tHOLD\n99\tHOLD\n104\tLIVE\n"_s
                                         << All{status(u"99"_s, u"HOLD"_s)} << 1;
        QTest::newRow("no id") << u"ID\tStatus\n\tHOLD\n99\tHOLD\n"_s
                               << All{status(u"99"_s, u"HOLD"_s)} << 1;
        QTest::newRow("an empty line")
            << u"ID\tStatus\n\n99\tHOLD\n"_s << All{status(u"99"_s, u"HOLD"_s)} << 0;
        QTest::newRow("a long line")
            << u"ID\tStatus\n99\tHOLD\t7\n"_s << All{status(u"99"_s, u"HOLD"_s)} << 1;
    }

    void goesByIdAndHeader()
    {
        QFETCH(const QString, text);
        const PasteBlock block = PasteBlock::of(text, target({u"5"_s}), {u"colour"_s});
        QTEST(block.intentions, "intentions");
        QTEST(static_cast<int>(block.notices.size()), "notices");
    }

    void saysWhyNothingGoesAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasTarget");
        QTest::newRow("no text") << u""_s << true;
        QTest::newRow("a quote that never ends") << u"LIVE\n\"HOLD\n"_s << true;
        QTest::newRow("no cell") << u"LIVE"_s << false;
        QTest::newRow("a header alone") << u"ID\tStatus"_s << true;
        QTest::newRow("a header over empty lines") << u"ID\tStatus\n\n\t\n"_s << true;
        QTest::newRow("ids alone under a header") << u"ID\tStatus\n104\n99\n"_s << true;
        QTest::newRow("lines without an id") << u"ID\tStatus\n\tLIVE\n"_s << true;
    }

    void saysWhyNothingGoesAnywhere()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, hasTarget);
        const PasteBlock block =
            PasteBlock::of(text, hasTarget ? target({u"5"_s}) : PasteTarget(), {});
        QVERIFY(block.intentions.isEmpty());
        QCOMPARE(block.notices.size(), 1);
    }
};

DIALDESK_GUILESS_TEST(TestPasteBlock)
#include "tst_pasteblock.moc"
