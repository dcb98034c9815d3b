// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationundo.h"

#include "core/base/wording.h"
#include "core/store/journaltotals.h"
#include "core/store/ledger.h"
#include "core/store/query.h"
#include "core/store/rowcharges.h"
#include "core/store/rowmover.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// Everything but whether it owns its identity, which others may take from a row that does not hold it.
bool isAs(const RowSnapshot& now, RowSnapshot expected)
{
    expected[RowColumn::owns] = now[RowColumn::owns];
    return now.values == expected.values;
}

Result<QByteArray> identityOf(Connection& connection, qint64 payload)
{
    auto q = Query::on(connection, "SELECT identity FROM payload WHERE id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, payload).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::corrupt, Wording::tr("A payload that an operation noted is not there any more."), Wording::tr("payload %1").arg(payload)};
    return (*q)->bytes(0);
}

Result<bool> exists(Connection& connection, const char* sql, qint64 a, qint64 b)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    return (*q)->bind(0, a).bind(1, b).step();
}

Result<void> addEntry(Connection& connection, const RowCharge& charge, Charge amount, const Actor& by, WallTime now)
{
    auto q = Query::on(connection, "INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli, actor,"
                                   " reason) VALUES (?, ?, ?, ?, 'settled', ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, now).bind(1, charge.account).bind(2, charge.day).bind(3, charge.attempt);
    return (*q)->bind(4, amount.data.milli).bind(5, amount.actions.milli).bind(6, by.name).bind(7, by.reason).run();
}

} // namespace

/// What one transaction has at hand.
struct OperationUndo::Scene
{
    Scene(Connection& c, WallTime at, bool carries) : connection(c), ledger(c), mover(c), now(at), carriesOut(carries) {}
    Connection& connection;
    Ledger ledger;
    RowMover mover;
    JournalTotals totals;
    WallTime now;
    bool carriesOut; ///< false: looks only
    BatchId batch; ///< of the row at hand
};

OperationUndo::OperationUndo(const OperationRecord& operation, UndoDirection direction, const Actor& by)
    : m_operation(operation)
    , m_direction(direction)
    , m_by(by)
{
    if (m_by.reason.isEmpty())
        m_by.reason = direction == UndoDirection::undo ? u"undone"_s : u"done again"_s;
    if (operation.kind == u"settle") {
        const bool delivered = QJsonDocument::fromJson(operation.detail).object().value(u"delivered"_s).toBool();
        m_settledCredit = delivered ? CreditState::committed : CreditState::released;
    }
}

Result<bool> OperationUndo::prepare(Connection& reader, RowId after, int limit)
{
    m_items.clear();
    auto q = Query::on(reader, "SELECT row_id, before, after FROM operation_row WHERE operation_id = ? AND row_id > ? ORDER BY row_id LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, m_operation.id).bind(1, after.value).bind(2, limit);
    for (;;) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more)
            return !m_items.empty();
        Item item;
        item.row = (*q)->id<RowId>(0);
        item.known = !(*q)->isNull(2);
        if (item.known) {
            if (auto read = readItem(item, (*q)->bytes(1), (*q)->bytes(2)); !read)
                return read.error();
        }
        m_items.push_back(std::move(item));
    }
}

Result<void> OperationUndo::readItem(Item& item, const QByteArray& beforeJson, const QByteArray& afterJson) const
{
    const bool undo = m_direction == UndoDirection::undo;
    if (isMark()) {
        item.expectedMark = rowMarkFromJson(undo ? afterJson : beforeJson);
        item.targetMark = rowMarkFromJson(undo ? beforeJson : afterJson);
        return {};
    }
    auto before = rowSnapshotFromJson(beforeJson);
    if (!before)
        return before.error();
    item.attempts = std::exchange(before->attempts, {});
    auto after = withDifference(*before, afterJson);
    if (!after)
        return after.error();
    item.expected = undo ? *after : *before;
    item.target = undo ? *std::move(before) : *std::move(after);
    return {};
}

