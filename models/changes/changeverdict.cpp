// SPDX-License-Identifier: MIT
#include "models/changes/changeverdict.h"

#include "models/changes/rowlookup.h"

bool ChangeVerdict::neverArrived() const
{
    return error && !error->mayHaveReachedServer && error->kind != ApiError::Kind::Refused;
}

void ChangeVerdict::fail(Change &change) const
{
    change.state = Change::State::Failed;
    if (!error) {
        change.reason = tr("The server said success, but a fresh read still shows “%1”.")
                            .arg(change.serverValue());
        return;
    }
    change.reason = error->sentence;
    change.detail = error->detail;
}

void ChangeVerdict::settle(Change &change, const RowLookup &rows, bool isLast) const
{
    change.reason.clear();
    change.detail.clear();
    const Dataset *row = rows.only(change.edit.dataset);
    if (!row) {
        change.state = Change::State::Failed;
        change.reason = tr("The server no longer lists dataset %1.").arg(change.edit.dataset);
        return;
    }
    const QString before = change.serverValue();
    change.row = *row;
    const QString now = change.serverValue();
    if (Dataset::sameValue(change.edit.field, now, change.edit.value)) {
        change.state = Change::State::Confirmed;
    } else if (!Dataset::sameValue(change.edit.field, now, before)) {
        // Sending it again would overwrite what somebody else did, perhaps after this took effect.
        change.state = Change::State::Failed;
        change.reason = tr("Someone set it to “%1” meanwhile.").arg(now);
    } else if (isAlone || isLast || neverArrived()) {
        fail(change);
    }
}

void ChangeVerdict::settleUnread(Change &change, const ApiError &readError) const
{
    if (neverArrived())
        return fail(change);
    change.state = Change::State::Unknown;
    const bool isAnswered = !error || error->kind == ApiError::Kind::Refused;
    const bool isLate = error && error->kind == ApiError::Kind::TimedOut;
    change.reason = isAnswered ? tr("Not read back.")
                    : isLate   ? tr("No answer in time.")
                               : tr("No usable answer.");
    QStringList words{tr("Whether it took effect could not be read back.")};
    for (const ApiError &each : {error.value_or(readError), readError})
        words.append({each.sentence, each.detail});
    words.removeAll(QString());
    words.removeDuplicates();
    change.detail = words.join(u'\n');
}
