// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/arraysettle.h"

#include "core/payload/arrayanswer.h"
#include "core/store/arrayjournal.h"

#include <algorithm>

namespace fuseboard::engine {

using payload::ItemAnswer;
using resilience::Verdict;

namespace {

struct Spread
{
    const transport::HttpResult& result;
    const store::DestinationPolicy& policy;
    std::span<const MemberContext> members;
    int throttledInARow;
    MonoTime now;
    WallTime wall;
    RandomSource& random;
};

void putTogether(store::Settlement& settlement, std::vector<store::SettledRow> rows)
{
    static_cast<store::SettledRow&>(settlement) = rows.front();
    rows.erase(rows.begin());
    settlement.others = std::move(rows);
}

bool isSentAgain(RowState to)
{
    return to == RowState::retryWait || to == RowState::deferred;
}

/// The decision of the whole for one of its rows.
store::SettledRow alike(const store::Settlement& whole, const MemberContext& member)
{
    store::SettledRow row = whole;
    row.row = member.row;
    row.batch = member.batch;
    row.charge = member.context.charge;
    row.own = whole.outcome;
    if (member.context.batchCancelled && isSentAgain(row.to))
        cancelRow(row, member.context, whole.outcome);
    return row;
}

/// Under the key of the array it may have been processed before; under another one it could be again.
bool keyMayBeSpent(const Spread& spread, const MemberContext& member)
{
    return spread.policy.resend == ResendPolicy::idempotent && member.maybeBefore;
}

/// The row leaves its array for another one, or to travel alone: another key.
store::SettledRow letGo(store::Settlement whole, const Spread& spread, const MemberContext& member, qint32 limit)
{
    const bool maybe = keyMayBeSpent(spread, member);
    whole.to = maybe ? RowState::ambiguous : RowState::deferred;
    whole.reason = maybe ? Reason::noAnswer : Reason::schedule;
    whole.dueAt = maybe ? std::nullopt : std::optional(spread.wall);
    whole.cycleMs = member.context.cycleMs;
    store::SettledRow row = alike(whole, member);
    row.arrayLimit = limit;
    return row;
}

/// What an endpoint says of one row is no word on the endpoint.
int rowStatus(int status)
{
    switch (status) {
    case 401: case 403: case 404: case 405: case 410: case 415: case 501: case 505:
        return 422;
    default:
        return status;
    }
}

/// As if the row had been answered alone.
store::SettledRow answeredAlone(Decision& decision, const Spread& spread, const MemberContext& member, const ItemAnswer& item)
{
    transport::HttpResult own;
    own.status = rowStatus(item.status);
    own.bodySent = true;
    own.phases = spread.result.phases;
    own.body = item.text;
    store::DestinationPolicy policy = spread.policy;
    if (policy.resend == ResendPolicy::idempotent)
        policy.resend = ResendPolicy::neverTwice; // its next request has another key
    const Decision alone = decide(own, policy, member.context, spread.throttledInARow, spread.now, spread.wall, spread.random);
    if (alone.gate)
        decision.gate = std::max(*alone.gate, decision.gate.value_or(Millis(0)));
    decision.throttled = decision.throttled || alone.throttled;
    if (decision.holdBudget.isEmpty())
        decision.holdBudget = alone.holdBudget;
    store::SettledRow row = alone.settlement;
    if (keyMayBeSpent(spread, member) && isSentAgain(row.to)) {
        row.to = RowState::ambiguous;
        row.reason = Reason::noAnswer;
        row.dueAt.reset();
    }
    row.row = member.row;
    row.batch = member.batch;
    row.own = alone.settlement.outcome;
    row.ownError = alone.settlement.error;
    row.arrayLimit = store::kNoArrayLimit;
    return row;
}

/// A 2xx that tells its rows apart.
void settleApart(Decision& decision, const Spread& spread, const std::vector<ItemAnswer>& items)
{
    std::vector<store::SettledRow> rows;
    size_t accepted = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        const bool good = items[i].accepted() || items[i].status == 0;
        accepted += good;
        rows.push_back(good ? alike(decision.settlement, spread.members[i])
                            : answeredAlone(decision, spread, spread.members[i], items[i]));
    }
    store::Settlement& s = decision.settlement;
    if (accepted == 0)
        s.outcome = rows.front().own;
    s.error = QByteArray::number(items.size() - accepted) + " of " + QByteArray::number(items.size()) + " rows were not accepted";
    s.answer = answerOf(spread.result);
    putTogether(s, std::move(rows));
}

/// Refused whole: what the answer names is refused, the rest is tried row by row.
void settleRefused(Decision& decision, const Spread& spread, const std::optional<std::vector<ItemAnswer>>& items)
{
    std::vector<store::SettledRow> rows;
    for (size_t i = 0; i < spread.members.size(); ++i) {
        const MemberContext& member = spread.members[i];
        const int status = items ? (*items)[i].status : 0;
        if (status >= 400) {
            rows.push_back(answeredAlone(decision, spread, member, (*items)[i]));
            continue;
        }
        store::Settlement& s = decision.settlement;
        if (items && (*items)[i].accepted()) {
            store::Settlement taken = s;
            taken.to = RowState::delivered;
            taken.reason = Reason::none;
            taken.credit = CreditState::committed;
            taken.outcome = Outcome::delivered;
            rows.push_back(alike(taken, member));
            continue;
        }
        rows.push_back(letGo(s, spread, member, 1));
    }
    putTogether(decision.settlement, std::move(rows));
}

} // namespace

