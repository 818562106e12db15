// SPDX-License-Identifier: MIT
#include "models/history/changehistory.h"
#include "tests/support/registeredtest.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is recorded, found again and settled, over the end of the program.
class TestChangeHistory : public QObject
{
    Q_OBJECT

    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init();
    void keepsAllOfAnEntry_data();
    void keepsAllOfAnEntry();
    void keepsWhatWasRecordedBefore();
    void settlesWhatItRecorded();
    void callsUnknownWhatNobodyWillSettle();
    void leavesAnotherRunsPendingEntriesAlone();
    void finds_data();
    void finds();
    void visitsInPages();
    void remembersWithoutAFolder();
    void saysWhoseChangesTheseAre();

private:
    static HistoryEntry entry(const QString &dataset, const QString &before, const QString &after);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangeHistory> m_history;
};

void TestChangeHistory::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<ChangeHistory>(m_folder->path());
    m_history->setOwner({u"EU"_s, u"10278"_s, u"ana"_s});
}

HistoryEntry TestChangeHistory::entry(const QString &dataset, const QString &before,
                                      const QString &after)
{
    HistoryEntry entry;
    entry.dataset = dataset;
    entry.field = Dataset::Priority;
    entry.before = before;
    entry.after = after;
    return entry;
}

void TestChangeHistory::keepsAllOfAnEntry_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << u"40"_s << u"60"_s;
    QTest::newRow("not known before") << QString() << u"60"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("quotes and lines") << u"it's \"so\"\n;--"_s << u"a\tb\r\n"_s;
    QTest::newRow("all of Unicode") << u"Ünï — 漢字 \U0001F600"_s << u"\u202Eabc"_s;
}

void TestChangeHistory::keepsAllOfAnEntry()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    HistoryEntry sent = entry(u"104"_s, before, after);
    sent.field = Dataset::Description;
    const QDateTime earliest = QDateTime::currentDateTimeUtc().addSecs(-1);
    const QList<HistoryEntry> recorded = m_history->record({sent});
    QCOMPARE(recorded.size(), 1);
    const QList<HistoryEntry> found = m_history->entries();
    QCOMPARE(found.size(), 1);
    const HistoryEntry &kept = found.first();
    QCOMPARE(kept.id, recorded.first().id);
    QVERIFY(kept.id > 0);
    QCOMPARE(kept.time, recorded.first().time);
    QCOMPARE(kept.time.timeSpec(), Qt::UTC);
    QVERIFY(kept.time >= earliest && kept.time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(kept.owner, (HistoryOwner{u"EU"_s, u"10278"_s, u"ana"_s}));
    QCOMPARE(kept.dataset, u"104"_s);
    QCOMPARE(kept.field, Dataset::Description);
    QCOMPARE(kept.before, before);
    QCOMPARE(kept.before.isNull(), before.isNull());
    QCOMPARE(kept.after, after);
    QCOMPARE(kept.after.isNull(), after.isNull());
    QCOMPARE(kept.outcome, Outcome::Pending);
    QVERIFY(kept.detail.isEmpty());
}

void TestChangeHistory::keepsWhatWasRecordedBefore()
{
    m_history->settle([&] {
        QList<HistoryEntry> entries = m_history->record({entry(u"1"_s, u"40"_s, u"60"_s)});
        entries.first().outcome = Outcome::Confirmed;
        return entries;
    }());
    m_history = std::make_unique<ChangeHistory>(m_folder->path());
    m_history->record({entry(u"2"_s, u"1"_s, u"2"_s)});
    const QList<HistoryEntry> found = m_history->entries();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).dataset, u"2"_s); // the newest first
    QCOMPARE(found.at(1).dataset, u"1"_s);
    QCOMPARE(found.at(1).outcome, Outcome::Confirmed);
    QVERIFY(found.at(0).id > found.at(1).id);
}

void TestChangeHistory::settlesWhatItRecorded()
{
    QList<HistoryEntry> entries =
        m_history->record({entry(u"1"_s, u"40"_s, u"60"_s), entry(u"2"_s, u"40"_s, u"60"_s),
                           entry(u"3"_s, u"40"_s, u"60"_s)});
    QSignalSpy settled(m_history.get(), &ChangeHistory::settled);
    entries[0].outcome = Outcome::Confirmed;
    entries[1].outcome = Outcome::Failed;
    entries[1].detail = u"Record id [2] does not exist."_s;
    m_history->settle({entries[0], entries[1]});
    QCOMPARE(settled.count(), 1);
    HistoryQuery oldestFirst;
    oldestFirst.order = HistoryQuery::Order::OldestFirst;
    const QList<HistoryEntry> found = m_history->entries(oldestFirst);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).outcome, Outcome::Confirmed);
    QCOMPARE(found.at(1).outcome, Outcome::Failed);
    QCOMPARE(found.at(1).detail, u"Record id [2] does not exist."_s);
    QCOMPARE(found.at(2).outcome, Outcome::Pending);
}

