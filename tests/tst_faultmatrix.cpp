// SPDX-License-Identifier: MIT
#include "models/changes/datasetcreator.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/fault.h"
#include "tests/support/matrixtable.h"
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QMetaEnum>

#include <array>

using namespace Qt::StringLiterals;

/// What is told, kept and sent again when each of the requests is answered with each fault.
///
/// Each cell ends with a server that is well again, and the same connection doing its work.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;

private Q_SLOTS:
    void cells_data();
    void cells();
    void cleanupTestCase();

private:
    /// Which request is answered with the fault. What is done twice is done by a server that has
    /// acted on the request, and by one that has not.
    enum Request { SignIn, Read, Update, UpdateNotDone, Verify, Create, CreateNotDone };
    static QStringList requests()
    {
        return {u"sign-in"_s, u"read"_s,   u"update"_s,         u"update not done"_s,
                u"verify"_s,  u"create"_s, u"create not done"_s};
    }

    void signIn(const Fault &fault);
    void readList(const Fault &fault);
    void update(const Fault &fault, bool isDone);
    void verify(const Fault &fault);
    void create(const Fault &fault, bool isDone);
    void tell(const QString &word) { m_told = word; }
    void tell(const ApiError &error);

    QString m_told;
    MatrixTable m_table{requests()};
};

namespace {

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString getToken()
{
    return u"token.php get"_s;
}

/// True where one of \a between stands before each further request for \a operation.
bool isNeverRepeatedBlindly(const RogueServer &server, const QString &operation,
                            const QStringList &between)
{
    bool mayBeSent = true;
    for (const RogueRequest &request : server.requests()) {
        if (request.operation() != operation)
            mayBeSent = mayBeSent || between.contains(request.operation());
        else if (!std::exchange(mayBeSent, false))
            return false;
    }
    return true;
}

} // namespace

void TestFaultMatrix::tell(const ApiError &error)
{
    QVERIFY2(!error.sentence.isEmpty(), "Nothing is told.");
    QVERIFY(!error.detail.contains(QString::fromLatin1(RogueServer::token())));
    m_told = nameOf(error.kind);
}

void TestFaultMatrix::cells_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("request");
    const auto add = [](const Fault &fault, std::initializer_list<int> for_) {
        for (const int request : for_)
            QTest::addRow("%s, %s", fault.name, qPrintable(requests().at(request)))
                << fault << request;
    };
    for (const Fault &fault : Fault::ofAnyReply()) {
        // Who turns a token away has done nothing.
        if (fault.kind == Kind::SignIn)
            add(fault, {SignIn, Read, UpdateNotDone, Verify, CreateNotDone});
        else
            add(fault, {SignIn, Read, Update, UpdateNotDone, Verify, Create, CreateNotDone});
    }
    for (const Fault &fault : Fault::ofLists())
        add(fault, {Read, Verify});
}

void TestFaultMatrix::cells()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, request);
    m_told.clear();
    m_table.begin(fault.name, request);
    switch (request) {
    case SignIn:
        signIn(fault);
        break;
    case Read:
        readList(fault);
        break;
    case Update:
    case UpdateNotDone:
        update(fault, request == Update);
        break;
    case Verify:
        verify(fault);
        break;
    default:
        create(fault, request == Create);
    }
    if (!QTest::currentTestFailed())
        m_table.tell(fault.name, request, m_told);
}

void TestFaultMatrix::signIn(const Fault &fault)
{
    RogueServer server;
    server.answer(getToken(), fault.spoil(RogueReply::of(
                                  RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60))));
    Connection connection(*ServerAddress::parse(server.url().toString()),
                          {u"demo"_s, u"s3cret"_s, {}}, WireFormat::Json, fault.limits());
    const auto tried = [&connection] {
        return awaited<void>([&](QObject *context, const std::function<void(Result<void>)> &done) {
            connection.signIn(context, done);
        });
    };
    const Result<void> result = tried();
    QVERIFY2(!result, "It is in without a token.");
    tell(result.error());
    QVERIFY(!result.error().detail.contains(u"s3cret"_s));
    QCOMPARE(server.count(getToken()), 1);
    server.answer(getToken(),
                  RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60)));
    QVERIFY(tried());
}

void TestFaultMatrix::readList(const Fault &fault)
{
    RunnerFixture desk(2, fault.limits());
    DatasetModel datasets(desk.edits);
    DatasetLoader loader(datasets);
    loader.setApi(&desk.connection.api());
    const auto isIn = [&loader](DatasetLoader::State state) {
        return QTest::qWaitFor([&] { return loader.state() == state; }, patienceMs);
    };
    loader.refresh();
    QVERIFY(isIn(DatasetLoader::State::Ready));
    desk.stage(1, Dataset::Priority, u"20"_s);

    const RogueReply good = desk.account.list();
    desk.server.answer(QuirkyAccount::read(), fault.spoil(good));
    loader.refresh();
    if (fault.kind) {
        QVERIFY(isIn(DatasetLoader::State::Stale));
        tell(loader.error());
        QCOMPARE(loader.error().kind, *fault.kind);
        QCOMPARE(datasets.rowCount(), 2);
        QCOMPARE(datasets.dataset(0)[Dataset::Description], u"Load 1"_s);
    } else {
        QVERIFY(isIn(DatasetLoader::State::Ready));
        tell(u"%1 rows"_s.arg(datasets.rowCount()));
    }
    QCOMPARE(desk.edits.count(), 1);

    desk.server.answer(QuirkyAccount::read(), good);
    loader.refresh();
    QVERIFY(isIn(DatasetLoader::State::Ready));
    QCOMPARE(datasets.rowCount(), 2);
    QCOMPARE(datasets.dataset(0)[Dataset::Description], u"Load 1"_s);
    QCOMPARE(datasets.dataset(0)[Dataset::Priority], u"10"_s);
}

