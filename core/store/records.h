// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/vocabulary.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/retryschedule.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace fuseboard::store {

/// Limits of an account; kept as JSON, every field with its default.
struct AccountSettings
{
    double recordsPerSecond = 10;            ///< C-10; -1: no limit
    int burst = 20;
    std::optional<Credits> dataPerDay;       ///< empty: no limit
    std::optional<Credits> actionsPerDay;
    bool hardStop = true;
    bool operator==(const AccountSettings&) const = default;
};

struct Account
{
    AccountId id;
    QString name;
    QByteArray timeZone;                     ///< IANA name; empty: the system's
    AccountSettings settings;
    QString holdReason;                      ///< not empty: budget held until an operator resumes
};

struct LedgerScope
{
    ScopeId id;
    QString name;
    QStringList identityColumns;             ///< empty: the whole payload is the identity
};

/// How a destination is treated; kept as JSON, every field with its default.
struct DestinationPolicy
{
    ResendPolicy resend = ResendPolicy::answeredFailures;
    resilience::BreakerSettings breaker;
    resilience::RetrySettings retry;
    Millis connectTimeout{5'000};
    Millis attemptTimeout{10'000};           ///< R43
    Millis cycleTimeout{30'000};             ///< one delivery cycle, queueing not counted
    std::array<int, kPriorityCount> lanes{10, 5, 2}; ///< R48
    int payloadLimit = 100'000;              ///< bytes; larger rows are dead (tooLarge) before they are sent
    bool sendIdempotencyKey = true;
    bool sendAttemptHeader = false;          ///< X-Fuseboard-Attempt: the attempt's number in the journal
    Charge chargePerRow;                     ///< estimate, R19
    QList<QPair<QByteArray, QByteArray>> headers; ///< plain ones, sent with every request
    QByteArray secretHeader;                 ///< header that carries the secret, x-clay-webhook-auth; empty: none
    int maxReplays = 3;                      ///< R73
    bool operator==(const DestinationPolicy&) const = default;
};

struct Webhook
{
    WebhookId id;
    DestinationId destination;
    QString maskedUrl;
    QByteArray url;                          ///< loopback only; otherwise in the secret store
    QString secretName;                      ///< its entry there
    qint64 odometer = 0;
};

struct Destination
{
    DestinationId id;
    AccountId account;
    LedgerScope scope;
    QString name;
    QString preset;                          ///< clay, generic, practice
    DestinationPolicy policy;
    Webhook webhook;                         ///< the active one
    bool paused = false;
    QString holdReason;                      ///< not empty: endpoint held until an operator acts
};

struct Batch
{
    BatchId id;
    DestinationId destination;
    QString name;
    QString source;
    BatchState state = BatchState::importing;
    Priority priority = Priority::normal;
    QStringList columns;
    Charge chargePerRow;
    std::optional<WallTime> deadline;
    RowId firstRow;
    RowId lastRow;
    qint64 faultCount = 0;
    WallTime createdAt{};
    std::optional<WallTime> finishedAt;
    std::array<qint64, kRowStateCount> rows{}; ///< counts by state
};

/// JSON forms, for the columns of that name. Reading never fails: unknown keys are ignored, a missing or unreadable value is
/// its default, a value outside its range is moved to the nearer bound.
QByteArray toJson(const AccountSettings&);
AccountSettings accountSettingsFromJson(QByteArrayView);
QByteArray toJson(const DestinationPolicy&);
DestinationPolicy destinationPolicyFromJson(QByteArrayView);
/// Arrays of texts: columns of a batch, identity columns of a scope.
QByteArray toJson(const QStringList&);
QStringList stringsFromJson(QByteArrayView);

/// Defaults of the presets "clay", "generic", "practice" (product.md, requirements §D).
DestinationPolicy presetPolicy(const QString& preset);

} // namespace fuseboard::store
