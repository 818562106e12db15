// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ProgressLine;
class QLabel;
class QPushButton;

/// How far the first read of the datasets has come.
class LoadBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(QWidget *parent = nullptr);

    /// \a total is 0 while it is not known.
    void showLoading(int read, int total);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    ProgressLine *m_progress;
};
