// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attempthistory.h"

#include "core/store/query.h"
#include "core/store/records.h"

#include <algorithm>
#include <limits>

namespace fuseboard::store {

using resilience::CallClass;
using resilience::RecordedAct;

namespace {

/// What an attempt waits for a slot, and what its end waits to be written, at most.
constexpr Millis kBesideFlight{900'000};
/// HttpFailure::cancelled, for attempts of before version 4.
constexpr int kCancelled = 9;

#define FUSEBOARD_PAST_COLUMNS                                                                                          \
    "id, claimed_at, settled_at, outcome, status, failure, total_us, retry_after_ms, data_milli, sample, turn, flight_ms, sent_turn"
#define FUSEBOARD_PAST_ENDED " outcome IS NOT NULL AND outcome <> 11 AND settled_at IS NOT NULL"

/// Attempts of before version 4 do not say what they were to the breaker; it follows from how they ended.
CallClass derivedClass(Outcome outcome, int status, int failure)
{
    switch (outcome) {
    case Outcome::delivered: return CallClass::success;
    case Outcome::transient: return status == 409 ? CallClass::ignored : CallClass::failure;
    case Outcome::maybeProcessed:
    case Outcome::notSent: return CallClass::failure;
    case Outcome::noAnswer: return failure == kCancelled ? CallClass::ignored : CallClass::failure;
    default: return CallClass::ignored;
    }
}

PastAttempt pastOf(const Statement& row)
{
    PastAttempt past;
    past.outcome = row.as<Outcome>(3);
    past.status = qint16(std::clamp<qint64>(row.integer(4), 0, 999));
    past.heard = !row.isNull(9) || !row.isNull(6);
    resilience::RecordedCall& call = past.call;
    call.tag = row.integer(0);
    call.endedAt = fromEpochMs(row.integer(2));
    call.totalUs = quint32(std::clamp<qint64>(row.integer(6), 0, std::numeric_limits<quint32>::max()));
    call.retryAfterMs = row.isNull(7) ? -1 : qint32(std::clamp<qint64>(row.integer(7), 0, std::numeric_limits<qint32>::max()));
    call.chargeMilli = row.integer(8);
    call.outcome = row.isNull(9) ? derivedClass(past.outcome, past.status, int(row.integer(5))) : row.as<CallClass>(9);
    call.turn = qint32(row.integer(10));
    call.sentTurn = row.isNull(12) ? -1 : qint32(row.integer(12));
    const WallTime claimed = fromEpochMs(row.integer(1));
    const Millis flight(row.isNull(11) ? row.integer(6) / 1000 : row.integer(11));
    call.sentAt = std::clamp(call.endedAt - flight, std::min(claimed, call.endedAt), call.endedAt);
    return past;
}

RecordedAct actOf(const Statement& row)
{
    const QByteArray kind = row.bytes(1);
    RecordedAct act;
    act.at = fromEpochMs(row.integer(0));
    act.reason = row.text(2);
    act.kind = kind == "reset"            ? RecordedAct::reset
               : kind == "probeNow"       ? RecordedAct::probeNow
               : kind == "disableBreaker" ? RecordedAct::disable
                                          : RecordedAct::metricsOnly;
    return act;
}

} // namespace

/// So long after its claim an attempt ends at most: minutes as a rule, a day of a long poll.
Result<Millis> AttemptHistory::longestFlight(DestinationId destination)
{
    auto q = Query::on(m_connection, "SELECT policy FROM destination WHERE id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, destination).step();
    if (!found)
        return found.error();
    return kBesideFlight + (*found ? destinationPolicyFromJson((*q)->bytes(0)).attemptTimeout : Millis(0));
}

Result<AttemptId> AttemptHistory::firstSince(WallTime at)
{
    auto newest = m_connection.scalar("SELECT max(id) FROM attempt");
    if (!newest)
        return newest.error();
    auto q = Query::on(m_connection, "SELECT id, claimed_at FROM attempt WHERE id >= ? ORDER BY id LIMIT 1");
    if (!q)
        return q.error();
    qint64 low = 1;             // all below were claimed before
    qint64 high = *newest + 1;  // none before this one needs to be looked at
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto found = (*q)->bind(0, middle).step();
        if (!found)
            return found.error();
        const qint64 id = *found ? (*q)->integer(0) : high;
        const bool before = *found && (*q)->integer(1) < toEpochMs(at);
        (*q)->reset();
        if (before)
            low = id + 1;
        else
            high = middle;
    }
    return AttemptId(low);
}

Result<AttemptPage> AttemptHistory::page(DestinationId destination, WallTime from, WallTime to, AttemptId below, int limit)
{
    const auto flight = longestFlight(destination);
    if (!flight)
        return flight.error();
    const auto lowest = firstSince(from - *flight);
    const auto highest = firstSince(to);
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_PAST_COLUMNS " FROM attempt WHERE id >= ?1 AND id < ?2 AND destination_id = ?3 AND"
                                     FUSEBOARD_PAST_ENDED " AND settled_at >= ?4 AND settled_at < ?5 ORDER BY id DESC LIMIT ?6");
    if (!q)
        return q.error();
    const AttemptId end = below.valid() ? std::min(below, *highest) : *highest;
    (*q)->bind(0, lowest->value).bind(1, end.value).bind(2, destination).bind(3, from).bind(4, to).bind(5, limit);
    AttemptPage page;
    auto done = forEachRow(**q, [&page](const Statement& row) { page.attempts.push_back(pastOf(row)); });
    if (!done)
        return done.error();
    if (int(page.attempts.size()) == limit)
        page.next = AttemptId(page.attempts.back().call.tag);
    return page;
}

Result<void> AttemptHistory::each(DestinationId destination, WallTime from, WallTime to,
                                  const std::function<bool(const PastAttempt&)>& take)
{
    const auto flight = longestFlight(destination);
    if (!flight)
        return flight.error();
    const auto lowest = firstSince(from - *flight);
    const auto highest = firstSince(to);
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_PAST_COLUMNS " FROM attempt WHERE id >= ?1 AND id < ?2 AND destination_id = ?3 AND"
                                     FUSEBOARD_PAST_ENDED " AND settled_at >= ?4 AND settled_at < ?5 ORDER BY id");
    if (!q)
        return q.error();
    (*q)->bind(0, lowest->value).bind(1, highest->value).bind(2, destination).bind(3, from).bind(4, to);
    for (;;) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more || !take(pastOf(**q)))
            return {};
    }
}

