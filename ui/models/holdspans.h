// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/holdhistory.h"
#include "ui/models/standing.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace fuseboard::ui {

/// A stretch in which something else than a breaker kept a destination from sending.
struct HoldSpan
{
    WallTime from{};
    WallTime to{};
    Standing standing = Standing::paused;
    bool operator==(const HoldSpan&) const = default;
};

/// As the journal tells: pauses, holds, accounts without credits. records: ascending, all from begin on; what was so before them
/// follows from the first of its kind, or from what is so now. One at a time, the gravest; ascending.
std::vector<HoldSpan> holdSpans(std::span<const store::HoldRecord> records, const engine::DestinationSnapshot& now, WallTime begin,
                                WallTime end);

/// What kept destinations from sending as this window has seen it, snapshot after snapshot. It knows what no journal has: a gate
/// that was closed, no network, a day whose credits are used up.
class HoldTrail
{
public:
    void note(const engine::EngineSnapshot& snapshot);
    const std::vector<HoldSpan>& of(DestinationId id) const;

private:
    std::unordered_map<DestinationId, std::vector<HoldSpan>> m_spans; ///< ascending
    WallTime m_last{};
};

/// Both, within begin and end: where the trail has something to say, it counts.
std::vector<HoldSpan> joined(std::vector<HoldSpan> told, const std::vector<HoldSpan>& seen, WallTime begin, WallTime end);

} // namespace fuseboard::ui
