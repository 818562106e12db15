// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/look/look.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutList::Group> &groups, QWidget *parent)
    : FormDialog(tr("Keyboard shortcuts"), tr("Keyboard shortcuts"),
                 tr("Alt and the underlined letter opens a menu."), parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search for a word or a key"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMinimumHeight(Look::px(30));
    content()->addWidget(m_search);

    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(Look::px(12));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumSize(Look::px(480), Look::px(380));
    for (const ShortcutList::Group &group : groups) {
        auto *parentItem = new QTreeWidgetItem(m_list, {group.title});
        parentItem->setFont(0, Look::font(Look::Body, QFont::DemiBold));
        parentItem->setFirstColumnSpanned(true);
        for (const ShortcutList::Line &line : group.lines)
            new QTreeWidgetItem(parentItem, {line.text, line.keys});
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    content()->addWidget(m_list, 1);

    auto *close = Look::button(Look::Primary, tr("&Close"));
    close->setDefault(true);
    auto *foot = addFoot();
    foot->addStretch();
    foot->addWidget(close);
    connect(close, &QPushButton::clicked, this, &ShortcutsDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    m_search->setFocus();
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    constexpr std::array scrolling = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (std::find(scrolling.begin(), scrolling.end(), key) != scrolling.end())
            return QCoreApplication::sendEvent(m_list, event);
    }
    return FormDialog::eventFilter(watched, event);
}

void ShortcutsDialog::search(const QString &text)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parentItem = m_list->topLevelItem(group);
        const bool isGroupFound = parentItem->text(0).contains(text, Qt::CaseInsensitive);
        bool isAnyShown = false;
        for (int line = 0; line < parentItem->childCount(); ++line) {
            QTreeWidgetItem *item = parentItem->child(line);
            const bool isShown = isGroupFound ||
                                 item->text(0).contains(text, Qt::CaseInsensitive) ||
                                 item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        parentItem->setHidden(!isAnyShown);
    }
}
