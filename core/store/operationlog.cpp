// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationlog.h"

#include "core/store/batchcounters.h"
#include "core/store/batchrepository.h"
#include "core/store/deadletterquery.h"
#include "core/store/lettersearch.h"
#include "core/store/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// The columns that every operation looks at. 21 is Reason::tooLarge: only such a row's body is measured.
QByteArray foundColumns()
{
    return QByteArray("SELECT r.id, r.batch_id, max(r.version, r.top_version), CASE WHEN r.reason = 21 THEN (SELECT"
                      " length(CAST(body AS BLOB)) FROM payload WHERE id = r.payload_id) ELSE 0 END, ")
        + RowSnapshot::sql();
}

FoundRow readFound(const Statement& q)
{
    FoundRow f;
    f.row = q.id<RowId>(0);
    f.batch = q.id<BatchId>(1);
    f.topVersion = qint32(q.integer(2));
    f.bodySize = q.integer(3);
    f.snapshot = RowSnapshot::read(q, 4);
    f.destination = DestinationId(f.snapshot.number(RowColumn::destination));
    f.state = f.snapshot.state();
    f.reason = f.snapshot.reason();
    f.payload = PayloadId(f.snapshot.number(RowColumn::payload));
    f.version = qint32(f.snapshot.number(RowColumn::version));
    f.replays = qint32(f.snapshot.number(RowColumn::replays));
    f.lastAttempt = AttemptId(f.snapshot.number(RowColumn::lastAttempt));
    f.owns = f.snapshot.number(RowColumn::owns) != 0;
    f.maybe = qint32(f.snapshot.number(RowColumn::maybe));
    return f;
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
    static const QByteArray sql = foundColumns() + " FROM batch_row r WHERE r.id = ?";
    for (const RowId id : rows) {
        auto q = Query::on(connection, sql.constData());
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, id.value).step();
        if (!found)
            return found.error();
        if (*found)
            out.push_back(readFound(**q));
    }
    return out;
}

Result<std::vector<FoundRow>> findRows(Connection& connection, const DeadLetterFilter& filter)
{
    if (filter.searches()) {
        const auto listing = LetterSearch(connection).listing(filter, {});
        if (!listing)
            return listing.error();
        std::vector<RowId> rows = listing->rows;
        std::sort(rows.begin(), rows.end());
        return findRows(connection, rows);
    }
    const DeadLetterQuery query(filter);
    const QByteArray sql = foundColumns() + query.from(false);
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
    const auto id = OperationRepository(connection).begin({kind, actor, destination, batch, detailJson, OperationState::applying, 0}, at);
    if (!id)
        return id.error();
    return OperationLog(connection, *id);
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
    const auto after = RowSnapshot::of(*m_connection, before.row);
    if (!after)
        return after.error();
    auto q = Query::on(*m_connection, "INSERT INTO operation_row (operation_id, row_id, before, after) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, id()).bind(1, before.row).bindText(2, toJson(before.snapshot));
    return (*q)->bindText(3, differenceJson(before.snapshot, after->value_or(before.snapshot))).run();
}

Result<void> OperationLog::appliedBeside(RowId row, const QByteArray& before, const QByteArray& after)
{
    ++m_result.applied;
    auto q = Query::on(*m_connection, "INSERT INTO operation_row (operation_id, row_id, before, after) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    return (*q)->bind(0, id()).bind(1, row).bindText(2, before).bindText(3, after).run();
}

Result<std::vector<FoundRow>> OperationLog::find(const std::vector<RowId>& rows)
{
    auto found = findRows(*m_connection, rows);
    if (found)
        skipped(qint64(rows.size()) - qint64(found->size()));
    return found;
}

void OperationLog::skipped(qint64 n, const QString& why)
{
    if (n <= 0)
        return;
    m_result.skipped += n;
    m_left[why] += n;
}

void OperationLog::creditsMoved(const std::vector<CreditMove>& moves)
{
    m_result.credits.insert(m_result.credits.end(), moves.begin(), moves.end());
}

Result<OperationResult> OperationLog::finish()
{
    auto q = Query::on(*m_connection, "UPDATE operation SET state = 'applied', row_count = row_count + ?, skipped = skipped + ?,"
                                      " selected = max(selected, row_count + skipped + ?1 + ?2) WHERE id = ?3");
    if (!q)
        return q.error();
    (*q)->bind(0, m_result.applied).bind(1, m_result.skipped).bind(2, id());
    if (auto done = (*q)->run(); !done)
        return done.error();
    if (auto done = noteLeft(); !done)
        return done.error();
    return m_result;
}

Result<OperationResult> OperationLog::advance(qint64 nextChunk)
{
    if (auto done = OperationRepository(*m_connection).advance(id(), nextChunk, m_result.applied, m_result.skipped); !done)
        return done.error();
    if (auto done = noteLeft(); !done)
        return done.error();
    return m_result;
}

/// Adds why rows were left alone to the operation's particulars.
Result<void> OperationLog::noteLeft()
{
    if (m_left.empty())
        return {};
    OperationRepository repository(*m_connection);
    const auto operation = repository.operation(id());
    if (!operation)
        return operation.error();
    QJsonObject detail = QJsonDocument::fromJson(operation->detail).object();
    QJsonObject counts = detail.value(u"left"_s).toObject();
    for (const auto& [why, n] : m_left)
        counts.insert(why, counts.value(why).toInteger() + n);
    detail.insert(u"left"_s, counts);
    m_left.clear();
    return repository.setDetail(id(), QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

} // namespace fuseboard::store
