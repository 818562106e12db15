// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

/// Settles all conflicts of a review at once.
class ConflictsLine : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsLine(QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void chosen(bool mine);

private:
    QLabel *m_text;
};
