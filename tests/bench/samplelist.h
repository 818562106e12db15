// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

/// A list of datasets as an account of that size may have it: the same for every side and in every
/// run, and made anew each time.
class SampleList
{
public:
    /// In the order in which ContactNow documents them.
    enum Field {
        Id,
        QueueId,
        Status,
        Priority,
        Description,
        Notes,
        Callbacks,
        CrmAccount,
        CrmCampaign,
        Locked,
        LoadDate,
        SourceFile,
        ImportTable,
        Campaign,
    };
    static constexpr int FieldCount = Campaign + 1;
    using Row = std::array<QByteArray, FieldCount>; ///< UTF-8

    enum State {
        First,
        Refreshed, ///< ten rows have another description
    };

    explicit SampleList(int rows, State state = First);

    static QByteArray wireName(Field field);
    /// What is typed into a filter: it occurs in the descriptions of every eighth row or so, and
    /// nowhere else.
    static QByteArray filterWord() { return QByteArrayLiteral("renewal"); }

    int size() const { return m_rows; }
    Row row(int number) const;
    /// How many rows filterWord() occurs in.
    int matchingRows() const;
    /// The rows that differ between First and Refreshed.
    QList<int> changedRows() const;

    /// Replies of a server, and the file of an export.
    QByteArray json() const;
    QByteArray xml() const;
    QByteArray csv() const;

private:
    bool isChanged(int number) const;
    QByteArray written(qsizetype bytesPerRow, const QByteArray &begin,
                       void (*write)(QByteArray &out, const Row &row), const QByteArray &end) const;

    const int m_rows;
    const State m_state;
};
