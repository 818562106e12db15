// SPDX-License-Identifier: MIT
#include "tests/support/commandcell.h"
#include "tests/support/faultysandbox.h"
#include "tests/support/matrixtable.h"
#include "tests/support/registeredtest.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsAtOnce = 8; // most of them wait for a time-out, or before they ask again

/// What docs promise that a script gets to see for a failure of that kind.
int statusOf(ApiError::Kind kind)
{
    using enum ApiError::Kind;
    switch (kind) {
    case SignIn:
        return 3;
    case Refused:
        return 1;
    case NotUnderstood:
    case TooLarge:
        return 5;
    default:
        return 4;
    }
}

} // namespace

/// What a script gets to see, and what is kept and sent again, when each of the requests that the
/// commands make is answered with each fault: the real program over real sockets.
///
/// Each cell ends with a server that is well again, and the same command doing its work.
class TestFaultMatrixCommandLine : public QObject
{
    Q_OBJECT
    using Kind = ApiError::Kind;
    using Request = CommandCell::Request;

private Q_SLOTS:
    void initTestCase();
    void cells_data();
    void cells();
    void tokensAndClocks_data();
    void tokensAndClocks();
    void refusedConnections_data();
    void refusedConnections();
    void cleanupTestCase();

private:
    void add(const Fault &fault, std::initializer_list<Request> requests);
    void startNext();
    void checkExport(const CommandCell &cell);
    void checkSet(const CommandCell &cell);
    void checkCreate(const CommandCell &cell);

    std::vector<std::unique_ptr<CommandCell>> m_cells;
    size_t m_started = 0;
    MatrixTable m_table{{u"sign-in"_s, u"read"_s, u"read to a file"_s, u"update"_s,
                         u"update not done"_s, u"verify"_s, u"create"_s, u"create not done"_s}};
};

void TestFaultMatrixCommandLine::add(const Fault &fault, std::initializer_list<Request> requests)
{
    for (const Request request : requests)
        m_cells.push_back(std::make_unique<CommandCell>(fault, request));
}

void TestFaultMatrixCommandLine::initTestCase()
{
    using enum CommandCell::Request;
    for (const Fault &fault : Fault::ofAnyReply()) {
        // Who turns a token away has done nothing. Long replies take long, and are all alike.
        if (fault.isLong())
            add(fault, {SignIn, Read, Verify});
        else if (fault.kind == Kind::SignIn)
            add(fault, {SignIn, Read, ReadToFile, UpdateNotDone, Verify, CreateNotDone});
        else
            add(fault,
                {SignIn, Read, ReadToFile, Update, UpdateNotDone, Verify, Create, CreateNotDone});
    }
    for (const Fault &fault : Fault::ofLists()) {
        if (fault.isLong())
            add(fault, {Read});
        else
            add(fault, {Read, ReadToFile, Verify});
    }
    for (int i = 0; i < cellsAtOnce; ++i)
        startNext();
}

void TestFaultMatrixCommandLine::startNext()
{
    if (m_started == m_cells.size())
        return;
    CommandCell *const cell = m_cells.at(m_started++).get();
    connect(cell, &CommandCell::finished, this, &TestFaultMatrixCommandLine::startNext);
    cell->start();
}

void TestFaultMatrixCommandLine::cells_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_cells.size(); ++i)
        QTest::addRow("%s, %s", m_cells[i]->fault.name,
                      QMetaEnum::fromType<Request>().valueToKey(m_cells[i]->request))
            << static_cast<int>(i);
}

