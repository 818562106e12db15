// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/tabledriver.h"
#include "ui/dialogs/question.h"
#include "ui/look/look.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/views/viewchooser.h"
#include "ui/views/viewnamedialog.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/statuscounts.h"

#include <QComboBox>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace TableDriver;

/// What the table shows is kept under names, and found as it was left.
class TestEndToEndViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void builtInViewsArrangeTheTable()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        choose(desk, u"On hold, highest first"_s);
        QCOMPARE(desk.window().findChild<StatusCounts *>()->status(), u"HOLD"_s);
        const auto shown = desk.shownIds();
        QCOMPARE(shown.size(), desk.storedIds([&desk](qint64 id) {
                                       return desk.stored(QString::number(id),
                                                          SandboxField::Status) == u"HOLD";
                                   })
                                   .size());
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY(priority(desk, shown.at(i - 1)) >= priority(desk, shown.at(i)));
        choose(desk, u"Not used for 90 days"_s);
        QVERIFY(filter(desk)->text().startsWith(u"loaded<"_s));
        QCOMPARE(filter(desk)->error(), QString());
        QCOMPARE(desk.window().findChild<StatusCounts *>()->status(), QString());
        QVERIFY(!views(desk)->toolTip().isEmpty());
        choose(desk, u"All datasets"_s);
        QCOMPARE(filter(desk)->text(), QString());
        QCOMPARE(desk.shownIds().size(), desk.server().store().ids().size());
    }

    void aRestartBringsEverythingBack()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        const QStringList before = desk.shownIds();

        desk.startAgain();
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s); // nobody has signed in
        QVERIFY(signIn(desk));
        QVERIFY(isArranged(desk));
        QCOMPARE(desk.shownIds(), before);
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        clickHeader(desk, Dataset::Id);
        QCOMPARE(views(desk)->currentText(), u"Mine, changed"_s);

        desk.startAgain();
        QVERIFY(signIn(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine, changed"_s);
        QCOMPARE(desk.view().header().sortMarks().size(), 1);
        choose(desk, u"All datasets"_s);
        choose(desk, u"Mine"_s);
        QVERIFY(isArranged(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
    }

    void accountsDoNotShare()
    {
        DeskFixture desk;
        SandboxServer other;
        QVERIFY(other.listen());
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QVERIFY(signIn(desk, other.url()));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        QCOMPARE(views(desk)->findText(u"Mine"_s), -1);
        QCOMPARE(filter(desk)->text(), QString());
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(isShown(desk, Dataset::Notes));
        QCOMPARE(desk.view().columnWidth(Dataset::Description), Look::px(244));
        QVERIFY(save(desk, u"Theirs"_s));
        QVERIFY(signIn(desk));
        QVERIFY(isArranged(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        QCOMPARE(views(desk)->findText(u"Theirs"_s), -1);
    }

    void aViewIsRenamedReplacedAndDeleted()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        ViewChooser &chooser = desk.window().views();
        QVERIFY(!chooser.rename.isEnabled());
        QVERIFY(!save(desk, u"live now"_s)); // a built-in one
        auto &refused = *desk.dialog<ViewNameDialog>();
        QVERIFY(DeskFixture::find<QLabel>(refused, u"A built-in view has this name. Choose another "
                                                   "one."_s));
        QVERIFY(DeskFixture::click(refused, u"Cancel"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QVERIFY(save(desk, u"Mine"_s));
        arrange(desk);
        QVERIFY(desk.click(u"Save view…"_s));
        QTRY_VERIFY(desk.dialog<ViewNameDialog>());
        QVERIFY(DeskFixture::click(*desk.dialog<ViewNameDialog>(), u"Replace view"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);

        QVERIFY(pick(*desk.window().actions().views.menu(), u"Rename view…"_s));
        QTRY_VERIFY(desk.dialog<ViewNameDialog>());
        auto &dialog = *desk.dialog<ViewNameDialog>();
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Name"_s), u"Yours"_s);
        QVERIFY(DeskFixture::click(dialog, u"Rename view"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QCOMPARE(views(desk)->currentText(), u"Yours"_s);
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Delete view…"_s));
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), u"Delete view"_s));
        QTRY_VERIFY(!desk.dialog<Question>());
        QCOMPARE(views(desk)->currentText(), u"All datasets, changed"_s);
        QCOMPARE(views(desk)->findText(u"Yours"_s), -1);
        QVERIFY(isArranged(desk));
    }

    void aViewGoesToAColleague()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        DeskFixture desk;
        SandboxServer other;
        QVERIFY(other.listen());
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Export view…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().startsWith(u"Exported to"_s));

        QVERIFY(signIn(desk, other.url()));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Import views…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().startsWith(u"1 view"_s));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        choose(desk, u"Mine"_s);
        QVERIFY(isArranged(desk));

        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Import views…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().contains(u"Your views are as they were."_s));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
    }

    void damagedSettingsFallBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("table is nonsense") << u"table"_s << QVariant(u"nonsense"_s);
        QTest::newRow("table is bytes") << u"table"_s << QVariant(QByteArray("\x00\xff\x01", 3));
        QTest::newRow("views are cut") << u"views"_s << QVariant(u"{\"dialdeskViews\":1,\"vi"_s);
        QTest::newRow("view is gone") << u"view"_s << QVariant(u"own/Gone"_s);
    }

    void damagedSettingsFallBack()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        DeskFixture desk;
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        desk.startAgain();
        QSettings settings;
        settings.beginGroup(u"profiles"_s);
        QCOMPARE(settings.childGroups().size(), 1);
        settings.beginGroup(settings.childGroups().first());
        settings.setValue(key, value);
        settings.sync();
        QVERIFY(signIn(desk));
        QCOMPARE(desk.shownIds().isEmpty(), false);
        QCOMPARE(desk.message().contains(u"as at the first start"_s), key != u"view");
        QVERIFY(views(desk)->currentIndex() >= 0);
        QVERIFY(isShown(desk, Dataset::Id));
        if (key == u"table") {
            QVERIFY(isArranged(desk)); // by the view
            QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        }
    }
};

DIALDESK_TEST(TestEndToEndViews)
#include "tst_endtoendviews.moc"
