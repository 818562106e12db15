// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/samplelist.h"

#include <string>
#include <vector>

/// The least that has to happen whatever the program: nothing is kept that nobody asked for, and
/// nothing is painted.
class Floor
{
public:
    /// Prepares what is not measured.
    explicit Floor(const SampleList &list);

    struct Touched
    {
        qint64 rows = 0;
        qint64 bytes = 0; ///< of all values
    };

    /// Passes over every value of a reply, with simdjson, which reads a little past the end: what
    /// SampleList writes has room for that.
    static Touched decode(const QByteArray &json);
    /// What decode() has to come to.
    Touched expected() const;
    /// The rows with the word in them, from one text of all values in lower case.
    std::vector<int> filter(const QByteArray &word) const;
    /// The rows in the order of numbers that stand for the values: priorities as they are, dates by
    /// their digits, descriptions by ranks given out before.
    std::vector<int> sort(SampleList::Field field, Qt::SortOrder order) const;
    /// The numbers of sort(), by row.
    const std::vector<qint64> &keys(SampleList::Field field) const;
    /// Writes the file, which is there as one piece.
    static void writeCsv(const QString &path, const QByteArray &csv);

private:
    std::string m_haystack;
    std::vector<size_t> m_ends; // in m_haystack, by row
    qint64 m_bytes = 0;
    std::vector<qint64> m_priorities;
    std::vector<qint64> m_dates;
    std::vector<qint64> m_ranks;
};
