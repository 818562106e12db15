// SPDX-License-Identifier: MIT
#include "models/changes/datasetcreator.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A create is sent once, whatever becomes of its answer.
class TestDatasetCreator : public QObject
{
    Q_OBJECT

    using Outcome = DatasetCreator::Outcome;
    using Kind = Outcome::Kind;

private Q_SLOTS:
    void init();
    void creates();
    void findsTheIdThatTheServerLeavesOut();
    void createsInAccountsThatHideTheirTables();
    void sendsNothingThatItCannotReadBefore();
    void passesOnARefusal();
    void findsWhatALostReplyCreated_data();
    void findsWhatALostReplyCreated();
    void findsNothingWhereNothingWasCreated();
    void admitsThatItCouldNotLook();
    void believesNoSuccess();
    void takesNoOldDatasetForTheNewOne();
    void staysQuietOnceItIsGone();

private:
    Outcome create(const QString &description = u"New"_s);
    int posts() const { return m_server->count(QuirkyAccount::create()); }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    ChangeHistory m_history{{}};
    std::unique_ptr<DatasetCreator> m_creator;
};

void TestDatasetCreator::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_creator.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 3);
    m_connection = std::make_unique<Connection>(
        *ServerAddress::parse(m_server->url().toString()), Credentials{u"demo"_s, u"demo"_s, {}},
        WireFormat::Json, RestClient::Limits{.silence = std::chrono::milliseconds(500)});
    m_creator = std::make_unique<DatasetCreator>(m_connection->api(), m_history);
}

DatasetCreator::Outcome TestDatasetCreator::create(const QString &description)
{
    std::optional<Outcome> outcome;
    m_creator->create(u"leads"_s, description, [&outcome](const Outcome &result) {
        if (outcome)
            qFatal("The outcome came twice.");
        outcome = result;
    });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patienceMs))
        qFatal("The outcome never came.");
    return *outcome;
}

void TestDatasetCreator::creates()
{
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Created);
    QCOMPARE(outcome.id, u"4"_s);
    QCOMPARE(outcome.rows.size(), 4);
    QCOMPARE(m_account->field(4, u"description"_s), u"New"_s);
    QCOMPARE(posts(), 1);
}

void TestDatasetCreator::findsTheIdThatTheServerLeavesOut()
{
    m_account->treatWrites({{.says = QuirkyAccount::success()}});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Created);
    QCOMPARE(outcome.id, u"4"_s);
}

void TestDatasetCreator::createsInAccountsThatHideTheirTables()
{
    m_server->answer(QuirkyAccount::create(),
                     RogueReply::of(R"({"success":true,"bad":0,"key":"8"})"));
    m_server->answerNext(QuirkyAccount::read(),
                         {RogueReply::of(R"({"list":[{"dataset":"7","description":"New"}]})"),
                          RogueReply::of(R"({"list":[{"dataset":"7","description":"New"},)"
                                         R"({"dataset":"8","description":"New"}]})")});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Created);
    QCOMPARE(outcome.id, u"8"_s);
}

void TestDatasetCreator::sendsNothingThatItCannotReadBefore()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::httpStatus(502));
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, ApiError::Kind::HttpStatus);
    QCOMPARE(posts(), 0);
}

void TestDatasetCreator::passesOnARefusal()
{
    m_account->treatWrites({{.applies = 0, .says = QuirkyAccount::refusal()}});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(outcome.error.detail.contains(u"Not for you."_s));
    QCOMPARE(posts(), 1);
}

void TestDatasetCreator::findsWhatALostReplyCreated_data()
{
    QTest::addColumn<RogueReply>("lost");
    QTest::newRow("closed") << RogueReply::closed();
    QTest::newRow("silent") << RogueReply::silence();
    QTest::newRow("cut") << RogueReply::cutShort(R"({"success":true})", 4);
    QTest::newRow("502") << RogueReply::httpStatus(502);
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>");
}

void TestDatasetCreator::findsWhatALostReplyCreated()
{
    QFETCH(const RogueReply, lost);
    m_account->treatWrites({{.says = lost}});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Uncertain);
    QVERIFY(outcome.id.isEmpty());
    QCOMPARE(outcome.candidates, QStringList{u"4"_s});
    QVERIFY(outcome.wasRead);
    QCOMPARE(posts(), 1);
}

void TestDatasetCreator::findsNothingWhereNothingWasCreated()
{
    m_account->treatWrites({{.applies = 0, .says = RogueReply::closed()}});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Uncertain);
    QVERIFY(outcome.candidates.isEmpty());
    QVERIFY(outcome.wasRead);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Unreachable);
    QCOMPARE(posts(), 1);
}

void TestDatasetCreator::admitsThatItCouldNotLook()
{
    const QByteArray list = R"({"success":true,"list":[]})";
    for (const std::optional<RogueReply> &says : {std::optional(RogueReply::closed()), {}}) {
        m_account->treatWrites({{.says = says}});
        m_server->answerNext(QuirkyAccount::read(),
                             {RogueReply::of(list), RogueReply::httpStatus(502)});
        const Outcome outcome = create();
        QCOMPARE(outcome.kind, Kind::Uncertain);
        QVERIFY(!outcome.wasRead);
        QVERIFY(outcome.candidates.isEmpty());
    }
    QCOMPARE(posts(), 2);
}

void TestDatasetCreator::believesNoSuccess()
{
    m_account->treatWrites(
        {{.applies = 0,
          .says = RogueReply::of(R"({"success":true,"total":1,"bad":0,"key":"2"})")}});
    const Outcome outcome = create();
    QCOMPARE(outcome.kind, Kind::Uncertain);
    QVERIFY(outcome.id.isEmpty());
    QVERIFY(!outcome.error.sentence.isEmpty());
    QCOMPARE(posts(), 1);
}

void TestDatasetCreator::takesNoOldDatasetForTheNewOne()
{
    // Dataset 2 has that name already.
    m_account->treatWrites({{.says = RogueReply::closed()}});
    const Outcome outcome = create(u"Load 2"_s);
    QCOMPARE(outcome.candidates, QStringList{u"4"_s});
}

void TestDatasetCreator::staysQuietOnceItIsGone()
{
    bool ran = false;
    m_creator->create(u"leads"_s, u"New"_s, [&ran](const Outcome &) { ran = true; });
    m_creator.reset();
    m_creator = std::make_unique<DatasetCreator>(m_connection->api(), m_history);
    QCOMPARE(create().kind, Kind::Created);
    QVERIFY(!ran);
    QCOMPARE(posts(), 1);
}

DIALDESK_GUILESS_TEST(TestDatasetCreator)
#include "tst_datasetcreator.moc"
