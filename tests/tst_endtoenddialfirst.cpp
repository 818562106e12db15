// SPDX-License-Identifier: MIT
#include "tests/support/awaited.h"
#include "tests/support/callfloor.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialfirst/dialfirstdialog.h"
#include "ui/dialogs/signindialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString wanted = QString::number(CallFloor::wanted);

} // namespace

/// Dial first as people do it: from the selected row to the end, and out of whatever went wrong.
class TestEndToEndDialFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void looksFirstThenDials();
    void nothingIsSentByClosingThePreview();
    void stopsAndRestores();
    void isOfferedWhenSomebodySignsInAgain_data();
    void isOfferedWhenSomebodySignsInAgain();
    void saysWhyItCannotBeDone();
    void productionIsNamed();

private:
    /// The dialog with the preview of a run for the wanted dataset.
    static DialFirstDialog *preview(DeskFixture &desk);
    static bool press(DeskFixture &desk, const QString &button);
    static QString problem(DeskFixture &desk);
};

DialFirstDialog *TestEndToEndDialFirst::preview(DeskFixture &desk)
{
    desk.clickCell(wanted, Dataset::Description);
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const bool isThere = QTest::qWaitFor(
        [&desk] {
            const auto *dialog = desk.dialog<DialFirstDialog>();
            return dialog && DeskFixture::find<QPushButton>(*dialog, u"Dial first"_s);
        },
        patienceMs);
    return isThere ? desk.dialog<DialFirstDialog>() : nullptr;
}

bool TestEndToEndDialFirst::press(DeskFixture &desk, const QString &button)
{
    const auto *dialog = desk.dialog<DialFirstDialog>();
    return QTest::qWaitFor(
               [&] {
                   const auto *found = DeskFixture::find<QPushButton>(*dialog, button);
                   return found && found->isEnabled();
               },
               patienceMs) &&
           DeskFixture::click(*dialog, button);
}

QString TestEndToEndDialFirst::problem(DeskFixture &desk)
{
    const auto *dialog = desk.dialog<DialFirstDialog>();
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestEndToEndDialFirst::looksFirstThenDials()
{
    CallFloor floor;
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    DialFirstDialog *dialog = preview(desk);
    QVERIFY(dialog);
    const QString before = problem(desk);
    QVERIFY2(before.contains(u"Put 30 LIVE datasets on HOLD"_s), qPrintable(before));
    QVERIFY2(before.contains(u"Set dataset 31 LIVE"_s), qPrintable(before));
    QVERIFY2(before.contains(u"31 LIVE datasets in leads"_s), qPrintable(before));
    QVERIFY2(before.contains(u"6 requests"_s), qPrintable(before));
    QCOMPARE(floor.server.count(QuirkyAccount::update()), 0);

    // The wider scope takes what is LIVE elsewhere, too.
    auto *all = dialog->findChild<QCheckBox *>();
    all->click();
    QTRY_VERIFY(problem(desk).contains(u"Put 31 LIVE datasets on HOLD"_s));
    QTRY_VERIFY(all->isVisible());
    all->click();
    QTRY_VERIFY(problem(desk).contains(u"Put 30 LIVE datasets on HOLD"_s));

    QVERIFY(press(desk, u"Dial first"_s));
    QTRY_VERIFY(problem(desk).contains(u"31 dials first."_s));
    QCOMPARE(floor.liveOnes(), CallFloor::after());
    // The table has seen it, too.
    QCOMPARE(desk.cell(wanted, Dataset::Status).data().toString(), u"LIVE"_s);
    QVERIFY(press(desk, u"Close"_s));
    QTRY_VERIFY(!desk.dialog<DialFirstDialog>());
}

void TestEndToEndDialFirst::nothingIsSentByClosingThePreview()
{
    CallFloor floor;
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    QVERIFY(preview(desk));
    QTest::keyClick(desk.dialog<DialFirstDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog<DialFirstDialog>());
    QCOMPARE(floor.server.count(QuirkyAccount::update()), 0);
    QVERIFY(preview(desk)); // and it can be looked at again
}

void TestEndToEndDialFirst::stopsAndRestores()
{
    CallFloor floor;
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    QVERIFY(preview(desk));
    floor.server.setMeddler(
        [&](int, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            if (request.body.contains("HOLD")) {
                // Escape is no way out while something is under way.
                QTest::keyClick(desk.dialog<DialFirstDialog>(), Qt::Key_Escape);
                DeskFixture::click(*desk.dialog<DialFirstDialog>(), u"Stop and restore"_s);
            }
            return answer();
        });
    QVERIFY(press(desk, u"Dial first"_s));
    QTRY_VERIFY(problem(desk).contains(u"All is as it was."_s));
    QCOMPARE(floor.liveOnes(), CallFloor::before());
}

void TestEndToEndDialFirst::isOfferedWhenSomebodySignsInAgain_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("finish") << u"Finish"_s << true;
    QTest::newRow("restore") << u"Restore what was LIVE"_s << false;
}

void TestEndToEndDialFirst::isOfferedWhenSomebodySignsInAgain()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isFinished);
    CallFloor floor;
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    QVERIFY(preview(desk));
    bool isBroken = false;
    floor.server.setMeddler(
        [&](int, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            const RogueReply reply = answer();
            isBroken = isBroken || request.body.contains("HOLD");
            return isBroken ? RogueReply::closed() : reply;
        });
    QVERIFY(press(desk, u"Dial first"_s));
    QTRY_VERIFY(problem(desk).contains(u"is unfinished."_s));
    QCOMPARE(floor.liveOnes(), QSet<int>{CallFloor::elsewhere});
    floor.server.setMeddler({});

    desk.startAgain();
    QVERIFY(desk.signIn(floor.server.url()));
    QTRY_VERIFY(desk.dialog<DialFirstDialog>());
    QVERIFY(press(desk, button));
    QTRY_VERIFY(problem(desk).contains(isFinished ? u"31 dials first."_s : u"All is as it was."_s));
    QCOMPARE(floor.liveOnes(), isFinished ? CallFloor::after() : CallFloor::before());
    QVERIFY(press(desk, u"Close"_s));

    desk.startAgain();
    QVERIFY(desk.signIn(floor.server.url()));
    QCoreApplication::processEvents();
    QVERIFY(!desk.dialog<DialFirstDialog>());
}

void TestEndToEndDialFirst::saysWhyItCannotBeDone()
{
    CallFloor floor;
    floor.account.setField(CallFloor::wanted, u"locked"_s, u"1"_s);
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    desk.clickCell(wanted, Dataset::Description);
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog<DialFirstDialog>());
    QTRY_VERIFY(problem(desk).contains(u"Dataset 31 is locked. Nothing was sent."_s));
    QVERIFY(!DeskFixture::find<QPushButton>(*desk.dialog<DialFirstDialog>(), u"Dial first"_s));
    QCOMPARE(floor.server.count(QuirkyAccount::update()), 0);
}

void TestEndToEndDialFirst::productionIsNamed()
{
    CallFloor floor;
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    desk.window().actions().production.trigger();
    QVERIFY(preview(desk));
    QVERIFY(problem(desk).contains(u"This is production."_s));
    desk.dialog<DialFirstDialog>()->close();
    desk.window().actions().readOnly.trigger();
    QVERIFY(!desk.window().actions().dialFirst.isEnabled());
}

DIALDESK_TEST(TestEndToEndDialFirst)
#include "tst_endtoenddialfirst.moc"
