// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxstore.h"
#include "tests/support/registeredtest.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Field = SandboxField;

class TestSandboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesWhatIsAllowed_data();
    void appliesWhatIsAllowed();
    void refusesARecordAsAWhole_data();
    void refusesARecordAsAWhole();
    void saysWhichRecordIsMissing_data();
    void saysWhichRecordIsMissing();
    void neverReopensExpired();
    void createsOnHold();
    void refusesToCreateInUnknownTables();
    void changesAsAColleagueWould();

private:
    static SandboxRecord record(QByteArrayView id, QByteArrayView status)
    {
        return SandboxRecord(SandboxRecord::Texts{id, "12", status, "45", "Spring", "Ops desk",
                                                  "none", "", "", "0", "2026-01-02 03:04:05",
                                                  "a.csv", "renewals", "1201", "10"});
    }

    static SandboxStore store()
    {
        SandboxWorld world;
        world.records = {record("3", "LIVE"), record("7", "EXPIRED"), record("104", "HOLD")};
        world.campaigns = {{"renewals", 1201, 12}};
        world.queues = {{12, "outbound", "Renewals"}, {15, "outbound", "Visits"}};
        return SandboxStore(world);
    }

    static QStringList texts(const SandboxStore &store, qint64 id)
    {
        QStringList texts;
        for (std::size_t field = 0; field < sandboxFieldNames.size(); ++field)
            texts.append(store.field(id, static_cast<Field>(field)));
        return texts;
    }
};

void TestSandboxStore::appliesWhatIsAllowed_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("held");
    QTest::newRow("lowest priority") << Field::Priority << u"0"_s << u"0"_s;
    QTest::newRow("highest priority") << Field::Priority << u"90"_s << u"90"_s;
    QTest::newRow("priority with zeros") << Field::Priority << u"007"_s << u"7"_s;
    QTest::newRow("hold") << Field::Status << u"HOLD"_s << u"HOLD"_s;
    QTest::newRow("live already") << Field::Status << u"LIVE"_s << u"LIVE"_s;
    QTest::newRow("expired") << Field::Status << u"EXPIRED"_s << u"EXPIRED"_s;
    QTest::newRow("queue") << Field::Qid << u"15"_s << u"15"_s;
    QTest::newRow("no queue") << Field::Qid << u"0"_s << u"0"_s;
    QTest::newRow("description") << Field::Description << u"Été 😀\r\n"_s << u"Été 😀\r\n"_s;
    QTest::newRow("empty description") << Field::Description << u""_s << u""_s;
}

void TestSandboxStore::appliesWhatIsAllowed()
{
    QFETCH(const Field, field);
    QFETCH(const QString, sent);
    SandboxStore store = TestSandboxStore::store();
    const auto outcome = store.update({{Field::Dataset, u"3"_s}, {field, sent}});
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.kind, SandboxOutcome::Done);
    QTEST(store.field(3, field), "held");
}

void TestSandboxStore::refusesARecordAsAWhole_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("sent");
    QTest::newRow("callback priority") << Field::Priority << u"100"_s;
    QTest::newRow("priority above") << Field::Priority << u"91"_s;
    QTest::newRow("priority below") << Field::Priority << u"-1"_s;
    QTest::newRow("priority fraction") << Field::Priority << u"5.5"_s;
    QTest::newRow("priority word") << Field::Priority << u"abc"_s;
    QTest::newRow("priority empty") << Field::Priority << u""_s;
    QTest::newRow("priority spaced") << Field::Priority << u" 5"_s;
    QTest::newRow("priority signed") << Field::Priority << u"+5"_s;
    QTest::newRow("priority huge") << Field::Priority << u"18446744073709551621"_s;
    QTest::newRow("unknown status") << Field::Status << u"PAUSED"_s;
    QTest::newRow("lower-case status") << Field::Status << u"live"_s;
    QTest::newRow("empty status") << Field::Status << u""_s;
    QTest::newRow("unknown queue") << Field::Qid << u"13"_s;
    QTest::newRow("queue word") << Field::Qid << u"Renewals"_s;
    QTest::newRow("queue empty") << Field::Qid << u""_s;
}

void TestSandboxStore::refusesARecordAsAWhole()
{
    QFETCH(const Field, field);
    QFETCH(const QString, sent);
    SandboxStore store = TestSandboxStore::store();
    const QStringList before = texts(store, 3);
    SandboxValues values{{Field::Dataset, u"3"_s},
                         {Field::Qid, u"15"_s},
                         {Field::Status, u"HOLD"_s},
                         {Field::Priority, u"10"_s},
                         {Field::Description, u"Changed"_s}};
    values.insert(field, sent);
    const auto outcome = store.update(values);
    QCOMPARE(outcome.kind, SandboxOutcome::Refused);
    QVERIFY2(outcome.error.startsWith(u"Record id [3]: "_s), qPrintable(outcome.error));
    QCOMPARE(texts(store, 3), before);
}

