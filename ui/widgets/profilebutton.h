// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

struct Account;

/// Says which account everything is about, and opens the menu of accounts. Production is
/// marked, and so is what is read only.
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    /// Shows the name as it is, without mnemonics.
    void setAccount(const Account &account);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownName() const;
    struct Chip
    {
        QString text;
        QColor colour;
        QColor ground;
        QColor edge;
    };
    QList<Chip> chips() const;
    static int chipWidth(const Chip &chip);

    QColor dotColour() const;

    QString m_name;
    QString m_colour;
    bool m_isProduction = false;
    bool m_isReadOnly = false;
};
