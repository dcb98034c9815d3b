// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creditbook.h"

#include "core/store/query.h"

namespace fuseboard::store {

using resilience::CreditScope;
using resilience::DayUse;

namespace {

#define FUSEBOARD_USE_COLUMNS "data_used, action_used, data_reserved, action_reserved, data_unreconciled, action_unreconciled"

DayUse readUse(const Statement& q, int at)
{
    DayUse use;
    use.used = {{q.integer(at)}, {q.integer(at + 1)}};
    use.reserved = {{q.integer(at + 2)}, {q.integer(at + 3)}};
    use.unreconciled = {{q.integer(at + 4)}, {q.integer(at + 5)}};
    return use;
}

Result<DayUse> readOne(Statement& q)
{
    const auto found = q.step();
    if (!found)
        return found.error();
    return *found ? readUse(q, 0) : DayUse();
}

} // namespace

Result<QDate> CreditBook::latestDay(AccountId account)
{
    auto q = Query::on(m_connection, "SELECT max(day) FROM credit_day WHERE account_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, account).step();
    if (!found)
        return found.error();
    const int day = *found ? int((*q)->integer(0)) : 0;
    return QDate(day / 10'000, day / 100 % 100, day % 100);
}

Result<DayUse> CreditBook::month(AccountId account, QDate dayOfIt)
{
    auto q = Query::on(m_connection, "SELECT coalesce(sum(data_used), 0), coalesce(sum(action_used), 0),"
                                     " coalesce(sum(data_reserved), 0), coalesce(sum(action_reserved), 0),"
                                     " coalesce(sum(data_unreconciled), 0), coalesce(sum(action_unreconciled), 0)"
                                     " FROM credit_day WHERE account_id = ? AND day / 100 = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, account).bind(1, resilience::creditPeriod(CreditScope::accountMonth, dayOfIt));
    return readOne(**q);
}

Result<DayUse> CreditBook::destinationDay(DestinationId destination, QDate day)
{
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_USE_COLUMNS " FROM credit_scope"
                                     " WHERE kind = 2 AND scope_id = ? AND period = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, destination).bind(1, resilience::creditPeriod(CreditScope::destinationDay, day));
    return readOne(**q);
}

Result<std::vector<std::pair<BatchId, DayUse>>> CreditBook::batches(AccountId account)
{
    auto q = Query::on(m_connection, "SELECT c.scope_id, " FUSEBOARD_USE_COLUMNS " FROM credit_scope c"
                                     " JOIN batch b ON b.id = c.scope_id JOIN destination d ON d.id = b.destination_id"
                                     " WHERE c.kind = 1 AND d.account_id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, account);
    std::vector<std::pair<BatchId, DayUse>> out;
    auto done = forEachRow(**q, [&](const Statement& row) { out.emplace_back(row.id<BatchId>(0), readUse(row, 1)); });
    if (!done)
        return done.error();
    return out;
}

Result<DayUse> CreditBook::batch(BatchId batch)
{
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_USE_COLUMNS " FROM credit_scope WHERE kind = 1 AND scope_id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, batch);
    return readOne(**q);
}

Result<std::vector<CreditEntry>> CreditBook::entries(AccountId account, int limit)
{
    auto q = Query::on(m_connection, "SELECT at, day, attempt_id, kind, data_milli, action_milli, actor, reason FROM credit_entry"
                                     " WHERE account_id = ? ORDER BY id DESC LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, account).bind(1, limit);
    std::vector<CreditEntry> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({fromEpochMs(row.integer(0)), int(row.integer(1)), row.id<AttemptId>(2), row.text(3),
                       {{row.integer(4)}, {row.integer(5)}}, row.text(6), row.text(7)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<AnnouncedAlert>> CreditBook::announced()
{
    auto q = Query::on(m_connection, "SELECT kind, scope_id, period, percent FROM credit_alert");
    if (!q)
        return q.error();
    std::vector<AnnouncedAlert> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.as<CreditScope>(0), row.integer(1), int(row.integer(2)), int(row.integer(3))});
    });
    if (!done)
        return done.error();
    return out;
}

Result<void> CreditBook::announce(const AnnouncedAlert& alert)
{
    auto q = Query::on(m_connection, "INSERT INTO credit_alert (kind, scope_id, period, percent) VALUES (?, ?, ?, ?)"
                                     " ON CONFLICT (kind, scope_id, period) DO UPDATE SET percent = max(percent, excluded.percent)");
    if (!q)
        return q.error();
    return (*q)->bind(0, alert.scope).bind(1, alert.id).bind(2, alert.period).bind(3, alert.percent).run();
}

Result<void> CreditBook::releaseOrphans()
{
    for (const char* sql : {"UPDATE credit_day SET data_reserved = 0, action_reserved = 0"
                            " WHERE data_reserved <> 0 OR action_reserved <> 0",
                            "UPDATE credit_scope SET data_reserved = 0, action_reserved = 0"
                            " WHERE data_reserved <> 0 OR action_reserved <> 0"}) {
        if (auto done = m_connection.execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace fuseboard::store
