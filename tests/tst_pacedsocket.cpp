// SPDX-License-Identifier: MIT
#include "app/sandbox/pacedserver.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPacedSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsThePace_data();
    void keepsThePace();
    void sendsEvenly();
    void waitsAgainForTheNextReply();
    void sendsAllBeforeItDisconnects();
    void dropsWhatIsHeldWhenAborted();
    void survivesThePeer();
    void canBeDeletedWhileItWaits();

private:
    void connectWith(const Pace &pace);
    qint64 msUntilReceived(qint64 bytes);

    std::unique_ptr<PacedServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_socket = nullptr; ///< the server's end
    QElapsedTimer m_clock;
};

void TestPacedSocket::init()
{
    m_client = std::make_unique<QTcpSocket>();
}

void TestPacedSocket::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestPacedSocket::connectWith(const Pace &pace)
{
    m_server = std::make_unique<PacedServer>(pace);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_client->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_socket = m_server->nextPendingConnection();
    QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
    m_clock.start();
}

qint64 TestPacedSocket::msUntilReceived(qint64 bytes)
{
    QSignalSpy ready(m_client.get(), &QIODevice::readyRead);
    while (m_client->bytesAvailable() < bytes && ready.wait()) {
    }
    return m_clock.elapsed();
}

void TestPacedSocket::keepsThePace_data()
{
    QTest::addColumn<int>("latencyMs");
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::addColumn<qint64>("leastMs");
    QTest::newRow("none") << 0 << qint64(0) << qint64(0);
    QTest::newRow("latency") << 200 << qint64(0) << qint64(200);
    QTest::newRow("rate") << 0 << qint64(200'000) << qint64(500);
    QTest::newRow("both") << 200 << qint64(200'000) << qint64(700);
}

void TestPacedSocket::keepsThePace()
{
    QFETCH(const int, latencyMs);
    QFETCH(const qint64, bytesPerSecond);
    QFETCH(const qint64, leastMs);
    connectWith({latencyMs, bytesPerSecond});

    QByteArray content;
    while (content.size() < 100'000)
        content += QByteArray::number(content.size()) + ' ';
    // In pieces, as a reply is written.
    QCOMPARE(m_socket->write(content.first(10)), 10);
    QCOMPARE(m_socket->write(content.sliced(10)), content.size() - 10);
    QCOMPARE(m_socket->bytesToWrite(), content.size());

    const qint64 elapsed = msUntilReceived(content.size());
    QCOMPARE(m_client->readAll(), content);
    QVERIFY2(elapsed >= leastMs - 1, QByteArray::number(elapsed).constData());
    QVERIFY2(elapsed < leastMs + 3000, QByteArray::number(elapsed).constData());
    QTRY_COMPARE(m_socket->bytesToWrite(), 0);
}

void TestPacedSocket::sendsEvenly()
{
    connectWith({0, 100'000});
    m_socket->write(QByteArray(50'000, 'x'));
    for (qint64 part = 1; part <= 5; ++part)
        QVERIFY(msUntilReceived(part * 10'000) >= part * 100 - 1);
}

void TestPacedSocket::waitsAgainForTheNextReply()
{
    connectWith({150, 0});
    m_socket->write("one");
    QVERIFY(msUntilReceived(3) >= 149);
    m_clock.start();
    m_socket->write("two");
    QVERIFY(msUntilReceived(6) >= 149);
}

void TestPacedSocket::sendsAllBeforeItDisconnects()
{
    connectWith({50, 100'000});
    QSignalSpy disconnected(m_client.get(), &QAbstractSocket::disconnected);
    m_socket->write(QByteArray(20'000, 'x'));
    m_socket->disconnectFromHost();
    QVERIFY(disconnected.wait());
    QCOMPARE(m_client->readAll().size(), 20'000);
}

void TestPacedSocket::dropsWhatIsHeldWhenAborted()
{
    connectWith({50, 0});
    QSignalSpy disconnected(m_client.get(), &QAbstractSocket::disconnected);
    m_socket->write("late");
    m_socket->abort();
    QCOMPARE(m_socket->bytesToWrite(), 0);
    QVERIFY(disconnected.wait());
    QCOMPARE(m_client->bytesAvailable(), 0);
}

void TestPacedSocket::survivesThePeer()
{
    connectWith({100, 1000});
    QSignalSpy disconnected(m_socket, &QAbstractSocket::disconnected);
    m_socket->write(QByteArray(10'000, 'x'));
    m_client->abort();
    QVERIFY(disconnected.wait());
    QCOMPARE(m_socket->bytesToWrite(), 0);
}

void TestPacedSocket::canBeDeletedWhileItWaits()
{
    connectWith({20, 1000});
    QSignalSpy disconnected(m_client.get(), &QAbstractSocket::disconnected);
    m_socket->write(QByteArray(10'000, 'x'));
    delete m_socket;
    QVERIFY(disconnected.wait());
}

DIALDESK_GUILESS_TEST(TestPacedSocket)
#include "tst_pacedsocket.moc"
