// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

class DatasetLoader;
class DatasetModel;

/// What refreshes have brought since somebody last said that it is seen: which datasets are new,
/// changed or gone, and what their fields were before.
///
/// Only a refresh brings news. What was posted or created from here reaches the model on another
/// road, so the next refresh finds nothing different in it. The first read brings none.
class DatasetChanges : public QObject
{
    Q_OBJECT

public:
    enum Kind { None, New, Changed };
    Q_ENUM(Kind)

    /// A field that is different, and what it was when it was last seen.
    struct Field
    {
        QString name; ///< on the wire
        QString before;
        bool operator==(const Field &) const = default;
    };

    /// Compares what \a loader reads with what is in \a datasets. Both must outlive the object.
    DatasetChanges(const DatasetModel &datasets, const DatasetLoader &loader,
                   QObject *parent = nullptr);

    /// Adds what is different in \a read, a whole list, to the news. Datasets go by their id; of
    /// several with one id the first counts. \a since is when what is \a shown was read. Takes time
    /// that grows with the lengths of the lists.
    void compare(const DatasetModel &shown, const QList<Dataset> &read, const QDateTime &since);
    /// All of it is seen: from here on news is told anew.
    void markSeen();

    bool isEmpty() const { return m_fields.isEmpty() && m_new.isEmpty() && m_vanished.isEmpty(); }
    Kind kindOf(const QString &id) const;
    QList<Field> fieldsOf(const QString &id) const { return m_fields.value(id); }
    /// Ids of those that are new or changed, in no order.
    QStringList ids() const;
    int changedCount() const { return static_cast<int>(m_fields.size()); }
    int newCount() const { return static_cast<int>(m_new.size()); }
    /// Ids of those that are gone, in the order in which they went.
    QStringList vanished() const { return m_vanishedIds; }
    /// When what the news is compared with was read; invalid while there is none.
    QDateTime since() const { return m_since; }
    /// What is new about the dataset: what its fields were, for example; empty where nothing is.
    QString news(const QString &id) const;
    /// The same in a sentence, with the time since when.
    QString describe(const QString &id) const;
    /// All of it in a sentence or two, empty where there is no news.
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void forget();
    void addFields(const Dataset &before, const Dataset &after);
    void addField(QList<Field> &fields, const QString &name, const QString &before,
                  const QString &after) const;
    QString sinceText() const;

    bool m_isFirst = true;
    QHash<QString, QList<Field>> m_fields; ///< by id, of those that changed
    QSet<QString> m_new;
    QHash<QString, Dataset> m_vanished;
    QStringList m_vanishedIds;
    QDateTime m_since;
};
