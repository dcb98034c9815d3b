// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/holdspans.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard::ui {

namespace {

using store::HoldKind;
using store::HoldRecord;

constexpr size_t kMostSpans = 400;      ///< of one destination
constexpr Millis kUnseen{10'000};       ///< without a snapshot for so long, nobody knows
constexpr std::array kGravestFirst{HoldKind::held, HoldKind::noCredits, HoldKind::allPaused, HoldKind::paused}; ///< as in Standing

Standing standingOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::held: return Standing::held;
    case HoldKind::noCredits: return Standing::noCredits;
    case HoldKind::allPaused: return Standing::allPaused;
    case HoldKind::paused: break;
    }
    return Standing::paused;
}

bool isSoNow(HoldKind kind, const engine::DestinationSnapshot& d)
{
    switch (kind) {
    case HoldKind::held: return !d.holdReason.isEmpty() && !d.odometerEnded;
    case HoldKind::noCredits: return d.accountHeld;
    case HoldKind::allPaused: return d.allPaused;
    case HoldKind::paused: break;
    }
    return d.paused;
}

bool concerns(const HoldRecord& record, const engine::DestinationSnapshot& d)
{
    return record.kind == HoldKind::allPaused || (record.destination.valid() && record.destination == d.id)
        || (record.account.valid() && record.account == d.account);
}

void append(std::vector<HoldSpan>& spans, const HoldSpan& span)
{
    if (span.from >= span.to)
        return;
    if (!spans.empty() && spans.back().standing == span.standing && spans.back().to == span.from)
        spans.back().to = span.to;
    else
        spans.push_back(span);
}

} // namespace

std::vector<HoldSpan> holdSpans(std::span<const HoldRecord> records, const engine::DestinationSnapshot& now, WallTime begin, WallTime end)
{
    std::array<bool, kGravestFirst.size()> on{};
    std::array<bool, kGravestFirst.size()> known{};
    const auto place = [](HoldKind kind) { return size_t(std::ranges::find(kGravestFirst, kind) - kGravestFirst.begin()); };
    for (const HoldRecord& record : records) {
        const size_t kind = place(record.kind);
        if (concerns(record, now) && !std::exchange(known[kind], true))
            on[kind] = !record.begins;
    }
    for (size_t kind = 0; kind < on.size(); ++kind) {
        if (!known[kind])
            on[kind] = isSoNow(kGravestFirst[kind], now);
    }
    std::vector<HoldSpan> spans;
    WallTime from = begin;
    const auto until = [&](WallTime to) {
        const auto first = std::ranges::find(on, true);
        if (to > from && first != on.end())
            append(spans, {from, to, standingOf(kGravestFirst[size_t(first - on.begin())])});
        from = std::max(from, to);
    };
    for (const HoldRecord& record : records) {
        if (!concerns(record, now))
            continue;
        until(std::min(record.at, end));
        on[place(record.kind)] = record.begins;
    }
    until(end);
    return spans;
}

void HoldTrail::note(const engine::EngineSnapshot& snapshot)
{
    const bool goesOn = snapshot.at >= m_last && snapshot.at - m_last <= kUnseen;
    for (const engine::DestinationSnapshot& d : snapshot.destinations) {
        const auto all = obstacles(d);
        if (all.empty() || all.front() == Standing::reading)
            continue;
        std::vector<HoldSpan>& spans = m_spans[d.id];
        const bool same = goesOn && !spans.empty() && spans.back().standing == all.front() && spans.back().to == m_last;
        if (same)
            spans.back().to = snapshot.at;
        else
            spans.push_back({snapshot.at, snapshot.at, all.front()});
        if (spans.size() > kMostSpans)
            spans.erase(spans.begin(), spans.begin() + kMostSpans / 2);
    }
    m_last = snapshot.at;
}

const std::vector<HoldSpan>& HoldTrail::of(DestinationId id) const
{
    static const std::vector<HoldSpan> none;
    const auto it = m_spans.find(id);
    return it == m_spans.end() ? none : it->second;
}

std::vector<HoldSpan> joined(std::vector<HoldSpan> told, const std::vector<HoldSpan>& seen, WallTime begin, WallTime end)
{
    std::vector<HoldSpan> out;
    size_t next = 0;
    const auto addTold = [&](WallTime upTo) { // what the journal tells, up to there
        while (next < told.size() && told[next].from < upTo) {
            HoldSpan& span = told[next];
            append(out, {span.from, std::min(span.to, upTo), span.standing});
            if (span.to > upTo)
                return;
            ++next;
        }
    };
    for (const HoldSpan& span : seen) {
        const WallTime from = std::max(begin, span.from);
        const WallTime to = std::min(end, span.to);
        if (from >= to)
            continue;
        addTold(from);
        append(out, {from, to, span.standing});
        for (HoldSpan& rest : told)
            rest.from = std::max(rest.from, std::min(to, rest.to));
    }
    addTold(end);
    return out;
}

} // namespace fuseboard::ui
