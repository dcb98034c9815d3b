// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationlog.h"

#include "core/store/batchcounters.h"
#include "core/store/batchrepository.h"
#include "core/store/deadletterquery.h"
#include "core/store/query.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

// 21 is Reason::tooLarge: only such a row's body is measured.
constexpr char kFoundColumns[] =
    "SELECT r.id, r.batch_id, r.destination_id, r.state, r.reason, r.due_at, r.payload_id, r.version, r.retries, r.replays,"
    " r.cycle_ms, r.last_attempt, r.owns, r.pay_twice, r.maybe, r.other_row, r.changed_at, CASE WHEN r.reason = 21 THEN"
    " (SELECT length(CAST(body AS BLOB)) FROM payload WHERE id = r.payload_id) ELSE 0 END, r.tries";

FoundRow readFound(const Statement& q)
{
    FoundRow f;
    f.row = q.id<RowId>(0);
    f.batch = q.id<BatchId>(1);
    f.destination = q.id<DestinationId>(2);
    f.state = q.as<RowState>(3);
    f.reason = q.as<Reason>(4);
    f.dueAt = q.instant(5);
    f.payload = q.id<PayloadId>(6);
    f.version = qint32(q.integer(7));
    f.retries = qint32(q.integer(8));
    f.replays = qint32(q.integer(9));
    f.cycleMs = qint32(q.integer(10));
    f.lastAttempt = q.id<AttemptId>(11);
    f.owns = q.integer(12) != 0;
    f.payTwice = q.integer(13) != 0;
    f.maybe = qint32(q.integer(14));
    f.otherRow = q.id<RowId>(15);
    f.changedAt = fromEpochMs(q.integer(16));
    f.bodySize = q.integer(17);
    f.tries = qint32(q.integer(18));
    return f;
}

QByteArray optional(qint64 value, bool there)
{
    return there ? QByteArray::number(value) : QByteArrayLiteral("null");
}

QByteArray toJson(const FoundRow& f)
{
    QByteArray attempts;
    for (const AttemptId id : f.attempts)
        attempts += (attempts.isEmpty() ? "" : ",") + QByteArray::number(id.value);
    return "{\"state\":" % QByteArray::number(int(f.state)) % ",\"reason\":" % QByteArray::number(int(f.reason))
        % ",\"destination_id\":" % QByteArray::number(f.destination.value) % ",\"due_at\":" % optional(f.dueAt ? toEpochMs(*f.dueAt) : 0, f.dueAt.has_value())
        % ",\"payload_id\":" % QByteArray::number(f.payload.value) % ",\"version\":" % QByteArray::number(f.version)
        % ",\"retries\":" % QByteArray::number(f.retries) % ",\"replays\":" % QByteArray::number(f.replays)
        % ",\"tries\":" % QByteArray::number(f.tries)
        % ",\"cycle_ms\":" % QByteArray::number(f.cycleMs) % ",\"owns\":" % QByteArray::number(int(f.owns))
        % ",\"pay_twice\":" % QByteArray::number(int(f.payTwice)) % ",\"maybe\":" % QByteArray::number(f.maybe)
        % ",\"other_row\":" % optional(f.otherRow.value, f.otherRow.valid())
        % ",\"changed_at\":" % QByteArray::number(toEpochMs(f.changedAt)) % ",\"attempts\":[" % attempts % "]}";
}

Result<std::vector<FoundRow>> collect(Statement& q)
{
    std::vector<FoundRow> out;
    if (auto done = forEachRow(q, [&](const Statement& row) { out.push_back(readFound(row)); }); !done)
        return done.error();
    std::sort(out.begin(), out.end(), [](const FoundRow& a, const FoundRow& b) { return a.row < b.row; });
    return out;
}

} // namespace

Result<std::vector<FoundRow>> findRows(Connection& connection, const std::vector<RowId>& rows)
{
    std::vector<FoundRow> out;
    const QByteArray sql = QByteArray(kFoundColumns) + " FROM batch_row r WHERE r.id = ?";
    auto q = connection.prepare(sql);
    if (!q)
        return q.error();
    for (const RowId id : rows) {
        q->bind(0, id.value);
        const auto found = q->step();
        if (!found)
            return found.error();
        if (*found)
            out.push_back(readFound(*q));
        q->reset();
    }
    return out;
}

Result<std::vector<FoundRow>> findRows(Connection& connection, const DeadLetterFilter& filter)
{
    const DeadLetterQuery query(filter);
    const QByteArray sql = kFoundColumns + query.from(false);
    auto q = connection.prepare(sql);
    if (!q)
        return q.error();
    query.bind(*q);
    return collect(*q);
}

namespace {

enum class Reopening { no, asItIs, runsAgain };

Result<Reopening> reopening(Connection& connection, BatchId batch)
{
    const auto counts = BatchCounters::read(connection, batch);
    if (!counts)
        return counts.error();
    if (counts->state == BatchState::interrupted)
        return Reopening::no;
    if (counts->state != BatchState::cancelled)
        return Reopening::asItIs;
    const auto n = [&](RowState s) { return counts->rows[size_t(s)]; };
    const bool open = n(RowState::pending) + n(RowState::deferred) + n(RowState::retryWait) + n(RowState::claimed) > 0;
    return open ? Reopening::no : Reopening::runsAgain;
}

} // namespace

Result<bool> reopenBatch(Connection& connection, BatchId batch)
{
    const auto answer = reopening(connection, batch);
    if (!answer)
        return answer.error();
    if (*answer == Reopening::runsAgain) {
        if (auto done = BatchRepository(connection).setState(batch, BatchState::running); !done)
            return done.error();
    }
    return *answer != Reopening::no;
}

Result<bool> mayReopen(Connection& connection, BatchId batch)
{
    const auto answer = reopening(connection, batch);
    if (!answer)
        return answer.error();
    return *answer != Reopening::no;
}

Result<OperationLog> OperationLog::begin(Connection& connection, const QString& kind, const Actor& actor, WallTime at,
                                         const QByteArray& detailJson, DestinationId destination, BatchId batch)
{
    auto q = Query::on(connection, "INSERT INTO operation (at, actor, kind, state, reason, destination_id, batch_id, row_count,"
                                   " detail) VALUES (?, ?, ?, 'applying', ?, ?, ?, 0, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, at).bind(1, actor.name).bind(2, kind).bind(3, actor.reason).bind(4, destination).bind(5, batch);
    (*q)->bindText(6, detailJson);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return OperationLog(connection, OperationId(connection.lastInsertId()));
}

Result<void> OperationLog::applied(const FoundRow& before, bool asks)
{
    ++m_result.applied;
    auto& known = m_result.destinations;
    if (asks && std::find(known.begin(), known.end(), before.destination) == known.end())
        known.push_back(before.destination);
    return changedOnly(before);
}

Result<void> OperationLog::changedOnly(const FoundRow& before)
{
    auto q = Query::on(*m_connection, "INSERT INTO operation_row (operation_id, row_id, before) VALUES (?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, id()).bind(1, before.row).bindText(2, toJson(before));
    return (*q)->run();
}

Result<OperationResult> OperationLog::finish()
{
    auto q = Query::on(*m_connection, "UPDATE operation SET state = 'applied', row_count = ?, skipped = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, m_result.applied).bind(1, m_result.skipped).bind(2, id());
    if (auto done = (*q)->run(); !done)
        return done.error();
    return m_result;
}

} // namespace fuseboard::store
