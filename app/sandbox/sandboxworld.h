// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxrecord.h"

#include <QList>

#include <vector>

struct SandboxCampaign
{
    QByteArray table;
    int id = 0;
    int qid = 0;
};

struct SandboxQueue
{
    int qid = 0;
    QByteArray type; ///< "outbound" or "inbound"
    QByteArray description;
};

/// All that an account holds.
struct SandboxWorld
{
    std::vector<SandboxRecord> records; ///< ascending by id
    QList<SandboxCampaign> campaigns;
    QList<SandboxQueue> queues;
};
