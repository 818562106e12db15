// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ProgressLine;
class QLabel;

/// One step of a procedure: its number or a check mark, what is done, how far it is.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    enum class State { Waiting, Current, Done };

    /// \a number counts from 1; the last one has no line to a next.
    explicit StepLine(int number, QWidget *parent = nullptr);

    void setLast(bool isLast);
    void show(State state, const QString &title, const QString &count, const QString &text);
    /// Below 0 for a request under way, whose end can't be told.
    void setProgress(int done, int all);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_number;
    bool m_isLast = false;
    State m_state = State::Waiting;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_text;
    ProgressLine *m_progress;
};
