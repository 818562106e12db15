// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/changes/stagingjournal.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int count = 150; // datasets, so that there are two batches

enum Store { Untouched, FirstBatch, All };

} // namespace

Q_DECLARE_METATYPE(Store)

/// A program that is killed at any point of its work loses no edit, calls nothing confirmed that
/// the server does not hold, and posts nothing twice without a read between.
class TestCrashRecovery : public QObject
{
    Q_OBJECT

    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init();
    void isOnDiskWithinASecond();
    void losesNothingWhenKilled_data();
    void losesNothingWhenKilled();

private:
    /// Applies all of the payload.
    RogueReply applied(const RogueRequest &request);
    /// Waits for \a isReached, and kills the process there and then.
    void killWhen(QProcess &process, const std::function<bool()> &isReached);
    void start(QProcess &process, const QString &point) const;
    bool holds(const QString &dataset) const
    {
        return m_account->field(dataset.toInt(), u"d_priority"_s) == u"20"_s;
    }
    QSet<QString> stagedOnDisk() const;
    void checkThatNothingWasPostedBlindly() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
};

void TestCrashRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, count);
}

RogueReply TestCrashRecovery::applied(const RogueRequest &request)
{
    const QJsonArray records = QJsonDocument::fromJson(request.body).array();
    for (const auto &record : records)
        m_account->setField(record[u"dataset"_s].toString().toInt(), u"d_priority"_s,
                            record[u"d_priority"_s].toString());
    return QuirkyAccount::success();
}

void TestCrashRecovery::start(QProcess &process, const QString &point) const
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(DIALDESK_MORTAL),
                  {m_server->url().toString(), m_folder->path(), QString::number(count), point});
}

void TestCrashRecovery::killWhen(QProcess &process, const std::function<bool()> &isReached)
{
    if (!QTest::qWaitFor(isReached, patienceMs))
        qFatal("The program never came to the point where it was to die.");
    QSignalSpy finished(&process, &QProcess::finished);
    process.kill();
    if (!finished.wait(patienceMs))
        qFatal("The program can't be killed.");
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

QSet<QString> TestCrashRecovery::stagedOnDisk() const
{
    StagedEdits edits;
    StagingJournal journal(edits, QDir(m_folder->path()).filePath(u"staged"_s));
    journal.open(u"account"_s);
    QSet<QString> datasets;
    const QList<StagedEdit> all = edits.all();
    for (const StagedEdit &edit : all) {
        if (edit.field == Dataset::Priority && edit.base == u"10"_s && edit.value == u"20"_s)
            datasets.insert(edit.dataset);
    }
    return datasets;
}

void TestCrashRecovery::checkThatNothingWasPostedBlindly() const
{
    QSet<QString> postedSinceRead;
    for (const RogueRequest &request : m_server->requests()) {
        if (request.operation() == QuirkyAccount::read())
            postedSinceRead.clear();
        if (request.operation() != QuirkyAccount::update())
            continue;
        const QJsonArray records = QJsonDocument::fromJson(request.body).array();
        for (const auto &record : records) {
            const QString dataset = record[u"dataset"_s].toString();
            QVERIFY2(!postedSinceRead.contains(dataset), qPrintable(dataset));
            postedSinceRead.insert(dataset);
        }
    }
}

void TestCrashRecovery::isOnDiskWithinASecond()
{
    QProcess process;
    start(process, u"staged"_s);
    QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, patienceMs));
    const auto isOnDisk = [this] {
        const QDir folder(m_folder->filePath(u"staged"_s));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
        QFile file(folder.filePath(names.value(0)));
        return !names.isEmpty() && file.open(QIODevice::ReadOnly) &&
               file.readAll().contains("\"150\"");
    };
    QVERIFY(QTest::qWaitFor(isOnDisk, 1000));
    killWhen(process, [] { return true; });
    QCOMPARE(stagedOnDisk().size(), count);
}

