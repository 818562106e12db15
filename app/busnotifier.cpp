// SPDX-License-Identifier: MIT
// For desktops that follow freedesktop.org's Desktop Notifications Specification.
#include "app/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

class BusNotifier : public Notifier
{
public:
    void show(const QString &title, const QString &text) override
    {
        const QVariant newOne = 0U;
        const int asLongAsTheDesktopLikes = -1;
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"Notify"_s);
        call.setArguments({QGuiApplication::applicationDisplayName(), newOne, u"dialdesk"_s, title,
                           text, QStringList(),
                           QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}},
                           asLongAsTheDesktopLikes});
        QDBusConnection::sessionBus().send(call);
    }
};

} // namespace

std::unique_ptr<Notifier> Notifier::make(QWidget & /*window*/)
{
    return std::make_unique<BusNotifier>();
}
