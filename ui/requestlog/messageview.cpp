// SPDX-License-Identifier: MIT
#include "ui/requestlog/messageview.h"

#include "models/contactnow/messagetext.h"
#include "ui/look/look.h"
#include "ui/widgets/segmentbutton.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_request(
          new SegmentButton(SegmentButton::First, SegmentButton::AccentTone, {}, tr("Request")))
    , m_reply(new SegmentButton(SegmentButton::Last, SegmentButton::AccentTone, {}, tr("Reply")))
    , m_text(new QPlainTextEdit)
{
    m_text->setAccessibleName(tr("What was sent or came back"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Look::font(Look::Caption).pointSizeF());
    m_text->setFont(font);
    m_text->document()->setDocumentMargin(Look::px(12));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);

    auto *group = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(8));
    segments->setSpacing(0);
    for (SegmentButton *segment : {m_request, m_reply}) {
        group->addButton(segment);
        segments->addWidget(segment);
        connect(segment, &SegmentButton::toggled, this, &MessageView::update);
    }
    segments->addStretch();
    m_reply->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(segments);
    layout->addWidget(m_text, 1);
}

void MessageView::setEntry(const std::optional<RequestLogEntry> &entry)
{
    constexpr auto layout = MessageText::Layout::Readable;
    m_requestText = entry ? MessageText::request(*entry, layout) : QString();
    m_replyText = entry ? MessageText::reply(*entry, layout) : QString();
    update();
}

void MessageView::update()
{
    m_text->setPlainText(m_request->isChecked() ? m_requestText : m_replyText);
}
