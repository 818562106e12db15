// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/completionlist.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The list below the field, by keys and by mouse.
class TestFilterCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }
    void init();
    void typingOpensMovesAndCloses();
    void tabAndEnterTake_data();
    void tabAndEnterTake();
    void aValueFollowsItsColumn();
    void theMouseTakes();
    void arrowsChoose();
    void escapeClosesAndThenClears();
    void worksInTheMiddle();
    void opensWhenAsked_data();
    void opensWhenAsked();
    void staysAwayFromWhatWasNotTyped();
    void closesWithTheFocus();
    void keysPassWhenItIsClosed();
    void whatIsWrongWaitsForTheList();

private:
    CompletionList *list() const { return m_window->findChild<CompletionList *>(); }
    bool isOpen() const { return list() && list()->isVisible(); }
    QStringList offered() const
    {
        QStringList labels;
        for (int row = 0; isOpen() && row < list()->model()->rowCount(); ++row)
            labels.append(list()->model()->index(row, 0).data().toString());
        return labels;
    }
    void type(const QString &text) { QTest::keyClicks(m_field, text); }

    std::unique_ptr<QWidget> m_window;
    FilterField *m_field = nullptr;
    QPushButton *m_button = nullptr;
};

void TestFilterCompleter::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    m_field = new FilterField;
    m_button = new QPushButton(u"Next"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    layout->addStretch();
    layout->addWidget(m_button);
    m_field->setVocabulary([] {
        return FilterVocabulary{.statuses = {u"LIVE"_s, u"HOLD"_s},
                                .tables = {u"old solar"_s, u"solar"_s, u"solar_2025"_s}};
    });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestFilterCompleter::typingOpensMovesAndCloses()
{
    type(u"re"_s);
    QCOMPARE(offered(), (QStringList{u"records:"_s, u"reccount:"_s}));
    QVERIFY(m_field->hasFocus());
    QVERIFY(list()->y() >= m_field->geometry().bottom());
    type(u"n"_s);
    QVERIFY(!isOpen());
    QCOMPARE(m_field->text(), u"ren"_s);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(isOpen());
    type(u" "_s);
    QVERIFY(!isOpen());
}

void TestFilterCompleter::tabAndEnterTake_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestFilterCompleter::tabAndEnterTake()
{
    QFETCH(const Qt::Key, key);
    type(u"table:ol"_s);
    QTest::keyClick(m_field, key);
    QCOMPARE(m_field->text(), u"table:\"old solar\""_s);
    QVERIFY(!isOpen());
    QVERIFY(m_field->hasFocus());
    m_field->undo();
    QCOMPARE(m_field->text(), u"table:ol"_s);
}

void TestFilterCompleter::aValueFollowsItsColumn()
{
    type(u"sta"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"status:"_s);
    QCOMPARE(offered(), (QStringList{u"LIVE"_s, u"HOLD"_s}));
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"status:LIVE"_s);
    type(u","_s);
    QCOMPARE(offered(), QStringList{u"HOLD"_s});
}

void TestFilterCompleter::theMouseTakes()
{
    type(u"table:sol"_s);
    const QModelIndex second = list()->model()->index(1, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(second).center());
    QCOMPARE(m_field->text(), u"table:solar_2025"_s);
    QVERIFY(m_field->hasFocus());
    QVERIFY(!isOpen());
}

void TestFilterCompleter::arrowsChoose()
{
    type(u"table:sol"_s);
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 2);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(m_field, Qt::Key_PageDown);
    QCOMPARE(list()->currentRow(), 2);
    QTest::keyClick(m_field, Qt::Key_PageUp);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"table:solar_2025"_s);
}

void TestFilterCompleter::escapeClosesAndThenClears()
{
    type(u"sta"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(m_field->text(), u"sta"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
}

void TestFilterCompleter::worksInTheMiddle()
{
    type(u"(live ) or hold"_s);
    m_field->setCursorPosition(6);
    type(u"table:2025"_s);
    QCOMPARE(offered(), QStringList{u"solar_2025"_s});
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), u"(live table:solar_2025) or hold"_s);
    QCOMPARE(m_field->cursorPosition(), 22);
}

void TestFilterCompleter::opensWhenAsked_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Down") << Qt::Key_Down << Qt::NoModifier;
    QTest::newRow("Ctrl+Space") << Qt::Key_Space << Qt::ControlModifier;
}

void TestFilterCompleter::opensWhenAsked()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifier, modifier);
    QVERIFY(!isOpen());
    QTest::keyClick(m_field, key, modifier);
    QCOMPARE(offered().size(), Dataset::FieldCount);
    QCOMPARE(m_field->text(), QString());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!isOpen());
}

void TestFilterCompleter::staysAwayFromWhatWasNotTyped()
{
    m_field->setText(u"sta"_s);
    QVERIFY(!isOpen());
    type(u"t"_s);
    QVERIFY(isOpen());
    m_field->setText(u"st"_s);
    QVERIFY(!isOpen());
    type(u"a"_s);
    QTest::keyClick(m_field, Qt::Key_Left);
    QVERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Home);
    QVERIFY(!isOpen());
}

void TestFilterCompleter::closesWithTheFocus()
{
    type(u"sta"_s);
    QVERIFY(isOpen());
    m_button->setFocus();
    QVERIFY(!isOpen());
    m_field->setFocus();
    type(u"t"_s);
    QVERIFY(isOpen());
    m_window->resize(600, 400);
    QVERIFY(!isOpen());
}

void TestFilterCompleter::keysPassWhenItIsClosed()
{
    type(u"spring"_s);
    QVERIFY(!isOpen());
    QSignalSpy spy(m_field, &QLineEdit::returnPressed);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_button->hasFocus());
}

void TestFilterCompleter::whatIsWrongWaitsForTheList()
{
    connect(m_field, &QLineEdit::textChanged, m_field,
            [this](const QString &text) { m_field->setReading(DatasetFilter::parse(text)); });
    QToolTip::hideText();
    type(u"status:"_s);
    QVERIFY(isOpen());
    QVERIFY(!m_field->error().isEmpty());
    QVERIFY(!QToolTip::isVisible());
    QCOMPARE(Look::edge(m_field), Look::Calm);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().startsWith(u"At the end: "_s));
    QCOMPARE(Look::edge(m_field), Look::Wrong);
    QToolTip::hideText();
}

DIALDESK_TEST(TestFilterCompleter)
#include "tst_filtercompleter.moc"
