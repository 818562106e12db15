// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/widgets/band.h"

#include <QTimer>

class DatasetView;
class DeskActions;
class ElidedLabel;
class QPushButton;

/// Says what refreshes have brought, leads from one such row to the next, and takes note that it
/// is seen. Hidden while there is no news.
class NewsBar : public Band
{
    Q_OBJECT

public:
    /// All must outlive the bar.
    NewsBar(const Desk &desk, DatasetView &view, DeskActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rows for which this expression holds are to be seen.
    void filterRequested(const QString &filter);

private:
    void connectDesk();
    void update();
    void updateCurrent();
    /// The shown rows that have news, from the top.
    QList<int> rows() const;
    void step(bool forward);
    void show(int row);
    QString filter() const;

    const Desk m_desk;
    DatasetView &m_view;
    DeskActions &m_actions;
    ElidedLabel *m_summary;
    ElidedLabel *m_current; ///< what is new about the current row
    QPushButton *m_only;
    QTimer m_soon; ///< a merge announces many rows one by one
};
