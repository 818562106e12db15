// SPDX-License-Identifier: MIT
#include "models/changes/reviewwarnings.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(int id, const QString &table, const QString &status)
{
    Dataset row;
    row.set(Dataset::Id, QString::number(id));
    row.set(Dataset::ImportTable, table);
    row.set(Dataset::Status, status);
    return row;
}

Change change(const Dataset &row, const QString &status, Change::State state = Change::State::Ready)
{
    Change change{.edit = {row.id(), Dataset::Status, row[Dataset::Status], status}};
    change.row = row;
    change.state = state;
    return change;
}

} // namespace

class TestReviewWarnings : public QObject
{
    Q_OBJECT

    using State = Change::State;

private Q_SLOTS:
    void namesTheTableThatIsLeftWithoutLive_data();
    void namesTheTableThatIsLeftWithoutLive();
    void namesSomeOfManyTables();
    void namesEachLockedDatasetOnce();
    void keepsServerTextApart();
    void takesTenThousand();
};

void TestReviewWarnings::namesTheTableThatIsLeftWithoutLive_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("others");
    QTest::addColumn<bool>("warns");
    QTest::newRow("the only one") << u"HOLD"_s << State::Ready << u"HOLD"_s << true;
    QTest::newRow("another is LIVE") << u"HOLD"_s << State::Ready << u"LIVE"_s << false;
    QTest::newRow("waits for its tick") << u"EXPIRED"_s << State::Ready << u"HOLD"_s << false;
    QTest::newRow("undecided") << u"HOLD"_s << State::Conflict << u"HOLD"_s << false;
    QTest::newRow("there already") << u"HOLD"_s << State::AlreadyThere << u"HOLD"_s << false;
}

void TestReviewWarnings::namesTheTableThatIsLeftWithoutLive()
{
    QFETCH(const QString, to);
    QFETCH(const State, state);
    QFETCH(const QString, others);
    QFETCH(const bool, warns);
    const QList<Dataset> rows{dataset(1, u"leads"_s, u"LIVE"_s), dataset(2, u"leads"_s, others),
                              dataset(3, u"else"_s, u"HOLD"_s), dataset(4, {}, u"LIVE"_s)};
    const QList<Change> changes{change(rows.at(0), to, state)};
    QCOMPARE(ReviewWarnings::tablesLeftWithoutLive(rows, changes),
             warns ? QStringList{u"leads"_s} : QStringList());
    QCOMPARE(ReviewWarnings::sentences(rows, changes).size(), warns ? 1 : 0);
}

void TestReviewWarnings::namesSomeOfManyTables()
{
    QList<Dataset> rows;
    QList<Change> changes;
    for (int id = 1; id <= 8; ++id) {
        rows.append(dataset(id, u"table%1"_s.arg(id), u"LIVE"_s));
        changes.append(change(rows.last(), u"HOLD"_s));
    }
    const auto sentences = ReviewWarnings::sentences(rows, changes);
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences.first().names.startsWith(u"table1, table2, table3, table4, table5 "_s));
    QVERIFY(sentences.first().names.contains(u"3"_s));
    QVERIFY(!sentences.first().names.contains(u"table6"_s));
}

void TestReviewWarnings::namesEachLockedDatasetOnce()
{
    Dataset row = dataset(140, u"leads"_s, u"HOLD"_s);
    row.set(Dataset::Locked, u"1"_s);
    const QList<Change> changes{change(row, u"LIVE"_s), change(row, u"LIVE"_s),
                                change(row, u"LIVE"_s, State::Conflict)};
    QCOMPARE(ReviewWarnings::lockedDatasets(changes), QStringList{u"140"_s});
    QCOMPARE(ReviewWarnings::sentences({row}, changes).first().names, u"140"_s);
    QCOMPARE(ReviewWarnings::lockedDatasets({changes.last()}), QStringList());
}

void TestReviewWarnings::keepsServerTextApart()
{
    const QString table = u"<b>%1 & %2"_s;
    const Dataset row = dataset(1, table, u"LIVE"_s);
    const auto sentences = ReviewWarnings::sentences({row}, {change(row, u"HOLD"_s)});
    QCOMPARE(sentences.first().names, table);
    QVERIFY(!sentences.first().before.contains(table));
    QVERIFY(sentences.first().text().contains(table));
    QVERIFY(!sentences.first().after.isEmpty());
}

void TestReviewWarnings::takesTenThousand()
{
    constexpr int many = 10'000;
    QList<Dataset> rows;
    QList<Change> changes;
    for (int id = 1; id <= many; ++id) {
        rows.append(dataset(id, u"table%1"_s.arg(id), u"LIVE"_s));
        rows.last().set(Dataset::Locked, u"1"_s);
        changes.append(change(rows.last(), u"HOLD"_s));
    }
    QElapsedTimer timer;
    timer.start();
    const auto sentences = ReviewWarnings::sentences(rows, changes);
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
}

DIALDESK_GUILESS_TEST(TestReviewWarnings)
#include "tst_reviewwarnings.moc"
