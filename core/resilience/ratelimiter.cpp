// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ratelimiter.h"

#include "core/resilience/saturating.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fuseboard::resilience {

namespace {

constexpr qint64 kPico = 1'000'000'000'000;
constexpr double kPicoPerMsAtOnePerSecond = 1e9;
// Both factors of rate times time are bounded so that the product fits 128 bits: at the highest rate the largest burst is
// back within one millisecond, and the longest idle time is some 2,000 years.
constexpr double kHighestPerMs = 0x1p80;
constexpr qint64 kLongestIdleMs = qint64(1) << 46;

} // namespace

RateLimiter::RateLimiter(double recordsPerSecond, int burst, MonoTime now)
    : m_at(now)
{
    adoptRate(recordsPerSecond, burst);
    m_amount = m_full;
}

bool RateLimiter::infinite() const
{
    return m_rate == kInfinite;
}

void RateLimiter::adoptRate(double recordsPerSecond, int burst)
{
    const bool unlimited = recordsPerSecond == kInfinite || recordsPerSecond == std::numeric_limits<double>::infinity();
    m_rate = unlimited ? kInfinite : (recordsPerSecond > 0 ? recordsPerSecond : 0.0);
    m_burst = std::max(0, burst);
    m_perMs = unlimited ? Amount(0) : Amount(std::min(std::round(m_rate * kPicoPerMsAtOnePerSecond), kHighestPerMs));
    m_full = Amount(m_burst) * kPico;
}

RateLimiter::Amount RateLimiter::amountAt(MonoTime now) const
{
    const qint64 idle = std::clamp<qint64>(elapsed(m_at, now).count(), 0, kLongestIdleMs);
    return std::min(m_full, m_amount + m_perMs * idle);
}

void RateLimiter::advance(MonoTime now)
{
    m_amount = amountAt(now);
    m_at = std::max(m_at, now);
}

std::optional<Millis> RateLimiter::waitFor(int n, MonoTime now) const
{
    if (n < 0)
        return std::nullopt;
    if (infinite() || n == 0)
        return Millis(0);
    const Amount wanted = Amount(n) * kPico;
    const Amount present = amountAt(now);
    if (present >= wanted)
        return Millis(0);
    if (n > m_burst || m_perMs == 0)
        return std::nullopt;
    const Amount ms = (wanted - present + m_perMs - 1) / m_perMs;
    // Nothing is minted before the clock is back at the latest instant seen.
    const qint64 behind = std::max<qint64>(0, elapsed(now, m_at).count());
    return Millis(saturatingAdd(qint64(std::min<Amount>(ms, std::numeric_limits<qint64>::max())), behind));
}

bool RateLimiter::tryTake(int n, MonoTime now)
{
    if (n < 0)
        return false;
    if (infinite())
        return true;
    const Amount wanted = Amount(n) * kPico;
    const Amount present = amountAt(now);
    if (present < wanted)
        return false;
    m_amount = present - wanted;
    m_at = std::max(m_at, now);
    return true;
}

void RateLimiter::giveBack(int n, MonoTime now)
{
    if (n <= 0 || infinite())
        return;
    advance(now);
    m_amount = std::min(m_full, m_amount + Amount(n) * kPico);
}

void RateLimiter::setRate(double recordsPerSecond, int burst, MonoTime now)
{
    advance(now);
    adoptRate(recordsPerSecond, burst);
    m_amount = std::min(m_amount, m_full);
}

double RateLimiter::available(MonoTime now) const
{
    return infinite() ? m_burst : double(amountAt(now)) / double(kPico);
}

void RateLimiter::restore(double tokens, MonoTime now)
{
    const double kept = tokens > 0 ? std::min(tokens, double(m_burst)) : 0.0;
    m_amount = Amount(kept * double(kPico));
    m_at = now;
}

} // namespace fuseboard::resilience
