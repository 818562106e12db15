// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededit.h"
#include "models/history/historyentry.h"

#include <QCoreApplication>

class RowLookup;

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
        Kept,         ///< the user kept the server's value, so the edit is given up
        Waiting,      ///< to be sent, and has not left
        Sending,
        Sent,      ///< to be read back
        Confirmed, ///< a read after the write showed the value
        Failed,    ///< the server does not hold the value; reason says why
        Unknown,   ///< the answer was lost, and so was the read that should have settled it
    };
    Q_ENUM(State)
    enum class Choice { Undecided, Mine, Theirs };
    Q_ENUM(Choice)

    StagedEdit edit;
    Dataset row; ///< as the server listed it when the change was compared
    State state = State::Unread;
    QString reason;                    ///< a sentence for the user; empty where the state says all
    QString detail;                    ///< the server's own words
    Choice choice = Choice::Undecided; ///< the user's, in a Conflict
    bool expiryConfirmed = false; ///< the user's deliberate word that this dataset is to be closed
    std::optional<HistoryEntry> record; ///< in the history, once it was to be sent

    /// Takes what the server lists now and says how the edit stands to it: AlreadyThere, Ready,
    /// Conflict, or Failed where it can't be posted at all.
    void compare(const RowLookup &rows);

    /// The same for one that is open still, later. True where it stands otherwise than was shown,
    /// so that the user's word on it counts no more.
    bool compareAgain(const RowLookup &rows);

    QString serverValue() const { return row[edit.field]; }
    bool expires() const
    {
        return edit.field == Dataset::Status && edit.value == DatasetStatus::expired;
    }
    /// Somebody else changed the field, and the user has not said whose value is to be.
    bool isUndecided() const { return state == State::Conflict && choice == Choice::Undecided; }
    /// The server's value is to stay.
    bool isGivenUp() const { return state == State::Conflict && choice == Choice::Theirs; }
    /// Nothing was sent yet, and something may be.
    bool isOpen() const { return state == State::Ready || state == State::Conflict; }
    /// The user's value is to be sent, once it may be.
    bool isWanted() const
    {
        return state == State::Ready || (state == State::Conflict && choice == Choice::Mine);
    }
    /// It is wanted, and would close a dataset without the user's deliberate word.
    bool waitsForTick() const { return isWanted() && expires() && !expiryConfirmed; }
    /// True where a post would send it.
    bool isPostable() const { return isWanted() && !waitsForTick(); }
    /// It ended otherwise than wanted, so there is more to read about it.
    bool hasDetails() const { return state == State::Failed || state == State::Unknown; }
    /// How the history calls the state of a change that was sent.
    HistoryEntry::Outcome outcome() const;
    /// On its way: a post took it on, and how it ended is still to be seen.
    bool isUnderWay() const
    {
        return state == State::Waiting || state == State::Sending || state == State::Sent;
    }
};
