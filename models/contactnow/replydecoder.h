// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetbuilder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// Turns the bytes of one reply, in pieces, into rows and the members beside them.
///
/// Rows of every list come as datasets: what a list of queues or tables holds is found among the
/// known fields and the extras.
class ReplyDecoder
{
public:
    virtual ~ReplyDecoder() = default;

    /// Decodes what \a piece completes. False once the reply makes no sense; problem() says why.
    virtual bool add(const QByteArray &piece) = 0;
    /// True where the reply is whole.
    virtual bool finish() = 0;

    QList<Dataset> takeRows() { return std::exchange(m_rows, {}); }
    const QHash<QString, QString> &members() const { return m_members; }
    bool hasList() const { return m_hasList; }
    const QString &problem() const { return m_problem; }

protected:
    bool fail(const QString &problem);

    DatasetBuilder m_row; ///< the one under way
    QList<Dataset> m_rows;
    QHash<QString, QString> m_members;
    bool m_hasList = false;

private:
    QString m_problem;
};
