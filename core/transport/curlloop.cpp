// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curlloop.h"

#include <algorithm>
#include <csignal>

namespace fuseboard::transport {

namespace {

using namespace std::chrono_literals;

constexpr auto kRouteLifetime = 5min;
constexpr long kKeptConnections = 1024;
constexpr size_t kCachedTargets = 64; ///< beyond that, targets nobody holds any more are dropped

CURLM* newMulti(MultiSockets& sockets)
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started)
    CURLM* multi = curl_multi_init();
    Q_CHECK_PTR(multi);
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, kKeptConnections);
    sockets.attach(multi);
    return multi;
}

} // namespace

CurlLoop::CurlLoop(CurlTransportOptions options)
    : m_options(std::move(options))
    , m_multi(newMulti(m_sockets))
    , m_lookup([this](const QByteArray& url, const ProxyRoute& route) {
        order([&](Orders& orders) { orders.routes.emplace_back(url, route); });
    })
    , m_thread(&CurlLoop::run, this)
{
}

CurlLoop::~CurlLoop()
{
    order([](Orders& orders) { orders.stop = true; });
    m_thread.join();
    m_transfers.clear();
    // m_lookup, destroyed later, may still post a route; it only touches m_orders and wakes, so the multi handle must
    // outlive it: see order().
    {
        std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    curl_multi_cleanup(m_multi);
}

template <class Change>
void CurlLoop::order(Change change)
{
    // The wake-up happens under the lock: with m_woken set for good the destructor closes this door before it frees
    // the multi handle.
    std::lock_guard lock(m_mutex);
    change(m_orders);
    if (!std::exchange(m_woken, true))
        m_sockets.wake();
}

void CurlLoop::setSink(HttpTransport::Sink sink)
{
    std::lock_guard lock(m_sinkMutex);
    m_sink = std::move(sink);
}

void CurlLoop::send(std::vector<HttpRequest> requests)
{
    if (requests.empty())
        return;
    const Instant now = std::chrono::steady_clock::now();
    order([&](Orders& orders) { orders.submissions.push_back({std::move(requests), now}); });
}

void CurlLoop::cancel(AttemptId attempt)
{
    order([&](Orders& orders) { orders.cancels.push_back(attempt); });
}

void CurlLoop::cancelAll()
{
    order([](Orders& orders) {
        orders.cancelAll = true;
        for (Submission& submission : orders.submissions)
            std::move(submission.requests.begin(), submission.requests.end(), std::back_inserter(orders.withdrawn));
        orders.submissions.clear();
    });
}

void CurlLoop::run()
{
    // OpenSSL writes without MSG_NOSIGNAL; a peer that hung up must not end the process.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    while (turn()) {
        deliver();
        m_sockets.wait(longestWait());
    }
    deliver();
}

bool CurlLoop::turn()
{
    Orders orders;
    {
        std::lock_guard lock(m_mutex);
        orders = std::exchange(m_orders, {});
        m_woken = false;
    }
    for (const auto& [url, route] : orders.routes) {
        for (auto& [key, cached] : m_targets) {
            if (cached.target->url() != url)
                continue;
            cached.target->route = route;
            cached.target->routeState = CurlTarget::Route::known;
            ++cached.target->routeVersion;
        }
    }
    if (orders.cancelAll || orders.stop)
        cancelWhere([](AttemptId) { return true; });
    for (const HttpRequest& request : orders.withdrawn)
        reject(request, HttpFailure::cancelled, "cancelled");
    for (Submission& submission : orders.submissions) {
        for (HttpRequest& request : submission.requests) {
            if (orders.stop)
                reject(request, HttpFailure::cancelled, "cancelled");
            else
                accept(std::move(request), submission.at);
        }
    }
    for (const AttemptId attempt : orders.cancels)
        cancelWhere([attempt](AttemptId other) { return other == attempt; });
    if (orders.stop)
        return false;
    if (!m_waiting.empty())
        startRouted();

    m_sockets.runDue();
    collect();
    return true;
}

void CurlLoop::cancelWhere(const std::function<bool(AttemptId)>& matches)
{
    collect(); // what has already ended keeps its own result
    for (size_t i = m_active.size(); i-- > 0;) {
        if (matches(m_active[i]->attempt())) {
            CurlTransfer* transfer = m_active[i];
            curl_multi_remove_handle(m_multi, transfer->handle());
            release(transfer, transfer->finishCancelled());
        }
    }
    std::erase_if(m_waiting, [&](const Waiting& waiting) {
        if (!matches(waiting.request.attempt))
            return false;
        reject(waiting.request, HttpFailure::cancelled, "cancelled");
        return true;
    });
}

