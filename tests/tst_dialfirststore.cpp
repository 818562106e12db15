// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirststore.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;

namespace {

const QString account = u"https://example.org/ demo"_s;

DialFirstPlan samplePlan()
{
    using State = DialFirstItem::State;
    QList<DialFirstItem> items;
    for (const State state : {State::Before, State::Holding, State::Held, State::GoingLive,
                              State::Live, State::GoingBack, State::Back, State::Taken}) {
        DialFirstItem item;
        item.dataset = QString::number(items.size() + 1);
        item.qid = items.isEmpty() ? QString() : u"12"_s; // which older accounts leave out
        item.description = u"Frühling ’26"_s;
        item.priority = u"abc"_s;
        item.table = u"leads"_s;
        item.isWanted = items.isEmpty();
        item.wasLive = items.size() % 2 == 0;
        item.state = state;
        item.attempts = static_cast<int>(items.size());
        item.note = u"A sentence."_s;
        items.append(item);
    }
    return {Goal::Restore, items};
}

} // namespace

/// What is kept of a run, and whose it is.
class TestDialFirstStore : public QObject
{
    Q_OBJECT

    using State = DialFirstItem::State;

private Q_SLOTS:
    void keepsAllOfAPlan();
    void whatEndedIsNotUnfinished();
    void anAccountHasOneRun();
    void aRunThatLivesElsewhereIsNotTakenOver();
    void nothingIsMadeWhereNothingWasKept();
    void sayWhyItCannotKeep_data();
    void sayWhyItCannotKeep();
};

void TestDialFirstStore::keepsAllOfAPlan()
{
    const QTemporaryDir folder;
    {
        DialFirstStore store(folder.path());
        auto run = *store.begin(account, DialFirstPlan(Goal::Finish, {}));
        run.plan = samplePlan();
        QVERIFY(store.save(run));
    }
    DialFirstStore store(folder.path());
    const auto kept = *store.unfinished(account);
    QVERIFY(kept);
    QCOMPARE(kept->plan, samplePlan());
    QVERIFY(!kept->isElsewhere);
    QVERIFY(kept->started.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(!*store.unfinished(u"another"_s));
}

void TestDialFirstStore::whatEndedIsNotUnfinished()
{
    const QTemporaryDir folder;
    DialFirstStore store(folder.path());
    const auto run = *store.begin(account, samplePlan());
    QVERIFY(*store.unfinished(account));
    QVERIFY(store.end(run));
    QVERIFY(!*store.unfinished(account));
    QVERIFY(store.begin(account, samplePlan())); // and another one may begin
}

void TestDialFirstStore::anAccountHasOneRun()
{
    const QTemporaryDir folder;
    DialFirstStore store(folder.path());
    DialFirstStore other(folder.path());
    QVERIFY(store.begin(account, samplePlan()));
    const auto second = other.begin(account, samplePlan());
    QVERIFY(!second);
    QVERIFY2(second.error().contains(u"unfinished"_s), qPrintable(second.error()));
    QVERIFY(other.begin(u"another"_s, samplePlan()));
}

void TestDialFirstStore::aRunThatLivesElsewhereIsNotTakenOver()
{
    const QTemporaryDir folder;
    DialFirstStore other(folder.path());
    {
        DialFirstStore store(folder.path());
        const auto run = *store.begin(account, samplePlan());
        QVERIFY(store.takeOver(run)); // its own
        QVERIFY((*other.unfinished(account))->isElsewhere);
        QVERIFY(!other.takeOver(run));
    }
    const auto run = **other.unfinished(account);
    QVERIFY(!run.isElsewhere);
    QVERIFY(other.takeOver(run));
    QVERIFY(other.end(run));
    QVERIFY(!other.takeOver(run)); // there is nothing left to take over
}

void TestDialFirstStore::nothingIsMadeWhereNothingWasKept()
{
    const QTemporaryDir folder;
    DialFirstStore store(folder.path());
    QVERIFY(!*store.unfinished(account));
    QVERIFY(QDir(folder.path()).isEmpty());
    DialFirstStore inMemory{QString()};
    QVERIFY(!*inMemory.unfinished(account));
    QVERIFY(inMemory.begin(account, samplePlan()));
    QCOMPARE((*inMemory.unfinished(account))->plan, samplePlan());
}

void TestDialFirstStore::sayWhyItCannotKeep_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray("This is no database, and long enough to be told.");
    QTest::newRow("a folder") << QByteArray();
}

void TestDialFirstStore::sayWhyItCannotKeep()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"dial-first.sqlite"_s);
    if (content.isEmpty()) {
        QVERIFY(QDir().mkdir(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.repeated(100)) > 0);
    }
    DialFirstStore store(folder.path());
    QVERIFY(!store.unfinished(account));
    const auto begun = store.begin(account, samplePlan());
    QVERIFY(!begun);
    QVERIFY2(begun.error().contains(u"on disk"_s), qPrintable(begun.error()));
}

DIALDESK_GUILESS_TEST(TestDialFirstStore)
#include "tst_dialfirststore.moc"
