// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Ends the program when it has painted its first window, and says on standard output what it took
/// until then, as JSON.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void tell();

    bool m_isPainted = false;
};
