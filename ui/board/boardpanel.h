// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/campaignboard.h"
#include "ui/widgets/lowerpanel.h"

#include <QSortFilterProxyModel>

class ListTable;

/// The campaign tables with what is LIVE, on HOLD and over in each: every number leads to its rows.
class BoardPanel : public LowerPanel
{
    Q_OBJECT

public:
    /// \a datasets must outlive the panel.
    explicit BoardPanel(const DatasetModel &datasets, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rows for which this expression holds are to be seen.
    void filterRequested(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    void request(const QModelIndex &cell);
    void updateEmpty();

    CampaignBoard m_board;
    QSortFilterProxyModel m_sorted;
    ListTable *m_table;
    QLabel *m_empty; ///< in place of the table
};
