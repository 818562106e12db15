// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/dialling/diallingwatch.h"
#include "tests/support/awaited.h"
#include "tests/support/planneddialling.h"
#include "tests/support/registeredtest.h"
#include "tests/support/reporting.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using PlannedDialling::row;

/// What is told about campaign tables that are not dialled.
class TestDiallingWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfATableThatIsNoLongerLive();
    void whatWasAmissBeforeIsNoNews();
    void tellsOfALiveTableThatIsNotCalled();
    void whatHasJustGoneLiveMayTakeItsTime();
    void isSilentWhereCallsAreNotKnown();
    void isSilentWhenSwitchedOff();
    void namesOneAndCountsMore();
    void aNameCannotTurnWhatStandsAroundIt();

private:
    void show(const QList<Dataset> &rows) { m_datasets->merge(rows); }

    StagedEdits m_edits;
    std::unique_ptr<DatasetModel> m_datasets;
    std::unique_ptr<DiallingWatch> m_watch;
    std::unique_ptr<Reporting> m_reporting;
    QDateTime m_now;
};

void TestDiallingWatch::init()
{
    m_watch.reset();
    m_reporting = std::make_unique<Reporting>();
    m_datasets = std::make_unique<DatasetModel>(m_edits);
    m_watch = std::make_unique<DiallingWatch>(*m_datasets);
    m_now = QDateTime::currentDateTimeUtc();
    m_watch->setClock([this] { return m_now; });
}

void TestDiallingWatch::tellsOfATableThatIsNoLongerLive()
{
    m_watch->setMinutes(10);
    QSignalSpy raised(m_watch.get(), &DiallingWatch::raised);
    show({row(1, u"LIVE"_s), row(2, u"HOLD"_s)});
    QCoreApplication::processEvents();
    QVERIFY(m_watch->sentences().isEmpty());
    QVERIFY(m_watch->summary().isEmpty());
    show({row(1, u"HOLD"_s), row(2, u"HOLD"_s)});
    QTRY_COMPARE(m_watch->summary(), u"leads is not dialled"_s);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toStringList(), m_watch->sentences());
    show({row(1, u"HOLD"_s, 20), row(2, u"HOLD"_s)}); // still
    QCoreApplication::processEvents();
    QCOMPARE(raised.size(), 1);
    show({row(1, u"LIVE"_s, 20), row(2, u"HOLD"_s)});
    QTRY_VERIFY(m_watch->summary().isEmpty());
    show({row(1, u"EXPIRED"_s), row(2, u"EXPIRED"_s)}); // nothing is left that could be dialled
    QCoreApplication::processEvents();
    QVERIFY(m_watch->summary().isEmpty());
}

void TestDiallingWatch::whatWasAmissBeforeIsNoNews()
{
    m_watch->setMinutes(10);
    QSignalSpy raised(m_watch.get(), &DiallingWatch::raised);
    show({row(1, u"HOLD"_s)});
    QTRY_COMPARE(m_watch->sentences().size(), 1);
    QCOMPARE(raised.size(), 0);
}

void TestDiallingWatch::tellsOfALiveTableThatIsNotCalled()
{
    m_reporting->calls = {{9, 4}}; // of another table
    m_watch->setMinutes(10);
    m_now = m_now.addSecs(-3600); // since when they are LIVE
    show({row(1, u"LIVE"_s), row(2, u"LIVE"_s), row(9, u"LIVE"_s, 10, u"renewals"_s)});
    QTRY_VERIFY(m_datasets->rowCount() == 3);
    QCoreApplication::processEvents();
    QSignalSpy raised(m_watch.get(), &DiallingWatch::raised);
    m_watch->counts().setApi(&m_reporting->connection.api());
    m_now = m_now.addSecs(3600);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_watch->sentences(),
        QStringList{u"leads is LIVE, and has not been dialled for 10 minute(s)."_s}, patienceMs);
    QCOMPARE(raised.size(), 1);
}

void TestDiallingWatch::whatHasJustGoneLiveMayTakeItsTime()
{
    m_watch->setMinutes(10);
    show({row(1, u"LIVE"_s)});
    QCoreApplication::processEvents();
    m_watch->setApi(&m_reporting->connection.api());
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->counts().calls().has_value(), patienceMs);
    QVERIFY(m_watch->sentences().isEmpty());
}

void TestDiallingWatch::isSilentWhereCallsAreNotKnown()
{
    m_reporting->server.answer(Reporting::operation(), RogueReply::httpStatus(403));
    m_watch->setMinutes(10);
    m_now = m_now.addSecs(-3600);
    show({row(1, u"LIVE"_s)});
    QCoreApplication::processEvents();
    m_watch->counts().setApi(&m_reporting->connection.api());
    m_now = m_now.addSecs(3600);
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->counts().isRefused(), patienceMs);
    QVERIFY(m_watch->sentences().isEmpty());
}

void TestDiallingWatch::isSilentWhenSwitchedOff()
{
    m_watch->setApi(&m_reporting->connection.api());
    show({row(1, u"HOLD"_s)});
    QCoreApplication::processEvents();
    QVERIFY(m_watch->summary().isEmpty());
    m_watch->setMinutes(5);
    QTRY_VERIFY(!m_watch->summary().isEmpty());
    m_watch->setMinutes(0);
    QVERIFY(m_watch->summary().isEmpty());
    QVERIFY(m_watch->sentences().isEmpty());
}

void TestDiallingWatch::namesOneAndCountsMore()
{
    m_watch->setMinutes(10);
    show({row(1, u"HOLD"_s), row(2, u"HOLD"_s, 10, u"renewals"_s)});
    QTRY_COMPARE(m_watch->summary(), u"2 campaign table(s) are not dialled"_s);
    QCOMPARE(m_watch->sentences().size(), 2);
}

void TestDiallingWatch::aNameCannotTurnWhatStandsAroundIt()
{
    m_watch->setMinutes(10);
    show({row(1, u"HOLD"_s, 10, u"a\u202Eb"_s)});
    QTRY_COMPARE(m_watch->summary(), u"a[U+202E]b is not dialled"_s);
    QVERIFY(m_watch->sentences().first().contains(u"a[U+202E]b"_s));
}

DIALDESK_GUILESS_TEST(TestDiallingWatch)
#include "tst_diallingwatch.moc"
