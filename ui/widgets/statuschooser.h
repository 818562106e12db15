// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class SegmentButton;

/// Chooses a status: LIVE or HOLD side by side, and EXPIRED apart, because it can't be undone.
class StatusChooser : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChooser(QWidget *parent = nullptr);

    /// A word that is neither LIVE nor HOLD nor EXPIRED, an empty one for example, leaves all open.
    void setStatus(const QString &word);

Q_SIGNALS:
    void chosen(const QString &word);

private:
    SegmentButton *m_live;
    SegmentButton *m_hold;
    QPushButton *m_expired;
};