void TestFaultMatrixCommandLine::cells()
{
    QFETCH(const int, index);
    const CommandCell &cell = *m_cells.at(static_cast<size_t>(index));
    m_table.begin(cell.fault.name, cell.request);
    // Others go on meanwhile.
    QTRY_VERIFY_WITH_TIMEOUT(cell.isFinished(), 10 * patienceMs);
    const Program::Run &run = cell.spoiled;
    if (cell.isExport())
        checkExport(cell);
    else if (cell.request == Request::Create || cell.request == Request::CreateNotDone)
        checkCreate(cell);
    else
        checkSet(cell);
    if (QTest::currentTestFailed())
        return;

    for (const QByteArray &stream : {run.output, run.messages, cell.well.messages}) {
        QVERIFY2(!stream.contains(CommandCell::key().toUtf8()), stream.constData());
        QVERIFY2(!stream.contains(RogueServer::token()), stream.constData());
    }
    QCOMPARE(cell.secretsLeft, "");
    QVERIFY(run.messages.isEmpty() || run.messages.endsWith('\n'));
    for (const QByteArray &line : run.messageLines()) {
        QVERIFY2(line.startsWith("dialdesk: ") && line.size() > 20, run.messages.constData());
        for (const char c : line)
            QVERIFY2(static_cast<uchar>(c) >= ' ', run.messages.constData());
    }
    QVERIFY(!cell.isRepeatedBlindly);
    QVERIFY2(cell.well.status == 0, cell.well.messages.constData());
    const QString word = QString::fromUtf8(run.output).section(u'\t', 1, 1);
    m_table.tell(cell.fault.name, cell.request, u"%1 %2"_s.arg(run.status).arg(word).trimmed());
}

void TestFaultMatrixCommandLine::checkExport(const CommandCell &cell)
{
    const Program::Run &run = cell.spoiled;
    auto kind = cell.fault.kind;
    // A sign-in without a token has failed, whatever else the reply holds.
    if (cell.request == Request::SignIn && (!kind || kind == Kind::Refused)) {
        const RogueReply reply = cell.fault.spoil(RogueReply::of({}));
        kind = reply.body.contains("false") ? Kind::SignIn : Kind::NotUnderstood;
    }
    QVERIFY2(run.status == (kind ? statusOf(*kind) : 0), run.messages.constData());
    QVERIFY2(run.messageLines().size() <= 1 && (!kind || !run.messages.isEmpty()),
             run.messages.constData());
    const QByteArray &data = cell.request == Request::ReadToFile ? cell.file : run.output;
    const QByteArray &nothing =
        cell.request == Request::ReadToFile ? CommandCell::earlierFile() : QByteArray();
    if (kind)
        QCOMPARE(data, nothing);
    else
        QVERIFY2(data.startsWith("dataset,qid,"), data.constData());
    if (cell.request == Request::ReadToFile)
        QCOMPARE(run.output + cell.well.output, "");
    else
        QCOMPARE(cell.well.output.count('\n'), 3);
}

void TestFaultMatrixCommandLine::checkSet(const CommandCell &cell)
{
    const Program::Run &run = cell.spoiled;
    const QByteArray word = run.output.split('\t').value(1).trimmed();
    QVERIFY2(run.output.startsWith("1\t") && run.output.count('\n') == 1 &&
                 run.output.endsWith('\n'),
             run.output.constData());
    if (word == "confirmed") {
        QVERIFY(cell.wasHeld);
        QCOMPARE(run.output, "1\tconfirmed\n");
        QCOMPARE(run.messages, "");
        QCOMPARE(run.status, 0);
    } else {
        // A list that can be read and does not show the value is the server's own word.
        const bool isDenied = cell.request == Request::Verify && !cell.fault.kind;
        QVERIFY2(word == "unknown" || (word == "failed" && (!cell.wasHeld || isDenied)),
                 run.output.constData());
        QVERIFY(run.output.split('\t').value(2).size() > 10); // a reason
        QCOMPARE(run.status, 1);
        QVERIFY(!run.messages.isEmpty());
        QVERIFY2(run.messageLines().size() <= 3, run.messages.constData());
    }
    if (cell.request == Request::Verify) {
        QCOMPARE(cell.posts, 1);
        QVERIFY2(word == (cell.fault.kind ? "unknown" : word), word.constData());
    }
    QVERIFY2(cell.well.output == "1\tconfirmed\n", cell.well.output.constData());
}

