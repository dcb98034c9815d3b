// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace fuseboard::ui {

/// The desktop's wish for dark or light, from the settings portal that all desktops share, asked without waiting.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask();

Q_SIGNALS:
    void answered(bool dark); ///< also whenever the wish changes; silent without a portal or a wish

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);
};

} // namespace fuseboard::ui
