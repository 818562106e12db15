// SPDX-License-Identifier: MIT
#include "tests/support/contrast.h"
#include "tests/support/registeredtest.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QTest>

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<Theme::Role>("text");
        QTest::addColumn<Theme::Role>("ground");
        const auto on = [](Theme::Role text, std::initializer_list<Theme::Role> grounds) {
            for (const Theme::Role ground : grounds)
                QTest::addRow("%d on %d", text, ground) << text << ground;
        };
        const auto everywhere = {Theme::Window,      Theme::Base,         Theme::AlternateRow,
                                 Theme::SelectedRow, Theme::StagedGround, Theme::Button};
        on(Theme::Text, everywhere);
        on(Theme::SecondaryText, everywhere);
        on(Theme::Text, {Theme::WarningGround, Theme::DangerGround});
        on(Theme::Accent, {Theme::Window, Theme::Base, Theme::Button, Theme::StagedGround});
        on(Theme::OnAccent, {Theme::AccentFill});
        on(Theme::LiveText, {Theme::LiveGround, Theme::Button});
        on(Theme::HoldText, {Theme::HoldGround, Theme::Button});
        on(Theme::ExpiredText, {Theme::ExpiredGround, Theme::Button});
        on(Theme::DangerText, {Theme::DangerGround, Theme::Button, Theme::Base});
        on(Theme::WarningText, {Theme::WarningGround});
        on(Theme::Production, {Theme::ProductionGround});
    }

    void textCanBeRead()
    {
        QFETCH(Theme::Role, text);
        QFETCH(Theme::Role, ground);
        for (const Theme theme :
             {Theme::light(), Theme::dark(), Theme::light(Theme::High), Theme::dark(Theme::High)}) {
            const bool isStrong =
                theme.contrast() == Theme::High && text != Theme::Accent && text != Theme::OnAccent;
            QVERIFY2(Contrast::between(theme[text].rgb(), theme[ground].rgb()) >=
                         (isStrong ? 7 : 4.5),
                     theme.isDark() ? "in the dark theme" : "in the light theme");
        }
    }

    void aPaletteLeadsBackToItsTheme()
    {
        QVERIFY(!Theme::of(Theme::light().palette()).isDark());
        QVERIFY(Theme::of(Theme::dark().palette()).isDark());
        QCOMPARE(Theme::of(Theme::dark().palette()).contrast(), Theme::Plain);
        QCOMPARE(Theme::of(Theme::light(Theme::High).palette()).contrast(), Theme::High);
        QVERIFY(Theme::of(Theme::dark(Theme::High).palette()).isDark());
    }

    void eachStatusHasItsOwnTone()
    {
        const Theme theme = Theme::light();
        QCOMPARE(theme.status(u"LIVE").text, theme[Theme::LiveText]);
        QCOMPARE(theme.status(u"HOLD").ground, theme[Theme::HoldGround]);
        QCOMPARE(theme.status(u"EXPIRED").edge, theme[Theme::ExpiredEdge]);
        QCOMPARE(theme.status(u"PAUSED").text, theme[Theme::ExpiredText]);
    }

    void textForPeopleIsNeverMarkup()
    {
        QCOMPARE(Look::plainToolTip(QStringLiteral("plain")), QStringLiteral("plain"));
        QVERIFY(Look::plainToolTip(QStringLiteral("<b>x</b>")).contains(QStringLiteral("&lt;b")));
        QCOMPARE(Look::oneLine(QStringLiteral("a\nb\tc")), QStringLiteral("a b c"));
        QVERIFY(Look::oneLine(QString(100000, u'x')).size() < 1000);
    }
};

DIALDESK_TEST(TestTheme)
#include "tst_theme.moc"
