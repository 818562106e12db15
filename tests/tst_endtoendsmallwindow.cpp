// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

using Action = QAction DeskActions::*;
Q_DECLARE_METATYPE(Action)

/// Everything in a window of 900 by 600, on a screen that is no larger.
class TestEndToEndSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void theWindowKeepsItsTexts();
    void dialogsFit_data();
    void dialogsFit();

private:
    static QString clipped(const QWidget &root);

    static constexpr QSize screen{900, 600};
    static constexpr int titleBar = 28;
};

/// The first text that has less room than it takes, or nothing.
QString TestEndToEndSmallWindow::clipped(const QWidget &root)
{
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || !(button || label))
            continue;
        const QString text = button ? button->text() : label->text();
        const bool takesLess = label && (label->wordWrap() || label->text().isEmpty());
        const int needed =
            takesLess ? widget->heightForWidth(widget->width())
                      : qMin(widget->minimumSizeHint().width(), widget->sizeHint().width());
        if ((takesLess ? widget->height() : widget->width()) < needed)
            return text;
        const QPoint end = widget->mapTo(&root, widget->rect().bottomRight());
        const QWidget *holder = widget->parentWidget();
        if (!root.rect().contains(end) && holder == &root)
            return text;
    }
    return {};
}

void TestEndToEndSmallWindow::theWindowKeepsItsTexts()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    desk.window().resize(screen);
    QTRY_COMPARE(desk.window().size(), screen);
    QVERIFY(desk.stage(desk.someIds(u"HOLD"_s, 1).constFirst(), Dataset::Description, u"x"_s));
    QTRY_COMPARE(clipped(desk.window()), QString());
}

void TestEndToEndSmallWindow::dialogsFit_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("export") << &DeskActions::exportList;
    QTest::newRow("new dataset") << &DeskActions::newDataset;
    QTest::newRow("review") << &DeskActions::review;
    QTest::newRow("dial first") << &DeskActions::dialFirst;
    QTest::newRow("settings") << &DeskActions::settings;
    QTest::newRow("shortcuts") << &DeskActions::shortcuts;
    QTest::newRow("about") << &DeskActions::about;
    QTest::newRow("sign in") << &DeskActions::signIn;
}

void TestEndToEndSmallWindow::dialogsFit()
{
    QFETCH(const Action, action);
    DeskFixture desk;
    QVERIFY(desk.signIn());
    desk.window().resize(screen);
    QVERIFY(desk.stage(desk.someIds(u"HOLD"_s, 1).constFirst(), Dataset::Description, u"x"_s));
    (desk.window().actions().*action).trigger();
    QTRY_VERIFY(desk.dialog<QDialog>());
    const QDialog &dialog = *desk.dialog<QDialog>();
    QTRY_VERIFY2(dialog.width() <= screen.width() && dialog.height() <= screen.height() - titleBar,
                 qPrintable(u"%1 x %2"_s.arg(dialog.width()).arg(dialog.height())));
    QTRY_COMPARE(clipped(dialog), QString());
}

DIALDESK_TEST(TestEndToEndSmallWindow)
#include "tst_endtoendsmallwindow.moc"
