// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

/// What a caller can ask of the server.
enum class SandboxOperation {
    GetToken,
    ValidateToken,
    ReadDatasets,
    CreateDatasets,
    UpdateDatasets,
    ReadCampaignTables,
    ReadQueues,
    ReadCalls,
};

/// Nothing when the script offers no such method and action; token.php has no methods, and
/// reporting.php no actions.
std::optional<SandboxOperation> sandboxOperation(QStringView script, QStringView method,
                                                 QStringView action);
