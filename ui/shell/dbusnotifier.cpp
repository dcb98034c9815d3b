// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dbusnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kPatienceMs = 3'000;

const QString& service()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

DBusNotifier::DBusNotifier(QObject* parent)
    : Notifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_connected = bus.isConnected();
    if (!m_connected)
        return;
    const QString path = u"/org/freedesktop/Notifications"_s;
    bus.connect(service(), path, service(), u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service(), path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    askCapabilities();
}

void DBusNotifier::askCapabilities()
{
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s), kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        if (!reply.isError())
            m_markup = reply.value().contains(u"body-markup"_s);
    });
}

void DBusNotifier::notify(const Notification& notification)
{
    if (!m_connected) {
        Q_EMIT failed(notification);
        return;
    }
    const bool critical = notification.severity == telemetry::AlertSeverity::critical;
    const uchar urgency = critical ? 2 : notification.severity == telemetry::AlertSeverity::note ? 0 : 1;
    QDBusMessage note = call(u"Notify"_s);
    note << QCoreApplication::applicationName() << m_shown.value(notification.key) << u"fuseboard"_s << notification.title
         << (m_markup ? notification.text.toHtmlEscaped() : notification.text)
         << QStringList{u"default"_s, notification.action, u"show"_s, notification.action}
         << QVariantMap{{u"urgency"_s, QVariant::fromValue(urgency)}, {u"desktop-entry"_s, u"fuseboard"_s}} << -1;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(note, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isError()) {
            Q_EMIT failed(notification);
            return;
        }
        m_shown.insert(notification.key, reply.value());
        Q_EMIT shown(notification.key, tr("as a note of the desktop"));
    });
}

void DBusNotifier::onActionInvoked(uint id, const QString&)
{
    if (const QString key = m_shown.key(id); !key.isEmpty())
        Q_EMIT activated(key);
}

void DBusNotifier::onClosed(uint id, uint)
{
    // A click may come just before: the key goes with the note, not with the click.
    if (const QString key = m_shown.key(id); !key.isEmpty())
        m_shown.remove(key);
}

} // namespace fuseboard::ui
