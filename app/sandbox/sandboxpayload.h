// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxfield.h"
#include "app/sandbox/sandboxwriter.h"

#include <QList>

class QJsonValue;
class QXmlStreamReader;

/// The records of a payload, or why the payload as a whole is refused.
struct SandboxPayload
{
    QList<SandboxValues> records;
    QString error;
};

/// Reads the records of a create or an update and checks their shape, not their values.
class SandboxPayloadReader
{
public:
    SandboxPayloadReader(SandboxFormat format, QList<SandboxField> required,
                         QList<SandboxField> optional);

    SandboxPayload read(const QByteArray &bytes) const;

private:
    SandboxPayload readJson(const QByteArray &bytes) const;
    SandboxPayload readXml(const QByteArray &bytes) const;

    // Each returns an error, empty when all is well.
    QString readJsonRecord(const QJsonValue &record, SandboxValues &values) const;
    QString readXmlRecord(QXmlStreamReader &xml, SandboxValues &values) const;
    QString add(QStringView name, const QString &text, SandboxValues &values) const;

    QString whatIsMissing(const SandboxValues &values) const;

    const SandboxFormat m_format;
    const QList<SandboxField> m_required;
    const QList<SandboxField> m_optional;
};
