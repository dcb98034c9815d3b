// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <optional>

namespace fuseboard::resilience {

/// An absolute instant after which nothing is started; nested deadlines take the earlier one (R46, R47).
class Deadline
{
public:
    Deadline() = default;
    explicit Deadline(MonoTime at) : m_at(at) {}

    static Deadline earlier(Deadline a, Deadline b)
    {
        if (!a.m_at || (b.m_at && *b.m_at < *a.m_at))
            return b;
        return a;
    }
    bool expired(MonoTime now) const { return m_at && now >= *m_at; }
    /// min(own, remaining); 0 once expired.
    Millis clip(Millis own, MonoTime now) const
    {
        return m_at ? std::clamp(*m_at - now, Millis(0), own) : own;
    }
    std::optional<MonoTime> at() const { return m_at; }

private:
    std::optional<MonoTime> m_at;
};

} // namespace fuseboard::resilience
