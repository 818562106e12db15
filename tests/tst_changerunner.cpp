// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "models/changes/changerunner.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Operation = SandboxOperation;
using Field = SandboxField;
using Choice = Change::Choice;

Q_DECLARE_METATYPE(WireFormat)

/// Reading, comparing, posting and reading back, against the sandbox.
class TestChangeRunner : public QObject
{
    Q_OBJECT

    using State = Change::State;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void compares_data();
    void compares();
    void neverTouchesWhatIsExpired();
    void readsBeforeItWrites();
    void confirmsWhatAReadShows();
    void leavesConflictsToTheUser_data();
    void leavesConflictsToTheUser();
    void expiresOnlyOnADeliberateWord();
    void sendsOnlyWhatChanges();
    void tellsTheErrorOfEach();
    void failsWhenItCannotRead();
    void announcesWhatItReads();

private:
    Dataset row(qint64 id) const;
    StagedEdit edit(qint64 id, Dataset::Field field, const QString &value) const;
    bool prepare(const QList<StagedEdit> &edits);
    bool post();
    QList<State> states() const;
    QString stored(qint64 id, Field field) const { return m_server->store().field(id, field); }
    int posts() const { return m_server->requests(Operation::UpdateDatasets); }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<StagedEdits> m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
};

void TestChangeRunner::initTestCase_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::newRow("JSON") << WireFormat::Json;
    QTest::newRow("XML") << WireFormat::Xml;
}

void TestChangeRunner::init()
{
    QFETCH_GLOBAL(const WireFormat, format);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<SandboxServer>(SandboxOptions{.rows = 40});
    QVERIFY(m_server->listen());
    for (const qint64 id : m_server->store().ids()) {
        m_server->store().setField(id, Field::Status, u"LIVE"_s);
        m_server->store().setField(id, Field::Priority, u"10"_s);
    }
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}}, format,
                                                RestClient::Limits{});
    m_edits = std::make_unique<StagedEdits>();
    m_runner = std::make_unique<ChangeRunner>(*m_edits, m_history);
    m_runner->setApi(&m_connection->api());
}

Dataset TestChangeRunner::row(qint64 id) const
{
    Dataset row;
    for (int field = 0; field < Dataset::FieldCount; ++field)
        row.set(static_cast<Dataset::Field>(field), stored(id, static_cast<Field>(field)));
    return row;
}

StagedEdit TestChangeRunner::edit(qint64 id, Dataset::Field field, const QString &value) const
{
    return {QString::number(id), field, row(id)[field], value};
}

bool TestChangeRunner::prepare(const QList<StagedEdit> &edits)
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(edits);
    return prepared.wait(patienceMs) && m_runner->phase() == ChangeRunner::Phase::Reviewed;
}

bool TestChangeRunner::post()
{
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    return (!finished.isEmpty() || finished.wait(patienceMs)) &&
           m_runner->phase() == ChangeRunner::Phase::Settled;
}

QList<Change::State> TestChangeRunner::states() const
{
    QList<State> states;
    for (const Change &change : m_runner->changes())
        states.append(change.state);
    return states;
}

void TestChangeRunner::compares_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("value");
    QTest::addColumn<State>("state");
    QTest::newRow("as the user saw it") << qint64(1) << u"10"_s << u"20"_s << State::Ready;
    QTest::newRow("spelled another way") << qint64(1) << u"010"_s << u"20"_s << State::Ready;
    QTest::newRow("nobody saw it") << qint64(1) << QString() << u"20"_s << State::Ready;
    QTest::newRow("changed since") << qint64(1) << u"11"_s << u"20"_s << State::Conflict;
    QTest::newRow("there already") << qint64(1) << u"11"_s << u"10"_s << State::AlreadyThere;
    QTest::newRow("gone") << qint64(9999) << u"10"_s << u"20"_s << State::Failed;
    QTest::newRow("never to be sent") << qint64(1) << u"10"_s << u"91"_s << State::Failed;
}

