// SPDX-License-Identifier: MIT
#include "models/contactnow/utf8repair.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUtf8Repair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOrRepairs_data();
    void passesOrRepairs();
    void holdsBackWhatIsUnfinished();
    void keepsAByteOrderMarkInText();
};

void TestUtf8Repair::passesOrRepairs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &bytes, bool valid) {
        QTest::newRow(name) << bytes << valid;
    };
    row("empty", "", true);
    row("ASCII", "plain", true);
    row("all lengths", "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z", true);
    row("NUL", QByteArray("a\0b", 3), true);
    row("byte order marks",
        "\xEF\xBB\xBF"
        "a\xEF\xBB\xBF",
        true);
    row("last code point", "\xF4\x8F\xBF\xBF", true);
    row("Latin-1", "caf\xE9!", false);
    row("alone", "\x80", false);
    row("cut, then text",
        "\xE2\x82"
        "a",
        false);
    row("cut, then another", "\xE2\xE2\x82\xAC", false);
    row("cut at the end", "a\xF0\x9F\x98", false);
    row("overlong", "\xC0\xAF\xE0\x80\xAF\xF0\x80\x80\xAF", false);
    row("surrogates", "\xED\xA0\xBD\xED\xB8\x80", false);
    row("beyond Unicode", "\xF4\x90\x80\x80\xF8\x88\x80\x80\x80\xFF", false);
    row("too many continuations", "\xC3\xA4\xA4\xA4\xA4\xA4", false);
    row("mark beside dirt", "\xEF\xBB\xBF\xFF\xEF\xBB\xBF", false);
}

void TestUtf8Repair::passesOrRepairs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, valid);
    const auto repaired = [valid](const QByteArrayList &pieces) {
        Utf8Repair repair;
        QByteArray result;
        for (const QByteArray &piece : pieces)
            result += repair.add(piece);
        result += repair.finish();
        return repair.repairedAny() == !valid ? result : QByteArray("the wrong word on it");
    };
    const QByteArray whole = repaired({bytes});
    QCOMPARE(whole == bytes, valid);
    // Whatever pieces it comes in.
    for (qsizetype split = 0; split <= bytes.size(); ++split)
        QCOMPARE(repaired({bytes.left(split), bytes.mid(split)}), whole);
    QByteArrayList single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QCOMPARE(repaired(single), whole);
}

void TestUtf8Repair::holdsBackWhatIsUnfinished()
{
    Utf8Repair repair;
    QCOMPARE(repair.add("a\xE2\x82"), "a");
    QVERIFY(!repair.repairedAny());
    QCOMPARE(repair.add("\xAC"), "\xE2\x82\xAC");
    QCOMPARE(repair.add("\xE2"), "");
    QCOMPARE(repair.finish(), "\xEF\xBF\xBD");
    QVERIFY(repair.repairedAny());
}

void TestUtf8Repair::keepsAByteOrderMarkInText()
{
    QCOMPARE(textFromUtf8("\xEF\xBB\xBFname"), QChar(0xFEFF) + u"name"_s);
    QCOMPARE(textFromUtf8("\xE2\x82\xAC"), u"€"_s);
    QVERIFY(textFromUtf8("").isEmpty());
}

DIALDESK_GUILESS_TEST(TestUtf8Repair)
#include "tst_utf8repair.moc"
