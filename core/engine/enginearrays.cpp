// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: several rows in one request (row-life.md, "Array batches").
#include "core/engine/engine.h"

#include "core/payload/arraybody.h"
#include "core/store/arrays.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

constexpr Millis kLookAgain{100};

/// Rows at most in an array with this one. What was sent before goes the way it was sent, for the sake of its key.
int limitOf(const store::Candidate& row, int policy)
{
    if (row.arrayOf.valid())
        return 1;
    if (row.arrayLimit > 0)
        return std::min(row.arrayLimit, policy);
    return row.lastAttempt.valid() ? 1 : policy;
}

} // namespace

/// Adds the rows that are next in line, as many as bounds, tokens and credits allow; what is not there is not waited for.
void Engine::gather(LiveAttempt& attempt, MonoTime now, WallTime wall)
{
    DestinationLane& lane = *attempt.lane;
    LiveAccount& account = *lane.destination().account;
    const store::ArraySettings& bounds = lane.destination().record.policy.array;
    const qint64 left = lane.destination().recordsLeft();
    int limit = int(std::min<qint64>(limitOf(attempt.taken.candidate, bounds.records), left));
    const qsizetype added = lane.destination().record.policy.addedBytes();
    qsizetype bytes = attempt.taken.candidate.body.size() + added;
    LiveDestination& destination = lane.destination();
    // One retried row makes a retry of the request, more of them make no more of it.
    const bool maySeeRetries = lane.isRetry(attempt.taken.candidate) || destination.limits.admitsRetry(destination.work());
    lane.allowRetries(maySeeRetries);
    while (lane.hasRows()) {
        const store::Candidate& next = lane.front();
        limit = std::min(limit, limitOf(next, bounds.records));
        bytes += next.body.size() + added;
        if (attempt.records() >= limit || payload::arraySize(attempt.records() + 1, bytes) > bounds.bytes)
            return;
        const auto batch = m_batches.find(next.batch);
        if (batch == m_batches.end() || timeFor(destination, next, batch->second, now, wall) == Millis(0) || account.limiter.waitFor(1, now) != Millis(0))
            return;
        if (!reserve(lane.destination(), batch->second, wall))
            return;
        account.limiter.tryTake(1, now);
        attempt.others.push_back({lane.take(), batch->second.record.chargePerRow});
    }
}

/// The front row belongs to an array that must be sent as it was: with all of its rows, or later.
bool Engine::admitRepeat(DestinationLane& lane, MonoTime now, WallTime wall)
{
    LiveAccount& account = *lane.destination().account;
    const int records = lane.front().arraySize;
    if (lane.leading() < records) {
        giveUpRepeat(lane, now, wall);
        return true;
    }
    LiveDestination& destination = lane.destination();
    if (destination.recordsLeft() < records) {
        destination.recordsWanted = records; // whole or not at all, and never past the end of the webhook's life
        return false;
    }
    // The account's limits may have become smaller than the array: then it takes all there is.
    const int tokens = std::max(1, std::min(records, account.limiter.most()));
    if (account.limiter.waitFor(tokens, now) != Millis(0)) {
        account.saving = &lane;
        return false;
    }
    if (lane.destination().limits.refuses(now, m_ports.random))
        return false;
    LiveAttempt attempt;
    attempt.lane = &lane;
    attempt.repeats = true;
    std::vector<LiveRow> rows;
    bool sound = true;
    LiveBatch* refused = nullptr; // what is left of its credits does not do for all rows of it
    for (int i = 0; i < records && sound; ++i) {
        const auto batch = m_batches.find(lane.front().batch);
        sound = batch != m_batches.end() && timeFor(lane.destination(), lane.front(), batch->second, now, wall) > Millis(0);
        const auto day = sound ? reserve(lane.destination(), batch->second, wall) : std::nullopt;
        if (!day) {
            refused = sound ? &batch->second : nullptr;
            break;
        }
        attempt.day = *day;
        rows.push_back({lane.take(), batch->second.record.chargePerRow});
    }
    if (int(rows.size()) < records) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            releaseCharge(account, lane, attempt.day, *row);
            lane.putBack(std::move(row->taken));
        }
        if (!sound)
            giveUpRepeat(lane, now, wall);
        const bool moved = refused && putOff(*refused, lane, wall);
        return !sound || moved;
    }
    account.limiter.takeWhole(records, now);
    static_cast<LiveRow&>(attempt) = std::move(rows.front());
    rows.erase(rows.begin());
    attempt.others = std::move(rows);
    claim(std::move(attempt), wall);
    return true;
}

/// Rows of the array at the front go back to the store, those past their deadline end; it is read again as it is then.
void Engine::giveUpRepeat(DestinationLane& lane, MonoTime now, WallTime wall)
{
    for (int n = lane.leading(); n > 0; --n) {
        const auto batch = m_batches.find(lane.front().batch);
        if (batch != m_batches.end() && timeFor(lane.destination(), lane.front(), batch->second, now, wall) == Millis(0))
            expireRow(lane);
        else
            lane.forget(lane.take().candidate.row);
    }
    lane.noteDue(wall);
}

void Engine::dissolve(const std::vector<AttemptId>& arrays, DestinationLane& lane, WallTime wall)
{
    for (const AttemptId array : arrays)
        m_ports.journal.writeSurely([array, wall](store::Connection& c) { return store::dissolveArray(c, array, wall); });
    lane.noteDue(wall + kLookAgain);
}

/// Rows that the claim found changed, or that the ledger refused, leave the array before it is sent.
void Engine::drop(LiveAttempt& attempt, const std::vector<store::DroppedRow>& dropped, MonoTime now)
{
    LiveAccount& account = *attempt.account;
    const auto isDropped = [&](const LiveRow& row) {
        return std::ranges::find(dropped, row.taken.candidate.row, &store::DroppedRow::row) != dropped.end();
    };
    std::vector<LiveRow> kept;
    attempt.forEachRow([&](LiveRow& row) {
        if (!isDropped(row)) {
            kept.push_back(std::move(row));
            return;
        }
        account.limiter.giveBack(1, now);
        releaseCharge(account, *attempt.lane, attempt.day, row);
        attempt.lane->forget(row.taken.candidate.row);
    });
    noteUnderway(attempt, int(kept.size()) - attempt.records());
    Q_ASSERT(!kept.empty());
    static_cast<LiveRow&>(attempt) = std::move(kept.front());
    kept.erase(kept.begin());
    attempt.others = std::move(kept);
}

Engine::Settling Engine::settlingOf(const LiveAttempt& attempt, std::optional<WallTime> dueAt)
{
    Settling settling{attempt.lane, attempt.taken.candidate.row, attempt.taken.wasDue, dueAt};
    for (const LiveRow& row : attempt.others) {
        if (row.taken.wasDue)
            settling.others.push_back(row.taken.candidate.row);
    }
    return settling;
}

} // namespace fuseboard::engine
