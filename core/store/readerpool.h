// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace fuseboard::store {

class Workspace;

/// Read-only connections on threads of their own. Latest wins: a request on a channel replaces the one still waiting there
/// and interrupts the one running; a stale answer is never delivered. read() and cancel() are called on the receiver's
/// thread. What still waits when the pool goes is dropped.
class ReaderPool
{
public:
    static constexpr int kThreads = 2;
    explicit ReaderPool(const Workspace& workspace, int threads = kThreads);
    ~ReaderPool();

    using Job = std::function<void(Connection&)>;

    /// Runs query on a reader thread and hands its Result to done on receiver's thread (queued), unless a newer request on
    /// the channel came or the receiver is gone. An empty channel never replaces.
    template <class T>
    void read(const QString& channel, QObject* receiver, std::function<Result<T>(Connection&)> query,
              std::function<void(Result<T>)> done)
    {
        const quint64 ticket = nextTicket(channel);
        auto relay = makeRelay();
        QPointer<QObject> guard(receiver);
        std::weak_ptr<Impl> pool(m_impl);
        post(channel, ticket, [=, query = std::move(query), done = std::move(done)](Connection& connection) {
            auto result = std::make_shared<Result<T>>(query(connection));
            // The answer keeps its relay: a deferred delete may be handled before an answer that was posted earlier.
            deliver(*relay, [=, keep = relay] {
                if (keep && guard && isCurrent(pool, channel, ticket))
                    done(std::move(*result));
            });
        });
    }
    /// Drops what waits and interrupts what runs on the channel.
    void cancel(const QString& channel);

private:
    struct Impl;
    class Relay;

    quint64 nextTicket(const QString& channel);
    void post(const QString& channel, quint64 ticket, Job job);
    /// An object of the calling thread, alive until the answer was handed over there: the receiver itself may go meanwhile.
    static std::shared_ptr<Relay> makeRelay();
    static void deliver(Relay& relay, std::function<void()> call);
    static bool isCurrent(const std::weak_ptr<Impl>& pool, const QString& channel, quint64 ticket);

    std::shared_ptr<Impl> m_impl;
};

} // namespace fuseboard::store
