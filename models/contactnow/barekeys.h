// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// \a json with quotes put around object keys that have none, as in the vendor's published reply
/// `{dataset: "7", qid: "12"}`. A key is a name of letters, digits and underscores; the rest of the
/// text is left as it is.
QByteArray quoteBareKeys(const QByteArray &json);
