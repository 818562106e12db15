// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/look/theme.h"
#include "ui/review/reviewdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// Settings as people change them, what comes of them, and the menu Help.
class TestEndToEndSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void appearanceIsOneThingInMenuAndDialog()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        DeskActions &actions = desk.window().actions();
        actions.dark.trigger();
        QVERIFY(Theme::of(QApplication::palette()).isDark());
        SettingsDialog *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
        QVERIFY(dialog);
        auto *appearance = DeskFixture::find<QComboBox>(*dialog, u"Appearance"_s);
        QCOMPARE(appearance->currentText(), u"Dark"_s);
        QTest::keyClick(appearance, Qt::Key_Up);
        QVERIFY(DeskFixture::click(*dialog, u"Apply settings"_s));
        QVERIFY(!Theme::of(QApplication::palette()).isDark());
        QVERIFY(actions.light.isChecked());
        QVERIFY(!actions.dark.isChecked());
        desk.startAgain();
        QVERIFY(desk.window().actions().light.isChecked());
    }

    void batchesAreAsLargeAsChosen()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        choose(desk, u"Datasets in one request"_s, 2);
        const QStringList ids = desk.someIds(u"HOLD"_s, 5).first(5);
        for (const QString &id : ids)
            QVERIFY(desk.stage(id, Dataset::Priority, u"81"_s));
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Post 5 changes"_s));
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
        QCOMPARE(desk.server().requests(SandboxOperation::UpdateDatasets), 3);
        for (const QString &id : ids)
            QCOMPARE(desk.stored(id, SandboxField::Priority), u"81"_s);
    }

    void theTimeoutHoldsFromTheNextRequestOn()
    {
        RogueServer server;
        const auto read = u"ecnow_datasets read"_s;
        server.answer(u"queues read"_s, RogueReply::of(R"({"success":true,"list":[]})"));
        server.answer(read, RogueReply::of(R"({"success":true,"list":[{"dataset":"7"}]})"));
        DeskFixture desk;
        QVERIFY(desk.signIn(server.url()));
        choose(desk, u"Time-out"_s, 1);
        server.answer(read, RogueReply::silence());
        desk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), DatasetLoader::State::Stale, 15'000);
        QVERIFY(desk.message().contains(u"within 1 s"_s));
        // And for the connections of another day.
        desk.startAgain();
        desk.submit(u"demo"_s, u"demo"_s, server.url());
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), DatasetLoader::State::Failed, 15'000);
    }

    void aDamagedValueIsNamedAtTheStart()
    {
        {
            const DeskFixture first;
            QSettings settings;
            settings.setValue(u"posting/batchSize"_s, u"many"_s);
            settings.setValue(u"of/another"_s, u"program"_s);
        }
        DeskFixture desk(true);
        QVERIFY(desk.message().contains(u"posting/batchSize"_s));
        QVERIFY(desk.signIn());
        SettingsDialog *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
        QVERIFY(dialog);
        QCOMPARE(DeskFixture::find<QSpinBox>(*dialog, u"Datasets in one request"_s)->value(), 100);
        QVERIFY(DeskFixture::click(*dialog, u"Apply settings"_s));
        QCOMPARE(QSettings().value(u"of/another"_s).toString(), u"program"_s);
        desk.startAgain();
        QVERIFY(!desk.message().contains(u"posting/batchSize"_s));
    }

    void helpListsTheKeysAndTheVersions()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.press(Qt::Key_Question, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<ShortcutsDialog>());
        QTest::keyClick(desk.dialog<ShortcutsDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog<ShortcutsDialog>());
        desk.window().actions().about.trigger();
        QTRY_VERIFY(desk.dialog<AboutDialog>());
    }

private:
    static void choose(DeskFixture &desk, const QString &name, int value)
    {
        SettingsDialog *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
        QVERIFY(dialog);
        auto *box = DeskFixture::find<QSpinBox>(*dialog, name);
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog<SettingsDialog>());
    }
};

DIALDESK_TEST(TestEndToEndSettings)
#include "tst_endtoendsettings.moc"
