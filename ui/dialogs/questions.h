// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

/// The few dialogs that only ask, or only tell. Each opens at once and deletes itself.
namespace Questions {

/// \a count staged changes are about to be taken back.
void discard(int count, QWidget *parent, std::function<void()> discard);
/// What may become of staged changes when the window is to close.
struct Closing
{
    std::function<void()> review; ///< none where there is no account to post them to
    std::function<void()> keep;
    std::function<void()> discard;
};
/// The window is to close with \a count staged changes; Esc leaves it open.
void closing(int count, QWidget *parent, Closing answers);

} // namespace Questions