void TestChangeRunner::compares()
{
    QFETCH(const QString, base);
    QFETCH(const QString, value);
    QFETCH(const qint64, id);
    QFETCH(const State, state);
    QVERIFY(prepare({{QString::number(id), Dataset::Priority, base, value}}));
    QCOMPARE(states(), QList<State>{state});
    QCOMPARE(m_runner->changes().first().reason.isEmpty(), state != State::Failed);
    QCOMPARE(m_runner->postableCount(), state == State::Ready ? 1 : 0);
    QCOMPARE(posts(), 0);
    QVERIFY(post());
    QCOMPARE(posts(), state == State::Ready ? 1 : 0);
}

void TestChangeRunner::neverTouchesWhatIsExpired()
{
    m_server->store().setField(1, Field::Status, u"EXPIRED"_s);
    QVERIFY(prepare({{u"1"_s, Dataset::Status, u"LIVE"_s, u"HOLD"_s},
                     {u"1"_s, Dataset::Priority, u"10"_s, u"20"_s},
                     {u"1"_s, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s}}));
    QCOMPARE(states(), (QList<State>{State::Failed, State::Failed, State::AlreadyThere}));
    QVERIFY(post());
    QCOMPARE(posts(), 0);
}

void TestChangeRunner::readsBeforeItWrites()
{
    QStringList actions;
    connect(m_server.get(), &SandboxServer::requestHandled, this,
            [&actions](const QString &, const QString &, const QString &action, const QString &) {
                actions.append(action);
            });
    QVERIFY(prepare({edit(1, Dataset::Priority, u"20"_s)}));
    QVERIFY(post());
    QCOMPARE(actions, (QStringList{u"get"_s, u"read"_s, u"update"_s, u"read"_s}));
}

void TestChangeRunner::confirmsWhatAReadShows()
{
    m_edits->stage(row(1), Dataset::Priority, u"20"_s);
    m_edits->stage(row(1), Dataset::Description, u"Ä <&> \r\n€"_s);
    m_edits->stage(row(2), Dataset::Status, u"HOLD"_s);
    QVERIFY(prepare(m_edits->all()));
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(3, State::Confirmed));
    QCOMPARE(stored(1, Field::Priority), u"20"_s);
    QCOMPARE(stored(1, Field::Description), u"Ä <&> \r\n€"_s);
    QCOMPARE(stored(2, Field::Status), u"HOLD"_s);
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(posts(), 1);
}

void TestChangeRunner::leavesConflictsToTheUser_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::newRow("undecided") << Choice::Undecided;
    QTest::newRow("mine") << Choice::Mine;
    QTest::newRow("theirs") << Choice::Theirs;
}

void TestChangeRunner::leavesConflictsToTheUser()
{
    QFETCH(const Choice, choice);
    const bool mine = choice == Choice::Mine;
    m_edits->stage(row(1), Dataset::Priority, u"20"_s);
    m_server->store().setField(1, Field::Priority, u"30"_s);
    QVERIFY(prepare(m_edits->all()));
    QCOMPARE(states(), QList<State>{State::Conflict});
    QCOMPARE(m_runner->changes().first().serverValue(), u"30"_s);
    QCOMPARE(m_runner->postableCount(), 0);
    if (choice != Choice::Undecided)
        m_runner->chooseMine(0, mine);
    QCOMPARE(m_runner->postableCount(), mine ? 1 : 0);
    QCOMPARE(m_edits->count(), 1); // nothing is given up before posting begins
    QVERIFY(post());
    QCOMPARE(states(), QList<State>{mine                          ? State::Confirmed
                                    : choice == Choice::Undecided ? State::Conflict
                                                                  : State::Kept});
    QCOMPARE(m_runner->postedCount(), mine ? 1 : 0);
    QCOMPARE(stored(1, Field::Priority), mine ? u"20"_s : u"30"_s);
    QCOMPARE(posts(), mine ? 1 : 0);
    QCOMPARE(m_edits->count(), choice == Choice::Undecided ? 1 : 0);
}

