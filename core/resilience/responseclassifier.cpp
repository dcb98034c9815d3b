// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/responseclassifier.h"

namespace fuseboard::resilience {

namespace {

constexpr bool kReleased = false;
constexpr bool kCommitted = true;

Classification known(Outcome outcome, Verdict verdict, CallClass breaker, Reason reason = Reason::none)
{
    return {outcome, verdict, breaker, reason, kReleased, false};
}

Classification endpointFault()
{
    return known(Outcome::endpointFault, Verdict::holdEndpoint, CallClass::ignored, Reason::endpointHold);
}

Classification transient(Outcome outcome)
{
    return known(outcome, Verdict::retry, CallClass::failure);
}

/// Answered, but the target may have done the work before it failed.
Classification maybeProcessed(ResendPolicy policy)
{
    if (policy == ResendPolicy::neverTwice)
        return {Outcome::maybeProcessed, Verdict::ambiguous, CallClass::failure, Reason::maybeProcessed, kCommitted, true};
    return transient(Outcome::maybeProcessed);
}

/// The whole body left and nothing came back: the charge stands as unreconciled whether or not the row is sent again (B-8).
Classification noAnswer(ResendPolicy policy, CallClass breaker)
{
    if (policy == ResendPolicy::idempotent)
        return {Outcome::noAnswer, Verdict::retry, breaker, Reason::none, kCommitted, true};
    return {Outcome::noAnswer, Verdict::ambiguous, breaker, Reason::noAnswer, kCommitted, true};
}

Classification withoutStatus(const AnswerFacts& facts, ResendPolicy policy)
{
    if (facts.badTarget || facts.certificateFault)
        return endpointFault();
    if (facts.notSent) {
        return facts.cancelled ? known(Outcome::cancelled, Verdict::defer, CallClass::ignored, Reason::undoneClaim)
                               : transient(Outcome::notSent);
    }
    if (facts.unreadable && !facts.cancelled)
        return maybeProcessed(policy);
    return noAnswer(policy, facts.cancelled ? CallClass::ignored : CallClass::failure);
}

Classification clientError(const AnswerFacts& facts)
{
    switch (facts.status) {
    case 401: case 403: case 404: case 405: case 410: case 415:
        return endpointFault();
    case 402:
        return known(Outcome::outOfCredits, Verdict::holdBudget, CallClass::ignored, Reason::budget);
    case 408: case 425:
        return transient(Outcome::transient);
    case 409:
        // The target answers well: the same key is at work there, so the breaker has nothing to learn.
        if (facts.conflictInProgress)
            return known(Outcome::transient, Verdict::retry, CallClass::ignored);
        break;
    case 413:
        return facts.arrayRequest ? known(Outcome::tooLarge, Verdict::split, CallClass::ignored)
                                  : known(Outcome::tooLarge, Verdict::dead, CallClass::ignored, Reason::tooLarge);
    case 429:
        return known(Outcome::throttled, Verdict::defer, CallClass::ignored, Reason::rateGate);
    default:
        break;
    }
    return known(Outcome::rowFault, Verdict::dead, CallClass::ignored, Reason::rejected);
}

} // namespace

Classification classify(const AnswerFacts& facts, ResendPolicy policy)
{
    const int status = facts.status;
    if (status == 0)
        return withoutStatus(facts, policy);
    if (status >= 200 && status <= 299)
        return {Outcome::delivered, Verdict::delivered, CallClass::success, Reason::none, kCommitted, false};
    if (status >= 300 && status <= 399)
        return endpointFault();
    if (status >= 400 && status <= 499)
        return clientError(facts);
    if (status == 501 || status == 505)
        return endpointFault();
    if (status == 503)
        return transient(Outcome::transient);
    // 500, 502, 504, 506-599, and a number that is no final status of HTTP.
    return maybeProcessed(policy);
}

} // namespace fuseboard::resilience
