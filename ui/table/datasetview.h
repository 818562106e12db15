// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/selectiontext.h"

#include <QTableView>

class DatasetHeader;
class TableColumns;

/// The table of datasets, for a model with the columns and roles of DatasetModel.
class DatasetView : public QTableView
{
    Q_OBJECT

public:
    explicit DatasetView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    DatasetHeader &header() const { return *m_header; }
    TableColumns &columns() const { return *m_columns; }

    /// Greyed rows under those that are here, while more are being read.
    void setPlaceholders(bool shown);

    /// The columns that are not hidden, as they stand on screen.
    QList<int> shownColumns() const;
    /// Ids of the selected datasets, in the order of the table.
    QStringList selectedDatasets() const;

    /// Puts the selected rows on the clipboard, as SelectionText spells them.
    void copySelection(SelectionText::Format format = SelectionText::TabSeparated) const;
    /// Puts the value of the current cell there, as spelled on the wire.
    void copyValue() const;

Q_SIGNALS:
    /// A menu for the selection was asked for, by mouse or by key.
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void applyRowHeight();
    /// Where a menu that a key asked for opens, on the screen.
    QPoint menuPosition();
    void paintCurrentRow(QPainter &painter) const;
    void paintPlaceholders(QPainter &painter) const;
    QRect rowRect(const QModelIndex &index) const;

    DatasetHeader *m_header;
    TableColumns *m_columns;
    bool m_placeholders = false;
};
