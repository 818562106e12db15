// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/windowcell.h"

class ReviewDialog;

/// Posting a change, reading it back, and creating a dataset.
class WindowWrites : public WindowCell
{
public:
    using WindowCell::WindowCell;

    void run(Request request) override;

private:
    void update(bool isDone);
    void verify();
    void create(bool isDone);

    bool opensReview();
    /// Presses a button of the review, and has its outcome.
    bool settles(const QString &button);
    void checkReview(bool isHeld, bool isConfirmed);
    /// Takes the way out that the review offers, up to a change that is confirmed.
    void finishReview();
    bool isNeverRepeatedBlindly() const;
};
