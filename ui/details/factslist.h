// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QWidget>

class DatasetModel;
class ElidedLabel;

/// What is known about a dataset and can't be changed here, a line each.
class FactsList : public QWidget
{
    Q_OBJECT

public:
    explicit FactsList(QWidget *parent = nullptr);

    void setDataset(const DatasetModel &model, const Dataset &dataset);

private:
    ElidedLabel *addFact(const QString &name);

    ElidedLabel *m_campaign;
    ElidedLabel *m_queue;
    ElidedLabel *m_records;
    ElidedLabel *m_loaded;
    ElidedLabel *m_sourceFile;
    ElidedLabel *m_notes;
    ElidedLabel *m_callbacks;
    ElidedLabel *m_locked;
};
