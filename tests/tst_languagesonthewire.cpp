// SPDX-License-Identifier: MIT
#include "tests/support/callfloor.h"
#include "tests/support/program.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;

/// What a language, with its digits and its direction, must not change: what the server gets, and
/// what a script reads.
class TestLanguagesOnTheWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDifferent_data();
    void nothingIsDifferent();
    void whatPeopleReadIsTranslated();
};

void TestLanguagesOnTheWire::nothingIsDifferent_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("set") << QStringList{
        u"set"_s, u"31"_s, u"--priority"_s, u"77"_s, u"--description"_s, u"Spät & früh 1,5"_s};
    QTest::newRow("dial first") << QStringList{u"dial-first"_s, u"31"_s};
}

void TestLanguagesOnTheWire::nothingIsDifferent()
{
    QFETCH(QStringList, command);
    QList<QByteArray> expected;
    for (const QString &language : {u"C"_s, u"de_DE.UTF-8"_s, u"ar_EG.UTF-8"_s, u"tr_TR.UTF-8"_s}) {
        CallFloor floor;
        Program program;
        program.set("LANG", language);
        program.set("LC_ALL", language);
        const Program::Run run =
            program.run(command + QStringList{u"--server"_s, floor.server.url().toString(),
                                              u"--user"_s, u"demo"_s});
        QVERIFY2(run.status == 0, run.messages.constData());
        QList<QByteArray> seen{run.output};
        for (const RogueRequest &request : floor.server.requests())
            seen.append(request.verb + ' ' + request.target + '\n' + request.body);
        QVERIFY(seen.size() > 2);
        if (expected.isEmpty())
            expected = seen;
        QCOMPARE(seen, expected);
    }
}

void TestLanguagesOnTheWire::whatPeopleReadIsTranslated()
{
    Program program;
    program.set("LC_ALL", u"de_DE.UTF-8"_s);
    const Program::Run run = program.run({u"set"_s, u"31"_s, u"--priority"_s, u"99"_s});
    QCOMPARE(run.status, 2);
    const QString message = QString::fromUtf8(run.messages);
    QVERIFY2(message.contains(u"Priorität"_s), qPrintable(message));
}

DIALDESK_GUILESS_TEST(TestLanguagesOnTheWire)
#include "tst_languagesonthewire.moc"
