// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/plainmodel.h"

/// Datasets from the replies of a server and into a file, with the classes that Qt has for that.
namespace PlainFiles {

/// JSON or XML, whichever the first byte shows.
std::vector<PlainDataset> read(const QByteArray &reply);
void writeCsv(const QString &path, const std::vector<PlainDataset> &datasets);

} // namespace PlainFiles
