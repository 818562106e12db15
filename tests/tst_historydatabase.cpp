// SPDX-License-Identifier: MIT
#include "models/history/changehistory.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Another program that has the file open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("The file can't be opened.");
    }
    ~OtherProgram()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    void run(const QString &statement)
    {
        if (!QSqlQuery(m_database).exec(statement))
            qFatal("%s", qPrintable(statement));
    }
    QVariant ask(const QString &question)
    {
        QSqlQuery query(question, m_database);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

HistoryEntry entry(const QString &dataset)
{
    HistoryEntry entry;
    entry.dataset = dataset;
    entry.before = u"LIVE"_s;
    entry.after = u"HOLD"_s;
    return entry;
}

QStringList datasets(ChangeHistory &history)
{
    QStringList found;
    for (const HistoryEntry &entry : history.entries())
        found.prepend(entry.dataset);
    return found;
}

} // namespace

/// Files that are damaged, locked, of another time, or can't be written: none keeps anybody from
/// working, and none is lost.
class TestHistoryDatabase : public QObject
{
    Q_OBJECT

    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void commitsForOthersToSee();
    void bringsAnOldFileToThePresent();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void survivesDamageInTheMiddle();
    void writesBesideALockedFile();
    void bringsInWhatStoodBeside();
    void leavesAFileOfANewerProgramAlone();
    void remembersWhereNothingCanBeWritten();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    QStringList files(const QString &pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryDatabase::commitsForOthersToSee()
{
    ChangeHistory history(m_folder->path());
    history.record({entry(u"1"_s)});
    OtherProgram sqlite(file());
    QCOMPARE(sqlite.ask(u"SELECT dataset || outcome FROM change"_s).toString(), u"1pending"_s);
    QCOMPARE(sqlite.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(sqlite.ask(u"PRAGMA user_version"_s).toInt(), HistoryDatabase::schemaVersion());
}

void TestHistoryDatabase::bringsAnOldFileToThePresent()
{
    {
        OtherProgram sqlite(file());
        sqlite.run(u"CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL,"
                   "run TEXT NOT NULL, profile TEXT NOT NULL, account TEXT NOT NULL, "
                   "user TEXT NOT NULL, dataset TEXT NOT NULL, field TEXT NOT NULL, old_value TEXT,"
                   "new_value TEXT, outcome TEXT NOT NULL, detail TEXT NOT NULL)"_s);
        sqlite.run(u"INSERT INTO change VALUES (7, '2026-03-20T16:05:00.000Z', 'r', 'EU', '1', "
                   "'ana', '104', 'd_priority', '40', '60', 'confirmed', '')"_s);
        sqlite.run(u"PRAGMA user_version = 1"_s);
    }
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    history.record({entry(u"1"_s)});
    QCOMPARE(datasets(history), (QStringList{u"104"_s, u"1"_s}));
    QCOMPARE(noticed.count(), 0);
    OtherProgram sqlite(file());
    QCOMPARE(sqlite.ask(u"PRAGMA user_version"_s).toInt(), HistoryDatabase::schemaVersion());
    QCOMPARE(sqlite.ask(u"SELECT count(*) FROM sqlite_master WHERE name = 'change_by_dataset'"_s),
             1);
}

void TestHistoryDatabase::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff');
    QTest::newRow("another program's tables") << QByteArray();
}

void TestHistoryDatabase::setsADamagedFileAside()
{
    QFETCH(const QByteArray, content);
    if (content.isEmpty()) {
        OtherProgram sqlite(file());
        sqlite.run(u"CREATE TABLE change (id INTEGER)"_s);
        sqlite.run(u"PRAGMA user_version = %1"_s.arg(HistoryDatabase::schemaVersion()));
    } else {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
    }
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    history.record({entry(u"1"_s)});
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(datasets(history), QStringList{u"1"_s});
    const QStringList aside = files(u"history-damaged-*.sqlite"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY(noticed.first().first().toString().contains(aside.first()));
    if (!content.isEmpty()) {
        QFile kept(m_folder->filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
    }
    ChangeHistory next(m_folder->path());
    QCOMPARE(datasets(next), QStringList{u"1"_s});
}

void TestHistoryDatabase::survivesDamageInTheMiddle()
{
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    QList<HistoryEntry> entries = history.record({entry(u"1"_s), entry(u"2"_s)});
    {
        OtherProgram sqlite(file());
        sqlite.run(u"DROP TABLE change"_s);
    }
    entries[0].outcome = Outcome::Confirmed;
    entries[1].outcome = Outcome::Failed;
    history.settle(entries);
    QCOMPARE(noticed.count(), 1);
    const QList<HistoryEntry> found = history.entries();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).outcome, Outcome::Failed);
    QCOMPARE(found.at(1).outcome, Outcome::Confirmed);
}

void TestHistoryDatabase::writesBesideALockedFile()
{
    { // so that the file is there
        ChangeHistory history(m_folder->path());
        history.record({entry(u"1"_s)});
    }
    OtherProgram sqlite(file());
    sqlite.run(u"BEGIN EXCLUSIVE"_s);
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    history.record({entry(u"2"_s)});
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(datasets(history), QStringList{u"2"_s});
    QCOMPARE(files(u"history.*.sqlite"_s).size(), 1);
    // The one who has it goes on undisturbed.
    sqlite.run(u"INSERT INTO change SELECT NULL, time, run, profile, account, user, '3', field, "
               "old_value, new_value, outcome, detail FROM change"_s);
    sqlite.run(u"COMMIT"_s);
    QCOMPARE(sqlite.ask(u"SELECT count(*) FROM change"_s), 2);
}

void TestHistoryDatabase::bringsInWhatStoodBeside()
{
    {
        ChangeHistory history(m_folder->path());
        history.record({entry(u"1"_s)});
        OtherProgram sqlite(file());
        sqlite.run(u"BEGIN EXCLUSIVE"_s);
        QList<HistoryEntry> entries = history.record({entry(u"2"_s), entry(u"3"_s)});
        entries[0].outcome = Outcome::Confirmed;
        history.settle({entries[0]});
        // Not while that run still writes there.
        sqlite.run(u"COMMIT"_s);
        ChangeHistory early(m_folder->path());
        QCOMPARE(datasets(early), QStringList{u"1"_s});
    }
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    const QList<HistoryEntry> found = history.entries();
    QCOMPARE(datasets(history), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(found.at(1).outcome, Outcome::Confirmed);
    QCOMPARE(found.at(0).outcome, Outcome::Unknown);
    QCOMPARE(files(u"history.*.sqlite*"_s), QStringList());
    QCOMPARE(noticed.count(), 0);
}

void TestHistoryDatabase::leavesAFileOfANewerProgramAlone()
{
    {
        OtherProgram sqlite(file());
        sqlite.run(u"CREATE TABLE future (x)"_s);
        sqlite.run(u"PRAGMA user_version = 999"_s);
    }
    ChangeHistory history(m_folder->path());
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    history.record({entry(u"1"_s)});
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(datasets(history), QStringList{u"1"_s});
    OtherProgram sqlite(file());
    QCOMPARE(sqlite.ask(u"PRAGMA user_version"_s), 999);
    QCOMPARE(sqlite.ask(u"SELECT count(*) FROM sqlite_master"_s), 1);
}

void TestHistoryDatabase::remembersWhereNothingCanBeWritten()
{
    QFile notAFolder(m_folder->filePath(u"file"_s));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    ChangeHistory history(m_folder->filePath(u"file/below"_s));
    QSignalSpy noticed(&history, &ChangeHistory::noticed);
    QList<HistoryEntry> entries = history.record({entry(u"1"_s)});
    entries[0].outcome = Outcome::Confirmed;
    history.settle(entries);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(history.entries().first().outcome, Outcome::Confirmed);
}

DIALDESK_GUILESS_TEST(TestHistoryDatabase)
#include "tst_historydatabase.moc"
