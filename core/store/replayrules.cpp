// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replayrules.h"

#include "core/store/destinationrepository.h"
#include "core/store/query.h"

namespace fuseboard::store {

namespace {

ReplayBar barOf(const Ledger::Entry& holder)
{
    if (holder.state == RowState::delivered)
        return ReplayBar::alreadyDelivered;
    if (holder.state == RowState::ambiguous || holder.maybe > 0)
        return ReplayBar::maybeElsewhere;
    return ReplayBar::waitingElsewhere;
}

} // namespace

Result<ReplayJudgement> ReplayRules::judge(const FoundRow& row)
{
    ReplayJudgement judgement;
    if (!isDeadLetter(row.state)) {
        judgement.bar = ReplayBar::gone;
        return judgement;
    }
    const auto destination = policy(row.destination);
    if (!destination)
        return destination.error();
    if (row.bodySize > (*destination)->storedLimit()) {
        judgement.bar = ReplayBar::tooLarge;
        return judgement;
    }
    const auto runs = mayRun(row.batch);
    if (!runs)
        return runs.error();
    if (!*runs) {
        judgement.bar = ReplayBar::batchClosed;
        return judgement;
    }
    // What owns its identity has it, and what is to be sent at its price asks nobody (Ledger, JournalWriter::claim).
    if (!row.owns && row.snapshot.number(RowColumn::payTwice) == 0) {
        if (auto asked = askLedger(row, judgement); !asked)
            return asked.error();
        if (judgement.bar != ReplayBar::sendable)
            return judgement;
    }
    // An attempt that nobody has settled may have been delivered, whatever the row's latest one came to.
    judgement.needs.ambiguous = row.state == RowState::ambiguous || row.maybe > 0;
    judgement.needs.pastLimit = row.replays >= (*destination)->maxReplays;
    const auto unchanged = isUnchanged(row);
    if (!unchanged)
        return unchanged.error();
    judgement.needs.unchanged = *unchanged;
    return judgement;
}

/// Its last attempt was refused for what the payload says, and the payload is the same still.
Result<bool> ReplayRules::isUnchanged(const FoundRow& row)
{
    if (row.state != RowState::dead || (row.reason != Reason::rejected && row.reason != Reason::tooLarge) || !row.lastAttempt.valid())
        return false;
    auto q = Query::on(m_connection, "SELECT version, outcome FROM row_attempt WHERE attempt_id = ? AND row_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row.lastAttempt).bind(1, row.row).step();
    if (!found)
        return found.error();
    if (!*found || (*q)->isNull(1))
        return false;
    const auto outcome = (*q)->as<Outcome>(1);
    return (*q)->integer(0) == row.version && (outcome == Outcome::rowFault || outcome == Outcome::tooLarge);
}

Result<void> ReplayRules::askLedger(const FoundRow& row, ReplayJudgement& judgement)
{
    QByteArray identity;
    {
        auto q = Query::on(m_connection, "SELECT identity FROM payload WHERE id = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, row.payload).step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        identity = (*q)->bytes(0);
    }
    const auto entry = m_ledger.find(identity);
    if (!entry)
        return entry.error();
    if (*entry && (*entry)->row != row.row && (*entry)->holds) {
        judgement.bar = barOf(**entry);
        judgement.other = (*entry)->row;
        auto q = Query::on(m_connection, "SELECT changed_at FROM batch_row WHERE id = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, judgement.other).step();
        if (!found)
            return found.error();
        if (*found)
            judgement.since = fromEpochMs((*q)->integer(0));
        return {};
    }
    judgement.contested = true;
    judgement.identity = std::move(identity);
    if (*entry && (*entry)->current && (*entry)->row != row.row)
        judgement.formerHolder = (*entry)->row;
    return {};
}

Result<const DestinationPolicy*> ReplayRules::policy(DestinationId id)
{
    auto [at, fresh] = m_policies.try_emplace(id);
    if (fresh) {
        auto destination = DestinationRepository(m_connection).destination(id);
        if (!destination)
            return destination.error();
        at->second = std::move(destination->policy);
    }
    return &at->second;
}

Result<bool> ReplayRules::mayRun(BatchId id)
{
    auto [at, fresh] = m_batches.try_emplace(id, false);
    if (fresh) {
        const auto may = mayReopen(m_connection, id);
        if (!may)
            return may.error();
        at->second = *may;
    }
    return at->second;
}

} // namespace fuseboard::store
