// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/band.h"

class QLabel;
class QPushButton;

/// Says how much is staged, and leads to the review. Hidden while nothing is.
class StagedBar : public Band
{
    Q_OBJECT

public:
    explicit StagedBar(QWidget *parent = nullptr);

    void setCounts(int changes, int datasets);
    /// While a batch is being posted.
    void setReviewEnabled(bool enabled);

Q_SIGNALS:
    void discardRequested();
    void reviewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_summary;
    QPushButton *m_discard;
    QPushButton *m_review;
};
