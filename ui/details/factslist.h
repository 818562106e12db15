// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QWidget>

class DatasetModel;
class ElidedLabel;
class FactLink;

/// What is known about a dataset and can't be changed here, a line each.
class FactsList : public QWidget
{
    Q_OBJECT

public:
    explicit FactsList(QWidget *parent = nullptr);

    void setDataset(const DatasetModel &model, const Dataset &dataset);

Q_SIGNALS:
    /// The rows for which this expression holds are to be seen.
    void filterRequested(const QString &filter);

private:
    /// A fact that may lead somewhere: the link shows where it does, the text where not.
    struct Linked
    {
        void show(const QString &fact, const QString &filter) const;

        ElidedLabel *text = nullptr;
        FactLink *link = nullptr;
    };

    ElidedLabel *addFact(const QString &name);
    Linked addLinked(const QString &name);

    Linked m_campaign;
    Linked m_queue;
    ElidedLabel *m_records;
    ElidedLabel *m_loaded;
    Linked m_sourceFile;
    ElidedLabel *m_notes;
    ElidedLabel *m_callbacks;
    ElidedLabel *m_locked;
};
