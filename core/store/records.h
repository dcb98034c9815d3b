// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/vocabulary.h"
#include "core/store/destinationpolicy.h"

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
    bool hardStop = true;                    ///< false: warn only
    int recordsPerHour = 0;                  ///< strict over any 60 minutes (C-11); 0: no limit
    std::optional<Credits> dataPerMonth;     ///< calendar month in the account's zone
    std::optional<Credits> actionsPerMonth;
    std::optional<Credits> dataPerBatch;     ///< for batches without a limit of their own
    std::array<int, 3> alertPercents{70, 80, 90};
    std::optional<Credits> burnAlert;        ///< data credits an hour over 15 minutes (R120); empty: no alert
    std::optional<Credits> balanceAlert;     ///< data credits left of the day or month (R120)
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

enum class WebhookRole : quint8 { active = 0, standby = 1, retired = 2 };

/// What the operator is told about a webhook's life, each once; bits of webhook.told.
enum class WebhookNews : quint8 { filling = 1, noStandby = 2, ended = 4 };

struct Webhook
{
    WebhookId id;
    DestinationId destination;
    QString maskedUrl;
    QByteArray url;                          ///< loopback only; otherwise in the secret store
    QString secretName;                      ///< its entry there
    qint64 odometer = 0;
    WebhookRole role = WebhookRole::active;
    std::optional<WallTime> retiredAt;       ///< when another took over
    int told = 0;                            ///< WebhookNews
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
    std::optional<WallTime> gateUntil;       ///< nothing is sent before (429, 503 with Retry-After)
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
    std::optional<Millis> rowDeadline;       ///< how long each row may wait since it was accepted; empty: the policy's
    std::optional<Credits> dataLimit;        ///< of this batch; empty: the account's dataPerBatch
    std::optional<Credits> actionLimit;
    RowId firstRow;
    RowId lastRow;
    qint64 faultCount = 0;
    WallTime createdAt{};
    std::optional<WallTime> finishedAt;
    std::optional<WallTime> progressAt;      ///< last row that came to an end; empty: none yet
    std::optional<WallTime> stuckAt;         ///< since then the operator knows that it is stuck; empty: it is not, or he does not
    QString stuckReason;                     ///< what was in its way then
    std::array<qint64, kRowStateCount> rows{}; ///< counts by state
};

/// JSON forms, for the columns of that name. Reading never fails: unknown keys are ignored, a missing or unreadable value is
/// its default, a value outside its range is moved to the nearer bound.
QByteArray toJson(const AccountSettings&);
AccountSettings accountSettingsFromJson(QByteArrayView);
/// Arrays of texts: columns of a batch, identity columns of a scope.
QByteArray toJson(const QStringList&);
QStringList stringsFromJson(QByteArrayView);

} // namespace fuseboard::store
