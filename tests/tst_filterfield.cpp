// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void escapeClears()
    {
        FilterField field;
        QTest::keyClicks(&field, u"live"_s);
        QSignalSpy spy(&field, &QLineEdit::textChanged);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(spy.size(), 1);
    }

    void showsHowALongTextBegins()
    {
        QWidget window;
        FilterField field(&window);
        QLineEdit other(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const QString text = u"status:live priority>=50 table:renewals queue:12"_s;
        field.setText(text);
        QCOMPARE(field.cursorPosition(), 0);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClicks(&field, u" hold"_s);
        QCOMPARE(field.text(), text + u" hold"_s);
        other.setFocus();
        QCOMPARE(field.cursorPosition(), 0);
    }

    void theCrossClearsAndIsThereOnlyWithText()
    {
        FilterField field;
        field.show();
        auto *cross = field.findChild<QToolButton *>();
        QVERIFY(!cross->isVisible());
        field.setText(u"live"_s);
        QVERIFY(cross->isVisible());
        cross->click();
        QCOMPARE(field.text(), QString());
        QVERIFY(!cross->isVisible());
    }

    void countsStandBesideTheText_data()
    {
        QTest::addColumn<int>("matches");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("shown");
        QTest::newRow("some") << 31 << 250 << u"31 of 250"_s;
        QTest::newRow("none") << 0 << 250 << u"0 of 250"_s;
        QTest::newRow("all") << 250 << 250 << u"250"_s;
    }

    void countsStandBesideTheText()
    {
        QFETCH(int, matches);
        QFETCH(int, total);
        QFETCH(QString, shown);
        FilterField field;
        field.resize(376, 28);
        field.setMatchCount(matches, total);
        auto *label = field.findChild<QLabel *>();
        QCOMPARE(label->text(), shown);
        QVERIFY(field.textMargins().right() >= label->width());
        field.setMatchCountUnknown();
        QCOMPARE(label->text(), QString());
    }

    void anErrorIsMarkedAndSaid()
    {
        FilterField field;
        field.setError(u"<b>A number</b> is expected."_s);
        QCOMPARE(Look::edge(&field), Look::Wrong);
        QVERIFY(field.toolTip().contains(u"&lt;b"_s));
        QCOMPARE(field.accessibleDescription(), u"<b>A number</b> is expected."_s);
        field.setError({});
        QCOMPARE(Look::edge(&field), Look::Calm);
        QCOMPARE(field.toolTip(), QString());
    }

    void theToolTipSaysHowItWasRead_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("toolTip");
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("words") << u"live priority>=50"_s
                               << u"Shows datasets: LIVE, with priority 50 or more."_s;
        QTest::newRow("in the middle")
            << u"live )"_s << u"At character 6: This parenthesis was never opened."_s;
        QTest::newRow("behind a pair of surrogates")
            << u"😀 )"_s << u"At character 3: This parenthesis was never opened."_s;
        QTest::newRow("at the end")
            << u"status:"_s << u"At the end: There is no value directly after “:”."_s;
    }

    void theToolTipSaysHowItWasRead()
    {
        QFETCH(const QString, expression);
        FilterField field;
        field.setText(expression);
        const auto reading = DatasetFilter::parse(expression);
        field.setReading(reading);
        QTEST(field.toolTip(), "toolTip");
        QCOMPARE(field.error().isEmpty(), reading.has_value());
        field.setReading(DatasetFilter());
        QCOMPARE(field.toolTip(), QString());
    }
};

DIALDESK_TEST(TestFilterField)
#include "tst_filterfield.moc"
