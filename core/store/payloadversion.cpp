// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payloadversion.h"

#include "core/store/query.h"

namespace fuseboard::store {

Result<void> addPayloadVersion(Connection& connection, const FoundRow& row, const QByteArray& body, const payload::Identity& identity,
                               bool owns, OperationId operation, WallTime now)
{
    const qint32 version = row.topVersion + 1;
    auto insert = Query::on(connection, "INSERT INTO payload (row_id, version, previous, body, identity, operation_id, created_at)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(0, row.row).bind(1, version).bind(2, row.payload).bindText(3, body).bindBlob(4, identity.toByteArray());
    if (auto done = (*insert)->bind(5, operation).bind(6, now).run(); !done)
        return done.error();

    // changed_at stays: the row keeps its place in the list and in selections that were made before. So does indexed_at: what the
    // index knows of its last attempt is still so, only its text has to be read again.
    auto update = Query::on(connection, "UPDATE batch_row SET payload_id = ?1, version = ?2, top_version = ?2, owns = ?3 WHERE id = ?4");
    if (!update)
        return update.error();
    return (*update)->bind(0, PayloadId(connection.lastInsertId())).bind(1, version).bind(2, owns).bind(3, row.row).run();
}

} // namespace fuseboard::store
