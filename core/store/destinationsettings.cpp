// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/destinationrepository.h"

#include "core/base/wording.h"
#include "core/store/attemptaccounts.h"
#include "core/store/destinationrules.h"
#include "core/store/query.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// Runs a change of one row by id; notFound when there is none.
Result<void> change(Connection& connection, Statement& statement, const QString& what, qint64 id)
{
    if (auto done = statement.run(); !done)
        return done;
    if (connection.changes() == 0)
        return unknownRecord(what, id);
    return {};
}

Result<bool> isTaken(Connection& connection, const char* sql, const QString& name, qint64 besides)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    return (*q)->bind(0, name).bind(1, besides).step();
}

} // namespace

Result<void> DestinationRepository::updatePolicy(DestinationId id, const DestinationPolicy& policy)
{
    auto q = Query::on(m_connection, "UPDATE destination SET policy = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bindText(0, toJson(policy)).bind(1, id.value);
    return change(m_connection, **q, u"destination"_s, id.value);
}

Result<void> DestinationRepository::updateDestination(const Destination& destination)
{
    if (destination.name.trimmed().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A destination needs a name."), {}};
    const auto taken = isTaken(m_connection, "SELECT 1 FROM destination WHERE name = ?1 AND id <> ?2", destination.name, destination.id.value);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, Wording::tr("A destination named “%1” exists already.").arg(destination.name), {}};
    auto q = Query::on(m_connection, "UPDATE destination SET name = ?, preset = ?, policy = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, destination.name).bind(1, destination.preset).bindText(2, toJson(destination.policy)).bind(3, destination.id.value);
    return change(m_connection, **q, u"destination"_s, destination.id.value);
}

Result<void> DestinationRepository::updateAccount(const Account& account)
{
    if (auto valid = validateAccount(account); !valid)
        return valid;
    const auto taken = isTaken(m_connection, "SELECT 1 FROM account WHERE name = ?1 AND id <> ?2", account.name, account.id.value);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, Wording::tr("An account named “%1” exists already.").arg(account.name), {}};
    auto q = Query::on(m_connection, "UPDATE account SET name = ?, time_zone = ?, settings = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, account.name).bindText(1, account.timeZone).bindText(2, toJson(account.settings)).bind(3, account.id.value);
    return change(m_connection, **q, u"account"_s, account.id.value);
}

Result<void> DestinationRepository::setLoopbackUrl(WebhookId id, const QByteArray& url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!parsed.isValid() || !isLoopback(parsed))
        return Error{ErrorCode::invalidArgument, Wording::tr("Only a URL on this machine may be kept in the workspace."), {}};
    auto q = Query::on(m_connection, "UPDATE webhook SET url = ?, masked_url = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bindText(0, url).bindText(1, url).bind(2, id.value);
    return change(m_connection, **q, u"webhook"_s, id.value);
}

Result<void> DestinationRepository::setPaused(DestinationId id, bool paused)
{
    auto q = Query::on(m_connection, "UPDATE destination SET paused = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, paused).bind(1, id.value);
    return change(m_connection, **q, u"destination"_s, id.value);
}

Result<void> DestinationRepository::setHold(DestinationId id, const QString& reason, WallTime now)
{
    auto q = Query::on(m_connection, "UPDATE destination SET hold_reason = NULLIF(?1, ''),"
                                     " hold_at = CASE ?1 WHEN '' THEN NULL ELSE ?2 END WHERE id = ?3");
    if (!q)
        return q.error();
    (*q)->bind(0, reason).bind(1, now).bind(2, id.value);
    return change(m_connection, **q, u"destination"_s, id.value);
}

Result<void> DestinationRepository::setGate(DestinationId id, std::optional<WallTime> until)
{
    auto q = Query::on(m_connection, "UPDATE destination SET gate_until = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, until).bind(1, id.value);
    return change(m_connection, **q, u"destination"_s, id.value);
}

Result<void> DestinationRepository::setAccountHold(AccountId id, const QString& reason, WallTime now)
{
    auto q = Query::on(m_connection, "UPDATE account SET hold_reason = NULLIF(?1, ''),"
                                     " hold_at = CASE ?1 WHEN '' THEN NULL ELSE ?2 END WHERE id = ?3");
    if (!q)
        return q.error();
    (*q)->bind(0, reason).bind(1, now).bind(2, id.value);
    return change(m_connection, **q, u"account"_s, id.value);
}

Result<void> DestinationRepository::setAccount(DestinationId id, AccountId wanted)
{
    if (const auto there = account(wanted); !there)
        return there.error();
    if (auto begun = AttemptAccounts::begin(m_connection, id); !begun)
        return begun;
    auto q = Query::on(m_connection, "UPDATE destination SET account_id = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, wanted).bind(1, id.value);
    return change(m_connection, **q, u"destination"_s, id.value);
}

Result<bool> DestinationRepository::identityColumnsLocked(ScopeId id)
{
    // Stored payloads carry the identity of the old columns, so any row is reason enough to refuse.
    auto used = Query::on(m_connection, "SELECT 1 FROM destination d JOIN batch b ON b.destination_id = d.id"
                                        " WHERE d.scope_id = ? AND b.last_row > 0 LIMIT 1");
    if (!used)
        return used.error();
    (*used)->bind(0, id.value);
    return (*used)->step();
}

Result<void> DestinationRepository::setIdentityColumns(ScopeId id, const QStringList& columns)
{
    const auto locked = identityColumnsLocked(id);
    if (!locked)
        return locked.error();
    if (*locked)
        return Error{ErrorCode::conflict,
                     Wording::tr("The identity columns cannot change any more: rows of this ledger scope are stored under them."), {}};
    auto q = Query::on(m_connection, "UPDATE ledger_scope SET identity_columns = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bindText(0, toJson(columns)).bind(1, id.value);
    return change(m_connection, **q, u"ledger scope"_s, id.value);
}

} // namespace fuseboard::store
