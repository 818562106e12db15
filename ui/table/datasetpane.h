// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class DatasetView;
class DeskActions;
class LoadBar;
class ProgressLine;
class StateView;

/// The table of datasets with what is to be said about it: above the rows while they are usable, in
/// their place where there are none.
class DatasetPane : public QWidget
{
    Q_OBJECT

public:
    DatasetPane(const Desk &desk, DeskActions &actions, QWidget *parent = nullptr);

    DatasetView &view() { return *m_view; }
    /// Says that a thing went right, with buttons for \a actions. The next message replaces it, and
    /// so does a refresh that the user asks for.
    void inform(const QString &sentence, const QList<QAction *> &actions = {});
    /// Says that changes are staged which nobody has just made, and leads to the review of them or
    /// to discarding them. Goes when nothing is staged any more.
    void informOfStaged(const QString &sentence);
    /// Says that a thing went wrong, the server's words under Details.
    void warn(const QString &sentence, const QString &details = {});
    /// Says what a newcomer can do next, beside whatever else is said; nothing where it is empty.
    void hint(const QString &sentence, const QList<QAction *> &actions = {});
    /// Brings all that is shown in line with loader and order.
    void update();

Q_SIGNALS:
    /// The rows for which this expression holds are to be seen.
    void filterRequested(const QString &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const MessageBar::Message &message);
    void updateReading();
    void warnOfReading(const QString &whatHolds);
    void updateState();
    void placeOverlays();
    QString filterInWords() const;

    const Desk m_desk;
    DeskActions &m_actions;
    MessageBar *m_hint;    ///< what to do next
    MessageBar *m_message; ///< what was done
    MessageBar *m_reading; ///< what is to be said about the rows
    bool m_isAboutStaged = false;
    LoadBar *m_load;
    DatasetView *m_view;
    ProgressLine *m_refreshing; ///< over the table, so that nothing moves for it
    StateView *m_state;
};
