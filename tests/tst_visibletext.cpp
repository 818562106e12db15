// SPDX-License-Identifier: MIT
#include "models/datasets/visibletext.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeOutWhatIsUnseen_data();
    void writeOutWhatIsUnseen();
};

void TestVisibleText::writeOutWhatIsUnseen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("nothing", {});
    same("plain", u"Spring offer"_s);
    same("lines and tabs", u"a\r\nb\tc"_s);
    same("Arabic with marks", u"\u0639\u0631\u0636\u200F 5\u061C"_s);
    same("Persian with a joiner", u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s);
    same("an emoji of several", u"\U0001F469\u200D\U0001F4BB"_s);
    QTest::newRow("an override") << u"invoice\u202Efdp.exe"_s << u"invoice[U+202E]fdp.exe"_s;
    QTest::newRow("an isolate") << u"a\u2066b\u2069"_s << u"a[U+2066]b[U+2069]"_s;
    QTest::newRow("no width") << u"LI\u200BVE\uFEFF"_s << u"LI[U+200B]VE[U+FEFF]"_s;
    QTest::newRow("an escape") << u"\u001B[31mred"_s << u"[U+001B][31mred"_s;
    QTest::newRow("NUL and delete") << QString(QChar(0)) + u'\u007F' << u"[U+0000][U+007F]"_s;
    QTest::newRow("beyond ASCII") << u"a\u0085b\u009Bc"_s << u"a[U+0085]b[U+009B]c"_s;
}

void TestVisibleText::writeOutWhatIsUnseen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visibleText(text), shown);
}

DIALDESK_APPLESS_TEST(TestVisibleText)
#include "tst_visibletext.moc"
