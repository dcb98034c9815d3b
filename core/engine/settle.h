// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/randomsource.h"
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
    Charge charge;
    int records = 1; ///< rows of the request
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
};

/// Step 6 of row-life.md as one pure function: answer and policy in, decision out. throttledInARow: 429s before this one.
Decision decide(const transport::HttpResult& result, const store::DestinationPolicy& policy, const AttemptContext& context,
                int throttledInARow, MonoTime now, WallTime wall, RandomSource& random);

/// What came back, as the journal keeps it: secrets masked.
store::AnswerRecord answerOf(const transport::HttpResult& result);

/// One sentence for the operator, without the status, which stands in a column of its own: what the answer itself says
/// ("upstream unavailable"), "HTTP 503" when it says nothing, "Timed out, body sent" when there was none.
QByteArray describe(const transport::HttpResult& result);

} // namespace fuseboard::engine
