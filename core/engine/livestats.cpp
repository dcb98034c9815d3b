// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livestats.h"

namespace fuseboard::engine {

namespace {
qint64 secondOf(MonoTime t) { return t.time_since_epoch().count() / 1000; }
constexpr qint64 kRateSpan = 10;
constexpr qint64 kPaceSpan = 60;
constexpr qint64 kShortest = 5; ///< seconds that say something of a pace
constexpr qint64 kStopped = 20; ///< seconds without an answer: what comes then begins anew
} // namespace

void LiveStats::add(bool delivered, qint64 totalUs, MonoTime now)
{
    const qint64 index = secondOf(now);
    Second& second = m_seconds[size_t(index % kSeconds)];
    if (second.index != index)
        second = Second{index, 0, 0};
    ++second.ended;
    second.delivered += delivered;

    const qint64 minuteIndex = index / 60;
    Minute& minute = m_minutes[size_t(minuteIndex % kMinutes)];
    if (minute.index != minuteIndex)
        minute = Minute{minuteIndex, {}};
    minute.latency.add(totalUs);
}

void LiveStats::seed(const telemetry::LatencyHistogram& latency, MonoTime minuteStart)
{
    const qint64 index = secondOf(minuteStart) / 60;
    if (index < 0)
        return;
    Minute& minute = m_minutes[size_t(index % kMinutes)];
    if (minute.index < index)
        minute = Minute{index, {}};
    if (minute.index == index)
        minute.latency.merge(latency);
}

double LiveStats::perSecond(MonoTime now) const
{
    const qint64 current = secondOf(now);
    qint64 ended = 0;
    for (const Second& second : m_seconds) {
        if (second.index > current - kRateSpan && second.index <= current)
            ended += second.ended;
    }
    return double(ended) / double(kRateSpan);
}

std::optional<double> LiveStats::pace(MonoTime now) const
{
    const qint64 current = secondOf(now);
    qint64 ended = 0;
    qint64 first = current + 1;
    for (qint64 at = current; at > current - kPaceSpan && first - at <= kStopped; --at) {
        const Second& second = m_seconds[size_t((at % kSeconds + kSeconds) % kSeconds)];
        if (second.index != at)
            continue;
        ended += second.ended;
        first = at;
    }
    const qint64 span = current - first; // the second that runs is not over: what it has counts, its length does not
    if (ended == 0 || span < kShortest)
        return {};
    return double(ended) / double(span);
}

std::vector<float> LiveStats::spark(MonoTime now) const
{
    const qint64 current = secondOf(now);
    std::vector<float> values(kSeconds, 0.0f);
    for (const Second& second : m_seconds) {
        const qint64 age = current - second.index;
        if (second.index >= 0 && age >= 0 && age < kSeconds)
            values[size_t(kSeconds - 1 - age)] = float(second.delivered);
    }
    return values;
}

telemetry::LatencyHistogram LiveStats::latency(MonoTime now) const
{
    const qint64 current = secondOf(now) / 60;
    telemetry::LatencyHistogram sum;
    for (const Minute& minute : m_minutes) {
        if (minute.index > current - kMinutes && minute.index <= current)
            sum.merge(minute.latency);
    }
    return sum;
}

} // namespace fuseboard::engine
