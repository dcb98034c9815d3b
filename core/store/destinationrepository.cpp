// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/destinationrepository.h"

#include "core/base/wording.h"
#include "core/store/destinationrules.h"
#include "core/store/query.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr char kDestination[] =
    "SELECT d.id, d.account_id, d.name, d.preset, d.policy, d.paused, d.hold_reason, s.id, s.name, s.identity_columns,"
    " w.id, w.masked_url, w.url, w.secret_name, w.odometer, w.role, w.retired_at, w.told, d.gate_until"
    " FROM destination d JOIN ledger_scope s ON s.id = d.scope_id LEFT JOIN webhook w ON w.id = d.webhook_id"
    " WHERE (?1 IS NULL OR d.id = ?1) ORDER BY d.id";

Destination readDestination(const Statement& q)
{
    Destination d;
    d.id = q.id<DestinationId>(0);
    d.account = q.id<AccountId>(1);
    d.name = q.text(2);
    d.preset = q.text(3);
    d.policy = destinationPolicyFromJson(q.bytes(4));
    d.paused = q.integer(5) != 0;
    d.holdReason = q.text(6);
    d.scope = {q.id<ScopeId>(7), q.text(8), stringsFromJson(q.bytes(9))};
    d.webhook = {q.id<WebhookId>(10), d.id, q.text(11), q.bytes(12), q.text(13), q.integer(14), q.as<WebhookRole>(15),
                 q.instant(16), q.as<int>(17)};
    d.gateUntil = q.instant(18);
    return d;
}

Result<bool> exists(Connection& connection, const char* sql, const QString& name)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    (*q)->bind(0, name);
    return (*q)->step();
}

} // namespace

Result<std::vector<Account>> DestinationRepository::accounts()
{
    auto q = Query::on(m_connection, "SELECT id, name, time_zone, settings, hold_reason FROM account ORDER BY id");
    if (!q)
        return q.error();
    std::vector<Account> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<AccountId>(0), row.text(1), row.bytes(2), accountSettingsFromJson(row.bytes(3)), row.text(4)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<Account> DestinationRepository::account(AccountId id)
{
    auto all = accounts();
    if (!all)
        return all.error();
    for (Account& account : *all) {
        if (account.id == id)
            return std::move(account);
    }
    return unknownRecord(u"account"_s, id.value);
}

Result<std::vector<Destination>> DestinationRepository::destinations()
{
    auto q = Query::on(m_connection, kDestination);
    if (!q)
        return q.error();
    (*q)->bindNull(0);
    std::vector<Destination> out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.push_back(readDestination(row)); }); !done)
        return done.error();
    return out;
}

Result<Destination> DestinationRepository::destination(DestinationId id)
{
    auto q = Query::on(m_connection, kDestination);
    if (!q)
        return q.error();
    (*q)->bind(0, id.value);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return unknownRecord(u"destination"_s, id.value);
    return readDestination(**q);
}

Result<Destination> DestinationRepository::destinationNamed(const QString& name)
{
    auto all = destinations();
    if (!all)
        return all.error();
    QStringList names;
    for (Destination& d : *all) {
        if (d.name == name)
            return std::move(d);
        names.append(d.name);
    }
    return Error{ErrorCode::notFound, Wording::tr("There is no destination named “%1”.").arg(name),
                 names.isEmpty() ? Wording::tr("the workspace has no destination yet")
                                 : Wording::tr("known destinations: %1").arg(names.join(u", "_s))};
}

Result<AccountId> DestinationRepository::addAccount(const Account& account, WallTime now)
{
    if (auto valid = validateAccount(account); !valid)
        return valid.error();
    const auto taken = exists(m_connection, "SELECT 1 FROM account WHERE name = ?", account.name);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, Wording::tr("An account named “%1” exists already.").arg(account.name), {}};
    auto q = Query::on(m_connection, "INSERT INTO account (name, time_zone, settings, created_at) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, account.name).bindText(1, account.timeZone).bindText(2, toJson(account.settings)).bind(3, now);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return AccountId(m_connection.lastInsertId());
}

Result<void> DestinationRepository::restoreAccount(const Account& account, WallTime now)
{
    const auto added = addAccount(account, now);
    if (!added)
        return added.error();
    auto q = Query::on(m_connection, "UPDATE OR IGNORE account SET id = ?1 WHERE id = ?2");
    if (!q)
        return q.error();
    if (auto done = (*q)->bind(0, account.id).bind(1, *added).run(); !done)
        return done;
    if (*added == account.id || m_connection.changes() == 1)
        return {};
    return Error{ErrorCode::conflict, Wording::tr("Another account has taken the place of “%1”.").arg(account.name), {}};
}

