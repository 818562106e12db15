// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QWidget;

/// Tells something on the desktop, where it is seen while the window is not.
class Notifier
{
public:
    /// In the desktop's own way, as long as it lives; \a window must outlive it.
    static std::unique_ptr<Notifier> make(QWidget &window);

    Notifier() = default;
    virtual ~Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    /// Desktops take \a text for markup, so it may hold nothing that comes from a server; \a title
    /// is shown as it is. Where the desktop shows no notifications nothing happens.
    virtual void show(const QString &title, const QString &text) = 0;
};