void TestSandboxStore::saysWhichRecordIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<SandboxOutcome::Kind>("kind");
    QTest::addColumn<QString>("error");
    const auto missing = SandboxOutcome::Missing;
    QTest::newRow("gap") << u"4"_s << missing << u"Record id [4] does not exist."_s;
    QTest::newRow("beyond 64 bits") << u"99999999999999999999"_s << missing
                                    << u"Record id [99999999999999999999] does not exist."_s;
    QTest::newRow("negative") << u"-3"_s << missing << u"Record id [-3] does not exist."_s;
    QTest::newRow("word") << u"abc"_s << SandboxOutcome::Refused
                          << u"Record id [abc] is not an integer."_s;
    QTest::newRow("empty") << u""_s << SandboxOutcome::Refused
                           << u"Record id [] is not an integer."_s;
}

void TestSandboxStore::saysWhichRecordIsMissing()
{
    QFETCH(const QString, id);
    SandboxStore store = TestSandboxStore::store();
    const auto outcome = store.update({{Field::Dataset, id}, {Field::Priority, u"5"_s}});
    QTEST(outcome.kind, "kind");
    QTEST(outcome.error, "error");
}

void TestSandboxStore::neverReopensExpired()
{
    SandboxStore store = TestSandboxStore::store();
    const QStringList before = texts(store, 7);
    const auto outcome = store.update({{Field::Dataset, u"7"_s}, {Field::Status, u"LIVE"_s}});
    QCOMPARE(outcome.kind, SandboxOutcome::Refused);
    QCOMPARE(outcome.error, u"Record id [7] is EXPIRED and cannot be changed."_s);
    QCOMPARE(texts(store, 7), before);
}

void TestSandboxStore::createsOnHold()
{
    SandboxStore store = TestSandboxStore::store();
    const auto outcome =
        store.create({{Field::ImportTable, u"renewals"_s}, {Field::Description, u"Neu"_s}});
    QCOMPARE(outcome.kind, SandboxOutcome::Done);
    QCOMPARE(outcome.key, 105);
    QCOMPARE(store.ids(), (QList<qint64>{3, 7, 104, 105}));
    QCOMPARE(store.field(105, Field::Dataset), u"105"_s);
    QCOMPARE(store.field(105, Field::Status), u"HOLD"_s);
    QCOMPARE(store.field(105, Field::Priority), u"0"_s);
    QCOMPARE(store.field(105, Field::Qid), u"0"_s);
    QCOMPARE(store.field(105, Field::Description), u"Neu"_s);
    QCOMPARE(store.field(105, Field::ImportTable), u"renewals"_s);
    QCOMPARE(store.field(105, Field::Campaign), u"1201"_s);
    const auto loaded =
        QDateTime::fromString(store.field(105, Field::LoadDate), u"yyyy-MM-dd HH:mm:ss"_s);
    QVERIFY(qAbs(loaded.secsTo(QDateTime::currentDateTime())) < 60);
}

void TestSandboxStore::refusesToCreateInUnknownTables()
{
    SandboxStore store = TestSandboxStore::store();
    const auto outcome =
        store.create({{Field::ImportTable, u"Renewals"_s}, {Field::Description, u"Neu"_s}});
    QCOMPARE(outcome.kind, SandboxOutcome::Refused);
    QCOMPARE(outcome.error, u"Campaign table [Renewals] does not exist."_s);
    QCOMPARE(store.ids().size(), 3);
}

void TestSandboxStore::changesAsAColleagueWould()
{
    SandboxStore store = TestSandboxStore::store();
    QVERIFY(store.setField(7, Field::Status, u"PAUSED"_s));
    QVERIFY(store.setField(7, Field::Priority, u"abc"_s));
    QCOMPARE(store.field(7, Field::Status), u"PAUSED"_s);
    QCOMPARE(store.field(7, Field::Priority), u"abc"_s);
    QCOMPARE(store.field(7, Field::RecordCount), u"10"_s);
    QVERIFY(!store.setField(7, Field::Dataset, u"8"_s));
    QVERIFY(!store.setField(8, Field::Status, u"LIVE"_s));
    QVERIFY(store.field(8, Field::Status).isNull());
    QVERIFY(store.remove(7));
    QVERIFY(!store.remove(7));
    QCOMPARE(store.ids(), (QList<qint64>{3, 104}));
}

DIALDESK_GUILESS_TEST(TestSandboxStore)
#include "tst_sandboxstore.moc"
