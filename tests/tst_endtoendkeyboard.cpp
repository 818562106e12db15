// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The main job from start to end by a person without a mouse: every event is a key, and goes where
/// the focus is.
class TestEndToEndKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void tenDatasetsArePutOnHoldAndExported();
    void everyPartOfTheWindowIsReachedByTab();
    void tabComesThroughTheExport();

private:
    static QWidget *target();
    static void key(int key, Qt::KeyboardModifiers modifiers = {});
    static void type(const QString &text);
    /// Presses Tab until what is called so has the focus.
    static bool tabTo(const QString &name);
    template<typename Dialog>
    static Dialog *active();
    /// The dialog has closed, and the window is the active one again.
    static bool isBackIn(MainWindow &window);
    static bool signIn(const QUrl &server);
};

QWidget *TestEndToEndKeyboard::target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeWindow();
}

void TestEndToEndKeyboard::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), static_cast<Qt::Key>(key), modifiers);
}

void TestEndToEndKeyboard::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClicks(target(), c);
}

bool TestEndToEndKeyboard::tabTo(const QString &name)
{
    constexpr int enough = 60;
    for (int presses = 0; presses < enough; ++presses) {
        if (target() && spokenName(*target()) == name)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

template<typename Dialog>
Dialog *TestEndToEndKeyboard::active()
{
    const auto dialog = [] {
        return qobject_cast<Dialog *>(QApplication::activeWindow());
    };
    return QTest::qWaitFor([dialog] { return dialog() && QApplication::focusWidget(); }) ? dialog()
                                                                                         : nullptr;
}

bool TestEndToEndKeyboard::isBackIn(MainWindow &window)
{
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
        return false;
    // As a window manager does it.
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool TestEndToEndKeyboard::signIn(const QUrl &server)
{
    if (!active<SignInDialog>() || !tabTo(u"Server"_s))
        return false;
    key(Qt::Key_End);
    if (!tabTo(u"Server URL"_s))
        return false;
    type(server.toString());
    if (!tabTo(u"User name"_s))
        return false;
    type(u"demo"_s);
    if (!tabTo(u"API key"_s))
        return false;
    type(u"demo"_s);
    key(Qt::Key_Return);
    return true;
}

void TestEndToEndKeyboard::tenDatasetsArePutOnHoldAndExported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ten.csv"_s);
    DeskFixture desk;
    // A campaign with more than ten that can be put on HOLD.
    const QString held = desk.someIds(u"HOLD"_s, 1).first();
    const QString table = desk.stored(held, SandboxField::ImportTable);
    const QStringList live = desk.storedIds([&desk, &table](qint64 id) {
        const SandboxStore &store = desk.server().store();
        return store.field(id, SandboxField::ImportTable) == table &&
               store.field(id, SandboxField::Status) != u"EXPIRED"_s;
    });
    QVERIFY(live.size() > 10);
    for (const QString &id : live)
        desk.storeAsColleague(id, SandboxField::Status, u"LIVE"_s);
    QVERIFY(signIn(desk.server().url()));
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
    QVERIFY(isBackIn(desk.window()));

    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<FilterField *>(QApplication::focusWidget()));
    type(u"table:%1 status:live"_s.arg(table));
    key(Qt::Key_Return); // takes the completion that is offered
    key(Qt::Key_Return); // and goes on to the rows
    QTRY_COMPARE(QApplication::focusWidget(), &desk.view());
    QTRY_COMPARE(desk.shownIds().size(), live.size());

    key(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 1; row < 10; ++row)
        key(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList ten = desk.view().selectedDatasets();
    QCOMPARE(ten.size(), 10);

    key(Qt::Key_D, Qt::AltModifier); // the menu Dataset
    QTRY_VERIFY(QApplication::activePopupWidget());
    key(Qt::Key_H); // Put on HOLD
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(desk.desk().edits.count(), 10);

    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(active<ReviewDialog>());
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
    key(Qt::Key_Return); // Post 10 changes
    QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
    QCOMPARE(desk.desk().runner.count(Change::State::Confirmed), 10);
    for (const QString &id : ten)
        QCOMPARE(desk.stored(id, SandboxField::Status), u"HOLD"_s);
    key(Qt::Key_Return); // Close
    QVERIFY(isBackIn(desk.window()));
    QTRY_COMPARE(QApplication::focusWidget(), &desk.view());

    // They are no longer LIVE: the ten are those of the campaign that are on HOLD now.
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"table:%1 status:hold"_s.arg(table));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QTRY_COMPARE(desk.shownIds().size(), 10);
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(active<ExportDialog>());
    key(Qt::Key_F, Qt::AltModifier); // File
    key(Qt::Key_A, Qt::ControlModifier);
    type(path);
    key(Qt::Key_Return);
    QVERIFY(isBackIn(desk.window()));
    QVERIFY(desk.message().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 11);
    for (const QByteArray &line : lines.mid(1)) {
        QVERIFY(ten.contains(QString::fromUtf8(line.split(',').first())));
        QVERIFY(line.contains(",HOLD,"));
    }
}

void TestEndToEndKeyboard::everyPartOfTheWindowIsReachedByTab()
{
    DeskFixture desk;
    QVERIFY(signIn(desk.server().url()));
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
    QVERIFY(isBackIn(desk.window()));
    QTRY_COMPARE(QApplication::focusWidget(), &desk.view());
    key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(desk.stage(desk.someIds(u"HOLD"_s, 1).first(), Dataset::Priority, u"82"_s));
    for (const auto &name : {u"Description"_s, u"Filter"_s, u"Datasets"_s})
        QVERIFY2(tabTo(name), qPrintable(name));
    // And back the other way.
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != &desk.view());
}

void TestEndToEndKeyboard::tabComesThroughTheExport()
{
    DeskFixture desk;
    QVERIFY(signIn(desk.server().url()));
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
    QVERIFY(isBackIn(desk.window()));
    key(Qt::Key_E, Qt::ControlModifier);
    ExportDialog *dialog = active<ExportDialog>();
    QVERIFY(dialog);
    // In the order in which they are read.
    for (const auto &name : {u"All 250"_s, u"Data (CSV)"_s, u"Columns"_s, u"Standard"_s,
                             u"The first rows as they will be written"_s, u"File"_s, u"Browse…"_s,
                             u"Cancel"_s, u"Export 250 datasets"_s})
        QVERIFY2(tabTo(name), qPrintable(name));
    key(Qt::Key_Escape);
    QVERIFY(isBackIn(desk.window()));
}

DIALDESK_TEST(TestEndToEndKeyboard)
#include "tst_endtoendkeyboard.moc"
