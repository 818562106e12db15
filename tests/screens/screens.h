// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

/// One function for each picture of a part; the caller owns the widget.
namespace Screens {

QWidget *bars();
QWidget *controls();
QWidget *detailsOfExpired();
QWidget *detailsOfMany();
QWidget *detailsOfNothing();
QWidget *detailsOfOne();
QWidget *fields();
QWidget *icons();
QWidget *menu();
QWidget *requestLog();
QWidget *signInToCustomServer();
QWidget *states();
QWidget *tableWhileLoading();
QWidget *tableWithStagedRows();

} // namespace Screens
