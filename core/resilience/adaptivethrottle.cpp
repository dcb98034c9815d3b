// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/adaptivethrottle.h"

#include <algorithm>

namespace fuseboard::resilience {

namespace {

constexpr Millis kWindow = std::chrono::minutes(2);
constexpr int kBuckets = 24;

} // namespace

AdaptiveThrottle::AdaptiveThrottle()
    : m_requests(kWindow, kBuckets)
    , m_accepts(kWindow, kBuckets)
{
}

double AdaptiveThrottle::refusal(MonoTime now) const
{
    const double requests = m_requests.totals(now).success;
    const double accepts = m_accepts.totals(now).success;
    return std::clamp((requests - kMultiplier * accepts) / (requests + 1), 0.0, kMost);
}

bool AdaptiveThrottle::refuses(MonoTime now, RandomSource& random)
{
    const double p = refusal(now);
    if (p <= 0 || random.uniform() >= p)
        return false;
    attempted(now);
    return true;
}

void AdaptiveThrottle::attempted(MonoTime now)
{
    m_requests.add(SlidingWindow::Sample::success, false, Millis(0), now);
}

void AdaptiveThrottle::accepted(MonoTime now)
{
    m_accepts.add(SlidingWindow::Sample::success, false, Millis(0), now);
}

} // namespace fuseboard::resilience
