// SPDX-License-Identifier: MIT
#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEditRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void knowsWhatIsReadOnly_data();
    void knowsWhatIsReadOnly();
};

void TestEditRules::refuses_data()
{
    QTest::addColumn<Dataset::Field>("field");
    QTest::addColumn<QString>("value");
    for (const char *priority :
         {"", "91", "100", "-1", "+1", "1.0", " 1", "abc", "0x1", "1e1", "99999999999999999999"})
        QTest::addRow("priority %s", priority)
            << Dataset::Priority << QString::fromLatin1(priority);
    QTest::newRow("priority in other digits") << Dataset::Priority << u"١"_s;
    for (const char *status : {"", "live", "PAUSED", "LIVE "})
        QTest::addRow("status %s", status) << Dataset::Status << QString::fromLatin1(status);
    QTest::newRow("control character") << Dataset::Description << u"a\u0001b"_s;
    QTest::newRow("NUL") << Dataset::Description << QString(QChar(u'\0'));
    QTest::newRow("no character") << Dataset::Description << QString(QChar(0xFFFE));
    QTest::newRow("half a pair") << Dataset::Description << QString(QChar(0xD800));
    QTest::newRow("id") << Dataset::Id << u"2"_s;
    QTest::newRow("notes") << Dataset::Notes << u"x"_s;
}

void TestEditRules::refuses()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, value);
    QVERIFY(!EditRules::refusal(sampleRow(u"1"_s), field, value).isEmpty());
    StagedEdits edits;
    QVERIFY(!edits.stage(sampleRow(u"1"_s), field, value));
    QVERIFY(!edits.touches(u"1"_s));
    QVERIFY(!edits.canUndo());
}

void TestEditRules::accepts_data()
{
    QTest::addColumn<Dataset::Field>("field");
    QTest::addColumn<QString>("value");
    for (const char *priority : {"0", "90", "007"})
        QTest::newRow(priority) << Dataset::Priority << QString::fromLatin1(priority);
    for (const char *status : {"HOLD", "EXPIRED"})
        QTest::newRow(status) << Dataset::Status << QString::fromLatin1(status);
    QTest::newRow("text") << Dataset::Description << u"Ä\t<&>\r\n😀\uFEFF"_s;
    QTest::newRow("no text") << Dataset::Description << u""_s;
}

void TestEditRules::accepts()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, value);
    QCOMPARE(EditRules::refusal(sampleRow(u"1"_s), field, value), QString());
    StagedEdits edits;
    QVERIFY(edits.stage(sampleRow(u"1"_s), field, value));
    QCOMPARE(edits.find(u"1"_s, field)->value, value);
}

void TestEditRules::knowsWhatIsReadOnly_data()
{
    QTest::addColumn<Dataset::Field>("changed");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("as it is") << Dataset::Notes << u"x"_s << false;
    QTest::newRow("locked") << Dataset::Locked << u"1"_s << false; // the server may refuse
    QTest::newRow("of an unknown status") << Dataset::Status << u"PAUSED"_s << false;
    QTest::newRow("of an odd priority") << Dataset::Priority << u"abc"_s << false;
    QTest::newRow("expired") << Dataset::Status << u"EXPIRED"_s << true;
    QTest::newRow("without an id") << Dataset::Id << u""_s << true;
    QTest::newRow("without a priority") << Dataset::Priority << QString() << true;
}

void TestEditRules::knowsWhatIsReadOnly()
{
    QFETCH(const Dataset::Field, changed);
    QFETCH(const QString, to);
    Dataset dataset = sampleRow(u"1"_s);
    dataset.set(changed, to);
    QTEST(!EditRules::whyReadOnly(dataset, Dataset::Priority).isEmpty(), "readOnly");
}

DIALDESK_GUILESS_TEST(TestEditRules)
#include "tst_editrules.moc"
