// SPDX-License-Identifier: MIT
#include "models/exchange/jsonarraywriter.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

/// Most values need no escape, and a document for each would take most of the time.
bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
}

QByteArray quoted(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return '"' + text.toUtf8() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

JsonArrayWriter::JsonArrayWriter(QIODevice &device, const QStringList &names)
    : m_device(device)
{
    for (const QString &name : names)
        m_names.append(quoted(name) + ':');
}

bool JsonArrayWriter::writeObject(const QStringList &values)
{
    Q_ASSERT(values.size() == m_names.size());
    QByteArray line = m_isStarted ? QByteArrayLiteral(",\n{") : QByteArrayLiteral("[\n{");
    m_isStarted = true;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (i > 0)
            line.append(',');
        line.append(m_names.at(i)).append(quoted(values.at(i)));
    }
    return write(line + '}');
}

bool JsonArrayWriter::finish()
{
    return write(m_isStarted ? QByteArrayLiteral("\n]\n") : QByteArrayLiteral("[]\n"));
}

bool JsonArrayWriter::write(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size();
}
