// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/rowsbyid.h"
#include "models/datasets/statustally.h"

#include <QAbstractTableModel>

class RowReplacement;
class StagedEdits;
struct StagedEdit;

/// The datasets of an account, a row each, in the server's order, with staged edits laid over them.
///
/// The columns are those of Dataset::Field, then one for each unknown field in order of appearance.
class DatasetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole =
            Qt::UserRole + 1, ///< the wire's spelling, with the staged value where there is one
        ServerRole,           ///< the wire's spelling as last read, staged or not
        StagedRole,           ///< bool: this field has a staged edit
        RowStagedRole,        ///< bool: some field of this dataset has one
        IdRole,               ///< the dataset id as spelled by the server
        NewsRole,             ///< DatasetChanges::Kind of the row, where somebody keeps the news
    };
    Q_ENUM(Role)

    /// \a edits must outlive the model.
    explicit DatasetModel(StagedEdits &edits, QObject *parent = nullptr);

    /// Takes \a rows for the whole account: rows of known datasets are updated in place, others
    /// come and go, and the server's order holds. Only what changed is announced.
    void merge(const QList<Dataset> &rows);
    /// Takes \a rows for a part of the account: updates those that are here, adds the others at the
    /// end.
    void mergeSome(const QList<Dataset> &rows);
    /// Adds \a rows, none of which is here yet, at the end.
    void append(const QList<Dataset> &rows);
    void clear();

    /// Names of queues by qid, shown in place of the number.
    void setQueueNames(const QHash<QString, QString> &names);
    const QHash<QString, QString> &queueNames() const { return m_queueNames; }
    QString queueName(const QString &qid) const { return m_queueNames.value(qid); }

    /// The dataset of a row as the server listed it.
    const Dataset &dataset(int row) const { return m_rows.at(row); }
    /// The dataset of a row with its staged edits.
    Dataset effectiveDataset(int row) const;
    /// Row of the first dataset with that id, or -1.
    int rowOf(const QString &id) const { return m_rowsById.find(id.toUtf8()); }
    /// Row of the \a nth dataset with that id in UTF-8, from 0 on, or -1.
    int rowOf(QByteArrayView id, int nth) const { return m_rowsById.find(id, nth); }
    /// The server lists this id more than once: such rows can be seen and not edited.
    /// Nothing can be edited from here on, or what each row allows.
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    /// Why that field of \a row can't be edited, in a sentence; empty where it can.
    QString whyReadOnly(const Dataset &row, Dataset::Field field) const;
    bool isListedTwice(const QString &id) const { return m_rowsById.isRepeated(id); }
    /// The ids of which that is true.
    QStringList idsListedTwice() const { return m_rowsById.repeatedIds(); }
    const QList<Dataset> &datasets() const { return m_rows; }
    /// Names of the unknown fields, in the order of their columns.
    const QStringList &extraNames() const { return m_extraNames; }
    /// How many datasets the server lists with each status word.
    QHash<QString, int> countsByStatus() const { return m_tally.counts(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool beginsAsBefore(const QList<Dataset> &rows) const;
    void removeAllBut(const RowsById &kept);
    void mergeIndexed(const QList<Dataset> &rows, const RowsById &index);
    void announce(const RowReplacement &replacement);
    void arrange(const RowsById &order);
    void permute(const std::vector<int> &target);
    void noteExtras(const QList<Dataset> &rows);
    const StagedEdit *stagedEdit(const QModelIndex &index) const;
    QString serverValue(const QModelIndex &index) const;
    QString displayText(int column, const QString &raw) const;
    static QString spoken(const QString &text);

    StagedEdits &m_edits;
    QList<Dataset> m_rows;
    RowsById m_rowsById;
    StatusTally m_tally;
    QStringList m_extraNames;
    QHash<QString, QString> m_queueNames;
    bool m_isReadOnly = false;
};
