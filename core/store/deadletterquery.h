// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "core/store/statement.h"

#include <unordered_map>
#include <vector>

namespace fuseboard::store {

/// The condition of a DeadLetterFilter that does not search, over batch_row r and attempt a (the last one; a LEFT JOIN, since
/// a row that is too large has none).
class DeadLetterQuery
{
public:
    explicit DeadLetterQuery(const DeadLetterFilter& filter);

    /// "FROM … WHERE …" with the tables that the condition needs, or with all of them.
    QByteArray from(bool all) const;
    /// The same condition over batch_count, for counting without a look at the rows; empty when it asks for more than the
    /// counters know.
    QByteArray fromCounters() const { return m_counters; }
    /// Binds the values of the condition; the next free parameter comes back.
    int bind(Statement& statement) const;

private:
    void add(const QByteArray& condition) { m_where += " AND " + condition; }

    QByteArray m_where;
    QByteArray m_counters;
    std::vector<qint64> m_values;
    bool m_attempt = false;
};

/// "Payload 131 KB, limit 100 KB".
QString payloadSizeText(qint64 bytes, int limit);

/// Reads letters from rows of kLetterColumns; names, columns and limits are looked at once a batch and destination.
class LetterReader
{
public:
    static constexpr char kColumns[] =
        "r.id, r.batch_id, r.destination_id, r.line, r.state, r.reason, r.tries, r.replays, r.version, r.changed_at,"
        " a.id, a.status, CASE WHEN a.records > 1 THEN coalesce((SELECT m.error FROM attempt_member m WHERE m.attempt_id = a.id"
        " AND m.row_id = r.id), a.error) ELSE a.error END, p.body, b.name, b.columns, d.name, d.policy, s.identity_columns, r.source, f.staleness,"
        " f.why, f.attempt_id";
    static constexpr int kColumnCount = 23;
    static constexpr char kTables[] =
        " JOIN batch b ON b.id = r.batch_id JOIN destination d ON d.id = r.destination_id"
        " JOIN ledger_scope s ON s.id = d.scope_id LEFT JOIN fallback_result f ON f.row_id = r.id";

    DeadLetter read(const Statement& row);
    QByteArray body(const Statement& row) const { return row.bytes(13); }
    /// Of the destination of the row read last.
    int payloadLimit() const { return m_payloadLimit; }

private:
    struct BatchPart
    {
        QString name;
        QStringList columns;
    };
    struct DestinationPart
    {
        QString name;
        QStringList identityColumns;
        int payloadLimit = 0;
    };
    std::unordered_map<qint64, BatchPart> m_batches;
    std::unordered_map<qint64, DestinationPart> m_destinations;
    int m_payloadLimit = 0;
};

} // namespace fuseboard::store