Result<UndoTally> OperationUndo::applyAll(Scene& scene)
{
    UndoTally tally;
    for (const Item& item : m_items) {
        Result<QString> why = u"old"_s;
        if (item.known)
            why = isMark() ? applyMark(scene, item) : applyRow(scene, item);
        if (!why)
            return why.error();
        if (why->isEmpty())
            ++tally.done;
        else
            tally.leave(*why);
    }
    return tally;
}

Result<UndoTally> OperationUndo::foretell(Connection& reader)
{
    Scene scene(reader, {}, false);
    return applyAll(scene);
}

Result<UndoTally> OperationUndo::apply(Connection& connection, WallTime now)
{
    m_credits.clear();
    Scene scene(connection, now, true);
    auto tally = applyAll(scene);
    if (!tally)
        return tally;
    for (const CreditMove& move : m_credits)
        scene.totals.correctCredit(move.key, move.used, move.unreconciled);
    if (auto done = scene.totals.flush(connection); !done)
        return done.error();
    if (auto done = scene.mover.flush(now); !done)
        return done.error();
    return tally;
}

Result<QString> OperationUndo::applyMark(const Scene& scene, const Item& item) const
{
    Connection& connection = scene.connection;
    RowMarks marks(connection);
    auto mark = marks.mark(item.row);
    if (!mark)
        return mark.error();
    // A note and tags are each their own.
    const bool note = m_operation.kind == u"note";
    if (note ? mark->note != item.expectedMark.note : mark->tags != item.expectedMark.tags) {
        auto later = whyChanged(connection, item, {});
        return later;
    }
    if (!scene.carriesOut)
        return QString();
    if (note)
        mark->note = item.targetMark.note;
    else
        mark->tags = item.targetMark.tags;
    if (auto done = marks.set(item.row, *mark); !done)
        return done.error();
    return QString();
}

Result<QString> OperationUndo::applyRow(Scene& scene, const Item& item)
{
    Connection& connection = scene.connection;
    auto found = Query::on(connection, "SELECT batch_id FROM batch_row WHERE id = ?");
    if (!found)
        return found.error();
    const auto there = (*found)->bind(0, item.row).step();
    if (!there)
        return there.error();
    if (!*there)
        return u"changed"_s;
    scene.batch = (*found)->id<BatchId>(0);
    const auto now = RowSnapshot::of(connection, item.row);
    if (!now)
        return now.error();
    if (!isAs(**now, item.expected))
        return whyChanged(connection, item, **now);
    const auto removed = exists(connection, "SELECT 1 FROM row_export WHERE row_id = ?1 AND removed_at IS NOT NULL AND ?2 = ?2", item.row.value, 0);
    if (!removed)
        return removed.error();
    if (*removed && isDeadLetter(item.target.state()))
        return u"removed"_s;

    RowSnapshot target = item.target;
    const bool ownsNow = (*now)->number(RowColumn::owns) != 0;
    if (auto why = restoreIdentity(scene, item, target, ownsNow); !why || !why->isEmpty())
        return why;
    if (auto why = restoreCredits(scene, item); !why || !why->isEmpty())
        return why;
    if (!scene.carriesOut)
        return QString();
    if (auto done = target.restore(connection, item.row); !done)
        return done.error();
    scene.mover.counters().move(scene.batch, (*now)->state(), (*now)->reason(), target.state(), target.reason());
    return QString();
}

/// The row is not as the operation left it: what came between.
Result<QString> OperationUndo::whyChanged(Connection& connection, const Item& item, const RowSnapshot& now) const
{
    if (!isMark()) {
        if (now[RowColumn::lastAttempt] != item.expected[RowColumn::lastAttempt] || now.state() == RowState::claimed)
            return u"sent"_s;
        if (isOpen(now.state()))
            return u"waiting"_s;
    }
    auto q = Query::on(connection, "SELECT o.id FROM operation o CROSS JOIN operation_row x ON x.operation_id = o.id AND x.row_id = ?1"
                                   " WHERE o.id > ?2 AND o.state NOT IN ('undone', 'cancelled') AND (?3 = '' OR o.kind = ?3)"
                                   " ORDER BY o.id LIMIT 1");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, item.row).bind(1, m_operation.id).bind(2, isMark() ? m_operation.kind : QString()).step();
    if (!found)
        return found.error();
    return *found ? u"later:%1"_s.arg((*q)->integer(0)) : u"changed"_s;
}

