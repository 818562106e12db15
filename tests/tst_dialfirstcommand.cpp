// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/support/callfloor.h"
#include "tests/support/program.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;

namespace {

QStringList dialFirst(const QUrl &server, const QStringList &arguments)
{
    return QStringList{u"dial-first"_s, u"--server"_s, server.toString(), u"--user"_s, u"demo"_s} +
           arguments;
}

const QString wanted = QString::number(CallFloor::wanted);

/// The lines of a run over a floor, or of a preview of one.
QByteArrayList wholeRun()
{
    QByteArrayList lines;
    for (int id = 1; id <= CallFloor::live; ++id)
        lines.append("hold\t" + QByteArray::number(id));
    lines.append("live\t" + wanted.toLatin1());
    for (int id = 1; id <= CallFloor::live; ++id)
        lines.append("live\t" + QByteArray::number(id));
    return lines;
}

} // namespace

/// `dialdesk dial-first`, as scripts see it.
class TestDialFirstCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatItDidInOrder();
    void aDryRunSendsNothingButReads();
    void wrongUsageSendsNothing_data();
    void wrongUsageSendsNothing();
    void whatCannotBeDialledIsRefused_data();
    void whatCannotBeDialledIsRefused();
    void withNothingUnfinishedThereIsNothingToSettle_data();
    void withNothingUnfinishedThereIsNothingToSettle();
    void anUnfinishedRunIsSaidByEveryCommand();
    void oneThatStaysLiveIsSaidAndAllIsPutBack();
    void theSandboxIsDialledInAnotherOrder();
};

void TestDialFirstCommand::printsWhatItDidInOrder()
{
    CallFloor floor;
    const Program program;
    const Program::Run run = program.run(dialFirst(floor.server.url(), {wanted}));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.chopped(1).split('\n'), wholeRun());
    QCOMPARE(run.messages, "");
    QCOMPARE(floor.liveOnes(), CallFloor::after());
    // The history has it all, and each line of it was read back.
    const Program::Run history = program.run({u"history"_s});
    QCOMPARE(history.output.count(",confirmed,"), 2 * CallFloor::live + 1);
}

void TestDialFirstCommand::aDryRunSendsNothingButReads()
{
    CallFloor floor;
    const Program program;
    const Program::Run run =
        program.run(dialFirst(floor.server.url(), {wanted, u"--dry-run"_s, u"--read-only"_s}));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.chopped(1).split('\n'), wholeRun());
    QCOMPARE(floor.server.count(QuirkyAccount::update()), 0);
    const Program::Run all = program.run(
        dialFirst(floor.server.url(), {wanted, u"--dry-run"_s, u"--scope"_s, u"all"_s}));
    QCOMPARE(all.output.count('\n'), wholeRun().size() + 2);
    QVERIFY(all.output.contains("hold\t" + QByteArray::number(CallFloor::elsewhere)));
}

void TestDialFirstCommand::wrongUsageSendsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no dataset") << QStringList{};
    QTest::newRow("no id") << QStringList{u"abc"_s};
    QTest::newRow("no such scope") << QStringList{u"31"_s, u"--scope"_s, u"world"_s};
    QTest::newRow("an id to resume") << QStringList{u"31"_s, u"--resume"_s};
    QTest::newRow("both ways") << QStringList{u"--resume"_s, u"--restore"_s};
    QTest::newRow("a preview of a restore") << QStringList{u"--restore"_s, u"--dry-run"_s};
    QTest::newRow("read only") << QStringList{u"31"_s, u"--read-only"_s};
}

void TestDialFirstCommand::wrongUsageSendsNothing()
{
    QFETCH(const QStringList, arguments);
    CallFloor floor;
    const Program program;
    const Program::Run run = program.run(dialFirst(floor.server.url(), arguments));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, "");
    QVERIFY(!run.messages.isEmpty());
    QCOMPARE(floor.server.requests().size(), 0);
}

void TestDialFirstCommand::whatCannotBeDialledIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("EXPIRED") << u"d_status"_s << u"EXPIRED"_s << QByteArray("EXPIRED");
    QTest::newRow("locked") << u"locked"_s << u"1"_s << QByteArray("locked");
    QTest::newRow("gone") << u"dataset"_s << u"77"_s << QByteArray("no dataset 31");
}

void TestDialFirstCommand::whatCannotBeDialledIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, complaint);
    CallFloor floor;
    floor.account.setField(CallFloor::wanted, field, value);
    const Program program;
    const Program::Run run = program.run(dialFirst(floor.server.url(), {u"1"_s, wanted}));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, "");
    QVERIFY2(run.messages.contains(complaint), run.messages.constData());
    QCOMPARE(run.messageLines().size(), 1);
    QCOMPARE(floor.server.count(QuirkyAccount::update()), 0);
}

