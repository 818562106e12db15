// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/datafolder.h"
#include "app/sandboxhost.h"
#include "models/changes/datasetcreator.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/views/viewchooser.h"
#include "ui/windowlayout.h"

using namespace Qt::StringLiterals;

/// A server and account to sign in to, and what people call it.
struct Application::Target
{
    ServerAddress server;
    Credentials credentials;
    QString serverName;
    AccountStaging::Account account;
};

Application::Application(const ConnectionOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_appearance(m_chosen)
    , m_history(DataFolder::path())
    , m_journal(m_edits, DataFolder::staged())
    , m_datasets(m_edits)
    , m_order(m_datasets, m_edits)
    , m_loader(m_datasets)
    , m_changes(m_datasets, m_loader)
    , m_runner(m_edits, m_history)
    , m_desk{m_edits,   m_journal, m_datasets, m_order, m_loader,
             m_changes, m_runner,  m_history,  m_views}
    , m_window(m_desk)
    , m_preferences(m_chosen, m_runner, m_window.actions(), m_window)
    , m_autoRefresh(m_desk, m_window, m_chosen, &m_window)
    , m_exporter(m_desk, m_chosen, m_window)
    , m_staging(m_desk, m_window.pane())
    , m_marks(m_settings, m_window.actions(), options.limits.readOnly)
    , m_accountViews(m_settings, m_views, m_window)
    , m_viewImport(m_views, m_window)
{
    m_order.setNews(m_changes);
    connect(&m_runner, &ChangeRunner::rowsRead, &m_datasets, &DatasetModel::mergeSome);
    DeskActions &actions = m_window.actions();
    connect(&actions.signIn, &QAction::triggered, this, &Application::openSignIn);
    connect(&actions.signOut, &QAction::triggered, this, &Application::signOut);
    connect(&actions.requestLog, &QAction::triggered, this, &Application::openRequestLog);
    connect(&actions.newDataset, &QAction::triggered, this, &Application::openNewDataset);
    connect(&actions.exportList, &QAction::triggered, &m_exporter, &Exporter::openDatasets);
    connect(&m_window, &MainWindow::historyExportRequested, &m_exporter, &Exporter::openHistory);
    connect(&m_window, &MainWindow::quitRequested, this,
            [this] { m_window.layoutOfParts().save(m_settings); });

    connect(&m_loader, &DatasetLoader::stateChanged, this,
            [this] { m_history.setAccount(m_loader.accountId()); });
    connect(&m_history, &ChangeHistory::noticed, this,
            [this](const QString &sentence) { m_window.pane().warn(sentence); });

    connect(&m_window.views().exportView, &QAction::triggered, this,
            [this] { m_exporter.openView(m_window.views().shown()); });
    connect(&m_preferences, &Preferences::silenceChanged, this, [this] {
        if (m_connection)
            m_connection->setSilence(limits().silence);
    });
    connect(&m_marks, &AccountMarks::changed, this, &Application::heedMarks);
    m_appearance.follow(actions);
    m_window.layoutOfParts().restore(m_settings);
}

Application::~Application()
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
}

void Application::start()
{
    connect(&m_window, &MainWindow::firstPainted, this, &Application::begin);
    m_window.show();
}

void Application::begin()
{
    if (const QString complaint = m_chosen.complaint(); !complaint.isEmpty())
        m_window.pane().warn(complaint);
    if (!m_options.given)
        return openSignIn();
    SignInRequest request{.server =
                              m_options.server ? SignInRequest::Custom : SignInRequest::Sandbox,
                          .user = m_options.credentials.user,
                          .key = m_options.credentials.key,
                          .token = m_options.credentials.token};
    if (m_options.server)
        request.url = m_options.server->url();
    openSignIn();
    m_signIn->prefill(request);
    signIn(request);
}

void Application::openSignIn()
{
    if (m_signIn && m_signIn->isVisible())
        return m_signIn->raise();
    m_signIn = new SignInDialog(&m_window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &SignInDialog::submitted, this, &Application::signIn);
    connect(m_signIn, &SignInDialog::sandboxRequested, this, [this] {
        signIn({.server = SignInRequest::Sandbox, .user = u"demo"_s, .key = u"demo"_s});
    });
    connect(m_signIn, &SignInDialog::cancelled, this, [this] { m_pending.reset(); });
    m_signIn->open();
}

void Application::signIn(const SignInRequest &request)
{
    Credentials credentials{request.user, request.key, request.token};
    if (request.server == SignInRequest::Sandbox) {
        if (!m_sandbox)
            m_sandbox = std::make_unique<SandboxHost>();
        if (credentials.user.isEmpty())
            credentials = {u"demo"_s, u"demo"_s, {}};
        // It listens on another port each time.
        const QString name = u"Sandbox"_s;
        return connectTo({m_sandbox->address(), credentials, name,
                          AccountStaging::accountOf(u"sandbox"_s, credentials, name)});
    }
    const auto server = ServerAddress::parse(request.url.toString());
    if (!server) {
        m_signIn->showError(tr("This address can't be used."), server.error().sentence, {},
                            SignInDialog::ServerChoice);
        return;
    }
    const QString name = server->name();
    connectTo({*server, credentials, name,
               AccountStaging::accountOf(server->url().toString(), credentials, name)});
}

