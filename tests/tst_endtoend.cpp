// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"
#include "ui/dialogs/signindialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmentbutton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Signing in and looking: from the first start to a filtered list, through a server that goes.
class TestEndToEnd : public QObject
{
    Q_OBJECT

    using State = DatasetLoader::State;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void aWrongKeyIsRefusedAboveTheFieldsAndTheRightOneBringsTheRows()
    {
        DeskFixture desk;
        QVERIFY(desk.dialog<SignInDialog>());
        desk.submit(u"demo"_s, u"wrong-key"_s);
        const auto *notice = desk.dialog<SignInDialog>()->findChild<Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"The server refused this name and key."_s);
        QCOMPARE(desk.requests, QStringList{u"token get"_s});
        SignInDialog &dialog = *desk.dialog<SignInDialog>();
        auto *key = DeskFixture::find<QLineEdit>(dialog, u"API key"_s);
        QCOMPARE(DeskFixture::find<QLineEdit>(dialog, u"User name"_s)->text(), u"demo"_s);
        QCOMPARE(key->text(), u"wrong-key"_s);
        QCOMPARE(desk.state(), State::SignedOut);

        DeskFixture::type(key, u"demo"_s);
        QVERIFY(!notice->isVisible());
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_COMPARE(desk.state(), State::Ready);
        QTRY_VERIFY(!desk.dialog<SignInDialog>());
        QCOMPARE(desk.shownIds().size(), 250);
        QCOMPARE(desk.server().requests(SandboxOperation::GetToken), 2);
        QCOMPARE(desk.server().requests(SandboxOperation::ReadDatasets), 1);
    }

    void nameAndKeyTravelInTheBodyAlone()
    {
        RogueServer server;
        DeskFixture desk;
        SignInDialog &dialog = *desk.dialog<SignInDialog>();
        auto *servers = DeskFixture::find<QComboBox>(dialog, u"Server"_s);
        QTest::keyClick(servers, Qt::Key_End);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Server URL"_s),
                          server.url().toString());
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"User name"_s), u"demo"_s);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"API key"_s), u"s3cret&key"_s);
        QVERIFY(DeskFixture::click(dialog, u"Sign in"_s));
        QTRY_COMPARE(desk.state(), State::Failed);
        QCOMPARE(server.count(u"token.php get"_s), 1);
        QCOMPARE(server.requests().first().form.value(u"password"_s), u"s3cret&key"_s);
        for (const RogueRequest &request : server.requests())
            QVERIFY(!request.target.contains("s3cret"));
    }

    void aTokenIsValidatedBeforeAnythingIsRead()
    {
        DeskFixture desk;
        SignInDialog &dialog = *desk.dialog<SignInDialog>();
        auto *servers = DeskFixture::find<QComboBox>(dialog, u"Server"_s);
        QTest::keyClick(servers, Qt::Key_End);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Server URL"_s),
                          desk.server().url().toString());
        QVERIFY(DeskFixture::click(dialog, u"Use a token I already have"_s));
        auto *token = DeskFixture::find<QLineEdit>(dialog, u"Token"_s);
        DeskFixture::type(token, QString(40, u'0'));
        QVERIFY(DeskFixture::click(dialog, u"Sign in"_s));
        const auto *notice = dialog.findChild<Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(desk.requests, QStringList{u"token validate"_s});
        QCOMPARE(token->text(), QString(40, u'0'));

        // A token that somebody else got from the server.
        Connection other(*ServerAddress::parse(desk.server().url().toString()),
                         {u"demo"_s, u"demo"_s, {}}, WireFormat::Json, {});
        QString good;
        other.session().token(&other, [&good](const Result<QString> &result) { good = *result; });
        QTRY_VERIFY(!good.isEmpty());
        desk.requests.clear();
        DeskFixture::type(token, good);
        QVERIFY(DeskFixture::click(dialog, u"Sign in"_s));
        QTRY_COMPARE(desk.state(), State::Ready);
        QTRY_VERIFY(!desk.dialog<SignInDialog>());
        QCOMPARE(desk.requests.first(), u"token validate"_s);
        QVERIFY(!desk.requests.contains(u"token get"_s));
        QCOMPARE(desk.shownIds().size(), 250);
    }

    void theSandboxIsOneClickAway()
    {
        DeskFixture desk;
        QVERIFY(
            DeskFixture::click(*desk.dialog<SignInDialog>(), u"Explore the built-in sandbox"_s));
        QTRY_COMPARE(desk.state(), State::Ready);
        QTRY_VERIFY(!desk.dialog<SignInDialog>());
        QCOMPARE(desk.shownIds().size(), 250);
        QVERIFY(desk.requests.isEmpty());
    }

    void aFilterShowsWhatTheStoreHolds()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        auto *filter = desk.window().findChild<FilterField *>();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"status:hold priority>=50"_s);
        SandboxStore &store = desk.server().store();
        const QStringList wanted = desk.storedIds([&store](qint64 id) {
            return store.field(id, SandboxField::Status) == u"HOLD"_s &&
                   store.field(id, SandboxField::Priority).toInt() >= 50;
        });
        QVERIFY(wanted.size() > 1 && wanted.size() < 250);
        QCOMPARE(desk.shownIds(), wanted);
        QTRY_VERIFY(DeskFixture::find<QLabel>(*filter, u"%1 of 250"_s.arg(wanted.size())));

        QTest::keyClicks(filter, u" ("_s);
        QVERIFY(!filter->error().isEmpty());
        QVERIFY(!filter->accessibleDescription().isEmpty());
        QCOMPARE(desk.shownIds(), wanted);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QVERIFY(filter->error().isEmpty());
        QCOMPARE(desk.shownIds().size(), 250);
    }

    void theFilterIsCompletedWithWhatIsThere()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        auto *filter = desk.window().findChild<FilterField *>();
        const QString table =
            QString::fromLatin1(desk.server().store().campaigns().constFirst().table);
        DeskFixture::type(filter, u"import_ta"_s);
        QTest::keyClick(filter, Qt::Key_Tab);
        QTest::keyClicks(filter, table.chopped(1));
        QTest::keyClick(filter, Qt::Key_Tab);
        QCOMPARE(filter->text(), u"import_table:"_s + table);
        QVERIFY(filter->toolTip().contains(table));
        QVERIFY(!desk.shownIds().isEmpty());
    }

    void theStatusCountsAreChoices()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const SandboxStore &store = desk.server().store();
        const auto with = [&](const QString &status) {
            return desk.storedIds(
                [&](qint64 id) { return store.field(id, SandboxField::Status) == status; });
        };
        for (const auto &[name, status] :
             {std::pair(u"Live"_s, u"LIVE"_s), std::pair(u"Hold"_s, u"HOLD"_s),
              std::pair(u"Expired"_s, u"EXPIRED"_s)}) {
            QVERIFY(choose(desk, name));
            QCOMPARE(desk.shownIds(), with(status));
        }
        QVERIFY(choose(desk, u"All"_s));
        QCOMPARE(desk.shownIds().size(), 250);
    }

    void aFilterThatNothingMatchesOffersTheWayBack()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(choose(desk, u"Live"_s));
        DeskFixture::type(desk.window().findChild<FilterField *>(), u"table=nowhere"_s);
        QVERIFY(desk.shownIds().isEmpty());
        QTRY_VERIFY(DeskFixture::find<QAbstractButton>(desk.view(), u"Clear filter"_s));
        QVERIFY(DeskFixture::click(desk.view(), u"Clear filter"_s));
        QCOMPARE(desk.shownIds().size(), 250);
    }

    void aServerThatGoesLeavesRowsAndStagedEdits()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"7"_s));
        desk.stopServer();
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.state(), State::Stale);
        QVERIFY(desk.message().contains(u"The table shows what was read at"_s));
        QCOMPARE(desk.shownIds().size(), 250);
        QCOMPARE(desk.desk().edits.count(), 1);

        // The new server knows no token of the old one: the session gets another by itself.
        desk.startServer();
        desk.requests.clear();
        desk.storeAsColleague(id, SandboxField::Notes, u"read again"_s);
        QVERIFY(desk.click(u"Retry"_s));
        QTRY_COMPARE(desk.state(), State::Ready);
        QCOMPARE(desk.message(), QString());
        QCOMPARE(desk.requests.count(u"token get"_s), 1);
        QCOMPARE(desk.cell(id, Dataset::Notes).data().toString(), u"read again"_s);
        QCOMPARE(desk.cell(id, Dataset::Priority).data().toString(), u"7"_s);
        QCOMPARE(desk.desk().edits.count(), 1);
    }

private:
    /// The segments of the counts row carry their number in the name.
    static bool choose(DeskFixture &desk, const QString &label)
    {
        const QList<SegmentButton *> segments = desk.window().findChildren<SegmentButton *>();
        for (SegmentButton *segment : segments) {
            if (spokenName(*segment).startsWith(label) && segment->isVisible()) {
                // They come to life with the numbers, a moment after the rows.
                if (!QTest::qWaitFor([segment] { return segment->isEnabled(); }))
                    return false;
                QTest::mouseClick(segment, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
};

DIALDESK_TEST(TestEndToEnd)
#include "tst_endtoend.moc"
