// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidatereader.h"

#include "core/store/arrays.h"
#include "core/store/connection.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <set>
#include <thread>

namespace fuseboard::store {

namespace {

// All begin with the same columns, so that one function reads them; only due rows can be bound to an array, or have been sent.
constexpr char kBatchFeed[] =
    "SELECT r.id, r.batch_id, r.state, r.version, r.tries, r.retries, r.cycle_ms, r.last_attempt, p.body,"
    " r.deadline_at, r.due_at, r.changed_at"
    " FROM batch_row r JOIN payload p ON p.id = r.payload_id"
    " WHERE r.id > ?1 AND r.id <= (SELECT last_row FROM batch WHERE id = ?2) AND r.batch_id = ?2 AND r.state = 0"
    " AND r.due_at IS NULL ORDER BY r.id LIMIT ?3";
constexpr char kLaneFeed[] =
    "SELECT r.id, r.batch_id, r.state, r.version, r.tries, r.retries, r.cycle_ms, r.last_attempt, p.body,"
    " r.deadline_at, r.due_at, r.changed_at, r.array_limit, r.array_of, r.maybe"
    " FROM batch_row r INDEXED BY batch_row_queue CROSS JOIN batch b ON b.id = r.batch_id"
    " CROSS JOIN payload p ON p.id = r.payload_id"
    " WHERE r.destination_id = ?1 AND r.lane = ?2 AND r.due_at <= ?3 AND r.state IN (0, 1, 3) AND b.state IN (1, 3)"
    " AND (?4 = 0 OR (r.retries = 0 AND r.array_of IS NULL))"
    " ORDER BY r.due_at, r.id";
constexpr char kQueueFeed[] =
    "SELECT r.id, r.batch_id, r.state, r.version, r.tries, r.retries, r.cycle_ms, r.last_attempt, p.body,"
    " r.deadline_at, r.due_at, r.changed_at, r.array_limit, r.array_of, r.maybe"
    " FROM batch_row r INDEXED BY batch_row_offline CROSS JOIN batch b ON b.id = r.batch_id"
    " CROSS JOIN payload p ON p.id = r.payload_id"
    " WHERE r.destination_id = ?1 AND r.lane = 3 AND r.due_at IS NOT NULL AND r.due_at <= ?3 AND ?2 = 3 AND ?4 >= 0"
    " AND r.state IN (0, 1, 3) AND b.state IN (1, 3) ORDER BY r.id";
constexpr char kQueueIds[] =
    "SELECT id FROM batch_row INDEXED BY batch_row_offline WHERE destination_id = ? AND lane = 3 AND due_at IS NOT NULL";
constexpr char kNextDue[] =
    "SELECT r.due_at FROM batch_row r INDEXED BY batch_row_queue CROSS JOIN batch b ON b.id = r.batch_id"
    " WHERE r.destination_id = ?1 AND r.lane = ?2 AND r.due_at > ?3 AND r.state IN (0, 1, 3) AND b.state IN (1, 3)"
    " ORDER BY r.due_at LIMIT 1";

Candidate readCandidate(const Statement& row)
{
    Candidate candidate;
    candidate.row = row.id<RowId>(0);
    candidate.batch = row.id<BatchId>(1);
    candidate.state = row.as<RowState>(2);
    candidate.version = row.as<qint32>(3);
    candidate.tries = row.as<qint32>(4);
    candidate.retries = row.as<qint32>(5);
    candidate.cycleMs = row.as<qint32>(6);
    candidate.lastAttempt = row.id<AttemptId>(7);
    candidate.body = row.bytes(8);
    candidate.deadline = row.instant(9);
    if (candidate.state == RowState::retryWait) // settling it set both
        candidate.lastWait = std::max(Millis(0), Millis(row.integer(10) - row.integer(11)));
    return candidate;
}

Result<void> feedBatch(Connection& connection, const FeedRequest& request, FeedResult& result)
{
    auto statement = connection.cached(kBatchFeed);
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, request.after.value).bind(1, request.batch).bind(2, request.limit);
    while (true) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        result.rows.push_back(readCandidate(query));
    }
    result.exhausted = int(result.rows.size()) < request.limit;
    if (!result.rows.empty())
        result.cursor = result.rows.back().row;
    return {};
}

Result<void> countWaiting(Connection& connection, const FeedRequest& request, FeedResult& result)
{
    auto statement = connection.cached(kQueueIds);
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, request.destination);
    qint64 waiting = 0;
    while (true) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        waiting += !std::binary_search(request.skip.begin(), request.skip.end(), query.id<RowId>(0));
    }
    result.waiting = waiting;
    return {};
}

