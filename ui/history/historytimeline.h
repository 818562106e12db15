// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class ChangeHistory;
class QLabel;
class QPushButton;
class QVBoxLayout;
struct HistoryEntry;

/// The latest changes of one dataset, the newest on top.
class HistoryTimeline : public QWidget
{
    Q_OBJECT

public:
    /// \a history must outlive the timeline.
    explicit HistoryTimeline(ChangeHistory &history, QWidget *parent = nullptr);

    /// Of the account that is signed in.
    void setDataset(const QString &id);

Q_SIGNALS:
    /// The user wants to see all changes of that dataset.
    void allRequested(const QString &id);

private:
    void update();

    ChangeHistory &m_history;
    QString m_dataset;
    QTimer m_soon;
    QPushButton *m_all;
    QLabel *m_nothing;
    QVBoxLayout *m_entries;
};
