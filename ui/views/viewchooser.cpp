// SPDX-License-Identifier: MIT
#include "ui/views/viewchooser.h"

#include "models/views/tableviews.h"
#include "ui/dialogs/question.h"
#include "ui/table/tablearrangement.h"
#include "ui/views/viewnamedialog.h"

ViewChooser::ViewChooser(TableViews &views, TableArrangement &arrangement, QWidget &window)
    : QObject(&window)
    , save(tr("&Save view…"))
    , rename(tr("&Rename view…"))
    , remove(tr("&Delete view…"))
    , importViews(tr("&Import views…"))
    , exportView(tr("&Export view…"))
    , m_views(views)
    , m_arrangement(arrangement)
    , m_window(window)
{
    connect(&save, &QAction::triggered, this, &ViewChooser::askForName);
    connect(&rename, &QAction::triggered, this, &ViewChooser::askForNewName);
    connect(&remove, &QAction::triggered, this, &ViewChooser::askToRemove);
    const auto update = [this] {
        const bool isOwn = m_views.current().isOwn;
        rename.setEnabled(isOwn);
        remove.setEnabled(isOwn);
        Q_EMIT changed();
    };
    connect(&arrangement, &TableArrangement::changed, this, &ViewChooser::changed);
    connect(&views, &TableViews::changed, this, update);
    update();
    m_arrangement.show(m_views.current().view);
}

void ViewChooser::choose(const QString &key)
{
    m_views.choose(key);
    m_arrangement.show(m_views.current().view);
}

bool ViewChooser::isChanged() const
{
    return !m_views.current().view.showsTheSame(m_arrangement.now());
}

QString ViewChooser::title() const
{
    const QString name = m_views.current().view.name;
    //: %1 is the name of a view
    return isChanged() ? tr("%1, changed").arg(name) : name;
}

TableView ViewChooser::shown() const
{
    TableView view = m_arrangement.now();
    view.name = m_views.current().view.name;
    return view;
}

void ViewChooser::askForName()
{
    const auto judge = [this](const QString &name) {
        return ViewNameDialog::Verdict{
            m_views.refusal(name), m_views.ownNamed(name) ? tr("Replace view") : tr("Save view")};
    };
    auto *dialog = new ViewNameDialog(
        tr("Save view"),
        tr("Filter, status, order and columns are kept under this name, on this computer."), judge,
        &m_window);
    if (const auto current = m_views.current(); current.isOwn)
        dialog->setName(current.view.name);
    connect(dialog, &ViewNameDialog::submitted, this, [this](const QString &name) {
        TableView view = m_arrangement.now();
        view.name = name;
        m_views.keep(view);
    });
    dialog->open();
}

void ViewChooser::askForNewName()
{
    const QString before = m_views.current().view.name;
    const auto judge = [this, before](const QString &name) {
        const auto other = m_views.ownNamed(name);
        const QString taken = other && other->name != before
                                  ? tr("Another view has this name. Choose another one.")
                                  : QString();
        const QString refusal = m_views.refusal(name);
        return ViewNameDialog::Verdict{refusal.isEmpty() ? taken : refusal, tr("Rename view")};
    };
    auto *dialog = new ViewNameDialog(tr("Rename view"), tr("It is called “%1” now.").arg(before),
                                      judge, &m_window);
    dialog->setName(before);
    connect(dialog, &ViewNameDialog::submitted, &m_views, &TableViews::rename);
    dialog->open();
}

void ViewChooser::askToRemove()
{
    auto *question = new Question(
        tr("Delete the view “%1”?").arg(m_views.current().view.name),
        tr("This can't be undone. The table stays as it is, and so do the datasets."), &m_window);
    question->addAnswer(tr("&Keep it"), Look::Plain, [] {});
    question->addAnswer(tr("&Delete view"), Look::Danger, [this] { m_views.remove(); });
    question->open();
}
