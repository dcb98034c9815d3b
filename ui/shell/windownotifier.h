// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"

#include <QTimer>

#include <vector>

class QWidget;

namespace fuseboard::ui {

class Notice;

/// Notes in the window itself, where neither the desktop nor a tray shows any: in the strip of the jobs, over nothing that is
/// read or pressed. The worst and the newest comes first; what was said of the same thing before is no longer so and goes.
class WindowNotifier : public Notifier
{
    Q_OBJECT
public:
    /// within: what it lies over, in its "jobBar" if it has one, else at the lower edge; goes with it.
    explicit WindowNotifier(QWidget* within);
    void notify(const Notification& notification) override;

    static constexpr size_t kMostWaiting = 3; ///< what is older is in Attention::told() and in the activity list
    static constexpr int kTurnMs = 4'000;     ///< when another one waits

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void next();
    bool isRead() const;

    Notice* m_notice;
    Notification m_shown;
    std::vector<Notification> m_waiting; ///< the next one first
    QTimer m_turn;
};

} // namespace fuseboard::ui