/// The row's tie to its identity, as the target has it. A row that would not hold it (dead, discarded) goes without it when
/// another took it meanwhile; its next claim asks again.
Result<QString> OperationUndo::restoreIdentity(Scene& scene, const Item& item, RowSnapshot& target, bool ownsNow) const
{
    const bool owned = item.expected.number(RowColumn::owns) != 0;
    const bool toOwn = target.number(RowColumn::owns) != 0;
    if (!owned && ownsNow)
        return u"changed"_s;
    const qint64 fromPayload = item.expected.number(RowColumn::payload);
    const qint64 toPayload = target.number(RowColumn::payload);
    const bool holds = isHolding(target.state(), qint32(target.number(RowColumn::maybe)), toOwn);
    if (toOwn && owned && !ownsNow) { // taken since
        if (holds)
            return u"identity"_s;
        target[RowColumn::owns] = 0;
        return QString();
    }
    if (fromPayload == toPayload || toOwn == owned || (!toOwn && !scene.carriesOut))
        return QString();
    const auto identity = identityOf(scene.connection, toOwn ? toPayload : fromPayload);
    if (!identity)
        return identity.error();
    if (!toOwn) {
        if (auto done = scene.ledger.release(item.row, *identity); !done)
            return done.error();
        return QString();
    }
    const auto entry = scene.ledger.find(*identity);
    if (!entry)
        return entry.error();
    if (*entry && (*entry)->row != item.row) {
        if (holds)
            return u"identity"_s;
        target[RowColumn::owns] = 0;
        return QString();
    }
    if (!scene.carriesOut)
        return QString();
    const auto answer = scene.ledger.acquire({item.row, scene.batch, *identity});
    if (!answer)
        return answer.error();
    return QString();
}

/// The charges of the attempts that a settlement reconciled: all of them, or the row is left alone.
Result<QString> OperationUndo::restoreCredits(Scene& scene, const Item& item)
{
    if (item.attempts.empty())
        return QString();
    const bool undo = m_direction == UndoDirection::undo;
    const CreditState from = undo ? m_settledCredit : CreditState::unreconciled;
    const CreditState to = undo ? CreditState::unreconciled : m_settledCredit;
    auto charges = chargesOf(scene.connection, item.row, AttemptId(item.expected.number(RowColumn::lastAttempt)));
    if (!charges)
        return charges.error();
    std::erase_if(*charges, [&](const RowCharge& charge) {
        return std::find(item.attempts.begin(), item.attempts.end(), charge.attempt) == item.attempts.end();
    });
    for (const RowCharge& charge : *charges) {
        const auto corrected = exists(scene.connection, "SELECT 1 FROM credit_entry WHERE attempt_id = ?1 AND kind = 'correction' AND at >= ?2",
                                      charge.attempt.value, toEpochMs(m_operation.at));
        if (!corrected)
            return corrected.error();
        if (charge.state != from || *corrected)
            return u"credits"_s;
    }
    if (!scene.carriesOut)
        return QString();
    for (const RowCharge& charge : *charges) {
        if (const auto changed = setCreditState(scene.connection, charge, to); !changed)
            return changed.error();
        const Charge sign = undo ? charge.charge : Charge() - charge.charge;
        const Charge used = m_settledCredit == CreditState::released ? sign : Charge();
        m_credits.push_back({charge.key(), used, sign});
        if (used.isZero())
            continue;
        if (auto done = addEntry(scene.connection, charge, used, m_by, scene.now); !done)
            return done.error();
    }
    return QString();
}

} // namespace fuseboard::store
