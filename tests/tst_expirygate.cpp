// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/expirypaths.h"
#include "tests/support/program.h"
#include "tests/support/registeredtest.h"
#include "ui/review/reviewdialog.h"
#include "ui/widgets/filterfield.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Closing a dataset for ever takes a deliberate word that names it, by whichever path it came to
/// be asked for.
class TestExpiryGate : public QObject
{
    Q_OBJECT

    using Phase = ChangeRunner::Phase;

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void noPathLeadsRound_data()
    {
        QTest::addColumn<int>("path");
        for (int i = 0; i < ExpiryPath::all().size(); ++i)
            QTest::newRow(ExpiryPath::all().at(i).name) << i;
    }

    void noPathLeadsRound()
    {
        QFETCH(const int, path);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.window().findChild<FilterField *>()->setText(u"status:hold priority<80"_s);
        const QStringList ids = desk.shownIds().mid(0, ExpiryPath::all().at(path).datasets);
        ExpiryPath::all().at(path).stage(desk, ids);
        QTRY_COMPARE(desk.desk().edits.count(), ids.size());
        for (const QString &id : ids)
            QCOMPARE(desk.staged(id, Dataset::Status), u"EXPIRED"_s);

        if (!desk.dialog<ReviewDialog>())
            QVERIFY(ExpiryPath::review(desk));
        ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
        QTRY_COMPARE(desk.desk().runner.phase(), Phase::Reviewed);
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), ids.size());
        for (const QString &id : ids) {
            const auto names = [&id](QCheckBox *box) {
                return !box->isChecked() &&
                       spokenName(*box).startsWith(u"Close dataset %1, "_s.arg(id));
            };
            QCOMPARE(std::count_if(boxes.cbegin(), boxes.cend(), names), 1);
        }
        auto *post = DeskFixture::find<QPushButton>(dialog, u"Post 0 changes"_s);
        QVERIFY(post && !post->isEnabled());
        // Not even a caller inside the program gets round it.
        desk.desk().runner.post();
        QTRY_VERIFY(desk.desk().runner.phase() != Phase::Posting);
        QCOMPARE(desk.server().requests(SandboxOperation::UpdateDatasets), 0);
        for (const QString &id : ids)
            QVERIFY(desk.stored(id, SandboxField::Status) != u"EXPIRED"_s);
        QCOMPARE(desk.desk().edits.count(), ids.size());
    }

    void theCommandLineAsksForItToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("one") << QStringList{u"1"_s, u"--status"_s, u"EXPIRED"_s};
        QTest::newRow("many") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"--status"_s, u"EXPIRED"_s};
        QTest::newRow("another spelling") << QStringList{u"1"_s, u"--status"_s, u"expired"_s};
        QTest::newRow("among others")
            << QStringList{u"1"_s, u"--priority"_s, u"5"_s, u"--status=Expired"_s};
    }

    void theCommandLineAsksForItToo()
    {
        QFETCH(const QStringList, arguments);
        SandboxServer server;
        QVERIFY(server.listen());
        const Program program;
        const QStringList connection = {u"--server"_s, server.url().toString(), u"--user"_s,
                                        u"demo"_s};
        const Program::Run run = program.run(QStringList{u"set"_s} + arguments + connection);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, "");
        QVERIFY2(run.messages.contains("--confirm-expire"), run.messages.constData());
        QCOMPARE(server.requests(SandboxOperation::GetToken), 0);
    }
};

DIALDESK_TEST(TestExpiryGate)
#include "tst_expirygate.moc"
