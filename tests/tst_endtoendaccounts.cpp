// SPDX-License-Identifier: MIT
#include "app/profiles.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/deskactions.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/widgets/profilebutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

/// Accounts from one start to the next: how they are entered, called and forgotten.
class TestEndToEndAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void lastAccountIsFilledIn()
    {
        DeskFixture desk;
        QVERIFY(!desk.find<QComboBox>(*desk.dialog<SignInDialog>(), u"Account"_s));
        QVERIFY(desk.signIn());
        desk.startAgain();
        SignInDialog &dialog = *desk.dialog<SignInDialog>();
        auto *accounts = desk.find<QComboBox>(dialog, u"Account"_s);
        QVERIFY(accounts && accounts->currentText().endsWith(u" demo"_s));
        QCOMPARE(textOf(dialog, u"User name"_s), u"(not there)"_s);
        QCOMPARE(textOf(dialog, u"API key"_s), QString());
        QVERIFY(desk.keychain.keys.isEmpty());
        DeskFixture::type(desk.find<QLineEdit>(dialog, u"API key"_s), u"demo"_s);
        QVERIFY(desk.click(dialog, u"Sign in"_s));
        QTRY_COMPARE(desk.shownIds().size(), 250);

        desk.startAgain();
        QTest::keyClick(desk.find<QComboBox>(*desk.dialog<SignInDialog>(), u"Account"_s),
                        Qt::Key_End);
        QCOMPARE(textOf(*desk.dialog<SignInDialog>(), u"User name"_s), QString());
        QVERIFY(desk.find<QComboBox>(*desk.dialog<SignInDialog>(), u"Server"_s));
    }

    void keyIsRememberedWhereThatIsWanted()
    {
        DeskFixture desk;
        QTRY_VERIFY(remember(desk));
        remember(desk)->click();
        QVERIFY(desk.signIn());
        QTRY_COMPARE(desk.keychain.keys.values(), QStringList{u"demo"_s});
        desk.startAgain();
        QTRY_COMPARE(textOf(*desk.dialog<SignInDialog>(), u"API key"_s), u"demo"_s);
        QVERIFY(remember(desk)->isChecked());

        remember(desk)->click();
        QVERIFY(desk.click(*desk.dialog<SignInDialog>(), u"Sign in"_s));
        QTRY_VERIFY(!desk.dialog<SignInDialog>());
        QTRY_VERIFY(desk.keychain.keys.isEmpty());
        desk.startAgain();
        QTRY_VERIFY(remember(desk));
        QCOMPARE(textOf(*desk.dialog<SignInDialog>(), u"API key"_s), QString());
    }

    void nothingIsOfferedWithoutAKeychain()
    {
        DeskFixture desk;
        desk.keychain.isAvailable = false;
        desk.startAgain();
        QVERIFY(desk.signIn());
        QVERIFY(!desk.message().contains(u"keychain"_s));
        desk.startAgain();
        QVERIFY(!remember(desk));
    }

    void keyThatCouldNotBeKeptIsTold()
    {
        DeskFixture desk;
        QTRY_VERIFY(remember(desk));
        remember(desk)->click();
        desk.keychain.isAvailable = false;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.message().contains(u"There is no keychain."_s));
    }

    void keyThatIsTypedStays()
    {
        DeskFixture desk;
        QTRY_VERIFY(remember(desk));
        remember(desk)->click();
        QVERIFY(desk.signIn());
        QTRY_VERIFY(!desk.keychain.keys.isEmpty());
        desk.window().actions().signIn.trigger();
        auto *field = desk.find<QLineEdit>(*desk.dialog<SignInDialog>(), u"API key"_s);
        field->setText(u"another"_s); // before the keychain has answered
        QTRY_VERIFY(remember(desk));
        QCOMPARE(field->text(), u"another"_s);
    }

    void switchingSignsInWithTheKeyThatIsKept()
    {
        SandboxServer other(SandboxOptions{.rows = 7});
        QVERIFY(other.listen());
        DeskFixture desk;
        QTRY_VERIFY(remember(desk));
        remember(desk)->click();
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        QVERIFY(desk.signIn(other.url()));
        QCOMPARE(desk.shownIds().size(), 7);
        QCOMPARE(desk.desk().edits.count(), 0);

        QMenu &accounts = *desk.window().actions().accounts.menu();
        Q_EMIT accounts.aboutToShow();
        QCOMPARE(accounts.actions().size(), 2);
        accounts.actions().at(1)->trigger();
        QTRY_COMPARE(desk.shownIds().size(), 250);
        QTRY_COMPARE(desk.staged(id, Dataset::Priority), u"41"_s);
        QVERIFY(!desk.dialog<SignInDialog>());
    }

    void profileHasANameAndAColour()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.window().actions().profile.trigger();
        auto *dialog = desk.dialog<ProfileDialog>();
        QVERIFY(dialog);
        DeskFixture::type(desk.find<QLineEdit>(*dialog, u"Name"_s), u"Night shift"_s);
        QTest::keyClicks(desk.find<QComboBox>(*dialog, u"Colour"_s), u"Violet"_s);
        QTest::keyClicks(desk.find<QComboBox>(*dialog, u"Format"_s), u"XML"_s);
        QVERIFY(DeskFixture::click(*dialog, u"Apply profile"_s));
        const auto called = [&desk] {
            return desk.window().findChild<ProfileButton *>()->accessibleName();
        };
        QCOMPARE(called(), u"Account Night shift"_s);

        desk.startAgain();
        QCOMPARE(desk.find<QComboBox>(*desk.dialog<SignInDialog>(), u"Account"_s)->currentText(),
                 u"Night shift"_s);
        DeskFixture::type(desk.find<QLineEdit>(*desk.dialog<SignInDialog>(), u"API key"_s),
                          u"demo"_s);
        QVERIFY(desk.click(*desk.dialog<SignInDialog>(), u"Sign in"_s));
        QTRY_COMPARE(called(), u"Account Night shift"_s);
        QTRY_COMPARE(desk.shownIds().size(), 250); // read as XML
        QSettings settings;
        const Profile kept = Profiles(settings).all().constFirst();
        QCOMPARE(kept.colour, u"violet"_s);
        QCOMPARE(kept.signIn.format, WireFormat::Xml);
    }

    void forgottenAccountIsGone()
    {
        DeskFixture desk;
        QTRY_VERIFY(remember(desk));
        remember(desk)->click();
        QVERIFY(desk.signIn());
        QTRY_VERIFY(!desk.keychain.keys.isEmpty());
        desk.window().actions().profile.trigger();
        QVERIFY(DeskFixture::click(*desk.dialog<ProfileDialog>(), u"Forget this account"_s));
        QTRY_VERIFY(desk.keychain.keys.isEmpty());
        QVERIFY(!desk.window().actions().profile.isEnabled());
        desk.startAgain();
        QVERIFY(!desk.find<QComboBox>(*desk.dialog<SignInDialog>(), u"Account"_s));
        QCOMPARE(textOf(*desk.dialog<SignInDialog>(), u"User name"_s), QString());
    }

private:
    static QString textOf(SignInDialog &dialog, const QString &field)
    {
        const auto *edit = DeskFixture::find<QLineEdit>(dialog, field);
        return edit ? edit->text() : u"(not there)"_s;
    }

    static QCheckBox *remember(DeskFixture &desk)
    {
        return DeskFixture::find<QCheckBox>(*desk.dialog<SignInDialog>(),
                                            u"Remember the key in the system keychain"_s);
    }
};

DIALDESK_TEST(TestEndToEndAccounts)
#include "tst_endtoendaccounts.moc"
