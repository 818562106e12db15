// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

enum class SandboxFormat {
    Json,
    Xml,
};

/// Writes one reply, in either format, straight into its bytes.
class SandboxWriter
{
public:
    /// @param reserve a guess at the size of the reply, in bytes
    explicit SandboxWriter(SandboxFormat format, qsizetype reserve = 256);

    /// A whole reply that says only that the call failed.
    static QByteArray failure(SandboxFormat format, const QString &error);

    void addSuccess(bool success);
    void addNumber(QByteArrayView key, qint64 number);
    /// @param text UTF-8. What XML 1.0 cannot carry becomes U+FFFD there.
    void addText(QByteArrayView key, QByteArrayView text);

    void beginList();
    /// @param element the name of the row in XML
    void beginRow(QByteArrayView element);
    void endRow(QByteArrayView element);
    void endList();

    /// Ends the reply; call it once, last.
    QByteArray finish();

private:
    void openValue(QByteArrayView key);
    void closeValue(QByteArrayView key);
    void addEscaped(QByteArrayView text);

    QByteArray m_bytes;
    const SandboxFormat m_format;
    bool m_isFirst = true;
};
