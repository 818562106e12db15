// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxfaultkind.h"
#include "app/sandbox/sandboxoperation.h"

#include <QList>

/// What is spoiled, and how often: KIND@OPERATION[:COUNT].
struct SandboxFault
{
    const SandboxFaultKind *kind = nullptr;
    QString operation;
    int count = -1; ///< requests; below 0 without end

    /// Null where \a text is no such thing; then \a error says why, in a line.
    static std::optional<SandboxFault> parse(const QString &text, QString *error);
    /// What can stand for OPERATION.
    static QStringList operations();
};

/// Says of each request whether its answer is to be spoiled.
class SandboxFaults
{
public:
    explicit SandboxFaults(QList<SandboxFault> faults);

    /// How to spoil the request that has just come, or null. The first fault that is meant for it
    /// counts, and is spent by one.
    const SandboxFaultKind *next(SandboxOperation operation);

private:
    QList<SandboxFault> m_faults;
    bool m_isVerifyDue = false; ///< no read was answered well since the last update
};
