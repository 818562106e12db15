// SPDX-License-Identifier: MIT
#include "models/dialling/priorityspread.h"

#include "models/datasets/dataset.h"

#include <array>

namespace {

using PrioritySpread::Place;

constexpr int highest = DatasetPriority::highest;
constexpr int lowest = DatasetPriority::lowest;
constexpr int beyond = 10; // how far past the ends the spread of what stands first or last reaches

/// One order of places, without those whose odd priorities put them first or last anyway.
class Spread
{
public:
    explicit Spread(const QList<Place> &places);

    bool hasRoom() const { return m_steps.isEmpty() || m_steps.last() <= highest - lowest; }
    /// The places whose priorities stay, in their order.
    QList<int> kept() const;
    /// Gives each place from \a first on, and before \a end, a priority. Those at both sides are
    /// kept, or there is none.
    void fill(QList<int> &priorities, int first, int end) const;

private:
    /// By how much the priority has to fall from one place to a later one.
    int fall(qsizetype from, qsizetype to) const { return m_steps.at(to) - m_steps.at(from); }

    const QList<Place> &m_places;
    QList<int> m_steps; ///< falls from the first place to each
};

Spread::Spread(const QList<Place> &places)
    : m_places(places)
{
    int steps = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        // Those of one priority come by their rank.
        steps += i > 0 && places.at(i).rank < places.at(i - 1).rank ? 1 : 0;
        m_steps.append(steps);
    }
}

QList<int> Spread::kept() const
{
    // What stays must leave room for all falls between: so a priority and the falls above it never
    // grow together. That is a longest sequence, found by what it ends with.
    struct Chain
    {
        qint64 worth = 0;
        int last = -1;
    };
    std::array<Chain, 2 * highest + 1> chains{};
    QList<int> before(m_places.size(), -1);
    const qint64 stays = m_places.size() + 1;
    for (int i = 0; i < m_places.size(); ++i) {
        const auto priority = DatasetPriority::parse(m_places.at(i).priority);
        const int above = m_steps.at(i);
        const int below = m_steps.last() - above;
        if (!priority || highest - *priority < above || *priority - lowest < below)
            continue;
        const auto end = static_cast<unsigned>(*priority + above);
        Chain best;
        for (size_t at = end; at < chains.size(); ++at) {
            if (chains[at].worth > best.worth)
                best = chains[at];
        }
        before[i] = best.last;
        best = {best.worth + stays + (m_places.at(i).isMoved ? 0 : 1), i};
        if (best.worth > chains[end].worth)
            chains[end] = best;
    }
    Chain best;
    for (const Chain &chain : chains) {
        if (chain.worth > best.worth)
            best = chain;
    }
    QList<int> result;
    for (int i = best.last; i >= 0; i = before.at(i))
        result.prepend(i);
    return result;
}

void Spread::fill(QList<int> &priorities, int first, int end) const
{
    const bool hasAbove = first > 0;
    const bool hasBelow = end < m_places.size();
    const double top = hasAbove ? priorities.at(first - 1) : highest + beyond;
    const double bottom = hasBelow ? priorities.at(end) : lowest - beyond;
    for (int i = first; i < end; ++i) {
        const int most = i > 0 ? priorities.at(i - 1) - fall(i - 1, i) : highest;
        const int least =
            hasBelow ? priorities.at(end) + fall(i, end) : lowest + fall(i, m_places.size() - 1);
        const double even = top - (top - bottom) * (i - first + 1) / (end - first + 1);
        priorities[i] = qBound(least, qRound(even), most);
    }
}

/// A priority that can't be sent stands before all others where it is higher, and behind them where
/// it is none: that stays as it is.
bool standsFirst(const Place &place)
{
    return !place.isMoved && place.priority.toLongLong() > highest;
}

bool standsLast(const Place &place)
{
    return !place.isMoved && !standsFirst(place) && !DatasetPriority::parse(place.priority);
}

} // namespace

QStringList PrioritySpread::over(const QList<Place> &places)
{
    qsizetype first = 0;
    qsizetype end = places.size();
    while (first < end && standsFirst(places.at(first)))
        ++first;
    while (end > first && standsLast(places.at(end - 1)))
        --end;
    const QList<Place> between = places.mid(first, end - first);
    const Spread spread(between);
    if (!spread.hasRoom())
        return {};

    QList<int> priorities(between.size());
    const QList<int> kept = spread.kept();
    for (const int i : kept)
        priorities[i] = *DatasetPriority::parse(between.at(i).priority);
    int next = 0;
    for (const int i : kept + QList<int>{static_cast<int>(between.size())}) {
        spread.fill(priorities, next, i);
        next = i + 1;
    }

    QStringList result;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString &was = places.at(i).priority;
        const bool isOdd = i < first || i >= end;
        const auto now = isOdd ? std::nullopt : std::optional(priorities.at(i - first));
        result.append(!now || DatasetPriority::parse(was) == now ? was : QString::number(*now));
    }
    return result;
}
