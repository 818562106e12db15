// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/connection.h"
#include "models/dialfirst/dialfirst.h"
#include "models/dialfirst/dialfirsteffect.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From the first request to the calls of the sandbox's agents: a priority alone changes nothing
/// soon, and Dial first does.
class TestEndToEndEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPriorityAloneChangesNothingAndDialFirstDoes_data();
    void aPriorityAloneChangesNothingAndDialFirstDoes();

private:
    using Calls = QHash<QString, int>;

    /// Calls by dataset from \a from on, once there are more than a few.
    Calls callsSince(const QDateTime &from);
    QString status(const QString &dataset) const
    {
        return m_server->store().field(dataset.toLongLong(), SandboxField::Status);
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Connection> m_connection;
    QStringList m_live; ///< of the campaign table, as they are called
};

void TestEndToEndEffect::init()
{
    m_connection.reset();
    // Nobody gets to the end of a cache.
    m_server = std::make_unique<SandboxServer>(
        SandboxOptions{.pace = {.callsAMinute = 600, .cachedRecords = 100'000}});
    QVERIFY(m_server->listen());
}

QHash<QString, int> TestEndToEndEffect::callsSince(const QDateTime &from)
{
    constexpr int some = 12;
    Calls calls;
    const auto areThere = [&] {
        calls = awaited<Calls>([&](QObject *context, const ContactNowApi::Done<Calls> &done) {
                    m_connection->api().readCalls(from, from.addSecs(60), context, done);
                }).value_or(Calls());
        int all = 0;
        for (const QString &dataset : std::as_const(m_live))
            all += calls.value(dataset);
        return all > some;
    };
    return QTest::qWaitFor(areThere, patienceMs) ? calls : Calls();
}

void TestEndToEndEffect::aPriorityAloneChangesNothingAndDialFirstDoes_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::newRow("JSON") << WireFormat::Json;
    QTest::newRow("XML") << WireFormat::Xml;
}

void TestEndToEndEffect::aPriorityAloneChangesNothingAndDialFirstDoes()
{
    QFETCH(const WireFormat, format);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}}, format,
                                                RestClient::Limits());
    SandboxStore &store = m_server->store();
    QHash<QString, QStringList> tables;
    for (const qint64 id : store.ids()) {
        if (store.field(id, SandboxField::Status) == u"LIVE"_s)
            tables[store.field(id, SandboxField::ImportTable)].append(QString::number(id));
    }
    for (const QStringList &live : std::as_const(tables))
        m_live = live.size() > m_live.size() ? live : m_live;
    QVERIFY(m_live.size() > 1);

    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const Calls asItWas = callsSince(before);
    const auto wanted = std::find_if(m_live.cbegin(), m_live.cend(), [&](const QString &dataset) {
        return asItWas.value(dataset) == 0;
    });
    QVERIFY(wanted != m_live.cend());

    const auto raised =
        awaited<Reply>([&](QObject *context, const ContactNowApi::Done<Reply> &done) {
            m_connection->api().updateDatasets({{*wanted, {}, {{Dataset::Priority, u"90"_s}}}},
                                               context, done);
        });
    QVERIFY(raised);
    const Calls afterPriority = callsSince(QDateTime::currentDateTimeUtc());
    QVERIFY(!afterPriority.isEmpty());
    QCOMPARE(afterPriority.value(*wanted), 0);

    ChangeHistory history{QString()};
    DialFirstStore kept{QString()};
    DialFirst run(kept, history);
    run.setApi(&m_connection->api(), u"account"_s);
    DialFirstEffect effect;
    effect.setApi(&m_connection->api());
    QSignalSpy planned(&run, &DialFirst::planned);
    run.plan({*wanted}, DialFirstPlan::Scope::Table);
    QVERIFY(planned.wait(patienceMs));
    QSignalSpy over(&run, &DialFirst::over);
    run.start();
    QVERIFY(over.size() > 0 || over.wait(patienceMs));
    const QDateTime ended = QDateTime::currentDateTimeUtc().addSecs(1); // it counts whole seconds
    effect.follow(run.current(), run.started(), 100ms);
    const Calls afterwards = callsSince(ended);
    QVERIFY(afterwards.value(*wanted) > 0);
    for (const QString &other : std::as_const(m_live)) {
        QCOMPARE(status(other), u"LIVE"_s);
        QVERIFY(other == *wanted || afterwards.value(other) == 0);
    }
    const QString said = *wanted + u" has been dialled "_s;
    QTRY_VERIFY_WITH_TIMEOUT(effect.text().startsWith(said), patienceMs);
    QVERIFY2(effect.text().contains(u"and 0 time(s) in the 10 minutes before"_s),
             qPrintable(effect.text()));
}

DIALDESK_GUILESS_TEST(TestEndToEndEffect)
#include "tst_endtoendeffect.moc"
