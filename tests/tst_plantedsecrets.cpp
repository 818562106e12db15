// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/program.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"
#include "ui/deskactions.h"
#include "ui/dialogs/signindialog.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/review/reviewdialog.h"
#include "ui/widgets/notice.h"

#include <QDirIterator>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// With what URLs, JSON and XML spell in their own ways.
QString key()
{
    return u"pl4nted/k&y \"<1>"_s;
}

/// Every way in which it might stand in a file or a stream.
QList<QByteArray> spellings(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    QByteArray utf16;
    for (const QChar c : secret)
        utf16.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    // The beginning is the same in most spellings, and enough of it to give the rest away.
    return {utf8.left(8), utf8.toBase64().left(10), utf8.toHex(), utf16.left(16)};
}

/// Which of the secrets stands in \a bytes; empty where none does.
QByteArray secretIn(const QByteArray &bytes)
{
    for (const QString &secret : {key(), QString::fromLatin1(RogueServer::token())}) {
        for (const QByteArray &spelling : spellings(secret)) {
            if (bytes.contains(spelling))
                return spelling;
        }
    }
    return {};
}

int filesIn(const QString &folder, QByteArray &found)
{
    int files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        if (const QByteArray secret = secretIn(file.readAll()); !secret.isEmpty())
            found += file.fileName().toUtf8() + ": " + secret + '\n';
    }
    return files;
}

/// Says back what it was told, as servers do in their errors.
RogueReply telltale(const RogueRequest &request)
{
    return RogueReply::httpStatus(500, "<h1>Bad request</h1>" + request.target + ' ' +
                                           request.body + ' ' + key().toUtf8());
}

QByteArray logged;

void keepLogged(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

} // namespace

/// A key and a token that are looked for in all that a run leaves behind.
class TestPlantedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void searchFindsWhatIsThere();
    void commandsLeaveNone();
    void listOfProcessesShowsNone();
    void windowLeavesNone();
};

void TestPlantedSecrets::searchFindsWhatIsThere()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x" + key().toUtf8().toBase64() + "y");
    file.close();
    QByteArray found;
    QCOMPARE(filesIn(folder.path(), found), 1);
    QVERIFY(found.contains(".hidden"));
    QVERIFY(secretIn("token=" + RogueServer::token()) != QByteArray());
    QVERIFY(secretIn("nothing") == QByteArray());
}

void TestPlantedSecrets::commandsLeaveNone()
{
    RogueServer server;
    QuirkyAccount account(server, 3);
    Program program;
    program.set("DIALDESK_PASSWORD", key());
    const QStringList connection{u"--server"_s, server.url().toString(), u"--user"_s, u"me"_s};
    const QString home = QFileInfo(program.path(u"x"_s)).path();
    const QList<QStringList> commands{
        {u"export"_s, u"--output"_s, program.path(u"datasets.csv"_s)},
        {u"set"_s, u"1"_s, u"--priority"_s, u"20"_s},
        {u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, u"New"_s},
    };
    QByteArray said;
    const auto runAll = [&](int status) {
        for (const QStringList &command : commands) {
            const Program::Run run = program.run(command + connection);
            QCOMPARE(run.status, status);
            said += run.output + run.messages;
        }
    };
    runAll(0);
    const auto good = RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 1000));
    for (const QString &operation :
         {QuirkyAccount::read(), QuirkyAccount::create(), u"token.php get"_s}) {
        server.answer(operation, telltale);
        for (const QStringList &command : commands) {
            const Program::Run run = program.run(command + connection);
            said += run.output + run.messages;
        }
    }
    server.answer(u"token.php get"_s, good);
    said += program.run({u"history"_s}).output;
    QVERIFY(said.contains("confirmed"));
    QCOMPARE(secretIn(said), QByteArray());
    QByteArray found;
    QVERIFY(filesIn(home, found) >= 2); // the export and the history
    QCOMPARE(found, QByteArray());
    for (const RogueRequest &request : server.requests())
        QVERIFY(!QUrl::fromPercentEncoding(request.target).contains(key().left(8)));
}

void TestPlantedSecrets::listOfProcessesShowsNone()
{
    RogueServer server;
    server.answer(u"token.php get"_s, RogueReply::silence());
    Program program;
    program.set("DIALDESK_PASSWORD", key());
    QProcess process;
    program.start(process,
                  {u"export"_s, u"--server"_s, server.url().toString(), u"--user"_s, u"me"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.count(u"token.php get"_s), 1, patienceMs);
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process.processId()));
    if (!arguments.open(QIODevice::ReadOnly))
        QSKIP("The arguments of a process can't be read here.");
    const QByteArray shown = arguments.readAll();
    QVERIFY(shown.contains("export"));
    QCOMPARE(secretIn(shown), QByteArray());
    QSignalSpy finished(&process, &QProcess::finished);
    process.kill();
    QVERIFY(finished.wait(patienceMs));
}

void TestPlantedSecrets::windowLeavesNone()
{
    RogueServer server;
    QuirkyAccount account(server, 3);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLogged);
    QByteArray shown;
    {
        DeskFixture desk;
        const auto look = [&shown, &desk] {
            const QList<QWidget *> widgets = desk.window().findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                shown += spokenName(*widget).toUtf8() + '\n' + widget->toolTip().toUtf8() + '\n';
                if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                    shown += text->toPlainText().toUtf8() + '\n';
            }
        };
        server.answer(u"token.php get"_s, telltale);
        desk.submit(u"me"_s, key(), server.url());
        QTRY_VERIFY(desk.dialog<SignInDialog>()->findChild<Notice *>()->isVisible());
        look();
        QVERIFY(shown.contains("HTTP 500"));
        server.answer(u"token.php get"_s,
                      RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60)));
        desk.submit(u"me"_s, key(), server.url());
        QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);

        QVERIFY(desk.stage(u"1"_s, Dataset::Priority, u"20"_s));
        QVERIFY(desk.stage(u"2"_s, Dataset::Priority, u"30"_s));
        account.treatWrites({{.applies = 1, .says = telltale({})}});
        QVERIFY(desk.click(u"Review and post"_s));
        QTRY_VERIFY(desk.dialog<ReviewDialog>());
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Post 2 changes"_s));
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
        look();
        desk.dialog<ReviewDialog>()->close();
        server.answer(QuirkyAccount::read(), telltale);
        desk.window().actions().refresh.trigger();
        QTRY_COMPARE(desk.state(), DatasetLoader::State::Stale);
        look();
        auto *requests = desk.open<RequestLogWindow>(Qt::Key_L);
        QVERIFY(requests);
        auto *table = requests->findChild<QTableView *>();
        QVERIFY(table && table->model()->rowCount() > 5);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            look();
        }
        requests->close();
        desk.startAgain();
        look();
    }
    qInstallMessageHandler(before);
    QCOMPARE(secretIn(shown), QByteArray());
    QCOMPARE(secretIn(logged), QByteArray());
    QByteArray found;
    QVERIFY(filesIn(QFileInfo(QSettings().fileName()).dir().absolutePath() + u"/.."_s, found) >=
            2); // settings and history
    QCOMPARE(found, QByteArray());
}

DIALDESK_TEST(TestPlantedSecrets)
#include "tst_plantedsecrets.moc"
