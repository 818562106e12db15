// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

class DatasetOrder;
class DatasetView;
class QWidget;

/// Keeps the rows shown that are being edited, in the table or in the details, so that news from
/// the server never closes a field that somebody types in, nor turns it to another dataset.
class RowsInHand : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    RowsInHand(DatasetOrder &order, const DatasetView &view, const QWidget &details,
               QObject *parent = nullptr);
    ~RowsInHand() override;

private:
    QSet<QString> ids() const;

    DatasetOrder &m_order;
    const DatasetView &m_view;
    const QWidget &m_details;
};
