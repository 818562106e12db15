// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class DatasetView;
class DeskActions;

/// What of the table goes to the clipboard, and when it can.
class TableCopying : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a view; \a actions must outlive it.
    TableCopying(DatasetView &view, DeskActions &actions);
};
