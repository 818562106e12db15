// SPDX-License-Identifier: MIT
// For desktops with AT-SPI, which before Qt 6.8 gets to know of no alert.
#include "ui/look/look.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

void Look::announce(QWidget &widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Qt's own connection: no other speaks for the program.
    const QDBusConnection bus(u"a11y"_s);
    QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&widget);
    if (!QAccessible::isActive() || !bus.isConnected() || !about)
        return;
    QDBusMessage event = QDBusMessage::createSignal(
        u"/org/a11y/atspi/accessible/%1"_s.arg(QAccessible::uniqueId(about)),
        u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s);
    constexpr int polite = 1;
    const auto text = QVariant::fromValue(QDBusVariant(about->text(QAccessible::Name)));
    event.setArguments({QString(), polite, 0, text, QVariantMap()});
    bus.send(event);
}
