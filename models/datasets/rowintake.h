// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QTimer>

class DatasetModel;

/// Puts rows that arrive in many small pieces into a model: the first at once, the others some
/// times a second, since a view lays itself out and paints anew each time.
class RowIntake : public QObject
{
    Q_OBJECT

public:
    /// \a model must outlive the intake.
    explicit RowIntake(DatasetModel &model, QObject *parent = nullptr);

    void add(const QList<Dataset> &rows);
    /// Puts in now what has come.
    void finish();
    /// Forgets what has come and is not in the model.
    void drop();

Q_SIGNALS:
    void tookRowsIn();

private:
    DatasetModel &m_model;
    QList<Dataset> m_rows;
    qsizetype m_rowsIn = 0; ///< that it has put into the model
    QTimer m_next;
};
