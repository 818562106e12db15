// SPDX-License-Identifier: MIT
#pragma once

class ChangeHistory;
class ChangeRunner;
class DatasetChanges;
class DatasetLoader;
class DatasetModel;
class DatasetOrder;
class QItemSelectionModel;
class StagedEdits;
class StagingJournal;
class TableViews;

/// What the window works on; all of it outlives the window.
struct Desk
{
    StagedEdits &edits;
    StagingJournal &journal;
    DatasetModel &datasets;
    DatasetOrder &order;
    QItemSelectionModel &selection; ///< of rows of the order
    DatasetLoader &loader;
    DatasetChanges &changes;
    ChangeRunner &runner;
    ChangeHistory &history;
    TableViews &views;
};
