// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livestats.h"

namespace fuseboard::engine {

namespace {
qint64 secondOf(MonoTime t) { return t.time_since_epoch().count() / 1000; }
constexpr qint64 kRateSpan = 10;
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
