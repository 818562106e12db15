// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/contactnow/apierror.h"

class RowLookup;

/// What the server said to the request that carried a dataset, and what follows from it for a
/// change, together with what a read after it shows.
class ChangeVerdict
{
    Q_DECLARE_TR_FUNCTIONS(ChangeVerdict)

public:
    /// The dataset was alone in its request, so that the answer is its own.
    bool isAlone = false;
    std::optional<ApiError> error; ///< none: the server said success

    /// The server can't have acted on the request.
    bool neverArrived() const;
    /// Nothing was read back.
    void fail(Change &change) const;
    /// The read-back brought \a rows. Leaves the change as it is where it did not take effect, and
    /// sending it once more, alone, may tell why; that must not be where it \a isLast.
    void settle(Change &change, const RowLookup &rows, bool isLast) const;
    /// The read-back failed.
    void settleUnread(Change &change, const ApiError &readError) const;
};