AttemptContext contextOf(std::span<const MemberContext> members)
{
    AttemptContext whole;
    whole.records = int(members.size());
    whole.queued = members.front().context.queued;
    whole.networkGone = members.front().context.networkGone;
    for (const MemberContext& member : members) {
        whole.retries = std::max(whole.retries, member.context.retries);
        whole.cycleMs = std::max(whole.cycleMs, member.context.cycleMs);
        whole.charge += member.context.charge;
        whole.maybe = whole.maybe || member.context.maybe;
        whole.lastWait = std::max(whole.lastWait, member.context.lastWait);
    }
    whole.time = members.front().context.time;
    // While one row may still be sent the array is; those past their deadline leave it before.
    for (const MemberContext& member : members) {
        if (!member.context.deadline) {
            whole.deadline.reset();
            break;
        }
        whole.deadline = std::max(*member.context.deadline, whole.deadline.value_or(*member.context.deadline));
    }
    return whole;
}

void settleArray(Decision& decision, const transport::HttpResult& result, const store::DestinationPolicy& policy,
                 std::span<const MemberContext> members, int throttledInARow, MonoTime now, WallTime wall, RandomSource& random)
{
    const Spread spread{result, policy, members, throttledInARow, now, wall, random};
    const Verdict verdict = decision.classification.verdict;
    std::optional<std::vector<ItemAnswer>> items;
    if (verdict == Verdict::delivered || verdict == Verdict::dead)
        items = payload::itemAnswers(result.body, int(members.size()));
    if (verdict == Verdict::dead)
        return settleRefused(decision, spread, items);
    const auto refusedOne = [](const ItemAnswer& item) { return item.status >= 400; };
    if (verdict == Verdict::delivered && items && std::ranges::any_of(*items, refusedOne))
        return settleApart(decision, spread, *items);

    std::vector<store::SettledRow> rows;
    for (const MemberContext& member : members) {
        if (verdict == Verdict::split) {
            rows.push_back(letGo(decision.settlement, spread, member, qint32(members.size() + 1) / 2));
            continue;
        }
        rows.push_back(alike(decision.settlement, member));
        if (isSentAgain(rows.back().to))
            rows.back().tie = store::ArrayTie::repeat;
    }
    putTogether(decision.settlement, std::move(rows));
}

} // namespace fuseboard::engine
