// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/vocabulary.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/odometer.h"
#include "core/resilience/retryschedule.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <array>
#include <optional>

namespace fuseboard::store {

/// What a row gets while the live way is closed (R94..R101): each link on its own switch, taken in this order.
struct FallbackSettings
{
    bool cache = false;                      ///< fields of an earlier row with the same domain are laid over it
    bool queue = false;                      ///< the row is put off into the offline queue and delivered later
    bool local = false;                      ///< the company name is derived from the domain
    QString domainColumn;                    ///< empty: the first of domain, website, company_domain, email that is there
    Millis freshFor{24 * 3'600'000LL};       ///< younger cache entries are fresh
    Millis staleFor{7 * 24 * 3'600'000LL};   ///< younger ones stale, older ones very stale
    bool any() const { return cache || queue || local; }
    bool operator==(const FallbackSettings&) const = default;
};

/// The offline queue's worker (R104, R106, R107): a lane with a schedule and a pace of its own.
struct QueueSettings
{
    int concurrency = 5;
    int attempts = 10;                       ///< in all
    Millis base{60'000};                     ///< 60 s * 2^(n-1) between them
    Millis pace{200};                        ///< least time between two starts
    bool operator==(const QueueSettings&) const = default;
};

/// Several rows in one request, as a JSON array (Clay takes them, C-10).
struct ArraySettings
{
    int records = 1;                         ///< at most; 1: rows go alone
    int bytes = 90'000;                      ///< of the whole array
    bool operator==(const ArraySettings&) const = default;
};

using OdometerSettings = resilience::OdometerLimits;

/// Retries share of a destination's work (semantics.md §3): beyond it due retries wait, they are never dropped.
struct RetryBudgetSettings
{
    bool on = true;
    double percent = 20;                     ///< of the requests in flight and waiting for which there are slots
    int minimum = 3;                         ///< retries at a time that are always allowed
    bool operator==(const RetryBudgetSettings&) const = default;
};

/// Optional layers of semantics.md §4.
struct AdaptiveSettings
{
    bool concurrency = false;                ///< AIMD on 429 and time-outs
    bool throttle = false;                   ///< refuses a share of the calls while the destination accepts few
    bool operator==(const AdaptiveSettings&) const = default;
};

enum class KeyForm : quint8 {
    bare,                                    ///< Idempotency-Key: k
    quoted,                                  ///< RFC 8941 string: Idempotency-Key: "k"
};

/// How a destination is treated; kept as JSON, every field with its default.
struct DestinationPolicy
{
    ResendPolicy resend = ResendPolicy::answeredFailures;
    resilience::BreakerSettings breaker;
    resilience::RetrySettings retry;
    RetryBudgetSettings retryBudget;
    AdaptiveSettings adaptive;
    Millis connectTimeout{5'000};
    TimeoutClass timeoutClass = TimeoutClass::submit;
    Millis attemptTimeout{10'000};           ///< R43
    Millis cycleTimeout{30'000};             ///< one delivery cycle, queueing not counted
    Millis rowDeadline{0};                   ///< a row may wait that long since it was accepted; 0: no bound
    std::array<int, kPriorityCount> lanes{10, 5, 2}; ///< R48
    QueueSettings queue;
    FallbackSettings fallback;
    ArraySettings array;
    OdometerSettings odometer;
    int payloadLimit = 100'000;              ///< bytes; larger rows are dead (tooLarge) before they are sent
    bool sendIdempotencyKey = true;
    KeyForm keyForm = KeyForm::bare;
    QString submissionKeyField;              ///< column that carries the key in the payload, so that a table can dedupe (C-7); empty: none
    bool sign = false;                       ///< Standard Webhooks; the secret is in the secret store
    QString eventType;                       ///< versioned, sent as X-Fuseboard-Event-Type (R116): "lead.submitted.v1"; empty: none
    QString eventTypeField;                  ///< column that carries it in the payload too, under the signature; empty: none
    bool sendAttemptHeader = false;          ///< X-Fuseboard-Attempt: the attempt's number in the journal
    Charge chargePerRow;                     ///< estimate, R19
    std::optional<Credits> dataPerDay;       ///< of this destination, beside the account's; empty: no limit
    std::optional<Credits> actionsPerDay;
    QList<QPair<QByteArray, QByteArray>> headers; ///< plain ones, sent with every request
    QByteArray secretHeader;                 ///< header that carries the secret, x-clay-webhook-auth; empty: none
    int maxReplays = 3;                      ///< R73
    int healthMinimum = 5;                   ///< calls in the window below which there are too few to judge
    bool operator==(const DestinationPolicy&) const = default;

    /// The longest payload that may be stored: what is added at send time (submissionKeyField, eventTypeField) counts
    /// against payloadLimit too.
    int storedLimit() const;
    int addedBytes() const; ///< what that is
};

/// Time of one attempt in that class when nothing else is set (R42, R43).
Millis defaultTimeout(TimeoutClass);

/// JSON form, for destination.policy. Reading never fails: unknown keys are ignored, a missing or unreadable value is its
/// default, a value outside its range is moved to the nearer bound.
QByteArray toJson(const DestinationPolicy&);
DestinationPolicy destinationPolicyFromJson(QByteArrayView);

/// Defaults of the presets "clay", "generic", "practice" (product.md, requirements §D).
DestinationPolicy presetPolicy(const QString& preset);

} // namespace fuseboard::store
