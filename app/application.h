// SPDX-License-Identifier: MIT
#pragma once

#include "app/appearance.h"
#include "app/commands/connectionoptions.h"
#include "app/workplace.h"

/// Builds the objects that make the program.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \a keychain must outlive the object.
    Application(const ConnectionOptions &options, Keychain &keychain, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, and signs in or asks how to.
    void start();
    /// Another one after another language was chosen.
    MainWindow &window() { return m_workplace->window(); }
    const Desk &desk() const { return m_workspace.desk; }
    IdleLock &idleLock() { return m_workplace->idleLock(); }
    /// Null until it was wanted.
    GuideWindow *guide() { return m_workplace->guide(); }

private:
    void changeLanguage();

    const ConnectionOptions m_options;
    Keychain &m_keychain;
    Workspace m_workspace;
    Appearance m_appearance; ///< before the window, which measures with it
    std::unique_ptr<Workplace> m_workplace;
};
