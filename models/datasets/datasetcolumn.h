// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QStringList>

#include <optional>

/// A column as people name it in a filter, a sort or a list of columns: one of the documented
/// fields, or a field that the program does not know.
///
/// This is the one place that knows the short names.
struct DatasetColumn
{
    /// How values of a column are told apart: by their text, as numbers, as a word out of a few, or
    /// as dates.
    enum Kind {
        Text,
        Number,
        Status,
        Date,
    };

    static DatasetColumn of(Dataset::Field field) { return {field, {}}; }
    static DatasetColumn ofExtra(const QString &name) { return {std::nullopt, name}; }
    /// The one of exactly that name on the wire; one that is not documented is an unknown field.
    static DatasetColumn onWire(const QString &wireName);
    /// The one at that place of a DatasetModel, whose unknown fields are \a extraFields.
    static DatasetColumn at(int column, const QStringList &extraFields);
    /// The column of that wire name ("d_status") or short name ("status"), or one of \a
    /// extraFields; an exact spelling goes before one that differs in case. Nothing where there is
    /// none.
    static std::optional<DatasetColumn> named(QStringView name,
                                              const QStringList &extraFields = {});
    /// All short names, then \a extraFields: what can be offered to complete an expression.
    static QStringList names(const QStringList &extraFields = {});

    /// Names of the fields in \a rows that the program does not know, in order of first appearance.
    static QStringList extraNames(const QList<Dataset> &rows);

    QString wireName() const;
    QString shortName() const;
    /// What people call it.
    QString label() const;
    Kind kind() const;
    /// The value of this column as it is spelled; null where \a row has none.
    QString value(const Dataset &row) const;

    /// The bytes of the value, as long as \a row holds them; a null view where there is none.
    QByteArrayView utf8(const Dataset &row) const;

    bool operator==(const DatasetColumn &) const = default;

    std::optional<Dataset::Field> field;
    QString extra; ///< the name, where there is no field
};
