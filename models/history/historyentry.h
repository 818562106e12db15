// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QDateTime>

/// On whose behalf a change is posted.
struct HistoryOwner
{
    QString profile; ///< what people call the server: "EU", "Sandbox"
    QString account; ///< the account's id, as its replies state it; empty where they do not
    QString user;    ///< name of the API user
    bool operator==(const HistoryOwner &) const = default;
};

/// One field of one dataset that was sent to the server, and what became of it.
struct HistoryEntry
{
    Q_GADGET

public:
    enum class Outcome {
        Pending,   ///< about to be sent, or sent and not settled
        Confirmed, ///< a read after the write showed the value
        Failed,    ///< the server does not hold the value
        Unknown,   ///< not known to have taken effect, or the program ended before it was settled
    };
    Q_ENUM(Outcome)

    qint64 id = 0;  ///< grows with each entry; 0: not recorded yet
    QDateTime time; ///< when the intent was recorded, UTC
    HistoryOwner owner;
    QString dataset; ///< empty for a dataset that is still to be created
    /// Id stands for the creation of the dataset: before is null then, and after its new id.
    Dataset::Field field = Dataset::Status;
    QString before; ///< what the server held; null where it was not known
    QString after;  ///< what was sent
    Outcome outcome = Outcome::Pending;
    QString detail; ///< why it failed or is not known, and the server's own words

    /// The ASCII word of an outcome: "pending", "confirmed", "failed", "unknown". Never translated.
    static QLatin1StringView word(Outcome outcome);
    static std::optional<Outcome> outcomeNamed(QStringView word);
    /// The outcome as people read it.
    static QString label(Outcome outcome);
    /// What was changed, in words: "HOLD to LIVE", "Priority 40 to 60".
    QString summary() const;
    /// When that was by the clock of this computer: "Today 09:42", "20 Mar 16:05".
    QString timeText() const;
};
