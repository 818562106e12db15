// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

/// An icon that says again what the text beside it says, so that screen readers pass over it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a side in design pixels.
    IconLabel(const QString &name, Theme::Role role, int side = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, Theme::Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Theme::Role m_role;
    int m_side;
};
