// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QObject>

class DeskActions;
class Settings;

/// Light, dark, with more contrast, or as the system has it, and with motion or without, as the
/// settings say.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Gives the application its look, before there are widgets that measure it. \a settings must
    /// outlive the object.
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    /// Keeps the menu and the settings in step from now on.
    void follow(DeskActions &actions);

private:
    void apply() const;
    Theme theme() const;

    Settings &m_settings;
    const Theme m_system; ///< as like the system's as there is one
};
