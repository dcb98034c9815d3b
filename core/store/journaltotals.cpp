// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltotals.h"

#include "core/store/connection.h"

#include <algorithm>

namespace fuseboard::store {

using telemetry::LatencyHistogram;

namespace {

// Kinds of credit_scope; the account's day has a table of its own.
constexpr int kAccountDay = 0;
constexpr int kBatch = 1;
constexpr int kDestinationDay = 2;

#define FUSEBOARD_ADD_USE                                                                                                     \
    " DO UPDATE SET data_used = data_used + excluded.data_used, data_reserved = data_reserved + excluded.data_reserved,"      \
    " data_unreconciled = data_unreconciled + excluded.data_unreconciled, action_used = action_used + excluded.action_used,"  \
    " action_reserved = action_reserved + excluded.action_reserved,"                                                          \
    " action_unreconciled = action_unreconciled + excluded.action_unreconciled"

constexpr char kAddToDay[] =
    "INSERT INTO credit_day (account_id, day, data_used, data_reserved, data_unreconciled, action_used, action_reserved,"
    " action_unreconciled) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, day)" FUSEBOARD_ADD_USE;
constexpr char kAddToScope[] =
    "INSERT INTO credit_scope (kind, scope_id, period, data_used, data_reserved, data_unreconciled, action_used,"
    " action_reserved, action_unreconciled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (kind, scope_id, period)" FUSEBOARD_ADD_USE;

} // namespace

template <class Change>
void JournalTotals::inScopes(const CreditKey& key, Change&& change)
{
    change(creditLine(kAccountDay, key.account.value, key.day));
    if (key.batch.valid())
        change(creditLine(kBatch, key.batch.value, 0));
    if (key.destination.valid())
        change(creditLine(kDestinationDay, key.destination.value, key.day));
}

void JournalTotals::reserve(const CreditKey& key, Charge charge)
{
    if (!charge.isZero())
        inScopes(key, [&](CreditLine& line) { line.reserved += charge; });
}

void JournalTotals::settleCredit(const CreditKey& key, Charge charge, CreditState to)
{
    if (charge.isZero())
        return;
    inScopes(key, [&](CreditLine& line) {
        line.reserved = line.reserved - charge;
        if (to == CreditState::committed || to == CreditState::unreconciled)
            line.used += charge;
        if (to == CreditState::unreconciled)
            line.unreconciled += charge;
    });
}

void JournalTotals::correctCredit(const CreditKey& key, Charge used, Charge unreconciled)
{
    inScopes(key, [&](CreditLine& line) {
        line.used += used;
        line.unreconciled += unreconciled;
    });
}

void JournalTotals::countRecords(WebhookId webhook, qint64 records)
{
    for (Odometer& odometer : m_odometers) {
        if (odometer.webhook == webhook) {
            odometer.records += records;
            return;
        }
    }
    m_odometers.push_back({webhook, records});
}

void JournalTotals::sample(const Settlement& settlement)
{
    sampleRow(settlement, settlement);
    for (const SettledRow& row : settlement.others)
        sampleRow(settlement, row);
    if (settlement.status > 0)
        health(settlement.destination, toEpochMs(settlement.at) / 60'000).latency.add(settlement.phasesUs.back());
}

void JournalTotals::sampleRow(const Settlement& settlement, const SettledRow& row)
{
    const bool inArray = !settlement.others.empty();
    const bool delivered = (inArray ? row.own : settlement.outcome) == Outcome::delivered;
    const bool ambiguous = row.to == RowState::ambiguous;
    const bool charged = row.credit == CreditState::committed || row.credit == CreditState::unreconciled;
    const bool apart = inArray && settlement.outcome == Outcome::delivered && !delivered;
    const bool deferred = row.to == RowState::deferred;
    if (!delivered && !ambiguous && !deferred && !settlement.sampleFailure && !settlement.sampleIgnored && !charged && !apart)
        return;
    Health& entry = health(settlement.destination, toEpochMs(settlement.at) / 60'000);
    entry.delivered += delivered ? 1 : 0;
    entry.failed += settlement.sampleFailure ? 1 : 0;
    if (delivered)
        entry.succeededAt = std::max(entry.succeededAt.value_or(settlement.at), settlement.at);
    if (settlement.sampleFailure)
        entry.failedAt = std::max(entry.failedAt.value_or(settlement.at), settlement.at);
    entry.ignored += (settlement.sampleIgnored && !delivered) || apart ? 1 : 0;
    entry.ambiguous += ambiguous ? 1 : 0;
    entry.deferred += deferred ? 1 : 0;
    if (charged)
        entry.charge += row.charge;
}

void JournalTotals::countDeferred(DestinationId destination, WallTime at)
{
    if (destination.valid())
        ++health(destination, toEpochMs(at) / 60'000).deferred;
}

Result<void> JournalTotals::flush(Connection& connection)
{
    if (auto done = flushCredits(connection); !done)
        return done;
    if (auto done = flushOdometers(connection); !done)
        return done;
    return flushHealth(connection);
}

void JournalTotals::clear()
{
    m_credits.clear();
    m_odometers.clear();
    m_health.clear();
}

JournalTotals::CreditLine& JournalTotals::creditLine(int kind, qint64 id, int period)
{
    for (CreditLine& line : m_credits) {
        if (line.kind == kind && line.id == id && line.period == period)
            return line;
    }
    m_credits.push_back({kind, id, period, {}, {}, {}});
    return m_credits.back();
}

JournalTotals::Health& JournalTotals::health(DestinationId destination, qint64 minute)
{
    for (Health& entry : m_health) {
        if (entry.destination == destination && entry.minute == minute)
            return entry;
    }
    m_health.push_back({});
    m_health.back().destination = destination;
    m_health.back().minute = minute;
    return m_health.back();
}

Result<void> JournalTotals::flushCredits(Connection& connection)
{
    for (const CreditLine& line : m_credits) {
        const bool day = line.kind == kAccountDay;
        auto statement = connection.cached(day ? kAddToDay : kAddToScope);
        if (!statement)
            return statement.error();
        Statement& upsert = **statement;
        const int at = day ? 0 : 1;
        if (!day)
            upsert.bind(0, line.kind);
        upsert.bind(at, line.id).bind(at + 1, line.period);
        upsert.bind(at + 2, line.used.data.milli).bind(at + 3, line.reserved.data.milli).bind(at + 4, line.unreconciled.data.milli);
        upsert.bind(at + 5, line.used.actions.milli).bind(at + 6, line.reserved.actions.milli);
        upsert.bind(at + 7, line.unreconciled.actions.milli);
        if (auto done = upsert.run(); !done)
            return done;
    }
    m_credits.clear();
    return {};
}

Result<void> JournalTotals::flushOdometers(Connection& connection)
{
    if (m_odometers.empty())
        return {};
    auto statement = connection.cached("UPDATE webhook SET odometer = odometer + ? WHERE id = ?");
    if (!statement)
        return statement.error();
    for (const Odometer& entry : m_odometers) {
        if (auto done = (*statement)->bind(0, entry.records).bind(1, entry.webhook).run(); !done)
            return done;
    }
    m_odometers.clear();
    return {};
}

Result<void> JournalTotals::flushHealth(Connection& connection)
{
    if (m_health.empty())
        return {};
    auto select = connection.cached("SELECT latency FROM health_minute WHERE minute = ? AND destination_id = ?");
    if (!select)
        return select.error();
    auto upsert = connection.cached(
        "INSERT INTO health_minute (destination_id, minute, delivered, failed, ignored, ambiguous, data_milli, action_milli,"
        " latency, succeeded_at, failed_at, deferred) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (minute, destination_id) DO UPDATE SET delivered = delivered + excluded.delivered,"
        " failed = failed + excluded.failed, ignored = ignored + excluded.ignored,"
        " ambiguous = ambiguous + excluded.ambiguous, deferred = deferred + excluded.deferred, data_milli = data_milli + excluded.data_milli,"
        " action_milli = action_milli + excluded.action_milli, latency = excluded.latency,"
        " succeeded_at = coalesce(max(succeeded_at, excluded.succeeded_at), succeeded_at, excluded.succeeded_at),"
        " failed_at = coalesce(max(failed_at, excluded.failed_at), failed_at, excluded.failed_at)");
    if (!upsert)
        return upsert.error();
    for (Health& entry : m_health) {
        auto row = (*select)->bind(0, entry.minute).bind(1, entry.destination).step();
        if (!row)
            return row.error();
        if (*row)
            entry.latency.merge(LatencyHistogram::fromBytes((*select)->bytes(0)));
        (*select)->reset();
        Statement& write = **upsert;
        write.bind(0, entry.destination).bind(1, entry.minute);
        write.bind(2, entry.delivered).bind(3, entry.failed).bind(4, entry.ignored).bind(5, entry.ambiguous);
        write.bind(6, entry.charge.data.milli).bind(7, entry.charge.actions.milli);
        write.bindBlob(8, entry.latency.toBytes());
        write.bind(9, entry.succeededAt).bind(10, entry.failedAt).bind(11, entry.deferred);
        if (auto done = write.run(); !done)
            return done;
    }
    m_health.clear();
    return {};
}

} // namespace fuseboard::store
