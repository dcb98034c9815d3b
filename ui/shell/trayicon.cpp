// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

TrayIcon::TrayIcon(QObject* parent)
    : Notifier(parent)
    , m_open(m_menu.addAction(tr("Open Fuseboard")))
    , m_pause(m_menu.addAction(tr("Pause all")))
    , m_quit(nullptr)
{
    m_menu.addSeparator();
    m_quit = m_menu.addAction(tr("Quit"));
    m_menu.setObjectName(u"trayMenu"_s);
    m_open->setObjectName(u"trayOpen"_s);
    m_pause->setObjectName(u"trayPause"_s);
    m_quit->setObjectName(u"trayQuit"_s);
    connect(m_open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseAllWanted(!m_state.pausedAll); });
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_lastKey.isEmpty())
            Q_EMIT activated(m_lastKey);
    });
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(drawn(m_state));
    m_icon.show();
}

void TrayIcon::show(const TrayState& state, bool mayPause)
{
    m_pause->setEnabled(mayPause);
    if (state == m_state)
        return;
    const bool look = state.shape != m_state.shape || state.token != m_state.token;
    m_state = state;
    m_pause->setText(state.pausedAll ? tr("Resume all") : tr("Pause all"));
    if (look)
        m_icon.setIcon(drawn(state));
    m_icon.setToolTip(state.words);
}

void TrayIcon::notify(const Notification& notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT failed(notification);
        return;
    }
    m_lastKey = notification.key;
    const auto kind = notification.severity == telemetry::AlertSeverity::critical  ? QSystemTrayIcon::Critical
                      : notification.severity == telemetry::AlertSeverity::warning ? QSystemTrayIcon::Warning
                                                                                   : QSystemTrayIcon::Information;
    m_icon.showMessage(notification.title, notification.text, kind);
    Q_EMIT shown(notification.key, tr("beside the tray icon"));
}

QIcon TrayIcon::drawn(const TrayState& state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::panel, true));
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5.0, side / 5.0);
        const qreal margin = side / 5.0;
        paintStateShape(painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin), state.shape, color(state.token, true));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace fuseboard::ui
