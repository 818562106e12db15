// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstplan.h"

#include "models/changes/rowlookup.h"

#include <algorithm>

using State = DialFirstItem::State;

namespace {

bool goesEarlier(const DialFirstItem &a, const DialFirstItem &b)
{
    return a.goesBefore(b);
}

bool waitsForHold(const DialFirstItem &item)
{
    return item.wasLive && item.state == State::Before;
}

bool isWantedToGoLive(const DialFirstItem &item)
{
    return item.isWanted &&
           (item.state == State::Held || (item.state == State::Before && !item.wasLive));
}

bool isHeld(const DialFirstItem &item)
{
    return item.state == State::Held;
}

bool waitsToGoBack(const DialFirstItem &item)
{
    return !item.wasLive && item.state == State::Live;
}

} // namespace

DialFirstPlan::DialFirstPlan(Goal goal, QList<DialFirstItem> items)
    : m_goal(goal)
    , m_items(std::move(items))
{}

tl::expected<DialFirstPlan, QString> DialFirstPlan::make(const QList<Dataset> &wanted,
                                                         const QList<Dataset> &live,
                                                         const QStringList &ids, Scope scope)
{
    const RowLookup lookup(wanted);
    QList<DialFirstItem> items;
    for (const QString &id : ids) {
        const Dataset *row = lookup.only(id);
        if (!row)
            return tl::unexpected(
                lookup.lists(id) ? tr("Dataset %1 is listed twice, so it can't be changed.").arg(id)
                                 : tr("There is no dataset %1.").arg(id));
        const DialFirstItem item = DialFirstItem::of(*row, true);
        if (item.status == DatasetStatus::expired)
            return tl::unexpected(tr("Dataset %1 is EXPIRED, which is for ever.").arg(id));
        if (item.status != DatasetStatus::live && item.status != DatasetStatus::hold)
            return tl::unexpected(
                tr("Dataset %1 has the status “%2”, which Dialdesk does not know.")
                    .arg(id, item.status));
        if ((*row)[Dataset::Locked] == QLatin1StringView("1"))
            return tl::unexpected(tr("Dataset %1 is locked.").arg(id));
        items.append(item);
    }
    const QSet<QString> tables = tablesOf(wanted);
    const RowLookup others(live);
    QList<DialFirstItem> rest;
    for (const Dataset &row : live) {
        const bool isInScope = scope == Scope::All || tables.contains(row[Dataset::ImportTable]);
        if (isInScope && row[Dataset::Status] == DatasetStatus::live && !ids.contains(row.id()) &&
            others.only(row.id()))
            rest.append(DialFirstItem::of(row, false));
    }
    std::stable_sort(rest.begin(), rest.end(), &goesEarlier);
    return DialFirstPlan(Goal::Finish, items + rest);
}

QSet<QString> DialFirstPlan::tablesOf(const QList<Dataset> &rows)
{
    QSet<QString> tables;
    for (const Dataset &row : rows)
        tables.insert(row[Dataset::ImportTable]);
    return tables;
}

void DialFirstPlan::setGoal(Goal goal)
{
    const bool isTakenUpAgain =
        std::exchange(m_goal, goal) == Goal::Restore && goal == Goal::Finish;
    for (DialFirstItem &item : m_items) {
        // What was restored goes through it once more, but for a wanted one that is LIVE still:
        // whatever goes LIVE now comes after it.
        if (isTakenUpAgain &&
            (item.state == State::Back || (item.state == State::Live && item.wasLive)))
            item.state = State::Before;
        item.attempts = 0;
        if (item.state != State::Taken)
            item.note.clear();
    }
}

QStringList DialFirstPlan::datasets() const
{
    QStringList ids;
    for (const DialFirstItem &item : m_items)
        ids.append(item.dataset);
    return ids;
}

bool DialFirstPlan::doesTheSameAs(const DialFirstPlan &other) const
{
    return std::equal(m_items.cbegin(), m_items.cend(), other.m_items.cbegin(),
                      other.m_items.cend(), [](const DialFirstItem &a, const DialFirstItem &b) {
                          return a.dataset == b.dataset && a.isWanted == b.isWanted &&
                                 a.wasLive == b.wasLive && a.state == b.state;
                      });
}

QStringList DialFirstPlan::wanted() const
{
    QStringList ids;
    for (const DialFirstItem &item : m_items) {
        if (item.isWanted)
            ids.append(item.dataset);
    }
    return ids;
}

std::optional<DialFirstPlan::Step> DialFirstPlan::next() const
{
    if (m_goal == Goal::Restore) {
        const auto live = step(DatasetStatus::live, isHeld);
        return live ? live : step(DatasetStatus::hold, waitsToGoBack);
    }
    // Together they are what the vendor's procedure is: nothing goes LIVE before all are on HOLD.
    if (anyOf(waitsForHold))
        return step(DatasetStatus::hold, waitsForHold);
    const auto wanted = step(DatasetStatus::live, isWantedToGoLive);
    return wanted ? wanted : step(DatasetStatus::live, [](const DialFirstItem &item) {
        return !item.isWanted && isHeld(item);
    });
}

