// SPDX-License-Identifier: MIT
#include "screens.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/account.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/loadbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/priorityfield.h"
#include "ui/widgets/profilebutton.h"
#include "ui/widgets/stagedbar.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/statuschooser.h"
#include "ui/widgets/statuscounts.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QAction *action(const QString &text, QObject *parent, bool filled = false)
{
    auto *action = new QAction(text, parent);
    action->setPriority(filled ? QAction::HighPriority : QAction::NormalPriority);
    return action;
}

QToolBar *toolBar(ProfileButton *profile, FilterField *filter)
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(profile);
    bar->addSeparator();
    bar->addAction(Icons::named(u"refresh"_s), u"Refresh"_s);
    bar->addAction(Icons::named(u"plus"_s), u"New dataset"_s);
    bar->addAction(Icons::named(u"dial-first"_s), u"Dial first…"_s);
    bar->addAction(Icons::named(u"export"_s), u"Export"_s);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    filter->setFixedWidth(Look::px(376));
    bar->addWidget(filter);
    bar->addAction(Icons::named(u"history"_s), u"History"_s);
    QAction *details = bar->addAction(Icons::named(u"details"_s), u"Details"_s);
    details->setCheckable(true);
    details->setChecked(true);
    return bar;
}

QWidget *countsRow(StatusCounts *counts)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(counts);
    layout->addStretch();
    layout->addWidget(Look::secondary(u"View"_s));
    auto *views = new QComboBox;
    views->addItem(u"Live, high priority"_s);
    views->setFixedWidth(Look::px(196));
    layout->addWidget(views);
    layout->addWidget(Look::button(Look::Plain, u"Save view…"_s));
    return row;
}

} // namespace

QWidget *Screens::bars()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto *training = new ProfileButton;
    training->setAccount({.name = u"EU training"_s, .isReadOnly = true});
    auto *filter = new FilterField;
    filter->setText(u"status:live priority>=50"_s);
    filter->setMatchCount(31, 250);
    layout->addWidget(toolBar(training, filter));
    auto *live = new StatusCounts;
    live->setCounts({250, 31, 148, 71});
    live->setStatus(u"LIVE"_s);
    layout->addWidget(countsRow(live));

    auto *production = new ProfileButton;
    production->setAccount({.name = u"EU contact centre"_s, .isProduction = true});
    auto *wrong = new FilterField;
    wrong->setText(u"priority>=fifty"_s);
    wrong->setMatchCount(250, 250);
    wrong->setError(u"A number is expected at character 11."_s);
    layout->addWidget(toolBar(production, wrong));
    auto *all = new StatusCounts;
    all->setCounts({250, 31, 148, 71});
    layout->addWidget(countsRow(all));

    QToolBar *signedOut = toolBar(new ProfileButton, new FilterField);
    const QList<QAction *> actions = signedOut->actions();
    for (QAction *each : actions.mid(1))
        each->setEnabled(false);
    layout->addWidget(signedOut);
    auto *unknown = new StatusCounts;
    unknown->setEnabled(false);
    layout->addWidget(countsRow(unknown));

    auto *late = new MessageBar;
    late->showMessage(
        {Band::Warning,
         u"The server did not answer within 20 s. The table shows what was read at 12:04."_s,
         u"ETIMEDOUT"_s,
         {action(u"Retry"_s, page)},
         {}});
    layout->addWidget(late);
    auto *expired = new MessageBar;
    expired->showMessage({Band::Warning,
                          u"Token expired. 3 staged changes are kept."_s,
                          {},
                          {action(u"Sign in"_s, page, true)},
                          u"key"_s});
    layout->addWidget(expired);
    auto *failed = new MessageBar;
    failed->showMessage({Band::Error, u"<b>Not markup.</b> Nothing was changed."_s, {}, {}, {}});
    layout->addWidget(failed);
    auto *info = new MessageBar;
    info->showMessage({Band::Info, u"250 datasets were exported."_s, {}, {}, {}});
    layout->addWidget(info);

    auto *loading = new LoadBar;
    loading->showLoading(148, 250);
    layout->addWidget(loading);
    auto *staged = new StagedBar;
    staged->setCounts(3, 2);
    layout->addWidget(staged);
    layout->addStretch();
    page->resize(1280, 560);
    return page;
}

QWidget *Screens::states()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    std::array<StateView *, 4> views{};
    for (std::size_t i = 0; i < views.size(); ++i) {
        views[i] = new StateView;
        views[i]->setMinimumSize(390, 300);
        grid->addWidget(views[i], int(i / 2), int(i % 2));
    }
    views[0]->showEmptyAccount(action(u"New dataset"_s, page));
    views[1]->showNothingMatches(u"LIVE, with priority 50 or more, in tables named “solar”"_s, 250,
                                 action(u"Clear filter"_s, page));
    views[2]->showFailed(
        u"The server’s answer could not be understood. Nothing was changed. Try again in a minute."_s,
        u"HTTP 500"_s, action(u"Retry"_s, page));
    views[3]->showSignedOut(u"The token has expired."_s, action(u"Sign in"_s, page));
    return page;
}

QWidget *Screens::fields()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    for (const QString &word : {u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s, QString()}) {
        auto *chooser = new StatusChooser;
        chooser->setStatus(word);
        layout->addWidget(chooser);
    }
    auto *staged = new PriorityField;
    staged->setPriority(u"85"_s);
    staged->setOldPriority(u"60"_s, true);
    layout->addWidget(staged);
    auto *mixed = new PriorityField;
    mixed->setPriority(u"mixed"_s);
    layout->addWidget(mixed);
    auto *disabled = new PriorityField;
    disabled->setPriority(u"30"_s);
    disabled->setEnabled(false);
    layout->addWidget(disabled);
    page->setFixedWidth(304);
    return page;
}
