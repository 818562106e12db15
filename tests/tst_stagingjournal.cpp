// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/changes/stagingjournal.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A run of the program.
struct Run
{
    explicit Run(const QString &folder)
        : journal(edits, folder)
    {
        QObject::connect(&journal, &StagingJournal::failed, &journal,
                         [this](const QString &sentence) { failures.append(sentence); });
    }
    void stage(const QString &id, const QString &priority)
    {
        edits.stage(sampleRow(id), Dataset::Priority, priority);
    }
    QString staged(const QString &id) const
    {
        const StagedEdit *edit = edits.find(id, Dataset::Priority);
        return edit ? edit->value : QString();
    }

    StagedEdits edits;
    StagingJournal journal;
    QStringList failures;
};

} // namespace

class TestStagingJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;

    QStringList files(const QString &pattern = u"*.json"_s) const
    {
        return QDir(m_folder).entryList({pattern}, QDir::Files);
    }
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    /// As the process leaves its files when it is killed: the data, and no living holder.
    void leave(const QString &account, const QList<StagedEdit> &edits)
    {
        Run run(m_folder);
        run.journal.open(account);
        run.edits.restore(edits);
    }
    void overwrite(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"data/staged"_s);
    }

    void bringsBackWhatWasLeft()
    {
        const QList<StagedEdit> edits = {
            {u"1"_s, Dataset::Priority, u"10"_s, u"20"_s},
            {u"1"_s, Dataset::Description, u""_s, u"Ä\t\"<&>\r\n😀"_s},
            {u"2"_s, Dataset::Description, QString(), u""_s},
            {u"9007199254740993"_s, Dataset::Status, u"PAUSED"_s, u"EXPIRED"_s},
        };
        leave(u"sandbox demo"_s, edits);
        QCOMPARE(files().size(), 1);
        QVERIFY(!files().first().contains(u"demo"_s));
        Run run(m_folder);
        const auto left = run.journal.open(u"sandbox demo"_s);
        QCOMPARE(left.changes, 4);
        QCOMPARE(left.datasets, 3);
        QVERIFY(left.notices.isEmpty());
        QCOMPARE(run.edits.all(), edits);
        QVERIFY(!run.edits.find(u"1"_s, Dataset::Description)->base.isNull());
        QVERIFY(run.edits.find(u"2"_s, Dataset::Description)->base.isNull());
        QVERIFY(!run.edits.find(u"2"_s, Dataset::Description)->value.isNull());
        QVERIFY(run.failures.isEmpty());
    }

    void aChangeIsOnDiskWithinASecond()
    {
        Run run(m_folder);
        run.journal.open(u"a"_s);
        QVERIFY(files().isEmpty());
        // Changes that never pause don't put it off.
        QElapsedTimer timer;
        timer.start();
        int priority = 20;
        while (files().isEmpty() && timer.elapsed() < patienceMs) {
            run.stage(u"1"_s, QString::number(priority++ % 90 + 1));
            QTest::qWait(1);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        // What is settled, undone or taken back leaves the disk as well.
        run.edits.settle(u"1"_s, Dataset::Priority);
        QTRY_VERIFY_WITH_TIMEOUT(files().isEmpty(), patienceMs);
    }

    void accountsAreKeptApart()
    {
        leave(u"a"_s, {{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}});
        Run run(m_folder);
        QCOMPARE(run.journal.open(u"b"_s).changes, 0);
        QCOMPARE(run.edits.count(), 0);
        run.stage(u"1"_s, u"30"_s);
        run.journal.close();
        QCOMPARE(run.edits.count(), 0);
        QVERIFY(!run.edits.canUndo());
        QCOMPARE(run.journal.open(u"a"_s).changes, 1);
        QCOMPARE(run.staged(u"1"_s), u"20"_s);
        run.journal.close();
        QCOMPARE(run.journal.open(u"b"_s).changes, 1);
        QCOMPARE(run.staged(u"1"_s), u"30"_s);
    }

    void whatIsDiscardedLeavesNothing()
    {
        leave(u"a"_s, {{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}});
        {
            Run run(m_folder);
            run.journal.open(u"a"_s);
            run.edits.clear();
        }
        QVERIFY(files(u"*"_s).isEmpty());
    }

    void twoProgramsAtOnceLeaveEachOtherAlone()
    {
        {
            Run one(m_folder);
            Run two(m_folder);
            one.journal.open(u"a"_s);
            one.stage(u"1"_s, u"20"_s);
            QVERIFY(one.journal.flush());
            QCOMPARE(two.journal.open(u"a"_s).changes, 0);
            two.stage(u"2"_s, u"30"_s);
            QVERIFY(two.journal.flush());
            QCOMPARE(files().size(), 2);
            // A lock is not free because it is old.
            const QStringList locks = files(u"*.lock"_s);
            for (const QString &lock : locks) {
                QFile file(path(lock));
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                         QFileDevice::FileModificationTime));
            }
            Run three(m_folder);
            QCOMPARE(three.journal.open(u"a"_s).changes, 0);
            one.edits.clear();
            QVERIFY(one.journal.flush());
            QCOMPARE(files().size(), 1);
            one.stage(u"1"_s, u"21"_s);
        }
        Run next(m_folder);
        QCOMPARE(next.journal.open(u"a"_s).changes, 2);
        QCOMPARE(next.staged(u"1"_s), u"21"_s);
        QCOMPARE(next.staged(u"2"_s), u"30"_s);
        QCOMPARE(files().size(), 1); // taken over into one
    }

    void theLaterOfTwoValuesIsTakenAndSaid()
    {
        {
            Run one(m_folder);
            Run two(m_folder);
            one.journal.open(u"a"_s);
            one.stage(u"1"_s, u"20"_s);
            QVERIFY(one.journal.flush());
            two.journal.open(u"a"_s);
            two.stage(u"1"_s, u"30"_s);
        }
        const QStringList names = files();
        QCOMPARE(names.size(), 2);
        QFile older(path(names.last()));
        QVERIFY(older.open(QIODevice::ReadWrite));
        QVERIFY(older.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                  QFileDevice::FileModificationTime));
        older.close();
        Run next(m_folder);
        const auto left = next.journal.open(u"a"_s);
        QCOMPARE(left.changes, 1);
        QCOMPARE(left.notices.size(), 1);
        QCOMPARE(next.staged(u"1"_s), u"20"_s);
    }

    void whatIsStagedAlreadyGoesFirst()
    {
        leave(u"a"_s, {{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s},
                       {u"2"_s, Dataset::Priority, u"10"_s, u"20"_s}});
        Run run(m_folder);
        run.stage(u"1"_s, u"30"_s);
        QCOMPARE(run.journal.open(u"a"_s).changes, 1);
        QCOMPARE(run.staged(u"1"_s), u"30"_s);
        QCOMPARE(run.staged(u"2"_s), u"20"_s);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        leave(u"a"_s, {{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}});
        const QString name = files().first();
        for (int times = 1; times <= 2; ++times) {
            overwrite(name, "damaged");
            Run run(m_folder);
            const auto left = run.journal.open(u"a"_s);
            QCOMPARE(left.changes, 0);
            QCOMPARE(left.notices.size(), 1);
            QVERIFY(left.notices.first().contains(
                QDir::toNativeSeparators(path(name) + u".damaged-"_s + QString::number(times))));
            run.stage(u"2"_s, u"20"_s);
            QVERIFY(run.journal.flush());
            QVERIFY(run.failures.isEmpty());
        }
        QFile aside(path(name + u".damaged-1"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("damaged"));
    }

    void aFolderThatCantBeMadeIsToldOnce()
    {
        QFile blocker(m_home->filePath(u"data"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Run run(m_folder);
        run.journal.open(u"a"_s);
        QVERIFY(run.failures.isEmpty()); // nothing is to be written yet
        run.stage(u"1"_s, u"20"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run.failures.size(), 1, patienceMs);
        QVERIFY(!run.journal.flush());
        QCOMPARE(run.failures.size(), 1);
        QCOMPARE(run.staged(u"1"_s), u"20"_s);
        // It heals by itself, and the next failure is told again.
        QVERIFY(blocker.remove());
        QVERIFY(run.journal.flush());
        QCOMPARE(files().size(), 1);
        QVERIFY(QDir(m_folder).removeRecursively());
        run.stage(u"1"_s, u"21"_s);
        QVERIFY(!run.journal.flush());
        QCOMPARE(run.failures.size(), 2);
    }

    void aClosedJournalKeepsNothing()
    {
        Run run(m_folder);
        QVERIFY(run.journal.flush());
        run.stage(u"1"_s, u"20"_s);
        QVERIFY(!run.journal.flush());
        QVERIFY(!QDir(m_folder).exists());
        QVERIFY(run.failures.isEmpty());
    }
};

DIALDESK_GUILESS_TEST(TestStagingJournal)
#include "tst_stagingjournal.moc"