void TestDialFirstCommand::withNothingUnfinishedThereIsNothingToSettle_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("resume") << u"--resume"_s;
    QTest::newRow("restore") << u"--restore"_s;
}

void TestDialFirstCommand::withNothingUnfinishedThereIsNothingToSettle()
{
    QFETCH(const QString, option);
    CallFloor floor;
    const Program program;
    const Program::Run run = program.run(dialFirst(floor.server.url(), {option}));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, "");
    QCOMPARE(run.messages, "dialdesk: No run of Dial first is unfinished.\n");
    QCOMPARE(floor.server.requests().size(), 0);
}

void TestDialFirstCommand::anUnfinishedRunIsSaidByEveryCommand()
{
    CallFloor floor;
    const Program program;
    // The line breaks behind the first step.
    floor.server.setMeddler(
        [&floor](int, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            const bool isBroken = floor.status(1) == u"HOLD"_s || request.body.contains("HOLD");
            return isBroken ? (answer(), RogueReply::closed()) : answer();
        });
    const Program::Run broken = program.run(dialFirst(floor.server.url(), {wanted}));
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.messages.contains("--resume") && broken.messages.contains("--restore"),
             broken.messages.constData());
    QVERIFY(broken.messageLines().size() <= 3);
    floor.server.setMeddler({});

    for (const QString &command : {u"export"_s, u"set 32 --priority 5"_s}) {
        const Program::Run run =
            program.run(command.split(u' ') << u"--server"_s << floor.server.url().toString()
                                            << u"--user"_s << u"demo"_s);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.messages.contains("unfinished"), run.messages.constData());
    }
    const int posts = floor.server.count(QuirkyAccount::update());
    const Program::Run another = program.run(dialFirst(floor.server.url(), {u"32"_s}));
    QCOMPARE(another.status, 1);
    QCOMPARE(floor.server.count(QuirkyAccount::update()), posts);

    const Program::Run restored = program.run(dialFirst(floor.server.url(), {u"--restore"_s}));
    QCOMPARE(restored.status, 0);
    QCOMPARE(restored.output.count("live\t"), CallFloor::live);
    QCOMPARE(floor.liveOnes(), CallFloor::before());
}

void TestDialFirstCommand::oneThatStaysLiveIsSaidAndAllIsPutBack()
{
    CallFloor floor;
    floor.account.refuse(7);
    const Program program;
    const Program::Run run = program.run(dialFirst(floor.server.url(), {wanted}));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.messages.contains("Dataset 7 is still LIVE"), run.messages.constData());
    QVERIFY(run.messageLines().size() <= 3);
    QCOMPARE(floor.liveOnes(), CallFloor::before());
    QCOMPARE(program.run(dialFirst(floor.server.url(), {u"--restore"_s})).messages,
             "dialdesk: No run of Dial first is unfinished.\n");
}

void TestDialFirstCommand::theSandboxIsDialledInAnotherOrder()
{
    SandboxServer sandbox({.pace = {.callsAMinute = 6000}});
    QVERIFY(sandbox.listen());
    SandboxStore &store = sandbox.store();
    const QByteArray table = "price_change";
    qint64 onHold = 0;
    for (const qint64 id : store.ids()) {
        const auto field = [&](SandboxField name) {
            return store.field(id, name);
        };
        if (field(SandboxField::ImportTable).toUtf8() == table &&
            field(SandboxField::Status) == u"HOLD"_s && field(SandboxField::Locked) != u"1"_s)
            onHold = id;
    }
    QVERIFY(onHold > 0);
    const Program program;
    const QStringList connection{u"--server"_s, sandbox.url().toString(), u"--user"_s, u"demo"_s};
    const qint64 first = sandbox.dialler().next(table);
    // The highest priority, and LIVE: and still another one is called.
    QCOMPARE(program
                 .run(QStringList{u"set"_s, QString::number(onHold), u"--priority"_s, u"90"_s,
                                  u"--status"_s, u"LIVE"_s} +
                      connection)
                 .status,
             0);
    QVERIFY(sandbox.dialler().next(table) != onHold);
    QVERIFY(first != onHold);
    const qint64 from = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(program.run(QStringList{u"dial-first"_s, QString::number(onHold)} + connection).status,
             0);
    QTRY_VERIFY(sandbox.dialler().calls(from, from + 60).value(onHold) > 10);
}

DIALDESK_GUILESS_TEST(TestDialFirstCommand)
#include "tst_dialfirstcommand.moc"
