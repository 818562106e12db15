// SPDX-License-Identifier: MIT
#include "tests/support/windowwrites.h"

#include "ui/dialogs/newdatasetdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewtable.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using Phase = ChangeRunner::Phase;

namespace {

const auto newName = u"A new one"_s;

/// The result of the one change in the review.
QString outcome(const ReviewDialog &dialog)
{
    const QAbstractItemModel &model = *dialog.findChild<ReviewTable *>()->model();
    return model.index(0, ReviewModel::ResultColumn).data().toString();
}

QString reason(const ReviewDialog &dialog)
{
    const QAbstractItemModel &model = *dialog.findChild<ReviewTable *>()->model();
    return model.index(0, ReviewModel::ResultColumn).data(ReviewModel::ReasonRole).toString();
}

} // namespace

void WindowWrites::run(Request request)
{
    if (request == Verify)
        verify();
    else if (request == Update || request == UpdateNotDone)
        update(request == Update);
    else
        create(request == Create);
}

void WindowWrites::update(bool isDone)
{
    QVERIFY(enters());
    QVERIFY(m_desk.stage(u"1"_s, Dataset::Priority, u"20"_s));
    QVERIFY(opensReview());
    m_account.treatWrites(
        {{.applies = isDone ? -1 : 0, .says = m_fault.spoil(QuirkyAccount::success())}});
    QVERIFY(settles(u"Post 1 change"_s));
    const bool isHeld = m_account.field(1, u"d_priority"_s) == u"20"_s;
    checkReview(isHeld, isHeld);
    QVERIFY(isNeverRepeatedBlindly());
    finishReview();
    QCOMPARE(m_account.field(1, u"d_priority"_s), u"20"_s);
}

void WindowWrites::verify()
{
    QVERIFY(enters());
    QVERIFY(m_desk.stage(u"1"_s, Dataset::Priority, u"20"_s));
    QVERIFY(opensReview());
    m_server.answer(QuirkyAccount::read(), [this](const RogueRequest &request) {
        return m_fault.spoil(m_account.list(request));
    });
    QVERIFY(settles(u"Post 1 change"_s));
    const auto state = m_desk.desk().runner.changes().constFirst().state;
    if (m_fault.kind)
        QCOMPARE(state, Change::State::Unknown);
    checkReview(true, state == Change::State::Confirmed);
    heal();
    finishReview();
    QCOMPARE(m_server.count(QuirkyAccount::update()), 1);
}

void WindowWrites::checkReview(bool isHeld, bool isConfirmed)
{
    const ReviewDialog &dialog = *m_desk.dialog<ReviewDialog>();
    m_told = outcome(dialog);
    QCOMPARE(m_told == u"Confirmed"_s, isConfirmed);
    QVERIFY(isHeld || !isConfirmed);
    QCOMPARE(reason(dialog).isEmpty(), isConfirmed);
    QCOMPARE(m_desk.desk().edits.count(), isConfirmed ? 0 : 1);
    checkSecrets();
}

void WindowWrites::finishReview()
{
    const ReviewDialog &dialog = *m_desk.dialog<ReviewDialog>();
    if (isFree(dialog, u"Check again"_s))
        QVERIFY(settles(u"Check again"_s));
    if (outcome(dialog) != u"Confirmed"_s) {
        QVERIFY(clicks(dialog, u"Retry 1 failed change"_s));
        QVERIFY(waitFor([this] { return m_desk.desk().runner.phase() == Phase::Reviewed; }));
        // What the server did not do goes out once more, and what it only did not show does not.
        if (m_desk.desk().runner.changes().constFirst().state != Change::State::AlreadyThere) {
            QVERIFY(settles(u"Post 1 change"_s));
            QCOMPARE(outcome(dialog), u"Confirmed"_s);
        }
    }
    QVERIFY(clicks(dialog, u"Close"_s));
    QVERIFY(waitFor([this] { return !m_desk.dialog<ReviewDialog>(); }));
    QCOMPARE(m_desk.desk().edits.count(), 0);
}

bool WindowWrites::opensReview()
{
    m_desk.window().actions().review.trigger();
    return waitFor([this] {
        return m_desk.dialog<ReviewDialog>() && m_desk.desk().runner.phase() == Phase::Reviewed;
    });
}

bool WindowWrites::settles(const QString &button)
{
    return clicks(*m_desk.dialog<ReviewDialog>(), button) &&
           waitFor([this] { return m_desk.desk().runner.phase() == Phase::Settled; });
}

void WindowWrites::create(bool isDone)
{
    QVERIFY(enters());
    m_account.treatWrites(
        {{.applies = isDone ? -1 : 0, .says = m_fault.spoil(QuirkyAccount::success())}});
    m_desk.window().actions().newDataset.trigger();
    QVERIFY(waitFor([this] { return m_desk.dialog<NewDatasetDialog>() != nullptr; }));
    auto *dialog = m_desk.dialog<NewDatasetDialog>();
    dialog->setCampaignTable(u"leads"_s);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"Description"_s), newName);
    const auto isOver = [this] {
        const auto *open = m_desk.dialog<NewDatasetDialog>();
        return !open || isFree(*open, u"Create dataset"_s);
    };
    QVERIFY(clicks(*dialog, u"Create dataset"_s));
    QVERIFY(waitFor(isOver));
    const bool isThere = m_account.field(3, u"description"_s) == newName;
    QVERIFY(isNeverRepeatedBlindly());
    checkSecrets();
    if (m_desk.dialog<NewDatasetDialog>()) {
        m_told = noticeOf(*dialog);
        QVERIFY(!m_told.isEmpty());
        const QString texts = textsOf(*dialog);
        // Only a server that says no is believed when it has done it all the same.
        if (isThere && m_fault.kind != ApiError::Kind::Refused)
            QVERIFY2(texts.contains(u": 3. Nothing was sent again."_s), qPrintable(texts));
        if (!isThere)
            QVERIFY2(!texts.contains(u": 3."_s), qPrintable(texts));
        QVERIFY(clicks(*dialog, u"Create dataset"_s));
        QVERIFY2(waitFor([this] { return !m_desk.dialog<NewDatasetDialog>(); }),
                 qPrintable(textsOf(*dialog)));
    } else {
        QVERIFY(isThere);
        m_told = u"created"_s;
    }
    QVERIFY2(m_desk.message().contains(u"was created"_s), qPrintable(m_desk.message()));
}

bool WindowWrites::isNeverRepeatedBlindly() const
{
    const QStringList writes{QuirkyAccount::update(), QuirkyAccount::create()};
    bool mayBeSent = true;
    for (const RogueRequest &request : m_server.requests()) {
        const QString operation = request.operation();
        if (operation == getToken() ||
            (operation == QuirkyAccount::read() && m_server.count(QuirkyAccount::create()) == 0))
            mayBeSent = true;
        else if (writes.contains(operation) && !std::exchange(mayBeSent, false))
            return false;
    }
    return true;
}
