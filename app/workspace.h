// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountstaging.h"
#include "app/sandboxhost.h"
#include "app/settings.h"
#include "app/signingin.h"
#include "app/translation.h"
#include "models/changes/changerunner.h"
#include "models/contactnow/requestlog.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "models/dialfirst/dialfirststore.h"
#include "models/history/changehistory.h"
#include "models/views/tableviews.h"

#include <QItemSelectionModel>
#include <QSettings>

/// What the program has, whichever window shows it: settings, models, files, and the connection to
/// the account that is signed in to.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace();

    QSettings store;
    Settings settings{store};
    Translation translation{settings.text(Settings::Language)};
    ChangeHistory history;
    RequestLog requests; ///< of all connections, which it outlives
    StagedEdits edits;
    StagingJournal journal;
    DatasetModel datasets;
    DatasetOrder order;
    QItemSelectionModel selection;
    DatasetLoader loader;
    DatasetChanges changes;
    ChangeRunner runner;
    TableViews views;
    const Desk desk;
    AccountStaging staging;
    DialFirstStore runs;
    DialFirstStore runsOfSandbox; ///< which end with the program, as do its datasets
    SandboxHost sandbox;
    std::unique_ptr<Connection> connection; ///< none while nobody is signed in
    SigningIn::Account account;             ///< the one that was signed in to last
};
