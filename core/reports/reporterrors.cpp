// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reporterrors.h"

#include "core/payload/errorfingerprint.h"
#include "core/store/query.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

using store::Connection;
using store::Query;

Result<qint64> firstAttemptSince(Connection& connection, WallTime at)
{
    const auto first = connection.scalar("SELECT min(id) FROM attempt");
    const auto last = connection.scalar("SELECT max(id) FROM attempt");
    if (!first || !last)
        return !first ? first.error() : last.error();
    qint64 low = *first;
    qint64 high = *last + 1; // the answer lies in [low, high]
    auto q = Query::on(connection, "SELECT id, claimed_at FROM attempt WHERE id >= ? ORDER BY id LIMIT 1");
    if (!q)
        return q.error();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        (*q)->bind(0, middle);
        const auto found = (*q)->step();
        if (!found)
            return found.error();
        if (*found && (*q)->integer(1) < toEpochMs(at))
            low = (*q)->integer(0) + 1;
        else
            high = middle;
        (*q)->reset();
    }
    return low;
}

namespace {

using Key = std::tuple<qint64, int, QString>; // destination, status, fingerprint

struct Group
{
    QString text;
    bool varied = false;
    qint64 attempts = 0;
};

bool wanted(const ReportPeriod& period, qint64 destination)
{
    return period.destinations.empty()
        || std::find(period.destinations.begin(), period.destinations.end(), DestinationId(destination)) != period.destinations.end();
}

} // namespace

Result<std::vector<ErrorLine>> topErrors(Connection& connection, const ReportPeriod& period, size_t limit)
{
    const auto from = firstAttemptSince(connection, period.from);
    const auto to = firstAttemptSince(connection, period.to);
    if (!from || !to)
        return !from ? from.error() : to.error();
    // Equal texts are counted by SQLite, so that a fingerprint is taken once a text and not once an attempt.
    auto q = Query::on(connection, "SELECT destination_id, coalesce(status, 0), error, count(*) FROM attempt"
                                   " WHERE id >= ?1 AND id < ?2 AND error IS NOT NULL AND error <> '' GROUP BY 1, 2, 3");
    if (!q)
        return q.error();
    (*q)->bind(0, *from).bind(1, *to);
    std::map<Key, Group> groups;
    auto done = store::forEachRow(**q, [&](const store::Statement& row) {
        if (!wanted(period, row.integer(0)))
            return;
        const QString text = row.text(2);
        Group& group = groups[{row.integer(0), int(row.integer(1)), payload::errorFingerprint(text)}];
        group.varied = group.varied || (group.attempts > 0 && group.text != text);
        group.text = text;
        group.attempts += row.integer(3);
    });
    if (!done)
        return done.error();

    std::map<qint64, QString> names;
    auto d = Query::on(connection, "SELECT id, name FROM destination");
    if (!d)
        return d.error();
    if (auto read = store::forEachRow(**d, [&](const store::Statement& row) { names[row.integer(0)] = row.text(1); }); !read)
        return read.error();
    std::vector<ErrorLine> out;
    for (const auto& [key, group] : groups) {
        const auto& [destination, status, fingerprint] = key;
        out.push_back({group.varied ? fingerprint : group.text, status, names[destination], group.attempts});
    }
    std::stable_sort(out.begin(), out.end(), [](const ErrorLine& a, const ErrorLine& b) { return a.attempts > b.attempts; });
    if (out.size() > limit)
        out.resize(limit);
    return out;
}

} // namespace fuseboard::reports
