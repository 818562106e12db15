// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstitem.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>
#include <tl/expected.hpp>

/// What a run of Dial first is to do with which datasets, and what comes next.
///
/// On ContactNow a dialler has cached records in the order in which datasets went LIVE, so that a
/// higher priority does not act at once. The vendor's cure is to put all LIVE datasets on HOLD, to
/// set the wanted one LIVE, and then the others. The plan decides from nothing but itself and what
/// the server lists, so a run that ended anywhere goes on from a fresh read.
///
/// What a colleague does meanwhile wins: the plan sets LIVE only what it put on HOLD itself, and
/// what was wanted.
class DialFirstPlan
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(DialFirstPlan)

public:
    enum class Scope {
        Table, ///< the campaign tables of the wanted datasets
        All,   ///< every LIVE dataset
    };
    Q_ENUM(Scope)
    enum class Goal {
        Finish,  ///< the wanted ones LIVE first, then all others that were
        Restore, ///< all as it was
    };
    Q_ENUM(Goal)

    /// What to send next: all of \a items are to get \a status.
    struct Step
    {
        QLatin1StringView status;
        QList<int> items;     ///< indexes, in the order in which they are to take effect
        bool isAlone = false; ///< one request each: together they were refused
    };

    /// How a part of the run stands, as it is shown.
    struct Part
    {
        enum class Kind { HoldAll, WantedLive, OthersLive, AllLive, WantedBack };
        Kind kind = Kind::HoldAll;
        int done = 0;
        int all = 0;
    };

    DialFirstPlan() = default;
    /// As it was kept.
    DialFirstPlan(Goal goal, QList<DialFirstItem> items);

    /// From fresh reads of the datasets \a ids, which are to dial first in that order, and of what
    /// is LIVE. The error is a sentence for the user: one of \a ids is missing, locked, EXPIRED or
    /// of an unknown status, or listed twice.
    static tl::expected<DialFirstPlan, QString> make(const QList<Dataset> &wanted,
                                                     const QList<Dataset> &live,
                                                     const QStringList &ids, Scope scope);
    /// Campaign tables of \a rows; a null one where an older account leaves it out.
    static QSet<QString> tablesOf(const QList<Dataset> &rows);

    Goal goal() const { return m_goal; }
    /// Also lets what was stuck be tried again.
    void setGoal(Goal goal);
    /// The wanted ones in their order, then the others in the order in which they go LIVE again:
    /// by priority, the highest first, then by id.
    const QList<DialFirstItem> &items() const { return m_items; }
    QStringList datasets() const;
    /// The same datasets are put on HOLD and set LIVE, in the same order.
    bool doesTheSameAs(const DialFirstPlan &other) const;
    /// Ids of what is to dial first.
    QStringList wanted() const;

    /// Nothing where all is done that can be.
    std::optional<Step> next() const;
    /// \a step is about to be sent: that is on disk before it leaves.
    void begin(const Step &step);
    /// A fresh read: settles what was asked for, and sees what others did. \a answers says for each
    /// dataset that was asked for why it was refused. It is empty where the server said success: if
    /// the read still shows the old status then, somebody else may have set it, and it is not asked
    /// for again.
    ///
    /// Where one of the LIVE ones can't be put on HOLD, the goal becomes to restore.
    void observe(const QList<Dataset> &rows, const QHash<QString, QString> &answers = {});

    /// next() has nothing, and nothing is stuck.
    bool isOver() const;
    /// Datasets that the server does not change.
    QStringList stuck() const;
    /// Sentences on what is not as it was to be.
    QStringList deviations() const;
    bool isAsPlanned() const { return isOver() && deviations().isEmpty(); }

    /// All steps to come, where each of them takes and nobody does anything else.
    QList<Step> forecast() const;
    QList<Part> parts() const;
    /// Nothing of it is LIVE now, as far as is known: the dialler idles.
    bool isIdle() const;
    bool operator==(const DialFirstPlan &) const = default;

private:
    using Test = bool (*)(const DialFirstItem &item);

    std::optional<Step> step(QLatin1StringView status, Test isWaiting) const;
    bool anyOf(Test test) const;
    int count(Test test) const;

    Goal m_goal = Goal::Finish;
    QList<DialFirstItem> m_items;
};
