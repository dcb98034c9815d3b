// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/settle.h"

#include "core/engine/attempttime.h"
#include "core/engine/ratefields.h"
#include "core/payload/masking.h"
#include "core/payload/payloadfields.h"
#include "core/resilience/retryafter.h"

namespace fuseboard::engine {

using resilience::RetryDecision;
using resilience::Verdict;
using transport::HttpFailure;

namespace {

constexpr Millis kFirstGate{1000};
constexpr Millis kLongestGate{60'000};
constexpr Millis kLongestQueueWait{24 * 3'600'000LL};
constexpr int kErrorLimit = 240;

/// The answer says that the same key is being worked on right now.
bool saysInProgress(const transport::HttpResult& result)
{
    if (result.status != 409)
        return false;
    const QByteArray text = result.body.toLower();
    return text.contains("in progress") || text.contains("in_progress") || text.contains("being processed");
}

resilience::AnswerFacts factsOf(const transport::HttpResult& result, int records)
{
    resilience::AnswerFacts facts;
    facts.status = result.status;
    facts.notSent = result.notSent();
    facts.certificateFault = result.failure == HttpFailure::certificate;
    facts.badTarget = result.failure == HttpFailure::badTarget;
    facts.unreadable = result.failure == HttpFailure::protocol;
    facts.cancelled = result.failure == HttpFailure::cancelled;
    facts.conflictInProgress = saysInProgress(result);
    facts.arrayRequest = records > 1;
    return facts;
}

QByteArray statusText(const transport::HttpResult& result)
{
    return "HTTP " + QByteArray::number(result.status);
}

/// The message of a JSON answer, else the beginning of its text.
QByteArray whatItSays(const QByteArray& body)
{
    for (const QStringView field : {u"message", u"error", u"detail", u"title", u"reason"}) {
        const auto found = payload::payloadField(body, field);
        if (found && found->kind == payload::JsonKind::string && !found->text.isEmpty())
            return found->text.left(kErrorLimit).simplified().toUtf8();
    }
    const QByteArray text = body.left(kErrorLimit).simplified();
    return text == "{}" || text == "null" ? QByteArray() : text;
}

/// Why an endpoint or an account is held: with the status.
QString holdReason(const transport::HttpResult& result, const QByteArray& error)
{
    if (result.status == 0)
        return QString::fromUtf8(error);
    const QByteArray status = statusText(result);
    return QString::fromUtf8(error == status ? status : status + ": " + error);
}

/// Of the offline queue (R104, R106): base * 2^(n-1) after the n-th attempt, no jitter; however long a Retry-After is, the
/// row waits for it where it is.
resilience::RetrySettings queueSchedule(const store::QueueSettings& queue)
{
    resilience::RetrySettings settings;
    settings.maxRetries = queue.attempts - 1;
    settings.base = queue.base;
    settings.cap = std::max(queue.base, kLongestQueueWait);
    settings.jitter = resilience::Jitter::none;
    settings.maxInlineWait = Millis::max();
    return settings;
}

void applyQueueRetry(Decision& decision, const store::DestinationPolicy& policy, const AttemptContext& context,
                     std::optional<Millis> hint, MonoTime now, WallTime wall, RandomSource& random)
{
    store::Settlement& s = decision.settlement;
    s.cycleMs = 0;
    const resilience::RetrySchedule schedule(queueSchedule(policy.queue));
    const RetryDecision next = schedule.decide(context.retries, hint, now, std::nullopt, random);
    const bool expires = next.kind == RetryDecision::retry && context.deadline && wall + next.wait >= *context.deadline;
    if (next.kind == RetryDecision::retry && !expires) {
        s.to = RowState::retryWait;
        s.dueAt = wall + next.wait;
        s.consumedRetry = true;
        return;
    }
    const bool unknown = decision.classification.outcome == Outcome::noAnswer || context.maybe;
    s.to = unknown ? RowState::ambiguous : RowState::dead;
    s.reason = unknown ? Reason::noAnswer : expires ? Reason::expired : Reason::exhausted;
    s.error += expires ? QByteArray("; the deadline comes before the next try")
                       : "; " + QByteArray::number(policy.queue.attempts) + " attempts from the offline queue";
}

/// The row waits for another attempt, or has had its last one.
void applyRetry(Decision& decision, const store::DestinationPolicy& policy, const AttemptContext& context,
                std::optional<Millis> hint, MonoTime now, WallTime wall, RandomSource& random)
{
    store::Settlement& s = decision.settlement;
    const Millis left = policy.cycleTimeout - Millis(s.cycleMs);
    const resilience::RetrySchedule schedule(policy.retry);
    RetryDecision next = schedule.decide(context.retries, hint, now, now + left, random, context.lastWait);
    // Waiting past the deadline of row or batch is no waiting: the end is known now, with the error that led to it.
    const bool waits = next.kind == RetryDecision::retry || next.kind == RetryDecision::park;
    const bool expires = waits && context.deadline && wall + next.wait >= *context.deadline;
    if (expires)
        next.kind = RetryDecision::deadlineExceeded;
    switch (next.kind) {
    case RetryDecision::retry:
        s.to = RowState::retryWait;
        s.dueAt = wall + next.wait;
        s.consumedRetry = true;
        s.cycleMs += qint32(next.wait.count());
        return;
    case RetryDecision::park:
        s.to = RowState::deferred;
        s.reason = Reason::schedule;
        s.dueAt = wall + next.wait;
        s.consumedRetry = true;
        s.cycleMs = 0;
        return;
    case RetryDecision::exhausted:
    case RetryDecision::deadlineExceeded:
        break;
    }
    // A try may have been processed although it may be repeated (idempotent), and no later one said so: its end is not known.
    const bool unknown = decision.classification.outcome == Outcome::noAnswer || context.maybe;
    s.to = unknown ? RowState::ambiguous : RowState::dead;
    s.reason = unknown ? Reason::noAnswer : expires ? Reason::expired : Reason::exhausted;
    if (expires)
        s.error += "; the deadline comes before the next try";
    else if (next.kind == RetryDecision::deadlineExceeded)
        s.error += "; no time left in the cycle of " + QByteArray::number(policy.cycleTimeout.count() / 1000) + " s";
}

} // namespace

store::AnswerRecord answerOf(const transport::HttpResult& result)
{
    store::AnswerRecord answer;
    for (const auto& [headerName, value] : payload::maskHeaders(result.headers))
        answer.headers += headerName + ": " + value + '\n';
    answer.body = result.body;
    answer.truncated = result.responseTruncated;
    return answer;
}

QByteArray describe(const transport::HttpResult& result)
{
    if (result.status != 0) {
        const QByteArray said = whatItSays(result.body);
        return said.isEmpty() ? statusText(result) : said;
    }
    const char* sent = result.bodySent ? ", body sent" : ", nothing sent";
    QByteArray text;
    switch (result.failure) {
    case HttpFailure::badTarget: text = "The URL or a header cannot be used"; break;
    case HttpFailure::dns: text = "Host name not found"; break;
    case HttpFailure::connect: text = "Could not connect"; break;
    case HttpFailure::tls: text = "TLS handshake failed"; break;
    case HttpFailure::certificate: text = "Certificate not valid"; break;
    case HttpFailure::timeout: text = QByteArray("No answer in time") + sent; break;
    case HttpFailure::closed: text = QByteArray("Connection closed without an answer") + sent; break;
    case HttpFailure::protocol: text = QByteArray("The answer is no HTTP") + sent; break;
    case HttpFailure::cancelled: text = QByteArray("Cancelled while Fuseboard was stopping") + sent; break;
    case HttpFailure::none:
    case HttpFailure::other: text = QByteArray("No answer") + sent; break;
    }
    return text;
}

void cancelRow(store::SettledRow& row, const AttemptContext& context, Outcome outcome)
{
    const bool unknown = outcome == Outcome::noAnswer || context.maybe;
    row.to = unknown ? RowState::ambiguous : RowState::cancelled;
    row.reason = unknown ? Reason::noAnswer : Reason::byOperator;
    row.dueAt.reset();
}

Decision decide(const transport::HttpResult& result, const store::DestinationPolicy& policy, const AttemptContext& context,
                int throttledInARow, MonoTime now, WallTime wall, RandomSource& random)
{
    Decision decision;
    decision.classification = resilience::classify(factsOf(result, context.records), policy.resend);
    const bool offline = context.networkGone && decision.classification.outcome == Outcome::notSent
        && decision.classification.verdict == Verdict::retry;
    if (offline) {
        decision.classification.verdict = Verdict::defer;
        decision.classification.breaker = resilience::CallClass::ignored;
    }
    const auto& cls = decision.classification;
    const Millis duration((result.phases.totalUs + 999) / 1000);

    if (result.status == 429 || result.status == 503)
        decision.retryAfter = resilience::parseRetryAfter(result.header("retry-after"), wall);
    if (const auto hint = rateHintOf(result, wall); hint && !decision.retryAfter) { // Retry-After wins
        decision.advice = resilience::adviceFor(*hint);
        decision.gate = decision.advice->gate;
    }
    decision.timedOut = result.status == 0 && result.failure == HttpFailure::timeout;

    store::Settlement& s = decision.settlement;
    s.at = wall;
    s.charge = context.charge;
    s.outcome = cls.outcome;
    s.status = result.status;
    s.failure = int(result.failure);
    s.phasesUs = {result.phases.dnsUs, result.phases.connectUs, result.phases.tlsUs, result.phases.firstByteUs,
                  result.phases.totalUs};
    s.retryAfter = decision.retryAfter;
    s.credit = context.charge.isZero()  ? CreditState::none
               : !cls.chargeCommitted   ? CreditState::released
               : cls.unreconciled       ? CreditState::unreconciled
                                        : CreditState::committed;
    s.sampleFailure = cls.breaker == resilience::CallClass::failure;
    s.sampleIgnored = cls.breaker == resilience::CallClass::ignored;
    s.cycleMs = context.cycleMs + (cls.verdict == Verdict::defer ? 0 : qint32(duration.count()));
    if (cls.verdict != Verdict::delivered) {
        s.error = decision.timedOut ? timeoutText(result, policy, context.time) : describe(result);
        s.answer = result.status != 0 ? std::optional(answerOf(result)) : std::nullopt;
    }

    switch (cls.verdict) {
    case Verdict::delivered:
        s.to = RowState::delivered;
        break;
    case Verdict::retry:
        (context.queued ? applyQueueRetry : applyRetry)(decision, policy, context,
                                                        decision.retryAfter ? decision.retryAfter : decision.gate, now, wall, random);
        if (result.status == 503 && decision.retryAfter)
            decision.gate = decision.retryAfter;
        break;
    case Verdict::defer: {
        if (offline) {
            s.to = RowState::deferred;
            s.reason = Reason::offline;
            s.dueAt = wall;
            break;
        }
        decision.throttled = true;
        Millis gate = kFirstGate;
        for (int i = 0; i < throttledInARow && gate < kLongestGate; ++i)
            gate *= 2;
        gate = std::min(gate, kLongestGate);
        decision.gate = std::max({gate, decision.retryAfter.value_or(Millis(0)), decision.gate.value_or(Millis(0))});
        s.to = RowState::deferred;
        s.reason = Reason::rateGate;
        s.dueAt = wall + *decision.gate;
        break;
    }
    case Verdict::ambiguous:
        s.to = RowState::ambiguous;
        s.reason = cls.reason;
        break;
    case Verdict::dead:
        s.to = RowState::dead;
        s.reason = cls.reason;
        break;
    case Verdict::split:
        s.to = RowState::deferred; // as two arrays, at once
        s.reason = Reason::schedule;
        s.dueAt = wall;
        break;
    case Verdict::holdEndpoint:
        decision.holdEndpoint = holdReason(result, s.error);
        s.to = RowState::deferred;
        s.reason = Reason::endpointHold;
        s.dueAt = wall;
        break;
    case Verdict::holdBudget:
        decision.holdBudget = holdReason(result, s.error);
        s.to = RowState::deferred;
        s.reason = Reason::budget;
        s.dueAt = wall;
        break;
    }
    if (context.batchCancelled && (s.to == RowState::retryWait || s.to == RowState::deferred))
        cancelRow(s, context, cls.outcome);
    return decision;
}

} // namespace fuseboard::engine
