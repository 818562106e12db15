// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxworld.h"

/// A campaign of the made-up call centre, with what its datasets are called.
struct SandboxCampaignTheme
{
    SandboxCampaign campaign;
    QByteArray filePrefix;
    QList<QByteArray> titles;
};

QList<SandboxCampaignTheme> sandboxCampaignThemes();
QList<SandboxQueue> sandboxQueues();
