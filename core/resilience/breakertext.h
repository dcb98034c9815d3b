// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace fuseboard::resilience {

/// Causes of a breaker's changes in plain words. Percentages are rounded down, so that a text never claims a threshold that
/// was not reached.

QString failuresCause(int inARow);                                   ///< "5 failures in a row", "1 failure"
QString rateCause(int failed, int calls, Millis window);             ///< "52 % of 61 calls failed in 5 min"
QString slowCause(int slow, int calls, Millis slowAfter, Millis window); ///< "60 % of 20 calls took longer than 30 s in 5 min"
QString latestRateCause(int failed, int calls);                      ///< "52 % of the last 61 calls failed"
QString latestSlowCause(int slow, int calls, Millis slowAfter);      ///< "60 % of the last 20 calls took longer than 30 s"
QString coolDownCause(Millis openFor);                               ///< "cool-down of 15:00 over"
QString probeFailedCause(int succeededBefore);                       ///< "probe failed", "probe failed after 2 successes"
QString probesSucceededCause(int succeeded, int needed);             ///< "3 of 3 probes succeeded"
/// "half-open undecided for 15:00 with 1 probe unanswered", or with none on its way "…: 1 of 3 probes succeeded, no other
/// was sent", "…: no probe was sent".
QString undecidedCause(Millis waited, int unanswered, int succeeded, int needed);
QString forcedOverCause(Millis length);                              ///< "forced opening of 1:00:00 over"
/// "reset by hand: vendor is back"; the reason may be empty.
QString withReason(const QString& what, const QString& reason);

} // namespace fuseboard::resilience
