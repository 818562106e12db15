// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstitem.h"

#include <tuple>

DialFirstItem DialFirstItem::of(const Dataset &row, bool isWanted)
{
    DialFirstItem item;
    item.dataset = row.id();
    item.qid = row[Dataset::QueueId];
    item.description = row[Dataset::Description];
    item.priority = row[Dataset::Priority];
    item.table = row[Dataset::ImportTable];
    item.status = row[Dataset::Status];
    item.isWanted = isWanted;
    item.wasLive = item.status == DatasetStatus::live;
    return item;
}

bool DialFirstItem::goesBefore(const DialFirstItem &other) const
{
    const auto rank = [](const DialFirstItem &item) {
        bool isNumber = false;
        const int number = item.priority.toInt(&isNumber);
        return std::tuple(isNumber ? -number : 1, item.dataset.size(), item.dataset);
    };
    return rank(*this) < rank(other);
}

bool DialFirstItem::isStuck() const
{
    return attempts >= mostAttempts;
}

QLatin1StringView DialFirstItem::asked() const
{
    switch (state) {
    case State::Holding:
    case State::GoingBack:
        return DatasetStatus::hold;
    case State::GoingLive:
        return DatasetStatus::live;
    default:
        return {};
    }
}

void DialFirstItem::observe(const QString &nowStatus, const QString *answer, bool restores)
{
    status = nowStatus;
    const auto settle = [&](QLatin1StringView wanted, State there, QLatin1StringView old,
                            State again) {
        const bool isAsItWas = restores && status == old && again == State::Before;
        if (status == wanted || isAsItWas) {
            state = isAsItWas ? again : there;
            attempts = 0;
            note.clear();
        } else if (status == old) {
            state = again;
            const bool isDone = answer && answer->isEmpty();
            attempts = isDone ? mostAttempts : attempts + 1;
            note = tr("Dataset %1 is still %2.").arg(dataset, status);
            if (answer)
                note += u' ' + (isDone ? tr("The server said that it had done it.") : *answer);
        } else {
            state = State::Taken;
        }
    };
    const auto expect = [this](QLatin1StringView expected) {
        if (status != expected)
            state = State::Taken;
    };
    switch (state) {
    case State::Before:
        if (!restores)
            expect(wasLive ? DatasetStatus::live : DatasetStatus::hold);
        break;
    case State::Holding:
        settle(DatasetStatus::hold, State::Held, DatasetStatus::live, State::Before);
        break;
    case State::GoingLive:
        settle(DatasetStatus::live, State::Live, DatasetStatus::hold,
               wasLive ? State::Held : State::Before);
        break;
    case State::GoingBack:
        settle(DatasetStatus::hold, State::Back, DatasetStatus::live, State::Live);
        break;
    case State::Held:
    case State::Back:
        expect(DatasetStatus::hold);
        break;
    case State::Live:
        expect(DatasetStatus::live);
        break;
    case State::Taken:
        return;
    }
    if (state == State::Taken)
        note = status.isNull() ? tr("The server no longer lists dataset %1.").arg(dataset)
                               : tr("Somebody else set dataset %1 to %2.").arg(dataset, status);
}