Result<std::vector<NamedAttempt>> AttemptHistory::named(const std::vector<AttemptId>& attempts)
{
    auto q = Query::on(m_connection,
                       "SELECT a.id, a.claimed_at, a.settled_at, a.outcome, a.status, a.failure, a.total_us, a.retry_after_ms, a.data_milli,"
                       " a.sample, a.turn, a.flight_ms, a.sent_turn, a.row_id, a.number, a.error, r.state, r.reason, r.label"
                       " FROM attempt a JOIN batch_row r ON r.id = a.row_id WHERE a.id = ? AND a.outcome IS NOT NULL");
    if (!q)
        return q.error();
    std::vector<NamedAttempt> out;
    for (const AttemptId id : attempts) {
        const auto found = (*q)->bind(0, id.value).step();
        if (!found)
            return found.error();
        if (*found) {
            NamedAttempt& n = out.emplace_back();
            n.attempt = pastOf(**q);
            n.row = (*q)->id<RowId>(13);
            n.number = int((*q)->integer(14));
            n.error = (*q)->text(15);
            n.rowState = (*q)->as<RowState>(16);
            n.rowReason = (*q)->as<Reason>(17);
            n.label = (*q)->text(18);
        }
        (*q)->reset();
    }
    return out;
}

Result<std::optional<AttemptHistory::Extent>> AttemptHistory::extent(DestinationId destination)
{
    auto began = Query::on(m_connection, "SELECT min(created_at) FROM batch WHERE destination_id = ?");
    if (!began)
        return began.error();
    const auto any = (*began)->bind(0, destination).step();
    if (!any)
        return any.error();
    // Rows that were moved here from another destination's batch may be older than its own first batch.
    const bool own = *any && !(*began)->isNull(0);
    const auto lowest = own ? firstSince(fromEpochMs((*began)->integer(0))) : Result<AttemptId>(AttemptId(1));
    if (!lowest)
        return lowest.error();
    auto first = Query::on(m_connection, "SELECT claimed_at FROM attempt WHERE id >= ?1 AND destination_id = ?2 AND"
                                         FUSEBOARD_PAST_ENDED " ORDER BY id LIMIT 1");
    auto last = Query::on(m_connection, "SELECT settled_at FROM attempt WHERE destination_id = ?1 AND"
                                        FUSEBOARD_PAST_ENDED " ORDER BY id DESC LIMIT 1");
    if (!first || !last)
        return first ? last.error() : first.error();
    const auto found = (*first)->bind(0, lowest->value).bind(1, destination).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Extent>();
    const auto end = (*last)->bind(0, destination).step();
    if (!end)
        return end.error();
    const WallTime from = fromEpochMs((*first)->integer(0));
    return std::optional(Extent{from, *end ? std::max(from, fromEpochMs((*last)->integer(0))) : from});
}

Result<std::vector<TransitionRecord>> AttemptHistory::transitions(DestinationId destination, WallTime before, int limit)
{
    auto q = Query::on(m_connection, "SELECT min(at) FROM (SELECT at FROM breaker_transition WHERE destination_id = ?1 AND at < ?2"
                                     " ORDER BY at DESC LIMIT ?3)");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, destination).bind(1, before).bind(2, limit).step();
    if (!found)
        return found.error();
    auto records = History(m_connection).transitions(fromEpochMs(*found ? (*q)->integer(0) : 0), before, destination);
    if (!records)
        return records.error();
    std::reverse(records->begin(), records->end());
    return records;
}

