// SPDX-License-Identifier: MIT
#include "app/workspace.h"

#include "app/datafolder.h"

Workspace::Workspace()
    : history(DataFolder::path())
    , journal(edits, DataFolder::staged())
    , datasets(edits)
    , order(datasets, edits)
    , selection(&order)
    , loader(datasets)
    , changes(datasets, loader)
    , runner(edits, history)
    , desk{edits, journal, datasets, order, selection, loader, changes, runner, history, views}
    , staging(desk)
    , runs(DataFolder::path())
    , runsOfSandbox(QString())
{
    order.setNews(changes);
    connect(&runner, &ChangeRunner::rowsRead, &datasets, &DatasetModel::mergeSome);
    connect(&loader, &DatasetLoader::stateChanged, this,
            [this] { history.setAccount(loader.accountId()); });
}
