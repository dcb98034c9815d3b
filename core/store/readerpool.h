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
/// and interrupts the one running; a stale answer is never delivered.
class ReaderPool
{
public:
    explicit ReaderPool(const Workspace& workspace, int threads = 2);
    ~ReaderPool();

    using Job = std::function<void(Connection&)>;

    /// Runs query on a reader thread and hands its Result to done on receiver's thread (queued), unless a newer request on
    /// the channel came or the receiver is gone. An empty channel never replaces.
    template <class T>
    void read(const QString& channel, QObject* receiver, std::function<Result<T>(Connection&)> query,
              std::function<void(Result<T>)> done)
    {
        const quint64 ticket = nextTicket(channel);
        QPointer<QObject> guard(receiver);
        post(channel, ticket, [this, channel, ticket, guard, query = std::move(query), done = std::move(done)](Connection& c) {
            auto result = std::make_shared<Result<T>>(query(c));
            deliver(guard, [this, channel, ticket, result, done] {
                if (isCurrent(channel, ticket))
                    done(std::move(*result));
            });
        });
    }
    /// Drops what waits and interrupts what runs on the channel.
    void cancel(const QString& channel);

private:
    quint64 nextTicket(const QString& channel);
    bool isCurrent(const QString& channel, quint64 ticket) const;
    void post(const QString& channel, quint64 ticket, Job job);
    static void deliver(const QPointer<QObject>& receiver, std::function<void()> call);

    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace fuseboard::store
