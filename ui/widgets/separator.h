// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// A thin line between the parts of a form.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
