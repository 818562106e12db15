// SPDX-License-Identifier: MIT
#pragma once

#include "models/history/historymodel.h"
#include "ui/widgets/lowerpanel.h"

class ListTable;
class QLineEdit;
class QPushButton;

/// What was posted from this computer: to be searched, exported and taken back.
class HistoryPanel : public LowerPanel
{
    Q_OBJECT

public:
    /// \a history must outlive the panel.
    explicit HistoryPanel(ChangeHistory &history, QWidget *parent = nullptr);

    /// Shows only the changes of that dataset, of the account that is signed in; of all accounts
    /// and datasets where it is empty.
    void setDataset(const QString &id);

Q_SIGNALS:
    /// The user wants these to be taken back.
    void undoRequested(const QList<HistoryEntry> &entries);
    /// The user wants what is shown as a file.
    void exportRequested(const HistoryQuery &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader();
    void update();
    QList<HistoryEntry> selectedEntries() const;

    ChangeHistory &m_history;
    HistoryModel m_model;
    QString m_dataset;
    bool m_isQueryDue = true;
    QPushButton *m_all;
    QLineEdit *m_find;
    QPushButton *m_undo;
    QPushButton *m_export;
    ListTable *m_table;
};
