// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"

#include <QHash>

class QDBusPendingCallWatcher;

namespace fuseboard::ui {

/// Notes of the desktop (org.freedesktop.Notifications): a click on a note, or on its button, activates it. Every call is
/// asynchronous; without a bus or a service that shows notes, failed() comes.
class DBusNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(QObject* parent = nullptr);
    void notify(const Notification& notification) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities();

    bool m_connected = false;
    bool m_markup = true;          ///< the service reads marks in texts, as far as it has not said otherwise
    QHash<QString, uint> m_shown;  ///< the service's number by key
};

} // namespace fuseboard::ui