void CurlLoop::accept(HttpRequest&& request, Instant at)
{
    if (!request.target) {
        reject(request, HttpFailure::badTarget, "the request has no target");
        return;
    }
    const std::shared_ptr<CurlTarget> target = targetOf(request.target);
    QByteArray fault = target->fault();
    for (auto header = request.headers.cbegin(); fault.isEmpty() && header != request.headers.cend(); ++header)
        fault = CurlTarget::headerFault(header->first, header->second);
    if (!fault.isEmpty()) {
        reject(request, HttpFailure::badTarget, fault);
        return;
    }
    const Instant deadline = at + request.timeout;
    if (routeKnown(*target))
        start(std::move(request), target, deadline);
    else
        m_waiting.push_back({std::move(request), target, deadline});
}

void CurlLoop::start(HttpRequest&& request, const std::shared_ptr<CurlTarget>& target, Instant deadline)
{
    // Hand-over to here is microseconds unless a proxy was asked for or the loop was starved; whole milliseconds of it
    // count against the timeout.
    const auto spent = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - (deadline - request.timeout));
    const Millis budget = request.timeout - spent;
    if (budget <= Millis(0)) {
        reject(request, HttpFailure::timeout, "the time was up before the request could start");
        return;
    }
    if (m_free.empty()) {
        m_transfers.push_back(std::make_unique<CurlTransfer>(m_options.extraCaFile));
        m_free.push_back(m_transfers.back().get());
        m_sockets.watch(m_transfers.back()->handle());
    }
    CurlTransfer* transfer = m_free.back();
    m_free.pop_back();
    transfer->setSlot(m_active.size());
    m_active.push_back(transfer);
    if (!transfer->prepare(std::move(request), target, budget)
        || curl_multi_add_handle(m_multi, transfer->handle()) != CURLM_OK)
        release(transfer, transfer->finish(CURLE_FAILED_INIT));
}

void CurlLoop::startRouted()
{
    const Instant now = std::chrono::steady_clock::now();
    for (Waiting& waiting : std::exchange(m_waiting, {})) {
        if (routeKnown(*waiting.target) || waiting.deadline <= now)
            start(std::move(waiting.request), waiting.target, waiting.deadline);
        else
            m_waiting.push_back(std::move(waiting));
    }
}

void CurlLoop::collect()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL* easy = message->easy_handle;
        const CURLcode code = message->data.result;
        CurlTransfer* transfer = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
        curl_multi_remove_handle(m_multi, easy);
        release(transfer, transfer->finish(code));
    }
}

void CurlLoop::release(CurlTransfer* transfer, HttpResult result)
{
    m_results.push_back(std::move(result));
    const size_t slot = transfer->slot();
    m_active[slot] = m_active.back();
    m_active[slot]->setSlot(slot);
    m_active.pop_back();
    m_free.push_back(transfer);
}

void CurlLoop::deliver()
{
    if (m_results.empty())
        return;
    std::vector<HttpResult> results = std::exchange(m_results, {});
    std::lock_guard lock(m_sinkMutex);
    if (m_sink)
        m_sink(std::move(results));
}

void CurlLoop::reject(const HttpRequest& request, HttpFailure failure, const QByteArray& message)
{
    HttpResult result;
    result.attempt = request.attempt;
    result.failure = failure;
    result.message = message;
    m_results.push_back(std::move(result));
}

bool CurlLoop::routeKnown(CurlTarget& target)
{
    const bool direct = target.isLoopback() || m_options.proxy == CurlTransportOptions::Proxy::none;
    if (direct || m_options.proxy == CurlTransportOptions::Proxy::fixed) {
        if (target.routeState != CurlTarget::Route::known) {
            target.routeState = CurlTarget::Route::known;
            target.route = direct ? ProxyRoute{} : ProxyRoute{m_options.proxyUrl, {}, {}};
        }
        return true;
    }
    const Instant now = std::chrono::steady_clock::now();
    if (target.routeState == CurlTarget::Route::unknown || now - target.routeAsked > kRouteLifetime) {
        // A known route stays in use while the system is asked again.
        if (target.routeState == CurlTarget::Route::unknown)
            target.routeState = CurlTarget::Route::asked;
        target.routeAsked = now;
        m_lookup.ask(target.url());
    }
    return target.routeState == CurlTarget::Route::known;
}

std::shared_ptr<CurlTarget> CurlLoop::targetOf(const std::shared_ptr<const HttpTarget>& target)
{
    const auto known = m_targets.find(target.get());
    // The address alone proves nothing: another target may live there by now.
    if (known != m_targets.end() && !known->second.owner.expired())
        return known->second.target;
    if (m_targets.size() >= kCachedTargets)
        std::erase_if(m_targets, [](const auto& entry) { return entry.second.owner.expired(); });
    auto made = std::make_shared<CurlTarget>(*target);
    m_targets.insert_or_assign(target.get(), CachedTarget{target, made});
    return made;
}

Millis CurlLoop::longestWait() const
{
    Millis wait = 60s;
    const Instant now = std::chrono::steady_clock::now();
    for (const Waiting& waiting : m_waiting)
        wait = std::clamp(std::chrono::ceil<Millis>(waiting.deadline - now), Millis(0), wait);
    return wait;
}

} // namespace fuseboard::transport
