// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerunner.h"

/// What a review says about all of its changes together.
struct ReviewSummary
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSummary)

public:
    static QString title(const ChangeRunner &runner);
    /// Beside the title.
    static QString aside(const ChangeRunner &runner);
    /// How many conflicts there are to settle.
    static QString conflicts(int count);
    /// What becomes of the changes that are not sent, and of those that did not take effect.
    static QString foot(const ChangeRunner &runner);
    /// True where posting would do anything at all.
    static bool canPost(const ChangeRunner &runner);
    /// True where some change waits to be posted, or for the user's word.
    static bool isOpen(const ChangeRunner &runner);
    /// Changes of the post under way, or settled, that have their outcome.
    static int settledCount(const ChangeRunner &runner);
};
