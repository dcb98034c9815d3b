// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usedupreplays.h"

#include "core/store/query.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr Millis kOneEvent{60'000};

QString textOf(const QString& destination, qint64 rows)
{
    const QString what = rows == 1 ? u"1 row has failed in its last replay and is"_s
                                   : u"%1 rows have failed in their last replay and are"_s.arg(rows);
    return u"%1: %2 a permanent failure now. Look at payload and answer before anything is sent past the limit."_s.arg(destination, what);
}

struct Earlier
{
    qint64 event = 0; ///< 0: there is none
    qint64 rows = 0;
};

Result<Earlier> earlierEvent(Connection& connection, DestinationId destination, WallTime at)
{
    auto q = Query::on(connection, "SELECT id, n FROM event WHERE at > ?1 AND at <= ?2 AND kind = 'permanent' AND destination_id = ?3"
                                   " ORDER BY id DESC LIMIT 1");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, at - kOneEvent).bind(1, at).bind(2, destination).step();
    if (!found)
        return found.error();
    return *found ? Earlier{(*q)->integer(0), (*q)->integer(1)} : Earlier{};
}

Result<QString> nameOf(Connection& connection, DestinationId destination)
{
    auto q = Query::on(connection, "SELECT name FROM destination WHERE id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, destination).step();
    if (!found)
        return found.error();
    return *found ? (*q)->text(0) : QString();
}

Result<void> tell(Connection& connection, DestinationId destination, qint64 rows, WallTime at)
{
    const auto earlier = earlierEvent(connection, destination, at);
    if (!earlier)
        return earlier.error();
    const auto name = nameOf(connection, destination);
    if (!name)
        return name.error();
    const qint64 sum = earlier->rows + rows;
    auto q = earlier->event != 0
        ? Query::on(connection, "UPDATE event SET n = ?1, text = ?2 WHERE id = ?3")
        : Query::on(connection, "INSERT INTO event (n, text, destination_id, at, severity, kind) VALUES (?1, ?2, ?3, ?4, 2, 'permanent')");
    if (!q)
        return q.error();
    (*q)->bind(0, sum).bind(1, textOf(*name, sum));
    if (earlier->event != 0)
        (*q)->bind(2, earlier->event);
    else
        (*q)->bind(2, destination).bind(3, at);
    return (*q)->run();
}

} // namespace

UsedUpReplays::Verdict UsedUpReplays::judge(Reason reason, int replays, int maxReplays)
{
    const int last = std::max(1, maxReplays); // what was never replayed has not used anything up
    if (reason == Reason::tooLarge || replays < last)
        return {reason, false};
    return {Reason::permanent, replays == last};
}

Result<void> UsedUpReplays::flush(Connection& connection, WallTime at)
{
    for (const auto& [destination, rows] : std::exchange(m_rows, {})) {
        if (auto told = tell(connection, destination, rows, at); !told)
            return told;
    }
    return {};
}

} // namespace fuseboard::store
