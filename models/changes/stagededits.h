// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QHash>
#include <QObject>

/// One intention: a field of a dataset, the value the user saw, and the value the user wants.
struct StagedEdit
{
    QString dataset;
    Dataset::Field field = Dataset::Status;
    QString base;
    QString value;
    bool operator==(const StagedEdit &) const = default;
};

/// The changes that were made here and not yet posted, by dataset id and field.
///
/// Nothing here talks to a server. The base value is what the server said when the field was first
/// touched; a refresh leaves it alone, so that a review can tell that somebody else changed it.
class StagedEdits : public QObject
{
    Q_OBJECT

public:
    explicit StagedEdits(QObject *parent = nullptr);

    /// Why \a field of \a row can't be changed at all, as a sentence for the user; empty when it
    /// can. Only status, priority and description are ever written, an EXPIRED dataset is closed
    /// for ever, and a field that the server left out is left alone.
    static QString whyReadOnly(const Dataset &row, Dataset::Field field);
    /// Why \a value is none that may be sent for \a field of any dataset; empty when it is.
    static QString invalidValue(Dataset::Field field, const QString &value);
    /// Why \a value can't be staged for \a field of \a row; empty when it can. Priorities are 0
    /// to 90.
    static QString refusal(const Dataset &row, Dataset::Field field, const QString &value);

    /// Stages \a value over what \a row holds now. Staging the base value again takes the edit
    /// back. False, with nothing changed, where refusal() has something to say.
    bool stage(const Dataset &row, Dataset::Field field, const QString &value);
    void revert(const QString &dataset, Dataset::Field field);
    void restore(const QList<StagedEdit> &edits);
    void clear();

    /// The staged edit of that field, or nullptr; valid until the next change.
    const StagedEdit *find(const QString &dataset, Dataset::Field field) const;
    bool touches(const QString &dataset) const { return m_edits.contains(dataset); }
    /// \a row as it will be once everything staged has been posted.
    Dataset applied(const Dataset &row) const;

    /// All edits, in the order in which their datasets were first touched.
    QList<StagedEdit> all() const;
    int count() const;
    int datasetCount() const { return static_cast<int>(m_order.size()); }

Q_SIGNALS:
    /// The edits of this dataset changed.
    void changed(const QString &dataset);

private:
    QHash<QString, QList<StagedEdit>> m_edits;
    QList<QString> m_order;
};
