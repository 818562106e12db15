// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountmarks.h"
#include "app/accountstaging.h"
#include "app/accountviews.h"
#include "app/appearance.h"
#include "app/autorefresh.h"
#include "app/commands/connectionoptions.h"
#include "app/dialling.h"
#include "app/exporter.h"
#include "app/idlelock.h"
#include "app/preferences.h"
#include "app/settings.h"
#include "app/signingin.h"
#include "app/viewimport.h"
#include "models/changes/changerunner.h"
#include "models/contactnow/requestlog.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "models/history/changehistory.h"
#include "ui/lockcover.h"
#include "ui/mainwindow.h"

#include <QPointer>
#include <QSettings>

class Keychain;
class NewDatasetDialog;
class RequestLogWindow;

/// Builds the objects that make the program and wires them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \a keychain must outlive the object.
    Application(const ConnectionOptions &options, Keychain &keychain, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, and signs in or asks how to.
    void start();
    MainWindow &window() { return m_window; }
    const Desk &desk() const { return m_desk; }
    IdleLock &idleLock() { return m_idle; }

private:
    void begin();
    void signedIn(const SigningIn::Account &account);
    void signOut();
    void lock(int minutes);
    void updateAccount();
    void openProfile();
    void heedMarks();
    void openRequestLog();
    void openNewDataset();
    void createDataset(NewDatasetDialog *dialog, const QString &table, const QString &description);

    const ConnectionOptions m_options;
    QSettings m_settings;
    Settings m_chosen{m_settings};
    Appearance m_appearance; ///< before the window, which measures with it
    ChangeHistory m_history;
    RequestLog m_requests; ///< of all connections, which it outlives
    StagedEdits m_edits;
    StagingJournal m_journal;
    DatasetModel m_datasets;
    DatasetOrder m_order;
    DatasetLoader m_loader;
    DatasetChanges m_changes;
    ChangeRunner m_runner;
    TableViews m_views;
    const Desk m_desk;
    MainWindow m_window;
    Preferences m_preferences;
    AutoRefresh m_autoRefresh;
    Exporter m_exporter;
    Dialling m_dialling;
    AccountStaging m_staging;
    AccountMarks m_marks;
    AccountViews m_accountViews;
    ViewImport m_viewImport;
    SigningIn m_signingIn;
    IdleLock m_idle;
    LockCover *const m_cover; ///< the window's
    std::unique_ptr<Connection> m_connection;
    QPointer<RequestLogWindow> m_requestLog;
    SigningIn::Account m_account; ///< the one that was signed in to last
};
