// SPDX-License-Identifier: GPL-3.0-or-later
// The settings there are, with their names, units and bounds: those of the readers in destinationpolicy.cpp and records.cpp.
#include "core/store/settingsfields.h"

#include <QtGlobal>

namespace fuseboard::store {

namespace {

constexpr double kDay = 24 * 3'600'000;
constexpr double kYear = 366 * kDay;
constexpr double kMillion = 1'000'000;
constexpr double kMostIds = 1'000'000'000'000;
constexpr double kMostRecords = 1'000'000'000'000;
constexpr double kMostCredits = 1'000'000'000'000'000;

using U = SettingUnit;

// clang-format off
const SettingsField kDestination[] = {
    {"name", QT_TRANSLATE_NOOP("Settings", "Name"), QT_TRANSLATE_NOOP("Settings", "How it is called on every page, in the journal and in commands."), U::text},
    {"preset", QT_TRANSLATE_NOOP("Settings", "Preset"), QT_TRANSLATE_NOOP("Settings", "What it began as: the defaults that are shown beside each setting."), U::choice, 0, 0, false, nullptr, "clay,generic,practice"},
    {"account", QT_TRANSLATE_NOOP("Settings", "Account"), QT_TRANSLATE_NOOP("Settings", "Whose rate and credits it uses. After a move, requests on the wire are settled with the account they were claimed under; the table and its ledger stay."), U::account, 0, kMostIds},
    {"url", QT_TRANSLATE_NOOP("Settings", "Webhook URL"), QT_TRANSLATE_NOOP("Settings", "Where rows are sent. A URL that is not on this machine is a secret and kept in the secret store."), U::text, 0, 0, true},
    {"identityColumns", QT_TRANSLATE_NOOP("Settings", "Identity columns"), QT_TRANSLATE_NOOP("Settings", "Columns that make two rows the same row, separated by commas; none: the whole row."), U::texts},
    {"resend", QT_TRANSLATE_NOOP("Settings", "Resend policy"), QT_TRANSLATE_NOOP("Settings", "What may be sent again after which answer."), U::choice, 0, 0, false, nullptr, "neverTwice,answeredFailures,idempotent"},

    {"breaker.failureThreshold", QT_TRANSLATE_NOOP("Settings", "Failures in a row"), QT_TRANSLATE_NOOP("Settings", "So many failed requests after one another open the breaker."), U::count, 0, kMillion, false, QT_TRANSLATE_NOOP("Settings", "off")},
    {"breaker.ratePercent", QT_TRANSLATE_NOOP("Settings", "Failure rate"), QT_TRANSLATE_NOOP("Settings", "At this share of failed requests in the window, or above it, the breaker opens."), U::percent, 0, 100, false, QT_TRANSLATE_NOOP("Settings", "off")},
    {"breaker.minimumCalls", QT_TRANSLATE_NOOP("Settings", "At least"), QT_TRANSLATE_NOOP("Settings", "Requests in the window before the rates are looked at."), U::requests, 1, kMillion},
    {"breaker.windowMs", QT_TRANSLATE_NOOP("Settings", "Window"), QT_TRANSLATE_NOOP("Settings", "How far the rates look back."), U::millis, 1'000, kDay},
    {"breaker.buckets", QT_TRANSLATE_NOOP("Settings", "Buckets of the window"), QT_TRANSLATE_NOOP("Settings", "Parts in which the window moves on."), U::count, 1, 1'000},
    {"breaker.countWindow", QT_TRANSLATE_NOOP("Settings", "Window of the latest requests"), QT_TRANSLATE_NOOP("Settings", "The rates look at the latest so many requests instead of a period."), U::requests, 0, kMillion, false, QT_TRANSLATE_NOOP("Settings", "a period")},
    {"breaker.slowAfterMs", QT_TRANSLATE_NOOP("Settings", "Slow after"), QT_TRANSLATE_NOOP("Settings", "A request that takes longer counts as slow."), U::millis, 1, kDay},
    {"breaker.slowPercent", QT_TRANSLATE_NOOP("Settings", "Rate of slow requests"), QT_TRANSLATE_NOOP("Settings", "At this share of slow requests in the window, or above it, the breaker opens."), U::percent, 0, 100, false, QT_TRANSLATE_NOOP("Settings", "off")},
    {"breaker.openForMs", QT_TRANSLATE_NOOP("Settings", "Cool-down"), QT_TRANSLATE_NOOP("Settings", "How long the breaker is open before it probes."), U::millis, 0, kDay},
    {"breaker.halfOpenMaxCalls", QT_TRANSLATE_NOOP("Settings", "Probes at a time"), QT_TRANSLATE_NOOP("Settings", "Requests that are let through while it is half-open."), U::requests, 1, 1'000},
    {"breaker.successThreshold", QT_TRANSLATE_NOOP("Settings", "Probes to close"), QT_TRANSLATE_NOOP("Settings", "Probes that must succeed to close it; not more than are let through."), U::requests, 1, 1'000},
    {"breaker.halfOpenMaxWaitMs", QT_TRANSLATE_NOOP("Settings", "Undecided after"), QT_TRANSLATE_NOOP("Settings", "Half-open for so long without a decision, it opens again."), U::millis, 0, kDay, false, QT_TRANSLATE_NOOP("Settings", "as the cool-down")},
    {"breaker.multiplier", QT_TRANSLATE_NOOP("Settings", "Cool-down grows by"), QT_TRANSLATE_NOOP("Settings", "Each failed probe makes the next cool-down so many times longer; 1: it stays."), U::factor, 1, 100},
    {"breaker.openForCapMs", QT_TRANSLATE_NOOP("Settings", "Longest cool-down"), QT_TRANSLATE_NOOP("Settings", "It does not grow beyond this."), U::millis, 0, kDay},

    {"retry.maxRetries", QT_TRANSLATE_NOOP("Settings", "Retries"), QT_TRANSLATE_NOOP("Settings", "Further tries of a row before it is a dead letter (exhausted); 0: it is tried once."), U::count, 0, 1'000},
    {"retry.baseMs", QT_TRANSLATE_NOOP("Settings", "First wait"), QT_TRANSLATE_NOOP("Settings", "Longest wait before the first retry; it doubles with each."), U::millis, 0, kDay},
    {"retry.capMs", QT_TRANSLATE_NOOP("Settings", "Longest wait"), QT_TRANSLATE_NOOP("Settings", "No retry waits longer than this, unless the server asks for it."), U::millis, 0, kDay},
    {"retry.jitter", QT_TRANSLATE_NOOP("Settings", "Jitter"), QT_TRANSLATE_NOOP("Settings", "How waits are spread by chance, so that retries do not come all at once."), U::choice, 0, 0, false, nullptr, "none,full,equal,decorrelated,proportional"},
    {"retry.proportionalFactor", QT_TRANSLATE_NOOP("Settings", "Share of chance"), QT_TRANSLATE_NOOP("Settings", "With proportional jitter: the part of a wait that is added by chance at most."), U::factor, 0, 10},
    {"retry.maxInlineWaitMs", QT_TRANSLATE_NOOP("Settings", "Put off after"), QT_TRANSLATE_NOOP("Settings", "A row that the server asks to wait longer goes back to the queue meanwhile."), U::millis, 0, kDay},
    {"retryBudget.on", QT_TRANSLATE_NOOP("Settings", "Bound the share of retries"), QT_TRANSLATE_NOOP("Settings", "Beyond their share retries wait, so that they do not crowd out first tries; none is dropped."), U::flag},
    {"retryBudget.percent", QT_TRANSLATE_NOOP("Settings", "Share of retries"), QT_TRANSLATE_NOOP("Settings", "Of the requests under way, so many may be retries."), U::percent, 0, 100},
    {"retryBudget.minimum", QT_TRANSLATE_NOOP("Settings", "Retries always allowed"), QT_TRANSLATE_NOOP("Settings", "So many at a time, whatever the share."), U::count, 1, kMillion},
    {"adaptive.concurrency", QT_TRANSLATE_NOOP("Settings", "Adapt the requests at a time"), QT_TRANSLATE_NOOP("Settings", "Fewer at a time while it answers 429 or too late, more again when it recovers."), U::flag},
    {"adaptive.throttle", QT_TRANSLATE_NOOP("Settings", "Hold requests back"), QT_TRANSLATE_NOOP("Settings", "Holds a share of the requests back while it accepts few of them."), U::flag},

    {"timeoutClass", QT_TRANSLATE_NOOP("Settings", "Kind of work"), QT_TRANSLATE_NOOP("Settings", "What a request does; the class of its time-out."), U::choice, 0, 0, false, nullptr, "submit,request,upload,longPoll"},
    {"connectTimeoutMs", QT_TRANSLATE_NOOP("Settings", "Connect within"), QT_TRANSLATE_NOOP("Settings", "Longest time for making a connection."), U::millis, 1, kDay},
    {"attemptTimeoutMs", QT_TRANSLATE_NOOP("Settings", "Answer within"), QT_TRANSLATE_NOOP("Settings", "Longest time for one request, from hand-over to the last byte."), U::millis, 1, kDay},
    {"cycleTimeoutMs", QT_TRANSLATE_NOOP("Settings", "Delivery within"), QT_TRANSLATE_NOOP("Settings", "Longest time for all tries of a row and the waits between them; queueing does not count."), U::millis, 1, kDay},
    {"rowDeadlineMs", QT_TRANSLATE_NOOP("Settings", "Row deadline"), QT_TRANSLATE_NOOP("Settings", "How long a row may wait since it was accepted; then it is a dead letter (expired)."), U::millis, 0, kYear, false, QT_TRANSLATE_NOOP("Settings", "no bound")},

    {"lanes.0", QT_TRANSLATE_NOOP("Settings", "Lane: critical"), QT_TRANSLATE_NOOP("Settings", "Requests at a time for critical batches; 0 closes the lane."), U::requests, 0, 10'000},
    {"lanes.1", QT_TRANSLATE_NOOP("Settings", "Lane: normal"), QT_TRANSLATE_NOOP("Settings", "Requests at a time for normal batches; 0 closes the lane."), U::requests, 0, 10'000},
    {"lanes.2", QT_TRANSLATE_NOOP("Settings", "Lane: bulk"), QT_TRANSLATE_NOOP("Settings", "Requests at a time for bulk batches; 0 closes the lane."), U::requests, 0, 10'000},
    {"queue.concurrency", QT_TRANSLATE_NOOP("Settings", "Offline queue: at a time"), QT_TRANSLATE_NOOP("Settings", "Requests at a time from the offline queue."), U::requests, 0, 10'000},
    {"queue.attempts", QT_TRANSLATE_NOOP("Settings", "Offline queue: tries"), QT_TRANSLATE_NOOP("Settings", "Tries of a row in the offline queue before it is a dead letter."), U::count, 1, 1'000},
    {"queue.baseMs", QT_TRANSLATE_NOOP("Settings", "Offline queue: first wait"), QT_TRANSLATE_NOOP("Settings", "Wait after the first try; it doubles with each."), U::millis, 0, kDay},
    {"queue.paceMs", QT_TRANSLATE_NOOP("Settings", "Offline queue: pace"), QT_TRANSLATE_NOOP("Settings", "Least time between two starts from the offline queue."), U::millis, 0, kDay},
    {"fallback.cache", QT_TRANSLATE_NOOP("Settings", "Fallback: cache"), QT_TRANSLATE_NOOP("Settings", "While the live way is closed, fields of an earlier row with the same domain are laid over a row."), U::flag},
    {"fallback.queue", QT_TRANSLATE_NOOP("Settings", "Fallback: offline queue"), QT_TRANSLATE_NOOP("Settings", "While the live way is closed, rows go into the offline queue and are delivered later all the same."), U::flag},
    {"fallback.local", QT_TRANSLATE_NOOP("Settings", "Fallback: local enrichment"), QT_TRANSLATE_NOOP("Settings", "While the live way is closed, the company's name is derived from the domain."), U::flag},
    {"fallback.domainColumn", QT_TRANSLATE_NOOP("Settings", "Domain column"), QT_TRANSLATE_NOOP("Settings", "Column with the row's domain; empty: the first of domain, website, company_domain, email."), U::text},
    {"fallback.freshForMs", QT_TRANSLATE_NOOP("Settings", "Fresh for"), QT_TRANSLATE_NOOP("Settings", "Younger cache entries are fresh."), U::millis, 0, 3'650 * kDay},
    {"fallback.staleForMs", QT_TRANSLATE_NOOP("Settings", "Stale for"), QT_TRANSLATE_NOOP("Settings", "Younger cache entries are stale, older ones very stale."), U::millis, 0, 3'650 * kDay},

    {"array.records", QT_TRANSLATE_NOOP("Settings", "Rows in one request"), QT_TRANSLATE_NOOP("Settings", "Several are sent as a JSON array; 1: each row goes alone."), U::rows, 1, 1'000},
    {"array.bytes", QT_TRANSLATE_NOOP("Settings", "Size of one request"), QT_TRANSLATE_NOOP("Settings", "Of the whole array, at most."), U::bytes, 1, 1'000'000'000},
    {"payloadLimit", QT_TRANSLATE_NOOP("Settings", "Payload limit"), QT_TRANSLATE_NOOP("Settings", "A larger row is a dead letter (too large) before it is sent."), U::bytes, 1, 1'000'000'000},
    {"odometer.warnAt", QT_TRANSLATE_NOOP("Settings", "Odometer: warn at"), QT_TRANSLATE_NOOP("Settings", "Records over the webhook's life after which you are told."), U::rows, 0, kMostRecords, false, QT_TRANSLATE_NOOP("Settings", "never")},
    {"odometer.rotateAt", QT_TRANSLATE_NOOP("Settings", "Odometer: rotate at"), QT_TRANSLATE_NOOP("Settings", "Records after which an armed standby takes over."), U::rows, 0, kMostRecords, false, QT_TRANSLATE_NOOP("Settings", "never")},
    {"odometer.endsAt", QT_TRANSLATE_NOOP("Settings", "Odometer: ends at"), QT_TRANSLATE_NOOP("Settings", "Records after which nothing is sent any more: the webhook would swallow it."), U::rows, 0, kMostRecords, false, QT_TRANSLATE_NOOP("Settings", "no end")},

    {"sendIdempotencyKey", QT_TRANSLATE_NOOP("Settings", "Send an Idempotency-Key"), QT_TRANSLATE_NOOP("Settings", "The same key with every retry of a row, so that a receiver can tell a repetition."), U::flag},
    {"keyForm", QT_TRANSLATE_NOOP("Settings", "Form of the key"), QT_TRANSLATE_NOOP("Settings", "bare: Idempotency-Key: k; quoted: as an RFC 8941 string."), U::choice, 0, 0, false, nullptr, "bare,quoted"},
    {"submissionKeyField", QT_TRANSLATE_NOOP("Settings", "Key column"), QT_TRANSLATE_NOOP("Settings", "A column that carries the key in the payload, so that a table can dedupe by it; empty: none."), U::text},
    {"sign", QT_TRANSLATE_NOOP("Settings", "Sign requests"), QT_TRANSLATE_NOOP("Settings", "HMAC signature with a time stamp (Standard Webhooks); the secret is in the secret store."), U::flag},
    {"eventType", QT_TRANSLATE_NOOP("Settings", "Event type"), QT_TRANSLATE_NOOP("Settings", "Versioned, sent with every request: lead.submitted.v1; empty: none."), U::text},
    {"eventTypeField", QT_TRANSLATE_NOOP("Settings", "Event type column"), QT_TRANSLATE_NOOP("Settings", "A column that carries the event type in the payload, under the signature; empty: none."), U::text},
    {"sendAttemptHeader", QT_TRANSLATE_NOOP("Settings", "Send the attempt's number"), QT_TRANSLATE_NOOP("Settings", "Header X-Fuseboard-Attempt, for comparing a receiver's log with the journal."), U::flag},
    {"secretHeader", QT_TRANSLATE_NOOP("Settings", "Auth header"), QT_TRANSLATE_NOOP("Settings", "Header that carries the secret; empty: none. Its value is in the secret store."), U::text},
    {"headers", QT_TRANSLATE_NOOP("Settings", "Further headers"), QT_TRANSLATE_NOOP("Settings", "Sent with every request and kept in the clear: nothing secret belongs here. One a line, Name: value."), U::headers},

    {"dataMilliPerRow", QT_TRANSLATE_NOOP("Settings", "Data credits a row"), QT_TRANSLATE_NOOP("Settings", "Estimate that is set aside before each send."), U::credits, 0, kMostCredits},
    {"actionMilliPerRow", QT_TRANSLATE_NOOP("Settings", "Actions a row"), QT_TRANSLATE_NOOP("Settings", "Estimate that is set aside before each send."), U::actions, 0, kMostCredits},
    {"dataPerDayMilli", QT_TRANSLATE_NOOP("Settings", "Data credits a day"), QT_TRANSLATE_NOOP("Settings", "Of this destination alone, beside the account's limit."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"actionsPerDayMilli", QT_TRANSLATE_NOOP("Settings", "Actions a day"), QT_TRANSLATE_NOOP("Settings", "Of this destination alone, beside the account's limit."), U::actions, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"maxReplays", QT_TRANSLATE_NOOP("Settings", "Replays of a row"), QT_TRANSLATE_NOOP("Settings", "After so many a dead letter is permanent, until you allow more."), U::count, 0, kMillion},
    {"healthMinimum", QT_TRANSLATE_NOOP("Settings", "Too few to judge under"), QT_TRANSLATE_NOOP("Settings", "Requests in the window below which health is not judged."), U::requests, 0, kMillion},
};

const SettingsField kAccount[] = {
    {"name", QT_TRANSLATE_NOOP("Settings", "Account name"), QT_TRANSLATE_NOOP("Settings", "The workspace at the provider whose limits its destinations share."), U::text},
    {"timeZone", QT_TRANSLATE_NOOP("Settings", "Time zone"), QT_TRANSLATE_NOOP("Settings", "Where its day begins and ends, like Europe/Berlin; empty: this machine's."), U::text},
    {"recordsPerSecond", QT_TRANSLATE_NOOP("Settings", "Rate"), QT_TRANSLATE_NOOP("Settings", "Rows a second that all its destinations together may send."), U::rate, 0.001, kMillion},
    {"burst", QT_TRANSLATE_NOOP("Settings", "Burst"), QT_TRANSLATE_NOOP("Settings", "Rows at once after a pause."), U::rows, 1, kMillion},
    {"recordsPerHour", QT_TRANSLATE_NOOP("Settings", "Rows an hour"), QT_TRANSLATE_NOOP("Settings", "Strict over any 60 minutes."), U::rows, 0, 100 * kMillion, false, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"dataPerDayMilli", QT_TRANSLATE_NOOP("Settings", "Data credits a day"), QT_TRANSLATE_NOOP("Settings", "Of all its destinations together, on its day."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"actionsPerDayMilli", QT_TRANSLATE_NOOP("Settings", "Actions a day"), QT_TRANSLATE_NOOP("Settings", "Of all its destinations together, on its day."), U::actions, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"dataPerMonthMilli", QT_TRANSLATE_NOOP("Settings", "Data credits a month"), QT_TRANSLATE_NOOP("Settings", "Calendar month in its time zone."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"actionsPerMonthMilli", QT_TRANSLATE_NOOP("Settings", "Actions a month"), QT_TRANSLATE_NOOP("Settings", "Calendar month in its time zone."), U::actions, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"dataPerBatchMilli", QT_TRANSLATE_NOOP("Settings", "Data credits a batch"), QT_TRANSLATE_NOOP("Settings", "For batches without a limit of their own."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "no limit")},
    {"hardStop", QT_TRANSLATE_NOOP("Settings", "Stop at a limit"), QT_TRANSLATE_NOOP("Settings", "Rows wait when a limit is reached; off: you are warned and rows go on."), U::flag},
    {"alertPercents.0", QT_TRANSLATE_NOOP("Settings", "First alert"), QT_TRANSLATE_NOOP("Settings", "Share of a limit at which you are told."), U::percent, 1, 100},
    {"alertPercents.1", QT_TRANSLATE_NOOP("Settings", "Second alert"), QT_TRANSLATE_NOOP("Settings", "Share of a limit at which you are told again."), U::percent, 1, 100},
    {"alertPercents.2", QT_TRANSLATE_NOOP("Settings", "Third alert"), QT_TRANSLATE_NOOP("Settings", "Share of a limit at which you are told a third time."), U::percent, 1, 100},
    {"burnAlertMilli", QT_TRANSLATE_NOOP("Settings", "Burn alert"), QT_TRANSLATE_NOOP("Settings", "Data credits an hour, over 15 minutes, above which you are told."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "none")},
    {"balanceAlertMilli", QT_TRANSLATE_NOOP("Settings", "Balance alert"), QT_TRANSLATE_NOOP("Settings", "Data credits left of day or month below which you are told."), U::credits, 0, kMostCredits, true, QT_TRANSLATE_NOOP("Settings", "none")},
};
// clang-format on

} // namespace

std::span<const SettingsField> settingsFields(SettingsRecord record)
{
    return record == SettingsRecord::destination ? std::span<const SettingsField>(kDestination) : std::span<const SettingsField>(kAccount);
}

} // namespace fuseboard::store
