// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/windowaudit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// That what is looked for in every window is found where it is.
class TestWindowAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aGoodWindowHasNothing();
    void findsWhatHasNoName();
    void findsWhatTabDoesNotReach();
    void findsATrapForTab();
    void findsLettersThatStandForTwo();
    void findsLettersOfMenus();
    void findsTextThatDoesNotFit();
    void findsWhatReachesBeyond();
    void findsFaintText();
    void findsFaintCells();

private:
    template<typename Widget>
    Widget *add(const QString &text)
    {
        auto *widget = new Widget(text);
        m_layout->addWidget(widget);
        return widget;
    }
    void show();

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_layout = nullptr;
};

void TestWindowAudit::init()
{
    m_window = std::make_unique<QWidget>();
    m_layout = new QVBoxLayout(m_window.get());
    add<QPushButton>(u"&Apply"_s);
    add<QPushButton>(u"&Cancel"_s);
}

void TestWindowAudit::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowAudit::aGoodWindowHasNothing()
{
    add<QLabel>(u"Plain"_s);
    add<QLineEdit>(QString())->setAccessibleName(u"Name"_s);
    show();
    QCOMPARE(WindowAudit::nameless(*m_window), QStringList());
    QCOMPARE(WindowAudit::beyondTab(*m_window), QStringList());
    QCOMPARE(WindowAudit::sharedMnemonics(*m_window), QStringList());
    QCOMPARE(WindowAudit::clipped(*m_window), QStringList());
    QCOMPARE(WindowAudit::faint(*m_window), QStringList());
}

void TestWindowAudit::findsWhatHasNoName()
{
    add<QLineEdit>(QString());
    show();
    QCOMPARE(WindowAudit::nameless(*m_window).size(), 1);
}

void TestWindowAudit::findsWhatTabDoesNotReach()
{
    // A proxy behind its sibling hides that sibling from Tab.
    auto *field = new QWidget;
    auto *first = new QLineEdit(field);
    auto *second = new QLineEdit(field);
    auto *row = new QHBoxLayout(field);
    row->addWidget(first);
    row->addWidget(second);
    field->setFocusProxy(second);
    m_layout->addWidget(field);
    show();
    QVERIFY(!WindowAudit::beyondTab(*m_window).isEmpty());
}

void TestWindowAudit::findsATrapForTab()
{
    m_layout->addWidget(new QTableWidget(2, 2)); // where Tab goes from cell to cell
    show();
    QVERIFY(!WindowAudit::beyondTab(*m_window).isEmpty());
}

void TestWindowAudit::findsLettersThatStandForTwo()
{
    add<QPushButton>(u"St&art"_s);
    show();
    QCOMPARE(WindowAudit::sharedMnemonics(*m_window).size(), 1);
}

void TestWindowAudit::findsLettersOfMenus()
{
    auto *bar = new QMenuBar;
    QMenu *menu = bar->addMenu(u"&File"_s);
    menu->addAction(u"&Open"_s);
    menu->addMenu(u"&More"_s)
        ->addActions({new QAction(u"&One"_s, bar), new QAction(u"F&our"_s, bar)});
    m_layout->setMenuBar(bar);
    show();
    QCOMPARE(WindowAudit::sharedMnemonics(*m_window).size(), 1);
}

void TestWindowAudit::findsTextThatDoesNotFit()
{
    add<QLabel>(u"A text that is longer than that"_s)->setFixedWidth(40);
    auto *wrapped = add<QLabel>(u"A text that takes several lines in so little room"_s);
    wrapped->setWordWrap(true);
    wrapped->setFixedSize(80, 20);
    add<QPushButton>(u"A button with a long text"_s)->setFixedWidth(40);
    show();
    QCOMPARE(WindowAudit::clipped(*m_window).size(), 3);
}

void TestWindowAudit::findsWhatReachesBeyond()
{
    auto *label = new QLabel(u"Out"_s, m_window.get());
    show();
    label->setGeometry(m_window->width() - 10, 0, 60, 20);
    label->show();
    QCOMPARE(WindowAudit::clipped(*m_window).size(), 1);
}

void TestWindowAudit::findsFaintText()
{
    auto *label = add<QLabel>(u"Grey on white"_s);
    label->setAutoFillBackground(true);
    QPalette palette(Qt::black, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99)); // 2.8:1
    label->setPalette(palette);
    show();
    QCOMPARE(WindowAudit::faint(*m_window).size(), 1);
    palette.setColor(QPalette::WindowText, QColor(0x70, 0x70, 0x70)); // 4.9:1
    label->setPalette(palette);
    QCOMPARE(WindowAudit::faint(*m_window), QStringList());
}

void TestWindowAudit::findsFaintCells()
{
    auto *table = new QTableWidget(1, 1);
    auto *item = new QTableWidgetItem(u"Faint text"_s);
    item->setForeground(QColor(0xbb, 0xbb, 0xbb));
    item->setBackground(Qt::white);
    table->setItem(0, 0, item);
    m_layout->addWidget(table);
    show();
    QVERIFY(!WindowAudit::faint(*m_window).isEmpty());
}

DIALDESK_TEST(TestWindowAudit)
#include "tst_windowaudit.moc"
