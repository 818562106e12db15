// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/deskactions.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/profilebutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Accounts that are marked as production, and those that are read only.
class TestEndToEndMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void productionIsNamedWhereverSomethingIsPosted()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(!account(desk).contains(u"Production"_s));
        desk.window().actions().production.trigger();
        QVERIFY(account(desk).contains(u"Production"_s));

        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        QVERIFY(desk.click(u"Review and post"_s));
        QTRY_VERIFY(desk.dialog<ReviewDialog>());
        QVERIFY(warnsOfProduction(*desk.dialog<ReviewDialog>()));
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        auto *dialog = desk.open<NewDatasetDialog>(Qt::Key_N);
        QVERIFY(dialog);
        QVERIFY(warnsOfProduction(*dialog));
        dialog->reject();
    }

    void marksAreKeptForTheAccount()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.window().actions().production.trigger();
        desk.window().actions().readOnly.trigger();
        desk.startAgain();
        QVERIFY(desk.signIn());
        QVERIFY(account(desk).contains(u"Production"_s));
        QVERIFY(account(desk).contains(u"Read only"_s));
        desk.window().actions().production.trigger();
        desk.window().actions().readOnly.trigger();
        desk.startAgain();
        QVERIFY(desk.signIn());
        QVERIFY(account(desk).endsWith(u" demo"_s));
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
    }

    void nothingLeavesForAReadOnlyAccount()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2);
        QVERIFY(desk.stage(ids.at(0), Dataset::Priority, u"41"_s));
        desk.clickCell(ids.at(1), Dataset::Priority);
        auto *description = desk.find<QLineEdit>(u"Description"_s);
        QVERIFY(description && description->isEnabled());
        desk.window().actions().readOnly.trigger();

        // Neither form, cell, paste nor menu …
        QTRY_VERIFY(!description->isEnabled());
        QVERIFY(!desk.stage(ids.at(1), Dataset::Priority, u"42"_s));
        desk.clickCell(ids.at(1), Dataset::Priority);
        QGuiApplication::clipboard()->setText(u"43"_s);
        desk.window().actions().paste.trigger();
        desk.window().actions().makeLive.trigger();
        QCOMPARE(desk.desk().edits.count(), 1);
        QVERIFY(!desk.window().actions().newDataset.isEnabled());
        QVERIFY(!desk.window().actions().review.isEnabled());

        // … and what was staged before, or is by another road, stays here too.
        QSignalSpy finished(&desk.desk().runner, &ChangeRunner::finished);
        QSignalSpy prepared(&desk.desk().runner, &ChangeRunner::prepared);
        desk.desk().runner.prepare(desk.desk().edits.all());
        QVERIFY(prepared.wait(20'000));
        desk.desk().runner.post();
        QVERIFY(finished.count() > 0 || finished.wait(20'000));
        QCOMPARE(desk.desk().runner.count(Change::State::Failed), 1);
        QVERIFY(desk.desk().runner.changes().first().reason.contains(u"read only"_s));
        QVERIFY(!desk.requests.contains(u"ecnow_datasets update"_s));
        QVERIFY(!desk.requests.contains(u"ecnow_datasets create"_s));
        QCOMPARE(desk.desk().edits.count(), 1);

        // Until somebody wants otherwise.
        desk.window().actions().readOnly.trigger();
        QVERIFY(desk.stage(ids.at(1), Dataset::Priority, u"42"_s));
        QVERIFY(desk.window().actions().review.isEnabled());
    }

    void whatTheCommandLineSaysCannotBeTakenBack()
    {
        DeskFixture desk;
        ConnectionOptions options;
        options.limits.readOnly = true;
        desk.startAgain(options);
        QVERIFY(desk.signIn());
        QVERIFY(account(desk).contains(u"Read only"_s));
        QVERIFY(!desk.window().actions().readOnly.isVisible());
        desk.window().actions().readOnly.trigger();
        desk.window().actions().readOnly.trigger();
        desk.window().actions().production.trigger();
        QVERIFY(account(desk).contains(u"Read only"_s));
        QVERIFY(!desk.stage(desk.someIds(u"HOLD"_s, 1).first(), Dataset::Priority, u"42"_s));
        desk.startAgain();
        QVERIFY(desk.signIn());
        QVERIFY(!account(desk).contains(u"Read only"_s));
    }

private:
    static QString account(DeskFixture &desk)
    {
        return desk.window().findChild<ProfileButton *>()->accessibleName();
    }
    static bool warnsOfProduction(const QWidget &dialog)
    {
        const QList<Notice *> notices = dialog.findChildren<Notice *>();
        return std::any_of(notices.cbegin(), notices.cend(), [](const Notice *notice) {
            return notice->isVisible() && notice->title() == u"This is production."_s;
        });
    }
};

DIALDESK_TEST(TestEndToEndMarks)
#include "tst_endtoendmarks.moc"
