// SPDX-License-Identifier: MIT
// For desktops on which an icon in the notification area says what there is to say.
#include "app/notifier.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace {

class TrayNotifier : public Notifier
{
public:
    explicit TrayNotifier(QWidget &window)
        : m_icon(window.windowIcon())
    {
        m_icon.setToolTip(window.windowTitle());
        m_icon.show();
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &window,
                         &QWidget::activateWindow);
    }

    void show(const QString &title, const QString &text) override
    {
        m_icon.showMessage(title, text, QSystemTrayIcon::Warning);
    }

private:
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<Notifier> Notifier::make(QWidget &window)
{
    return std::make_unique<TrayNotifier>(window);
}
