// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArrayView>

#include <optional>

namespace fuseboard::resilience {

/// Fields of an answer that tell how much more its server takes; empty: not there.
struct RateFields
{
    QByteArrayView rateLimit;        ///< RateLimit: "name";r=50;t=30 (IETF draft), or limit=…, remaining=…, reset=… (its 7th)
    QByteArrayView rateLimitPolicy;  ///< RateLimit-Policy: "name";q=100;w=60
    QByteArrayView limit;            ///< RateLimit-Limit of the older drafts
    QByteArrayView remaining;
    QByteArrayView reset;
    QByteArrayView xLimit;           ///< X-RateLimit-Limit
    QByteArrayView xRemaining;
    QByteArrayView xReset;

    bool empty() const
    {
        return rateLimit.isEmpty() && remaining.isEmpty() && xRemaining.isEmpty();
    }
};

/// What they say: so many more records until the reset.
struct RateHint
{
    std::optional<qint64> limit;     ///< in the whole period
    qint64 remaining = 0;
    Millis resetIn{0};               ///< clamped to six hours; 0: at once, or in the past

    bool operator==(const RateHint&) const = default;
};

/// The newest form that can be read wins: RateLimit, RateLimit-*, X-RateLimit-*. Of several limits in one field the one that
/// binds most. A malformed field is as if it were not there, never an error and never 0 (semantics.md §7, §13).
/// A reset under 10^9 is seconds from now, from 10^9 to 10^11 epoch seconds, from 10^12 epoch milliseconds.
std::optional<RateHint> parseRateHint(const RateFields& fields, WallTime now);

/// What a sender that keeps to a hint does.
struct RateAdvice
{
    std::optional<Millis> gate;      ///< send nothing for that long
    std::optional<Millis> gap;       ///< leave at least that much between two records…
    Millis gapFor{0};                ///< …for that long

    bool operator==(const RateAdvice&) const = default;
};

/// Nothing left: gate until the reset. Little left (a fifth of the limit, or 20 where the limit is not known): spread what is
/// left until the reset.
RateAdvice adviceFor(const RateHint& hint);

} // namespace fuseboard::resilience
