// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class IconLabel;
class QLabel;
class QToolButton;

/// The filter expression, with how many datasets it holds for, and what is wrong with it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    void setMatchCount(int matches, int total);
    /// Before anything was read.
    void setMatchCountUnknown();

    /// What is wrong with the expression; empty where nothing is.
    void setError(const QString &message);
    QString error() const { return m_error; }

    /// As wide as an expression wants, where there is room.
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void setCountText(const QString &text);

    IconLabel *m_icon;
    QLabel *m_count;
    QToolButton *m_clear;
    QString m_error;
};
