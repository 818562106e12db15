// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStagedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stagesAndTakesBack();
    void keepsTheBaseThatWasSeen();
    void comparesPrioritiesAsNumbers();
    void announcesEachChangeOnce();
    void keepsTheOrderOfFirstTouch();
    void appliesToARow();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void knowsWhatIsReadOnly_data();
    void knowsWhatIsReadOnly();

private:
    static Dataset row(const QString &id);
    std::unique_ptr<StagedEdits> m_edits;
};

void TestStagedEdits::init()
{
    m_edits = std::make_unique<StagedEdits>();
}

Dataset TestStagedEdits::row(const QString &id)
{
    Dataset row;
    row[Dataset::Id] = id;
    row[Dataset::Status] = u"LIVE"_s;
    row[Dataset::Priority] = u"10"_s;
    row[Dataset::Description] = u"Load"_s;
    return row;
}

void TestStagedEdits::stagesAndTakesBack()
{
    QVERIFY(m_edits->stage(row(u"1"_s), Dataset::Priority, u"20"_s));
    QVERIFY(m_edits->stage(row(u"1"_s), Dataset::Status, u"HOLD"_s));
    QCOMPARE(m_edits->count(), 2);
    QCOMPARE(m_edits->datasetCount(), 1);
    QCOMPARE(*m_edits->find(u"1"_s, Dataset::Priority),
             (StagedEdit{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}));
    QVERIFY(!m_edits->find(u"2"_s, Dataset::Priority));
    QVERIFY(!m_edits->find(u"1"_s, Dataset::Description));

    QVERIFY(m_edits->stage(row(u"1"_s), Dataset::Priority, u"10"_s)); // what it was
    QVERIFY(!m_edits->find(u"1"_s, Dataset::Priority));
    m_edits->revert(u"1"_s, Dataset::Status);
    QVERIFY(!m_edits->touches(u"1"_s));
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(m_edits->datasetCount(), 0);
    // What takes nothing back leaves nothing behind.
    QVERIFY(m_edits->stage(row(u"1"_s), Dataset::Priority, u"10"_s));
    QVERIFY(!m_edits->touches(u"1"_s));
}

void TestStagedEdits::keepsTheBaseThatWasSeen()
{
    m_edits->stage(row(u"1"_s), Dataset::Priority, u"20"_s);
    Dataset refreshed = row(u"1"_s);
    refreshed[Dataset::Priority] = u"30"_s;
    QVERIFY(m_edits->stage(refreshed, Dataset::Priority, u"40"_s));
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->base, u"10"_s);
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->value, u"40"_s);
    // The server's value of now is still a change to what was seen.
    QVERIFY(m_edits->stage(refreshed, Dataset::Priority, u"30"_s));
    QCOMPARE(m_edits->count(), 1);
}

void TestStagedEdits::comparesPrioritiesAsNumbers()
{
    Dataset odd = row(u"1"_s);
    odd[Dataset::Priority] = u"010"_s;
    QVERIFY(m_edits->stage(odd, Dataset::Priority, u"10"_s));
    QCOMPARE(m_edits->count(), 0);
    odd[Dataset::Description] = u"010"_s;
    QVERIFY(m_edits->stage(odd, Dataset::Description, u"10"_s));
    QCOMPARE(m_edits->count(), 1);
}

void TestStagedEdits::announcesEachChangeOnce()
{
    QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
    m_edits->stage(row(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(row(u"1"_s), Dataset::Priority, u"20"_s); // the same again
    QCOMPARE(changed.size(), 1);
    m_edits->stage(row(u"1"_s), Dataset::Priority, u"91"_s); // refused
    m_edits->revert(u"1"_s, Dataset::Status);                // not there
    m_edits->revert(u"2"_s, Dataset::Status);
    QCOMPARE(changed.size(), 1);
    m_edits->stage(row(u"2"_s), Dataset::Priority, u"20"_s);
    m_edits->clear();
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.at(2).at(0).toString(), u"1"_s);
    QCOMPARE(changed.at(3).at(0).toString(), u"2"_s);
    QCOMPARE(m_edits->count(), 0);
    m_edits->clear();
    QCOMPARE(changed.size(), 4);
}

void TestStagedEdits::keepsTheOrderOfFirstTouch()
{
    for (const QString &id : {u"3"_s, u"1"_s, u"2"_s, u"3"_s})
        m_edits->stage(row(id), m_edits->touches(id) ? Dataset::Status : Dataset::Priority,
                       m_edits->touches(id) ? u"HOLD"_s : u"20"_s);
    QStringList order;
    for (const StagedEdit &edit : m_edits->all())
        order.append(edit.dataset);
    QCOMPARE(order, (QStringList{u"3"_s, u"3"_s, u"1"_s, u"2"_s}));
}

void TestStagedEdits::appliesToARow()
{
    m_edits->stage(row(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(row(u"1"_s), Dataset::Description, u""_s);
    Dataset expected = row(u"1"_s);
    expected[Dataset::Priority] = u"20"_s;
    expected[Dataset::Description] = u""_s;
    QVERIFY(m_edits->applied(row(u"1"_s)) == expected);
    QVERIFY(m_edits->applied(row(u"2"_s)) == row(u"2"_s));
}

void TestStagedEdits::refuses_data()
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

void TestStagedEdits::refuses()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, value);
    QVERIFY(!StagedEdits::refusal(row(u"1"_s), field, value).isEmpty());
    QVERIFY(!m_edits->stage(row(u"1"_s), field, value));
    QVERIFY(!m_edits->touches(u"1"_s));
}

void TestStagedEdits::accepts_data()
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

void TestStagedEdits::accepts()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, value);
    QCOMPARE(StagedEdits::refusal(row(u"1"_s), field, value), QString());
    QVERIFY(m_edits->stage(row(u"1"_s), field, value));
    QCOMPARE(m_edits->find(u"1"_s, field)->value, value);
}

void TestStagedEdits::knowsWhatIsReadOnly_data()
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

void TestStagedEdits::knowsWhatIsReadOnly()
{
    QFETCH(const Dataset::Field, changed);
    QFETCH(const QString, to);
    Dataset dataset = row(u"1"_s);
    dataset[changed] = to;
    QTEST(!StagedEdits::whyReadOnly(dataset, Dataset::Priority).isEmpty(), "readOnly");
}

QTEST_GUILESS_MAIN(TestStagedEdits)
#include "tst_stagededits.moc"
