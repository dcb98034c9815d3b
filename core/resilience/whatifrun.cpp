// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/whatifrun.h"

#include "core/resilience/saturating.h"

#include <algorithm>
#include <cmath>

namespace fuseboard::resilience {

namespace {

constexpr quint32 kNotSent = 0, kRefused = 1, kNotRecorded = 2;
constexpr int kSteady = 20'000;       ///< assumed requests after which a breaker that did not move is taken not to
constexpr size_t kAskEvery = 4'096;
constexpr WallTime kNever = WallTime::max();

} // namespace

WhatIfRun::WhatIfRun(const RecordedPast& past, const std::vector<quint32>& bySending, const std::vector<WhatIf::Gap>& gaps,
                     const BreakerSettings& settings)
    : m_past(past)
    , m_bySending(bySending)
    , m_gaps(gaps)
    , m_breaker(settings)
    , m_permits(past.calls.size(), kNotSent)
{
    m_result.calls = qint64(past.calls.size());
    begin();
}

/// As the real one was when the period began.
void WhatIfRun::begin()
{
    const WallTime from = m_past.from;
    const MonoTime now = virtualTime(from);
    switch (m_past.before) {
    case BreakerState::open:
    case BreakerState::halfOpen: {
        BreakerRecord record;
        record.state = m_past.before;
        record.openedAt = m_past.since.value_or(from);
        record.openFor = m_breaker.settings().openFor;
        m_breaker.restore(record, now, from);
        m_openSince = from;
        m_refusesUntil = wallTime(m_breaker.retryAt().value_or(now));
        break;
    }
    case BreakerState::forcedOpen: m_breaker.forceOpen(now, {}); break;
    case BreakerState::disabled: m_breaker.disable(now, {}); break;
    case BreakerState::metricsOnly: m_breaker.metricsOnly(now, {}); break;
    case BreakerState::closed: break;
    }
    m_breaker.takeTransitions();
    m_generation = m_breaker.generation();
    findAssumed();
}

bool WhatIfRun::toTheEnd(const std::atomic<bool>* cancelled)
{
    for (size_t n = 0; step(); ++n) {
        if (n % kAskEvery == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            return false;
    }
    if (m_breaker.state() == BreakerState::open)
        leaveOpen(m_past.to);
    return true;
}

/// The next thing that happened. At one instant: what time does, acts, then sends and answers in their order.
bool WhatIfRun::step()
{
    const auto& calls = m_past.calls;
    const WallTime sends = m_nextSend < calls.size() ? calls[m_bySending[m_nextSend]].sentAt : kNever;
    const WallTime ends = m_nextEnd < calls.size() ? calls[m_nextEnd].endedAt : kNever;
    const WallTime acts = m_nextAct < m_past.acts.size() ? m_past.acts[m_nextAct].at : kNever;
    const WallTime recorded = std::min({sends, ends, acts});
    WallTime until = std::min(recorded, m_past.to);
    if (m_breaker.state() != BreakerState::closed) {
        const auto tick = m_breaker.nextTick();
        const WallTime due = tick ? wallTime(*tick) : kNever;
        // Between the last thing on record and a restart the engine may have been gone: nobody looked at the time.
        const bool gone = acts == recorded && acts != kNever && m_past.acts[m_nextAct].kind == RecordedAct::restart;
        if (due <= until && due <= m_assumedNext && !gone) {
            m_breaker.tick(virtualTime(due));
            noteMoved();
            return true;
        }
        until = std::min(until, due);
    }
    if (m_assumedNext < until) {
        assume(until);
        return true;
    }
    if (recorded == kNever)
        return false;
    if (acts == recorded) {
        act(m_past.acts[m_nextAct++]);
    } else if (sends < ends || (sends == ends && calls[m_bySending[m_nextSend]].sentTurn <= calls[m_nextEnd].turn)) {
        send(m_bySending[m_nextSend++], sends);
    } else {
        end(calls[m_nextEnd], quint32(m_nextEnd));
        ++m_nextEnd;
    }
    return true;
}

void WhatIfRun::send(quint32 index, WallTime at)
{
    auto taken = m_breaker.acquire(virtualTime(at));
    // It was sent: where the order is not known, an answer of the same millisecond may have come before.
    while (std::holds_alternative<BreakerRefusal>(taken) && m_past.calls[index].sentTurn < 0 && m_nextEnd < m_past.calls.size()
           && m_past.calls[m_nextEnd].endedAt == at && m_permits[m_nextEnd] != kNotSent) {
        end(m_past.calls[m_nextEnd], quint32(m_nextEnd));
        ++m_nextEnd;
        taken = m_breaker.acquire(virtualTime(at));
    }
    noteMoved();
    if (const auto* permit = std::get_if<BreakerPermit>(&taken)) {
        m_permits[index] = permit->recorded ? quint32(permit->generation) + kNotRecorded : kNotRecorded;
    } else {
        m_permits[index] = kRefused;
        ++m_result.would.spared;
    }
}

void WhatIfRun::end(const RecordedCall& call, quint32 index)
{
    const quint32 permit = m_permits[index];
    if (permit <= kRefused)
        return;
    if (call.outcome == CallClass::failure) {
        ++m_result.would.failed;
        m_result.would.atRisk.milli += call.chargeMilli;
    }
    if (permit == kNotRecorded)
        return;
    const BreakerPermit held{permit - kNotRecorded, virtualTime(call.sentAt), false, true};
    m_breaker.complete(held, call.outcome, call.duration(), virtualTime(call.endedAt), call.tag,
                       call.retryAfterMs < 0 ? std::nullopt : std::optional(Millis(call.retryAfterMs)));
    noteMoved();
}

void WhatIfRun::act(const RecordedAct& act)
{
    const MonoTime now = virtualTime(act.at);
    switch (act.kind) {
    case RecordedAct::forceOpen: m_breaker.forceOpen(now, act.reason); break;
    case RecordedAct::release: m_breaker.releaseForced(now, {}); break;
    case RecordedAct::reset: m_breaker.reset(now, act.reason); break;
    case RecordedAct::disable: m_breaker.disable(now, act.reason); break;
    case RecordedAct::metricsOnly: m_breaker.metricsOnly(now, act.reason); break;
    case RecordedAct::restart: return restart(act);
    case RecordedAct::probeNow:
        m_breaker.probeNow(now, act.reason);
        if (m_breaker.state() == BreakerState::open)
            m_refusesUntil = std::min(m_refusesUntil, act.at);
        break;
    }
    noteMoved();
}

/// The breaker is read back from its record. What was under way is never answered to the new one.
void WhatIfRun::restart(const RecordedAct& act)
{
    const BreakerRecord record = m_breaker.record(virtualTime(act.at), act.at);
    const qint64 width = m_breaker.window().width().count();
    const qint64 apart = (act.mono - act.at.time_since_epoch()).count() % width;
    m_shift = Millis(apart < 0 ? apart + width : apart);
    const bool wasHalfOpen = m_breaker.state() == BreakerState::halfOpen;
    m_breaker.restore(record, virtualTime(act.at), act.at);
    m_generation = m_breaker.generation();
    if (wasHalfOpen)
        m_openSince = m_refusesUntil = act.at;
}

WallTime WhatIfRun::assumedAt(qint64 n) const
{
    const WhatIf::Gap& gap = m_gaps[m_nextGap];
    return gap.from + Millis(qint64(std::ceil(double(n + 1) * gap.spacingMs)));
}

/// When the real breaker held a request back next.
void WhatIfRun::findAssumed()
{
    m_assumedNext = kNever;
    for (; m_nextGap < m_gaps.size(); ++m_nextGap, m_assumed = 0, m_unchanged = 0) {
        const WhatIf::Gap& gap = m_gaps[m_nextGap];
        if (!gap.pattern.empty() && m_assumed < gap.requests() && assumedAt(m_assumed) < gap.to) {
            m_assumedNext = assumedAt(m_assumed);
            return;
        }
    }
}

/// Requests that the real breaker held back, up to that instant: each is let through or refused by this one.
void WhatIfRun::assume(WallTime until)
{
    const size_t number = m_nextGap;
    const WhatIf::Gap& gap = m_gaps[number];
    const WallTime limit = std::min(until, gap.to);
    const auto firstFrom = [&](WallTime end) { // of the assumed requests, the first one that does not come before end
        const double n = std::ceil(double((end - gap.from).count()) / gap.spacingMs - 1e-9) - 1;
        return std::clamp(qint64(n), m_assumed + 1, std::max(m_assumed + 1, gap.requests()));
    };
    m_estimating = true;
    for (; m_nextGap == number && m_assumedNext < limit; findAssumed()) {
        const WallTime now = m_assumedNext;
        if (m_breaker.state() == BreakerState::forcedOpen) {
            m_assumed = firstFrom(limit); // held back by hand
            continue;
        }
        const auto taken = m_breaker.acquire(virtualTime(now));
        noteMoved();
        if (std::holds_alternative<BreakerRefusal>(taken)) {
            const bool open = m_breaker.state() == BreakerState::open;
            const qint64 refused = firstFrom(open ? std::min(limit, m_refusesUntil) : now) - m_assumed;
            m_result.would.spared += refused;
            m_result.would.sparedEstimated += refused;
            m_assumed += refused;
            continue;
        }
        const bool back = now >= gap.recovered;
        const RecordedCall& call = back ? gap.after : gap.pattern[size_t(m_assumed) % gap.pattern.size()];
        m_breaker.complete(std::get<BreakerPermit>(taken), call.outcome, call.duration(), virtualTime(now));
        m_unchanged = m_breaker.generation() == m_generation ? m_unchanged + 1 : 0;
        noteMoved();
        const WallTime same = back ? limit : std::min(limit, gap.recovered);
        const qint64 times = m_unchanged < kSteady ? 1 : firstFrom(same) - m_assumed;
        letThrough(gap, times, !back);
        m_assumed += times;
    }
    m_estimating = false;
}

void WhatIfRun::letThrough(const WhatIf::Gap& gap, qint64 times, bool failing)
{
    m_result.unknownSends += times;
    m_unknownMs += gap.spacingMs * double(times);
    if (!failing)
        return;
    const auto n = qint64(gap.pattern.size());
    qint64 failed = 0;
    qint64 milli = 0;
    for (qint64 i = 0; i < n; ++i) {
        const RecordedCall& call = gap.pattern[size_t(i)];
        const qint64 of = times / n + (((i - m_assumed) % n + n) % n < times % n ? 1 : 0);
        if (call.outcome != CallClass::failure || of == 0)
            continue;
        failed += of;
        milli += of * call.chargeMilli;
    }
    m_result.would.failed += failed;
    m_result.would.failedEstimated += failed;
    m_result.would.atRisk.milli += milli;
    m_result.would.atRiskEstimated.milli += milli;
}

void WhatIfRun::takeChanges()
{
    m_generation = m_breaker.generation();
    for (BreakerTransition& change : m_breaker.takeTransitions()) {
        const WallTime at = wallTime(change.at);
        if (change.from == BreakerState::open)
            leaveOpen(at);
        if (change.to == BreakerState::open) {
            m_openSince = at;
            ++m_result.would.opened;
            m_result.would.reopened += change.from == BreakerState::halfOpen;
        }
        change.at = MonoTime(at.time_since_epoch());
        m_result.transitions.push_back(std::move(change));
        m_result.estimated.push_back(m_estimating);
    }
    if (m_breaker.state() == BreakerState::open)
        m_refusesUntil = wallTime(*m_breaker.retryAt());
}

void WhatIfRun::leaveOpen(WallTime at)
{
    m_result.would.open += std::max(Millis(0), std::min(at, m_refusesUntil) - m_openSince);
}

WhatIfResult WhatIfRun::takeResult()
{
    m_result.unknown = Millis(qint64(m_unknownMs));
    return std::move(m_result);
}

} // namespace fuseboard::resilience
