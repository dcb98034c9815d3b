// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/operationdesk.h"

#include "core/base/wording.h"
#include "core/engine/deskkinds.h"
#include "core/engine/deskrounds.h"
#include "core/store/operationrepository.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <condition_variable>
#include <future>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

/// The wall clock may be set: a job that waits is looked at this often.
constexpr Millis kLookAgain{500};

struct Arrival
{
    DeskTicket ticket = 0;
    std::unique_ptr<DeskJob> job;
    OperationDesk::Watch watch;
};

Error stoppedError()
{
    return Error{ErrorCode::cancelled, Wording::tr("The workspace is being closed."), {}};
}

} // namespace

struct OperationDesk::Impl
{
    Impl(const store::Workspace& w, store::Journal& j, const Clock& c) : workspace(w), journal(j), clock(c) {}

    void run(std::promise<Result<void>> opened);
    Result<std::vector<Arrival>> leftUnfinished(store::Connection& reader);
    void take(DeskRounds& rounds, Arrival&& arrival);
    void tell(const DeskProgress& progress);
    Result<void> write(store::WriteJob job);

    const store::Workspace& workspace;
    store::Journal& journal;
    const Clock& clock;
    std::thread thread;

    std::mutex mutex;
    std::condition_variable wake;
    std::vector<Arrival> arrivals;
    std::vector<DeskTicket> cancelledTickets;
    std::vector<OperationId> cancelledOperations;
    EngineControl* engine = nullptr;
    std::function<void(store::ChangedSettings)> settingsWatch;
    DeskTicket lastTicket = 0;
    bool woken = false;
    bool running = false;
    bool stopping = false;

    std::mutex listenerMutex; // held during calls, so that removeListener() returns after the last one
    std::map<int, Watch> listeners;
    std::map<DeskTicket, DeskProgress> told; ///< of jobs that have not ended
    int lastListener = 0;
};

OperationDesk::OperationDesk(const store::Workspace& workspace, store::Journal& journal, const Clock& clock)
    : m_impl(std::make_unique<Impl>(workspace, journal, clock))
{
}

OperationDesk::~OperationDesk()
{
    stop();
}

Result<void> OperationDesk::start()
{
    Q_ASSERT(!m_impl->thread.joinable());
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->stopping = false;
        m_impl->running = true;
    }
    std::promise<Result<void>> promise;
    auto opened = promise.get_future();
    m_impl->thread = std::thread([impl = m_impl.get(), p = std::move(promise)]() mutable { impl->run(std::move(p)); });
    auto result = opened.get();
    if (!result)
        stop();
    return result;
}

void OperationDesk::stop()
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->stopping = true;
        m_impl->wake.notify_all();
    }
    if (m_impl->thread.joinable())
        m_impl->thread.join();
    std::vector<Arrival> left;
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->running = false;
        left = std::exchange(m_impl->arrivals, {});
    }
    for (Arrival& arrival : left) {
        if (arrival.watch)
            arrival.watch({.title = arrival.job->title(), .ended = true, .error = stoppedError(), .ticket = arrival.ticket});
    }
}

void OperationDesk::setEngine(EngineControl* engine)
{
    std::lock_guard lock(m_impl->mutex);
    m_impl->engine = engine;
    m_impl->woken = true;
    m_impl->wake.notify_all();
}

void OperationDesk::setSettingsWatch(std::function<void(store::ChangedSettings)> watch)
{
    m_impl->settingsWatch = std::move(watch);
}

DeskTicket OperationDesk::submit(std::unique_ptr<DeskJob> job, Watch watch)
{
    DeskTicket ticket = 0;
    {
        std::lock_guard lock(m_impl->mutex);
        ticket = ++m_impl->lastTicket;
        if (m_impl->running && !m_impl->stopping) {
            m_impl->arrivals.push_back({ticket, std::move(job), std::move(watch)});
            m_impl->wake.notify_all();
            return ticket;
        }
    }
    if (watch)
        watch({.title = job->title(), .ended = true, .error = stoppedError(), .ticket = ticket});
    return ticket;
}

