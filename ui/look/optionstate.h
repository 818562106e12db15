// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

/// What a style option says of its widget, by name.
namespace OptionState {

inline bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

} // namespace OptionState