void TestChangeRunner::expiresOnlyOnADeliberateWord()
{
    const QList<StagedEdit> edits{edit(1, Dataset::Status, u"EXPIRED"_s),
                                  edit(2, Dataset::Status, u"EXPIRED"_s)};
    QVERIFY(prepare(edits));
    QCOMPARE(m_runner->postableCount(), 0);
    m_runner->confirmExpiry(1, true);
    QCOMPARE(m_runner->postableCount(), 1);
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Ready, State::Confirmed}));
    QCOMPARE(stored(1, Field::Status), u"LIVE"_s);
    QCOMPARE(stored(2, Field::Status), u"EXPIRED"_s);
    // A new review asks anew.
    QVERIFY(prepare({edits.first()}));
    QVERIFY(post());
    QCOMPARE(stored(1, Field::Status), u"LIVE"_s);
}

void TestChangeRunner::sendsOnlyWhatChanges()
{
    const Dataset before = row(1);
    QVERIFY(prepare({edit(1, Dataset::Priority, u"20"_s)}));
    // What a colleague changes meanwhile is not written back.
    m_server->store().setField(1, Field::Description, u"by a colleague"_s);
    m_server->store().setField(1, Field::Status, u"HOLD"_s);
    QVERIFY(post());
    QCOMPARE(stored(1, Field::Priority), u"20"_s);
    QCOMPARE(stored(1, Field::Description), u"by a colleague"_s);
    QCOMPARE(stored(1, Field::Status), u"HOLD"_s);
    QCOMPARE(stored(1, Field::Qid), before[Dataset::QueueId]);
}

void TestChangeRunner::tellsTheErrorOfEach()
{
    QList<StagedEdit> edits;
    for (qint64 id = 1; id <= 5; ++id)
        edits.append(edit(id, Dataset::Priority, u"20"_s));
    QVERIFY(prepare(edits));
    m_server->store().setField(2, Field::Status, u"EXPIRED"_s);
    m_server->store().remove(4);
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Confirmed, State::Failed, State::Confirmed,
                                     State::Failed, State::Confirmed}));
    QVERIFY2(m_runner->changes().at(1).detail.contains(u"EXPIRED"_s),
             qPrintable(m_runner->changes().at(1).detail));
    QVERIFY(m_runner->changes().at(3).reason.contains(u"4"_s));
}

void TestChangeRunner::failsWhenItCannotRead()
{
    // On another account of the same server, whose key is wrong.
    Connection other(*ServerAddress::parse(m_server->url().toString()), {u"demo"_s, u"wrong"_s, {}},
                     WireFormat::Json, RestClient::Limits{});
    m_runner->setApi(&other.api());
    QSignalSpy failed(m_runner.get(), &ChangeRunner::failed);
    m_runner->prepare({edit(1, Dataset::Priority, u"20"_s)});
    QVERIFY(failed.wait(patienceMs));
    QCOMPARE(m_runner->phase(), ChangeRunner::Phase::Idle);
    QCOMPARE(m_runner->postableCount(), 0);
    QCOMPARE(posts(), 0);
    m_runner->setApi(nullptr);
}

void TestChangeRunner::announcesWhatItReads()
{
    QList<QList<Dataset>> announced;
    connect(m_runner.get(), &ChangeRunner::rowsRead, this,
            [&announced](const QList<Dataset> &rows) { announced.append(rows); });
    QVERIFY(prepare({edit(1, Dataset::Priority, u"20"_s)}));
    QVERIFY(post());
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced.at(0).at(0)[Dataset::Priority], u"10"_s);
    QCOMPARE(announced.at(1).at(0)[Dataset::Priority], u"20"_s);
}

DIALDESK_GUILESS_TEST(TestChangeRunner)
#include "tst_changerunner.moc"
