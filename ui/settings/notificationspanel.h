// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"
#include "ui/settings/settingspanel.h"

#include <QPointer>

class QPushButton;

namespace fuseboard::ui {

class AlertForm;
class Attention;
class Notifier;

/// The operator's own notifications: a test, which kinds and from when on, quiet hours, and what was told lately.
class NotificationsPanel : public SettingsPanel
{
    Q_OBJECT
public:
    NotificationsPanel(Attention& attention, Notifier& notifier, QWidget* parent = nullptr);

    void sendTest();

Q_SIGNALS:
    void placeWanted(const fuseboard::ui::Place& place);

private:
    void showLately();

    QPointer<Attention> m_attention; ///< the window may outlive it
    AlertForm* m_form;
    TextLabel* m_note;
    QPushButton* m_test;
    QWidget* m_lately;
    QString m_awaited; ///< key of the test that was sent last
};

} // namespace fuseboard::ui
