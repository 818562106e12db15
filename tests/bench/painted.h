// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// Waits until a widget shows something.
class Painted : public QObject
{
    Q_OBJECT

public:
    using Condition = std::function<bool()>;

    /// \a widget must outlive the object.
    explicit Painted(QWidget &widget);

    /// Lets the program go on until \a holds, and the widget was painted while it did.
    void wait(const Condition &holds);
    /// Lets the program go on until \a holds, or for so many ms; false where it never did.
    static bool waitFor(const Condition &holds, int longestMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    Condition m_holds;
    bool m_isPainted = false;
};
