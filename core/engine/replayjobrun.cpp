// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replayjob.h"

#include "core/base/wording.h"
#include "core/engine/sendwait.h"
#include "core/store/operationselection.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

using store::ReplayPacing;
using store::ReplayState;

namespace {

constexpr Millis kLookAgain{100};
constexpr Millis kLookAgainHeld{500};  ///< all that is open waits for something outside
/// A pace quicker than this releases several rows at a time, each due at its turn.
constexpr Millis kAhead{100};
constexpr Millis kLookAroundEvery{1'000};

bool isAmong(const std::vector<RowId>& sorted, const std::vector<RowId>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](RowId row) { return std::binary_search(sorted.begin(), sorted.end(), row); });
}

} // namespace

ReplayJob::Next ReplayJob::running(DeskTools& tools)
{
    const auto polled = m_tally.poll(tools.reader);
    if (!polled)
        return polled.error();
    if (auto looked = lookAround(tools); !looked)
        return looked.error();
    if (unreleased() == 0 && !m_tally.hasOpen())
        return finish(tools, ReplayState::ended);

    const WallTime now = tools.clock.wall();
    m_held = false;
    m_why.clear();
    m_stopWhy.clear();
    if (const qint64 rows = rowsDue(now, tools.engine != nullptr); rows > 0) {
        if (auto released = release(tools, rows); !released)
            return released.error();
    } else if (!m_stopWhy.isEmpty()) {
        if (auto written = setState(tools, ReplayState::stopped, m_stopWhy); !written)
            return written.error();
    }
    report(tools);
    if (m_held || waitsForOperator(m_state))
        return std::optional(now + kLookAgain);
    if (unreleased() > 0 && (m_settings.pacing.kind == ReplayPacing::atOnce || !tools.engine))
        return std::optional(now);
    const ReplayProgress counts = progress();
    const bool allHeld = counts.underWay == 0 && counts.heldRows() > 0;
    const WallTime next = now + (allHeld ? kLookAgainHeld : kLookAgain);
    return std::optional(m_nextTurn && unreleased() > 0 && !allHeld ? std::min(next, std::max(now, *m_nextTurn)) : next);
}

qint64 ReplayJob::rowsDue(WallTime now, bool engineRuns)
{
    if (unreleased() == 0)
        return 0;
    switch (m_settings.pacing.kind) {
    case ReplayPacing::atOnce:
        return std::min(unreleased(), qint64(store::ReplayRelease::kMost));
    case ReplayPacing::ramp:
        return std::min(rowsOnRamp(), qint64(store::ReplayRelease::kMost));
    case ReplayPacing::paced: {
        const Millis step = m_settings.pacing.step;
        if (!engineRuns) {
            m_nextTurn = std::max(now, m_nextTurn.value_or(now));
            return std::min(unreleased(), qint64(store::ReplayRelease::kMost));
        }
        const qint64 aTime = 1 + qint64(kAhead / step);
        if (m_tally.unclaimed() >= 2 * aTime) { // they would only pile up behind the breaker, the budget or the gate
            m_nextTurn.reset();
            return 0;
        }
        // Turns that were missed are not made up for: the pace is the least distance.
        if (!m_nextTurn || *m_nextTurn + step < now)
            m_nextTurn = now;
        if (*m_nextTurn > now)
            return 0;
        return std::min({unreleased(), qint64(store::ReplayRelease::kMost), aTime});
    }
    }
    Q_UNREACHABLE();
}

qint64 ReplayJob::rowsOnRamp()
{
    const auto decision = resilience::RampSchedule(m_settings.pacing.rampSettings).decide(rampCounts());
    if (decision.kind == resilience::RampDecision::stop)
        m_stopWhy = decision.why;
    return decision.kind == resilience::RampDecision::release ? decision.rows : 0;
}

resilience::RampCounts ReplayJob::rampCounts() const
{
    ReplayProgress now;
    m_tally.describe(now);
    resilience::RampCounts counts;
    counts.remaining = unreleased();
    counts.released = m_tally.released();
    counts.ended = m_tally.ended();
    counts.failed = now.failures();
    counts.stepEnded = m_tally.stepEnded();
    counts.stepFailed = m_tally.stepFailed();
    counts.excusedEnded = m_settings.excusedEnded;
    counts.excusedFailed = m_settings.excusedFailed;
    if (resilience::RampSchedule::stepOf(m_settings.excusedReleased) == resilience::RampSchedule::stepOf(counts.released)) {
        counts.excusedStepEnded = m_settings.excusedStepEnded;
        counts.excusedStepFailed = m_settings.excusedStepFailed;
    }
    return counts;
}

