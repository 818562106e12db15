// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxfield.h"

#include <QByteArray>
#include <QByteArrayView>

/// One dataset, its values as UTF-8 text packed into one block so that a million fit in memory.
class SandboxRecord
{
public:
    using Texts = std::array<QByteArrayView, sandboxFieldNames.size()>;

    /// One text for each SandboxField; that of Dataset is an integer.
    explicit SandboxRecord(const Texts &texts);

    qint64 id() const { return m_id; }

    /// Views live until the next set().
    Texts texts() const;
    QByteArrayView text(SandboxField field) const;

    /// Not for Dataset: a record keeps its id.
    void set(SandboxField field, QByteArrayView text);

private:
    void pack(const Texts &texts);

    qint64 m_id;
    QByteArray m_packed;
};
