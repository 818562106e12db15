// SPDX-License-Identifier: MIT
#include "models/datasets/datasetbuilder.h"

#include <algorithm>

namespace {

/// As many names are remembered: more than any reply of sense has.
constexpr size_t mostNames = 100;

} // namespace

void DatasetBuilder::set(Dataset::Field field, QByteArrayView utf8)
{
    m_known[field] = keep(utf8);
}

void DatasetBuilder::setExtra(QByteArrayView name, QByteArrayView utf8)
{
    const auto known = std::find_if(m_extras.begin(), m_extras.end(),
                                    [name](const Extra &extra) { return extra.name == name; });
    if (known == m_extras.end())
        m_extras.push_back({name.toByteArray(), keep(utf8)});
    else
        known->value = keep(utf8);
}

void DatasetBuilder::setNamed(QByteArrayView name, QByteArrayView utf8)
{
    const Named &named = lookUp(name);
    if (named.field)
        set(*named.field, utf8);
    else
        setExtra(name, utf8);
}

const DatasetBuilder::Named &DatasetBuilder::lookUp(QByteArrayView name)
{
    const auto isIt = [name](const Named &named) {
        return named.name == name;
    };
    const auto next = m_names.begin() + static_cast<std::ptrdiff_t>(m_next);
    auto found = next != m_names.end() && isIt(*next)
                     ? next
                     : std::find_if(m_names.begin(), m_names.end(), isIt);
    if (found == m_names.end()) {
        if (m_names.size() >= mostNames)
            m_names.clear();
        m_names.push_back({name.toByteArray(), Dataset::fieldNamed(QString::fromUtf8(name))});
        found = std::prev(m_names.end());
    }
    m_next = static_cast<size_t>(found - m_names.begin()) + 1;
    return *found;
}

DatasetBuilder::Value DatasetBuilder::keep(QByteArrayView utf8)
{
    if (utf8.isNull())
        return {};
    const Value value{static_cast<qsizetype>(m_values.size()), utf8.size()};
    m_values.append(utf8.data(), static_cast<size_t>(utf8.size()));
    return value;
}

Dataset DatasetBuilder::take()
{
    using End = Dataset::End;
    using ExtraSizes = Dataset::ExtraSizes;
    qsizetype size = Dataset::FieldCount * qsizetype(sizeof(End) + 1);
    for (const Value &value : m_known)
        size += std::max<qsizetype>(value.size, 0);
    for (const Extra &extra : m_extras)
        size += qsizetype(sizeof(ExtraSizes)) + extra.name.size() +
                std::max<qsizetype>(extra.value.size, 0);

    QByteArray block(size, Qt::Uninitialized);
    char *out = block.data() + Dataset::FieldCount * sizeof(End);
    const auto write = [&out](const char *bytes, qsizetype count) {
        out = std::copy_n(bytes, std::max<qsizetype>(count, 0), out);
    };
    const auto endOf = [](const Value &value, qsizetype at) {
        return End{value.size < 0, static_cast<quint32>(at) & 0x7FFFFFFFU};
    };
    for (size_t i = 0; i < m_known.size(); ++i) {
        write(m_values.data() + m_known[i].begin, m_known[i].size);
        const End end = endOf(m_known[i], out - block.constData());
        std::memcpy(block.data() + i * sizeof end, &end, sizeof end);
        *out++ = 0;
    }
    for (const Extra &extra : m_extras) {
        const ExtraSizes sizes{static_cast<quint32>(extra.name.size()),
                               endOf(extra.value, std::max<qsizetype>(extra.value.size, 0))};
        write(reinterpret_cast<const char *>(&sizes), sizeof sizes);
        write(extra.name.constData(), extra.name.size());
        write(m_values.data() + extra.value.begin, extra.value.size);
    }

    m_values.clear();
    m_known.fill({});
    m_extras.clear();
    m_next = 0;
    return Dataset(block);
}
