// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QCoreApplication>

/// One dataset in a run of Dial first, and how far the run has come with it.
struct DialFirstItem
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(DialFirstItem)

public:
    /// Requests for the same status, after which it is stuck: the first one together with others,
    /// the rest alone.
    static constexpr int mostAttempts = 3;

    enum class State {
        Before,    ///< as the run found it
        Holding,   ///< HOLD was asked for, and not read back
        Held,      ///< this run put it on HOLD
        GoingLive, ///< LIVE was asked for, and not read back
        Live,      ///< this run set it LIVE
        GoingBack, ///< HOLD was asked for to put it back, and not read back
        Back,      ///< this run put it back on HOLD, as it was
        Taken,     ///< somebody else changed it, so this run leaves it alone
    };
    Q_ENUM(State)

    QString dataset;
    QString qid; ///< null where the server sends none
    QString description;
    QString priority;
    QString table;
    QString status; ///< as last read
    bool isWanted = false;
    bool wasLive = true;
    State state = State::Before;
    int attempts = 0; ///< requests for the state to come that did not take
    QString note;     ///< a sentence: why it is not as planned

    static DialFirstItem of(const Dataset &row, bool isWanted);

    /// Takes what the server lists now, or null where it lists nothing. \a answer is what it said
    /// to the request under way, empty where that was success, or nullptr. With \a restores, what
    /// the run has not touched need not be as it was found.
    void observe(const QString &nowStatus, const QString *answer, bool restores);
    /// Before LIVE again: by priority, the highest first, then by id. What is no number goes last.
    bool goesBefore(const DialFirstItem &other) const;
    /// The server did not do what was asked of it, again and again.
    bool isStuck() const;
    /// HOLD, LIVE, or empty where nothing is under way.
    QLatin1StringView asked() const;
    bool operator==(const DialFirstItem &) const = default;
};
