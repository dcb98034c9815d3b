// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/retryschedule.h"

#include "core/base/wording.h"
#include "core/resilience/saturating.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

// Highest share of a server's own hint that is added to it, so that the rows it turned away do not come back together.
constexpr double kHintSpread = 0.1;

/// Uniform in [low, high], both ends possible.
qint64 between(qint64 low, qint64 high, RandomSource& random)
{
    if (high <= low)
        return low;
    const double span = double(high) - double(low) + 1;
    const double drawn = std::floor(random.uniform() * span);
    return drawn >= double(high) - double(low) ? high : low + qint64(drawn);
}

qint64 scaled(qint64 ms, double factor)
{
    const double result = double(ms) * factor;
    return result < 0x1p62 ? qint64(result) : qint64(1) << 62;
}

} // namespace

std::optional<QString> validate(const RetrySettings& settings)
{
    if (settings.maxRetries < 0)
        return Wording::tr("The number of retries must not be negative.");
    if (settings.base < Millis(0) || settings.cap < Millis(0) || settings.maxInlineWait < Millis(0))
        return Wording::tr("Delays must not be negative.");
    if (settings.cap < settings.base)
        return Wording::tr("The longest delay must not be shorter than the first.");
    if (!(settings.proportionalFactor >= 0) || !std::isfinite(settings.proportionalFactor))
        return Wording::tr("The proportional factor must be 0 or more.");
    return std::nullopt;
}

RetrySchedule::RetrySchedule(RetrySettings settings)
    : m_settings(settings)
{
}

Millis RetrySchedule::exponential(int retry) const
{
    const qint64 base = std::max<qint64>(0, m_settings.base.count());
    const qint64 cap = std::max<qint64>(0, m_settings.cap.count());
    const int doublings = std::max(0, retry);
    if (base == 0)
        return Millis(0);
    if (doublings >= 63 || base > (cap >> doublings))
        return Millis(cap);
    return Millis(base << doublings);
}

Millis RetrySchedule::backoff(int retry, RandomSource& random, Millis previous) const
{
    const qint64 expo = exponential(retry).count();
    const qint64 cap = std::max<qint64>(0, m_settings.cap.count());
    qint64 delay = expo;
    switch (m_settings.jitter) {
    case Jitter::none:
        break;
    case Jitter::full:
        delay = between(0, expo, random);
        break;
    case Jitter::equal:
        delay = expo / 2 + between(0, expo - expo / 2, random);
        break;
    case Jitter::decorrelated: {
        const qint64 base = std::max<qint64>(0, m_settings.base.count());
        const qint64 last = std::max<qint64>(base, previous.count());
        // Anything above the cap is cut to it, but the draw is over the whole range.
        delay = between(base, scaled(last, 3.0), random);
        break;
    }
    case Jitter::proportional: {
        const double factor = m_settings.proportionalFactor;
        const double share = factor > 0 && std::isfinite(factor) ? factor * random.uniform() : 0.0;
        delay = scaled(expo, 1.0 + share);
        break;
    }
    }
    return Millis(std::min(delay, cap));
}

RetryDecision RetrySchedule::decide(int retriesDone, std::optional<Millis> retryAfter, MonoTime now,
                                    std::optional<MonoTime> deadline, RandomSource& random, Millis previous) const
{
    if (retriesDone >= m_settings.maxRetries)
        return {RetryDecision::exhausted, Millis(0)};

    const Millis delay = backoff(retriesDone, random, previous);
    if (!retryAfter) {
        if (deadline && saturatingAdd(now, delay) >= *deadline)
            return {RetryDecision::deadlineExceeded, Millis(0)};
        return {RetryDecision::retry, delay};
    }

    const Millis hint = std::max(*retryAfter, Millis(0));
    const qint64 longer = std::max(hint, delay).count();
    const Millis wait(saturatingAdd(longer, between(0, scaled(longer, kHintSpread), random)));
    if (hint > m_settings.maxInlineWait || (deadline && saturatingAdd(now, hint) >= *deadline))
        return {RetryDecision::park, wait};
    if (deadline && saturatingAdd(now, wait) >= *deadline)
        return {RetryDecision::deadlineExceeded, Millis(0)};
    return {RetryDecision::retry, wait};
}

} // namespace fuseboard::resilience
