// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountmarks.h"
#include "app/accountviews.h"
#include "app/autorefresh.h"
#include "app/dialling.h"
#include "app/exporter.h"
#include "app/firststeps.h"
#include "app/guidance.h"
#include "app/idlelock.h"
#include "app/preferences.h"
#include "app/viewimport.h"
#include "app/workspace.h"
#include "ui/lockcover.h"
#include "ui/mainwindow.h"

#include <QPointer>

class Appearance;
class Keychain;
class NewDatasetDialog;
class RequestLogWindow;
struct ConnectionOptions;

/// The window, and what is done through it. Where another language is chosen there is a new one,
/// over the same workspace.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    Workplace(const ConnectionOptions &options, Keychain &keychain, Appearance &appearance,
              Workspace &workspace);
    ~Workplace() override;

    /// Signs in, or asks how to.
    void begin();
    /// Goes on with the account that is signed in to, or was last.
    void resume();

    MainWindow &window() { return m_window; }
    IdleLock &idleLock() { return m_idle; }
    GuideWindow *guide() { return m_guidance.window(); }

private:
    void signedIn(const SigningIn::Account &account);
    void signOut();
    void lock(int minutes);
    void updateAccount();
    void openProfile();
    void heedMarks();
    void openRequestLog();
    void openNewDataset();
    void createDataset(NewDatasetDialog *dialog, const QString &table, const QString &description);

    Workspace &m_workspace;
    MainWindow m_window;
    Preferences m_preferences;
    AutoRefresh m_autoRefresh;
    Exporter m_exporter;
    Dialling m_dialling;
    FirstSteps m_firstSteps;
    Guidance m_guidance;
    AccountMarks m_marks;
    AccountViews m_accountViews;
    ViewImport m_viewImport;
    SigningIn m_signingIn;
    IdleLock m_idle;
    LockCover *const m_cover; ///< the window's
    QPointer<RequestLogWindow> m_requestLog;
};
