// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"
#include "core/resilience/circuitbreaker.h"

#include <QByteArray>

#include <optional>

namespace fuseboard::resilience {

/// What the transport knows of an answer; no library types.
struct AnswerFacts
{
    int status = 0;             ///< 0: no status line
    bool notSent = false;       ///< DNS, connect or TLS failed, or fewer bytes than the body were given out (row-life.md)
    bool certificateFault = false;
    bool badTarget = false;     ///< URL or header that can never work
    bool cancelled = false;
    bool arrayRequest = false;
    bool conflictInProgress = false; ///< a 409 whose body says that the same key is being processed
    bool unreadable = false;         ///< something came, but no status line could be read from it
};

/// What is to be done with the rows of an attempt.
enum class Verdict {
    delivered,
    retry,        ///< costs a retry
    defer,        ///< gate closed: waits, costs none
    ambiguous,
    dead,         ///< rowFault
    holdEndpoint, ///< rows deferred until the operator acts
    holdBudget,   ///< account held until resumed
    split,        ///< array too large: halves
};

struct Classification
{
    Outcome outcome;
    Verdict verdict;
    CallClass breaker;
    Reason reason;          ///< for dead and ambiguous, and for defer
    bool chargeCommitted;   ///< credits: true committed, false released
    bool unreconciled;      ///< committed, but the answer is unknown
};

/// semantics.md §12 and the resend policies of row-life.md, as one pure function.
Classification classify(const AnswerFacts&, ResendPolicy);

} // namespace fuseboard::resilience
