// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/wireformat.h"
#include "models/datasets/dataset.h"

#include <QByteArray>

#include <utility>

/// One dataset of an update: its id, its queue as it stands, and only what changes.
struct DatasetUpdate
{
    QString dataset;
    QString qid; ///< null where the server did not send one; it is left out then
    QList<std::pair<Dataset::Field, QString>> values;
};

/// Bodies of `raw=1` calls, as ContactNow's reference of ecnow_datasets gives them.
namespace Payload {

QByteArray create(WireFormat format, const QString &importTable, const QString &description);
QByteArray update(WireFormat format, const QList<DatasetUpdate> &updates);
QByteArray contentType(WireFormat format);

} // namespace Payload
