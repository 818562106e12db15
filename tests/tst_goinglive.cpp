// SPDX-License-Identifier: MIT
#include "models/dialling/goinglive.h"
#include "models/history/changehistory.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the history knows of when datasets went LIVE.
class TestGoingLive : public QObject
{
    Q_OBJECT
    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init();
    void knowsTheLastOne_data();
    void knowsTheLastOne();
    void keepsTheOrderInWhichTheyWent();
    void aPriorityThatWentOutWithItIsNotNewer();
    void knowsOnlyThisAccount();

private:
    void note(const QString &dataset, Dataset::Field field, const QString &after,
              Outcome outcome = Outcome::Confirmed);

    std::unique_ptr<ChangeHistory> m_history;
};

void TestGoingLive::init()
{
    m_history = std::make_unique<ChangeHistory>(QString());
    m_history->setOwner({u"EU"_s, u"1"_s, u"ana"_s});
}

void TestGoingLive::note(const QString &dataset, Dataset::Field field, const QString &after,
                         Outcome outcome)
{
    HistoryEntry entry;
    entry.dataset = dataset;
    entry.field = field;
    entry.after = after;
    QList<HistoryEntry> recorded = m_history->record({entry});
    if (outcome != Outcome::Pending) {
        recorded.first().outcome = outcome;
        m_history->settle(recorded);
    }
    while (QDateTime::currentDateTimeUtc() <= recorded.first().time) {
    } // the clock of the history goes by milliseconds, and nobody posts twice in one
}

void TestGoingLive::knowsTheLastOne_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isPriorityNewer");
    using Texts = QStringList;
    QTest::newRow("nothing") << Texts{} << false << false;
    QTest::newRow("went LIVE") << Texts{u"LIVE"_s} << true << false;
    QTest::newRow("went on HOLD since") << Texts{u"LIVE"_s, u"HOLD"_s} << false << false;
    QTest::newRow("and LIVE again") << Texts{u"LIVE"_s, u"HOLD"_s, u"LIVE"_s} << true << false;
    QTest::newRow("to HOLD failed") << Texts{u"LIVE"_s, u"!HOLD"_s} << true << false;
    QTest::newRow("to LIVE failed") << Texts{u"!LIVE"_s} << false << false;
    QTest::newRow("not known to be LIVE") << Texts{u"LIVE"_s, u"?LIVE"_s} << false << false;
    QTest::newRow("still under way") << Texts{u"LIVE"_s, u"…HOLD"_s} << false << false;
    QTest::newRow("priority before") << Texts{u"60"_s, u"LIVE"_s} << true << false;
    QTest::newRow("priority after") << Texts{u"LIVE"_s, u"60"_s} << true << true;
    QTest::newRow("priority failed after") << Texts{u"LIVE"_s, u"!60"_s} << true << false;
}

void TestGoingLive::knowsTheLastOne()
{
    QFETCH(const QStringList, changes);
    QFETCH(const bool, isKnown);
    const QHash<QChar, Outcome> outcomes{
        {u'!', Outcome::Failed}, {u'?', Outcome::Unknown}, {u'…', Outcome::Pending}};
    for (const QString &change : changes) {
        const bool isMarked = outcomes.contains(change.at(0));
        const QString after = isMarked ? change.mid(1) : change;
        note(u"7"_s, after.at(0).isDigit() ? Dataset::Priority : Dataset::Status, after,
             outcomes.value(change.at(0), Outcome::Confirmed));
    }
    const QHash<QString, GoingLive> known = GoingLive::in(*m_history);
    QCOMPARE(known.contains(u"7"_s), isKnown);
    QTEST(known.value(u"7"_s).isPriorityNewer, "isPriorityNewer");
    QCOMPARE(known.value(u"7"_s).time.isValid(), isKnown);
}

void TestGoingLive::keepsTheOrderInWhichTheyWent()
{
    note(u"9"_s, Dataset::Status, u"LIVE"_s);
    note(u"3"_s, Dataset::Status, u"LIVE"_s);
    const QHash<QString, GoingLive> known = GoingLive::in(*m_history);
    QVERIFY(known.value(u"9"_s).entry < known.value(u"3"_s).entry);
}

void TestGoingLive::aPriorityThatWentOutWithItIsNotNewer()
{
    HistoryEntry status;
    status.dataset = u"7"_s;
    status.field = Dataset::Status;
    status.after = u"LIVE"_s;
    HistoryEntry priority = status;
    priority.field = Dataset::Priority;
    priority.after = u"60"_s;
    QList<HistoryEntry> entries = m_history->record({status, priority});
    for (HistoryEntry &entry : entries)
        entry.outcome = Outcome::Confirmed;
    entries = m_history->settle(entries);
    QVERIFY(!GoingLive::in(*m_history).value(u"7"_s).isPriorityNewer);
    // What comes while somebody looks is told apart by the same rule.
    QHash<QString, GoingLive> known;
    for (const HistoryEntry &entry : std::as_const(entries))
        GoingLive::note(known, entry);
    QCOMPARE(known, GoingLive::in(*m_history));
}

void TestGoingLive::knowsOnlyThisAccount()
{
    note(u"7"_s, Dataset::Status, u"LIVE"_s);
    m_history->setOwner({u"US"_s, u"1"_s, u"ana"_s});
    QVERIFY(GoingLive::in(*m_history).isEmpty());
}

DIALDESK_GUILESS_TEST(TestGoingLive)
#include "tst_goinglive.moc"
