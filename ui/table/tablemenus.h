// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"

#include <QObject>

class DatasetView;
class DeskActions;
class QWidget;

/// The menus of the table's columns and order, in the menu bar and on its header.
class TableMenus : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window. All must outlive it.
    TableMenus(const Desk &desk, DatasetView &view, DeskActions &actions, QWidget *window);
};