void TestFaultMatrix::update(const Fault &fault, bool isDone)
{
    RunnerFixture desk(2, fault.limits());
    desk.stage(1, Dataset::Priority, u"20"_s);
    QVERIFY(desk.prepare());
    desk.account.treatWrites(
        {{.applies = isDone ? -1 : 0, .says = fault.spoil(QuirkyAccount::success())}});
    QVERIFY(desk.post());
    const Change &change = desk.runner.changes().constFirst();
    tell(nameOf(change.state));
    const bool isHeld = desk.account.field(1, u"d_priority"_s) == u"20"_s;
    QVERIFY(isNeverRepeatedBlindly(desk.server, QuirkyAccount::update(),
                                   {QuirkyAccount::read(), getToken()}));
    QCOMPARE(change.state == Change::State::Confirmed, isHeld);
    QCOMPARE(desk.edits.count(), isHeld ? 0 : 1);
    QVERIFY(isHeld || !change.reason.isEmpty());

    if (!isHeld) {
        QVERIFY(desk.prepare());
        QVERIFY(desk.post());
        QCOMPARE(desk.states(), QList<Change::State>{Change::State::Confirmed});
    }
}

void TestFaultMatrix::verify(const Fault &fault)
{
    RunnerFixture desk(2, fault.limits());
    desk.stage(1, Dataset::Description, u"Another name"_s);
    QVERIFY(desk.prepare());
    const int readsBefore = desk.reads();
    desk.server.answer(QuirkyAccount::read(),
                       [&](const RogueRequest &) { return fault.spoil(desk.account.list()); });
    QVERIFY(desk.post());
    const Change &change = desk.runner.changes().constFirst();
    tell(nameOf(change.state));
    QCOMPARE(desk.posts(), 1);
    QVERIFY(desk.reads() > readsBefore);
    if (fault.kind) {
        QCOMPARE(change.state, Change::State::Unknown);
        QCOMPARE(desk.edits.count(), 1);
        QVERIFY(!change.reason.isEmpty());
    } else {
        QCOMPARE(change.state == Change::State::Confirmed, desk.edits.count() == 0);
    }

    desk.server.answer(QuirkyAccount::read(),
                       [&desk](const RogueRequest &) { return desk.account.list(); });
    if (change.state == Change::State::Unknown) {
        QVERIFY(desk.finished([&desk] { desk.runner.checkAgain(); }));
        QCOMPARE(desk.states(), QList<Change::State>{Change::State::Confirmed});
        QCOMPARE(desk.edits.count(), 0);
    }
    QCOMPARE(desk.posts(), 1);
}

void TestFaultMatrix::create(const Fault &fault, bool isDone)
{
    using Outcome = DatasetCreator::Outcome;
    RunnerFixture desk(2, fault.limits());
    desk.account.treatWrites(
        {{.applies = isDone ? -1 : 0, .says = fault.spoil(QuirkyAccount::success())}});
    DatasetCreator creator(desk.connection.api(), desk.history);
    const auto created = [&creator] {
        std::optional<Outcome> outcome;
        creator.create(u"leads"_s, u"A new one"_s,
                       [&outcome](const Outcome &result) { outcome = result; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patienceMs))
            qFatal("The outcome never came.");
        return *outcome;
    };
    const Outcome outcome = created();
    constexpr std::array<const char *, 4> words = {"Created", "NotSent", "Refused", "Uncertain"};
    tell(QString::fromLatin1(words.at(static_cast<size_t>(outcome.kind))));
    const bool isThere = desk.account.field(3, u"description"_s) == u"A new one"_s;
    QVERIFY(isNeverRepeatedBlindly(desk.server, QuirkyAccount::create(), {getToken()}));
    if (outcome.kind == Outcome::Created)
        QVERIFY(isThere && outcome.id == u"3"_s);
    else if (isThere && outcome.kind == Outcome::Uncertain)
        QVERIFY(outcome.candidates.contains(u"3"_s));
    else
        QVERIFY(!isThere || outcome.kind == Outcome::Refused);
    if (outcome.kind != Outcome::Created)
        QVERIFY(!outcome.error.sentence.isEmpty());

    QCOMPARE(created().kind, Outcome::Created);
}

void TestFaultMatrix::cleanupTestCase()
{
    m_table.print();
}

DIALDESK_GUILESS_TEST(TestFaultMatrix)
#include "tst_faultmatrix.moc"
