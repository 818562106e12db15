// SPDX-License-Identifier: MIT
#include "ui/widgets/elidedlabel.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text); // what is read out has room for all of it
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(Look::oneLine(m_text)) + 2,
                 fontMetrics().height());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(Look::px(24), fontMetrics().height());
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::named(u"copy"_s), tr("Copy"), this, &ElidedLabel::copy);
    menu->popup(event->globalPos());
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit()
{
    setText(fontMetrics().elidedText(Look::oneLine(m_text), Qt::ElideMiddle, width()));
    setToolTip(isElided() ? Look::plainToolTip(m_text) : QString());
}

void ElidedLabel::copy() const
{
    const bool part = hasSelectedText() && !isElided();
    QGuiApplication::clipboard()->setText(part ? selectedText() : m_text);
}

bool ElidedLabel::isElided() const
{
    return text() != m_text;
}
