// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/creditbudget.h"
#include "core/store/records.h"
#include "core/telemetry/latencyhistogram.h"

#include <QDate>

#include <vector>

namespace fuseboard::store {

class Connection;

struct TransitionRecord
{
    qint64 id = 0;
    WallTime at{};
    DestinationId destination;
    BreakerState from = BreakerState::closed;
    BreakerState to = BreakerState::closed;
    QString cause;
    QString actor;
    std::vector<AttemptId> attempts;
};

struct MinuteRecord
{
    DestinationId destination;
    WallTime at{};                    ///< start of the minute
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 ignored = 0;
    qint64 ambiguous = 0;
    qint64 deferred = 0;              ///< put off: by an answer, or by a claim taken back
    Charge charge;
    telemetry::LatencyHistogram latency;
};

/// What an account's destinations were charged in a minute.
struct ChargeMinute
{
    WallTime at{};                    ///< start of the minute
    Charge charge;
    Charge unreconciled = {};         ///< of that, what ambiguous rows were charged, when it was: settled since or not
};

/// What a destination was charged in a period, under one account.
struct AccountCharge
{
    DestinationId destination;
    AccountId account;
    Charge charge;
};

struct EventRecord
{
    qint64 id = 0;
    WallTime at{};
    int severity = 0;
    QString kind;
    DestinationId destination;
    BatchId batch;
    RowId row;
    QString text;
    qint64 times = 1; ///< within the minute that it stands for
    AccountId account = {}; ///< written, not read back
};

/// What happened, for the engine's start, the charts and the reports. Reading works on any connection, writing in a WriteJob.
class History
{
public:
    explicit History(Connection& connection) : m_connection(connection) {}

    Result<void> addTransition(const TransitionRecord& record);
    Result<void> saveBreaker(DestinationId destination, const resilience::BreakerRecord& record);
    Result<std::optional<resilience::BreakerRecord>> breaker(DestinationId destination);
    Result<void> addEvent(const EventRecord& record);
    Result<void> addRun(WallTime at, MonoTime mono); ///< the engine starts

    Result<std::vector<TransitionRecord>> transitions(WallTime from, WallTime to, DestinationId destination = {});
    Result<std::vector<MinuteRecord>> minutes(WallTime from, WallTime to, DestinationId destination = {});
    /// Minutes in which something was charged, ascending. Of the account that its destinations' rows were claimed under then.
    Result<std::vector<ChargeMinute>> charges(AccountId account, WallTime from, WallTime to);
    /// By destination and the account that its rows were claimed under then; only where something was charged.
    Result<std::vector<AccountCharge>> accountCharges(WallTime from, WallTime to);
    Result<std::vector<EventRecord>> events(qint64 before, int limit); ///< newest first; before 0: from the newest
    Result<resilience::DayUse> dayUse(AccountId account, QDate day);
    Result<AttemptId> lastAttempt();

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
