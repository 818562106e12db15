// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"

/// The sample datasets and their model, to be some widget's child.
class SampleDesk : public QObject
{
    Q_OBJECT

public:
    explicit SampleDesk(QObject *parent);

    void stage(const QString &id, Dataset::Field field, const QString &value);
    /// Three changes to two datasets, 104 and 117.
    void stageSome();

    StagedEdits edits;
    DatasetModel model;
};
