// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

class DatasetModel;
class StagedEdits;

/// A value that somebody wants in a column of a dataset.
struct Intention
{
    QString dataset;
    DatasetColumn column;
    QString value;
    bool operator==(const Intention &) const = default;
};

/// What became of many intentions.
struct StagingReport
{
    int changed = 0; ///< cells that show another value now
    int refused = 0; ///< cells that can't hold the value, and stay as they are
    QString reason;  ///< why the first of them can't, as a sentence
    QStringList unknownDatasets;
};

namespace Intentions {

/// Stages all of them that can be staged, as one step. What holds the value already is left alone,
/// whether it can be changed or not.
StagingReport stage(const QList<Intention> &intentions, const DatasetModel &datasets,
                    StagedEdits &edits);
/// The same, but stages none where one of them can't be staged.
StagingReport stageAll(const QList<Intention> &intentions, const DatasetModel &datasets,
                       StagedEdits &edits);

} // namespace Intentions
