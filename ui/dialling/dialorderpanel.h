// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/campaignboard.h"
#include "models/dialling/callcounts.h"
#include "models/dialling/dialorderlist.h"
#include "ui/desk.h"
#include "ui/widgets/lowerpanel.h"

#include <functional>

class ElidedLabel;
class ListTable;
class QComboBox;

/// The dial order of a campaign table: what is LIVE, the next one first, beside what is on HOLD.
/// Rows are dragged, or moved by keys, to another place; that stages priorities.
class DialOrderPanel : public LowerPanel
{
    Q_OBJECT

public:
    /// What \a desk holds must outlive the panel.
    explicit DialOrderPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Shows the table of \a dataset, where it has one.
    void showTableOf(const QString &dataset);
    /// What is called; read while the panel shows.
    CallCounts &counts() { return m_counts; }

Q_SIGNALS:
    /// These are to dial first.
    void dialFirstRequested(const QStringList &datasets);
    /// Nothing was staged; a sentence on why.
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ListTable *makeList(const QString &name, DialOrderList &list);
    void addActions();
    void addAction(ListTable &list, const QString &text, const QKeySequence &key,
                   const std::function<void()> &handler);
    void updateTables();
    void updateCalls();
    void stage(const QString &problem, const QStringList &datasets);
    void select(const QStringList &datasets);
    QStringList selected(const ListTable &list) const;
    void moveBy(int places);
    void hold();
    void join();

    const DatasetModel &m_datasets;
    CampaignBoard m_board;
    DialOrder m_order;
    DialOrderList m_live;
    DialOrderList m_onHold;
    CallCounts m_counts;
    QStringList m_names; ///< of the tables to choose from
    QComboBox *m_tables;
    ElidedLabel *m_hint;
    ListTable *m_liveTable;
    ListTable *m_holdTable;
};
