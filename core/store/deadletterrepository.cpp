// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deadletterrepository.h"

#include "core/store/connection.h"
#include "core/store/deadletterquery.h"
#include "core/store/lettersearch.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

namespace {
constexpr char kNewestFirst[] = " ORDER BY r.changed_at DESC, r.id DESC";
}

Result<qint64> DeadLetterRepository::count(const DeadLetterFilter& filter)
{
    if (filter.searches())
        return LetterSearch(m_connection).count(filter);
    const DeadLetterQuery query(filter);
    QByteArray sql = "SELECT coalesce(sum(r.n), 0)" + query.fromCounters();
    if (query.fromCounters().isEmpty())
        sql = "SELECT count(*)" + query.from(false);
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    query.bind(*q);
    const auto row = q->step();
    if (!row)
        return row.error();
    return q->integer(0);
}

Result<std::vector<DeadLetter>> DeadLetterRepository::page(const DeadLetterFilter& filter, std::optional<DeadLetterCursor> after,
                                                           int limit)
{
    if (filter.searches()) {
        const auto rows = LetterSearch(m_connection).newest(filter, after, limit);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return std::vector<DeadLetter>{};
        DeadLetterFilter found;
        found.only = *rows;
        return page(found, {}, limit);
    }
    const DeadLetterQuery query(filter);
    QByteArray sql = QByteArray("SELECT ") + LetterReader::kColumns + query.from(true);
    if (after)
        sql += " AND (r.changed_at, r.id) < (?, ?)";
    sql += kNewestFirst;
    sql += " LIMIT ?";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    int next = query.bind(*q);
    if (after) {
        q->bind(next++, after->changedAt);
        q->bind(next++, after->row.value);
    }
    q->bind(next, limit);
    LetterReader reader;
    std::vector<DeadLetter> out;
    if (auto done = forEachRow(*q, [&](const Statement& row) { out.push_back(reader.read(row)); }); !done)
        return done.error();
    return out;
}

Result<std::vector<std::pair<Reason, qint64>>> DeadLetterRepository::countByReason(const DeadLetterFilter& filter)
{
    if (filter.searches()) {
        const auto listing = LetterSearch(m_connection).listing(filter, {});
        if (!listing)
            return listing.error();
        std::vector<std::pair<Reason, qint64>> found;
        for (const ReasonCount& count : listing->reasons)
            found.emplace_back(count.reason, count.rows);
        return found;
    }
    const DeadLetterQuery query(filter);
    QByteArray sql = "SELECT r.reason, sum(r.n)" + query.fromCounters() + " AND r.n > 0";
    if (query.fromCounters().isEmpty())
        sql = "SELECT r.reason, count(*)" + query.from(false);
    sql += " GROUP BY r.reason ORDER BY 2 DESC, r.reason";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    query.bind(*q);
    std::vector<std::pair<Reason, qint64>> out;
    auto done = forEachRow(*q, [&](const Statement& row) { out.emplace_back(row.as<Reason>(0), row.integer(1)); });
    if (!done)
        return done.error();
    return out;
}

Result<void> DeadLetterRepository::each(const DeadLetterFilter& filter,
                                        const std::function<Result<void>(const DeadLetter&, const QByteArray&)>& take)
{
    if (filter.searches())
        return eachFound(filter, take);
    const DeadLetterQuery query(filter);
    const QByteArray sql = QByteArray("SELECT ") + LetterReader::kColumns + query.from(true) + kNewestFirst;
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    query.bind(*q);
    LetterReader reader;
    for (;;) {
        const auto more = q->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const DeadLetter letter = reader.read(*q);
        if (auto taken = take(letter, reader.body(*q)); !taken)
            return taken;
    }
}

Result<void> DeadLetterRepository::eachFound(const DeadLetterFilter& filter,
                                             const std::function<Result<void>(const DeadLetter&, const QByteArray&)>& take)
{
    constexpr size_t kAtATime = 512;
    const auto listing = LetterSearch(m_connection).listing(filter, {});
    if (!listing)
        return listing.error();
    const std::vector<RowId>& rows = listing->rows;
    for (size_t begin = 0; begin < rows.size(); begin += kAtATime) {
        DeadLetterFilter some;
        some.only.assign(rows.begin() + qsizetype(begin), rows.begin() + qsizetype(std::min(begin + kAtATime, rows.size())));
        if (auto done = each(some, take); !done)
            return done;
    }
    return {};
}

} // namespace fuseboard::store
