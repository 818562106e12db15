// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/datafolder.h"
#include "models/changes/datasetcreator.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/views/viewchooser.h"
#include "ui/windowlayout.h"

using namespace Qt::StringLiterals;

Application::Application(const ConnectionOptions &options, Keychain &keychain, QObject *parent)
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
    , m_dialling(m_desk, m_chosen, m_window)
    , m_staging(m_desk, m_window.pane())
    , m_marks(m_settings, m_window.actions(), options.limits.readOnly)
    , m_accountViews(m_settings, m_views, m_window)
    , m_viewImport(m_views, m_window)
    , m_signingIn(m_options, m_preferences, m_staging, m_requests, m_settings, keychain,
                  m_window.actions(), m_window)
    , m_idle(m_chosen)
    , m_cover(new LockCover(m_window, m_window.actions()))
{
    m_order.setNews(m_changes);
    connect(&m_runner, &ChangeRunner::rowsRead, &m_datasets, &DatasetModel::mergeSome);
    connect(&m_dialling, &Dialling::rowsRead, &m_datasets, &DatasetModel::mergeSome);
    DeskActions &actions = m_window.actions();
    connect(&actions.profile, &QAction::triggered, this, &Application::openProfile);
    connect(&m_signingIn, &SigningIn::done, this, &Application::signedIn);
    connect(&m_signingIn, &SigningIn::warned, this,
            [this](const QString &sentence) { m_window.pane().warn(sentence); });
    connect(&m_idle, &IdleLock::idle, this, &Application::lock);
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
            m_connection->setSilence(m_signingIn.limits().silence);
    });
    connect(&m_marks, &AccountMarks::changed, this, &Application::heedMarks);
    m_appearance.follow(actions);
    m_window.layoutOfParts().restore(m_settings);
}

Application::~Application()
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
    m_dialling.leave();
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
    m_signingIn.begin();
}

void Application::signedIn(const SigningIn::Account &account)
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
    m_dialling.leave();
    m_connection = m_signingIn.takeConnection();
    if (!m_staging.isFor(account.staging)) {
        m_accountViews.leave();
        m_datasets.clear();
        m_loader.forget();
    }
    m_accountViews.enter(account.staging.name);
    m_marks.enter(account.staging.name);
    m_staging.turnTo(account.staging);
    m_account = account;
    m_history.setOwner({account.serverName, {}, account.user});
    connect(&m_connection->session(), &Session::expiresChanged, this, &Application::updateAccount);
    heedMarks();
    m_cover->unlock();
    m_loader.setApi(&m_connection->api());
    m_runner.setApi(&m_connection->api());
    m_loader.refresh();
    m_dialling.enter(m_connection->api(), account.runs, account.isSandbox);
}

void Application::signOut()
{
    m_loader.setApi(nullptr);
    m_runner.setApi(nullptr);
    m_dialling.leave();
    m_connection.reset();
    updateAccount();
}

void Application::lock(int minutes)
{
    // What is being posted ends first; the lock comes again.
    if (!m_connection || m_runner.phase() == ChangeRunner::Phase::Posting || m_dialling.isRunning())
        return;
    m_signingIn.close();
    signOut();
    m_signingIn.askForKeyAgain();
    QString why = tr("Nobody used it for %n minute(s), so you were signed out.", nullptr, minutes);
    if (m_edits.count() > 0)
        why += u' ' + tr("%n staged change(s) are kept.", nullptr, m_edits.count());
    m_cover->lock(why);
}

void Application::updateAccount()
{
    if (!m_connection)
        return m_window.setAccount({});
    const Profile profile = m_signingIn.profiles().find(m_account.staging.name);
    m_window.setAccount({profile.name, m_account.serverName, m_connection->session().expires(),
                         profile.colour, m_marks.isProduction(), m_marks.isReadOnly()});
    m_window.actions().profile.setEnabled(m_account.isKept);
}

void Application::openProfile()
{
    const Profile profile = m_signingIn.profiles().find(m_account.staging.name);
    QStringList taken;
    for (const Profile &other : m_signingIn.profiles().all()) {
        if (other.account != profile.account)
            taken.append(other.name);
    }
    auto *dialog = new ProfileDialog(profile, taken, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::submitted, this, [this](const Profile &changed) {
        m_signingIn.profiles().keep(changed);
        updateAccount();
    });
    connect(dialog, &ProfileDialog::forgetRequested, this, [this, account = profile.account] {
        m_signingIn.forget(account);
        m_account.isKept = false;
        updateAccount();
    });
    dialog->open();
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
