// SPDX-License-Identifier: MIT
#include "app/dialling.h"

#include "app/workspace.h"
#include "ui/dialfirst/dialfirstdialog.h"
#include "ui/dialling/dialorderpanel.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"

Dialling::Dialling(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
    , m_watching(workspace.datasets, workspace.settings, window)
{
    connect(&window.actions().dialFirst, &QAction::triggered, this,
            [this] { begin(m_window.pane().view().selectedDatasets()); });
    DialOrderPanel &order = window.dialOrder();
    connect(&order, &DialOrderPanel::dialFirstRequested, this, &Dialling::begin);
    connect(&order, &DialOrderPanel::refused, this,
            [this](const QString &sentence) { m_window.pane().warn(sentence); });
    connect(window.pane().view().selectionModel(), &QItemSelectionModel::currentChanged, &order,
            [&order](const QModelIndex &current) {
                order.showTableOf(current.data(DatasetModel::IdRole).toString());
            });
}

void Dialling::enter(ContactNowApi &api, const QString &account, bool isSandbox)
{
    leave();
    m_run = std::make_unique<DialFirst>(isSandbox ? m_workspace.runsOfSandbox : m_workspace.runs,
                                        m_workspace.history);
    connect(m_run.get(), &DialFirst::rowsRead, this, &Dialling::rowsRead);
    m_run->setApi(&api, account);
    m_effect.setApi(&api);
    m_watching.setApi(&api);
    m_window.dialOrder().counts().setApi(&api);
    if (!m_run->reasons().isEmpty())
        m_window.pane().warn(m_run->reasons().join(u' '));
    if (m_run->phase() == DialFirst::Phase::Interrupted)
        // Behind the dialog that is about to close.
        QMetaObject::invokeMethod(
            m_run.get(), [this] { open(); }, Qt::QueuedConnection);
}

void Dialling::leave()
{
    delete m_window.findChild<DialFirstDialog *>();
    if (m_run)
        m_run->setApi(nullptr, {}); // what was sent and not read back is unknown from now on
    m_run.reset();
    m_effect.setApi(nullptr);
    m_watching.setApi(nullptr);
    m_window.dialOrder().counts().setApi(nullptr);
}

void Dialling::begin(const QStringList &datasets)
{
    if (!m_run)
        return;
    if (m_run->phase() != DialFirst::Phase::Interrupted && datasets.isEmpty()) {
        m_window.pane().inform(
            tr("Nothing is selected. Select the datasets that are to dial first."));
        return;
    }
    open();
    if (m_run->phase() != DialFirst::Phase::Interrupted)
        m_run->plan(datasets, DialFirstPlan::Scope::Table);
}

void Dialling::open()
{
    m_run->setBatchSize(m_workspace.settings.number(Settings::BatchSize));
    auto *dialog = new DialFirstDialog(*m_run, m_effect, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_window.account().isProduction)
        dialog->warnOfProduction(m_window.account().name);
    dialog->open();
}
