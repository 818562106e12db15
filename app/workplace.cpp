// SPDX-License-Identifier: MIT
#include "app/workplace.h"

#include "app/appearance.h"
#include "app/commands/connectionoptions.h"
#include "models/changes/datasetcreator.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/views/viewchooser.h"
#include "ui/windowlayout.h"

using namespace Qt::StringLiterals;

Workplace::Workplace(const ConnectionOptions &options, Keychain &keychain, Appearance &appearance,
                     Workspace &workspace)
    : m_workspace(workspace)
    , m_window(workspace.desk)
    , m_preferences(workspace.settings, workspace.runner, m_window.actions(), m_window)
    , m_autoRefresh(workspace.desk, m_window, workspace.settings, &m_window)
    , m_exporter(workspace.desk, workspace.settings, m_window)
    , m_dialling(workspace, m_window)
    , m_firstSteps(workspace, m_window)
    , m_guidance(m_window.actions())
    , m_marks(workspace.store, m_window.actions(), options.limits.readOnly)
    , m_accountViews(workspace.store, workspace.views, m_window)
    , m_viewImport(workspace.views, m_window)
    , m_signingIn(options, m_preferences, keychain, workspace, m_window.actions(), m_window)
    , m_idle(workspace.settings)
    , m_cover(new LockCover(m_window, m_window.actions()))
{
    connect(&m_dialling, &Dialling::rowsRead, &workspace.datasets, &DatasetModel::mergeSome);
    DeskActions &actions = m_window.actions();
    connect(&actions.profile, &QAction::triggered, this, &Workplace::openProfile);
    connect(&m_signingIn, &SigningIn::done, this, &Workplace::signedIn);
    connect(&m_idle, &IdleLock::idle, this, &Workplace::lock);
    connect(&actions.signOut, &QAction::triggered, this, &Workplace::signOut);
    connect(&actions.requestLog, &QAction::triggered, this, &Workplace::openRequestLog);
    connect(&actions.newDataset, &QAction::triggered, this, &Workplace::openNewDataset);
    connect(&actions.exportList, &QAction::triggered, &m_exporter, &Exporter::openDatasets);
    connect(&m_window, &MainWindow::historyExportRequested, &m_exporter, &Exporter::openHistory);
    connect(&m_window.views().exportView, &QAction::triggered, this,
            [this] { m_exporter.openView(m_window.views().shown()); });

    DatasetPane &pane = m_window.pane();
    const auto warn = [&pane](const QString &sentence) {
        pane.warn(sentence);
    };
    connect(&m_signingIn, &SigningIn::warned, &pane, warn);
    connect(&workspace.history, &ChangeHistory::noticed, &pane, warn);
    connect(&workspace.staging, &AccountStaging::warned, &pane, warn);
    connect(&workspace.staging, &AccountStaging::informed, &pane,
            [&pane](const QString &text) { pane.inform(text); });
    connect(&workspace.staging, &AccountStaging::informedOfStaged, &pane,
            &DatasetPane::informOfStaged);

    connect(&m_preferences, &Preferences::silenceChanged, this, [this] {
        if (m_workspace.connection)
            m_workspace.connection->setSilence(m_signingIn.limits().silence);
    });
    connect(&m_marks, &AccountMarks::changed, this, &Workplace::heedMarks);
    connect(&m_window, &MainWindow::quitRequested, this,
            [this] { m_window.layoutOfParts().save(m_workspace.store); });
    appearance.follow(actions);
    m_window.layoutOfParts().restore(workspace.store);
}

Workplace::~Workplace()
{
    m_dialling.leave();
}

void Workplace::begin()
{
    if (const QString complaint = m_workspace.settings.complaint(); !complaint.isEmpty())
        m_window.pane().warn(complaint);
    m_signingIn.begin();
}

void Workplace::signedIn(const SigningIn::Account &account)
{
    Workspace &work = m_workspace;
    work.loader.setApi(nullptr);
    work.runner.setApi(nullptr);
    m_dialling.leave();
    work.connection = m_signingIn.takeConnection();
    if (!work.staging.isFor(account.staging)) {
        m_accountViews.leave();
        work.datasets.clear();
        work.loader.forget();
    }
    work.account = account;
    m_accountViews.enter(account.staging.name);
    work.staging.turnTo(account.staging);
    work.history.setOwner({account.serverName, {}, account.user});
    m_cover->unlock();
    work.loader.setApi(&work.connection->api());
    work.runner.setApi(&work.connection->api());
    resume();
    work.loader.refresh();
}

