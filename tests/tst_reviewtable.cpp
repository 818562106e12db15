// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"
#include "ui/review/conflictchoice.h"
#include "ui/review/reviewtable.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rows of a review that ask for decisions: focus and place stay, however many there are.
class TestReviewTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingKeepsFocusAndPlace();
    void tabLeadsThroughAllDecisions();
    void onlyWhatIsNearHasWidgets();
    void takesTheTickOfAConflictUnderIt();
    void makesRoomForLongSentences();
    void takesTenThousand();

private:
    void prepare(int changes, const QString &status = {});
    QList<QRadioButton *> choices() const { return m_table->findChildren<QRadioButton *>(); }

    std::unique_ptr<RunnerFixture> m_desk;
    std::unique_ptr<ReviewTable> m_table;
};

void TestReviewTable::init()
{
    m_table.reset();
    m_desk = std::make_unique<RunnerFixture>(0);
    m_table = std::make_unique<ReviewTable>(m_desk->runner);
    m_table->resize(1100, 400);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

/// That many conflicts: each of another priority, or of that status.
void TestReviewTable::prepare(int changes, const QString &status)
{
    QList<StagedEdit> edits;
    QByteArray list;
    for (int id = 1; id <= changes; ++id) {
        if (status.isEmpty())
            edits.append({QString::number(id), Dataset::Priority, u"10"_s, u"20"_s});
        else
            edits.append({QString::number(id), Dataset::Status, u"LIVE"_s, status});
        list += R"({"dataset":")" + QByteArray::number(id) +
                R"(","d_status":"HOLD","d_priority":"30","description":")" + QByteArray(50, 'x') +
                "\"},";
    }
    list.chop(1);
    m_desk->server.answer(u"ecnow_datasets read"_s,
                          RogueReply::of(R"({"success":true,"list":[)" + list + "]}"));
    QVERIFY(m_desk->prepare(edits));
}

void TestReviewTable::choosingKeepsFocusAndPlace()
{
    prepare(60);
    m_table->verticalScrollBar()->setValue(1000);
    QRadioButton *choice = nullptr;
    for (QRadioButton *each : choices()) {
        if (m_table->viewport()->rect().contains(
                each->mapTo(m_table->viewport(), each->rect().bottomRight())))
            choice = each;
    }
    QVERIFY(choice);
    choice->setFocus();
    const int place = m_table->verticalScrollBar()->value();
    QTest::keyClick(choice, Qt::Key_Space);
    m_desk->runner.chooseAll(true);
    m_desk->runner.chooseAll(false);
    QVERIFY(choice->hasFocus());
    QCOMPARE(m_table->verticalScrollBar()->value(), place);
    for (const QRadioButton *each : choices()) {
        if (each->isVisible())
            QCOMPARE(each->isChecked(), each->accessibleName().startsWith(u"Keep"_s));
    }
}

void TestReviewTable::tabLeadsThroughAllDecisions()
{
    prepare(80);
    m_desk->runner.chooseAll(true); // so that each decision is one stop
    m_table->setFocus();
    for (int change = 0; change < 80; ++change) {
        QTest::keyClick(m_table->focusWidget(), Qt::Key_Tab);
        const auto *choice = qobject_cast<QRadioButton *>(m_table->focusWidget());
        QVERIFY2(choice, QByteArray::number(change).constData());
        QTRY_VERIFY(m_table->viewport()->rect().contains(
            choice->mapTo(m_table->viewport(), choice->rect().center())));
        const int row = m_table->rowAt(choice->mapTo(m_table->viewport(), QPoint()).y());
        QCOMPARE(m_table->model()->index(row, 0).data(ReviewModel::ChangeRole).toInt(), change);
    }
}

void TestReviewTable::onlyWhatIsNearHasWidgets()
{
    prepare(2000);
    const auto count = [this] {
        return m_table->findChildren<ConflictChoice *>().size();
    };
    QVERIFY(count() > 0);
    QVERIFY(count() < 60);
    for (int place = 0; place < m_table->verticalScrollBar()->maximum(); place += 5000)
        m_table->verticalScrollBar()->setValue(place);
    m_table->scrollToBottom();
    QTRY_VERIFY(count() < 60); // those that are out of sight go when control returns
    const QModelIndex last = m_table->model()->index(m_table->model()->rowCount() - 1, 0);
    QVERIFY(m_table->indexWidget(last));
    m_desk->runner.post();
    QTRY_COMPARE(count(), 0);
}

void TestReviewTable::takesTheTickOfAConflictUnderIt()
{
    prepare(3, u"EXPIRED"_s);
    QVERIFY(!m_table->findChild<QCheckBox *>());
    auto *use = choices().at(1);
    QCOMPARE(use->accessibleName(), u"Use yours, EXPIRED"_s);
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    QVERIFY(use->hasFocus());
    auto *box = m_table->findChild<QCheckBox *>();
    QVERIFY(box);
    QCOMPARE(m_desk->runner.postableCount(), 0);
    QTest::keyClick(use, Qt::Key_Tab);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->hasFocus());
    QCOMPARE(m_desk->runner.postableCount(), 1);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_desk->runner.postableCount(), 0);
}

void TestReviewTable::makesRoomForLongSentences()
{
    prepare(1, u"EXPIRED"_s);
    m_desk->runner.chooseAll(true);
    const int wide = m_table->rowHeight(2);
    m_table->resize(500, 400);
    QTRY_VERIFY(m_table->rowHeight(2) > wide);
    const auto *box = m_table->findChild<QCheckBox *>();
    QTRY_VERIFY(box->text().contains(u'\n'));
    QVERIFY(!box->accessibleName().contains(u'\n'));
    m_table->resize(1100, 400);
    QTRY_COMPARE(m_table->rowHeight(2), wide);
}

void TestReviewTable::takesTenThousand()
{
    constexpr int many = 10'000;
    QElapsedTimer timer;
    timer.start();
    prepare(many);
    m_desk->runner.chooseAll(true);
    for (int change = 0; change < 100; ++change)
        m_desk->runner.chooseMine(change, false);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
    m_table->grab();
    m_desk->runner.chooseAll(false);
    m_desk->runner.post();
    QCOMPARE(m_table->model()->rowCount(), many);
    QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()).constData());
}

DIALDESK_TEST(TestReviewTable)
#include "tst_reviewtable.moc"
