// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace fuseboard::reports {

/// Errors of the attempts that were claimed in the period, grouped by destination, status and fingerprint; most frequent
/// first, at most limit of them. A group of equal texts shows the text, any other its fingerprint.
Result<std::vector<ErrorLine>> topErrors(store::Connection& connection, const ReportPeriod& period, size_t limit);

/// First attempt claimed at or after the instant: attempts are numbered in order of claim, so a binary search over their
/// numbers finds it without an index on the time.
Result<qint64> firstAttemptSince(store::Connection& connection, WallTime at);

} // namespace fuseboard::reports
