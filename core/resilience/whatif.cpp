// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/whatif.h"

#include "core/resilience/saturating.h"
#include "core/resilience/whatifrun.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fuseboard::resilience {

namespace {

constexpr Millis kRateBefore{60'000};  ///< the rate of requests is that of the minute before an opening
constexpr Millis kShortestRate{1'000}; ///< a burst says nothing of a rate in less time
constexpr size_t kLookBack = 20'000;   ///< calls before an opening among which the named ones are sought
constexpr size_t kPattern = 64;

/// How long the breaker refused after it opened, by the thresholds in force.
Millis refusal(const BreakerSettings& s, int reopenings, qint32 retryAfterMs)
{
    double grown = double(s.openFor.count()) * std::pow(std::max(1.0, s.multiplier), reopenings);
    grown = std::min(grown, double(std::max(s.openFor, s.openForCap).count()));
    return std::max(Millis(qint64(grown)), Millis(retryAfterMs));
}

std::vector<RecordedCall> sampled(const std::vector<RecordedCall>& calls, size_t first, size_t end)
{
    const size_t n = end - first;
    std::vector<RecordedCall> pattern;
    for (size_t i = 0; i < std::min(n, kPattern); ++i)
        pattern.push_back(calls[first + i * n / std::min(n, kPattern)]);
    return pattern;
}

} // namespace

WhatIf::WhatIf(std::shared_ptr<const RecordedPast> past, BreakerSettings inForce)
    : m_past(std::move(past))
    , m_bySending(m_past->calls.size())
{
    const std::vector<RecordedCall>& calls = m_past->calls;
    Q_ASSERT(std::is_sorted(calls.begin(), calls.end(), endedBefore));
    std::iota(m_bySending.begin(), m_bySending.end(), 0u);
    std::sort(m_bySending.begin(), m_bySending.end(), [&calls](quint32 a, quint32 b) {
        if (calls[a].sentAt != calls[b].sentAt)
            return calls[a].sentAt < calls[b].sentAt;
        return calls[a].sentTurn != calls[b].sentTurn ? calls[a].sentTurn < calls[b].sentTurn : calls[a].tag < calls[b].tag;
    });
    findGaps(inForce);
    balance();
}

void WhatIf::findGaps(const BreakerSettings& inForce)
{
    // A change, or a probe by hand: from then on requests were let through, had there been any.
    const auto endOf = [&](size_t next) {
        WallTime end = next < m_past->changes.size() ? m_past->changes[next].at : m_past->to;
        const WallTime begin = next > 0 ? m_past->changes[next - 1].at : m_past->from;
        for (const RecordedAct& act : m_past->acts) {
            if (act.kind == RecordedAct::probeNow && act.at >= begin)
                end = std::min(end, act.at);
        }
        return end;
    };
    if (m_past->before == BreakerState::open) {
        const WallTime over = saturatingAdd(m_past->since.value_or(m_past->from), inForce.openFor);
        m_gaps.push_back({m_past->from, std::max(m_past->from, std::min(endOf(0), over)), 0, {}, {}, {}});
    }
    int reopenings = 0;
    for (size_t i = 0; i < m_past->changes.size(); ++i) {
        const RecordedChange& change = m_past->changes[i];
        if (change.to == BreakerState::closed)
            reopenings = 0;
        if (change.to != BreakerState::open)
            continue;
        reopenings += change.from == BreakerState::halfOpen && !change.undecided;
        Gap gap{change.at, change.at, 0, {}, {}, {}};
        describe(gap, change);
        const qint32 retryAfter = gap.pattern.empty() ? -1 : gap.pattern.back().retryAfterMs;
        gap.to = std::min(endOf(i + 1), saturatingAdd(change.at, refusal(inForce, reopenings, retryAfter)));
        findRecovery(gap);
        m_gaps.push_back(std::move(gap));
    }
}

/// Nothing on record after it, or another failure: it never came back in that time.
void WhatIf::findRecovery(Gap& gap) const
{
    gap.recovered = gap.to;
    const std::vector<RecordedCall>& calls = m_past->calls;
    const auto sentBefore = [&calls](quint32 index, WallTime at) { return calls[index].sentAt < at; };
    for (auto it = std::lower_bound(m_bySending.begin(), m_bySending.end(), gap.to, sentBefore); it != m_bySending.end(); ++it) {
        if (calls[*it].outcome == CallClass::ignored)
            continue;
        if (calls[*it].outcome == CallClass::success) {
            gap.recovered = gap.from + (gap.to - gap.from) / 2;
            gap.after = calls[*it];
        }
        return;
    }
}

/// What is assumed of the requests that this opening held back.
void WhatIf::describe(Gap& gap, const RecordedChange& opening) const
{
    const bool goesOn = opening.from == BreakerState::halfOpen && !m_gaps.empty();
    if (goesOn) {
        gap.spacingMs = m_gaps.back().spacingMs;
        gap.pattern = m_gaps.back().pattern;
    }
    if (opening.attempts.empty())
        return;
    const std::vector<RecordedCall>& calls = m_past->calls;
    const auto after = std::upper_bound(calls.begin(), calls.end(), opening.at,
                                        [](WallTime at, const RecordedCall& call) { return at < call.endedAt; });
    const auto end = size_t(after - calls.begin());
    const auto lowest = end - std::min(end, kLookBack);
    const auto isNamed = [&opening](const RecordedCall& call) {
        return std::find(opening.attempts.begin(), opening.attempts.end(), call.tag) != opening.attempts.end();
    };
    size_t first = end;
    size_t last = 0;
    size_t left = opening.attempts.size();
    for (size_t i = end; i > lowest && left > 0; --i) {
        if (!isNamed(calls[i - 1]))
            continue;
        last = std::max(last, i);
        first = i - 1;
        --left;
    }
    if (last == 0)
        return;
    gap.pattern = sampled(calls, first, last);
    if (goesOn && gap.spacingMs > 0)
        return;
    size_t n = 0;
    WallTime begin = opening.at;
    for (size_t i = last; i > lowest && opening.at - calls[i - 1].endedAt < kRateBefore; --i, ++n)
        begin = std::min(begin, calls[i - 1].sentAt);
    const Millis span = std::clamp(opening.at - begin, kShortestRate, kRateBefore);
    gap.spacingMs = n > 0 ? double(span.count()) / double(n) : 0;
}

void WhatIf::balance()
{
    for (const RecordedChange& change : m_past->changes) {
        if (change.to != BreakerState::open || change.byOperator)
            continue;
        ++m_was.opened;
        m_was.reopened += change.from == BreakerState::halfOpen;
    }
    for (const Gap& gap : m_gaps) {
        m_was.open += gap.to - gap.from;
        m_was.sparedEstimated += gap.requests();
    }
    m_was.spared = m_was.sparedEstimated;
    for (const RecordedCall& call : m_past->calls) {
        if (call.outcome != CallClass::failure)
            continue;
        ++m_was.failed;
        m_was.atRisk.milli += call.chargeMilli;
    }
}

std::optional<WhatIfResult> WhatIf::run(const BreakerSettings& settings, const std::atomic<bool>* cancelled) const
{
    WhatIfRun run(*m_past, m_bySending, m_gaps, settings);
    if (!run.toTheEnd(cancelled))
        return std::nullopt;
    WhatIfResult result = run.takeResult();
    result.was = m_was;
    return result;
}

} // namespace fuseboard::resilience
