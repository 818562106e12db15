// SPDX-License-Identifier: MIT
#include "models/contactnow/reply.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTruth_data();
    void readsTruth();
    void readsNumbers_data();
    void readsNumbers();
    void isEmptyWithoutMembers();
    void knowsWhatIsDone_data();
    void knowsWhatIsDone();
};

void TestReply::readsTruth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<std::optional<bool>>("success");
    using Truth = std::optional<bool>;
    for (const char *yes : {"true", "1"})
        QTest::newRow(yes) << QString::fromLatin1(yes) << true << Truth(true);
    for (const char *no : {"false", "0", ""})
        QTest::newRow(*no ? no : "empty") << QString::fromLatin1(no) << true << Truth(false);
    QTest::newRow("null") << QString() << true << Truth();
    for (const char *odd : {"TRUE", "yes", "2", "-1", "1.0", " 1", "null", "{}"})
        QTest::newRow(odd) << QString::fromLatin1(odd) << false << Truth();
}

void TestReply::readsTruth()
{
    QFETCH(const QString, text);
    QFETCH(const bool, understood);
    const Result<Reply> reply = Reply::fromMembers({{u"success"_s, text}});
    QCOMPARE(reply.has_value(), understood);
    if (understood) {
        QTEST(reply->success, "success");
    } else {
        QCOMPARE(reply.error().kind, ApiError::Kind::NotUnderstood);
        QVERIFY2(reply.error().detail.contains(text), qPrintable(reply.error().detail));
        QVERIFY(reply.error().mayHaveReachedServer);
    }
}

void TestReply::readsNumbers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"total", "bad", "expire"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReply::readsNumbers()
{
    QFETCH(const QString, name);
    const auto number = [&name](const QString &text) -> tl::expected<std::optional<qint64>, int> {
        const Result<Reply> reply = Reply::fromMembers({{name, text}});
        if (!reply)
            return tl::unexpected(0);
        return name == u"total"_s ? reply->total : name == u"bad"_s ? reply->bad : reply->expires;
    };
    QCOMPARE(number(u"5"_s).value(), std::optional<qint64>(5));
    QCOMPARE(number(u"-1"_s).value(), std::optional<qint64>(-1));
    QCOMPARE(number(u"9007199254740993"_s).value(), std::optional<qint64>(9007199254740993));
    QCOMPARE(number(u""_s).value(), std::optional<qint64>());
    QCOMPARE(number(QString()).value(), std::optional<qint64>());
    for (const QString &odd :
         {u"many"_s, u"1.5"_s, u"1e5"_s, u"99999999999999999999"_s, u"true"_s, u"[]"_s, u"١"_s})
        QVERIFY2(!number(odd), qPrintable(odd));
}

void TestReply::isEmptyWithoutMembers()
{
    const Result<Reply> reply = Reply::fromMembers({{u"stranger"_s, u"x"_s}});
    QVERIFY(reply);
    QVERIFY(!reply->success && !reply->total && !reply->bad && !reply->expires);
    QVERIFY(reply->key.isNull() && reply->error.isNull() && reply->token.isNull());
    QVERIFY(!reply->isDone());
}

void TestReply::knowsWhatIsDone_data()
{
    QTest::addColumn<QString>("success");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<bool>("done");
    QTest::newRow("success") << u"true"_s << QString() << true;
    QTest::newRow("none bad") << u"1"_s << u"0"_s << true;
    QTest::newRow("one bad") << u"true"_s << u"1"_s << false;
    QTest::newRow("no success") << u"false"_s << u"0"_s << false;
    QTest::newRow("no word") << QString() << u"0"_s << false;
}

void TestReply::knowsWhatIsDone()
{
    QFETCH(const QString, success);
    QFETCH(const QString, bad);
    QTEST(Reply::fromMembers({{u"success"_s, success}, {u"bad"_s, bad}})->isDone(), "done");
}

DIALDESK_GUILESS_TEST(TestReply)
#include "tst_reply.moc"
