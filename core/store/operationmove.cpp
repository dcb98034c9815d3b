// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operations.h"

#include "core/payload/identity.h"
#include "core/store/deadletterquery.h"
#include "core/store/destinationrepository.h"
#include "core/store/ledger.h"
#include "core/store/operationlog.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

struct StoredPayload
{
    QByteArray body;
    QByteArray identity;
    ScopeId scope; ///< of the row's destination
};

Result<StoredPayload> storedPayload(Connection& connection, const FoundRow& row)
{
    auto q = Query::on(connection, "SELECT p.body, p.identity, d.scope_id FROM payload p, destination d WHERE p.id = ? AND d.id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row.payload).bind(1, row.destination).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, u"The row has no payload."_s, u"row %1"_s.arg(row.row.value)};
    return StoredPayload{(*q)->bytes(0), (*q)->bytes(1), (*q)->id<ScopeId>(2)};
}

Result<PayloadId> addVersion(Connection& connection, const FoundRow& row, const QByteArray& body, const payload::Identity& identity,
                             OperationId operation, WallTime now)
{
    auto q = Query::on(connection, "INSERT INTO payload (row_id, version, previous, body, identity, operation_id, created_at)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, row.row).bind(1, row.version + 1).bind(2, row.payload).bindText(3, body).bindBlob(4, identity.toByteArray());
    if (auto done = (*q)->bind(5, operation).bind(6, now).run(); !done)
        return done.error();
    return PayloadId(connection.lastInsertId());
}

} // namespace

Result<OperationResult> Operations::move(const DeadLetterFilter& filter, DestinationId to, const Actor& actor)
{
    const auto target = DestinationRepository(m_connection).destination(to);
    if (!target)
        return target.error();
    const auto rows = findRows(m_connection, filter);
    if (!rows)
        return rows.error();
    auto log = OperationLog::begin(m_connection, u"move"_s, actor, m_now, "{}", to);
    if (!log)
        return log.error();
    log->skipped(std::max<qint64>(0, qint64(filter.only.size()) - qint64(rows->size())));

    payload::IdentityHasher hasher(target->scope.id, target->scope.identityColumns);
    for (const FoundRow& row : *rows) {
        if (row.state != RowState::dead || row.maybe > 0 || row.destination == to) {
            log->skipped();
            continue;
        }
        const auto stored = storedPayload(m_connection, row);
        if (!stored)
            return stored.error();
        const auto identity = hasher.hash(stored->body);
        if (!identity || stored->body.size() > target->policy.storedLimit()) {
            log->skipped();
            continue;
        }
        PayloadId payload = row.payload;
        const bool sameScope = stored->scope == target->scope.id;
        if (!sameScope) {
            if (row.owns) {
                if (auto released = Ledger(m_connection).release(row.row, stored->identity); !released)
                    return released.error();
            }
            const auto added = addVersion(m_connection, row, stored->body, *identity, log->id(), m_now);
            if (!added)
                return added.error();
            payload = *added;
        }
        auto update = Query::on(m_connection, "UPDATE batch_row SET destination_id = ?, payload_id = ?, version = version + ?, owns = ?, array_of = NULL, array_limit = NULL WHERE id = ?");
        if (!update)
            return update.error();
        (*update)->bind(0, to).bind(1, payload).bind(2, sameScope ? 0 : 1).bind(3, sameScope && row.owns).bind(4, row.row);
        if (auto done = (*update)->run(); !done)
            return done.error();
        if (auto done = log->applied(row, false); !done)
            return done.error();
    }
    return log->finish();
}

} // namespace fuseboard::store
