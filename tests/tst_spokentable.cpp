// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

/// The table and what comes of it, as a screen reader gets to know it.
class TestSpokenTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cellsSayHeaderAndValue();
    void stagedCellsSayWhatTheyWere();
    void resultsAreAnnounced();

private:
    static QAccessibleTableInterface *table(DeskFixture &desk);
    static QString name(QAccessibleInterface *interface)
    {
        return interface->text(QAccessible::Name);
    }
    static void hear(QAccessibleEvent *event);

    static inline QStringList announced;
};

void TestSpokenTable::initTestCase()
{
    DeskFixture::isolate();
    QAccessible::installUpdateHandler(&TestSpokenTable::hear);
    QAccessible::setActive(true);
}

void TestSpokenTable::hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        announced.append(name(event->accessibleInterface()));
}

QAccessibleTableInterface *TestSpokenTable::table(DeskFixture &desk)
{
    return QAccessible::queryAccessibleInterface(&desk.view())->tableInterface();
}

void TestSpokenTable::cellsSayHeaderAndValue()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    QAccessibleTableInterface *table = TestSpokenTable::table(desk);
    QCOMPARE(table->rowCount(), desk.view().model()->rowCount());
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    const QModelIndex row = desk.cell(id, Dataset::Status);
    QAccessibleInterface *cell = table->cellAt(row.row(), Dataset::Status);
    QCOMPARE(name(cell), u"LIVE"_s);
    const QList<QAccessibleInterface *> headers = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(name(headers.first()), u"Status"_s);
    QCOMPARE(name(table->cellAt(row.row(), Dataset::Id)), id);
    QVERIFY(!name(QAccessible::queryAccessibleInterface(&desk.view())).isEmpty());
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY2(!table->columnDescription(column).isEmpty(), qPrintable(QString::number(column)));
}

void TestSpokenTable::stagedCellsSayWhatTheyWere()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    const QString before = desk.stored(id, SandboxField::Priority);
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    const int row = desk.cell(id, Dataset::Priority).row();
    QCOMPARE(name(table(desk)->cellAt(row, Dataset::Priority)),
             u"changed from %1 to 77"_s.arg(before));
    QVERIFY(desk.stage(id, Dataset::Description, u"Evening"_s));
    QVERIFY(name(table(desk)->cellAt(row, Dataset::Description)).endsWith(u" to Evening"_s));
}

void TestSpokenTable::resultsAreAnnounced()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    QVERIFY(announced.contains(u"Reading datasets"_s));
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
    announced.clear();
    QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Post 1 change"_s));
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
    QVERIFY2(announced.contains(u"1 of 1 change confirmed"_s),
             qPrintable(announced.join(u" | "_s)));
}

DIALDESK_TEST(TestSpokenTable)
#include "tst_spokentable.moc"
