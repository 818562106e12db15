// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

/// A panel below the table: a line on top, a header with a title and a way to close it, and under
/// that what a panel is for.
class LowerPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a name is for screen readers; \a closing says what the button in the corner does.
    LowerPanel(const QString &name, const QString &closing, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    QLabel &title() { return *m_title; }
    /// Puts \a widget before the button that closes, in the header and for Tab.
    void addToHeader(QWidget *widget, int stretch = 0);
    void addStretchToHeader();
    QVBoxLayout &body() { return *m_body; }

    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_header; ///< between the title and the button that closes
    QToolButton *m_close;
    QVBoxLayout *m_body;
};
