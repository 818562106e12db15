// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxfaults.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyRequest = "any"_L1;
constexpr auto readAfterUpdate = "verify"_L1;

struct Name
{
    QLatin1StringView word;
    SandboxOperation operation = {};
};

constexpr std::array names{
    Name{"sign-in"_L1, SandboxOperation::GetToken},
    Name{"validate"_L1, SandboxOperation::ValidateToken},
    Name{"read"_L1, SandboxOperation::ReadDatasets},
    Name{"update"_L1, SandboxOperation::UpdateDatasets},
    Name{"create"_L1, SandboxOperation::CreateDatasets},
    Name{"tables"_L1, SandboxOperation::ReadCampaignTables},
    Name{"queues"_L1, SandboxOperation::ReadQueues},
    Name{"calls"_L1, SandboxOperation::ReadCalls},
};

QLatin1StringView nameOf(SandboxOperation operation)
{
    return std::find_if(names.begin(), names.end(),
                        [operation](const Name &name) { return name.operation == operation; })
        ->word;
}

} // namespace

QStringList SandboxFault::operations()
{
    QStringList words;
    for (const Name &name : names)
        words.append(name.word);
    return words + QStringList{readAfterUpdate, anyRequest};
}

std::optional<SandboxFault> SandboxFault::parse(const QString &text, QString *error)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype colon = text.indexOf(u':', at);
    if (at < 0) {
        *error = u"--fault takes KIND@OPERATION[:COUNT]"_s;
        return std::nullopt;
    }
    SandboxFault fault;
    fault.kind = SandboxFaultKind::named(QStringView(text).first(at));
    fault.operation = text.mid(at + 1, colon < 0 ? -1 : colon - at - 1);
    bool isNumber = true;
    if (colon >= 0)
        fault.count = text.mid(colon + 1).toInt(&isNumber);
    if (!fault.kind)
        *error =
            u"--fault knows no kind '%1'; --help lists them"_s.arg(text.first(at).simplified());
    else if (!operations().contains(fault.operation))
        *error = u"--fault knows no operation '%1', only %2"_s.arg(fault.operation.simplified(),
                                                                   operations().join(u", "_s));
    else if (!isNumber || fault.count == 0 || (colon >= 0 && fault.count < 0))
        *error = u"--fault takes a whole number above 0 behind the colon"_s;
    else
        return fault;
    return std::nullopt;
}

SandboxFaults::SandboxFaults(QList<SandboxFault> faults)
    : m_faults(std::move(faults))
{}

const SandboxFaultKind *SandboxFaults::next(SandboxOperation operation)
{
    QStringList meant{nameOf(operation), anyRequest};
    const bool isRead = operation == SandboxOperation::ReadDatasets;
    if (isRead && m_isVerifyDue)
        meant.append(readAfterUpdate);
    const auto fault =
        std::find_if(m_faults.begin(), m_faults.end(), [&meant](const SandboxFault &offered) {
            return offered.count != 0 && meant.contains(offered.operation);
        });
    const bool isSpoiled = fault != m_faults.end();
    m_isVerifyDue =
        operation == SandboxOperation::UpdateDatasets || (m_isVerifyDue && !(isRead && !isSpoiled));
    if (!isSpoiled)
        return nullptr;
    if (fault->count > 0)
        --fault->count;
    return fault->kind;
}
