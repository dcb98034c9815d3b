// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"

#include <array>
#include <optional>

namespace fuseboard::resilience {

/// How fast an account spends (R119, R120): data credits by the minute over the last hour. Reading changes nothing. Pure, one
/// owner thread.
class CreditBurn
{
public:
    void add(Credits spent, MonoTime now);
    /// Spent in the last 60 minutes, the running one included.
    Credits lastHour(MonoTime now) const { return over(now, kMinutes); }
    /// Credits an hour at the pace of the last 15 minutes.
    Credits pace(MonoTime now) const { return over(now, kPaceMinutes) * (kMinutes / kPaceMinutes); }
    /// The pace has passed the limit: true once, and again only after it had fallen to it.
    bool takeAlert(const std::optional<Credits>& limitPerHour, MonoTime now);

private:
    static constexpr int kMinutes = 60;
    static constexpr int kPaceMinutes = 15;
    struct Minute
    {
        qint64 index = -1;
        Credits spent;
    };
    Credits over(MonoTime now, int minutes) const;

    std::array<Minute, kMinutes> m_minutes;
    bool m_above = false;
};

} // namespace fuseboard::resilience
