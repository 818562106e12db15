// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededits.h"
#include "models/history/historyentry.h"

#include <QCoreApplication>

/// One staged edit on its way to the server, and how it fares.
struct Change
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(Change)

public:
    enum class State {
        Unread,       ///< not yet compared with the server
        Ready,        ///< the server still holds what the user saw
        Conflict,     ///< somebody else changed the field: the user decides
        AlreadyThere, ///< the server holds the value already, nothing is to be sent
        Sending,
        Confirmed, ///< a read after the write showed the value
        Failed,    ///< the server does not hold the value; reason says why
        Unknown,   ///< the answer was lost, and so was the read that should have settled it
    };
    Q_ENUM(State)

    StagedEdit edit;
    Dataset row; ///< as the server listed it when the change was compared
    State state = State::Unread;
    QString reason;               ///< a sentence for the user; empty where the state says it all
    QString detail;               ///< the server's own words
    bool useMine = false;         ///< the user's choice in a Conflict
    bool expiryConfirmed = false; ///< the user's deliberate word that this dataset is to be closed
    std::optional<HistoryEntry> record; ///< in the history, once it was to be sent

    /// The one row of \a rows with that id; nothing where there is none, or more than one.
    static std::optional<Dataset> onlyRow(const QList<Dataset> &rows, const QString &id);
    /// Takes what the server lists now and says how the edit stands to it: AlreadyThere, Ready,
    /// Conflict, or Failed where it can't be posted at all.
    void compare(const QList<Dataset> &rows);

    QString serverValue() const { return row[edit.field]; }
    bool expires() const
    {
        return edit.field == Dataset::Status && edit.value == DatasetStatus::expired;
    }
    /// True where a post would send it.
    bool isPostable() const
    {
        return (state == State::Ready || (state == State::Conflict && useMine)) &&
               (!expires() || expiryConfirmed);
    }
    /// How the history calls the state of a change that was sent.
    HistoryEntry::Outcome outcome() const;
    bool isSettled() const
    {
        return state == State::AlreadyThere || state == State::Confirmed ||
               state == State::Failed || state == State::Unknown;
    }
};
