// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what rows get while their live way is closed, and what the offline queue learns from answers.
#include "core/engine/engine.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

QString chainText(const store::FallbackSettings& fallback)
{
    QStringList links;
    if (fallback.cache)
        links << u"cache"_s;
    if (fallback.queue)
        links << u"offline queue"_s;
    if (fallback.local)
        links << u"local enrichment"_s;
    return links.join(u", "_s);
}

} // namespace

void Engine::askNetwork()
{
    const bool gone = m_ports.network && m_ports.network->isGone();
    if (std::exchange(m_networkGone, gone) != gone) {
        journalEvent(gone ? 1 : 0, u"network"_s, {}, {},
                     gone ? u"The network is gone: rows wait, but for destinations on this machine."_s
                          : u"The network is back."_s);
    }
    for (const auto& [id, destination] : m_destinations)
        destination->networkGone = gone && !destination->isOnThisMachine();
}

std::optional<Reason> Engine::fallbackDue(const DestinationLane& lane, MonoTime now, WallTime wall) const
{
    const LiveDestination& destination = lane.destination();
    if (lane.priority() == Priority::queue || !destination.record.policy.fallback.any() || !mayClaim())
        return std::nullopt;
    if (const auto closed = destination.closedBy(now))
        return closed;
    if (!lane.hasRows() || blocked(destination, now) != Reason::none)
        return std::nullopt;
    const auto batch = m_batches.find(lane.front().batch);
    const bool refused = batch != m_batches.end() && destination.account->credits.refusedBy(
        destination.id(), batch->first, batch->second.record.chargePerRow, wall).has_value();
    return refused ? std::optional(Reason::budget) : std::nullopt;
}

QString Engine::whyClosed(const LiveDestination& destination, Reason reason, WallTime wall) const
{
    const LiveAccount& account = *destination.account;
    switch (reason) {
    case Reason::offline: return u"No network"_s;
    case Reason::budget:
        return u"Budget: "_s + (account.account.holdReason.isEmpty() ? account.credits.days().figures(wall) : account.account.holdReason);
    default: break;
    }
    const bool forced = destination.breaker.state() == BreakerState::forcedOpen;
    return u"Circuit breaker: "_s + (forced ? destination.breaker.reason() : destination.cause); // R82
}

void Engine::walkFallbacks(MonoTime now, WallTime wall)
{
    for (FallbackWalk::Done& done : m_fallbacks.takeDone(now)) {
        DestinationLane& lane = *done.chunk.lane;
        auto& rows = done.chunk.rows;
        if (done.error) {
            journalEvent(2, u"fallback"_s, lane.destination().id(), {}, done.error->text());
            std::for_each(rows.rbegin(), rows.rend(), [&lane](DestinationLane::Taken& taken) { lane.putBack(std::move(taken)); });
            continue;
        }
        for (const DestinationLane::Taken& taken : rows) {
            if (taken.wasDue)
                lane.forget(taken.candidate.row);
        }
        lane.destination().newDeadLetters += qint64(rows.size()) - done.queued;
        if (done.queued > 0) {
            lane.destination().queue().addOutside(done.queued);
            lane.destination().queue().noteDue(wall);
        }
    }
    if (!mayClaim())
        return;
    for (const auto& [id, destination] : m_destinations) {
        if (!destination->record.policy.fallback.any())
            continue;
        destination->fallingBack = destination->fallingBack && destination->closedBy(now);
        for (int i = 0; i < kPriorityCount; ++i)
            walkLane(destination->lane(Priority(i)), now, wall);
    }
}

void Engine::walkLane(DestinationLane& lane, MonoTime now, WallTime wall)
{
    if (lane.waiting() == 0 || m_fallbacks.isBusy(lane, now))
        return;
    lane.allowRetries(true); // their share of what is sent is looked at when they are sent
    FallbackWalk::Chunk chunk;
    chunk.lane = &lane;
    while (lane.hasRows() && chunk.rows.size() < FallbackWalk::kChunkRows) {
        const auto cause = fallbackDue(lane, now, wall);
        if (!cause || (!chunk.rows.empty() && *cause != chunk.cause))
            break;
        const auto batch = m_batches.find(lane.front().batch);
        const bool alone = !lane.front().arrayOf.valid();
        if (alone && batch != m_batches.end() && timeFor(lane.destination(), lane.front(), batch->second, now, wall) == Millis(0)) {
            expireRow(lane);
            continue;
        }
        chunk.cause = *cause;
        for (int n = lane.leading(); n > 0; --n) // an array that is repeated whole stays together
            chunk.rows.push_back(lane.take());
    }
    if (chunk.rows.empty())
        return;
    LiveDestination& destination = lane.destination();
    chunk.why = whyClosed(destination, chunk.cause, wall);
    if (!std::exchange(destination.fallingBack, true)) {
        journalEvent(1, u"fallback"_s, destination.id(), {},
                     u"%1: the live way is closed (%2). Its rows take the fallback: %3."_s.arg(
                         destination.record.name, chunk.why, chainText(destination.record.policy.fallback)));
    }
    m_fallbacks.walk(std::move(chunk), now, wall);
}

void Engine::noteForFallback(const LiveAttempt& attempt, const transport::HttpResult& result, Outcome outcome, MonoTime now)
{
    LiveDestination& destination = attempt.lane->destination();
    if (attempt.lane->drain()) {
        if (result.status == 0 && outcome != Outcome::cancelled && !destination.networkGone)
            attempt.lane->stopDrain(now);
    } else if (outcome == Outcome::delivered) {
        destination.queue().drain()->resume();
    }
    if (outcome == Outcome::delivered && !attempt.isArray() && destination.record.policy.fallback.cache)
        m_fallbacks.delivered(destination, attempt.taken.candidate.row, result.body);
}

} // namespace fuseboard::engine
