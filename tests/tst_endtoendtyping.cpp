// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/details/detailspanel.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// News from the server that arrive while somebody types.
class TestEndToEndTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void aRefreshLeavesACellAloneThatIsTypedIn_data()
    {
        QTest::addColumn<Dataset::Field>("field");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("rest");
        QTest::newRow("description") << Dataset::Description << u"half a "_s << u"thought"_s;
        QTest::newRow("priority") << Dataset::Priority << u"4"_s << u"1"_s;
    }

    void aRefreshLeavesACellAloneThatIsTypedIn()
    {
        QFETCH(const Dataset::Field, field);
        QFETCH(const QString, first);
        QFETCH(const QString, rest);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 5).at(3);
        desk.view().sortByColumn(field, Qt::DescendingOrder);
        filter(desk, u"status:hold"_s);
        desk.clickCell(id, field);
        desk.press(Qt::Key_F2);
        const QPointer<QWidget> editor = desk.window().focusWidget();
        QVERIFY(editor != &desk.view());
        QTest::keyClicks(editor, first);
        colleagueChangesAll(desk, id);
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(desk.window().focusWidget(), editor.data());
        QTest::keyClicks(editor, rest);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.staged(id, field), first + rest);
        QCOMPARE(desk.desk().edits.count(), 1);
        // Taken back, it hides as the filter would have it.
        QVERIFY(desk.shownIds().contains(id));
        QTRY_VERIFY(desk.view().hasFocus());
    }

    void aCellThatIsLeftHidesAsTheFilterWouldHaveIt()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        filter(desk, u"status:hold"_s);
        desk.clickCell(id, Dataset::Description);
        desk.press(Qt::Key_F2);
        QTest::keyClicks(desk.window().focusWidget(), u"no"_s);
        colleagueChangesAll(desk, id);
        QVERIFY(desk.shownIds().contains(id));
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.shownIds().contains(id));
        QCOMPARE(desk.desk().edits.count(), 0);
    }

    void whatCantBeStagedAnyMoreIsSaid()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        desk.clickCell(id, Dataset::Description);
        desk.press(Qt::Key_F2);
        QTest::keyClicks(desk.window().focusWidget(), u"too late"_s);
        desk.storeAsColleague(id, SandboxField::Status, u"EXPIRED"_s);
        desk.window().actions().refresh.trigger();
        QTRY_COMPARE(desk.cell(id, Dataset::Status).data().toString(), u"EXPIRED"_s);
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.message().contains(u"EXPIRED"_s));
        QVERIFY(desk.message().endsWith(u"What was typed is not staged."_s));
        QCOMPARE(desk.desk().edits.count(), 0);
    }

    void aRefreshLeavesTheFormAloneThatIsTypedIn_data()
    {
        QTest::addColumn<Dataset::Field>("field");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("many");
        for (const bool many : {false, true}) {
            QTest::addRow("description, %s", many ? "many" : "one")
                << Dataset::Description << u"half a "_s << u"thought"_s << many;
            QTest::addRow("priority, %s", many ? "many" : "one")
                << Dataset::Priority << u"4"_s << u"1"_s << many;
        }
    }

    void aRefreshLeavesTheFormAloneThatIsTypedIn()
    {
        QFETCH(const Dataset::Field, field);
        QFETCH(const QString, first);
        QFETCH(const QString, rest);
        QFETCH(const bool, many);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 5).mid(2, many ? 3 : 1);
        desk.view().sortByColumn(field, Qt::DescendingOrder);
        filter(desk, u"status:hold"_s);
        select(desk, ids);
        if (many)
            QVERIFY(DeskFixture::click(panel(desk), u"Edit all selected datasets at once"_s));
        QWidget *editor = field == Dataset::Description
                              ? static_cast<QWidget *>(form<QLineEdit>(desk, u"Description"_s))
                              : form<QSpinBox>(desk, u"Priority as a number"_s);
        DeskFixture::type(editor, first);
        for (const QString &id : ids)
            colleagueChangesAll(desk, id);
        QCOMPARE(desk.desk().edits.count(), 0); // nothing is taken before it is finished
        QCOMPARE(desk.window().focusWidget(), editor);
        QTest::keyClicks(editor, rest);
        QTest::keyClick(editor, Qt::Key_Return);
        for (const QString &id : ids)
            QCOMPARE(desk.staged(id, field), first + rest);
        QCOMPARE(desk.desk().edits.count(), ids.size());
    }

private:
    static QWidget &panel(DeskFixture &desk) { return *desk.window().findChild<DetailsPanel *>(); }

    template<typename Widget>
    static Widget *form(DeskFixture &desk, const QString &name)
    {
        return DeskFixture::find<Widget>(panel(desk), name);
    }

    static void filter(DeskFixture &desk, const QString &expression)
    {
        desk.window().findChild<FilterField *>()->setText(expression);
    }

    static void select(DeskFixture &desk, const QStringList &ids)
    {
        desk.clickCell(ids.first(), Dataset::Id);
        for (const QString &id : ids.mid(1))
            desk.clickCell(id, Dataset::Id, Qt::ControlModifier);
    }

    /// Somebody changes all there is to change in a dataset, so that it no longer is on HOLD and
    /// sorts elsewhere; returns once a refresh has brought that.
    static void colleagueChangesAll(DeskFixture &desk, const QString &id)
    {
        desk.storeAsColleague(id, SandboxField::Status, u"LIVE"_s);
        desk.storeAsColleague(id, SandboxField::Priority, u"88"_s);
        desk.storeAsColleague(id, SandboxField::Description, u"zzz "_s + id);
        desk.window().actions().refresh.trigger();
        const DatasetModel &model = desk.desk().datasets;
        QTRY_COMPARE(model.dataset(model.rowOf(id))[Dataset::Status], u"LIVE"_s);
        QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
        QTest::qWait(0); // the order takes it in when control returns
        QTest::qWait(0);
    }
};

DIALDESK_TEST(TestEndToEndTyping)
#include "tst_endtoendtyping.moc"
