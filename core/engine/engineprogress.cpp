// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: batches that make no progress, and why (R113).
#include "core/engine/engine.h"

#include "core/resilience/durationtext.h"
#include "core/store/batchrepository.h"

#include <numeric>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using resilience::Obstacle;

namespace {

constexpr Millis kLookEvery{1000};

bool canBeStuck(const store::Batch& batch)
{
    return (batch.state == BatchState::running || batch.state == BatchState::paused) && openRows(batch.rows) > 0;
}

QString words(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::none: return u"nothing is in its way; its rows wait for answers or their next try"_s;
    case Obstacle::breaker: return u"the breaker is open"_s;
    case Obstacle::budget: return u"the budget is used up or held"_s;
    case Obstacle::rate: return u"the rate limit or the target's own is reached"_s;
    case Obstacle::paused: return u"it is paused"_s;
    case Obstacle::offline: return u"there is no network"_s;
    case Obstacle::hold: return u"its endpoint is held"_s;
    case Obstacle::closedLane: return u"its lane has no slots"_s;
    case Obstacle::storeTrouble: break;
    }
    return u"the store cannot commit"_s;
}

Millis wholeMinutes(Millis span)
{
    return span / 60'000 * 60'000;
}

Obstacle obstacleFor(Reason reason)
{
    switch (reason) {
    case Reason::breaker: return Obstacle::breaker;
    case Reason::budget: return Obstacle::budget;
    case Reason::rateGate: return Obstacle::rate;
    case Reason::paused: return Obstacle::paused;
    case Reason::offline: return Obstacle::offline;
    case Reason::endpointHold: return Obstacle::hold;
    default: return Obstacle::none;
    }
}

} // namespace

qint64 openRows(const std::array<qint64, kRowStateCount>& rows)
{
    qint64 open = 0;
    for (int i = 0; i < kRowStateCount; ++i)
        open += isOpen(RowState(i)) ? rows[size_t(i)] : 0;
    return open;
}

void Engine::LiveBatch::startWatch(MonoTime now, WallTime wall)
{
    const Millis since = std::max(Millis(0), wall - record.progressAt.value_or(record.createdAt));
    progress.emplace(now, now - since, record.stuckAt.has_value());
    ended = std::accumulate(record.rows.begin(), record.rows.end(), qint64(0)) - openRows(record.rows);
}

void Engine::LiveBatch::noteRows(MonoTime now)
{
    const qint64 nowEnded = std::accumulate(record.rows.begin(), record.rows.end(), qint64(0)) - openRows(record.rows);
    if (progress && nowEnded > ended)
        progress->progressed(now);
    ended = nowEnded;
}

Obstacle Engine::obstacleOf(const LiveBatch& batch, MonoTime now, WallTime wall) const
{
    if (m_storeTrouble)
        return Obstacle::storeTrouble;
    if (m_pausedAll || batch.record.state == BatchState::paused)
        return Obstacle::paused;
    const LiveDestination* destination = find(batch.record.destination);
    if (!destination)
        return Obstacle::none;
    const Reason reason = blocked(*destination, now);
    if (reason != Reason::none)
        return obstacleFor(reason);
    if (destination->lanes[size_t(batch.record.priority)]->slots().capacity() == 0)
        return Obstacle::closedLane;
    if (refusalOf(batch, wall))
        return Obstacle::budget;
    const auto wait = destination->account->limiter.waitFor(1, now);
    return !wait || *wait >= resilience::ProgressWatch::kPatience ? Obstacle::rate : Obstacle::none;
}

void Engine::watchProgress(MonoTime now, WallTime wall)
{
    if (now < m_nextLook)
        return;
    m_nextLook = now + kLookEvery;
    for (auto& [id, batch] : m_batches) {
        if (!canBeStuck(batch.record)) {
            batch.progress.reset();
            continue;
        }
        if (!batch.progress)
            batch.startWatch(now, wall);
        batch.progress->look(obstacleOf(batch, now, wall), now);
        if (!batch.progress->takeNews())
            continue;
        const Obstacle obstacle = batch.progress->obstacle();
        journalEvent(1, u"batchStuck"_s, batch.record.destination, id,
                     u"%1 has made no progress for %2: %3."_s.arg(
                         batch.record.name, resilience::spanText(wholeMinutes(now - batch.progress->lastProgress())), words(obstacle)));
        m_ports.journal.write([id = id, reason = QString(name(obstacle)), wall](store::Connection& c) {
            return store::BatchRepository(c).setStuck(id, reason, wall);
        });
    }
}

} // namespace fuseboard::engine
