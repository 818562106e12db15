// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Priorities for a wanted order.
namespace PrioritySpread {

/// A dataset at its place in that order.
struct Place
{
    QString priority;     ///< as it is, in whichever spelling
    int rank = 0;         ///< among those of one priority the lowest is called first; all differ
    bool isMoved = false; ///< somebody took it there: its priority changes rather than another's
};

/// The priorities with which \a places, the first to be called first, come in their order: as many
/// as can stay are as they were, and the others spread over the room between, within 0 to 90. Empty
/// where there is no room, which needs more than 90 places.
QStringList over(const QList<Place> &places);

} // namespace PrioritySpread
