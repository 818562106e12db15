// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

#include <optional>

/// A slider over the priorities that may be sent, with a scale below and a notch at the old value.
class PrioritySlider : public QSlider
{
    Q_OBJECT

public:
    explicit PrioritySlider(QWidget *parent = nullptr);

    /// Nothing: no notch.
    void setOldValue(std::optional<int> value);
    /// Without a value the handle is left out.
    void setHasValue(bool has);

    /// How far the handle reaches out over both ends of the groove.
    static int overhang();
    /// Height of the part with the groove, above the scale.
    static int grooveHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int positionOf(int value) const;

    std::optional<int> m_oldValue;
    bool m_hasValue = true;
};
