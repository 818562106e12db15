// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

/// A load of records inside a campaign table, as the server lists it.
///
/// Every value keeps the spelling it came with ("007", "1.10", "abc"): a null QString is a field
/// that the server left out or sent as null, an empty one is a field that is empty. The field names
/// and their meaning come from ContactNow's reference of ecnow_datasets.
struct Dataset
{
    Q_GADGET

public:
    /// The fields that ContactNow documents, in the order in which an export lists them.
    enum Field {
        Id,
        QueueId,
        Status,
        Priority,
        Description,
        Notes,
        Callbacks,
        CrmAccount,
        CrmCampaign,
        Locked,
        LoadDate,
        SourceFile,
        ImportTable,
        Campaign,
        RecordCount,
    };
    Q_ENUM(Field)
    static constexpr int FieldCount = RecordCount + 1;

    /// A field that the program does not know.
    struct Extra
    {
        QString name;
        QString value;
        bool operator==(const Extra &) const = default;
    };

    /// The field's ASCII name on the wire, for example "d_status".
    static QLatin1StringView wireName(Field field);
    static std::optional<Field> fieldNamed(QStringView wireName);

    const QString &operator[](Field field) const { return fields[field]; }
    QString &operator[](Field field) { return fields[field]; }
    const QString &id() const { return fields[Id]; }

    /// Value of an unknown field; null where this dataset does not have it.
    QString extra(const QString &name) const;

    /// True where the server would hold the same thing: priorities compare as numbers, the rest as
    /// text.
    static bool sameValue(Field field, QStringView a, QStringView b);

    bool operator==(const Dataset &) const = default;

    std::array<QString, FieldCount> fields;
    QList<Extra> extras; ///< in order of appearance
};

/// The status words that ContactNow documents. Others can be read, and are never sent.
namespace DatasetStatus {
constexpr QLatin1StringView live("LIVE");
constexpr QLatin1StringView hold("HOLD");
constexpr QLatin1StringView expired("EXPIRED");

bool isKnown(QStringView word);
} // namespace DatasetStatus

/// Priorities that may be sent; 100 is reserved for callbacks and can only be read.
namespace DatasetPriority {
constexpr int lowest = 0;
constexpr int highest = 90;

/// The priority as a number, or nothing where \a text is not plain ASCII digits within 0 to 90.
std::optional<int> parse(QStringView text);
} // namespace DatasetPriority
