// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/pasteblock.h"
#include "ui/desk.h"

#include <QObject>

class DatasetPane;
class DatasetView;
class DeskActions;
class QWidget;

/// What keys and menus do to the selected rows at once: paste, fill down, set a status; and how it
/// is taken back.
class TableEditing : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    TableEditing(const Desk &desk, DatasetPane &pane, DeskActions &actions,
                 QObject *parent = nullptr);

private:
    void connectActions();
    void paste();
    void fillDown();
    void setStatus(const QString &word);
    void warnOfLoss(const QWidget *editor);
    void warnOf(const StagingReport &report);
    static QStringList problems(const StagingReport &report);
    PasteTarget pasteTarget() const;
    DatasetColumn columnAt(int column) const;
    void updateActions();
    void updateClipboard();
    void updateSteps();

    const Desk m_desk;
    DatasetPane &m_pane;
    DatasetView &m_view;
    DeskActions &m_actions;
    bool m_canPaste = false; ///< there is text on the clipboard
};
