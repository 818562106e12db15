// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdata.h"
#include "app/sandbox/sandboxdialler.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;

namespace {

/// A dialler over the sandbox's own datasets, with a clock that goes as it is told.
struct Centre
{
    QList<qint64> liveIn(const QByteArray &wanted)
    {
        QList<qint64> ids;
        for (const qint64 id : store.ids()) {
            if (store.field(id, SandboxField::Status) == u"LIVE"_s &&
                store.field(id, SandboxField::ImportTable).toUtf8() == wanted)
                ids.append(id);
        }
        return ids;
    }
    void set(qint64 id, SandboxField field, const QString &value)
    {
        store.update({{SandboxField::Dataset, QString::number(id)}, {field, value}});
    }
    void setStatus(qint64 id, const QString &status) { set(id, SandboxField::Status, status); }
    QMap<qint64, int> callsOfTheLastMinute()
    {
        return dialler.calls(now / 1000 - 60, now / 1000 + 1);
    }

    qint64 now = 1'700'000'000'000;
    SandboxStore store{SandboxData(250, 1).make()};
    SandboxDialler dialler{store, {.callsAMinute = 60, .cachedRecords = 10}, [this] {
                               return now;
                           }};
};

const QByteArray table = "price_change";

} // namespace

/// Who is called next, and that it is as hard to change as with a real dialler.
class TestSandboxDialler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void priorityAloneDoesNotChangeWhoIsNext();
    void theProcedureDoes();
    void whatIsOnHoldIsNotCalled();
    void aCacheThatIsUsedUpIsFilledByPriority();
    void callsAreForgottenAfterTwoHours();
};

void TestSandboxDialler::priorityAloneDoesNotChangeWhoIsNext()
{
    Centre centre;
    const QList<qint64> live = centre.liveIn(table);
    QVERIFY(live.size() > 2);
    const qint64 first = centre.dialler.next(table);
    QVERIFY(live.contains(first));
    for (const qint64 id : live)
        centre.set(id, SandboxField::Priority, id == first ? u"0"_s : u"90"_s);
    QCOMPARE(centre.dialler.next(table), first);
    centre.now += 5000;
    QCOMPARE(centre.callsOfTheLastMinute().value(first), 5);
}

void TestSandboxDialler::theProcedureDoes()
{
    Centre centre;
    const QList<qint64> live = centre.liveIn(table);
    const qint64 first = centre.dialler.next(table);
    const qint64 wanted = live.first() == first ? live.last() : live.first();
    centre.now += 2000;
    for (const qint64 id : live)
        centre.setStatus(id, u"HOLD"_s);
    QCOMPARE(centre.dialler.next(table), 0);
    centre.setStatus(wanted, u"LIVE"_s);
    for (const qint64 id : live)
        centre.setStatus(id, u"LIVE"_s);
    QCOMPARE(centre.dialler.next(table), wanted);
    centre.now += 4000;
    const QMap<qint64, int> calls = centre.callsOfTheLastMinute();
    QCOMPARE(calls.value(wanted), 4);
    QCOMPARE(calls.value(first), 2); // before
}

void TestSandboxDialler::whatIsOnHoldIsNotCalled()
{
    Centre centre;
    const QList<qint64> live = centre.liveIn(table);
    for (const qint64 id : live)
        centre.setStatus(id, u"HOLD"_s);
    centre.now += 60'000;
    const QMap<qint64, int> calls = centre.callsOfTheLastMinute();
    QVERIFY(!calls.isEmpty()); // in other campaign tables
    for (const qint64 id : live)
        QVERIFY(!calls.contains(id));
}

void TestSandboxDialler::aCacheThatIsUsedUpIsFilledByPriority()
{
    Centre centre;
    const QList<qint64> live = centre.liveIn(table);
    const qint64 last = live.last();
    for (const qint64 id : live)
        centre.set(id, SandboxField::Priority, id == last ? u"90"_s : u"10"_s);
    centre.now += 10'000 * live.size(); // ten records of each
    centre.dialler.calls(0, 0);
    centre.now += 1000;
    QCOMPARE(centre.dialler.next(table), last);
}

void TestSandboxDialler::callsAreForgottenAfterTwoHours()
{
    Centre centre;
    centre.now += 60'000;
    QVERIFY(!centre.callsOfTheLastMinute().isEmpty());
    const qint64 then = centre.now / 1000;
    centre.now += 3 * 60 * 60 * 1000LL;
    QVERIFY(centre.dialler.calls(then - 60, then).isEmpty());
    QVERIFY(!centre.callsOfTheLastMinute().isEmpty());
}

DIALDESK_GUILESS_TEST(TestSandboxDialler)
#include "tst_sandboxdialler.moc"
