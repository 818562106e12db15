// SPDX-License-Identifier: MIT
#include "ui/deskactions.h"

#include "models/datasets/refreshschedule.h"
#include "ui/look/icons.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

DeskActions::DeskActions(QObject *parent)
    : QObject(parent)
    , refreshing(this)
    , appearance(this)
{
    define(refresh, tr("&Refresh"), u"refresh"_s, {}, tr("Read the datasets again"));
    refresh.setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    define(retry, tr("&Retry"), {});
    connect(&retry, &QAction::triggered, &refresh, &QAction::trigger);
    for (QAction *mainAction : {&retry, &newDataset, &signIn})
        mainAction->setPriority(QAction::HighPriority);
    define(newDataset, tr("&New dataset…"), u"plus"_s, QKeySequence::New,
           tr("Create a dataset in a campaign table"));
    define(exportList, tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E,
           tr("Write the list to a file"));
    define(quit, tr("&Quit"), {}, Qt::CTRL | Qt::Key_Q);
    define(undo, tr("&Undo"), u"undo"_s, QKeySequence::Undo, tr("Take the last change back"));
    define(redo, tr("R&edo"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    define(undoAll, tr("&Discard staged changes…"), {});
    define(copy, tr("&Copy rows"), u"copy"_s, QKeySequence::Copy);
    define(copyAsTable, tr("&Table (tab-separated)"), {});
    define(copyAsCsv, tr("&CSV"), {});
    define(copyAsMarkdown, tr("&Markdown"), {});
    define(copyValue, tr("Copy &value"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    define(paste, tr("&Paste"), {}, QKeySequence::Paste);
    define(fillDown, tr("Fill do&wn"), {}, Qt::CTRL | Qt::Key_D);
    define(selectAll, tr("Select &all"), {}, QKeySequence::SelectAll);
    define(editCell, tr("&Edit cell"), {}, Qt::Key_F2);
    define(filter, tr("&Filter"), u"search"_s, QKeySequence::Find);
    define(clearFilter, tr("C&lear filter"), {});
    define(details, tr("&Details"), u"details"_s, Qt::CTRL | Qt::Key_I,
           tr("Show or hide the selected dataset's details"));
    details.setCheckable(true);
    details.setChecked(true);
    define(history, tr("&History"), u"history"_s, Qt::CTRL | Qt::Key_H,
           tr("Show or hide what was posted from this computer"));
    history.setCheckable(true);
    define(columns, tr("&Columns"), {});
    define(sortBy, tr("Sor&t by"), {});
    define(thenBy, tr("Th&en by"), {});
    define(views, tr("Vie&ws"), {});
    define(board, tr("Campaign &board"), u"table"_s, Qt::CTRL | Qt::Key_B,
           tr("Show or hide how the campaign tables stand"));
    board.setCheckable(true);
    define(dialOrder, tr("Dial &order"), u"dial-first"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
           tr("Show or hide in which order a campaign table is dialled"));
    dialOrder.setCheckable(true);
    define(nextNews, tr("&Next change"), u"arrow-down"_s, Qt::Key_F6,
           tr("Go to the next row that a refresh changed"));
    define(previousNews, tr("Pre&vious change"), u"arrow-up"_s, Qt::SHIFT | Qt::Key_F6,
           tr("Go to the row before that a refresh changed"));
    define(markSeen, tr("Mark as &seen"), {}, {}, tr("Take the marks of what changed away"));
    for (const int minutes : RefreshSchedule::intervals) {
        auto *each = new QAction(&refreshing);
        define(*each, minutes == 0 ? tr("&Off") : tr("Every %Ln minute(s)", nullptr, minutes), {});
        each->setCheckable(true);
        each->setData(minutes);
    }
    define(resetColumns, tr("&Reset columns"), {});
    define(review, tr("&Review and post…"), u"check"_s, QKeySequence::Save);
    define(makeLive, tr("Set &LIVE"), {});
    define(makeHold, tr("Put on &HOLD"), {});
    define(dialFirst, tr("D&ial first…"), u"dial-first"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
           tr("Make the selected datasets dial next"));
    define(signIn, tr("Sign &in…"), u"key"_s);
    define(signOut, tr("Sign &out"), {});
    define(accounts, tr("S&witch account"), {});
    define(profile, tr("&Account profile…"), {}, {},
           tr("Its name and colour, and how it is reached"));
    define(production, tr("&Production account"), {}, {},
           tr("Mark this account wherever something is posted to it"));
    define(readOnly, tr("&Read only"), {}, {}, tr("Send nothing that would change this account"));
    production.setCheckable(true);
    readOnly.setCheckable(true);
    define(requestLog, tr("Request &log"), {}, Qt::CTRL | Qt::Key_L,
           tr("What went to the server and came back"));
    define(settings, tr("Se&ttings…"), {}, Qt::CTRL | Qt::Key_Comma);
    define(guide, tr("&Guide"), {}, QKeySequence::HelpContents,
           tr("Read about what has the focus"));
    define(firstSteps, tr("&First steps"), {}, {}, tr("Be led to a first change in the sandbox"));
    define(shortcuts, tr("&Keyboard shortcuts"), {}, Qt::CTRL | Qt::Key_Question);
    define(about, tr("&About Dialdesk"), {});
    for (QAction *each : {&followSystem, &light, &dark, &strongLight, &strongDark}) {
        each->setCheckable(true);
        appearance.addAction(each);
    }
    define(followSystem, tr("Like the &system"), {});
    define(light, tr("&Light"), {});
    define(dark, tr("&Dark"), {});
    define(strongLight, tr("&High contrast, light"), {});
    define(strongDark, tr("High &contrast, dark"), {});
    followSystem.setChecked(true);
}

void DeskActions::define(QAction &action, const QString &text, const QString &icon,
                         const QKeySequence &key, const QString &toolTip)
{
    action.setText(text);
    // Buttons show this one: without the mnemonic, and without the dots that a menu has.
    action.setIconText(QString(text).remove(u'&').remove(u'…'));
    if (!icon.isEmpty())
        action.setIcon(Icons::named(icon));
    action.setShortcut(key);
    if (!toolTip.isEmpty())
        action.setToolTip(toolTip);
    action.setIconVisibleInMenu(false);
}

void DeskActions::addMenusTo(QMenuBar &menuBar)
{
    const auto add = [&menuBar](const QString &title, const QList<QAction *> &actions) {
        QMenu *menu = menuBar.addMenu(title);
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    add(tr("&File"), {&newDataset, &exportList, nullptr, &quit});
    QMenu *edit = add(tr("&Edit"), {&undo, &redo, nullptr, &copy, &copyValue, &paste, &fillDown,
                                    &selectAll, nullptr, &review, &undoAll, nullptr, &filter,
                                    &clearFilter, nullptr, &settings});
    edit->insertMenu(&copyValue, makeCopyMenu(*edit));
    QMenu *view = add(tr("&View"),
                      {&refresh, &nextNews, &previousNews, &markSeen, nullptr, &details, &history,
                       &board, &dialOrder, nullptr, &columns, &sortBy, &thenBy, &views, nullptr});
    QMenu *refreshMenu = view->addMenu(tr("Refresh a&utomatically"));
    refreshMenu->addActions(refreshing.actions());
    QMenu *appearanceMenu = view->addMenu(tr("&Appearance"));
    appearanceMenu->addActions(appearance.actions());
    add(tr("&Dataset"),
        {&editCell, &paste, &fillDown, nullptr, &makeLive, &makeHold, nullptr, &dialFirst});
    add(tr("&Connection"), {&signIn, &accounts, &signOut, nullptr, &profile, &production, &readOnly,
                            nullptr, &requestLog});
    add(tr("&Help"), {&guide, &firstSteps, &shortcuts, nullptr, &about});
}

QMenu *DeskActions::makeCopyMenu(QMenu &parent)
{
    auto *menu = new QMenu(tr("Copy a&s"), &parent);
    menu->addActions({&copyAsTable, &copyAsCsv, &copyAsMarkdown});
    return menu;
}

void DeskActions::openRowMenu(const QPoint &position)
{
    auto *menu = new QMenu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({&editCell, &makeLive, &makeHold, &dialFirst});
    menu->addSeparator();
    menu->addActions({&copy, &copyValue, &paste, &fillDown});
    menu->insertMenu(&copyValue, makeCopyMenu(*menu));
    menu->popup(position);
}

void DeskActions::setSignedIn(bool signedIn, bool isReadOnly)
{
    for (QAction *action : {&refresh, &exportList, &signOut, &profile, &production, &readOnly})
        action->setEnabled(signedIn);
    for (QAction *action : {&newDataset, &review, &dialFirst})
        action->setEnabled(signedIn && !isReadOnly);
}
