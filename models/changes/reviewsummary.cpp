// SPDX-License-Identifier: MIT
#include "models/changes/reviewsummary.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace {

using Phase = ChangeRunner::Phase;
using State = Change::State;

int count(const ChangeRunner &runner, bool (Change::*holds)() const)
{
    const QList<Change> &changes = runner.changes();
    return static_cast<int>(std::count_if(changes.cbegin(), changes.cend(), std::mem_fn(holds)));
}

/// The dataset of the first change of which that holds.
QString firstDataset(const ChangeRunner &runner, bool (Change::*holds)() const)
{
    const QList<Change> &changes = runner.changes();
    const auto found = std::find_if(changes.cbegin(), changes.cend(), std::mem_fn(holds));
    return found == changes.cend() ? QString() : found->edit.dataset;
}

QStringList beforePosting(const ChangeRunner &runner)
{
    QStringList sentences;
    if (runner.hasMoved())
        sentences.append(ReviewSummary::tr("The server changed while you were looking, so nothing "
                                           "was sent. Please look again."));
    const int undecided = count(runner, &Change::isUndecided);
    if (undecided == 1)
        sentences.append(
            ReviewSummary::tr("The change to %1 stays staged until you choose a value.")
                .arg(firstDataset(runner, &Change::isUndecided)));
    else if (undecided > 1)
        sentences.append(ReviewSummary::tr("%Ln changes stay staged until you choose their values.",
                                           nullptr, undecided));
    const int unticked = count(runner, &Change::waitsForTick);
    if (unticked == 1)
        sentences.append(ReviewSummary::tr("The change to %1 stays staged until you tick its box.")
                             .arg(firstDataset(runner, &Change::waitsForTick)));
    else if (unticked > 1)
        sentences.append(ReviewSummary::tr("%Ln changes stay staged until you tick their boxes.",
                                           nullptr, unticked));
    const int there = runner.count(State::AlreadyThere);
    if (there > 0)
        sentences.append(ReviewSummary::tr(
            "%Ln change(s) were there already and are no longer staged.", nullptr, there));
    return sentences;
}

QStringList afterPosting(const ChangeRunner &runner)
{
    QStringList sentences;
    if (runner.count(State::Failed) + runner.count(State::Unknown) > 0)
        sentences.append(ReviewSummary::tr("Failed and unknown changes stay staged."));
    const int unsent = runner.count(State::Ready) + runner.count(State::Conflict);
    if (unsent > 0)
        sentences.append(
            ReviewSummary::tr("%Ln change(s) were not sent and stay staged.", nullptr, unsent));
    const int kept = runner.count(State::Kept);
    if (kept > 0)
        sentences.append(ReviewSummary::tr(
            "%Ln change(s) gave way to the server's values and are no longer staged.", nullptr,
            kept));
    return sentences;
}

} // namespace

QString ReviewSummary::title(const ChangeRunner &runner)
{
    const int posted = runner.postedCount();
    switch (runner.phase()) {
    case Phase::Posting:
        if (runner.count(State::Waiting) + runner.count(State::Sending) == 0)
            return tr("Reading back %Ln change(s)", nullptr, runner.count(State::Sent));
        return tr("Posting %Ln change(s)", nullptr, posted);
    case Phase::Settled:
        if (posted == 0)
            return tr("The server's values were kept");
        return tr("%1 of %Ln change(s) confirmed", nullptr, posted)
            .arg(runner.count(State::Confirmed));
    default:
        break;
    }
    QSet<QString> datasets;
    for (const Change &change : runner.changes())
        datasets.insert(change.edit.dataset);
    //: The second part of "3 changes to 2 datasets".
    const QString to = tr("to %Ln dataset(s)", nullptr, static_cast<int>(datasets.size()));
    //: The first part of "3 changes to 2 datasets".
    return tr("%Ln change(s)", nullptr, static_cast<int>(runner.changes().size())) + u' ' + to;
}

QString ReviewSummary::aside(const ChangeRunner &runner)
{
    switch (runner.phase()) {
    case Phase::Reading:
        return tr("Comparing with the server");
    case Phase::Reviewed:
        return tr("Compared with the server just now.");
    case Phase::Posting:
        return tr("%1 of %2 settled").arg(settledCount(runner)).arg(runner.postedCount());
    case Phase::Idle:
    case Phase::Settled:
        break;
    }
    return {};
}

QString ReviewSummary::conflicts(int count)
{
    return tr("%Ln field(s) were changed on the server since you read them.", nullptr, count);
}

QString ReviewSummary::foot(const ChangeRunner &runner)
{
    switch (runner.phase()) {
    case Phase::Reviewed:
        return beforePosting(runner).join(u' ');
    case Phase::Posting:
        return tr("Failed and unknown changes stay staged.");
    case Phase::Settled:
        return afterPosting(runner).join(u' ');
    case Phase::Idle:
    case Phase::Reading:
        break;
    }
    return {};
}

bool ReviewSummary::canPost(const ChangeRunner &runner)
{
    return runner.postableCount() + count(runner, &Change::isGivenUp) > 0;
}

bool ReviewSummary::isOpen(const ChangeRunner &runner)
{
    return runner.count(State::Ready) + runner.count(State::Conflict) > 0;
}

int ReviewSummary::settledCount(const ChangeRunner &runner)
{
    return runner.postedCount() - count(runner, &Change::isUnderWay);
}
