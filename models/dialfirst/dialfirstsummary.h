// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirst.h"

/// A run of Dial first in words.
class DialFirstSummary
{
    Q_DECLARE_TR_FUNCTIONS(DialFirstSummary)

public:
    /// \a run must outlive the summary.
    explicit DialFirstSummary(const DialFirst &run)
        : m_run(run)
    {}

    QString title() const;
    /// Which datasets, and of which campaign tables.
    QString subtitle() const;
    /// How long the dialler idles, or will, or did.
    QString idle() const;
    QString idleText() const;
    /// What is done in a part of the run, how far it is, and how that stands.
    QString part(const DialFirstPlan::Part &part) const;
    static QString count(const DialFirstPlan::Part &part);
    QString state(const DialFirstPlan::Part &part, bool isCurrent) const;
    /// Above and below the order that is expected afterwards.
    QString order() const;
    static QString forecast();
    /// Beside the buttons: what they do, or how it ended.
    QString foot() const;
    /// What is not as it was to be, and above it what that is about; empty where all is.
    QString problems() const;
    QString problemsTitle() const;

private:
    using Phase = DialFirst::Phase;

    const DialFirstPlan &plan() const { return m_run.current(); }
    QStringList tables() const;
    int liveBefore() const;

    const DialFirst &m_run;
};
