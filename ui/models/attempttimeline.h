// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

namespace fuseboard::ui {

// The attempts of one row on a common scale of time. Pure.

enum class Phase : quint8 { dns, connect, tls, firstByte, rest, silence };
inline constexpr int kPhases = 6;
QString phaseWord(Phase phase); ///< "DNS", "connect"…; silence: the wait for an answer that never came

struct PhaseSpan
{
    Phase phase = Phase::dns;
    qint64 fromUs = 0; ///< since the attempt began
    qint64 toUs = 0;

    bool operator==(const PhaseSpan&) const = default;
};

/// phasesUs: of the attempt record, when DNS, connect, TLS, the first byte and all were done; 0: it did not happen, the
/// connection was kept alive or no answer came.
std::vector<PhaseSpan> phaseSpans(const std::array<qint64, 5>& phasesUs);

struct TimelineEntry
{
    size_t attempt = 0;            ///< index in the row's attempts
    std::vector<PhaseSpan> spans;
    qint64 totalUs = 0;
    std::optional<Millis> waited;  ///< between the end of the attempt before it and its start
};

struct AttemptTimeline
{
    std::vector<TimelineEntry> entries; ///< newest first
    qint64 scaleUs = 0;                 ///< end of the scale; of round steps
    qint64 stepUs = 0;
    std::vector<Phase> phases;          ///< that occur, for the legend
};

AttemptTimeline attemptTimeline(const std::vector<store::AttemptRecord>& attempts);

} // namespace fuseboard::ui
