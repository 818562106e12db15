// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/details/detailsform.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/segmentbutton.h"
#include "ui/widgets/statuscounts.h"

#include <QAccessible>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// The table as a screen reader gets to know it, and what such programs do with the window. What is
/// announced meanwhile tests/assistive hears.
class TestSpokenTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void cellsSayHeaderAndValue();
    void locksAreSpokenAsWords();
    void stagedCellsSayWhatTheyWere();
    void whatAnAssistiveProgramSetsCounts();
    void whatItSetsInACellCounts();

private:
    static QAccessibleTableInterface *table(DeskFixture &desk);
    static QString name(QAccessibleInterface *interface)
    {
        return interface->text(QAccessible::Name);
    }
};

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
    // Qt makes it, and leaves it to whoever asked.
    QAccessible::deleteAccessibleInterface(
        QAccessible::registerAccessibleInterface(headers.first()));
    QCOMPARE(name(table->cellAt(row.row(), Dataset::Id)), id);
    QVERIFY(!name(QAccessible::queryAccessibleInterface(&desk.view())).isEmpty());
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY2(!table->columnDescription(column).isEmpty(), qPrintable(QString::number(column)));
}

void TestSpokenTable::locksAreSpokenAsWords()
{
    DeskFixture desk;
    const QStringList ids = desk.someIds(u"LIVE"_s, 3);
    const QStringList stored{u"0"_s, u"1"_s, u"2"_s};
    for (int i = 0; i < stored.size(); ++i)
        desk.storeAsColleague(ids.at(i), SandboxField::Locked, stored.at(i));
    QVERIFY(desk.signIn());
    QStringList spoken;
    for (int i = 0; i < stored.size(); ++i)
        spoken.append(name(
            table(desk)->cellAt(desk.cell(ids.at(i), Dataset::Locked).row(), Dataset::Locked)));
    QCOMPARE(spoken, (QStringList{u"no"_s, u"yes"_s, u"2"_s}));
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

void TestSpokenTable::whatAnAssistiveProgramSetsCounts()
{
    // It toggles and sets texts, and never clicks or types.
    const auto toggle = [](QWidget *widget) {
        QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    DeskFixture desk;
    QVERIFY(desk.signIn());
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    const QList<SegmentButton *> segments =
        desk.window().findChild<StatusCounts *>()->findChildren<SegmentButton *>();
    QTRY_VERIFY(segments.at(1)->isEnabled());
    toggle(segments.at(1));
    QTRY_VERIFY(desk.shownIds().size() < desk.desk().datasets.rowCount());
    desk.clickCell(id, Dataset::Description);

    toggle(desk.find<SegmentButton>(u"Set status HOLD"_s));
    QCOMPARE(desk.staged(id, Dataset::Status), u"HOLD"_s);
    auto *description = desk.window().findChild<DetailsForm *>()->findChild<QLineEdit *>();
    QCOMPARE(spokenName(*description), u"Description"_s);
    QAccessible::queryAccessibleInterface(description)
        ->editableTextInterface()
        ->replaceText(0, static_cast<int>(description->text().size()), u"Set by voice"_s);
    QCOMPARE(desk.staged(id, Dataset::Description), u"Set by voice"_s);
}

void TestSpokenTable::whatItSetsInACellCounts()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    desk.clickCell(id, Dataset::Description);
    QTest::keyClick(&desk.view(), Qt::Key_F2);
    auto *editor = desk.view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QAccessible::queryAccessibleInterface(editor)->setText(QAccessible::Value, u"Set by voice"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.staged(id, Dataset::Description), u"Set by voice"_s);
}

DIALDESK_TEST(TestSpokenTable)
#include "tst_spokentable.moc"
