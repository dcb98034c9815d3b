// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: the guard in memory, the last look before a request is handed over.
#include "core/engine/engine.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using resilience::GuardKey;
using resilience::IdempotencyGuard;

namespace {

GuardKey guardKey(const store::Candidate& row)
{
    return {row.row.value, row.version};
}

} // namespace

/// All rows of the attempt, or none.
bool Engine::guardClaims(LiveAttempt& attempt, MonoTime now)
{
    int granted = 0;
    const store::Candidate* refused = nullptr;
    auto answer = IdempotencyGuard::Answer::granted;
    attempt.forEachRow([&](const LiveRow& row) {
        if (refused)
            return;
        answer = m_guard.claim(guardKey(row.taken.candidate), now);
        if (answer == IdempotencyGuard::Answer::granted)
            ++granted;
        else
            refused = &row.taken.candidate;
    });
    if (!refused)
        return true;
    attempt.forEachRow([&](const LiveRow& row) {
        if (granted-- > 0)
            m_guard.abandon(guardKey(row.taken.candidate));
    });
    journalEvent(2, u"duplicateSend"_s, attempt.lane->destination().id(), refused->batch,
                 u"Row %1 was about to be sent a second time (%2); nothing was sent. This is an error in Fuseboard."_s
                     .arg(refused->row.value)
                     .arg(answer == IdempotencyGuard::Answer::done ? u"it was delivered minutes ago"_s : u"it is on the wire"_s));
    return false;
}

void Engine::guardAbandons(LiveAttempt& attempt)
{
    attempt.forEachRow([this](const LiveRow& row) { m_guard.abandon(guardKey(row.taken.candidate)); });
}

void Engine::guardSettled(LiveAttempt& attempt, const store::Settlement& settlement, MonoTime now)
{
    const auto delivered = [&settlement](RowId row) {
        if (settlement.row == row)
            return settlement.to == RowState::delivered;
        const auto it = std::ranges::find(settlement.others, row, &store::SettledRow::row);
        return it != settlement.others.end() && it->to == RowState::delivered;
    };
    attempt.forEachRow([&](const LiveRow& row) {
        if (delivered(row.taken.candidate.row))
            m_guard.confirm(guardKey(row.taken.candidate), now);
        else
            m_guard.abandon(guardKey(row.taken.candidate));
    });
}

} // namespace fuseboard::engine
