// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/creditscopes.h"
#include "core/store/journaltotals.h"
#include "core/store/operations.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What an operator says that was really spent. A meter that is not given stays as it is.
struct CreditCorrection
{
    AccountId account;
    AttemptId attempt;              ///< valid: the amounts are its true price, on the day it was reserved
    QDate day;                      ///< without an attempt: amounts are added to that day, negative ones given back
    std::optional<Credits> data;
    std::optional<Credits> actions;
    bool unreconciled = false;      ///< without an attempt: spent as far as is known, by a test whose answer is unclear
};

struct CorrectedCredits
{
    OperationId operation;
    CreditKey key;                  ///< where it is booked; of an array, its first row's batch
    Charge used;                    ///< by how much
    std::vector<CreditMove> moves;  ///< for an engine that runs
    bool reconciled = false;        ///< the attempt was unreconciled until now
};

/// An entry beside the attempts' own: a correction, or the credits that a settlement by hand gave back.
struct CreditEntry
{
    WallTime at{};
    int day = 0;                    ///< yyyymmdd
    AttemptId attempt;
    QString kind;                   ///< correction, settled
    Charge charge;
    QString actor;
    QString reason;
};

/// Highest threshold that was announced in a scope and period.
struct AnnouncedAlert
{
    resilience::CreditScope scope = resilience::CreditScope::accountDay;
    qint64 id = 0;                  ///< account, batch or destination
    int period = 0;
    int percent = 0;
};

/// Credits as the workspace has them: use of every scope, alerts that were raised, corrections. Reading works on any connection,
/// writing in a WriteJob.
class CreditBook
{
public:
    explicit CreditBook(Connection& connection) : m_connection(connection) {}

    /// Last day on which the account has any use or reservation.
    Result<QDate> latestDay(AccountId account);
    /// The sum over its days.
    Result<resilience::DayUse> month(AccountId account, QDate dayOfIt);
    Result<resilience::DayUse> destinationDay(DestinationId destination, QDate day);
    Result<std::vector<std::pair<BatchId, resilience::DayUse>>> batches(AccountId account);
    Result<resilience::DayUse> batch(BatchId batch);
    Result<std::vector<CreditEntry>> entries(AccountId account, int limit); ///< newest first

    Result<std::vector<AnnouncedAlert>> announced();
    Result<void> announce(const AnnouncedAlert& alert);

    /// Audited: an entry, an operation and an event with the actor and the reason, which is asked for. An unreconciled attempt is
    /// reconciled at that price; credits that are given back to a day reconcile its unclear tests first. Refused, nothing changed: conflict while the attempt's answer is open; invalidArgument without a
    /// reason, for an attempt of another account, for more given back than was used, and when nothing would change.
    Result<CorrectedCredits> correct(const CreditCorrection& correction, const Actor& actor, WallTime now);
    /// Reservations that no attempt holds are released. Only while no attempt is open (row-life.md, "Crash and start").
    Result<void> releaseOrphans();

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
