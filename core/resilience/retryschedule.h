// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/randomsource.h"

#include <QString>

#include <optional>

namespace fuseboard::resilience {

enum class Jitter { none, full, equal, decorrelated, proportional };

struct RetrySettings
{
    int maxRetries = 3;          ///< R32; 0 means one try
    Millis base{1000};           ///< R33
    Millis cap{30'000};          ///< R36; applied after the jitter
    Jitter jitter = Jitter::full;///< R35
    double proportionalFactor = 0.3;
    Millis maxInlineWait{60'000};///< a longer Retry-After parks the row instead

    bool operator==(const RetrySettings&) const = default;
};

/// First violated rule in plain words, or nothing.
std::optional<QString> validate(const RetrySettings&);

/// What to do after a failure that may be retried.
struct RetryDecision
{
    enum Kind { retry, exhausted, deadlineExceeded, park } kind = exhausted;
    Millis wait{0}; ///< for retry and park
};

/// When to try again (semantics.md §3). Pure; chance comes in.
class RetrySchedule
{
public:
    explicit RetrySchedule(RetrySettings settings = {});

    /// min(cap, base * 2^retry) without overflow; retry 0 is the delay before the first retry.
    Millis exponential(int retry) const;
    /// Jittered delay before that retry. previous is the last delay, for decorrelated jitter.
    Millis backoff(int retry, RandomSource&, Millis previous = Millis(0)) const;
    /// retriesDone: retries already made for this row. retryAfter is a lower bound, with 0-10 % on top; one that is longer
    /// than maxInlineWait or reaches the deadline parks the row. A retry never starts at or after the deadline.
    /// previous as for backoff().
    RetryDecision decide(int retriesDone, std::optional<Millis> retryAfter, MonoTime now, std::optional<MonoTime> deadline,
                         RandomSource&, Millis previous = Millis(0)) const;
    const RetrySettings& settings() const { return m_settings; }

private:
    RetrySettings m_settings;
};

} // namespace fuseboard::resilience
