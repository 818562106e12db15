// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirsteffect.h"
#include "tests/support/awaited.h"
#include "tests/support/planneddialling.h"
#include "tests/support/registeredtest.h"
#include "tests/support/reporting.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PlannedDialling::row;

/// Whether what was to dial first is called, in words.
class TestDialFirstEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesBeforeAndSince();
    void saysWhereItCannotBeTold();
    void saysNothingBeforeItKnows();

private:
    static DialFirstPlan plan()
    {
        return *PlannedDialling::planned({row(1, u"LIVE"_s), row(2, u"HOLD"_s), row(3, u"LIVE"_s)},
                                         {u"2"_s}, DialFirstPlan::Scope::Table);
    }
};

void TestDialFirstEffect::comparesBeforeAndSince()
{
    Reporting reporting;
    const QDateTime started = QDateTime::currentDateTimeUtc().addSecs(-30);
    const QString before =
        u"%1:%2"_s.arg(started.toSecsSinceEpoch() - 600).arg(started.toSecsSinceEpoch());
    reporting.server.answer(Reporting::operation(), [&](const RogueRequest &request) {
        const bool isBefore = request.query.value(u"range"_s) == before;
        reporting.calls = isBefore ? QMap<int, int>{{1, 20}, {2, 3}}
                                   : QMap<int, int>{{1, 1}, {2, 37}, {3, 4}, {99, 50}};
        return reporting.reply();
    });
    DialFirstEffect effect;
    effect.setApi(&reporting.connection.api());
    effect.follow(plan(), started, 10ms);
    QTRY_COMPARE_WITH_TIMEOUT(effect.text(),
                              u"2 has been dialled 37 time(s) since, and 3 time(s) in the 10 "
                              "minutes before. The others: 5 time(s)."_s,
                              patienceMs);
    const auto asked = reporting.ranges().count(before);
    const auto all = reporting.ranges().size();
    QTRY_VERIFY_WITH_TIMEOUT(reporting.ranges().size() > all + 2, patienceMs);
    QCOMPARE(reporting.ranges().count(before), asked); // what is over does not change
    effect.stop();
    QCOMPARE(effect.text(), QString());
}

void TestDialFirstEffect::saysWhereItCannotBeTold()
{
    Reporting reporting;
    reporting.server.answer(Reporting::operation(), RogueReply::httpStatus(403));
    DialFirstEffect effect;
    effect.setApi(&reporting.connection.api());
    effect.follow(plan(), QDateTime::currentDateTimeUtc(), 10ms);
    QTRY_VERIFY_WITH_TIMEOUT(effect.text().contains(u"no reporting rights"_s), patienceMs);
}

void TestDialFirstEffect::saysNothingBeforeItKnows()
{
    DialFirstEffect effect;
    effect.follow(plan(), QDateTime::currentDateTimeUtc(), 10ms);
    QSignalSpy changed(&effect, &DialFirstEffect::changed);
    QVERIFY(!changed.wait(30));
    QCOMPARE(effect.text(), QString());
}

DIALDESK_GUILESS_TEST(TestDialFirstEffect)
#include "tst_dialfirsteffect.moc"
