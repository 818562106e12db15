// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class DetailsText;
class IconLabel;
class QAction;
class QHBoxLayout;
class QLabel;

/// What stands in place of the rows when there are none: why, and the one thing to do about it.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);

    void showEmptyAccount(QAction *newDataset);
    /// \a filter says in words what is asked for; \a hidden datasets don't match.
    void showNothingMatches(const QString &filter, int hidden, QAction *clearFilter);
    /// \a text says what is still true; \a details what the server said.
    void showFailed(const QString &text, const QString &details, QAction *retry);
    /// \a why may be empty.
    void showSignedOut(const QString &why, QAction *signIn);

    /// \a why says since when, and what is kept.
    void showLocked(const QString &why, QAction *signIn);

    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct State
    {
        QString icon;
        Theme::Role role = Theme::SecondaryText;
        QString title;
        QString text;
    };
    void showState(const State &state);
    void addButton(QAction *action, bool filled);

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    DetailsText *m_details;
};
