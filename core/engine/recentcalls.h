// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>

namespace fuseboard::engine {

/// What the requests of one destination came to, by the minute over the last hour: what alerts are judged by (R120). Reading
/// changes nothing. Engine thread.
class RecentCalls
{
public:
    void addAnswer(bool failed, MonoTime now) { ++(failed ? at(now).failed : at(now).ok); }
    void addThrottled(MonoTime now) { ++at(now).throttled; }
    /// Of an earlier run, in the minute of that instant.
    void seed(int ok, int failed, MonoTime when);

    struct Sum
    {
        int ok = 0;
        int failed = 0;
        int throttled = 0;
    };
    /// Over the last minutes, the running one included; at most an hour.
    Sum over(int minutes, MonoTime now) const;

private:
    static constexpr int kMinutes = 60;
    struct Minute : Sum
    {
        qint64 index = -1;
    };
    Minute& at(MonoTime now);
    std::array<Minute, kMinutes> m_minutes;
};

} // namespace fuseboard::engine
