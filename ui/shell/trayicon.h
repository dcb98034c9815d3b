// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"
#include "ui/shell/traystate.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace fuseboard::ui {

/// The board in the desktop's tray: worst state by shape and colour, in words as tooltip; a menu to open the window, to pause
/// all sending, to quit. Where there is no tray it waits for one. It shows notes, too, where the desktop has no other way.
class TrayIcon : public Notifier
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);

    void show(const TrayState& state, bool mayPause);
    const TrayState& state() const { return m_state; }
    QMenu& menu() { return m_menu; }
    QIcon icon() const { return m_icon.icon(); }
    QString toolTip() const { return m_icon.toolTip(); }
    void notify(const Notification& notification) override;

    /// The shape in its colour on a dark tile: to be told apart on any panel.
    static QIcon drawn(const TrayState& state);

Q_SIGNALS:
    void openWanted();
    void pauseAllWanted(bool pause);
    void quitWanted();

private:
    QMenu m_menu;
    QAction* m_open;
    QAction* m_pause;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    TrayState m_state;
    QString m_lastKey; ///< a tray tells of a click, not on which note
};

} // namespace fuseboard::ui
