// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

class DatasetModel;

/// What a filter expression can name, as far as an account shows it.
struct FilterVocabulary
{
    struct Queue
    {
        QString id;
        QString name; ///< empty where it is not known
    };

    static FilterVocabulary of(const DatasetModel &datasets);

    QStringList extraFields;
    QStringList statuses; ///< the documented ones first, whether or not they are there
    QStringList tables;   ///< by name
    QList<Queue> queues;  ///< by name, then by id
};
