// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerunner.h"

#include <QAbstractTableModel>

/// What a review shows: a row for each change, and under it a row for each decision that it waits
/// for.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DatasetColumn, FieldColumn, ServerColumn, YoursColumn, ResultColumn };
    Q_ENUM(Column)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< RowKind
        ChangeRole,                  ///< position in ChangeRunner::changes()
        StateRole,                   ///< Change::State
        StatusRole,                  ///< the status word of the cell, where the field is the status
        WaitsRole,       ///< bool: nothing is sent before the user ticks the box under the row
        IdRole,          ///< the dataset's id
        DescriptionRole, ///< the dataset's description, as the server lists it
        ReasonRole,      ///< why the change failed, or is not known to have taken effect
    };
    Q_ENUM(Role)
    enum RowKind {
        ChangeRow,
        ConflictRow, ///< text in the first column; the user keeps the server's value or uses theirs
        ExpiryRow,   ///< text in the first column; the user says that the dataset is to be closed
    };
    Q_ENUM(RowKind)

    /// \a runner must outlive the model.
    explicit ReviewModel(const ChangeRunner &runner, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The decision of a ConflictRow in words, for each side.
    static QString keepServersText(const Change &change);
    static QString useYoursText(const Change &change);

private:
    struct Row
    {
        int change = 0;
        RowKind kind = ChangeRow;
        bool operator==(const Row &) const = default;
    };

    void reset();
    void update(int change);
    void updateDecisions(int change);
    bool wants(const Row &row) const;
    int rowOf(int change) const;
    bool isReviewed() const;
    QString text(const Change &change, int column) const;
    QString resultText(const Change &change) const;
    static QString decisionText(const Change &change, RowKind kind);

    const ChangeRunner &m_runner;
    QList<Row> m_rows;
};
