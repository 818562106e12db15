// SPDX-License-Identifier: MIT
#include "tests/support/faultysandbox.h"

#include <QTcpSocket>
#include <QTest>

namespace {

SandboxOptions optionsWith(const QStringList &faults)
{
    SandboxOptions options{.rows = 3};
    for (const QString &text : faults) {
        QString error;
        const auto fault = SandboxFault::parse(text, &error);
        if (!fault)
            qFatal("%s", qPrintable(error));
        options.faults.append(*fault);
    }
    return options;
}

} // namespace

qint64 WireAnswer::statedLength() const
{
    const QByteArray name = "Content-Length: ";
    const qsizetype begin = head.indexOf(name) + name.size();
    return head.mid(begin, head.indexOf('\r', begin) - begin).toLongLong();
}

FaultySandbox::FaultySandbox(const QStringList &faults)
    : m_server(optionsWith(faults))
{
    if (!m_server.listen())
        qFatal("The sandbox can't listen.");
    const QByteArray name = "\"token\":\"";
    const QByteArray reply = signedIn().body;
    if (reply.contains(name))
        m_token = reply.mid(reply.indexOf(name) + name.size(), 40);
}

WireAnswer FaultySandbox::asked(const QByteArray &request, qsizetype enough, int waitMs) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server.url().port()));
    socket.write(request);
    QByteArray bytes;
    WireAnswer answer;
    const auto isOver = [&] {
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n") + 4;
        answer.isClosed = socket.state() == QAbstractSocket::UnconnectedState;
        if (end < 4)
            return answer.isClosed;
        answer.head = bytes.left(end);
        answer.body = bytes.mid(end);
        const bool closes = answer.head.contains("Connection: close");
        return answer.isClosed || answer.body.size() >= enough ||
               (!closes && answer.body.size() == answer.statedLength());
    };
    (void)QTest::qWaitFor(isOver, waitMs);
    return answer;
}

WireAnswer FaultySandbox::signedIn() const
{
    return got("token.php?action=get&username=demo&password=demo");
}

WireAnswer FaultySandbox::updated(int priority, int waitMs) const
{
    const QByteArray payload =
        R"([{"dataset":"1","qid":"18","d_priority":")" + QByteArray::number(priority) + "\"}]";
    const QByteArray request = "POST /" + datasets("update&raw=1&format=json") +
                               " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " +
                               QByteArray::number(payload.size()) + "\r\n\r\n" + payload;
    return asked(request, 1 << 20, waitMs);
}

QByteArray FaultySandbox::datasets(const QByteArray &actionAndMore) const
{
    return "ecnow.php?token=" + m_token + "&method=ecnow_datasets&action=" + actionAndMore;
}
