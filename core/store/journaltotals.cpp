// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltotals.h"

#include "core/store/connection.h"

#include <algorithm>

namespace fuseboard::store {

using telemetry::LatencyHistogram;

void JournalTotals::reserve(AccountId account, int day, Charge charge)
{
    if (!charge.isZero())
        creditDay(account, day).reserved += charge;
}

void JournalTotals::settleCredit(AccountId account, int day, Charge charge, CreditState to)
{
    if (charge.isZero())
        return;
    CreditDay& entry = creditDay(account, day);
    entry.reserved = entry.reserved - charge;
    if (to == CreditState::committed || to == CreditState::unreconciled)
        entry.used += charge;
    if (to == CreditState::unreconciled)
        entry.unreconciled += charge;
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
    if (!delivered && !ambiguous && !settlement.sampleFailure && !settlement.sampleIgnored && !charged && !apart)
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
    if (charged)
        entry.charge += row.charge;
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

JournalTotals::CreditDay& JournalTotals::creditDay(AccountId account, int day)
{
    for (CreditDay& entry : m_credits) {
        if (entry.account == account && entry.day == day)
            return entry;
    }
    m_credits.push_back({account, day, {}, {}, {}});
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
    if (m_credits.empty())
        return {};
    auto statement = connection.cached(
        "INSERT INTO credit_day (account_id, day, data_used, data_reserved, data_unreconciled,"
        " action_used, action_reserved, action_unreconciled) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (account_id, day) DO UPDATE SET data_used = data_used + excluded.data_used,"
        " data_reserved = data_reserved + excluded.data_reserved,"
        " data_unreconciled = data_unreconciled + excluded.data_unreconciled,"
        " action_used = action_used + excluded.action_used, action_reserved = action_reserved + excluded.action_reserved,"
        " action_unreconciled = action_unreconciled + excluded.action_unreconciled");
    if (!statement)
        return statement.error();
    for (const CreditDay& entry : m_credits) {
        Statement& upsert = **statement;
        upsert.bind(0, entry.account).bind(1, entry.day);
        upsert.bind(2, entry.used.data.milli).bind(3, entry.reserved.data.milli).bind(4, entry.unreconciled.data.milli);
        upsert.bind(5, entry.used.actions.milli).bind(6, entry.reserved.actions.milli);
        upsert.bind(7, entry.unreconciled.actions.milli);
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
        " latency, succeeded_at, failed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (minute, destination_id) DO UPDATE SET delivered = delivered + excluded.delivered,"
        " failed = failed + excluded.failed, ignored = ignored + excluded.ignored,"
        " ambiguous = ambiguous + excluded.ambiguous, data_milli = data_milli + excluded.data_milli,"
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
        write.bind(9, entry.succeededAt).bind(10, entry.failedAt);
        if (auto done = write.run(); !done)
            return done;
    }
    m_health.clear();
    return {};
}

} // namespace fuseboard::store