/// All rows of an array in its order, at the place of the first that is met; none while one of its batches is passed over.
Result<void> addArray(Connection& connection, AttemptId attempt, const FeedRequest& request, std::set<AttemptId>& seen,
                      FeedResult& result)
{
    if (!seen.insert(attempt).second)
        return {};
    auto array = readArray(connection, attempt, request.dueBy);
    if (!array)
        return array.error();
    if (array->state == DueArray::broken)
        result.broken.push_back(attempt);
    const auto shut = [&](const Candidate& row) {
        return std::binary_search(request.skipBatches.begin(), request.skipBatches.end(), row.batch);
    };
    if (std::any_of(array->rows.begin(), array->rows.end(), shut))
        return {};
    for (Candidate& candidate : array->rows)
        result.rows.push_back(std::move(candidate));
    return {};
}

Result<void> feedLane(Connection& connection, FeedRequest& request, FeedResult& result)
{
    std::sort(request.skip.begin(), request.skip.end());
    std::set<AttemptId> seen;
    const bool queue = request.lane == Priority::queue;
    if (queue) {
        if (auto counted = countWaiting(connection, request, result); !counted)
            return counted;
    }
    auto statement = connection.cached(queue ? kQueueFeed : kLaneFeed);
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, request.destination).bind(1, request.lane).bind(2, request.dueBy).bind(3, request.firstTries);
    while (int(result.rows.size()) < request.limit) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row) {
            result.exhausted = true;
            break;
        }
        if (std::binary_search(request.skip.begin(), request.skip.end(), query.id<RowId>(0)) ||
            std::binary_search(request.skipBatches.begin(), request.skipBatches.end(), query.id<BatchId>(1)))
            continue;
        if (const auto array = query.id<AttemptId>(13); array.valid()) {
            if (auto done = addArray(connection, array, request, seen, result); !done)
                return done;
            continue;
        }
        result.rows.push_back(readCandidate(query));
        result.rows.back().arrayLimit = query.as<qint32>(12);
        result.rows.back().maybe = query.as<qint32>(14);
    }
    query.reset();
    if (!result.exhausted)
        return {};

    auto next = connection.cached(kNextDue);
    if (!next)
        return next.error();
    auto row = (*next)->bind(0, request.destination).bind(1, request.lane).bind(2, request.dueBy).step();
    if (!row)
        return row.error();
    if (*row)
        result.nextDue = (*next)->instant(0);
    (*next)->reset();
    return {};
}

FeedResult answer(Connection& connection, FeedRequest request)
{
    FeedResult result;
    result.ticket = request.ticket;
    result.cursor = request.after;
    const Result<void> done = request.batch.valid() ? feedBatch(connection, request, result)
                                                    : feedLane(connection, request, result);
    if (!done) {
        result.rows.clear();
        result.cursor = request.after;
        result.exhausted = false;
        result.error = done.error();
    }
    return result;
}

} // namespace

struct CandidateReader::Impl
{
    explicit Impl(const Workspace& w) : workspace(w) {}
    void run(std::promise<Result<void>> opened);

    const Workspace& workspace;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<FeedRequest> requests;
    std::mutex sinkMutex; // held during calls, so that setSink({}) returns after the last one
    Sink sink;            // guarded by sinkMutex
    Connection* running = nullptr;
    bool stopping = false;
};

CandidateReader::CandidateReader(const Workspace& workspace) : m_impl(std::make_unique<Impl>(workspace)) {}

CandidateReader::~CandidateReader()
{
    stop();
}

Result<void> CandidateReader::start()
{
    Q_ASSERT(!m_impl->thread.joinable());
    std::promise<Result<void>> promise;
    auto opened = promise.get_future();
    m_impl->thread = std::thread([impl = m_impl.get(), p = std::move(promise)]() mutable { impl->run(std::move(p)); });
    return opened.get();
}

void CandidateReader::stop()
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->stopping = true;
        m_impl->requests.clear();
        if (m_impl->running)
            m_impl->running->interrupt();
    }
    m_impl->wake.notify_all();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

void CandidateReader::setSink(Sink sink)
{
    std::lock_guard lock(m_impl->sinkMutex);
    m_impl->sink = std::move(sink);
}

void CandidateReader::fetch(FeedRequest request)
{
    {
        std::lock_guard lock(m_impl->mutex);
        if (m_impl->stopping)
            return;
        m_impl->requests.push_back(std::move(request));
    }
    m_impl->wake.notify_one();
}

void CandidateReader::Impl::run(std::promise<Result<void>> opened)
{
    auto connection = workspace.connect(Access::readOnly);
    if (!connection) {
        opened.set_value(connection.error());
        return;
    }
    // A mapping is thrown away whenever the writer has written, which here is before every read.
    if (auto done = (*connection)->execute("PRAGMA mmap_size=0"); !done) {
        opened.set_value(done.error());
        return;
    }
    opened.set_value({});
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return stopping || !requests.empty(); });
        if (stopping)
            break;
        FeedRequest request = std::move(requests.front());
        requests.pop_front();
        running = connection->get();
        lock.unlock();
        FeedResult result = answer(**connection, std::move(request));
        lock.lock();
        running = nullptr;
        if (stopping)
            break;
        lock.unlock();
        if (std::lock_guard calling(sinkMutex); sink)
            sink(std::move(result));
        lock.lock();
    }
}

} // namespace fuseboard::store