void OperationDesk::cancel(DeskTicket ticket)
{
    std::lock_guard lock(m_impl->mutex);
    m_impl->cancelledTickets.push_back(ticket);
    m_impl->wake.notify_all();
}

void OperationDesk::cancel(OperationId operation)
{
    std::lock_guard lock(m_impl->mutex);
    m_impl->cancelledOperations.push_back(operation);
    m_impl->wake.notify_all();
}

int OperationDesk::addListener(Watch listener)
{
    std::lock_guard lock(m_impl->listenerMutex);
    for (const auto& [ticket, progress] : m_impl->told)
        listener(progress);
    m_impl->listeners.emplace(++m_impl->lastListener, std::move(listener));
    return m_impl->lastListener;
}

void OperationDesk::removeListener(int listener)
{
    std::lock_guard lock(m_impl->listenerMutex);
    m_impl->listeners.erase(listener);
}

void OperationDesk::Impl::run(std::promise<Result<void>> opened)
{
    auto reader = workspace.connect(store::Access::readOnly);
    if (!reader) {
        opened.set_value(reader.error());
        return;
    }
    auto unfinished = leftUnfinished(**reader);
    if (!unfinished) {
        opened.set_value(unfinished.error());
        return;
    }
    DeskRounds rounds(**reader, clock, [this](store::WriteJob job) { return write(std::move(job)); });
    rounds.setSettingsWatch(settingsWatch);
    for (Arrival& arrival : *unfinished)
        take(rounds, std::move(arrival));
    opened.set_value({});

    std::unique_lock lock(mutex);
    while (!stopping) {
        rounds.setEngine(engine);
        std::vector<Arrival> taken = std::exchange(arrivals, {});
        const auto tickets = std::exchange(cancelledTickets, {});
        const auto operations = std::exchange(cancelledOperations, {});
        woken = false;
        lock.unlock();
        for (Arrival& arrival : taken)
            take(rounds, std::move(arrival));
        for (const DeskTicket ticket : tickets)
            rounds.cancel(ticket);
        for (const OperationId operation : operations)
            rounds.cancel(operation);
        const auto next = rounds.turn();
        lock.lock();
        const auto asked = [this] {
            return stopping || woken || !arrivals.empty() || !cancelledTickets.empty() || !cancelledOperations.empty();
        };
        if (!next)
            wake.wait(lock, asked);
        else if (const Millis rest = *next - clock.wall(); rest > Millis(0))
            wake.wait_for(lock, std::min(rest, kLookAgain), asked);
    }
}

Result<std::vector<Arrival>> OperationDesk::Impl::leftUnfinished(store::Connection& reader)
{
    const auto operations = store::OperationRepository(reader).unfinished();
    if (!operations)
        return operations.error();
    std::vector<Arrival> out;
    for (const store::OperationRecord& operation : *operations) {
        auto job = resumedJob(operation);
        if (!job)
            continue;
        std::lock_guard lock(mutex);
        out.push_back({++lastTicket, std::move(job), {}});
    }
    return out;
}

void OperationDesk::Impl::take(DeskRounds& rounds, Arrival&& arrival)
{
    rounds.add(arrival.ticket, std::move(arrival.job), [this, watch = std::move(arrival.watch)](const DeskProgress& progress) {
        if (watch)
            watch(progress);
        tell(progress);
    });
}

void OperationDesk::Impl::tell(const DeskProgress& progress)
{
    std::lock_guard lock(listenerMutex);
    if (progress.ended)
        told.erase(progress.ticket);
    else
        told.insert_or_assign(progress.ticket, progress);
    for (const auto& [id, listener] : listeners)
        listener(progress);
}

Result<void> OperationDesk::Impl::write(store::WriteJob job)
{
    std::promise<Result<void>> promise;
    auto result = promise.get_future();
    journal.write(std::move(job), [&promise](const Result<void>& r) { promise.set_value(r); });
    return result.get();
}

} // namespace fuseboard::engine
