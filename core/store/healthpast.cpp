// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/healthpast.h"

#include "core/store/history.h"
#include "core/store/query.h"

namespace fuseboard::store {

namespace {

constexpr Millis kSpan{300'000};

Result<std::optional<WallTime>> latest(Connection& connection, const char* sql, DestinationId destination)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    (*q)->bind(0, destination.value);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found ? (*q)->instant(0) : std::nullopt;
}

} // namespace

Result<HealthPast> readHealthPast(Connection& connection, DestinationId destination, WallTime now)
{
    HealthPast past;
    const auto minutes = History(connection).minutes(now - kSpan, now + Millis(1), destination);
    if (!minutes)
        return minutes.error();
    for (const MinuteRecord& minute : *minutes) {
        past.minutes.push_back({minute.at, int(minute.delivered), int(minute.failed), minute.latency});
        past.latency.merge(minute.latency);
    }
    const auto success = latest(connection, "SELECT succeeded_at FROM health_minute WHERE destination_id = ? AND delivered > 0"
                                            " ORDER BY minute DESC LIMIT 1", destination);
    if (!success)
        return success.error();
    past.lastSuccess = *success;
    const auto failure = latest(connection, "SELECT failed_at FROM health_minute WHERE destination_id = ? AND failed > 0"
                                            " ORDER BY minute DESC LIMIT 1", destination);
    if (!failure)
        return failure.error();
    past.lastFailure = *failure;

    // Bounded, since attempts have no index of their destination: one that has been silent for so long is not judged.
    auto q = Query::on(connection, "SELECT status FROM (SELECT id, destination_id, status, outcome FROM attempt ORDER BY id DESC"
                                   " LIMIT 10000) WHERE destination_id = ? AND outcome IS NOT NULL AND outcome NOT IN (10, 11)"
                                   " ORDER BY id DESC LIMIT 3");
    if (!q)
        return q.error();
    (*q)->bind(0, destination.value);
    bool answered = false;
    auto done = forEachRow(**q, [&](const Statement& row) {
        answered |= !row.isNull(0);
        past.unanswered += answered ? 0 : 1;
    });
    if (!done)
        return done.error();
    return past;
}

} // namespace fuseboard::store
