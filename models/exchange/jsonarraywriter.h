// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

class QIODevice;

/// Writes a JSON array of objects whose values are all strings, an object a line, so that a reader
/// of lines and a reader of JSON both find their way.
///
/// QJsonDocument would hold the whole array in memory and sort the names of each object.
class JsonArrayWriter
{
public:
    /// \a device must be open for writing and outlive the writer. Every object has \a names, in
    /// their order.
    JsonArrayWriter(QIODevice &device, const QStringList &names);

    /// Writes a value for each name. False where the device did not take all of it; its
    /// errorString() says why.
    bool writeObject(const QStringList &values);
    /// Closes the array; to be called once, after the last object.
    bool finish();

private:
    bool write(const QByteArray &bytes);

    QIODevice &m_device;
    QList<QByteArray> m_names; // with quotes and colon
    bool m_isStarted = false;
};
