// SPDX-License-Identifier: MIT
#include "ui/details/factlink.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

FactLink::FactLink(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    Look::setKind(this, Look::Link);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(m_filter); });
}

void FactLink::setLink(const QString &text, const QString &filter)
{
    m_text = text;
    m_filter = filter;
    setVisible(!filter.isEmpty());
    setAccessibleName(tr("%1: %2. Show its datasets").arg(m_name, m_text));
    setToolTip(Look::plainToolTip(tr("%1\nShow the datasets of %2").arg(m_text, m_filter)));
    updateGeometry();
    fit();
}

QSize FactLink::sizeHint() const
{
    // An advance is rounded, and a text that is cut for half a pixel loses five characters.
    return QSize(fontMetrics().horizontalAdvance(Look::oneLine(m_text)) + 2,
                 fontMetrics().height());
}

QSize FactLink::minimumSizeHint() const
{
    return QSize(Look::px(24), fontMetrics().height());
}

void FactLink::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::named(u"copy"_s), tr("Copy"), this, &FactLink::copy);
    menu->popup(event->globalPos());
}

void FactLink::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FactLink::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void FactLink::fit()
{
    const QString shown = fontMetrics().elidedText(Look::oneLine(m_text), Qt::ElideMiddle, width());
    setText(Look::withoutMnemonic(shown));
}

void FactLink::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}