void Workplace::resume()
{
    const SigningIn::Account &account = m_workspace.account;
    if (account.staging.key.isEmpty())
        return; // nobody was in yet
    m_accountViews.enter(account.staging.name);
    m_marks.enter(account.staging.name);
    heedMarks();
    if (!m_workspace.connection)
        return;
    connect(&m_workspace.connection->session(), &Session::expiresChanged, this,
            &Workplace::updateAccount);
    m_dialling.enter(m_workspace.connection->api(), account.runs, account.isSandbox);
    m_firstSteps.enter();
}

void Workplace::signOut()
{
    m_workspace.loader.setApi(nullptr);
    m_workspace.runner.setApi(nullptr);
    m_dialling.leave();
    m_workspace.connection.reset();
    m_firstSteps.enter();
    updateAccount();
}

void Workplace::lock(int minutes)
{
    // What is being posted ends first; the lock comes again.
    if (!m_workspace.connection || m_workspace.runner.phase() == ChangeRunner::Phase::Posting ||
        m_dialling.isRunning())
        return;
    m_signingIn.close();
    signOut();
    m_signingIn.askForKeyAgain();
    QString why = tr("Nobody used it for %Ln minute(s), so you were signed out.", nullptr, minutes);
    if (m_workspace.edits.count() > 0)
        why += u' ' + tr("%Ln staged change(s) are kept.", nullptr, m_workspace.edits.count());
    m_cover->lock(why);
}

void Workplace::updateAccount()
{
    if (!m_workspace.connection)
        return m_window.setAccount({});
    const Profile profile = m_signingIn.profiles().find(m_workspace.account.staging.name);
    m_window.setAccount({profile.name, m_workspace.account.serverName,
                         m_workspace.connection->session().expires(), profile.colour,
                         m_marks.isProduction(), m_marks.isReadOnly()});
    m_window.actions().profile.setEnabled(m_workspace.account.isKept);
}

void Workplace::openProfile()
{
    const Profile profile = m_signingIn.profiles().find(m_workspace.account.staging.name);
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
        m_workspace.account.isKept = false;
        updateAccount();
    });
    dialog->open();
}

void Workplace::heedMarks()
{
    if (m_workspace.connection)
        m_workspace.connection->setReadOnly(m_marks.isReadOnly());
    m_workspace.datasets.setReadOnly(m_marks.isReadOnly());
    updateAccount();
}

void Workplace::openRequestLog()
{
    if (!m_requestLog) {
        m_requestLog = new RequestLogWindow(m_workspace.requests, &m_window);
        connect(m_requestLog, &RequestLogWindow::exportRequested, this,
                [this] { m_exporter.openRequests(m_workspace.requests, m_requestLog); });
    }
    m_requestLog->show();
    m_requestLog->raise();
    m_requestLog->activateWindow();
}

void Workplace::openNewDataset()
{
    auto *dialog = new NewDatasetDialog(m_workspace.loader.campaignTables(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_marks.isProduction())
        dialog->warnOfProduction(m_window.account().name);
    connect(dialog, &NewDatasetDialog::submitted, this,
            [this, dialog](const QString &table, const QString &description) {
                createDataset(dialog, table, description);
            });
    dialog->open();
}

void Workplace::createDataset(NewDatasetDialog *dialog, const QString &table,
                              const QString &description)
{
    if (!m_workspace.connection)
        return;
    dialog->setBusy(true);
    auto *creator = new DatasetCreator(m_workspace.connection->api(), m_workspace.history,
                                       m_workspace.connection.get());
    connect(dialog, &NewDatasetDialog::cancelled, creator, &QObject::deleteLater);
    creator->create(
        table, description,
        [this, creator, dialog = QPointer(dialog),
         description](const DatasetCreator::Outcome &outcome) {
            using Kind = DatasetCreator::Outcome::Kind;
            creator->deleteLater();
            m_workspace.datasets.mergeSome(outcome.rows);
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
