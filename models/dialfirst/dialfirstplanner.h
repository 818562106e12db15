// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/contactnowapi.h"
#include "models/dialfirst/dialfirstplan.h"

/// Reads what a plan of Dial first needs and no more: accounts can be large.
class DialFirstPlanner
{
public:
    struct Prospect
    {
        DialFirstPlan plan;
        QList<Dataset> rows; ///< of the plan, as the server lists them now
        QString accountId;
        int latencyMs = 0; ///< how long a read of just these rows took
    };
    using Done = std::function<void(Result<Prospect>)>;

    DialFirstPlanner(QStringList ids, DialFirstPlan::Scope scope)
        : m_ids(std::move(ids))
        , m_scope(scope)
    {}

    /// Calls \a done unless \a context is gone by then. A plan that can't be made is Refused.
    void plan(ContactNowApi &api, QObject *context, Done done) const;

private:
    void readLive(ContactNowApi &api, QObject *context, const QList<Dataset> &wanted,
                  Done done) const;
    static void measure(ContactNowApi &api, QObject *context, const DialFirstPlan &plan, Done done);

    QStringList m_ids;
    DialFirstPlan::Scope m_scope;
};
