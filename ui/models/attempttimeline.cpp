// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attempttimeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fuseboard::ui {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(AttemptTimeline)
};

/// The smallest of 1, 2, 5 times a power of ten of which four reach over all of it.
qint64 roundStep(qint64 longestUs)
{
    for (qint64 power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (4 * power * factor >= longestUs)
                return power * factor;
        }
    }
}

} // namespace

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::dns: return Timeline::tr("DNS");
    case Phase::connect: return Timeline::tr("connect");
    case Phase::tls: return Timeline::tr("TLS");
    case Phase::firstByte: return Timeline::tr("first byte");
    case Phase::rest: return Timeline::tr("rest");
    case Phase::silence: return Timeline::tr("no answer");
    }
    return {};
}

std::vector<PhaseSpan> phaseSpans(const std::array<qint64, 5>& phasesUs)
{
    constexpr std::array kInOrder{Phase::dns, Phase::connect, Phase::tls, Phase::firstByte, Phase::rest};
    std::vector<PhaseSpan> spans;
    qint64 from = 0;
    for (size_t i = 0; i < phasesUs.size(); ++i) {
        if (phasesUs[i] <= from)
            continue;
        const bool silent = i == 4 && phasesUs[3] == 0;
        spans.push_back({silent ? Phase::silence : kInOrder[i], from, phasesUs[i]});
        from = phasesUs[i];
    }
    return spans;
}

AttemptTimeline attemptTimeline(const std::vector<store::AttemptRecord>& attempts)
{
    AttemptTimeline timeline;
    qint64 longest = 0;
    for (size_t i = 0; i < attempts.size(); ++i) {
        TimelineEntry entry;
        entry.attempt = i;
        entry.spans = phaseSpans(attempts[i].phasesUs);
        entry.totalUs = attempts[i].phasesUs[4];
        longest = std::max(longest, entry.totalUs);
        if (i > 0) {
            const store::AttemptRecord& before = attempts[i - 1];
            entry.waited = std::max(Millis(0), attempts[i].claimedAt - before.settledAt.value_or(before.claimedAt));
        }
        for (const PhaseSpan& span : entry.spans) {
            if (std::ranges::find(timeline.phases, span.phase) == timeline.phases.end())
                timeline.phases.push_back(span.phase);
        }
        timeline.entries.push_back(std::move(entry));
    }
    std::ranges::reverse(timeline.entries);
    std::ranges::sort(timeline.phases);
    if (longest > 0) {
        timeline.stepUs = roundStep(longest);
        timeline.scaleUs = (longest + timeline.stepUs - 1) / timeline.stepUs * timeline.stepUs;
    }
    return timeline;
}

} // namespace fuseboard::ui
