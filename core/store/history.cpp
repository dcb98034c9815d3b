// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/attemptaccounts.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace fuseboard::store {

namespace {

constexpr qint64 kMinuteMs = 60'000;

QByteArray toJson(const std::vector<AttemptId>& attempts)
{
    QJsonArray array;
    for (const AttemptId id : attempts)
        array.append(id.value);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<AttemptId> attemptsFromJson(const QByteArray& json)
{
    std::vector<AttemptId> out;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& v : array)
        out.push_back(AttemptId(v.toInteger()));
    return out;
}

} // namespace

Result<void> History::addTransition(const TransitionRecord& r)
{
    auto q = Query::on(m_connection, "INSERT INTO breaker_transition (at, destination_id, from_state, to_state, cause, actor,"
                                     " attempts) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, r.at).bind(1, r.destination).bind(2, r.from).bind(3, r.to).bind(4, r.cause).bind(5, r.actor);
    (*q)->bindText(6, toJson(r.attempts));
    return (*q)->run();
}

Result<void> History::saveBreaker(DestinationId destination, const resilience::BreakerRecord& r)
{
    auto q = Query::on(m_connection,
                       "INSERT INTO breaker (destination_id, state, opened_at, open_for_ms, reopen_count, reason, until)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (destination_id) DO UPDATE SET state = excluded.state,"
                       " opened_at = excluded.opened_at, open_for_ms = excluded.open_for_ms,"
                       " reopen_count = excluded.reopen_count, reason = excluded.reason, until = excluded.until");
    if (!q)
        return q.error();
    (*q)->bind(0, destination).bind(1, r.state).bind(2, r.openedAt).bind(3, r.openFor.count()).bind(4, r.reopenCount);
    (*q)->bind(5, r.reason).bind(6, r.until);
    if (auto done = (*q)->run(); !done)
        return done;
    auto clear = Query::on(m_connection, "DELETE FROM breaker_holder WHERE destination_id = ?");
    if (!clear)
        return clear.error();
    if (auto done = (*clear)->bind(0, destination).run(); !done)
        return done;
    auto add = Query::on(m_connection, "INSERT INTO breaker_holder (destination_id, holder, reason, until) VALUES (?, ?, ?, ?)");
    if (!add)
        return add.error();
    for (const resilience::BreakerHolder& holder : r.holders) {
        (*add)->bind(0, destination).bind(1, holder.name).bind(2, holder.reason).bind(3, holder.until);
        if (auto done = (*add)->run(); !done)
            return done;
    }
    return {};
}

Result<std::optional<resilience::BreakerRecord>> History::breaker(DestinationId destination)
{
    auto q = Query::on(m_connection, "SELECT state, opened_at, open_for_ms, reopen_count, reason, until FROM breaker"
                                     " WHERE destination_id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, destination.value);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<resilience::BreakerRecord>();
    resilience::BreakerRecord r;
    r.state = (*q)->as<BreakerState>(0);
    r.openedAt = fromEpochMs((*q)->integer(1));
    r.openFor = Millis((*q)->integer(2));
    r.reopenCount = int((*q)->integer(3));
    r.reason = (*q)->text(4);
    r.until = (*q)->instant(5);
    if (r.state != BreakerState::forcedOpen)
        return std::optional(std::move(r));
    auto holders = Query::on(m_connection, "SELECT holder, reason, until FROM breaker_holder WHERE destination_id = ? ORDER BY holder");
    if (!holders)
        return holders.error();
    (*holders)->bind(0, destination.value);
    auto done = forEachRow(**holders, [&](const Statement& row) {
        resilience::BreakerHolder& holder = r.holders.emplace_back();
        holder.name = row.text(0);
        holder.reason = row.text(1);
        holder.until = row.instant(2);
    });
    if (!done)
        return done.error();
    return std::optional(std::move(r));
}

Result<void> History::addEvent(const EventRecord& r)
{
    auto q = Query::on(m_connection, "INSERT INTO event (at, severity, kind, destination_id, batch_id, row_id, text, account_id)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, r.at).bind(1, r.severity).bind(2, r.kind).bind(3, r.destination).bind(4, r.batch).bind(5, r.row).bind(6, r.text).bind(7, r.account);
    return (*q)->run();
}

Result<void> History::addRun(WallTime at, MonoTime mono)
{
    auto q = Query::on(m_connection, "INSERT INTO engine_run (at, mono) VALUES (?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, at).bind(1, mono.time_since_epoch().count());
    return (*q)->run();
}

Result<std::vector<TransitionRecord>> History::transitions(WallTime from, WallTime to, DestinationId destination)
{
    auto q = destination.valid()
        ? Query::on(m_connection, "SELECT id, at, destination_id, from_state, to_state, cause, actor, attempts"
                                  " FROM breaker_transition WHERE at >= ?1 AND at < ?2 AND destination_id = ?3 ORDER BY id")
        : Query::on(m_connection, "SELECT id, at, destination_id, from_state, to_state, cause, actor, attempts"
                                  " FROM breaker_transition WHERE at >= ?1 AND at < ?2 ORDER BY id");
    if (!q)
        return q.error();
    (*q)->bind(0, from).bind(1, to);
    if (destination.valid())
        (*q)->bind(2, destination);
    std::vector<TransitionRecord> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.integer(0), fromEpochMs(row.integer(1)), row.id<DestinationId>(2), row.as<BreakerState>(3),
                       row.as<BreakerState>(4), row.text(5), row.text(6), attemptsFromJson(row.bytes(7))});
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<MinuteRecord>> History::minutes(WallTime from, WallTime to, DestinationId destination)
{
    auto q = Query::on(m_connection,
                       "SELECT destination_id, minute, delivered, failed, ignored, ambiguous, data_milli, action_milli, latency, deferred"
                       " FROM health_minute WHERE minute >= ?1 AND minute < ?2 AND (?3 IS NULL OR destination_id = ?3)"
                       " ORDER BY minute, destination_id");
    if (!q)
        return q.error();
    // A minute counts when it starts in the period; rounding both bounds up keeps neighbouring periods disjoint.
    (*q)->bind(0, (toEpochMs(from) + kMinuteMs - 1) / kMinuteMs).bind(1, (toEpochMs(to) + kMinuteMs - 1) / kMinuteMs);
    (*q)->bind(2, destination);
    std::vector<MinuteRecord> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        MinuteRecord& m = out.emplace_back();
        m.destination = row.id<DestinationId>(0);
        m.at = fromEpochMs(row.integer(1) * kMinuteMs);
        m.delivered = row.integer(2);
        m.failed = row.integer(3);
        m.ignored = row.integer(4);
        m.ambiguous = row.integer(5);
        m.charge = {{row.integer(6)}, {row.integer(7)}};
        m.latency = telemetry::LatencyHistogram::fromBytes(row.bytes(8));
        m.deferred = row.integer(9);
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<ChargeMinute>> History::charges(AccountId account, WallTime from, WallTime to)
{
    auto q = Query::on(m_connection,
                       "SELECT h.minute, sum(h.data_milli), sum(h.action_milli),"
                       " sum(h.data_milli * h.ambiguous / max(1, h.delivered + h.ambiguous)),"
                       " sum(h.action_milli * h.ambiguous / max(1, h.delivered + h.ambiguous)) FROM health_minute h JOIN destination d"
                       " ON d.id = h.destination_id WHERE h.minute >= ?1 AND h.minute < ?2"
                       " AND " FUSEBOARD_MINUTE_ACCOUNT " = ?3"
                       " AND (h.data_milli <> 0 OR h.action_milli <> 0) GROUP BY h.minute ORDER BY h.minute");
    if (!q)
        return q.error();
    (*q)->bind(0, (toEpochMs(from) + kMinuteMs - 1) / kMinuteMs).bind(1, (toEpochMs(to) + kMinuteMs - 1) / kMinuteMs);
    (*q)->bind(2, account);
    std::vector<ChargeMinute> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({fromEpochMs(row.integer(0) * kMinuteMs), {{row.integer(1)}, {row.integer(2)}}, {{row.integer(3)}, {row.integer(4)}}});
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<AccountCharge>> History::accountCharges(WallTime from, WallTime to)
{
    auto q = Query::on(m_connection, "SELECT h.destination_id, " FUSEBOARD_MINUTE_ACCOUNT ", sum(h.data_milli), sum(h.action_milli)"
                                     " FROM health_minute h JOIN destination d ON d.id = h.destination_id"
                                     " WHERE h.minute >= ?1 AND h.minute < ?2 AND (h.data_milli <> 0 OR h.action_milli <> 0)"
                                     " GROUP BY 1, 2 ORDER BY 1, 2");
    if (!q)
        return q.error();
    (*q)->bind(0, (toEpochMs(from) + kMinuteMs - 1) / kMinuteMs).bind(1, (toEpochMs(to) + kMinuteMs - 1) / kMinuteMs);
    std::vector<AccountCharge> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<DestinationId>(0), row.id<AccountId>(1), {{row.integer(2)}, {row.integer(3)}}});
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<EventRecord>> History::events(qint64 before, int limit)
{
    auto q = Query::on(m_connection, "SELECT id, at, severity, kind, destination_id, batch_id, row_id, text FROM event"
                                     " WHERE id < ?1 ORDER BY id DESC LIMIT ?2");
    if (!q)
        return q.error();
    (*q)->bind(0, before > 0 ? before : std::numeric_limits<qint64>::max()).bind(1, limit);
    std::vector<EventRecord> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.integer(0), fromEpochMs(row.integer(1)), int(row.integer(2)), row.text(3),
                       row.id<DestinationId>(4), row.id<BatchId>(5), row.id<RowId>(6), row.text(7)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<resilience::DayUse> History::dayUse(AccountId account, QDate day)
{
    auto q = Query::on(m_connection, "SELECT data_used, action_used, data_reserved, action_reserved, data_unreconciled,"
                                     " action_unreconciled FROM credit_day WHERE account_id = ? AND day = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, account.value).bind(1, day.year() * 10'000 + day.month() * 100 + day.day());
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    resilience::DayUse use;
    if (*found) {
        use.used = {{(*q)->integer(0)}, {(*q)->integer(1)}};
        use.reserved = {{(*q)->integer(2)}, {(*q)->integer(3)}};
        use.unreconciled = {{(*q)->integer(4)}, {(*q)->integer(5)}};
    }
    return use;
}

Result<AttemptId> History::lastAttempt()
{
    const auto id = m_connection.scalar("SELECT max(id) FROM attempt");
    if (!id)
        return id.error();
    return AttemptId(*id);
}

} // namespace fuseboard::store
