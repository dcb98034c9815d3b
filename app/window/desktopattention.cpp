// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopattention.h"

#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windownotifier.h"

namespace fuseboard::app {

DesktopAttention::DesktopAttention(const ui::Services& services)
    : m_services(services)
    , m_attention(services, m_ways)
{
    m_ways.add(m_desktop);
    m_ways.add(m_tray);
    connect(&services.snapshots, &ui::SnapshotFeed::snapshotArrived, this, &DesktopAttention::onSnapshot);
    connect(&m_tray, &ui::TrayIcon::openWanted, this, &DesktopAttention::bringUp);
    connect(&m_tray, &ui::TrayIcon::pauseAllWanted, this, [this](bool pause) {
        if (m_services.engine)
            m_services.engine->pauseAll(pause, {m_services.operatorName, {}});
    });
    onSnapshot();
}

DesktopAttention::~DesktopAttention() = default;

void DesktopAttention::attach(ui::MainWindow& window)
{
    m_window = &window;
    m_ways.add(*new ui::WindowNotifier(window.centralWidget()));
    connect(&m_tray, &ui::TrayIcon::quitWanted, &window, &QWidget::close);
    connect(&m_attention, &ui::Attention::placeWanted, &window, [this](const ui::Place& place) {
        bringUp();
        m_window->go(place);
    });
}

void DesktopAttention::bringUp()
{
    if (!m_window)
        return;
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopAttention::onSnapshot()
{
    m_tray.show(ui::trayState(m_services.snapshots.latest().get(), !m_services.engine), m_services.engine != nullptr);
}

} // namespace fuseboard::app
