// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/columnranks.h"

#include <QCoreApplication>
#include <QLocale>

#include <tl/expected.hpp>
#include <vector>

struct DatasetSortKey
{
    /// Reads "priority", "priority:asc" or "priority:desc". The error is a sentence for the user.
    static tl::expected<DatasetSortKey, QString> parse(const QString &text,
                                                       const QStringList &extraFields = {});

    bool operator==(const DatasetSortKey &) const = default;

    DatasetColumn column;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The order of datasets, one for the window and the command line.
///
/// Numbers sort as numbers, with what is none at the end in either direction; the load date as
/// text; statuses as LIVE, HOLD, EXPIRED, others; text as people sort it. Ties go by dataset id.
class DatasetSort
{
    Q_DECLARE_TR_FUNCTIONS(DatasetSort)

public:
    /// The first of \a keys weighs most; without any, rows keep the order they have. Text sorts by
    /// the rules of \a locale.
    explicit DatasetSort(const QList<DatasetSortKey> &keys = {}, const QLocale &locale = {});

    /// The keys after \a column was chosen: it turns where it leads already and else becomes the
    /// only one. As a \a further key it turns where it is one, and else comes last.
    static QList<DatasetSortKey> chosen(const QList<DatasetSortKey> &keys,
                                        const DatasetColumn &column, bool further);

    const QList<DatasetSortKey> &keys() const { return m_keys; }
    /// What is remembered from one sort to the next, since to find it out takes longer than the
    /// sort itself: the ids, which end the ties of every sort, and the last column of each kind,
    /// where how people order text takes longest by far.
    struct Known
    {
        ColumnRanks ids;
        ColumnRanks text;
        ColumnRanks others; ///< numbers, dates and statuses
    };

    /// Sorts \a positions in \a rows.
    void sort(std::vector<int> &positions, const QList<Dataset> &rows, Known &known) const;
    /// All positions in \a rows, sorted.
    std::vector<int> order(const QList<Dataset> &rows) const;

private:
    QList<DatasetSortKey> m_keys;
    QLocale m_locale;
};
