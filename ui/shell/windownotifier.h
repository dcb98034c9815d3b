// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"

#include <deque>

class QWidget;

namespace fuseboard::ui {

class Notice;

/// Notes in the window itself, one after the other, where neither the desktop nor a tray shows any.
class WindowNotifier : public Notifier
{
    Q_OBJECT
public:
    /// within: what it lies over, at the lower edge; goes with it.
    explicit WindowNotifier(QWidget* within);
    void notify(const Notification& notification) override;

    static constexpr size_t kMostWaiting = 20; ///< what is more is in Attention::told()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void next();

    Notice* m_notice;
    QString m_key; ///< of the one that shows
    std::deque<Notification> m_waiting;
};

} // namespace fuseboard::ui
