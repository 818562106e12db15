// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"

#include <QWidget>

class DatasetView;
class DeskActions;
class LoadBar;
class MessageBar;
class StateView;

/// The table of datasets with what is to be said about it: above the rows while they are usable, in
/// their place where there are none.
class DatasetPane : public QWidget
{
    Q_OBJECT

public:
    DatasetPane(const Desk &desk, DeskActions &actions, QWidget *parent = nullptr);

    DatasetView &view() { return *m_view; }
    /// Says that a thing went right; the next message replaces it.
    void inform(const QString &sentence);
    /// Says that a thing went wrong, the server's words under Details.
    void warn(const QString &sentence, const QString &details = {});
    /// Brings all that is shown in line with loader and order.
    void update();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateMessage();
    void updateState();
    void placeState();
    QString filterInWords() const;

    const Desk m_desk;
    DeskActions &m_actions;
    MessageBar *m_message;
    LoadBar *m_load;
    DatasetView *m_view;
    StateView *m_state;
};