void TestFaultMatrixCommandLine::checkCreate(const CommandCell &cell)
{
    const Program::Run &run = cell.spoiled;
    QVERIFY(cell.posts == 1 || (cell.posts == 2 && cell.fault.kind == Kind::SignIn));
    if (run.status == 0) {
        QVERIFY(cell.wasHeld);
        QCOMPARE(run.output, "3\n");
        QCOMPARE(run.messages, "");
    } else {
        QCOMPARE(run.output, "");
        QCOMPARE(run.status, cell.fault.kind == Kind::SignIn && !cell.wasHeld ? 3 : 1);
        QVERIFY2(run.messageLines().size() >= 1 && run.messageLines().size() <= 3,
                 run.messages.constData());
        // Who made a dataset that nobody was told of is told its id, unless the server said no.
        if (cell.wasHeld && cell.fault.kind != Kind::Refused)
            QVERIFY2(run.messages.contains(" 3. "), run.messages.constData());
        QVERIFY2(cell.wasHeld || !run.messages.contains(" 3. "), run.messages.constData());
    }
    QCOMPARE(cell.well.output, cell.wasHeld ? "4\n" : "3\n");
}

void TestFaultMatrixCommandLine::tokensAndClocks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("a token never accepted") << u"token-never-accepted"_s << 3;
    QTest::newRow("a clock ahead") << u"clock-past"_s << 0;
    QTest::newRow("a clock far behind") << u"clock-future"_s << 0;
}

void TestFaultMatrixCommandLine::tokensAndClocks()
{
    QFETCH(const QString, kind);
    QFETCH(const int, status);
    FaultySandbox sandbox({kind + u"@sign-in"_s});
    m_table.begin(QTest::currentDataTag(), Request::SignIn);
    const Program program;
    for (const QString &command : {u"export"_s, u"set 1 --priority 20"_s}) {
        const Program::Run run =
            program.run(command.split(u' ') << u"--server"_s << sandbox.server().url().toString()
                                            << u"--user"_s << u"demo"_s);
        QVERIFY2(run.status == status, run.messages.constData());
        QCOMPARE(run.messageLines().size(), status == 0 ? 0 : 1);
    }
    // The first was the fixture's own, and nobody asks for token after token.
    QVERIFY(sandbox.server().requests(SandboxOperation::GetToken) <= 1 + 2 * 2);
    m_table.tell(QTest::currentDataTag(), Request::SignIn, QString::number(status));
}

void TestFaultMatrixCommandLine::refusedConnections_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("command");
    QTest::newRow("sign-in") << Request::SignIn << u"export"_s;
    QTest::newRow("sign-in of a set") << Request::Update << u"set 1 --priority 20"_s;
    QTest::newRow("sign-in of a create")
        << Request::Create << u"create --table leads --description New"_s;
    QTest::newRow("read") << Request::Read << u"export"_s;
}

void TestFaultMatrixCommandLine::refusedConnections()
{
    QFETCH(const Request, request);
    QFETCH(const QString, command);
    Program program;
    if (request == Request::Read)
        program.set("DIALDESK_TOKEN", QString::fromLatin1(RogueServer::token()));
    else
        program.set("DIALDESK_PASSWORD", CommandCell::key());
    auto server = std::make_unique<RogueServer>();
    QStringList arguments = command.split(u' ') << u"--server"_s << server->url().toString();
    if (request != Request::Read)
        arguments << u"--user"_s << u"demo"_s;
    else
        program.unset("DIALDESK_PASSWORD");
    server.reset();
    m_table.begin("nobody listens", request);
    const Program::Run run = program.run(arguments);
    QVERIFY2(run.status == 4, run.messages.constData());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(!run.messages.contains(RogueServer::token()) &&
            !run.messages.contains(CommandCell::key().toUtf8()));
    QVERIFY2(request == Request::Update ? run.output.startsWith("1\tfailed\t")
                                        : run.output.isEmpty(),
             run.output.constData());
    m_table.tell("nobody listens", request, QString::number(run.status));
}

void TestFaultMatrixCommandLine::cleanupTestCase()
{
    m_table.print();
}

DIALDESK_GUILESS_TEST(TestFaultMatrixCommandLine)
#include "tst_faultmatrixcommandline.moc"
