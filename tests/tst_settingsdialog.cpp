// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/dialogs/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatHolds();
    void submitsWhatIsTyped();
    void cancelSubmitsNothing();
    void keepsWithinTheRange();
    void theStandardComesBack();
    void saysThatTheConfirmationStays();

private:
    QSpinBox *box(const QString &name);
    QComboBox *choice(const QString &name);
    QPushButton *button(const QString &text);

    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Given{
        .appearance = SettingsDialog::Dark,
        .isStill = true,
        .languages = {{u"system"_s, {}}, {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}},
        .language = u"de"_s,
        .refreshMinutes = 15,
        .lock = {15, 0, 0, 480},
        .watch = {10, 0, 0, 120},
        .timeout = {30, 20, 1, 600},
        .batchSize = {50, 100, 1, 100}});
    m_dialog->open();
}

QSpinBox *TestSettingsDialog::box(const QString &name)
{
    const QList<QSpinBox *> boxes = m_dialog->findChildren<QSpinBox *>();
    for (QSpinBox *box : boxes) {
        if (box->accessibleName() == name)
            return box;
    }
    qFatal("There is no such box.");
}

QComboBox *TestSettingsDialog::choice(const QString &name)
{
    const QList<QComboBox *> choices = m_dialog->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (choice->accessibleName() == name)
            return choice;
    }
    qFatal("There is no such choice.");
}

QPushButton *TestSettingsDialog::button(const QString &text)
{
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    qFatal("There is no such button.");
}

void TestSettingsDialog::showsWhatHolds()
{
    QCOMPARE(choice(u"Appearance"_s)->currentText(), u"Dark"_s);
    QCOMPARE(choice(u"Language"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(choice(u"Refresh automatically"_s)->currentData(), 15);
    QCOMPARE(box(u"Lock when not used"_s)->text(), u"15 min"_s);
    QCOMPARE(box(u"Watch the dialling"_s)->text(), u"10 min"_s);
    QCOMPARE(box(u"Time-out"_s)->value(), 30);
    QCOMPARE(box(u"Datasets in one request"_s)->value(), 50);
}

void TestSettingsDialog::submitsWhatIsTyped()
{
    SettingsDialog::Choice chosen;
    connect(m_dialog.get(), &SettingsDialog::submitted, this,
            [&chosen](const SettingsDialog::Choice &submitted) { chosen = submitted; });
    QTest::keyClick(choice(u"Appearance"_s), Qt::Key_Up);
    QTest::keyClick(choice(u"Language"_s), Qt::Key_Up);
    QTest::keyClick(m_dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::keyClick(choice(u"Refresh automatically"_s), Qt::Key_Up);
    QSpinBox *lock = box(u"Lock when not used"_s);
    lock->selectAll();
    QTest::keyClicks(lock, u"5"_s);
    QSpinBox *timeout = box(u"Time-out"_s);
    timeout->selectAll();
    QTest::keyClicks(timeout, u"45"_s);
    QTest::keyClick(box(u"Datasets in one request"_s), Qt::Key_Down);
    QTest::keyClick(box(u"Watch the dialling"_s), Qt::Key_Up);
    QTest::keyClick(timeout, Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(chosen.appearance, SettingsDialog::Light);
    QCOMPARE(chosen.language, u"en"_s);
    QVERIFY(!chosen.isStill);
    QCOMPARE(chosen.refreshMinutes, 5);
    QCOMPARE(chosen.lockMinutes, 5);
    QCOMPARE(chosen.watchMinutes, 11);
    QCOMPARE(chosen.timeout, 45);
    QCOMPARE(chosen.batchSize, 49);
}

void TestSettingsDialog::cancelSubmitsNothing()
{
    QSignalSpy submitted(m_dialog.get(), &SettingsDialog::submitted);
    QTest::keyClick(box(u"Time-out"_s), Qt::Key_Up);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(submitted.size(), 0);
}

void TestSettingsDialog::keepsWithinTheRange()
{
    QSpinBox *batch = box(u"Datasets in one request"_s);
    QTest::keyClick(batch, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(batch, u"101"_s);
    QVERIFY(batch->value() <= 100);
    QTest::keyClick(batch, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(batch, u"0"_s);
    QVERIFY(batch->value() >= 1);
}

void TestSettingsDialog::theStandardComesBack()
{
    QTest::mouseClick(button(u"Use the standard"_s), Qt::LeftButton);
    QCOMPARE(choice(u"Appearance"_s)->currentText(), u"Like the system"_s);
    QCOMPARE(choice(u"Language"_s)->currentText(), u"Like the system"_s);
    QCOMPARE(choice(u"Refresh automatically"_s)->currentData(), 0);
    QCOMPARE(box(u"Lock when not used"_s)->text(), u"Never"_s);
    QCOMPARE(box(u"Watch the dialling"_s)->text(), u"Off"_s);
    QCOMPARE(box(u"Time-out"_s)->value(), 20);
    QCOMPARE(box(u"Datasets in one request"_s)->value(), 100);
}

void TestSettingsDialog::saysThatTheConfirmationStays()
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"EXPIRED"_s) && label->isVisible();
    }));
}

DIALDESK_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
