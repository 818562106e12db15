// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetfilter.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/datasetsort.h"
#include "models/datasets/rowindexproxy.h"

#include <QSet>
#include <QTimer>

#include <functional>

class DatasetChanges;
class StagedEdits;

/// The datasets that are shown, in the order in which they are: an index into a DatasetModel.
///
/// Filter and sort look at values with staged edits laid over them, but staging an edit hides and
/// moves nothing. Setting a filter, a status or apply() does, and so does a sort or news from the
/// server, with which visible rows that have staged edits stay.
/// News is taken in when control returns to the event loop, once for all the changes of a merge;
/// until then new rows stand at the end.
class DatasetOrder : public RowIndexProxy
{
    Q_OBJECT

public:
    /// \a datasets and \a edits must outlive the order.
    DatasetOrder(DatasetModel &datasets, const StagedEdits &edits, QObject *parent = nullptr);

    void setFilter(const DatasetFilter &filter);
    const DatasetFilter &filter() const { return m_filter; }
    /// Shows only datasets of that status; those of any where \a status is empty.
    void setStatus(const QString &status);
    const QString &status() const { return m_status; }
    void setSort(const DatasetSort &sort);
    const QList<DatasetSortKey> &sortKeys() const { return m_sort.keys(); }
    /// Sorts by one column, by the rules of the default locale; -1 is the server's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Datasets that somebody is working on right now: their rows are not hidden meanwhile.
    /// Asked each time; there may be none.
    void setInHand(std::function<QSet<QString>()> inHand);
    /// Hides now what was not hidden because it was in hand, and no longer is.
    void letGo();
    /// Tells the news of each row: in NewsRole, in its tool tips and to screen readers. It must
    /// outlive the order.
    void setNews(const DatasetChanges &news);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Filters and sorts anew. Staged rows that do not match any more are hidden now.
    void apply();

Q_SIGNALS:
    /// Around every change of which rows are shown and in which order.
    void arranging();
    void arranged();
    void sortChanged();

private:
    enum class StagedRows { Stay, MustMatch };

    void arrange(StagedRows stagedRows);
    void arrangeLater();
    std::vector<int> wantedRows(StagedRows stagedRows);
    bool matches(const Dataset &dataset, const QHash<QString, QString> &queueNames) const;
    QHash<QString, QString> queueNames(int first, int last) const;

    void onDataChanged(int first, int last);
    void onRowsInserted(int first, int last);
    size_t fingerprint(int sourceRow) const;
    void takeFingerprints();

    DatasetModel &m_datasets;
    const StagedEdits &m_edits;
    DatasetFilter m_filter;
    QString m_status;
    DatasetSort m_sort;
    std::function<QSet<QString>()> m_inHand;
    const DatasetChanges *m_news = nullptr;
    bool m_isHoldingBack = false;
    std::vector<size_t> m_fingerprints; // of what the server says, by source row
    QTimer m_later;
};
