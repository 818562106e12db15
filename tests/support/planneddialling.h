// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplan.h"

/// What a plan of Dial first meets: a server without a line between them.
namespace PlannedDialling {

inline Dataset row(int id, const QString &status, int priority = 10,
                   const QString &table = QStringLiteral("leads"))
{
    Dataset row;
    row.set(Dataset::Id, QString::number(id));
    row.set(Dataset::QueueId, QStringLiteral("12"));
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, QString::number(priority));
    row.set(Dataset::ImportTable, table);
    return row;
}

/// What a plan made and the server did, without a line between them.
struct Server
{
    QList<Dataset> rows;
    QStringList wentLive; ///< in that order

    QString status(const QString &id) const
    {
        for (const Dataset &row : rows) {
            if (row.id() == id)
                return row[Dataset::Status];
        }
        return {};
    }
    void set(const QString &id, const QString &status)
    {
        for (Dataset &row : rows) {
            if (row.id() != id || row[Dataset::Status] == DatasetStatus::expired)
                continue;
            if (status == DatasetStatus::live && row[Dataset::Status] != status)
                wentLive.append(id);
            row.set(Dataset::Status, status);
        }
    }
    QStringList live() const
    {
        QStringList ids;
        for (const Dataset &row : rows) {
            if (row[Dataset::Status] == DatasetStatus::live)
                ids.append(row.id());
        }
        return ids;
    }
};

/// A plan from reads of \a rows.
inline tl::expected<DialFirstPlan, QString>
planned(const QList<Dataset> &rows, const QStringList &ids, DialFirstPlan::Scope scope)
{
    QList<Dataset> wanted;
    QList<Dataset> live;
    for (const Dataset &each : rows) {
        if (ids.contains(each.id()))
            wanted.append(each);
        if (each[Dataset::Status] == DatasetStatus::live)
            live.append(each);
    }
    return DialFirstPlan::make(wanted, live, ids, scope);
}

inline QHash<QString, QString> send(Server &server, const DialFirstPlan &plan,
                                    const DialFirstPlan::Step &step)
{
    QHash<QString, QString> answers;
    for (const int index : step.items) {
        server.set(plan.items().at(index).dataset, step.status);
        answers.insert(plan.items().at(index).dataset, QStringLiteral(""));
    }
    return answers;
}

inline void finish(Server &server, DialFirstPlan &plan)
{
    plan.observe(server.rows);
    while (const auto step = plan.next()) {
        plan.begin(*step);
        plan.observe(server.rows, send(server, plan, *step));
    }
}

} // namespace PlannedDialling
