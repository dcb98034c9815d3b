// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard::resilience {

/// Lifetime of a webhook in records (C-1, C-12, R120). 0: no bound.
struct OdometerLimits
{
    qint64 warnAt = 0;
    qint64 rotateAt = 0; ///< to the standby webhook, if one is armed
    qint64 endsAt = 0;   ///< nothing is sent past it: the webhook would swallow it

    bool operator==(const OdometerLimits&) const = default;
};

/// What one webhook has taken. underway: records claimed for it whose attempt has not ended; they may count yet.
struct OdometerReading
{
    qint64 used = 0;
    qint64 underway = 0;
};

// Decisions about a webhook's life, pure. Records are counted, never requests (C-10).

/// The operator is to hear of it, once.
bool warns(const OdometerLimits&, qint64 used);
/// A standby takes over, if one is armed.
bool rotates(const OdometerLimits&, qint64 used);
/// Used up for good: it has taken all that it takes.
bool ended(const OdometerLimits&, qint64 used);
/// Records that may still be claimed for it, those under way counted as if they were taken; never negative, the largest
/// number without a bound.
qint64 roomFor(const OdometerLimits&, const OdometerReading&);

} // namespace fuseboard::resilience
