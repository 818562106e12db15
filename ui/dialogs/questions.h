// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

/// The few dialogs that only ask, or only tell. Each opens at once and deletes itself.
namespace Questions {

/// \a count staged changes are about to be thrown away.
void discard(int count, QWidget *parent, std::function<void()> discard);
/// The window is to close with \a count staged changes.
void closing(int count, QWidget *parent, std::function<void()> discard,
             std::function<void()> review);
void about(QWidget *parent);

} // namespace Questions
