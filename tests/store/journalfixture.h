// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "tests/support/tempworkspace.h"

namespace fuseboard::test {

inline constexpr Charge kCharge{Credits::whole(1), Credits::whole(2)};
inline constexpr int kDay = 20261026;

inline store::Claim claimOf(qint64 attempt, RowId row, BatchId batch, RowState expected = RowState::pending,
                            DestinationId destination = DestinationId(1))
{
    store::Claim claim;
    claim.attempt = AttemptId(attempt);
    claim.row = row;
    claim.batch = batch;
    claim.destination = destination;
    claim.account = AccountId(1);
    claim.webhook = WebhookId(destination.value);
    claim.expected = expected;
    claim.accountDay = kDay;
    claim.charge = kCharge;
    claim.at = fromEpochMs(1'793'000'000'000);
    return claim;
}

/// The rows of several claims as one array, under the first one's attempt.
inline store::Claim arrayOf(std::vector<store::Claim> claims)
{
    store::Claim array = claims.front();
    array.others.assign(claims.begin() + 1, claims.end());
    return array;
}

inline store::Settlement settlementOf(const store::Claim& claim, RowState to = RowState::delivered)
{
    store::Settlement s;
    s.attempt = claim.attempt;
    s.row = claim.row;
    s.batch = claim.batch;
    s.destination = claim.destination;
    s.account = claim.account;
    s.webhook = claim.webhook;
    s.accountDay = claim.accountDay;
    s.charge = claim.charge;
    s.to = to;
    s.at = claim.at + Millis(40);
    s.phasesUs = {100, 200, 0, 900, 1000};
    switch (to) {
    case RowState::delivered:
        s.outcome = Outcome::delivered;
        s.status = 200;
        s.credit = CreditState::committed;
        break;
    case RowState::ambiguous:
        s.outcome = Outcome::noAnswer;
        s.reason = Reason::noAnswer;
        s.credit = CreditState::unreconciled;
        s.sampleFailure = true;
        s.error = "no answer";
        break;
    case RowState::dead:
        s.outcome = Outcome::rowFault;
        s.reason = Reason::rejected;
        s.status = 422;
        s.sampleIgnored = true;
        s.error = "refused";
        s.answer = store::AnswerRecord{"content-type: text/plain", "no", false};
        break;
    case RowState::retryWait:
        s.outcome = Outcome::transient;
        s.status = 503;
        s.consumedRetry = true;
        s.sampleFailure = true;
        s.error = "unavailable";
        s.dueAt = s.at + Millis(1000);
        break;
    default:
        s.outcome = Outcome::throttled;
        s.reason = Reason::rateGate;
        s.status = 429;
        s.dueAt = s.at + Millis(1000);
        break;
    }
    s.own = s.outcome;
    for (const store::ClaimedRow& row : claim.others) {
        store::SettledRow other = s;
        other.row = row.row;
        other.batch = row.batch;
        other.charge = row.charge;
        s.others.push_back(other);
    }
    return s;
}

inline store::Unclaim unclaimOf(const store::Claim& claim)
{
    store::Unclaim u;
    u.attempt = claim.attempt;
    u.row = claim.row;
    u.batch = claim.batch;
    u.account = claim.account;
    u.accountDay = claim.accountDay;
    u.destination = claim.destination;
    u.charge = claim.charge;
    u.reason = Reason::paused;
    u.dueAt = claim.at;
    u.at = claim.at;
    for (const store::ClaimedRow& row : claim.others)
        u.others.push_back({row.row, row.batch, row.charge});
    return u;
}

} // namespace fuseboard::test
