// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <array>
#include <string>
#include <vector>

/// Puts a Dataset together from values in any order.
///
/// Made for lists: one builder makes one row after the other, and takes a name for what came at
/// that place in the row before, where that is right, without looking it up.
class DatasetBuilder
{
public:
    /// Takes \a utf8, which is copied; a null view makes the field missing. When a field comes
    /// twice, the last one counts.
    void set(Dataset::Field field, QByteArrayView utf8);
    void setExtra(QByteArrayView name, QByteArrayView utf8);
    /// The field that is called so on the wire, or the unknown field of that name.
    void setNamed(QByteArrayView name, QByteArrayView utf8);
    /// The dataset, and a fresh start.
    Dataset take();

private:
    /// Bytes in m_values.
    struct Value
    {
        qsizetype begin = 0;
        qsizetype size = -1; ///< -1 where it is missing
    };
    struct Extra
    {
        QByteArray name;
        Value value;
    };
    struct Named
    {
        QByteArray name;
        std::optional<Dataset::Field> field;
    };

    Value keep(QByteArrayView utf8);
    const Named &lookUp(QByteArrayView name);

    std::string m_values;
    std::array<Value, Dataset::FieldCount> m_known;
    std::vector<Extra> m_extras;
    std::vector<Named> m_names; ///< in the order in which they came first
    size_t m_next = 0;          ///< the place in it of the name that is foreseen
};
