// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// Accounts, ledger scopes, destinations and their webhooks. Reading works on any connection, writing inside a WriteJob.
class DestinationRepository
{
public:
    explicit DestinationRepository(Connection& connection) : m_connection(connection) {}

    Result<std::vector<Account>> accounts();
    Result<Account> account(AccountId id);
    Result<std::vector<Destination>> destinations();
    Result<Destination> destination(DestinationId id);
    /// ErrorCode::notFound names the destinations that exist.
    Result<Destination> destinationNamed(const QString& name);

    Result<AccountId> addAccount(const Account& account, WallTime now);
    /// The one that had this id before it was removed; conflict: its id or its name is another's by now.
    Result<void> restoreAccount(const Account& account, WallTime now);
    /// conflict, with its name: destinations belong to it, or credits were booked under it.
    Result<void> removeAccount(AccountId id);
    Result<ScopeId> addScope(const LedgerScope& scope, WallTime now);
    /// Adds the destination with its webhook; webhook.url is kept only when it is loopback. Returns it with its ids.
    Result<Destination> addDestination(Destination destination, WallTime now);
    /// As if it had never been added, together with the account and the scope that were added for it (their ids, or none).
    /// Error: rows or anything else belong to it by now; the transaction is to be rolled back.
    Result<void> removeUnused(DestinationId id, AccountId account, ScopeId scope);
    Result<void> updatePolicy(DestinationId id, const DestinationPolicy& policy);
    /// Name, preset and policy. conflict: another destination has that name.
    Result<void> updateDestination(const Destination& destination);
    Result<void> updateAccount(const Account& account); ///< conflict: another account has that name
    /// Another URL for the destination's active webhook of practice destinations, whose port changes at every start.
    Result<void> setLoopbackUrl(WebhookId id, const QByteArray& url);
    Result<void> setPaused(DestinationId id, bool paused);
    Result<void> setHold(DestinationId id, const QString& reason, WallTime now); ///< empty reason: no hold
    Result<void> setGate(DestinationId id, std::optional<WallTime> until); ///< nothing: open
    /// Another account; attempts that were claimed keep theirs. notFound when there is none of that id.
    Result<void> setAccount(DestinationId id, AccountId account);
    Result<void> setAccountHold(AccountId id, const QString& reason, WallTime now);
    /// Whether rows are stored under the scope's identity columns, so that they cannot change any more.
    Result<bool> identityColumnsLocked(ScopeId id);
    /// Identity columns of the destination's scope; refused once the ledger has entries of that scope.
    Result<void> setIdentityColumns(ScopeId id, const QStringList& columns);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
