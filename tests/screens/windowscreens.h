// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>

/// One function for each picture of the whole window.
namespace WindowScreens {

QPixmap board();
QPixmap boardSmall();
QPixmap completions();
QPixmap completionsOfNames();
QPixmap dialFirst();
QPixmap dialFirstDone();
QPixmap dialFirstResumed();
QPixmap dialFirstRunning();
QPixmap dialFirstStopped();
QPixmap dialOrder();
QPixmap dialOrderSmall();
QPixmap history();
QPixmap historySmall();
QPixmap main();
QPixmap mainSmall();
QPixmap newDataset();
QPixmap news();
QPixmap newsSmall();
QPixmap locked();
QPixmap profile();
QPixmap signedOut();
QPixmap signIn();
QPixmap signInAgain();
QPixmap signInRefused();
QPixmap unfiltered();

QPixmap columnMenu();
QPixmap sortedBySeveral();
QPixmap viewName();
QPixmap viewNameTaken();
QPixmap views();
QPixmap viewMenu();

QPixmap review();
QPixmap reviewConflicts();
QPixmap reviewFailed();
QPixmap reviewPosting();
QPixmap reviewSmall();
QPixmap reviewUnknown();

QPixmap stateEmpty();
QPixmap stateExpiredToken();
QPixmap stateFailed();
QPixmap stateLoading();
QPixmap stateNothingMatches();
QPixmap stateRefreshing();
QPixmap stateStale();

QPixmap exportDatasets();
QPixmap exportFailed();
QPixmap exportForExcel();
QPixmap exportSmall();
QPixmap exported();
QPixmap exporting();

QPixmap about();
QPixmap firstSignIn();
QPixmap firstSteps();
QPixmap guide();
QPixmap settings();
QPixmap shortcuts();
QPixmap shortcutsSearched();

QPixmap detailsExpired();
QPixmap detailsMany();

} // namespace WindowScreens
