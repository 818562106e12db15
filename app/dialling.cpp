// SPDX-License-Identifier: MIT
#include "app/dialling.h"

#include "app/datafolder.h"
#include "app/settings.h"
#include "ui/dialfirst/dialfirstdialog.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"

Dialling::Dialling(ChangeHistory &history, const Settings &settings, MainWindow &window)
    : m_history(history)
    , m_settings(settings)
    , m_window(window)
    , m_kept(DataFolder::path())
    , m_ofSandbox(QString())
{
    connect(&window.actions().dialFirst, &QAction::triggered, this, &Dialling::begin);
}

void Dialling::enter(ContactNowApi &api, const QString &account, bool isSandbox)
{
    leave();
    m_run = std::make_unique<DialFirst>(isSandbox ? m_ofSandbox : m_kept, m_history);
    connect(m_run.get(), &DialFirst::rowsRead, this, &Dialling::rowsRead);
    m_run->setApi(&api, account);
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
}

void Dialling::begin()
{
    if (!m_run)
        return;
    const QStringList datasets = m_window.pane().view().selectedDatasets();
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
    m_run->setBatchSize(m_settings.number(Settings::BatchSize));
    auto *dialog = new DialFirstDialog(*m_run, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_window.account().isProduction)
        dialog->warnOfProduction(m_window.account().name);
    dialog->open();
}
