// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deadletterrepository.h"

#include "core/base/wording.h"
#include "core/payload/enrichment.h"
#include "core/store/deadletterquery.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// Newest to oldest along payload.previous: there is no index on the row, the chain is the way.
Result<std::vector<PayloadVersion>> versionsOf(Connection& connection, qint64 payload)
{
    std::vector<PayloadVersion> out;
    while (payload > 0) {
        auto q = Query::on(connection, "SELECT p.id, p.version, p.body, p.created_at, p.operation_id, o.actor, p.previous"
                                       " FROM payload p LEFT JOIN operation o ON o.id = p.operation_id WHERE p.id = ?");
        if (!q)
            return q.error();
        (*q)->bind(0, payload);
        const auto found = (*q)->step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        Statement& row = **q;
        out.push_back({row.id<PayloadId>(0), int(row.integer(1)), row.bytes(2), fromEpochMs(row.integer(3)),
                       row.id<OperationId>(4), row.text(5)});
        payload = row.integer(6);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<Outcome> outcomeOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.as<Outcome>(column);
}

/// Along attempt.previous, or attempt_member.previous where the attempt carried an array.
Result<std::vector<AttemptRecord>> attemptsOf(Connection& connection, RowId id, qint64 attempt)
{
    std::vector<AttemptRecord> out;
    while (attempt > 0) {
        auto q = Query::on(connection,
                           "SELECT a.id, coalesce(m.number, a.number), coalesce(m.version, a.version), w.masked_url, a.claimed_at,"
                           " a.settled_at, coalesce(m.outcome, a.outcome), a.status,"
                           " a.failure, a.dns_us, a.connect_us, a.tls_us, a.first_byte_us, a.total_us, a.retry_after_ms,"
                           " coalesce(m.data_milli, a.data_milli), coalesce(m.action_milli, a.action_milli),"
                           " coalesce(m.credit_state, a.credit_state), coalesce(m.error, a.error), n.headers, n.body, n.truncated,"
                           " CASE WHEN a.records = 1 THEN a.previous ELSE m.previous END, a.records"
                           " FROM attempt a LEFT JOIN webhook w ON w.id = a.webhook_id LEFT JOIN answer n ON n.attempt_id = a.id"
                           " LEFT JOIN attempt_member m ON m.attempt_id = a.id AND m.row_id = ?2 WHERE a.id = ?1");
        if (!q)
            return q.error();
        (*q)->bind(0, attempt).bind(1, id.value);
        const auto found = (*q)->step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        Statement& row = **q;
        AttemptRecord& a = out.emplace_back();
        a.id = row.id<AttemptId>(0);
        a.row = id;
        a.number = int(row.integer(1));
        a.version = int(row.integer(2));
        a.maskedUrl = row.text(3);
        a.claimedAt = fromEpochMs(row.integer(4));
        a.settledAt = row.instant(5);
        a.outcome = outcomeOf(row, 6);
        a.status = int(row.integer(7));
        a.failure = int(row.integer(8));
        for (int i = 0; i < 5; ++i)
            a.phasesUs[size_t(i)] = row.integer(9 + i);
        if (!row.isNull(14))
            a.retryAfter = Millis(row.integer(14));
        a.charge = {{row.integer(15)}, {row.integer(16)}};
        a.credit = row.as<CreditState>(17);
        a.error = row.text(18);
        a.answerHeaders = row.bytes(19);
        a.answerBody = row.bytes(20);
        a.answerTruncated = row.integer(21) != 0;
        attempt = row.integer(22);
        a.records = int(row.integer(23));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

/// Operations are few, their rows may be millions: one look-up an operation, by the key of operation_row.
Result<std::vector<HistoryEntry>> historyOf(Connection& connection, RowId id)
{
    auto q = Query::on(connection, "SELECT o.id, o.at, o.actor, o.kind, o.reason, o.state,"
                                   " json_extract(x.after, '$.payload_id') IS r.payload_id FROM operation o"
                                   " CROSS JOIN operation_row x ON x.operation_id = o.id AND x.row_id = ?"
                                   " CROSS JOIN batch_row r ON r.id = x.row_id ORDER BY o.id");
    if (!q)
        return q.error();
    (*q)->bind(0, id.value);
    std::vector<HistoryEntry> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<OperationId>(0), fromEpochMs(row.integer(1)), row.text(2), row.text(3), row.text(4), row.text(5),
                       row.integer(6) != 0});
    });
    if (!done)
        return done.error();
    return out;
}

} // namespace

Result<RowDetail> DeadLetterRepository::detail(RowId id)
{
    RowDetail detail;
    qint64 payload = 0;
    qint64 attempt = 0;
    {
        const QByteArray sql = QByteArray("SELECT ") + LetterReader::kColumns + ", r.payload_id, r.last_attempt, max(r.version, r.top_version) FROM batch_row r"
            " JOIN payload p ON p.id = r.payload_id LEFT JOIN attempt a ON a.id = r.last_attempt" + LetterReader::kTables
            + " WHERE r.id = ?";
        auto q = m_connection.prepare(sql);
        if (!q)
            return q.error();
        q->bind(0, id.value);
        const auto found = q->step();
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::notFound, Wording::tr("There is no such row."), Wording::tr("row %1").arg(id.value)};
        LetterReader reader;
        detail.letter = reader.read(*q);
        detail.body = reader.body(*q);
        detail.payloadLimit = reader.payloadLimit();
        payload = q->integer(LetterReader::kColumnCount);
        attempt = q->integer(LetterReader::kColumnCount + 1);
        detail.topVersion = int(q->integer(LetterReader::kColumnCount + 2));
    }
    auto versions = versionsOf(m_connection, payload);
    if (!versions)
        return versions.error();
    detail.versions = std::move(*versions);
    detail.original = detail.versions.empty() ? detail.body : detail.versions.front().body;
    auto attempts = attemptsOf(m_connection, id, attempt);
    if (!attempts)
        return attempts.error();
    detail.attempts = std::move(*attempts);
    auto history = historyOf(m_connection, id);
    if (!history)
        return history.error();
    detail.history = std::move(*history);
    auto fallback = FallbackResults(m_connection).find(id);
    if (!fallback)
        return fallback.error();
    detail.fallback = std::move(*fallback);
    if (detail.fallback && detail.fallback->fields != "{}") {
        // A payload that is no flat object has nothing that could be laid over it.
        if (auto result = payload::overlaid(detail.body, detail.fallback->fields))
            detail.fallbackResult = std::move(*result);
    }
    return detail;
}

} // namespace fuseboard::store
