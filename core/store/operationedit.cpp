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

struct OldPayload
{
    QByteArray body;
    QByteArray identity;
};

Result<OldPayload> payloadOf(Connection& connection, PayloadId id)
{
    auto q = Query::on(connection, "SELECT body, identity FROM payload WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, id);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return OldPayload{*found ? (*q)->bytes(0) : QByteArray(), *found ? (*q)->bytes(1) : QByteArray()};
}

/// The payload as it would be sent, or why it cannot be.
Result<QByteArray> checkedBody(const QByteArray& body, int limit)
{
    payload::JsonRewriter json;
    if (!json.rewrite(body, payload::JsonRewriter::Form::compact)) {
        Error error = json.error().toError();
        error.message = u"The payload is not valid JSON: %1."_s.arg(error.message);
        return error;
    }
    if (json.kind() != payload::JsonKind::object)
        return Error{ErrorCode::invalidArgument, u"The payload must be a JSON object: { \"column\": \"value\" }."_s, {}};
    if (json.text().size() > limit)
        return Error{ErrorCode::invalidArgument, payloadSizeText(json.text().size(), limit) + u'.', {}};
    return json.text().toByteArray();
}

Result<void> expectUnchanged(const FoundRow& row, int expectedVersion)
{
    if (!isDeadLetter(row.state))
        return Error{ErrorCode::conflict, u"The row is not a dead letter any more: it is %1."_s.arg(name(row.state)), {}};
    if (row.version != expectedVersion)
        return Error{ErrorCode::conflict, u"The payload was changed since you opened it."_s,
                     u"version %1, expected %2"_s.arg(row.version).arg(expectedVersion)};
    return {};
}

/// Lets the old identity go: the next claim asks for the new one. While an attempt may have been delivered the old identity
/// must stay held, and with it the row's tie to it, or a later word "delivered" would name the wrong identity.
Result<void> releaseIdentity(Connection& connection, const FoundRow& row, const QByteArray& identity)
{
    if (row.maybe > 0)
        return Error{ErrorCode::conflict,
                     u"This row may have been delivered already. Settle it first, then change what identifies it."_s, {}};
    if (!row.owns)
        return {};
    return Ledger(connection).release(row.row, identity);
}

} // namespace

Result<OperationResult> Operations::edit(RowId id, int expectedVersion, const QByteArray& body, const Actor& actor)
{
    const auto rows = findRows(m_connection, {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::notFound, u"There is no such row."_s, u"row %1"_s.arg(id.value)};
    const FoundRow& row = rows->front();
    if (auto same = expectUnchanged(row, expectedVersion); !same)
        return same.error();
    const auto destination = DestinationRepository(m_connection).destination(row.destination);
    if (!destination)
        return destination.error();
    const auto checked = checkedBody(body, destination->policy.storedLimit());
    if (!checked)
        return checked.error();
    const auto identity = payload::identityHash(destination->scope.id, destination->scope.identityColumns, *checked);
    if (!identity)
        return identity.error();
    const auto old = payloadOf(m_connection, row.payload);
    if (!old)
        return old.error();
    if (*checked == old->body)
        return Error{ErrorCode::invalidArgument, u"The payload is the same as before."_s, {}};

    const bool sameIdentity = identity->toByteArray() == old->identity;
    if (!sameIdentity) {
        if (auto released = releaseIdentity(m_connection, row, old->identity); !released)
            return released.error();
    }
    auto log = OperationLog::begin(m_connection, u"edit"_s, actor, m_now, "{}", row.destination, row.batch);
    if (!log)
        return log.error();

    auto insert = Query::on(m_connection, "INSERT INTO payload (row_id, version, previous, body, identity, operation_id, created_at)"
                                          " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(0, id).bind(1, row.version + 1).bind(2, row.payload).bindText(3, *checked).bindBlob(4, identity->toByteArray());
    (*insert)->bind(5, log->id()).bind(6, m_now);
    if (auto done = (*insert)->run(); !done)
        return done.error();
    const PayloadId payload(m_connection.lastInsertId());

    // changed_at stays: the row keeps its place in the list and in selections that were made before.
    auto update = Query::on(m_connection, "UPDATE batch_row SET payload_id = ?, version = version + 1, owns = ? WHERE id = ?");
    if (!update)
        return update.error();
    (*update)->bind(0, payload).bind(1, row.owns && sameIdentity).bind(2, id);
    if (auto done = (*update)->run(); !done)
        return done.error();
    if (auto done = log->applied(row, false); !done)
        return done.error();
    return log->finish();
}

} // namespace fuseboard::store
