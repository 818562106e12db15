// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdata.h"
#include "tests/support/registeredtest.h"

#include <QSet>
#include <QTest>

#include <algorithm>

class TestSandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed();
    void isTheSameEverywhere();
    void differsBySeed();
    void makesAsManyRows_data();
    void makesAsManyRows();
    void isConsistent();
    void isBelievable();
};

namespace {

bool sameRecord(const SandboxRecord &a, const SandboxRecord &b)
{
    return std::ranges::equal(a.texts(), b.texts());
}

int countOf(const SandboxWorld &world, SandboxField field, QByteArrayView text)
{
    return static_cast<int>(std::ranges::count_if(
        world.records, [&](const SandboxRecord &record) { return record.text(field) == text; }));
}

} // namespace

void TestSandboxData::isTheSameForTheSameSeed()
{
    const SandboxWorld one = SandboxData(250, 7).make();
    const SandboxWorld other = SandboxData(250, 7).make();
    QVERIFY(std::ranges::equal(one.records, other.records, sameRecord));
}

void TestSandboxData::isTheSameEverywhere()
{
    const SandboxWorld world = SandboxData(250, 1).make();
    const SandboxRecord &last = world.records.back();
    QCOMPARE(last.id(), 314);
    QCOMPARE(last.text(SandboxField::Description).toByteArray(), "After-call survey - East Anglia");
    QCOMPARE(last.text(SandboxField::LoadDate).toByteArray(), "2026-05-01 10:56:56");
    QCOMPARE(last.text(SandboxField::RecordCount).toByteArray(), "682");
}

void TestSandboxData::differsBySeed()
{
    const SandboxWorld one = SandboxData(250, 1).make();
    const SandboxWorld other = SandboxData(250, 2).make();
    QVERIFY(!std::ranges::equal(one.records, other.records, sameRecord));
}

void TestSandboxData::makesAsManyRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 20000;
}

void TestSandboxData::makesAsManyRows()
{
    QFETCH(const int, rows);
    QCOMPARE(SandboxData(rows, 1).make().records.size(), static_cast<std::size_t>(rows));
}

void TestSandboxData::isConsistent()
{
    const SandboxWorld world = SandboxData(5000, 3).make();
    QSet<QByteArray> queues{"0"};
    for (const SandboxQueue &queue : world.queues)
        queues.insert(QByteArray::number(queue.qid));

    qint64 lastId = 0;
    for (const SandboxRecord &record : world.records) {
        QVERIFY(record.id() > lastId && record.id() <= lastId + 5);
        lastId = record.id();
        QVERIFY(queues.contains(record.text(SandboxField::Qid).toByteArray()));
        const auto campaign =
            std::ranges::find_if(world.campaigns, [&record](const SandboxCampaign &known) {
                return known.table == record.text(SandboxField::ImportTable);
            });
        QVERIFY(campaign != world.campaigns.end());
        QCOMPARE(record.text(SandboxField::Campaign).toInt(), campaign->id);
        const int priority = record.text(SandboxField::Priority).toInt();
        QVERIFY((priority >= 0 && priority <= 90) || priority == 100);
        QVERIFY(record.text(SandboxField::RecordCount).toInt() > 0);
    }
}

void TestSandboxData::isBelievable()
{
    const int rows = 5000;
    const SandboxWorld world = SandboxData(rows, 4).make();
    const auto isAbout = [](int percent, int count) {
        return count > rows * (percent - 3) / 100 && count < rows * (percent + 3) / 100;
    };
    QVERIFY(isAbout(12, countOf(world, SandboxField::Status, "LIVE")));
    QVERIFY(isAbout(59, countOf(world, SandboxField::Status, "HOLD")));
    QVERIFY(isAbout(29, countOf(world, SandboxField::Status, "EXPIRED")));
    QVERIFY(countOf(world, SandboxField::Callbacks, "none") > rows * 9 / 10);
    QVERIFY(countOf(world, SandboxField::Locked, "1") > 0);
    QVERIFY(countOf(world, SandboxField::Locked, "1") < rows / 20);

    QSet<QByteArray> descriptions;
    for (const SandboxRecord &record : world.records)
        descriptions.insert(record.text(SandboxField::Description).toByteArray());
    QCOMPARE(descriptions.size(), rows);
    QVERIFY(world.records.front().text(SandboxField::LoadDate).startsWith("2025-11-03 "));
    QVERIFY(world.records.back().text(SandboxField::LoadDate).startsWith("2026-05-01 "));
}

DIALDESK_GUILESS_TEST(TestSandboxData)
#include "tst_sandboxdata.moc"
