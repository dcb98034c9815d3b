// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchrepository.h"

#include "core/base/wording.h"
#include "core/store/batchcounters.h"
#include "core/store/ledger.h"
#include "core/store/query.h"
#include "core/store/rowdeadline.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr qsizetype kRawLimit = 4096;

struct Target
{
    DestinationId destination;
    Priority lane = Priority::normal;
    std::optional<WallTime> deadline; ///< of the rows that are accepted now
};

Result<Target> importTarget(Connection& connection, BatchId id, WallTime now)
{
    auto q = Query::on(connection, "SELECT destination_id, priority FROM batch WHERE id = ? AND state = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, id.value).bind(1, BatchState::importing);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::conflict, Wording::tr("The batch is not being imported any more."), Wording::tr("batch %1").arg(id.value)};
    const auto deadline = rowDeadline(connection, id, now);
    if (!deadline)
        return deadline.error();
    return Target{(*q)->id<DestinationId>(0), (*q)->as<Priority>(1), *deadline};
}

/// What the ledger says of each row of the chunk, in file order; rows that are never sent do not ask.
Result<std::vector<LedgerAnswer>> askLedger(Connection& connection, BatchId id, const std::vector<NewRow>& rows, qint64 firstRow)
{
    struct Asking
    {
        qint64 key;
        quint32 index;
    };
    std::vector<Asking> order;
    order.reserve(rows.size());
    for (quint32 i = 0; i < rows.size(); ++i) {
        if (rows[i].fault == Reason::none)
            order.push_back({Ledger::key64(QByteArrayView(rows[i].identity.data(), 32)), i});
    }
    std::sort(order.begin(), order.end(), [](const Asking& a, const Asking& b) {
        return a.key != b.key ? a.key < b.key : a.index < b.index;
    });
    std::vector<Ledger::Wish> wishes;
    wishes.reserve(order.size());
    for (const Asking& a : order)
        wishes.push_back({RowId(firstRow + a.index), id, QByteArrayView(rows[a.index].identity.data(), 32)});
    const auto answers = Ledger(connection).acquireChunk(wishes);
    if (!answers)
        return answers.error();
    std::vector<LedgerAnswer> out(rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        out[order[i].index] = (*answers)[i];
    return out;
}

struct Verdict
{
    RowState state = RowState::pending;
    Reason reason = Reason::none;
    RowId other;
    bool owns = false;
};

Verdict judge(Reason fault, const LedgerAnswer& answer)
{
    if (fault == Reason::tooLarge)
        return {RowState::dead, fault, {}, false};
    if (fault != Reason::none)
        return {RowState::excluded, fault, {}, false};
    if (answer.granted())
        return {RowState::pending, Reason::none, {}, true};
    return {RowState::excluded, answer.reason, answer.holder, false};
}

void count(ImportTally& tally, Reason reason)
{
    ++tally.rows;
    switch (reason) {
    case Reason::none: ++tally.accepted; break;
    case Reason::duplicateInFile: ++tally.duplicateInFile; break;
    case Reason::alreadyDelivered: ++tally.alreadyDelivered; break;
    case Reason::waitingElsewhere: ++tally.waitingElsewhere; break;
    case Reason::maybeDelivered: ++tally.maybeDelivered; break;
    case Reason::tooLarge: ++tally.tooLarge; break;
    default: ++tally.invalid; break;
    }
}

Result<void> insertFaults(Connection& connection, BatchId id, const std::vector<NewFault>& faults)
{
    if (faults.empty())
        return {};
    auto q = Query::on(connection, "INSERT INTO import_fault (batch_id, line, col, message, raw) VALUES (?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    for (const NewFault& f : faults) {
        (*q)->bind(0, id.value).bind(1, f.line).bind(2, f.column).bind(3, f.message);
        // Whatever bytes the source held, the column is text.
        (*q)->bindText(4, QString::fromUtf8(QByteArrayView(f.raw).first(std::min(f.raw.size(), kRawLimit))).toUtf8());
        if (auto done = (*q)->run(); !done)
            return done;
    }
    return {};
}

} // namespace

ImportTally& ImportTally::operator+=(const ImportTally& o)
{
    rows += o.rows;
    accepted += o.accepted;
    duplicateInFile += o.duplicateInFile;
    alreadyDelivered += o.alreadyDelivered;
    waitingElsewhere += o.waitingElsewhere;
    maybeDelivered += o.maybeDelivered;
    invalid += o.invalid;
    tooLarge += o.tooLarge;
    faults += o.faults;
    return *this;
}

Result<ImportTally> BatchRepository::addRows(BatchId id, const std::vector<NewRow>& rows, const std::vector<NewFault>& faults,
                                             WallTime now)
{
    const auto target = importTarget(m_connection, id, now);
    if (!target)
        return target.error();
    // Ids are given here, ascending: the ledger names rows before they are inserted.
    const auto lastRow = m_connection.scalar("SELECT max(id) FROM batch_row");
    const auto lastPayload = m_connection.scalar("SELECT max(id) FROM payload");
    if (!lastRow || !lastPayload)
        return !lastRow ? lastRow.error() : lastPayload.error();
    const qint64 firstRow = *lastRow + 1;
    const qint64 firstPayload = *lastPayload + 1;
    const auto answers = askLedger(m_connection, id, rows, firstRow);
    if (!answers)
        return answers.error();

    auto row = Query::on(m_connection, "INSERT INTO batch_row (id, batch_id, destination_id, lane, line, state, reason,"
                                       " payload_id, version, owns, other_row, changed_at, deadline_at)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    auto payload = Query::on(m_connection, "INSERT INTO payload (id, row_id, version, body, identity, created_at)"
                                           " VALUES (?, ?, 1, ?, ?, ?)");
    if (!payload)
        return payload.error();
    (*row)->bind(1, id.value).bind(2, target->destination).bind(3, target->lane).bind(10, now).bind(11, target->deadline);
    (*payload)->bind(4, now);

    ImportTally tally;
    BatchCounters counters;
    for (size_t i = 0; i < rows.size(); ++i) {
        const NewRow& r = rows[i];
        const Verdict v = judge(r.fault, (*answers)[i]);
        const qint64 rowId = firstRow + qint64(i);
        const qint64 payloadId = firstPayload + qint64(i);
        (*row)->bind(0, rowId).bind(4, r.line).bind(5, v.state).bind(6, v.reason).bind(7, payloadId).bind(8, v.owns).bind(9, v.other);
        if (auto done = (*row)->run(); !done)
            return done.error();
        (*payload)->bind(0, payloadId).bind(1, rowId).bindText(2, r.body);
        (*payload)->bindBlob(3, QByteArrayView(r.identity.data(), qsizetype(r.identity.size())));
        if (auto done = (*payload)->run(); !done)
            return done.error();
        count(tally, v.reason);
        counters.add(id, v.state, v.reason, 1);
    }
    tally.faults = qint64(faults.size());
    if (auto done = insertFaults(m_connection, id, faults); !done)
        return done.error();

    auto range = Query::on(m_connection,
                           "UPDATE batch SET fault_count = fault_count + ?2, last_row = CASE WHEN ?4 > 0 THEN ?3 + ?4 - 1"
                           " ELSE last_row END, first_row = CASE WHEN first_row = 0 AND ?4 > 0 THEN ?3 ELSE first_row END"
                           " WHERE id = ?1");
    if (!range)
        return range.error();
    (*range)->bind(0, id.value).bind(1, tally.faults).bind(2, firstRow).bind(3, tally.rows);
    if (auto done = (*range)->run(); !done)
        return done.error();
    if (auto done = counters.flush(m_connection, now); !done)
        return done.error();
    return tally;
}

} // namespace fuseboard::store
