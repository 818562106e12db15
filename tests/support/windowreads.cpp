// SPDX-License-Identifier: MIT
#include "tests/support/windowreads.h"

#include "ui/dialogs/signindialog.h"
#include "ui/table/datasetpane.h"
#include "ui/widgets/stateview.h"

using namespace Qt::StringLiterals;
using State = DatasetLoader::State;

void WindowReads::run(Request request)
{
    if (request == SignIn)
        signIn();
    else if (request == FirstRead)
        firstRead();
    else
        read();
}

void WindowReads::signIn()
{
    m_server.answer(getToken(), m_fault.spoil(goodToken()));
    QVERIFY(submitted());
    auto *dialog = m_desk.dialog<SignInDialog>();
    QVERIFY2(dialog, "It is in without a token.");
    m_told = noticeOf(*dialog);
    QVERIFY(!m_told.isEmpty());
    checkSecrets();
    QCOMPARE(m_server.count(getToken()), 1);

    // All that was typed is still there.
    heal();
    QVERIFY(clicks(*dialog, u"Sign in"_s));
    QVERIFY(waitFor([this] { return !m_desk.dialog<SignInDialog>(); }));
    QVERIFY(waitFor([this] { return m_desk.state() == State::Ready; }));
    QCOMPARE(m_desk.shownIds().size(), 2);
}

void WindowReads::firstRead()
{
    m_server.answer(QuirkyAccount::read(), m_fault.spoil(m_account.list()));
    QVERIFY(submitted());
    QVERIFY(!m_desk.dialog<SignInDialog>());
    QVERIFY(waitFor([this] { return m_desk.state() != State::FirstLoad; }));
    const auto *state = m_desk.window().findChild<DatasetPane *>()->findChild<StateView *>();
    if (m_fault.kind) {
        QCOMPARE(m_desk.state(), State::Failed);
        const QString &sentence = m_desk.desk().loader.error().sentence;
        if (m_desk.desk().datasets.rowCount() > 0) { // it broke off behind the rows
            QVERIFY2(m_desk.message().startsWith(sentence + u" The list is not whole"_s),
                     qPrintable(m_desk.message()));
            m_told = u"not whole"_s;
        } else {
            QVERIFY(waitFor([state] { return state->isVisible(); }));
            m_told = state->title();
            QVERIFY(textsOf(*state).contains(sentence + u" Nothing was changed."_s));
        }
        checkSecrets();
        return recover();
    }
    QCOMPARE(m_desk.state(), State::Ready);
    m_told = u"%1 rows"_s.arg(m_desk.shownIds().size());
    heal();
    m_desk.window().actions().refresh.trigger();
    QVERIFY(waitFor([this] { return m_desk.state() == State::Ready; }));
    QCOMPARE(m_desk.shownIds().size(), 2);
}

void WindowReads::read()
{
    QVERIFY(enters());
    QVERIFY(m_desk.stage(u"1"_s, Dataset::Priority, u"20"_s));
    m_server.answer(QuirkyAccount::read(), m_fault.spoil(m_account.list()));
    m_desk.window().actions().refresh.trigger();
    QCOMPARE(m_desk.state(), State::Refreshing);
    QVERIFY(waitFor([this] { return m_desk.state() != State::Refreshing; }));
    QCOMPARE(m_desk.staged(u"1"_s, Dataset::Priority), u"20"_s);
    checkSecrets();
    if (m_fault.kind) {
        QCOMPARE(m_desk.state(), State::Stale);
        QCOMPARE(m_desk.shownIds(), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(m_desk.cell(u"1"_s, Dataset::Description).data().toString(), u"Load 1"_s);
        const ApiError &error = m_desk.desk().loader.error();
        QCOMPARE(error.kind, *m_fault.kind);
        QVERIFY2(m_desk.message().startsWith(error.sentence), qPrintable(m_desk.message()));
        m_told = u"old rows"_s;
        recover();
    } else {
        QCOMPARE(m_desk.state(), State::Ready);
        m_told = u"%1 rows"_s.arg(m_desk.shownIds().size());
        heal();
        m_desk.window().actions().refresh.trigger();
        QVERIFY(waitFor([this] { return m_desk.state() == State::Ready; }));
    }
    QCOMPARE(m_desk.message(), QString());
    QCOMPARE(m_desk.shownIds().size(), 2);
    QCOMPARE(m_desk.staged(u"1"_s, Dataset::Priority), u"20"_s);
    // Leaves nothing behind: the next account is another one.
    while (m_desk.desk().edits.count() > 0)
        m_desk.desk().edits.undo();
}

void WindowReads::recover()
{
    heal();
    if (m_fault.kind == ApiError::Kind::SignIn) {
        QVERIFY(clicks(m_desk.window(), u"Sign in"_s));
        QVERIFY(waitFor([this] { return m_desk.dialog<SignInDialog>() != nullptr; }));
        QVERIFY(enters());
        return;
    }
    QVERIFY(clicks(m_desk.window(), u"Retry"_s));
    QVERIFY(waitFor([this] { return m_desk.state() == State::Ready; }));
    QCOMPARE(m_desk.shownIds().size(), 2);
}
