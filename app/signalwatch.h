// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace fuseboard::app {

/// Turns SIGINT and SIGTERM into a call on the event loop while a handler is set. Each signal is turned once; the same
/// one again ends the process at once. At most one may exist at a time: signal handlers belong to the process.
class SignalWatch : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject* parent = nullptr);
    ~SignalWatch() override;
    /// Empty: signals do what they did before.
    void setHandler(std::function<void()> onSignal);

private:
    std::function<void()> m_onSignal;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace fuseboard::app