Result<void> ReplayJob::release(DeskTools& tools, qint64 rows)
{
    constexpr qint64 kChunk = store::OperationSelection::kChunkRows;
    const qint64 firstChunk = m_lookedAt / kChunk;
    const qint64 chunks = (m_lookedAt + rows - 1) / kChunk - firstChunk + 1;
    auto selected = store::OperationSelection(tools.reader).chunks(m_operation, firstChunk, chunks);
    if (!selected)
        return selected.error();
    const auto begin = selected->begin() + qsizetype(m_lookedAt - firstChunk * kChunk);
    if (selected->end() - begin < rows)
        return Error{ErrorCode::corrupt, Wording::tr("The rows of the replay cannot be read."), Wording::tr("operation %1").arg(m_operation.value)};
    const std::vector<RowId> next(begin, begin + rows);

    const auto other = worksOn(tools.reader, next);
    if (!other)
        return other.error();
    if (!other->isEmpty()) {
        m_held = true;
        m_why = u"Another operation works on the next rows: %1"_s.arg(*other);
        return {};
    }

    const WallTime now = tools.clock.wall();
    store::ReplayPace pace;
    if (m_settings.pacing.kind == ReplayPacing::paced)
        pace = {m_settings.pacing.step, m_nextTurn};
    store::ReleasedRows released;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        auto out = store::ReplayRelease(connection, m_operation, m_settings.ticks, now).release(next, pace);
        if (!out)
            return out.error();
        released = std::move(*out);
        const qint64 lookedAt = m_lookedAt + rows;
        if (auto set = store::ReplayJobs(connection).setLookedAt(
                m_operation, lookedAt, resilience::RampSchedule::stepOf(m_tally.released() + qint64(released.released.size())));
            !set)
            return set;
        return store::OperationRepository(connection).advance(m_operation, lookedAt / kChunk, qint64(released.released.size()), released.leftAlone());
    });
    if (!written)
        return written;
    m_lookedAt += rows;
    m_leftAlone += released.leftAlone();
    if (released.nextStart)
        m_nextTurn = released.nextStart;
    for (const auto& row : released.released)
        m_tally.add(row);
    if (tools.engine) {
        for (const DestinationId destination : released.destinations)
            tools.engine->lookAgain(destination);
    }
    return {};
}

Result<QString> ReplayJob::worksOn(store::Connection& reader, const std::vector<RowId>& rows)
{
    const auto unfinished = store::OperationRepository(reader).unfinished();
    if (!unfinished)
        return unfinished.error();
    std::erase_if(m_others, [&](const auto& known) {
        return std::ranges::find(*unfinished, known.first, &store::OperationRecord::id) == unfinished->end();
    });
    for (const store::OperationRecord& other : *unfinished) {
        if (other.kind == QLatin1String(kKind) || other.state == store::OperationState::collecting)
            continue;
        auto known = m_others.find(other.id);
        if (known == m_others.end()) {
            auto selection = store::OperationSelection(reader).rows(other.id);
            if (!selection)
                return selection.error();
            known = m_others.emplace(other.id, std::move(*selection)).first;
        }
        if (isAmong(known->second, rows))
            return other.kind;
    }
    return QString();
}

/// What else there is to say, now and then.
Result<void> ReplayJob::lookAround(DeskTools& tools)
{
    const WallTime now = tools.clock.wall();
    if (m_lookedAround && now < *m_lookedAround + kLookAroundEvery && now >= *m_lookedAround)
        return {};
    auto q = store::Query::on(tools.reader, "SELECT count(*) FROM batch_row WHERE state IN (5, 6) AND changed_at >= ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, m_askedAt).step();
    if (!found)
        return found.error();
    ReplayProgress own;
    m_tally.describe(own);
    m_newDeadLetters = std::max<qint64>(0, (*found ? (*q)->integer(0) : 0) - own.failures());
    std::map<DestinationId, Reason> waits;
    for (const auto& [destination, batch] : m_tally.unclaimedPlaces()) {
        const auto wait = sendWait(tools.reader, destination, batch, now);
        if (!wait)
            return wait.error();
        if (wait->reason != Reason::none)
            waits[destination] = wait->reason;
    }
    m_waits = std::move(waits);
    m_lookedAround = now;
    return {};
}

} // namespace fuseboard::engine
