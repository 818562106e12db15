// SPDX-License-Identifier: MIT
#include "app/translation.h"
#include "tests/screens/allscreens.h"
#include "tests/screens/picture.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/registeredtest.h"
#include "tests/support/windowaudit.h"
#include "ui/look/theme.h"

#include <QFontDatabase>
#include <QMenu>

using namespace Qt::StringLiterals;

/// Goes through each window, dialog and menu that there is, in each state that is pictured, as
/// people see it who see, hear or read in other ways.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void works_data();
    void works();

private:
    using Take = QPixmap (*)();
    using Check = QStringList (*)(QWidget &window);
    void row(const char *name, const QString &language, double scale, const Theme &theme,
             const QList<Check> &checks);

    QFont m_font;
};

void TestEveryWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_font = QApplication::font();
}

void TestEveryWindow::cleanup()
{
    Picture::observe({});
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestEveryWindow::row(const char *name, const QString &language, double scale,
                          const Theme &theme, const QList<Check> &checks)
{
    for (const Screen &screen : Screen::all()) {
        if (screen.isSheet)
            continue;
        QTest::addRow("%s, %s", name, screen.name)
            << screen.take << language << scale << theme << checks;
    }
}

void TestEveryWindow::works_data()
{
    QTest::addColumn<Take>("take");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QList<Check>>("checks");
    const auto mnemonics = [](QWidget &window) {
        return WindowAudit::sharedMnemonics(window);
    };
    const auto clipped = [](QWidget &window) {
        return WindowAudit::clipped(window);
    };
    row("light", u"en"_s, 1, Theme::light(),
        {WindowAudit::nameless, WindowAudit::faint, mnemonics, clipped, WindowAudit::beyondTab});
    row("dark", u"en"_s, 1, Theme::dark(), {WindowAudit::faint});
    row("high contrast", u"en"_s, 1, Theme::dark(Theme::High), {WindowAudit::faint});
    row("large", u"en"_s, 2, Theme::light(), {clipped});
    row("pseudo", u"pseudo"_s, 1, Theme::light(), {clipped});
    row("ar", u"ar"_s, 1, Theme::light(), {clipped, mnemonics, WindowAudit::beyondTab});
    for (const char *language : {"de", "fr", "es"})
        row(language, QString::fromLatin1(language), 1, Theme::light(), {clipped, mnemonics});
}

void TestEveryWindow::works()
{
    QFETCH(Take, take);
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(Theme, theme);
    QFETCH(QList<Check>, checks);

    const Translation translation(language == u"pseudo"_s ? u"en"_s : language);
    PseudoTranslator pseudo;
    if (language == u"pseudo"_s)
        QCoreApplication::installTranslator(&pseudo);
    QFont font = m_font;
    font.setPointSizeF(9.75 * scale);
    QApplication::setFont(font);
    theme.apply(*qApp);

    QStringList complaints;
    bool isSeen = false;
    Picture::observe([&complaints, &checks, &isSeen](QWidget &window) {
        isSeen = true;
        for (const Check check : checks)
            complaints += check(window);
    });
    QVERIFY(!take().isNull());
    QVERIFY(isSeen);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

DIALDESK_TEST(TestEveryWindow)
#include "tst_everywindow.moc"
