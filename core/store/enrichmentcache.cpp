// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/enrichmentcache.h"

#include "core/store/connection.h"
#include "core/store/query.h"

#include <limits>

namespace fuseboard::store {

namespace {

CacheEntry entryOf(const Statement& row)
{
    return {row.bytes(0), row.bytes(1), row.text(2), fromEpochMs(row.integer(3))};
}

} // namespace

Result<std::optional<CacheEntry>> EnrichmentCache::find(ScopeId scope, const QByteArray& domain)
{
    auto q = Query::on(m_connection, "SELECT domain, fields, origin, at FROM cache_entry WHERE scope_id = ? AND domain = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, scope).bindText(1, domain);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<CacheEntry>();
    return std::optional(entryOf(**q));
}

Result<void> EnrichmentCache::put(ScopeId scope, const CacheEntry& entry)
{
    auto q = Query::on(m_connection, "INSERT INTO cache_entry (scope_id, domain, fields, origin, at) VALUES (?, ?, ?, ?, ?)"
                                     " ON CONFLICT (scope_id, domain) DO UPDATE SET fields = excluded.fields,"
                                     " origin = excluded.origin, at = excluded.at WHERE excluded.at >= at");
    if (!q)
        return q.error();
    (*q)->bind(0, scope).bindText(1, entry.domain).bindText(2, entry.fields).bind(3, entry.origin).bind(4, entry.at);
    return (*q)->run();
}

Result<qint64> EnrichmentCache::count(ScopeId scope)
{
    auto q = Query::on(m_connection, "SELECT count(*) FROM cache_entry WHERE scope_id = ?");
    if (!q)
        return q.error();
    const auto row = (*q)->bind(0, scope).step();
    if (!row)
        return row.error();
    return (*q)->integer(0);
}

Result<std::vector<CacheEntry>> EnrichmentCache::page(ScopeId scope, const QByteArray& after, int limit)
{
    auto q = Query::on(m_connection, "SELECT domain, fields, origin, at FROM cache_entry WHERE scope_id = ? AND domain > ?"
                                     " ORDER BY domain LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, scope).bindText(1, after).bind(2, limit);
    std::vector<CacheEntry> out;
    auto done = forEachRow(**q, [&](const Statement& row) { out.push_back(entryOf(row)); });
    if (!done)
        return done.error();
    return out;
}

Result<qint64> EnrichmentCache::clear(ScopeId scope, std::optional<WallTime> before, int limit)
{
    auto q = Query::on(m_connection, "DELETE FROM cache_entry WHERE scope_id = ?1 AND domain IN"
                                     " (SELECT domain FROM cache_entry WHERE scope_id = ?1 AND at < ?2 LIMIT ?3)");
    if (!q)
        return q.error();
    (*q)->bind(0, scope).bind(1, before ? toEpochMs(*before) : std::numeric_limits<qint64>::max()).bind(2, limit);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return m_connection.changes();
}

Result<bool> EnrichmentCache::forget(ScopeId scope, const QByteArray& domain)
{
    auto q = Query::on(m_connection, "DELETE FROM cache_entry WHERE scope_id = ? AND domain = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, scope).bindText(1, domain);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return m_connection.changes() > 0;
}

} // namespace fuseboard::store
