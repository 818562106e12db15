// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QCoreApplication>
#include <QLocale>

#include <tl/expected.hpp>

class QIODevice;

/// Datasets written out for programs and for people.
class DatasetExport
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExport)

public:
    enum Format {
        Csv,   ///< for programs: wire names, every value exactly as the server spelled it
        Excel, ///< for people: translated header, the locale's list separator, no formulas
        Json,  ///< an array of objects with wire names; missing values are empty strings
    };

    /// "csv", "excel" and "json", in the order of Format.
    static QStringList formatNames();
    static std::optional<Format> formatNamed(QStringView name);

    /// Writes \a rows to \a device, which must be open for writing, and flushes it where it is a
    /// file. \a locale counts for Excel only. The error is a sentence for the user. What is on the
    /// device then is no use: write to a QSaveFile.
    static tl::expected<void, QString> write(QIODevice &device, Format format,
                                             const QList<Dataset> &rows,
                                             const QList<DatasetColumn> &columns,
                                             const QLocale &locale = {});
    /// The sentence for the user about a device that did not take it all.
    static QString failure(const QIODevice &device);

    /// What write() would write, as text.
    static QString preview(Format format, const QList<Dataset> &rows,
                           const QList<DatasetColumn> &columns, const QLocale &locale = {});
};
