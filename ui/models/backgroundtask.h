// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace fuseboard::ui {

/// Tells work on another thread that nobody waits for it any more.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// Work that is not a query, off the GUI thread: reading a file, writing one. Latest wins: run() again, cancel() or the end
/// of the task abandons what runs (its flag is set, its answer dropped). GUI thread.
class BackgroundTask
{
public:
    BackgroundTask() = default;
    ~BackgroundTask() { cancel(); }
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;

    template <class T>
    void run(QObject* receiver, std::function<T(const CancelFlag&)> work, std::function<void(T)> done)
    {
        cancel();
        m_flag = std::make_shared<std::atomic<bool>>(false);
        QThreadPool::globalInstance()->start(
            [flag = m_flag, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)] {
                if (flag->load())
                    return;
                auto answer = std::make_shared<T>(work(flag));
                deliver(flag, guard, [answer, done] { done(std::move(*answer)); });
            });
    }

    /// Calls back on the GUI thread while the work goes on, for progress.
    static void deliver(const CancelFlag& flag, const QPointer<QObject>& receiver, std::function<void()> call)
    {
        if (auto* application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, [flag, receiver, call = std::move(call)] {
                if (receiver && !flag->load())
                    call();
            }, Qt::QueuedConnection);
    }

    void cancel()
    {
        if (m_flag)
            m_flag->store(true);
        m_flag.reset();
    }

private:
    CancelFlag m_flag;
};

} // namespace fuseboard::ui
