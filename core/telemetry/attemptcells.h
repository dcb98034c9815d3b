// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"

#include <vector>

namespace fuseboard::telemetry {

/// What an attempt was to the breaker, as the flight recorder tells it apart.
enum class AttemptKind : quint8 { success, failure, ignored };

/// A dot of the flight recorder: one attempt, or one that stands for all of its kind in its cell.
struct AttemptDot
{
    qint64 attempt = 0;
    WallTime at{};               ///< when it ended
    quint32 latencyUs = 0;
    qint32 count = 1;            ///< attempts it stands for
    qint16 status = 0;           ///< 0: none came
    Outcome outcome = Outcome::delivered;
    AttemptKind kind = AttemptKind::success;
    bool named = false;          ///< a transition names it

    bool operator==(const AttemptDot&) const = default;
};

/// Thins out attempts for a plot of time and latency (logarithmic): in each cell one dot of each kind is kept with the number
/// it stands for; attempts that a transition names are all kept. Pure.
class AttemptCells
{
public:
    static constexpr quint32 kLeastUs = 100;          ///< the lowest row has all that is faster
    static constexpr quint32 kMostUs = 300'000'000;

    AttemptCells(WallTime from, WallTime to, int columns, int rows);

    /// Attempts that are never thinned out; before they are added.
    void keep(std::vector<qint64> attempts);
    void add(const AttemptDot& dot);

    qint64 attempts() const { return m_attempts; }
    qint64 failures() const { return m_failures; }
    /// Attempts that are drawn as part of another dot.
    bool thinned() const { return m_attempts > qint64(m_dots.size()); }
    const std::vector<AttemptDot>& dots() const { return m_dots; }
    std::vector<AttemptDot> takeDots() { return std::move(m_dots); }

    /// 0 (fastest) to 1.
    static double heightOf(quint32 latencyUs);

private:
    WallTime m_from;
    double m_perMs;
    int m_columns;
    int m_rows;
    std::vector<qint64> m_kept;       ///< sorted
    std::vector<qint32> m_cells;      ///< index of its dot plus 1; 0: none
    std::vector<AttemptDot> m_dots;
    qint64 m_attempts = 0;
    qint64 m_failures = 0;
};

} // namespace fuseboard::telemetry
