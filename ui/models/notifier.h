// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alert.h"

#include <QObject>
#include <QString>

namespace fuseboard::ui {

/// A note to the operator, wherever notes show: on the desktop, at the tray, in the window.
struct Notification
{
    QString key;     ///< a later one of that key takes its place
    QString title;
    QString text;    ///< plain
    QString action;  ///< of the button that leads there
    telemetry::AlertSeverity severity = telemetry::AlertSeverity::warning;
    QString topic = {}; ///< kind and place: what is newer of it makes the older one untrue; empty: the key
};

/// Shows notes; never blocks, and where it cannot show one it says so. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void notify(const Notification& notification) = 0;

Q_SIGNALS:
    void activated(const QString& key);  ///< the operator wants to see what it is about
    /// way: in words, "by the desktop"
    void shown(const QString& key, const QString& way);
    void failed(const fuseboard::ui::Notification& notification);
};

} // namespace fuseboard::ui
