// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/markdownpage.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidepage.h"
#include "ui/history/historypanel.h"
#include "ui/review/reviewdialog.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// The guide in the program: offline, and open at the right place.
class TestGuideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void eachPageIsThere();
    void showsPictures();
    void linksGoFromPageToPage();
    void opensAtAHeading();
    void f1TellsAboutWhatHasTheFocus();
    void f1WorksInDialogs();
    void doesNotKeepTheProgramRunning();
    void escapeClosesIt();

private:
    /// The page that F1 brings up over what has the focus in \a window.
    static QString pageFor(DeskFixture &desk, QWidget &window);
    static QString page(const GuideBrowser &browser)
    {
        return browser.source().path().section(u'/', -1) +
               (browser.source().hasFragment() ? u'#' + browser.source().fragment() : QString());
    }
};

QString TestGuideWindow::pageFor(DeskFixture &desk, QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return u"never active"_s;
    QWidget *focus = window.focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key_F1);
    return desk.guide() && desk.guide()->isVisible() ? page(desk.guide()->browser()) : QString();
}

void TestGuideWindow::eachPageIsThere()
{
    for (const QString &name : GuidePage::all()) {
        GuideBrowser browser;
        browser.open(name);
        QVERIFY2(!browser.title().isEmpty(), qPrintable(name));
        if (!name.contains(u'#'))
            continue;
        const QString file =
            QDir::cleanPath(u"docs/guide/"_s + name.section(u'#', 0, 0) + u".md"_s);
        QVERIFY2(MarkdownPage(file).anchors().contains(name.section(u'#', 1)), qPrintable(name));
    }
}

void TestGuideWindow::showsPictures()
{
    GuideBrowser browser;
    browser.resize(600, 400);
    browser.show();
    browser.open(u"index"_s);
    const auto picture =
        browser.loadResource(QTextDocument::ImageResource, QUrl(u"images/main-light.png"_s))
            .value<QImage>();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.width() / picture.devicePixelRatio() < 600);
}

void TestGuideWindow::linksGoFromPageToPage()
{
    GuideWindow window;
    window.open(u"index"_s);
    GuideBrowser &browser = window.browser();
    browser.setSource(browser.source().resolved(QUrl(u"review.md"_s)));
    QCOMPARE(page(browser), u"review.md"_s);
    QVERIFY(window.windowTitle().startsWith(browser.title()));
    QVERIFY(DeskFixture::click(window, u"Back"_s));
    QCOMPARE(page(browser), u"index.md"_s);
    QVERIFY(DeskFixture::click(window, u"Forward"_s));
    QCOMPARE(page(browser), u"review.md"_s);
    QVERIFY(DeskFixture::click(window, u"Contents"_s));
    QCOMPARE(page(browser), u"index.md"_s);
}

void TestGuideWindow::opensAtAHeading()
{
    GuideWindow window;
    window.resize(600, 300);
    window.open(u"daily-work#filter"_s);
    QCOMPARE(window.browser().textCursor().block().text(), u"Filter"_s);
    QVERIFY(window.browser().verticalScrollBar()->value() > 0);
}

void TestGuideWindow::f1TellsAboutWhatHasTheFocus()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    QCOMPARE(pageFor(desk, desk.window()), u"daily-work.md#the-table"_s);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(pageFor(desk, desk.window()), u"daily-work.md#filter"_s);
    desk.window().actions().history.trigger();
    auto *history = desk.window().findChild<HistoryPanel *>();
    history->findChild<QLineEdit *>()->setFocus();
    QCOMPARE(pageFor(desk, desk.window()), u"review.md#history"_s);
}

void TestGuideWindow::f1WorksInDialogs()
{
    DeskFixture desk;
    QCOMPARE(pageFor(desk, *desk.dialog<SignInDialog>()), u"first-sign-in.md"_s);
    QVERIFY(desk.signIn());
    QCOMPARE(pageFor(desk, *desk.open<SettingsDialog>(Qt::Key_Comma)), u"settings.md"_s);
    desk.dialog<SettingsDialog>()->close();
    QCOMPARE(pageFor(desk, *desk.open<ExportDialog>(Qt::Key_E)), u"exports.md"_s);
    // The guide can be read while the dialog is open.
    QVERIFY(DeskFixture::click(*desk.guide(), u"Contents"_s));
    QCOMPARE(page(desk.guide()->browser()), u"index.md"_s);
    desk.dialog<ExportDialog>()->close();
    const QString id = desk.someIds(u"LIVE"_s, 1).first();
    QVERIFY(desk.stage(id, Dataset::Priority, u"77"_s));
    QCOMPARE(pageFor(desk, *desk.open<ReviewDialog>(Qt::Key_S)), u"review.md#review"_s);
}

void TestGuideWindow::doesNotKeepTheProgramRunning()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    pageFor(desk, desk.window());
    // The program ends with its window, whatever else is open.
    QVERIFY(!desk.guide()->testAttribute(Qt::WA_QuitOnClose));
    QVERIFY(desk.window().testAttribute(Qt::WA_QuitOnClose));
}

void TestGuideWindow::escapeClosesIt()
{
    GuideWindow window;
    window.open(u"index"_s);
    QTest::keyClick(&window.browser(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

DIALDESK_TEST(TestGuideWindow)
#include "tst_guidewindow.moc"
