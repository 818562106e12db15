// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

/// The fields of a dataset, in the order in which replies list them.
enum class SandboxField {
    Dataset,
    Qid,
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

/// Names on the wire, one for each SandboxField.
inline constexpr std::array sandboxFieldNames{
    QLatin1StringView("dataset"),      QLatin1StringView("qid"),
    QLatin1StringView("d_status"),     QLatin1StringView("d_priority"),
    QLatin1StringView("description"),  QLatin1StringView("notes"),
    QLatin1StringView("callbacks"),    QLatin1StringView("crm_account"),
    QLatin1StringView("crm_campaign"), QLatin1StringView("locked"),
    QLatin1StringView("loaddate"),     QLatin1StringView("sourcefile"),
    QLatin1StringView("import_table"), QLatin1StringView("campaign"),
    QLatin1StringView("reccount"),
};

/// Values as they were sent, by field.
using SandboxValues = QMap<SandboxField, QString>;

QLatin1StringView sandboxFieldName(SandboxField field);
std::optional<SandboxField> sandboxFieldNamed(QStringView name);

/// Digits with an optional minus, nothing else. Beyond 64 bits it is the nearest number that fits.
std::optional<qint64> sandboxInteger(QStringView text);