std::optional<DialFirstPlan::Step> DialFirstPlan::step(QLatin1StringView status,
                                                       Test isWaiting) const
{
    Step together{status, {}, false};
    Step alone{status, {}, true};
    for (int i = 0; i < m_items.size(); ++i) {
        const DialFirstItem &item = m_items.at(i);
        if (isWaiting(item) && !item.isStuck())
            (item.attempts == 0 ? together : alone).items.append(i);
    }
    Step &next = together.items.isEmpty() ? alone : together;
    if (next.items.isEmpty())
        return std::nullopt;
    if (m_goal == Goal::Restore)
        std::stable_sort(next.items.begin(), next.items.end(), [this](int a, int b) {
            return goesEarlier(m_items.at(a), m_items.at(b));
        });
    return next;
}

void DialFirstPlan::begin(const Step &step)
{
    for (const int index : step.items) {
        DialFirstItem &item = m_items[index];
        if (step.status == DatasetStatus::live)
            item.state = State::GoingLive;
        else
            item.state = item.state == State::Live ? State::GoingBack : State::Holding;
    }
}

void DialFirstPlan::observe(const QList<Dataset> &rows, const QHash<QString, QString> &answers)
{
    const RowLookup lookup(rows);
    for (DialFirstItem &item : m_items) {
        const Dataset *row = lookup.only(item.dataset);
        const auto answer = answers.constFind(item.dataset);
        item.observe(row ? (*row)[Dataset::Status] : QString(),
                     answer == answers.cend() ? nullptr : &*answer, m_goal == Goal::Restore);
        if (row)
            item.qid = (*row)[Dataset::QueueId];
    }
    const bool isHopeless =
        anyOf([](const DialFirstItem &item) { return waitsForHold(item) && item.isStuck(); });
    if (m_goal == Goal::Finish && isHopeless)
        m_goal = Goal::Restore;
}

bool DialFirstPlan::isOver() const
{
    return !next() && stuck().isEmpty() &&
           !anyOf([](const DialFirstItem &item) { return !item.asked().isEmpty(); });
}

QStringList DialFirstPlan::stuck() const
{
    QStringList ids;
    for (const DialFirstItem &item : m_items) {
        // To restore, what was never touched need not be.
        if (item.isStuck() && !(m_goal == Goal::Restore && item.state == State::Before))
            ids.append(item.dataset);
    }
    return ids;
}

QStringList DialFirstPlan::deviations() const
{
    QStringList sentences;
    for (const DialFirstItem &item : m_items) {
        if (!item.note.isEmpty())
            sentences.append(item.note);
    }
    return sentences;
}

QList<DialFirstPlan::Step> DialFirstPlan::forecast() const
{
    QList<Step> steps;
    DialFirstPlan plan = *this;
    while (const auto step = plan.next()) {
        steps.append(*step);
        plan.begin(*step);
        QList<Dataset> rows;
        for (const DialFirstItem &item : std::as_const(plan.m_items)) {
            Dataset row;
            row.set(Dataset::Id, item.dataset);
            row.set(Dataset::Status, item.asked().isEmpty() ? item.status : QString(item.asked()));
            rows.append(row);
        }
        plan.observe(rows);
    }
    return steps;
}

QList<DialFirstPlan::Part> DialFirstPlan::parts() const
{
    using Kind = Part::Kind;
    if (m_goal == Goal::Finish)
        return {{Kind::HoldAll, count([](const DialFirstItem &item) {
                     return item.wasLive && item.state != State::Before &&
                            item.state != State::Holding;
                 }),
                 count([](const DialFirstItem &item) { return item.wasLive; })},
                {Kind::WantedLive, count([](const DialFirstItem &item) {
                     return item.isWanted && item.state == State::Live;
                 }),
                 count([](const DialFirstItem &item) { return item.isWanted; })},
                {Kind::OthersLive, count([](const DialFirstItem &item) {
                     return !item.isWanted && item.state == State::Live;
                 }),
                 count([](const DialFirstItem &item) { return !item.isWanted; })}};
    QList<Part> parts{{Kind::AllLive, count([](const DialFirstItem &item) {
                           return item.wasLive && item.state != State::Held &&
                                  item.state != State::Holding && item.state != State::GoingLive;
                       }),
                       count([](const DialFirstItem &item) { return item.wasLive; })}};
    const int back = count([](const DialFirstItem &item) { return !item.wasLive; });
    if (back > 0)
        parts.append({Kind::WantedBack, count([](const DialFirstItem &item) {
                          return !item.wasLive && item.state != State::Live &&
                                 item.state != State::GoingLive && item.state != State::GoingBack;
                      }),
                      back});
    return parts;
}

bool DialFirstPlan::isIdle() const
{
    return !anyOf([](const DialFirstItem &item) {
        return item.status == DatasetStatus::live && item.state != State::Holding;
    });
}

bool DialFirstPlan::anyOf(Test test) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), test);
}

int DialFirstPlan::count(Test test) const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), test));
}
