// SPDX-License-Identifier: MIT
#include "tests/support/windowcell.h"

#include "ui/dialogs/signindialog.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using State = DatasetLoader::State;

namespace {

const auto key = u"s3cret-Zq9"_s;

} // namespace

WindowCell::WindowCell(DeskFixture &desk, const Fault &fault)
    : m_desk(desk)
    , m_fault(fault)
{}

RogueReply WindowCell::goodToken()
{
    return RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60));
}

bool WindowCell::isFree(const QWidget &dialog, const QString &button)
{
    const auto *found = DeskFixture::find<QAbstractButton>(dialog, button);
    return found && found->isEnabled();
}

QString WindowCell::noticeOf(const QWidget &dialog)
{
    const auto *notice = dialog.findChild<Notice *>();
    return notice && notice->isVisible() ? notice->title() : QString();
}

bool WindowCell::submitted()
{
    if (!m_desk.dialog<SignInDialog>())
        m_desk.window().actions().signIn.trigger();
    m_desk.submit(u"demo"_s, key, m_server.url());
    return waitFor([this] {
        const auto *dialog = m_desk.dialog<SignInDialog>();
        return !dialog || isFree(*dialog, u"Sign in"_s);
    });
}

bool WindowCell::enters()
{
    return submitted() && !m_desk.dialog<SignInDialog>() &&
           waitFor([this] { return m_desk.state() == State::Ready; }) &&
           m_desk.shownIds() == QStringList({u"1"_s, u"2"_s});
}

void WindowCell::heal()
{
    m_server.answer(getToken(), goodToken());
    m_server.answer(QuirkyAccount::read(),
                    [this](const RogueRequest &request) { return m_account.list(request); });
}

QString WindowCell::textsOf(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts << text->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->displayText();
    }
    return texts.join(u'\n');
}

void WindowCell::checkSecrets()
{
    // Dialogs are among the children, and texts that a button would unfold count as well.
    const QString texts = textsOf(m_desk.window());
    QVERIFY(texts.size() > 100);
    QVERIFY(!texts.contains(key));
    QVERIFY(!texts.contains(QString::fromLatin1(RogueServer::token())));
}
