// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

/// A request body that can be read once. Qt sends a body that it can rewind a second time when a
/// kept-alive connection closes without a reply, and a create must never leave twice.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &body, QObject *parent = nullptr);
    /// A body may hold a key.
    ~OneShotBody() override;

    bool isSequential() const override { return true; }
    /// Qt tries to rewind before it sends again; QIODevice would print a warning as well.
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};
