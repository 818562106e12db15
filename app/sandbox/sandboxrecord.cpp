// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxrecord.h"

namespace {

// A byte that no UTF-8 text holds.
constexpr char separator = '\xff';

} // namespace

SandboxRecord::SandboxRecord(const Texts &texts)
    : m_id(texts[static_cast<std::size_t>(SandboxField::Dataset)].toLongLong())
{
    pack(texts);
}

SandboxRecord::Texts SandboxRecord::texts() const
{
    Texts texts;
    QByteArrayView rest(m_packed);
    for (QByteArrayView &text : texts) {
        text = rest.first(rest.indexOf(separator));
        rest = rest.sliced(text.size() + 1);
    }
    return texts;
}

QByteArrayView SandboxRecord::text(SandboxField field) const
{
    QByteArrayView rest(m_packed);
    for (int skipped = 0; skipped < static_cast<int>(field); ++skipped)
        rest = rest.sliced(rest.indexOf(separator) + 1);
    return rest.first(rest.indexOf(separator));
}

void SandboxRecord::set(SandboxField field, QByteArrayView text)
{
    Q_ASSERT(field != SandboxField::Dataset);
    Texts changed = texts();
    changed[static_cast<std::size_t>(field)] = text;
    pack(changed);
}

void SandboxRecord::pack(const Texts &texts)
{
    qsizetype size = 0;
    for (QByteArrayView text : texts)
        size += text.size() + 1;

    QByteArray packed;
    packed.reserve(size);
    for (QByteArrayView text : texts)
        packed.append(text).append(separator);
    m_packed = packed;
}
