// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QProgressBar>

/// A thin progress bar without text; with an empty range (0 to 0) a part of it wanders.
class ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    /// \a thickness in design pixels.
    explicit ProgressLine(int thickness = 6, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_thickness;
    QBasicTimer m_timer;
    int m_step = 0;
};
