// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPalette>

class DeskActions;
class QSettings;

/// Light, dark, or as the system has it; kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Gives the application its look, before there are widgets that measure it. \a settings must
    /// outlive the object.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    /// Follows the menu from now on.
    void follow(DeskActions &actions);

private:
    enum Choice { System, Light, Dark };

    void choose(Choice choice);
    void apply() const;

    QSettings &m_settings;
    const bool m_systemIsDark;
    Choice m_choice;
};
