// SPDX-License-Identifier: MIT
#include "tests/support/faultysandbox.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which requests a fault meets, how often, and what the server does all the same.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatItIsAskedOrNot_data();
    void doesWhatItIsAskedOrNot();
    void meetsItsOperationOnly_data();
    void meetsItsOperationOnly();
    void isWellAfterTheCount();
    void spoilsReadsAfterAnUpdateUntilOneIsWell();
    void takesTheFirstFaultThatIsMeant();

private:
    static bool isReadWell(const FaultySandbox &sandbox)
    {
        return sandbox.got(sandbox.datasets("read&format=json")).body.count("description") == 3;
    }
};

void TestSandboxFaults::doesWhatItIsAskedOrNot_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isDone");
    const QSet<QString> undone{u"refused"_s,  u"redirect"_s,      u"401"_s,          u"403"_s,
                               u"404"_s,      u"429"_s,           u"503"_s,          u"html"_s,
                               u"wrong-ip"_s, u"token-expired"_s, u"token-unknown"_s};
    for (const SandboxFaultKind &kind : SandboxFaultKind::all()) {
        const QString name = kind.name;
        QTest::newRow(qPrintable(name)) << name << !undone.contains(name);
    }
}

void TestSandboxFaults::doesWhatItIsAskedOrNot()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isDone);
    FaultySandbox sandbox({kind + u"@update"_s});
    const bool isEndless = kind.startsWith(u"silent"_s) || kind == u"drip"_s;
    (void)sandbox.updated(77, isEndless ? 300 : 20'000);
    QCOMPARE(sandbox.server().store().field(1, SandboxField::Priority) == u"77"_s, isDone);
    QCOMPARE(sandbox.server().requests(SandboxOperation::UpdateDatasets), 1);
}

void TestSandboxFaults::meetsItsOperationOnly_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *operation, const QByteArray &target) {
        QTest::newRow(operation) << QString::fromLatin1(operation) << target;
    };
    row("sign-in", "token.php?action=get&username=demo&password=demo");
    row("validate", "token.php?action=validate&token=TOKEN");
    row("read", "ecnow.php?token=TOKEN&method=ecnow_datasets&action=read");
    row("update", "ecnow.php?token=TOKEN&method=ecnow_datasets&action=update&raw=1");
    row("create", "ecnow.php?token=TOKEN&method=ecnow_datasets&action=create&raw=1");
    row("tables", "ecnow.php?token=TOKEN&method=campaign_tables&action=read");
    row("queues", "database.php?token=TOKEN&method=queues&action=read");
    row("calls", "reporting.php?token=TOKEN&method=calls&groupby=dsid&range=0:1");
}

void TestSandboxFaults::meetsItsOperationOnly()
{
    QFETCH(const QString, operation);
    QFETCH(const QByteArray, target);
    const QStringList operations = SandboxFault::operations();
    QCOMPARE(operations.size(), 10);
    for (const QString &spoiled : operations) {
        const FaultySandbox sandbox({u"404@"_s + spoiled});
        const bool isMeant = spoiled == operation || spoiled == u"any"_s;
        const QByteArray status =
            sandbox.got(QByteArray(target).replace("TOKEN", sandbox.token())).status();
        QVERIFY2((status == "HTTP/1.1 404 Not Found") == isMeant, qPrintable(spoiled));
    }
}

void TestSandboxFaults::isWellAfterTheCount()
{
    const FaultySandbox twice({u"502@read:2"_s});
    QVERIFY(!isReadWell(twice));
    QVERIFY(!isReadWell(twice));
    QVERIFY(isReadWell(twice));
    QVERIFY(isReadWell(twice));
    const FaultySandbox always({u"502@read"_s});
    for (int times = 0; times < 5; ++times)
        QVERIFY(!isReadWell(always));
}

void TestSandboxFaults::spoilsReadsAfterAnUpdateUntilOneIsWell()
{
    const FaultySandbox twice({u"503@verify:2"_s});
    QVERIFY(isReadWell(twice));
    QVERIFY(twice.updated(0).body.contains("\"success\":true"));
    QVERIFY(!isReadWell(twice));
    QVERIFY(!isReadWell(twice));
    QVERIFY(isReadWell(twice));
    (void)twice.updated(0);
    QVERIFY(isReadWell(twice)); // the count is spent

    const FaultySandbox lost({u"503@verify:1"_s, u"502@update"_s});
    QCOMPARE(lost.updated(0).status(), "HTTP/1.1 502 Bad Gateway");
    QVERIFY(!isReadWell(lost));
    QVERIFY(isReadWell(lost));
}

void TestSandboxFaults::takesTheFirstFaultThatIsMeant()
{
    // The first request of all is a sign-in, which is one of any.
    const FaultySandbox sandbox({u"403@read:1"_s, u"404@any:2"_s, u"empty@sign-in"_s});
    QCOMPARE(sandbox.got(sandbox.datasets("read")).status(), "HTTP/1.1 403 Forbidden");
    QCOMPARE(sandbox.got(sandbox.datasets("read")).status(), "HTTP/1.1 404 Not Found");
    QCOMPARE(sandbox.signedIn().body, "");
}

DIALDESK_GUILESS_TEST(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