Result<void> DestinationRepository::removeAccount(AccountId id)
{
    const auto present = account(id);
    if (!present)
        return present.error();
    auto used = Query::on(m_connection, "SELECT EXISTS (SELECT 1 FROM destination WHERE account_id = ?1)"
                                        " OR EXISTS (SELECT 1 FROM destination_account WHERE account_id = ?1)"
                                        " OR EXISTS (SELECT 1 FROM credit_day WHERE account_id = ?1)"
                                        " OR EXISTS (SELECT 1 FROM credit_entry WHERE account_id = ?1)");
    if (!used)
        return used.error();
    if (const auto found = (*used)->bind(0, id).step(); !found)
        return found.error();
    if ((*used)->integer(0) != 0)
        return Error{ErrorCode::conflict, Wording::tr("The account “%1” is in use by now: it stays.").arg(present->name), {}};
    for (const char* sql : {"DELETE FROM credit_alert WHERE kind IN (0, 3) AND scope_id = ?", "DELETE FROM account WHERE id = ?"}) {
        auto q = Query::on(m_connection, sql);
        if (!q)
            return q.error();
        if (auto done = (*q)->bind(0, id).run(); !done)
            return done;
    }
    return {};
}

Result<ScopeId> DestinationRepository::addScope(const LedgerScope& scope, WallTime now)
{
    if (scope.name.trimmed().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A ledger scope needs a name."), {}};
    const auto taken = exists(m_connection, "SELECT 1 FROM ledger_scope WHERE name = ?", scope.name);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, Wording::tr("A ledger scope named “%1” exists already.").arg(scope.name), {}};
    auto q = Query::on(m_connection, "INSERT INTO ledger_scope (name, identity_columns, created_at) VALUES (?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, scope.name).bindText(1, toJson(scope.identityColumns)).bind(2, now);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return ScopeId(m_connection.lastInsertId());
}

Result<Destination> DestinationRepository::addDestination(Destination d, WallTime now)
{
    if (d.name.trimmed().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A destination needs a name."), {}};
    const auto taken = exists(m_connection, "SELECT 1 FROM destination WHERE name = ?", d.name);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, Wording::tr("A destination named “%1” exists already.").arg(d.name), {}};
    const QUrl url = QUrl::fromEncoded(d.webhook.url, QUrl::StrictMode);
    if (d.webhook.maskedUrl.isEmpty()) {
        if (url.host().isEmpty())
            return Error{ErrorCode::invalidArgument, Wording::tr("A destination needs a webhook URL."), {}};
        d.webhook.maskedUrl = u"%1://%2/…"_s.arg(url.scheme(), url.host());
    }
    if (!isLoopback(url))
        d.webhook.url.clear(); // C-2: such a URL is a credential, the secret store keeps it
    if (!d.scope.id.valid()) {
        if (d.scope.name.isEmpty())
            d.scope.name = d.name;
        const auto scope = addScope(d.scope, now);
        if (!scope)
            return scope.error();
        d.scope.id = *scope;
    }

    auto q = Query::on(m_connection, "INSERT INTO destination (account_id, scope_id, name, preset, policy, paused, created_at)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, d.account).bind(1, d.scope.id).bind(2, d.name).bind(3, d.preset).bindText(4, toJson(d.policy)).bind(5, d.paused);
    (*q)->bind(6, now);
    if (auto done = (*q)->run(); !done)
        return done.error();
    d.id = DestinationId(m_connection.lastInsertId());

    auto w = Query::on(m_connection,
                       "INSERT INTO webhook (destination_id, masked_url, url, secret_name, odometer, created_at)"
                       " VALUES (?, ?, NULLIF(?, ''), ?, ?, ?)");
    if (!w)
        return w.error();
    (*w)->bind(0, d.id).bind(1, d.webhook.maskedUrl).bindText(2, d.webhook.url).bind(3, d.webhook.secretName);
    (*w)->bind(4, d.webhook.odometer).bind(5, now);
    if (auto done = (*w)->run(); !done)
        return done.error();
    d.webhook.id = WebhookId(m_connection.lastInsertId());

    auto link = Query::on(m_connection, "UPDATE destination SET webhook_id = ?1 WHERE id = ?2");
    if (!link)
        return link.error();
    (*link)->bind(0, d.webhook.id).bind(1, d.id);
    if (auto done = (*link)->run(); !done)
        return done.error();
    if (d.webhook.secretName.isEmpty()) {
        auto named = Query::on(m_connection, "UPDATE webhook SET secret_name = 'webhook/' || id WHERE id = ?");
        if (!named)
            return named.error();
        (*named)->bind(0, d.webhook.id);
        if (auto done = (*named)->run(); !done)
            return done.error();
    }
    return destination(d.id);
}

Result<void> DestinationRepository::removeUnused(DestinationId id, AccountId account, ScopeId scope)
{
    // Foreign keys refuse it where anything hangs on it.
    const auto remove = [this](const char* sql, qint64 which) -> Result<void> {
        auto q = Query::on(m_connection, sql);
        if (!q)
            return q.error();
        return (*q)->bind(0, which).run();
    };
    if (auto done = remove("DELETE FROM webhook WHERE destination_id = ?", id.value); !done)
        return done;
    if (auto done = remove("DELETE FROM destination WHERE id = ?", id.value); !done)
        return done;
    if (scope.valid()) {
        if (auto done = remove("DELETE FROM ledger_scope WHERE id = ?", scope.value); !done)
            return done;
    }
    return account.valid() ? remove("DELETE FROM account WHERE id = ?", account.value) : Result<void>();
}

} // namespace fuseboard::store
