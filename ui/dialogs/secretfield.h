// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QToolButton;

/// A key or a token: dots, unless it is revealed.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a revealText names the button that shows the characters.
    explicit SecretField(const QString &revealText, QWidget *parent = nullptr);

    /// Empties the field, its undo history with it, and hides the characters again.
    void wipe();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QToolButton *m_reveal;
};
