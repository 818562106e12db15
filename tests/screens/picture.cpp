// SPDX-License-Identifier: MIT
#include "picture.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <memory>

namespace {

Picture::Observer &observer()
{
    static Picture::Observer one;
    return one;
}

QPixmap take(QWidget &shown)
{
    if (observer())
        observer()(shown);
    return shown.grab();
}

} // namespace

void Picture::observe(const Observer &observer)
{
    ::observer() = observer;
}

QPixmap Picture::ofWindow(QWidget &window)
{
    return take(window);
}

QPixmap Picture::ofDialog(QWidget &window, QWidget &dialog)
{
    QPixmap picture = window.grab();
    const QPixmap content = take(dialog);
    const Theme theme = Theme::of(dialog.palette());
    const int title = Look::px(32);
    QRect frame(0, 0, content.width() + 2, content.height() + title + 2);
    frame.moveCenter(picture.rect().center());
    frame.moveTop(qMax(frame.top(), 0));

    QPainter painter(&picture);
    painter.fillRect(frame, theme[Theme::StrongLine]);
    const QRect bar(frame.left() + 1, frame.top() + 1, content.width(), title);
    painter.fillRect(bar, Theme::mix(theme[Theme::Window], theme[Theme::Text], 0.05));
    painter.setFont(Look::font(Look::Body, QFont::DemiBold));
    painter.setPen(theme[Theme::Text]);
    painter.drawText(bar, Qt::AlignCenter, dialog.windowTitle());
    painter.drawPixmap(bar.left(), bar.bottom() + 1, content);
    return picture;
}

QPixmap Picture::ofPopup(QWidget &window, QWidget &popup)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(window.mapFromGlobal(popup.mapToGlobal(QPoint())), take(popup));
    return picture;
}

QPixmap Picture::ofAlone(QWidget *widget)
{
    const std::unique_ptr<QWidget> owned(widget);
    owned->show();
    QCoreApplication::sendPostedEvents();
    return take(*owned);
}
