// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// Says which account everything is about, and opens the menu of accounts. Production is marked.
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    /// Takes \a name as it is, without mnemonics.
    void setProfile(const QString &name, bool production);
    void setSignedOut();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownName() const;
    int chipWidth() const;

    QString m_name;
    bool m_production = false;
};
