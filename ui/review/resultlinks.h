// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
struct Change;

/// What can be done about a change that failed, or whose outcome is not known: links beside its
/// result.
class ResultLinks : public QWidget
{
    Q_OBJECT

public:
    explicit ResultLinks(QWidget *parent = nullptr);

    void setChange(const Change &change);

Q_SIGNALS:
    void readAgainRequested();
    void detailsRequested();

private:
    QPushButton *m_readAgain;
    QPushButton *m_details;
};
