// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/destinationpolicy.h"
#include "core/store/ledger.h"
#include "core/store/operationlog.h"

#include <unordered_map>

namespace fuseboard::store {

/// What the operator allows beyond what can be sent without a doubt.
struct ReplayTicks
{
    bool ambiguous = false;  ///< rows that may have been delivered: perhaps a second charge
    bool pastLimit = false;  ///< rows that were replayed as often as their destination allows (R77)
    bool unchanged = false;  ///< rows that were refused as they are: it will likely happen again
    bool operator==(const ReplayTicks&) const = default;
};

/// Why a row is not sent by a replay, whatever is ticked; sendable: it is, if its needs are ticked.
enum class ReplayBar : quint8 {
    sendable = 0,
    gone,             ///< no dead letter any more, or no such row
    tooLarge,         ///< its payload is above the destination's limit: an edit comes first
    batchClosed,      ///< its batch's cancellation is under way, or its import was interrupted
    alreadyDelivered, ///< another row of that identity was delivered
    maybeElsewhere,   ///< another row of that identity may have been delivered: settle that one first
    waitingElsewhere, ///< another row of that identity is to be sent
};

/// One row against the rules of a replay. The dry run and the release ask the same questions, so that what was counted is
/// what is sent.
struct ReplayJudgement
{
    ReplayBar bar = ReplayBar::sendable;
    ReplayTicks needs;             ///< of sendable
    RowId other;                   ///< of the last three: the row in its way
    WallTime since{};              ///< and when it got there
    bool contested = false;        ///< sendable, but its identity is nobody's: the first that is released takes it
    QByteArray identity;           ///< of contested rows
    RowId formerHolder;            ///< that loses it then, if it is valid
};

constexpr bool covers(ReplayTicks ticks, ReplayTicks needs)
{
    return (ticks.ambiguous || !needs.ambiguous) && (ticks.pastLimit || !needs.pastLimit) && (ticks.unchanged || !needs.unchanged);
}

/// Judges rows on any connection; looks at each destination and batch once, so it lives no longer than one pass or transaction.
class ReplayRules
{
public:
    explicit ReplayRules(Connection& connection) : m_connection(connection), m_ledger(connection) {}

    Result<ReplayJudgement> judge(const FoundRow& row);

private:
    Result<const DestinationPolicy*> policy(DestinationId id);
    Result<bool> mayRun(BatchId id);
    Result<bool> isUnchanged(const FoundRow& row);
    Result<void> askLedger(const FoundRow& row, ReplayJudgement& judgement);

    Connection& m_connection;
    Ledger m_ledger;
    std::unordered_map<DestinationId, DestinationPolicy> m_policies;
    std::unordered_map<BatchId, bool> m_batches;
};

} // namespace fuseboard::store
