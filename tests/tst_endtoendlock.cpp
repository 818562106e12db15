// SPDX-License-Identifier: MIT
#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/deskactions.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/lockcover.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/table/datasetview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// The lock after a while without use.
class TestEndToEndLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void locksWhenNobodyIsThere()
    {
        DeskFixture desk;
        QTRY_VERIFY(DeskFixture::find<QCheckBox>(*desk.dialog<SignInDialog>(), remember()));
        DeskFixture::find<QCheckBox>(*desk.dialog<SignInDialog>(), remember())->click();
        QVERIFY(desk.signIn());
        QTRY_VERIFY(!desk.keychain.keys.isEmpty());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        lockAfter(desk, 2);
        desk.idleLock().setMinute(std::chrono::milliseconds(20));
        QTRY_VERIFY(cover(desk)->isVisible());
        desk.idleLock().setMinute(std::chrono::minutes(1));
        QCOMPARE(cover(desk)->title(), u"Dialdesk is locked"_s);
        QVERIFY(!desk.view().isVisible());
        QCOMPARE(desk.state(), DatasetLoader::State::SignedOut);

        // No key brings anything to light.
        QGuiApplication::clipboard()->setText(u"before"_s);
        for (const auto key : {Qt::Key_L, Qt::Key_A, Qt::Key_C, Qt::Key_H, Qt::Key_E, Qt::Key_S})
            desk.press(key, Qt::ControlModifier);
        QVERIFY(!desk.dialog<RequestLogWindow>());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!desk.view().isVisible());

        // The key is asked for, though the keychain has it.
        QVERIFY(DeskFixture::click(*cover(desk), u"Sign in"_s));
        QTRY_VERIFY(DeskFixture::find<QCheckBox>(*desk.dialog<SignInDialog>(), remember()));
        QVERIFY(!desk.click(*desk.dialog<SignInDialog>(), u"Sign in"_s));
        QVERIFY(desk.signIn());
        QVERIFY(!cover(desk)->isVisible());
        QVERIFY(desk.view().isVisible());
        QCOMPARE(desk.staged(id, Dataset::Priority), u"41"_s);
        QVERIFY(desk.window().actions().requestLog.isEnabled());
        QVERIFY(desk.open<RequestLogWindow>(Qt::Key_L));
    }

    void useHoldsItOff()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        lockAfter(desk, 1);
        desk.idleLock().setMinute(std::chrono::seconds(3));
        const auto locksWithin = [&desk](int milliseconds) {
            return QTest::qWaitFor([&desk] { return cover(desk)->isVisible(); }, milliseconds);
        };
        QVERIFY(!locksWithin(2000));
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton);
        QVERIFY(!locksWithin(2000));
        QVERIFY(locksWithin(patienceMs));
    }

    void staysOpenUnlessToldOtherwise()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.idleLock().setMinute(std::chrono::milliseconds(1));
        QVERIFY(!QTest::qWaitFor([&desk] { return cover(desk)->isVisible(); }, 200));
    }

private:
    static QString remember() { return u"Remember the key in the system keychain"_s; }

    static LockCover *cover(DeskFixture &desk) { return desk.window().findChild<LockCover *>(); }

    static void lockAfter(DeskFixture &desk, int minutes)
    {
        auto *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
        DeskFixture::find<QSpinBox>(*dialog, u"Lock when not used"_s)->setValue(minutes);
        QVERIFY(DeskFixture::click(*dialog, u"Apply settings"_s));
        QTRY_VERIFY(!desk.dialog<SettingsDialog>());
    }
};

DIALDESK_TEST(TestEndToEndLock)
#include "tst_endtoendlock.moc"
