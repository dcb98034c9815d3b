// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/randomsource.h"
#include "core/resilience/ratehint.h"
#include "core/resilience/responseclassifier.h"
#include "core/resilience/retryschedule.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/transport/httptransport.h"

#include <optional>

namespace fuseboard::engine {

/// What the row had behind it when its attempt was sent.
struct AttemptContext
{
    qint32 retries = 0;
    qint32 cycleMs = 0;
    bool batchCancelled = false;
    bool queued = false;      ///< sent from the offline queue: its own schedule, each attempt a cycle of its own
    bool maybe = false;       ///< an earlier attempt under its key may have been processed: no end of it is known
    bool networkGone = false; ///< what was not sent then says nothing about the destination
    Charge charge;
    int records = 1;                          ///< rows of the request
    Millis lastWait{0};                       ///< delay before this retry, for decorrelated jitter
    std::optional<WallTime> deadline;         ///< of row or batch, the earlier one
    Millis time{0};                           ///< that the attempt was given; 0: the policy's
};

/// What one answer means: the journal's settlement (row part) and what the destination has to do.
struct Decision
{
    resilience::Classification classification;
    store::Settlement settlement;             ///< ids are the caller's
    std::optional<Millis> gate;               ///< close the destination's gate for that long
    bool throttled = false;
    QString holdEndpoint;                     ///< not empty: hold the endpoint, with this reason
    QString holdBudget;                       ///< not empty: hold the account
    std::optional<Millis> retryAfter;
    std::optional<resilience::RateAdvice> advice; ///< of an answer that says how much more its server takes
    bool timedOut = false;
};

/// Step 6 of row-life.md as one pure function: answer and policy in, decision out. throttledInARow: gates
/// that 429s have closed before this one, without another answer in between.
Decision decide(const transport::HttpResult& result, const store::DestinationPolicy& policy, const AttemptContext& context,
                int throttledInARow, MonoTime now, WallTime wall, RandomSource& random);

/// The row would be sent again, but its batch was cancelled meanwhile: it ends as one that may have been processed, or cancelled.
void cancelRow(store::SettledRow& row, const AttemptContext& context, Outcome outcome);

/// What came back, as the journal keeps it: secrets masked.
store::AnswerRecord answerOf(const transport::HttpResult& result);

/// One sentence for the operator, without the status, which stands in a column of its own: what the answer itself says
/// ("upstream unavailable"), "HTTP 503" when it says nothing, "Could not connect, nothing sent" when there was none. A
/// time-out is worded by timeoutText().
QByteArray describe(const transport::HttpResult& result);

} // namespace fuseboard::engine
