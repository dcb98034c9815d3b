// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace fuseboard::ctl {

/// Turns SIGINT and SIGTERM into a call on the event loop. A second signal ends the process at once, as without it.
/// At most one may exist at a time: signal handlers belong to the process.
class SignalWatch : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(std::function<void()> onSignal, QObject* parent = nullptr);
    ~SignalWatch() override;

private:
    std::function<void()> m_onSignal;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace fuseboard::ctl