Result<std::vector<RecordedAct>> AttemptHistory::acts(DestinationId destination, WallTime from, WallTime to)
{
    std::vector<RecordedAct> acts;
    auto starts = Query::on(m_connection, "SELECT at, mono FROM engine_run WHERE at >= ?1 AND at < ?2 ORDER BY id");
    auto byHand = Query::on(m_connection, "SELECT at, kind, reason FROM operation WHERE at >= ?1 AND at < ?2 AND destination_id = ?3"
                                          " AND kind IN ('reset', 'probeNow', 'disableBreaker', 'measureBreaker') ORDER BY at, id");
    if (!starts || !byHand)
        return starts ? byHand.error() : starts.error();
    (*starts)->bind(0, from).bind(1, to);
    auto done = forEachRow(**starts, [&acts](const Statement& row) {
        acts.push_back({fromEpochMs(row.integer(0)), RecordedAct::restart, {}, Millis(row.integer(1))});
    });
    if (!done)
        return done.error();
    (*byHand)->bind(0, from).bind(1, to).bind(2, destination);
    done = forEachRow(**byHand, [&acts](const Statement& row) { acts.push_back(actOf(row)); });
    if (!done)
        return done.error();
    return acts;
}

/// What it was when the period began.
Result<void> AttemptHistory::readBefore(DestinationId destination, resilience::RecordedPast& past)
{
    auto q = Query::on(m_connection, "SELECT at, to_state FROM breaker_transition WHERE destination_id = ?1 AND at < ?2"
                                     " ORDER BY at DESC, id DESC LIMIT 1");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, destination).bind(1, past.from).step();
    if (!found)
        return found.error();
    if (*found) {
        past.before = (*q)->as<BreakerState>(1);
        past.since = fromEpochMs((*q)->integer(0));
    }
    // The cells of the window lie on the clock of the run that the period begins in.
    auto run = Query::on(m_connection, "SELECT at, mono FROM engine_run WHERE at < ?1 ORDER BY id DESC LIMIT 1");
    if (!run)
        return run.error();
    const auto any = (*run)->bind(0, past.from).step();
    if (!any)
        return any.error();
    if (*any) {
        const Millis since = past.from - fromEpochMs((*run)->integer(0));
        past.acts.push_back({past.from, RecordedAct::restart, {}, Millis((*run)->integer(1)) + since});
    }
    return {};
}

Result<resilience::RecordedPast> AttemptHistory::past(DestinationId destination, WallTime from, WallTime to, qint64 latest)
{
    resilience::RecordedPast past;
    past.from = from;
    past.to = to;
    const auto keepLatest = [&past, latest] {
        const auto first = past.calls.end() - latest;
        std::nth_element(past.calls.begin(), first, past.calls.end(), resilience::endedBefore);
        past.calls.erase(past.calls.begin(), first);
    };
    bool cut = false;
    auto read = each(destination, from, to, [&](const PastAttempt& attempt) {
        if (attempt.heard)
            past.calls.push_back(attempt.call);
        if (qint64(past.calls.size()) > latest + latest / 4) { // however long the past is
            keepLatest();
            cut = true;
        }
        return true;
    });
    if (!read)
        return read.error();
    if (qint64(past.calls.size()) > latest) {
        keepLatest();
        cut = true;
    }
    if (!std::is_sorted(past.calls.begin(), past.calls.end(), resilience::endedBefore))
        std::sort(past.calls.begin(), past.calls.end(), resilience::endedBefore);
    if (cut && !past.calls.empty())
        past.from = past.calls.front().endedAt;
    if (auto known = readBefore(destination, past); !known)
        return known.error();
    const auto changes = History(m_connection).transitions(past.from, to, destination);
    if (!changes)
        return changes.error();
    auto acts = this->acts(destination, past.from, to);
    if (!acts)
        return acts.error();
    past.acts.insert(past.acts.end(), acts->begin(), acts->end());
    for (const TransitionRecord& record : *changes) {
        past.changes.push_back(recordedChange(record));
        if (record.to == BreakerState::forcedOpen)
            past.acts.push_back({record.at, RecordedAct::forceOpen, record.cause, {}});
        else if (record.from == BreakerState::forcedOpen)
            past.acts.push_back({record.at, RecordedAct::release, {}, {}});
    }
    std::stable_sort(past.acts.begin(), past.acts.end(), [](const RecordedAct& a, const RecordedAct& b) { return a.at < b.at; });
    return past;
}

resilience::RecordedChange recordedChange(const TransitionRecord& record)
{
    resilience::RecordedChange change;
    change.at = record.at;
    change.from = record.from;
    change.to = record.to;
    change.byOperator = record.actor != u"engine";
    // A probe that failed is named; the end of the wait names nobody.
    change.undecided = record.from == BreakerState::halfOpen && record.to == BreakerState::open && record.attempts.empty();
    for (const AttemptId id : record.attempts)
        change.attempts.push_back(id.value);
    return change;
}

} // namespace fuseboard::store
