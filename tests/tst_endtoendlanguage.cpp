// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "tests/support/translationfile.h"
#include "tests/support/visibletexts.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

/// The language as people change it while the program runs.
class TestEndToEndLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void nothingIsLostAndNothingSent();
    void everyTextChanges_data();
    void everyTextChanges();
    void isThereAgainAtTheNextStart();
    void arabicIsMirroredAndPostsTheSameWords();

private:
    /// In the dialog of the settings, whose names are those of the language before.
    static void choose(DeskFixture &desk, const QString &language);
    static QStringList leftInEnglish(const QWidget &window, const TranslationFile &file);
};

void TestEndToEndLanguage::choose(DeskFixture &desk, const QString &language)
{
    const QPointer<MainWindow> before = &desk.window();
    auto *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
    QVERIFY(dialog);
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) {
        return box->findText(u"Deutsch"_s) >= 0;
    });
    QVERIFY(found != boxes.end());
    (*found)->setFocus();
    QTest::keyClick(*found, Qt::Key_Home);
    while ((*found)->currentText() != language && (*found)->currentIndex() < (*found)->count() - 1)
        QTest::keyClick(*found, Qt::Key_Down);
    QCOMPARE((*found)->currentText(), language);
    QTest::keyClick(*found, Qt::Key_Return);
    QTRY_VERIFY(!before);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
}

QStringList TestEndToEndLanguage::leftInEnglish(const QWidget &window, const TranslationFile &file)
{
    QStringList left;
    const QList<VisibleTexts::Text> texts = VisibleTexts::of(window);
    for (const VisibleTexts::Text &text : texts) {
        if (file.isLeftInEnglish(text.text))
            left.append(text.where + u": "_s + text.text);
    }
    return left;
}

void TestEndToEndLanguage::nothingIsLostAndNothingSent()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    desk.window().actions().board.trigger();
    const QStringList requests = desk.requests;
    const QStringList rows = desk.shownIds();
    const QStringList onHold = desk.someIds(u"HOLD"_s, 2);
    desk.clickCell(onHold.at(0), Dataset::Description);
    desk.clickCell(onHold.at(1), Dataset::Description, Qt::ControlModifier);
    const QStringList selected = desk.view().selectedDatasets();
    QCOMPARE(selected.size(), 2);

    choose(desk, u"Deutsch"_s);
    QCOMPARE(desk.requests, requests);
    QCOMPARE(desk.shownIds(), rows);
    QCOMPARE(desk.view().selectedDatasets(), selected);
    QCOMPARE(desk.view().currentIndex(), desk.cell(onHold.at(1), Dataset::Description));
    QVERIFY(desk.find<QLabel>(u"Datensatz %1"_s.arg(onHold.at(1))));
    QVERIFY(desk.window().actions().makeLive.isEnabled());
    QCOMPARE(desk.staged(id, Dataset::Priority), u"77"_s);
    QVERIFY(desk.window().actions().board.isChecked());
    QVERIFY(desk.window().actions().signOut.isEnabled());
    QCOMPARE(desk.window().actions().refresh.text().remove(u'&'), u"Aktualisieren"_s);

    // What was made in one window is undone in the next, and the account answers still.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.staged(id, Dataset::Priority), QString());
    desk.press(Qt::Key_F5);
    QTRY_COMPARE(desk.requests.size(), requests.size() + 1);
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
}

void TestEndToEndLanguage::everyTextChanges_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
    QTest::newRow("French") << u"fr"_s << u"Français"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Español"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"العربية"_s;
}

void TestEndToEndLanguage::everyTextChanges()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    const TranslationFile file(code);
    DeskFixture desk;
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    // The details show it, and the server's word "none" is a word of the program's too.
    desk.storeAsColleague(id, SandboxField::Callbacks, u"own"_s);
    QVERIFY(desk.signIn());
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    // The walk finds what it is to find.
    QVERIFY(leftInEnglish(desk.window(), file).size() > 100);

    choose(desk, language);
    DeskActions &actions = desk.window().actions();
    for (QAction *panel : {&actions.history, &actions.board, &actions.dialOrder}) {
        panel->trigger();
        QCOMPARE(leftInEnglish(desk.window(), file), QStringList());
    }
    const auto check = [&file](QWidget *dialog) {
        QVERIFY(dialog);
        QCOMPARE(leftInEnglish(*dialog, file), QStringList());
        dialog->close();
    };
    check(desk.open<SettingsDialog>(Qt::Key_Comma));
    check(desk.open<NewDatasetDialog>(Qt::Key_N));
    check(desk.open<ExportDialog>(Qt::Key_E));
    actions.about.trigger();
    check(desk.dialog<AboutDialog>());
    actions.shortcuts.trigger();
    check(desk.dialog<ShortcutsDialog>());
    actions.signIn.trigger();
    check(desk.dialog<SignInDialog>());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
    check(desk.dialog<ReviewDialog>());
}

void TestEndToEndLanguage::isThereAgainAtTheNextStart()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    choose(desk, u"Deutsch"_s);
    desk.startAgain();
    QCOMPARE(desk.window().actions().refresh.text().remove(u'&'), u"Aktualisieren"_s);
}

void TestEndToEndLanguage::arabicIsMirroredAndPostsTheSameWords()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    choose(desk, u"العربية"_s);
    QCOMPARE(desk.window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().toString(77), u"٧٧"_s);
    const QString id = desk.someIds(u"HOLD"_s, 1).first();
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
    desk.desk().runner.post();
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
    QCOMPARE(desk.stored(id, SandboxField::Priority), u"77"_s);
}

DIALDESK_TEST(TestEndToEndLanguage)
#include "tst_endtoendlanguage.moc"