void TestCrashRecovery::losesNothingWhenKilled_data()
{
    QTest::addColumn<QString>("point"); // of the program; or of the server, with a line below
    QTest::addColumn<Store>("store");
    QTest::newRow("before anything is sent") << u"reviewed"_s << Untouched;
    QTest::newRow("when the intent is recorded") << u"intended"_s << Untouched;
    QTest::newRow("when the request arrives") << u"server: arrives"_s << Untouched;
    QTest::newRow("when the server has acted") << u"server: acted"_s << FirstBatch;
    QTest::newRow("between two requests") << u"server: second arrives"_s << FirstBatch;
    QTest::newRow("when the last request is answered") << u"server: read-back"_s << All;
    QTest::newRow("when the outcome is recorded") << u"recorded"_s << All;
    QTest::newRow("before the edits leave the disk") << u"finished"_s << All;
    QTest::newRow("when all is done") << u"flushed"_s << All;
}

void TestCrashRecovery::losesNothingWhenKilled()
{
    QFETCH(const QString, point);
    QFETCH(const Store, store);
    const auto updates = [this] {
        return m_server->count(QuirkyAccount::update());
    };
    m_server->answer(QuirkyAccount::update(), [&](const RogueRequest &request) {
        if (point == u"server: arrives"_s ||
            (point == u"server: second arrives"_s && updates() > 1))
            return RogueReply::silence();
        const RogueReply reply = applied(request);
        if (point == u"server: read-back"_s && updates() > 1)
            m_server->answerNext(QuirkyAccount::read(), {RogueReply::silence()});
        return point == u"server: acted"_s ? RogueReply::silence() : reply;
    });

    QProcess process;
    start(process, point);
    killWhen(process, [&] {
        if (point == u"server: arrives"_s || point == u"server: acted"_s)
            return updates() == 1;
        if (point == u"server: second arrives"_s)
            return updates() == 2;
        if (point == u"server: read-back"_s)
            return m_server->count(QuirkyAccount::read()) == 2;
        return process.canReadLine();
    });

    // What the server holds is as the table says, or the test would prove nothing.
    const int held = store == Untouched ? 0 : store == FirstBatch ? 100 : count;
    const QSet<QString> staged = stagedOnDisk();
    QSet<QString> confirmed;
    QSet<QString> recorded;
    {
        ChangeHistory history(m_folder->path());
        for (const HistoryEntry &entry : history.entries()) {
            QVERIFY(entry.outcome == Outcome::Confirmed || entry.outcome == Outcome::Unknown);
            recorded.insert(entry.dataset);
            if (entry.outcome == Outcome::Confirmed)
                confirmed.insert(entry.dataset);
        }
    }
    for (int id = 1; id <= count; ++id) {
        const QString dataset = QString::number(id);
        QCOMPARE(holds(dataset), id <= held);
        QVERIFY2(staged.contains(dataset) || confirmed.contains(dataset), qPrintable(dataset));
        QVERIFY2(holds(dataset) || !confirmed.contains(dataset), qPrintable(dataset));
        QVERIFY2(!holds(dataset) || recorded.contains(dataset), qPrintable(dataset));
    }

    // The next start finishes the work.
    m_server->answer(QuirkyAccount::update(),
                     [this](const RogueRequest &request) { return applied(request); });
    QProcess next;
    QSignalSpy finished(&next, &QProcess::finished);
    start(next, {});
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(next.exitStatus(), QProcess::NormalExit);
    QCOMPARE(next.exitCode(), 0);
    for (int id = 1; id <= count; ++id)
        QVERIFY2(holds(QString::number(id)), qPrintable(QString::number(id)));
    QVERIFY(stagedOnDisk().isEmpty());
    checkThatNothingWasPostedBlindly();
}

DIALDESK_GUILESS_TEST(TestCrashRecovery)
#include "tst_crashrecovery.moc"
