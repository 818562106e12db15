// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ProgressLine;
class QLabel;
class QPushButton;

/// What a read of the datasets is doing: a band for the first one, a thin line for a refresh.
class LoadBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(QWidget *parent = nullptr);

    /// The first read; \a total is 0 while it is not known.
    void showLoading(int read, int total);
    void showRefreshing();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_band;
    QLabel *m_text;
    ProgressLine *m_progress;
    ProgressLine *m_line;
};
