// SPDX-License-Identifier: MIT
#include "app/notifier.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::StringLiterals;

/// A desktop that shows notifications, or at least takes them.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString & /*program*/, uint /*replaces*/, const QString &icon,
                const QString &title, const QString &text, const QStringList & /*actions*/,
                const QVariantMap & /*hints*/, int /*timeout*/)
    {
        Q_EMIT notified(icon, title, text);
        return 1;
    }

Q_SIGNALS:
    void notified(const QString &icon, const QString &title, const QString &text);
};

/// What reaches the desktop, over a bus of the test's own.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopIsTold();

private:
    QProcess m_bus;
};

void TestNotifier::initTestCase()
{
    QSignalSpy said(&m_bus, &QProcess::readyReadStandardOutput);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(said.wait(patienceMs), "There is no bus.");
    // Read when the program first asks for its bus.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
}

void TestNotifier::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestNotifier::theDesktopIsTold()
{
    FakeDesktop desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    QSignalSpy notified(&desktop, &FakeDesktop::notified);
    QWidget window;
    Notifier::make(window)->show(u"<b>leads</b> is not dialled"_s, u"See the status bar."_s);
    QVERIFY(notified.wait(patienceMs));
    QCOMPARE(notified.first(), QVariantList({u"dialdesk"_s, u"<b>leads</b> is not dialled"_s,
                                             u"See the status bar."_s}));
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

DIALDESK_TEST(TestNotifier)
#include "tst_notifier.moc"
