// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/recentcalls.h"
#include "core/resilience/creditscopes.h"
#include "core/resilience/healthscore.h"
#include "core/resilience/odometer.h"
#include "core/resilience/progresswatch.h"
#include "core/resilience/slidingwindow.h"
#include "core/store/records.h"
#include "core/telemetry/overallhealth.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::engine {

enum class HealthWord : quint8 { noData, healthy, degraded, unhealthy };
QLatin1String name(HealthWord);

/// One lane: what runs, what waits before it (R51).
struct LaneSnapshot
{
    int slots = 0;
    int inUse = 0;
    int waiting = 0;                    ///< read ahead; all else waits in the store
    bool full = false;                  ///< no slot is free and no more is read ahead
};

struct DestinationSnapshot
{
    DestinationId id;
    QString name;
    AccountId account;
    QString preset;
    QString maskedUrl;

    BreakerState breaker = BreakerState::closed;
    QString cause;                      ///< of the last transition, or the operator's reason while forced open
    std::optional<WallTime> since;      ///< when the breaker took this state
    QString openedBy;                   ///< open or half-open: the cause that opened it first, before its failed probes
    std::optional<WallTime> openSince;  ///< and when
    std::optional<WallTime> nextProbe;  ///< open: first probe; forced open: its end, if it has one
    int probesInFlight = 0;
    int probesSucceeded = 0;
    int consecutiveFailures = 0;
    int reopenCount = 0;                ///< failed probes in a row; the open period grows with them
    resilience::WindowTotals window;    ///< what the breaker's rates look at now
    std::vector<resilience::WindowTotals> windowCells; ///< the same by bucket, oldest first
    resilience::BreakerSettings breakerSettings;
    Millis nextOpenFor{0};              ///< how long it would be open if a probe failed now
    std::optional<WallTime> undecidedAt;///< half-open: it opens again then unless it is decided
    std::vector<resilience::BreakerHolder> holders; ///< who keeps it forced open; all must release it

    double healthScore = 100;           ///< sliding 5 minutes
    HealthWord health = HealthWord::noData;
    bool tooFewToJudge = true;          ///< under the minimum volume
    resilience::HealthReading reading;  ///< the same with its counts, and the last 100 requests
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastFailure;
    int unanswered = 0;                 ///< latest attempts in a row that ended without a status
    RecentCalls::Sum lately;            ///< answers of the last 15 minutes; throttled: of the last hour (R120)
    std::vector<float> spark;           ///< delivered per second, the last 120 s, oldest first

    bool paused = false;
    QString holdReason;                 ///< endpoint hold
    bool targetReady = true;            ///< false: its URL or a secret is missing, or not read yet; rows wait
    bool secretsUnread = false;         ///< not ready only because they are still being read, right after a start
    bool urlMissing = false;            ///< it is the URL
    bool allPaused = false;             ///< everything is
    bool accountHeld = false;           ///< its account is out of credits, as the receiver said
    bool networkGone = false;           ///< as hinted, and it is not on this machine
    Reason waitingFor = Reason::none;   ///< why nothing is sent now, if so

    qint64 queued = 0;                  ///< pending + deferred + retryWait
    qint64 deferred = 0;
    qint64 retryWait = 0;
    qint64 offlineQueue = 0;            ///< of those queued, rows that a fallback has put into the offline queue (R108)
    bool hasFallback = false;           ///< a chain is declared for the time when the live way is closed
    qint64 deadLetters = 0;             ///< dead + ambiguous
    qint64 newDeadLetters = 0;          ///< that became so by the engine since it started; what the operator brings back is none
    int inFlight = 0;
    int limit = 0;                      ///< sum of its lanes
    std::vector<LaneSnapshot> lanes;    ///< by Priority
    int retriesUnderWay = 0;            ///< requests in flight that repeat one
    int retryShare = 0;                 ///< and how many there may be
    std::optional<WallTime> gateUntil;  ///< closed by the server until then
    double rowsPerSecond = 0;           ///< settled, over the last 10 s
    double p50Ms = 0, p99Ms = 0;        ///< last 5 minutes
    Charge chargePerRow;                ///< of the rows that wait
    Charge chargeToday;                 ///< committed by this destination on the account's day
    resilience::DayUse creditsToday;    ///< the same with reservations
    resilience::MeterLimits creditLimits; ///< of its day
    std::optional<resilience::CreditRefusal> creditRefusal; ///< whatever else stops it: which scope, its figures, when it opens
    qint64 odometer = 0;                ///< records, for life, of the active webhook
    resilience::OdometerLimits odometerLimits;
    bool odometerEnded = false;         ///< nothing is sent any more; holdReason says so
    bool standbyArmed = false;
    std::optional<Millis> eta;          ///< until the queue is empty, at etaRate; it does not look at credits
    double etaRate = 0;                 ///< rows per second: the present ones, else those permitted
    /// Credits end before the queue does: how many rows they still carry, its share of what others of the account spend too.
    std::optional<qint64> creditRows;
    std::optional<resilience::CreditScope> creditScope; ///< and which of them
};

struct AccountSnapshot
{
    AccountId id;
    QString name;
    QByteArray timeZone;
    resilience::DayUse today;
    resilience::BudgetLimits limits;
    double recordsPerSecond = 0;        ///< permitted; -1: no limit
    int recordsPerHour = 0;             ///< permitted in any hour; 0: no limit
    qint64 recordsThisHour = 0;         ///< under way, or ended within the last hour
    std::optional<WallTime> nextRecord; ///< when the next one may go, if not now
    QString holdReason;
    WallTime dayStart{};
    WallTime dayEnd{};
    resilience::DayUse month;
    resilience::MeterLimits monthLimits;
    WallTime monthEnd{};
    Credits burnPerHour;                ///< data credits committed in the last 60 minutes of this run (R119)
    Credits burnPace;                   ///< an hour, at the pace of the last 15 minutes (R120)
    std::optional<Credits> balance;     ///< data credits left of the tighter of day and month (R119)
};

struct BatchSnapshot
{
    BatchId id;
    QString name = {};
    DestinationId destination;
    BatchState state = BatchState::running;
    std::array<qint64, kRowStateCount> rows{};
    double rowsPerSecond = 0;
    resilience::DayUse credits;
    resilience::MeterLimits creditLimits;
    std::optional<resilience::CreditRefusal> creditRefusal; ///< its rows wait for credits
    std::optional<WallTime> stuckSince; ///< no row has come to an end since then, for 30 minutes at least (R113)
    resilience::Obstacle obstacle = resilience::Obstacle::none; ///< what is in its way, while it is stuck
};

/// The engine at one instant; immutable, handed over 4 to 10 times a second while something changes.
struct EngineSnapshot
{
    WallTime at{};
    bool pausedAll = false;
    bool stopping = false;
    bool networkGone = false;           ///< as hinted; destinations on this machine go on
    std::optional<Error> storeTrouble;  ///< not empty: nothing is claimed until the store works again
    double rowsPerSecond = 0;
    qint64 claimed = 0;
    std::vector<DestinationSnapshot> destinations;
    std::vector<AccountSnapshot> accounts;
    std::vector<BatchSnapshot> batches; ///< those that are not finished, and those that finished in this run
    telemetry::OverallHealth health;    ///< R90-R93
};

telemetry::OverallHealth overallHealth(const EngineSnapshot& snapshot);
/// pending, deferred, claimed, retryWait.
qint64 openRows(const std::array<qint64, kRowStateCount>& rows);

using SnapshotPtr = std::shared_ptr<const EngineSnapshot>;

} // namespace fuseboard::engine
