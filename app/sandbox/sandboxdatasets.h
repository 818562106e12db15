// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxcall.h"
#include "app/sandbox/sandboxstore.h"

#include <functional>

/// The method ecnow_datasets: what its three actions answer.
class SandboxDatasets
{
public:
    explicit SandboxDatasets(SandboxStore &store);

    // Each returns the body of the reply, in the call's format.
    QByteArray read(const SandboxCall &call) const;
    QByteArray create(const SandboxCall &call);
    QByteArray update(const SandboxCall &call);

private:
    using Write = std::function<SandboxOutcome(const SandboxValues &)>;
    static QByteArray write(const SandboxCall &call, const QList<SandboxField> &required,
                            const QList<SandboxField> &optional, const Write &writeOne);

    SandboxStore &m_store;
};