void TestChangeHistory::callsUnknownWhatNobodyWillSettle()
{
    m_history->record({entry(u"1"_s, u"40"_s, u"60"_s)});
    m_history = std::make_unique<ChangeHistory>(m_folder->path());
    const QList<HistoryEntry> found = m_history->entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().outcome, Outcome::Unknown);
    QVERIFY(!found.first().detail.isEmpty());
}

void TestChangeHistory::leavesAnotherRunsPendingEntriesAlone()
{
    m_history->record({entry(u"1"_s, u"40"_s, u"60"_s)});
    // However long it has been at work: a window can stay open for weeks.
    QDirIterator locks(m_folder->path(), {u"*.lock"_s}, QDir::Files);
    QVERIFY(locks.hasNext());
    QFile lock(locks.next());
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-30),
                             QFileDevice::FileModificationTime));
    ChangeHistory other(m_folder->path());
    QCOMPARE(other.entries().first().outcome, Outcome::Pending);
    other.record({entry(u"2"_s, u"40"_s, u"60"_s)});
    QCOMPARE(m_history->entries().first().outcome, Outcome::Pending);
    QCOMPARE(m_history->entries().size(), 2);
}

void TestChangeHistory::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("all") << QString() << QString() << QStringList{u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("a dataset") << QString() << u"2"_s << QStringList{u"2"_s};
    QTest::newRow("a value") << u"spring"_s << QString() << QStringList{u"1"_s};
    QTest::newRow("in any case") << u"SPRING"_s << QString() << QStringList{u"1"_s};
    QTest::newRow("a percent sign") << u"50%"_s << QString() << QStringList{u"2"_s};
    QTest::newRow("an underscore") << u"q1_"_s << QString() << QStringList{u"3"_s};
    QTest::newRow("a backslash") << u"\\"_s << QString() << QStringList{u"3"_s};
    QTest::newRow("a user") << u"ana"_s << QString() << QStringList{u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("nothing") << u"'; DROP TABLE change; --"_s << QString() << QStringList();
}

void TestChangeHistory::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, dataset);
    m_history->record({entry(u"1"_s, u"Spring offer"_s, u"x"_s),
                       entry(u"2"_s, u"50% off"_s, u"500 off"_s),
                       entry(u"3"_s, u"q1_q2\\"_s, QString())});
    HistoryQuery query;
    query.text = text;
    query.dataset = dataset;
    QStringList found;
    for (const HistoryEntry &entry : m_history->entries(query))
        found.append(entry.dataset);
    QTEST(found, "found");
}

void TestChangeHistory::visitsInPages()
{
    QList<HistoryEntry> entries;
    for (int i = 1; i <= 7; ++i)
        entries.append(entry(QString::number(i), u"1"_s, u"2"_s));
    m_history->record(entries);
    HistoryQuery query;
    query.limit = 3;
    QStringList found;
    for (int page = 0; page < 3; ++page) {
        for (const HistoryEntry &entry : m_history->entries(query)) {
            found.append(entry.dataset);
            query.olderThan = entry.id;
        }
    }
    QCOMPARE(found.join(u' '), u"7 6 5 4 3 2 1"_s);
    int visited = 0;
    QVERIFY(!m_history->visit({}, [&visited](const HistoryEntry &) { return ++visited < 2; }));
    QCOMPARE(visited, 2);
}

void TestChangeHistory::remembersWithoutAFolder()
{
    ChangeHistory history({});
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    history.record({entry(u"1"_s, u"40"_s, u"60"_s)});
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(noticed.count(), 0);
}

void TestChangeHistory::saysWhoseChangesTheseAre()
{
    QSignalSpy changed(m_history.get(), &ChangeHistory::ownerChanged);
    m_history->record({entry(u"1"_s, u"40"_s, u"60"_s)});
    m_history->setAccount(u""_s); // a reply that says nothing
    m_history->setAccount(u"10278"_s);
    QCOMPARE(changed.count(), 0);
    m_history->setAccount(u"20000"_s);
    QCOMPARE(changed.count(), 1);
    m_history->record({entry(u"1"_s, u"41"_s, u"60"_s)});
    HistoryQuery mine;
    mine.owner = HistoryOwner{u"EU"_s, u"20000"_s, u"somebody else"_s};
    QCOMPARE(m_history->entries(mine).size(), 1);
    QCOMPARE(m_history->entries(mine).first().before, u"41"_s);
}

DIALDESK_GUILESS_TEST(TestChangeHistory)
#include "tst_changehistory.moc"
