// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operations.h"

#include "core/base/wording.h"
#include "core/store/editaction.h"
#include "core/store/payloadversion.h"
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

Result<void> expectUnchanged(const FoundRow& row, int expectedVersion)
{
    if (!isDeadLetter(row.state))
        return Error{ErrorCode::conflict, Wording::tr("The row is not a dead letter any more: it is %1.").arg(inWords(name(row.state))), {}};
    if (row.version != expectedVersion)
        return Error{ErrorCode::conflict, Wording::tr("The payload was changed since you opened it."),
                     Wording::tr("version %1, expected %2").arg(row.version).arg(expectedVersion)};
    return {};
}

} // namespace

Result<OperationResult> Operations::edit(RowId id, int expectedVersion, const QByteArray& body, const Actor& actor)
{
    const auto rows = findRows(m_connection, {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::notFound, Wording::tr("There is no such row."), Wording::tr("row %1").arg(id.value)};
    const FoundRow& row = rows->front();
    if (auto same = expectUnchanged(row, expectedVersion); !same)
        return same.error();
    const auto checked = BodyCheck(m_connection).check(row.destination, body);
    if (!checked)
        return checked.error();
    const auto old = payloadOf(m_connection, row.payload);
    if (!old)
        return old.error();
    if (checked->body == old->body)
        return Error{ErrorCode::invalidArgument, Wording::tr("The payload is the same as before."), {}};

    const bool sameIdentity = checked->identity.toByteArray() == old->identity;
    if (!sameIdentity) {
        if (auto released = releaseIdentity(m_connection, row, old->identity); !released)
            return released.error();
    }
    auto log = OperationLog::begin(m_connection, u"edit"_s, actor, m_now, "{}", row.destination, row.batch);
    if (!log)
        return log.error();
    if (auto done = addPayloadVersion(m_connection, row, checked->body, checked->identity, row.owns && sameIdentity, log->id(), m_now); !done)
        return done.error();
    if (auto done = log->applied(row, false); !done)
        return done.error();
    return log->finish();
}

} // namespace fuseboard::store
