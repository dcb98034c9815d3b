// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace fuseboard {

namespace detail {

template <class Function>
struct ThreadCall
{
    explicit ThreadCall(Function f) : function(std::move(f)) {}

    std::mutex mutex;
    std::condition_variable ended;
    Function function;
    bool done = false;
};

template <class Function>
void run(ThreadCall<Function>& call)
{
    // Not under the mutex: the function may take others.
    std::unique_lock lock(call.mutex);
    lock.unlock();
    call.function();
    lock.lock();
    call.done = true;
    call.ended.notify_all();
}

/// Posts under the call's mutex, which the other thread takes first: so the order of the two threads is plain to the
/// thread sanitizer too, which cannot see into Qt's own event queue.
template <class Function>
std::unique_lock<std::mutex> post(QObject& context, const std::shared_ptr<ThreadCall<Function>>& call)
{
    std::unique_lock lock(call->mutex);
#ifdef __SANITIZE_THREAD__
    __tsan_release(call.get());
#endif
    QMetaObject::invokeMethod(
        &context,
        [call, raw = call.get()]()
#ifdef __SANITIZE_THREAD__
            __attribute__((no_sanitize_thread))
#endif
        {
#ifdef __SANITIZE_THREAD__
            __tsan_acquire(raw);
#endif
            run(*raw);
        },
        Qt::QueuedConnection);
    return lock;
}

} // namespace detail

/// Runs a function on the thread of an object, whose event loop must be running, and waits until it has. Not from that
/// thread itself.
template <class Function>
void callOn(QObject& context, Function function)
{
    const auto call = std::make_shared<detail::ThreadCall<Function>>(std::move(function));
    std::unique_lock lock = detail::post(context, call);
    call->ended.wait(lock, [&] { return call->done; });
}

/// The same without waiting; dropped when the object goes first.
template <class Function>
void postOn(QObject& context, Function function)
{
    detail::post(context, std::make_shared<detail::ThreadCall<Function>>(std::move(function)));
}

} // namespace fuseboard
