// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class SegmentButton;

/// How many datasets have each status, and the choice to see those alone.
class StatusCounts : public QWidget
{
    Q_OBJECT

public:
    struct Counts
    {
        int all = 0;
        int live = 0;
        int hold = 0;
        int expired = 0;
    };

    explicit StatusCounts(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    /// Before anything was read: dashes.
    void setCountsUnknown();

    /// LIVE, HOLD, EXPIRED, or empty for all of them; any other word leaves nothing chosen.
    void setStatus(const QString &word);
    QString status() const;

Q_SIGNALS:
    /// The user chose a status, or all of them with an empty word.
    void statusChosen(const QString &word);

private:
    QList<SegmentButton *> m_segments;
    bool m_isTold = false; ///< of what is being pressed
};
