// SPDX-License-Identifier: MIT
#include "models/contactnow/overwrite.h"

namespace {

void zero(void *memory, qsizetype bytes)
{
    // Volatile: nobody reads it again, so a compiler would leave it out.
    auto *byte = static_cast<volatile char *>(memory);
    for (qsizetype i = 0; i < bytes; ++i)
        byte[i] = 0;
}

} // namespace

void overwrite(QString &secret)
{
    if (secret.isDetached())
        zero(secret.data(), secret.size() * qsizetype(sizeof(QChar)));
}

void overwrite(QByteArray &secret)
{
    if (secret.isDetached())
        zero(secret.data(), secret.size());
}
