// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/signindialog.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SignInRequest)

namespace {

template<typename Widget>
Widget *named(const SignInDialog &dialog, const QString &name)
{
    const QList<Widget *> widgets = dialog.findChildren<Widget *>();
    const auto found = std::find_if(widgets.cbegin(), widgets.cend(), [&name](Widget *widget) {
        return widget->accessibleName() == name;
    });
    return found == widgets.cend() ? nullptr : *found;
}

QPushButton *button(const SignInDialog &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [&text](QPushButton *each) { return each->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

void fill(SignInDialog &dialog)
{
    QTest::keyClicks(named<QLineEdit>(dialog, u"User name"_s), u" admin "_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"API key"_s), u" secret"_s);
}

SignInRequest requestOf(const QSignalSpy &spy)
{
    return spy.first().first().value<SignInRequest>();
}

} // namespace

class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void signInWaitsForNameAndKey()
    {
        SignInDialog dialog;
        QVERIFY(!button(dialog, u"Sign in"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"User name"_s), u"admin"_s);
        QVERIFY(!button(dialog, u"Sign in"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"API key"_s), u"k"_s);
        QVERIFY(button(dialog, u"Sign in"_s)->isEnabled());
    }

    void submitsWhatWasFilledIn()
    {
        SignInDialog dialog;
        dialog.setKeychainAvailable(true);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        fill(dialog);
        QSignalSpy spy(&dialog, &SignInDialog::submitted);
        button(dialog, u"Sign in"_s)->click();
        QCOMPARE(spy.size(), 1);
        const SignInRequest request = requestOf(spy);
        QCOMPARE(request.server, SignInRequest::Europe);
        QCOMPARE(request.url.host(), u"api-106.dxi.eu"_s);
        QCOMPARE(request.user, u"admin"_s);
        QCOMPARE(request.key, u" secret"_s); // a key may begin with a space
        QCOMPARE(request.token, QString());
        QVERIFY(request.remember);
    }

    void nothingIsRememberedWithoutAKeychain()
    {
        SignInDialog dialog;
        dialog.show();
        QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        fill(dialog);
        QSignalSpy spy(&dialog, &SignInDialog::submitted);
        button(dialog, u"Sign in"_s)->click();
        QVERIFY(!requestOf(spy).remember);
    }

    void aTokenTakesThePlaceOfNameAndKey()
    {
        SignInDialog dialog;
        dialog.show();
        fill(dialog);
        button(dialog, u"Use a token I already have"_s)->click();
        QVERIFY(!named<QLineEdit>(dialog, u"API key"_s)->isVisible());
        QVERIFY(!button(dialog, u"Sign in"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Token"_s), u"abc"_s);
        QSignalSpy spy(&dialog, &SignInDialog::submitted);
        button(dialog, u"Sign in"_s)->click();
        QCOMPARE(requestOf(spy).token, u"abc"_s);
        QCOMPARE(requestOf(spy).key, QString());
        QCOMPARE(requestOf(spy).user, QString());
    }

    void whileBusyOnlyCancelAnswers()
    {
        SignInDialog dialog;
        dialog.show();
        fill(dialog);
        button(dialog, u"Sign in"_s)->click();
        QVERIFY(!button(dialog, u"Signing in…"_s)->isEnabled());
        QVERIFY(!named<QLineEdit>(dialog, u"API key"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Explore the built-in sandbox"_s)->isEnabled());
        QSignalSpy cancelled(&dialog, &SignInDialog::cancelled);
        button(dialog, u"Cancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(button(dialog, u"Sign in"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 2);
        QVERIFY(!dialog.isVisible());
    }

    void anErrorStandsAboveTheFieldsItConcerns()
    {
        SignInDialog dialog;
        dialog.show();
        fill(dialog);
        button(dialog, u"Sign in"_s)->click();
        dialog.showError(u"Refused."_s, u"Check both."_s);
        auto *key = named<QLineEdit>(dialog, u"API key"_s);
        QVERIFY(dialog.findChild<Notice *>()->isVisible());
        QCOMPARE(dialog.findChild<Notice *>()->title(), u"Refused."_s);
        QCOMPARE(Look::edge(key), Look::Wrong);
        QCOMPARE(Look::edge(named<QLineEdit>(dialog, u"User name"_s)), Look::Wrong);
        QVERIFY(button(dialog, u"Sign in"_s)->isEnabled());
        QTest::keyClicks(key, u"x"_s);
        QVERIFY(!dialog.findChild<Notice *>()->isVisible());
        QCOMPARE(Look::edge(key), Look::Calm);
    }

    void theSandboxNeedsNoAccount()
    {
        SignInDialog dialog;
        QSignalSpy sandbox(&dialog, &SignInDialog::sandboxRequested);
        QSignalSpy submitted(&dialog, &SignInDialog::submitted);
        button(dialog, u"Explore the built-in sandbox"_s)->click();
        auto *server = named<QComboBox>(dialog, u"Server"_s);
        server->setCurrentIndex(server->findData(SignInRequest::Sandbox));
        QVERIFY(button(dialog, u"Sign in"_s)->isEnabled());
        button(dialog, u"Sign in"_s)->click();
        QCOMPARE(sandbox.size(), 2);
        QCOMPARE(submitted.size(), 0);
    }

    void aCustomServerIsCheckedBeforeAKeyLeaves_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://contactnow.example/api/"_s << true;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/"_s << true;
        QTest::newRow("plain http") << u"http://contactnow.example/"_s << false;
        QTest::newRow("no url") << u"what"_s << false;
    }

    void aCustomServerIsCheckedBeforeAKeyLeaves()
    {
        QFETCH(QString, url);
        QFETCH(bool, accepted);
        SignInDialog dialog;
        dialog.show();
        auto *server = named<QComboBox>(dialog, u"Server"_s);
        server->setCurrentIndex(server->findData(SignInRequest::Custom));
        fill(dialog);
        QVERIFY(!button(dialog, u"Sign in"_s)->isEnabled());
        auto *field = named<QLineEdit>(dialog, u"Server URL"_s);
        QTest::keyClicks(field, url);
        QSignalSpy spy(&dialog, &SignInDialog::submitted);
        button(dialog, u"Sign in"_s)->click();
        QCOMPARE(spy.size() == 1, accepted);
        QCOMPARE(Look::edge(field) == Look::Wrong, !accepted);
    }

    void theKeyIsWipedWhenTheDialogCloses()
    {
        SignInDialog dialog;
        dialog.show();
        fill(dialog);
        auto *key = named<QLineEdit>(dialog, u"API key"_s);
        dialog.accept();
        QCOMPARE(key->text(), QString());
        key->undo();
        QCOMPARE(key->text(), QString());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
    }
};

DIALDESK_TEST(TestSignInDialog)
#include "tst_signindialog.moc"
