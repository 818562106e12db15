// SPDX-License-Identifier: MIT
#include "models/contactnow/requestlog.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/requestlog/requestlogwindow.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The log of requests as people read, copy and send it.
class TestEndToEndRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void showsAndCopiesWhatWasAsked()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.server().requests(SandboxOperation::ReadDatasets), 2);
        QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
        RequestLogWindow &log = open(desk);
        QTableView &table = *DeskFixture::find<QTableView>(log, u"Requests, the newest first"_s);
        QTRY_COMPARE(operations(table).size(), 5);
        QCOMPARE(operations(table).first(), u"ecnow_datasets read"_s);
        QCOMPARE(operations(table).last(), u"token get"_s);

        auto *text = DeskFixture::find<QPlainTextEdit>(log, u"What was sent or came back"_s);
        select(table, 0);
        QVERIFY(text->toPlainText().startsWith(u"200\n"_s));
        QVERIFY(text->toPlainText().contains(u"\n  \"success\": true"_s));
        QVERIFY(DeskFixture::click(log, u"Request"_s));
        QVERIFY(text->toPlainText().startsWith(
            u"GET %1ecnow.php?token=$TOKEN&method=ecnow_datasets&action=read"_s.arg(
                desk.server().url().toString())));

        QVERIFY(DeskFixture::click(log, u"Copy as curl"_s));
        const QString read = QGuiApplication::clipboard()->text();
        QVERIFY(read.startsWith(
            u"curl '%1ecnow.php?token='\"$TOKEN\"'&method"_s.arg(desk.server().url().toString())));
        select(table, 4);
        QVERIFY(text->toPlainText().contains(u"password=$DIALDESK_PASSWORD"_s));
        QVERIFY(DeskFixture::click(log, u"Copy as curl"_s));
        const QString signIn = QGuiApplication::clipboard()->text();
        QVERIFY(signIn.contains(u"--data-urlencode 'password='\"$DIALDESK_PASSWORD\""_s));
        // User and key of the sandbox are the same word.
        QVERIFY(!signIn.contains(u"demo"_s));
    }

    void followsWhileItIsOpen()
    {
        DeskFixture desk;
        RequestLogWindow &log = open(desk);
        QTableView &table = *DeskFixture::find<QTableView>(log, u"Requests, the newest first"_s);
        QVERIFY(!DeskFixture::click(log, u"Copy as curl"_s));
        QVERIFY(!DeskFixture::click(log, u"Export…"_s));
        // One sign-in is refused, and the log keeps it across connections.
        desk.submit(u"demo"_s, u"not the key"_s);
        QTRY_COMPARE(operations(table), QStringList{u"token get"_s});
        QTRY_COMPARE(table.model()->index(0, RequestLog::ResultColumn).data().toString(), u"200"_s);
        QVERIFY(desk.signIn());
        QTRY_COMPARE(operations(table).size(), 5);
        select(table, 4);
        auto *text = DeskFixture::find<QPlainTextEdit>(log, u"What was sent or came back"_s);
        QVERIFY(text->toPlainText().contains(u"Authentication failure"_s));
        QVERIFY(DeskFixture::click(log, u"Clear"_s));
        QCOMPARE(table.model()->rowCount(), 0);
        QCOMPARE(text->toPlainText(), QString());
        QTest::keyClick(&log, Qt::Key_Escape);
        QVERIFY(!log.isVisible());
    }

    void exportsWithoutKeyAndToken()
    {
        const QTemporaryDir folder;
        DeskFixture desk;
        QVERIFY(desk.signIn());
        RequestLogWindow &log = open(desk);
        QVERIFY(DeskFixture::click(log, u"Export…"_s));
        QTRY_VERIFY(log.findChild<QFileDialog *>());
        auto *dialog = log.findChild<QFileDialog *>();
        const QString path = folder.filePath(u"requests.txt"_s);
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(desk.message().contains(path));
        QVERIFY(text.contains(u", token get, "_s) && text.contains(u", ecnow_datasets read, "_s));
        QVERIFY(text.contains(u"\"token\":\"•••\""_s));
        QVERIFY(!text.contains(QRegularExpression(u"[0-9a-f]{40}"_s)));
        QVERIFY(!text.contains(u"demo"_s));
    }

private:
    static RequestLogWindow &open(DeskFixture &desk)
    {
        desk.window().actions().requestLog.trigger();
        auto *log = desk.window().findChild<RequestLogWindow *>();
        if (!log || !QTest::qWaitForWindowExposed(log))
            qFatal("The request log never came up.");
        return *log;
    }
    static void select(QTableView &table, int row)
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
    }
    static QStringList operations(const QTableView &table)
    {
        QStringList result;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            result.append(table.model()->index(row, RequestLog::OperationColumn).data().toString());
        return result;
    }
};

DIALDESK_TEST(TestEndToEndRequestLog)
#include "tst_endtoendrequestlog.moc"
