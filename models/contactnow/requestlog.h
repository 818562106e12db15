// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/requestlogentry.h"

#include <QAbstractTableModel>

/// The requests of this run of the program, the newest first, in memory and up to a limit.
class RequestLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OperationColumn,
        DurationColumn,
        SizeColumn,
        ResultColumn,
    };
    Q_ENUM(Column)
    enum Role {
        OutcomeRole = Qt::UserRole + 1, ///< RequestLogEntry::Outcome as an int
        IdRole,                         ///< RequestLogEntry::id
    };
    Q_ENUM(Role)

    struct Limits
    {
        int entries = 500;
        qint64 bytes = 20 << 20; ///< of all entries, by their weight; the last one always stays
    };
    /// What is kept of a body, in bytes.
    static constexpr qsizetype longestBody = 256 << 10;

    explicit RequestLog(QObject *parent = nullptr);
    explicit RequestLog(Limits limits, QObject *parent = nullptr);

    /// Takes a request that leaves now, and returns the id that it gets. The oldest make room.
    qint64 begin(RequestLogEntry entry);
    /// Puts \a entry in the place of the one with its id, which may be gone by now.
    void end(const RequestLogEntry &entry);
    void clear();

    const RequestLogEntry &entry(int row) const { return m_entries.at(row); }
    const QList<RequestLogEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void makeRoom();
    static QString text(const RequestLogEntry &entry, int column);

    const Limits m_limits;
    QList<RequestLogEntry> m_entries; ///< ids downwards
    qint64 m_lastId = 0;
    qint64 m_weight = 0;
};
