// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountmarks.h"
#include "app/accountstaging.h"
#include "app/accountviews.h"
#include "app/appearance.h"
#include "app/autorefresh.h"
#include "app/commands/connectionoptions.h"
#include "app/exporter.h"
#include "app/preferences.h"
#include "app/settings.h"
#include "app/viewimport.h"
#include "models/changes/changerunner.h"
#include "models/contactnow/requestlog.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "models/history/changehistory.h"
#include "ui/dialogs/signinrequest.h"
#include "ui/mainwindow.h"

#include <QPointer>
#include <QSettings>

class NewDatasetDialog;
class RequestLogWindow;
class SandboxHost;
class SignInDialog;

/// Builds the objects that make the program and wires them.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ConnectionOptions &options, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, and signs in or asks how to.
    void start();
    MainWindow &window() { return m_window; }
    const Desk &desk() const { return m_desk; }

private:
    struct Target;

    void begin();
    void openSignIn();
    void signIn(const SignInRequest &request);
    void connectTo(const Target &target);
    RestClient::Limits limits() const;
    void signedIn(const Target &target);
    void signInFailed(const Target &target, const ApiError &error);
    void signOut();
    void updateAccount();
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
    AccountStaging m_staging;
    AccountMarks m_marks;
    AccountViews m_accountViews;
    ViewImport m_viewImport;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_pending; ///< the one that is signing in
    QPointer<SignInDialog> m_signIn;
    QPointer<RequestLogWindow> m_requestLog;
    QString m_serverName;
};