void Application::connectTo(const Target &target)
{
    if (!m_staging.canTurnTo(target.account)) {
        m_signIn->showError(
            tr("Changes for another account are staged, and can't be kept on disk."),
            tr("Post or discard them before you sign in as somebody else."), {},
            SignInDialog::Nothing);
        return;
    }
    m_signIn->setBusy(true);
    m_pending = std::make_unique<Connection>(target.server, target.credentials, m_options.format,
                                             limits(), &m_requests);
    m_pending->signIn(m_pending.get(), [this, target](const Result<void> &result) {
        if (result)
            signedIn(target);
        else
            signInFailed(target, result.error());
    });
}

RestClient::Limits Application::limits() const
{
    RestClient::Limits limits = m_options.limits;
    if (!m_options.hasTimeout)
        limits.silence = m_preferences.silence();
    return limits;
}

void Application::signedIn(const Target &target)
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
    m_connection = std::move(m_pending);
    if (!m_staging.isFor(target.account)) {
        m_accountViews.leave();
        m_datasets.clear();
        m_loader.forget();
    }
    m_accountViews.enter(target.account.name);
    m_marks.enter(target.account.name);
    m_staging.turnTo(target.account);
    m_serverName = target.serverName;
    m_history.setOwner({target.serverName, {}, target.credentials.user});
    connect(&m_connection->session(), &Session::expiresChanged, this, &Application::updateAccount);
    heedMarks();
    m_loader.setApi(&m_connection->api());
    m_runner.setApi(&m_connection->api());
    m_loader.refresh();
    if (m_signIn)
        m_signIn->accept();
}

void Application::signInFailed(const Target &target, const ApiError &error)
{
    // Deleted later: this runs from a callback of the connection that failed.
    m_pending.release()->deleteLater();
    if (!m_signIn)
        return;
    const bool isRefused = error.kind == ApiError::Kind::SignIn;
    m_signIn->showError(
        error.sentence,
        isRefused
            ? tr("Check both, and that your account is on the %1 server.").arg(target.serverName)
            : tr("Nothing was changed."),
        error.detail, isRefused ? SignInDialog::Credentials : SignInDialog::ServerChoice);
}

void Application::signOut()
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
    m_connection.reset();
    updateAccount();
}

void Application::updateAccount()
{
    if (!m_connection)
        return m_window.setAccount({});
    const Session &session = m_connection->session();
    const QString name = m_serverName + u' ' + session.user();
    m_window.setAccount({name.trimmed(), m_serverName, session.expires(), m_marks.isProduction(),
                         m_marks.isReadOnly()});
}

void Application::heedMarks()
{
    if (m_connection)
        m_connection->setReadOnly(m_marks.isReadOnly());
    m_datasets.setReadOnly(m_marks.isReadOnly());
    updateAccount();
}

void Application::openRequestLog()
{
    if (!m_requestLog) {
        m_requestLog = new RequestLogWindow(m_requests, &m_window);
        connect(m_requestLog, &RequestLogWindow::exportRequested, this,
                [this] { m_exporter.openRequests(m_requests, m_requestLog); });
    }
    m_requestLog->show();
    m_requestLog->raise();
    m_requestLog->activateWindow();
}

void Application::openNewDataset()
{
    auto *dialog = new NewDatasetDialog(m_loader.campaignTables(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_marks.isProduction())
        dialog->warnOfProduction(m_window.account().name);
    connect(dialog, &NewDatasetDialog::submitted, this,
            [this, dialog](const QString &table, const QString &description) {
                createDataset(dialog, table, description);
            });
    dialog->open();
}

void Application::createDataset(NewDatasetDialog *dialog, const QString &table,
                                const QString &description)
{
    if (!m_connection)
        return;
    dialog->setBusy(true);
    auto *creator = new DatasetCreator(m_connection->api(), m_history, m_connection.get());
    connect(dialog, &NewDatasetDialog::cancelled, creator, &QObject::deleteLater);
    creator->create(
        table, description,
        [this, creator, dialog = QPointer(dialog),
         description](const DatasetCreator::Outcome &outcome) {
            using Kind = DatasetCreator::Outcome::Kind;
            creator->deleteLater();
            m_datasets.mergeSome(outcome.rows);
            if (outcome.kind == Kind::Created) {
                if (dialog)
                    dialog->accept();
                m_window.pane().inform(
                    tr("Dataset %1, %2, was created. It is on HOLD.").arg(outcome.id, description));
                return;
            }
            if (!dialog)
                return;
            const QString found = outcome.candidates.join(u", "_s);
            const QString what =
                outcome.kind != Kind::Uncertain ? tr("Nothing was created.")
                : outcome.candidates.isEmpty()
                    ? tr("Whether it was created is not known: refresh before you try again.")
                    : tr("A new dataset of that name is there now: %1. Nothing was sent again.")
                          .arg(found);
            dialog->showError(outcome.error.sentence, what, outcome.error.detail);
        });
}
