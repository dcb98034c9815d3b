// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attention.h"
#include "ui/shell/dbusnotifier.h"
#include "ui/shell/notifierchain.h"
#include "ui/shell/trayicon.h"

#include <QObject>

namespace fuseboard::ui {
class MainWindow;
class WindowNotifier;
}

namespace fuseboard::app {

/// Tray and notes of one window, wired: desktop first, then tray, then the window itself. A click brings the window up at the
/// place.
class DesktopAttention : public QObject
{
    Q_OBJECT
public:
    explicit DesktopAttention(const ui::Services& services);
    ~DesktopAttention() override;

    ui::Attention& attention() { return m_attention; }
    ui::Notifier& notifier() { return m_ways; }
    void attach(ui::MainWindow& window);

private:
    void bringUp();
    void onSnapshot();

    const ui::Services& m_services;
    ui::DBusNotifier m_desktop;
    ui::TrayIcon m_tray;
    ui::NotifierChain m_ways;
    ui::Attention m_attention;
    ui::MainWindow* m_window = nullptr;
};

} // namespace fuseboard::app
