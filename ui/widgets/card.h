// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// A box in the colour of fields that sets an offer apart from the form around it.
class Card : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};
