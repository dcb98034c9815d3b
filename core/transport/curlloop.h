// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/curltransfer.h"
#include "core/transport/curltransport.h"
#include "core/transport/multisockets.h"
#include "core/transport/proxylookup.h"

#include <chrono>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

namespace fuseboard::transport {

/// The thread behind CurlTransport: takes orders, turns the multi handle, hands over what ended, once per turn.
class CurlLoop
{
public:
    explicit CurlLoop(CurlTransportOptions options);
    ~CurlLoop();
    Q_DISABLE_COPY_MOVE(CurlLoop)

    // From any thread.
    void setSink(HttpTransport::Sink sink);
    void send(std::vector<HttpRequest> requests);
    void cancel(AttemptId attempt);
    void cancelAll();

private:
    using Instant = std::chrono::steady_clock::time_point;

    struct Submission
    {
        std::vector<HttpRequest> requests;
        Instant at;
    };
    /// What other threads want; swapped out whole at the start of a turn.
    struct Orders
    {
        std::vector<Submission> submissions;
        std::vector<HttpRequest> withdrawn; ///< submitted and cancelled before the loop saw them
        std::vector<AttemptId> cancels;
        std::vector<std::pair<QByteArray, ProxyRoute>> routes;
        bool cancelAll = false;
        bool stop = false;
    };
    /// A request whose target's proxy is still being asked for.
    struct Waiting
    {
        HttpRequest request;
        std::shared_ptr<CurlTarget> target;
        Instant deadline;
    };
    struct CachedTarget
    {
        std::weak_ptr<const HttpTarget> owner;
        std::shared_ptr<CurlTarget> target;
    };

    template <class Change>
    void order(Change change);
    void run();
    bool turn();
    void cancelWhere(const std::function<bool(AttemptId)>& matches);
    void accept(HttpRequest&& request, Instant at);
    void start(HttpRequest&& request, const std::shared_ptr<CurlTarget>& target, Instant deadline);
    void startRouted();
    void collect();
    void release(CurlTransfer* transfer, HttpResult result);
    void deliver();
    void reject(const HttpRequest& request, HttpFailure failure, const QByteArray& message);
    bool routeKnown(CurlTarget& target);
    std::shared_ptr<CurlTarget> targetOf(const std::shared_ptr<const HttpTarget>& target);
    Millis longestWait() const;

    const CurlTransportOptions m_options;
    MultiSockets m_sockets;
    CURLM* const m_multi;

    std::mutex m_mutex;
    Orders m_orders;         ///< guarded by m_mutex
    std::mutex m_sinkMutex; ///< held during calls, so that setSink({}) returns after the last one
    HttpTransport::Sink m_sink; ///< guarded by m_sinkMutex
    bool m_woken = false;    ///< guarded by m_mutex: a wake-up is on its way

    // The loop's own.
    std::vector<std::unique_ptr<CurlTransfer>> m_transfers;
    std::vector<CurlTransfer*> m_free;
    std::vector<CurlTransfer*> m_active;
    std::vector<Waiting> m_waiting;
    std::vector<HttpResult> m_results;
    std::unordered_map<const HttpTarget*, CachedTarget> m_targets;

    ProxyLookup m_lookup;
    std::thread m_thread;
};

} // namespace fuseboard::transport
