// SPDX-License-Identifier: MIT
#include "models/contactnow/curlcommand.h"
#include "models/contactnow/requestlogentry.h"
#include "tests/support/registeredtest.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a shell makes of the commands, with a curl that only tells its arguments.
class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void getsWithTheToken();
    void isReadable();
    void postsABody_data();
    void postsABody();
    void signsInWithTheKey();

private:
    QStringList run(const QString &command) const;

    QTemporaryDir m_folder;
    QString m_shell;
    const QString m_token = u"to'k\"en $(touch ran)"_s;
    const QString m_key = u"k&y 'n \"more\" `touch ran` \\ +"_s;
};

void TestCurlCommand::initTestCase()
{
    m_shell = QStandardPaths::findExecutable(u"sh"_s);
    if (m_shell.isEmpty())
        QSKIP("There is no POSIX shell here.");
    QFile curl(m_folder.filePath(u"curl"_s));
    QVERIFY(curl.open(QIODevice::WriteOnly));
    curl.write("#!/bin/sh\nfor each in \"$@\"; do printf '%s\\0' \"$each\"; done\n");
    curl.close();
    QVERIFY(curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QStringList TestCurlCommand::run(const QString &command) const
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"TOKEN"_s, m_token);
    environment.insert(u"DIALDESK_PASSWORD"_s, m_key);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(m_shell, {u"-c"_s, command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {u"failed: "_s + QString::fromUtf8(shell.readAllStandardError())};
    QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    arguments.removeLast();
    return arguments;
}

void TestCurlCommand::getsWithTheToken()
{
    RequestLogEntry entry;
    entry.verb = "GET";
    entry.url = u"https://x.example/it's/ecnow.php?token=$TOKEN&method=m&d=a%20b"_s;
    entry.requestHeaders = {{"User-Agent", "Dialdesk/1"}};
    QCOMPARE(run(CurlCommand::of(entry)),
             (QStringList{u"https://x.example/it's/ecnow.php?token="_s + m_token +
                              u"&method=m&d=a%20b"_s,
                          u"-H"_s, u"User-Agent: Dialdesk/1"_s}));
    entry.url = u"https://x.example/token.php?action=validate&token=$TOKEN"_s;
    QCOMPARE(run(CurlCommand::of(entry)).first(),
             u"https://x.example/token.php?action=validate&token="_s + m_token);
}

void TestCurlCommand::isReadable()
{
    RequestLogEntry entry;
    entry.verb = "POST";
    entry.url = u"https://x.example/ecnow.php?token=$TOKEN&method=m"_s;
    entry.requestHeaders = {{"Content-Type", "application/json"}, {"Content-Length", "2"}};
    entry.request = {"[]", 2, false};
    QCOMPARE(CurlCommand::of(entry),
             u"curl 'https://x.example/ecnow.php?token='\"$TOKEN\"'&method=m' \\\n"
             "  -H 'Content-Type: application/json' \\\n"
             "  --data-raw '[]'"_s);
}

void TestCurlCommand::postsABody_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("json") << u"[{\"dataset\":\"7\"}]"_s;
    QTest::newRow("quotes") << u"it's \"so\" 'and' ''so''"_s;
    QTest::newRow("lines") << u"one\ntwo\r\n\n\tthree\n"_s;
    QTest::newRow("what a shell does")
        << u"$TOKEN $(touch ran) `touch ran` ${HOME} * ~ ! # ; & | > x"_s;
    QTest::newRow("backslashes") << u"\\n \\\\ \\' \\"_s;
    QTest::newRow("like an option") << u"-d @/etc/passwd"_s;
    QTest::newRow("like a file") << u"@/etc/passwd"_s;
    QTest::newRow("other letters") << u"Straße ÄPFEL 😀 •••"_s;
    QTest::newRow("empty") << QString();
}

void TestCurlCommand::postsABody()
{
    QFETCH(const QString, body);
    RequestLogEntry entry;
    entry.verb = "POST";
    entry.url = u"https://x.example/ecnow.php?token=$TOKEN"_s;
    entry.requestHeaders = {{"Content-Type", "application/json"}};
    entry.request = {body.toUtf8(), body.size(), false};
    for (const bool isCut : {false, true}) {
        entry.request.isCut = isCut;
        QCOMPARE(run(CurlCommand::of(entry)),
                 (QStringList{u"https://x.example/ecnow.php?token="_s + m_token, u"-H"_s,
                              u"Content-Type: application/json"_s, u"--data-raw"_s, body}));
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"ran"_s)));
}

void TestCurlCommand::signsInWithTheKey()
{
    RequestLogEntry entry;
    entry.verb = "POST";
    entry.url = u"https://x.example/token.php"_s;
    entry.requestHeaders = {{"Content-Type", "application/x-www-form-urlencoded"}};
    entry.request.text = "action=get&username=an%24a&password=$DIALDESK_PASSWORD&token=$TOKEN";
    QCOMPARE(run(CurlCommand::of(entry)).sliced(3),
             (QStringList{u"--data-raw"_s, u"action=get"_s, u"--data-raw"_s, u"username=an%24a"_s,
                          u"--data-urlencode"_s, u"password="_s + m_key, u"--data-urlencode"_s,
                          u"token="_s + m_token}));
    QVERIFY(!QFile::exists(m_folder.filePath(u"ran"_s)));
}

DIALDESK_GUILESS_TEST(TestCurlCommand)
#include "tst_curlcommand.moc"
