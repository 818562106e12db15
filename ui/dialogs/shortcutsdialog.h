// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/shortcutlist.h"

class QLineEdit;
class QTreeWidget;

/// The keys of the program in groups, to be searched.
class ShortcutsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutList::Group> &groups, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);

    QLineEdit *m_search;
    QTreeWidget *m_list;
};
