// SPDX-License-Identifier: GPL-3.0-or-later
// Notes over a real bus of the test's own, to a service that behaves like a desktop's; and without any bus.
#include "ui/shell/dbusnotifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::ui;

namespace {

QProcess* s_bus = nullptr;
QString s_address;
QString s_because;

/// Starts a bus and makes it the session's; says why not.
void startBus()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        s_because = u"there is no dbus-daemon"_s;
        return;
    }
    s_bus = new QProcess;
    s_bus->start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!s_bus->waitForStarted() || !s_bus->waitForReadyRead(10'000)) {
        s_because = u"dbus-daemon does not start"_s;
        return;
    }
    s_address = QString::fromLatin1(s_bus->readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", s_address.toLatin1());
}

} // namespace

class NotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Note
    {
        uint replaces = 0;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Note> notes;
    bool refuses = false;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s}; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text, const QStringList& actions,
                const QVariantMap& hints, int)
    {
        if (refuses) {
            sendErrorReply(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s, u"too many"_s);
            return 0;
        }
        notes.append({replaces, title, text, actions, hints});
        return replaces ? replaces : uint(notes.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class TestDBusNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overTheBus()
    {
        if (!s_because.isEmpty())
            QSKIP(qPrintable(s_because));
        QDBusConnection desktop = QDBusConnection::connectToBus(s_address, u"desktop"_s);
        QVERIFY(desktop.isConnected());
        NotificationService service;
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));

        DBusNotifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown), activated(&notifier, &Notifier::activated), failed(&notifier, &Notifier::failed);
        notifier.notify({u"breakerOpened/destination/2"_s, u"CRM import: breaker opened"_s, u"Rows <wait> & none is lost."_s, u"Show attempts"_s,
                         fuseboard::telemetry::AlertSeverity::critical});
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(service.notes.size(), 1);
        QCOMPARE(service.notes.first().title, u"CRM import: breaker opened"_s);
        QVERIFY(service.notes.first().actions.contains(u"Show attempts"_s));
        QCOMPARE(service.notes.first().hints.value(u"urgency"_s).toUInt(), 2u);
        // A service that reads no marks gets none; one that has not said so gets them escaped.
        QVERIFY(service.notes.first().text == u"Rows <wait> & none is lost."_s
                || service.notes.first().text == u"Rows &lt;wait&gt; &amp; none is lost."_s);
        // One of the same key takes the place of the first.
        notifier.notify({u"breakerOpened/destination/2"_s, u"CRM import: breaker opened"_s, u"Again & again."_s, u"Show attempts"_s});
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(service.notes.last().replaces, 1u);
        QCOMPARE(service.notes.last().text, u"Again & again."_s);
        Q_EMIT service.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"breakerOpened/destination/2"_s);
        Q_EMIT service.ActionInvoked(99, u"default"_s); // somebody else's
        Q_EMIT service.NotificationClosed(1, 2);
        notifier.notify({u"other"_s, u"Other"_s, {}, {}}); // its answer comes behind that
        QTRY_COMPARE(shown.size(), 3);
        notifier.notify({u"breakerOpened/destination/2"_s, u"CRM import: breaker opened"_s, {}, u"Show attempts"_s});
        QTRY_COMPARE(shown.size(), 4);
        QTRY_COMPARE(service.notes.last().replaces, 0u); // that one is gone
        QCOMPARE(activated.size(), 1);
        service.refuses = true;
        notifier.notify({u"x"_s, u"X"_s, {}, {}});
        QTRY_COMPARE(failed.size(), 1);
        desktop.unregisterService(u"org.freedesktop.Notifications"_s);
        notifier.notify({u"y"_s, u"Y"_s, {}, {}});
        QTRY_COMPARE(failed.size(), 2); // no service: the next way
    }

    void whereTheBusIsGone()
    {
        if (!s_because.isEmpty())
            QSKIP(qPrintable(s_because));
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        s_bus->kill();
        QVERIFY(s_bus->waitForFinished());
        notifier.notify({u"z"_s, u"Z"_s, {}, {}});
        QTRY_COMPARE(failed.size(), 1);
    }

    void whereThereIsNoneFromTheStart()
    {
        // The session's connection is lost by now, or there never was one.
        if (s_because.isEmpty())
            QTRY_VERIFY(!QDBusConnection::sessionBus().isConnected());
        else if (QDBusConnection::sessionBus().isConnected())
            QSKIP("there is a session's bus, which is not ours to end");
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.notify({u"a"_s, u"A"_s, {}, {}});
        QCOMPARE(failed.size(), 1);
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    startBus();
    int result = 0;
    {
        QGuiApplication application(argc, argv);
        TestDBusNotifier test;
        result = QTest::qExec(&test, argc, argv);
    }
    delete s_bus;
    return result;
}
#include "tst_dbusnotifier.moc"
