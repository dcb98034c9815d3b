// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"

namespace fuseboard {

namespace {

template <class E>
struct Word
{
    E value;
    const char* text;
};

constexpr Word<RowState> kRowStates[] = {
    {RowState::pending, "pending"},     {RowState::deferred, "deferred"},   {RowState::claimed, "claimed"},
    {RowState::retryWait, "retryWait"}, {RowState::delivered, "delivered"}, {RowState::ambiguous, "ambiguous"},
    {RowState::dead, "dead"},           {RowState::excluded, "excluded"},   {RowState::cancelled, "cancelled"},
    {RowState::discarded, "discarded"},
};
constexpr Word<Reason> kReasons[] = {
    {Reason::none, "none"},
    {Reason::breaker, "breaker"},
    {Reason::budget, "budget"},
    {Reason::rateGate, "rateGate"},
    {Reason::endpointHold, "endpointHold"},
    {Reason::paused, "paused"},
    {Reason::offline, "offline"},
    {Reason::schedule, "schedule"},
    {Reason::undoneClaim, "undoneClaim"},
    {Reason::rejected, "rejected"},
    {Reason::tooLarge, "tooLarge"},
    {Reason::exhausted, "exhausted"},
    {Reason::expired, "expired"},
    {Reason::permanent, "permanent"},
    {Reason::noAnswer, "noAnswer"},
    {Reason::maybeProcessed, "maybeProcessed"},
    {Reason::crash, "crash"},
    {Reason::duplicateInFile, "duplicateInFile"},
    {Reason::alreadyDelivered, "alreadyDelivered"},
    {Reason::waitingElsewhere, "waitingElsewhere"},
    {Reason::maybeDelivered, "maybeDelivered"},
    {Reason::invalid, "invalid"},
    {Reason::settledByHand, "settledByHand"},
    {Reason::byOperator, "byOperator"},
    {Reason::importInterrupted, "importInterrupted"},
};
constexpr Word<Outcome> kOutcomes[] = {
    {Outcome::delivered, "delivered"},
    {Outcome::transient, "transient"},
    {Outcome::throttled, "throttled"},
    {Outcome::rowFault, "rowFault"},
    {Outcome::endpointFault, "endpointFault"},
    {Outcome::outOfCredits, "outOfCredits"},
    {Outcome::tooLarge, "tooLarge"},
    {Outcome::maybeProcessed, "maybeProcessed"},
    {Outcome::notSent, "notSent"},
    {Outcome::noAnswer, "noAnswer"},
    {Outcome::cancelled, "cancelled"},
    {Outcome::undone, "undone"},
};
constexpr Word<ResendPolicy> kPolicies[] = {
    {ResendPolicy::neverTwice, "neverTwice"},
    {ResendPolicy::answeredFailures, "answeredFailures"},
    {ResendPolicy::idempotent, "idempotent"},
};
constexpr Word<BreakerState> kBreakerStates[] = {
    {BreakerState::closed, "closed"},         {BreakerState::open, "open"},
    {BreakerState::halfOpen, "halfOpen"},     {BreakerState::forcedOpen, "forcedOpen"},
    {BreakerState::disabled, "disabled"},     {BreakerState::metricsOnly, "metricsOnly"},
};
constexpr Word<Priority> kPriorities[] = {
    {Priority::critical, "critical"},
    {Priority::normal, "normal"},
    {Priority::bulk, "bulk"},
    {Priority::queue, "queue"},
};
constexpr Word<RowSource> kRowSources[] = {
    {RowSource::none, "none"},     {RowSource::live, "live"},   {RowSource::cache, "cache"},
    {RowSource::queued, "queued"}, {RowSource::local, "local"},
};
constexpr Word<Staleness> kStalenesses[] = {
    {Staleness::fresh, "fresh"}, {Staleness::stale, "stale"}, {Staleness::veryStale, "veryStale"},
};
constexpr Word<TimeoutClass> kTimeoutClasses[] = {
    {TimeoutClass::submit, "submit"},
    {TimeoutClass::request, "request"},
    {TimeoutClass::upload, "upload"},
    {TimeoutClass::longPoll, "longPoll"},
};
constexpr Word<CreditState> kCreditStates[] = {
    {CreditState::none, "none"},         {CreditState::reserved, "reserved"},
    {CreditState::committed, "committed"}, {CreditState::released, "released"},
    {CreditState::unreconciled, "unreconciled"},
};
constexpr Word<BatchState> kBatchStates[] = {
    {BatchState::importing, "importing"}, {BatchState::running, "running"},     {BatchState::paused, "paused"},
    {BatchState::finished, "finished"},   {BatchState::cancelled, "cancelled"}, {BatchState::interrupted, "interrupted"},
};

template <class E, size_t N>
QLatin1String find(const Word<E> (&words)[N], E value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QLatin1String(word.text);
    }
    return QLatin1String("unknown");
}

template <class E, size_t N>
std::optional<E> find(const Word<E> (&words)[N], QStringView text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QLatin1String name(RowState v) { return find(kRowStates, v); }
QLatin1String name(Reason v) { return find(kReasons, v); }
QLatin1String name(Outcome v) { return find(kOutcomes, v); }
QLatin1String name(ResendPolicy v) { return find(kPolicies, v); }
QLatin1String name(BreakerState v) { return find(kBreakerStates, v); }
QLatin1String name(Priority v) { return find(kPriorities, v); }
QLatin1String name(CreditState v) { return find(kCreditStates, v); }
QLatin1String name(BatchState v) { return find(kBatchStates, v); }
QLatin1String name(RowSource v) { return find(kRowSources, v); }
QLatin1String name(Staleness v) { return find(kStalenesses, v); }
QLatin1String name(TimeoutClass v) { return find(kTimeoutClasses, v); }

std::optional<RowState> rowStateFromName(QStringView v) { return find(kRowStates, v); }
std::optional<Reason> reasonFromName(QStringView v) { return find(kReasons, v); }
std::optional<Outcome> outcomeFromName(QStringView v) { return find(kOutcomes, v); }
std::optional<ResendPolicy> resendPolicyFromName(QStringView v) { return find(kPolicies, v); }
std::optional<BreakerState> breakerStateFromName(QStringView v) { return find(kBreakerStates, v); }
std::optional<Priority> priorityFromName(QStringView v) { return find(kPriorities, v); }
std::optional<RowSource> rowSourceFromName(QStringView v) { return find(kRowSources, v); }
std::optional<Staleness> stalenessFromName(QStringView v) { return find(kStalenesses, v); }
std::optional<TimeoutClass> timeoutClassFromName(QStringView v) { return find(kTimeoutClasses, v); }

} // namespace fuseboard
