// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxoperation.h"

#include <array>

namespace {

struct Offer
{
    QStringView script;
    QStringView method;
    QStringView action;
    SandboxOperation operation = {};
};

constexpr std::array offers{
    Offer{u"token.php", u"", u"get", SandboxOperation::GetToken},
    Offer{u"token.php", u"", u"validate", SandboxOperation::ValidateToken},
    Offer{u"ecnow.php", u"ecnow_datasets", u"read", SandboxOperation::ReadDatasets},
    Offer{u"ecnow.php", u"ecnow_datasets", u"create", SandboxOperation::CreateDatasets},
    Offer{u"ecnow.php", u"ecnow_datasets", u"update", SandboxOperation::UpdateDatasets},
    Offer{u"ecnow.php", u"campaign_tables", u"read", SandboxOperation::ReadCampaignTables},
    Offer{u"database.php", u"queues", u"read", SandboxOperation::ReadQueues},
    Offer{u"reporting.php", u"calls", u"", SandboxOperation::ReadCalls},
};

} // namespace

std::optional<SandboxOperation> sandboxOperation(QStringView script, QStringView method,
                                                 QStringView action)
{
    for (const Offer &offer : offers) {
        if (offer.script == script && (offer.method.isEmpty() || offer.method == method) &&
            (offer.action.isEmpty() || offer.action == action))
            return offer.operation;
    }
    return std::nullopt;
}
