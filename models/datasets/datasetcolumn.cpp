// SPDX-License-Identifier: MIT
#include "models/datasets/datasetcolumn.h"

#include "models/datasets/fieldlabel.h"

#include <QSet>

#include <algorithm>

namespace {

struct Entry
{
    QLatin1StringView shortName;
    DatasetColumn::Kind kind = DatasetColumn::Text;
};

/// By Dataset::Field.
constexpr std::array<Entry, Dataset::FieldCount> entries = {{
    {QLatin1StringView("id"), DatasetColumn::Number},
    {QLatin1StringView("queue"), DatasetColumn::Number},
    {QLatin1StringView("status"), DatasetColumn::Status},
    {QLatin1StringView("priority"), DatasetColumn::Number},
    {QLatin1StringView("description"), DatasetColumn::Text},
    {QLatin1StringView("notes"), DatasetColumn::Text},
    {QLatin1StringView("callbacks"), DatasetColumn::Text},
    {QLatin1StringView("crm_account"), DatasetColumn::Text},
    {QLatin1StringView("crm_campaign"), DatasetColumn::Text},
    {QLatin1StringView("locked"), DatasetColumn::Number},
    {QLatin1StringView("loaded"), DatasetColumn::Date},
    {QLatin1StringView("file"), DatasetColumn::Text},
    {QLatin1StringView("table"), DatasetColumn::Text},
    {QLatin1StringView("campaign"), DatasetColumn::Number},
    {QLatin1StringView("records"), DatasetColumn::Number},
}};

std::optional<DatasetColumn> find(QStringView name, const QStringList &extraFields,
                                  Qt::CaseSensitivity sensitivity)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto field = static_cast<Dataset::Field>(i);
        if (name.compare(entries[i].shortName, sensitivity) == 0 ||
            name.compare(Dataset::wireName(field), sensitivity) == 0)
            return DatasetColumn::of(field);
    }
    const auto extra = std::find_if(extraFields.begin(), extraFields.end(),
                                    [name, sensitivity](const QString &candidate) {
                                        return name.compare(candidate, sensitivity) == 0;
                                    });
    if (extra == extraFields.end())
        return std::nullopt;
    return DatasetColumn::ofExtra(*extra);
}

} // namespace

std::optional<DatasetColumn> DatasetColumn::named(QStringView name, const QStringList &extraFields)
{
    const auto exact = find(name, extraFields, Qt::CaseSensitive);
    return exact ? exact : find(name, extraFields, Qt::CaseInsensitive);
}

QStringList DatasetColumn::names(const QStringList &extraFields)
{
    QStringList result;
    for (const Entry &entry : entries)
        result.append(entry.shortName);
    return result + extraFields;
}

QStringList DatasetColumn::extraNames(const QList<Dataset> &rows)
{
    QStringList result;
    QSet<QByteArray> seen;
    for (const Dataset &row : rows) {
        row.visitExtras([&result, &seen](QByteArrayView name, QByteArrayView) {
            // Looked up without a copy: it is nearly always known.
            if (seen.contains(QByteArray::fromRawData(name.data(), name.size())))
                return;
            seen.insert(name.toByteArray());
            result.append(QString::fromUtf8(name));
        });
    }
    return result;
}

QString DatasetColumn::wireName() const
{
    return field ? QString(Dataset::wireName(*field)) : extra;
}

DatasetColumn DatasetColumn::onWire(const QString &wireName)
{
    const auto known = Dataset::fieldNamed(wireName);
    return known ? of(*known) : ofExtra(wireName);
}

DatasetColumn DatasetColumn::at(int column, const QStringList &extraFields)
{
    return column < Dataset::FieldCount ? of(static_cast<Dataset::Field>(column))
                                        : ofExtra(extraFields.at(column - Dataset::FieldCount));
}

QString DatasetColumn::shortName() const
{
    return field ? QString(entries[*field].shortName) : extra;
}

QString DatasetColumn::label() const
{
    return field ? fieldLabel(*field) : extra;
}

DatasetColumn::Kind DatasetColumn::kind() const
{
    return field ? entries[*field].kind : Text;
}

QString DatasetColumn::value(const Dataset &row) const
{
    return field ? row[*field] : row.extra(extra);
}

QByteArrayView DatasetColumn::utf8(const Dataset &row) const
{
    return field ? row.utf8(*field) : row.extraUtf8(extra.toUtf8());
}
