// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/workerthread.h"
#include "models/datasets/datasetarranger.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/rowindexproxy.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class DatasetChanges;
class StagedEdits;

/// The datasets that are shown, in the order in which they are: an index into a DatasetModel.
///
/// Filter and sort look at values with staged edits laid over them, but staging an edit hides and
/// moves nothing. Setting a filter, a status or apply() does, and so does a sort or news from the
/// server, with which visible rows that have staged edits stay. Many rows are arranged on a thread:
/// arranged() says when it is done, and what was asked for last counts.
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
    /// What is worked out right now is for rows that have changed since.
    void outdate();
    DatasetArranger::Request request() const;
    void finish(DatasetArranger::Arrangement arrangement, int knownRows);
    void take(const DatasetArranger::Arrangement &arrangement);
    bool matches(const Dataset &dataset) const;
    void onRowsInserted(int first, int last);

    DatasetModel &m_datasets;
    const StagedEdits &m_edits;
    DatasetFilter m_filter;
    QString m_status;
    DatasetSort m_sort;
    std::function<QSet<QString>()> m_inHand;
    const DatasetChanges *m_news = nullptr;
    bool m_isHoldingBack = false;
    QTimer m_later;

    DatasetArranger m_arranger;
    std::shared_ptr<DatasetArranger> m_threadArranger = std::make_shared<DatasetArranger>();
    std::unique_ptr<WorkerThread> m_thread;          ///< there once it is needed
    StagedRows m_stagedRows = StagedRows::MustMatch; ///< of the arrangement asked for last
    bool m_isUnderWay = false;                       ///< on the thread
    bool m_isOutdated = false;
    QElapsedTimer m_started;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};
