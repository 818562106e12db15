// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstplanner.h"

#include <QElapsedTimer>

void DialFirstPlanner::plan(ContactNowApi &api, QObject *context, Done done) const
{
    DatasetQuery query;
    query.datasets = m_ids;
    api.readDatasets(
        query, context,
        [planner = *this, &api, context, done = std::move(done)](const Result<ReadReply> &reply) {
            if (!reply)
                return done(tl::unexpected(reply.error()));
            planner.readLive(api, context, reply->rows, done);
        });
}

void DialFirstPlanner::readLive(ContactNowApi &api, QObject *context, const QList<Dataset> &wanted,
                                Done done) const
{
    DatasetQuery query;
    query.status = DatasetStatus::live;
    const QSet<QString> tables = DialFirstPlan::tablesOf(wanted);
    if (m_scope == DialFirstPlan::Scope::Table && tables.size() == 1)
        query.importTable = *tables.cbegin();
    api.readDatasets(query, context,
                     [planner = *this, &api, context, wanted,
                      done = std::move(done)](const Result<ReadReply> &reply) {
                         if (!reply)
                             return done(tl::unexpected(reply.error()));
                         const auto plan = DialFirstPlan::make(wanted, reply->rows, planner.m_ids,
                                                               planner.m_scope);
                         if (!plan)
                             return done(tl::unexpected(
                                 ApiError{ApiError::Kind::Refused, plan.error(), {}, false}));
                         measure(api, context, *plan, done);
                     });
}

/// Reads just what each step will read back, which also sees what changed since.
void DialFirstPlanner::measure(ContactNowApi &api, QObject *context, const DialFirstPlan &plan,
                               Done done)
{
    DatasetQuery query;
    query.datasets = plan.datasets();
    QElapsedTimer clock;
    clock.start();
    api.readDatasets(query, context,
                     [plan, clock, done = std::move(done)](const Result<ReadReply> &reply) {
                         if (!reply)
                             return done(tl::unexpected(reply.error()));
                         Prospect prospect{plan, reply->rows, reply->accountId,
                                           static_cast<int>(clock.elapsed())};
                         prospect.plan.observe(reply->rows);
                         done(prospect);
                     });
}
