// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkaction.h"

#include "core/base/wording.h"
#include "core/payload/identity.h"
#include "core/store/destinationrepository.h"
#include "core/store/ledger.h"
#include "core/store/payloadversion.h"
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
        return Error{ErrorCode::notFound, Wording::tr("The row has no payload."), Wording::tr("row %1").arg(row.row.value)};
    return StoredPayload{(*q)->bytes(0), (*q)->bytes(1), (*q)->id<ScopeId>(2)};
}

class MoveTo final : public BulkAction
{
public:
    explicit MoveTo(DestinationId to) : m_to(to) {}

    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        const auto target = DestinationRepository(connection).destination(m_to);
        if (!target)
            return target.error();
        const auto found = log.find(rows);
        if (!found)
            return found.error();
        payload::IdentityHasher hasher(target->scope.id, target->scope.identityColumns);
        for (const FoundRow& row : *found) {
            if (auto done = moveRow(connection, log, *target, hasher, row, now); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> moveRow(Connection& connection, OperationLog& log, const Destination& target, payload::IdentityHasher& hasher,
                         const FoundRow& row, WallTime now)
    {
        if (row.state != RowState::dead || row.maybe > 0 || row.destination == m_to) {
            log.skipped(1, row.maybe > 0 || row.state == RowState::ambiguous ? left::kMaybeDelivered
                        : row.state != RowState::dead                          ? left::kGone
                                                                               : left::kUnchanged);
            return {};
        }
        const auto stored = storedPayload(connection, row);
        if (!stored)
            return stored.error();
        const auto identity = hasher.hash(stored->body);
        if (!identity || stored->body.size() > target.policy.storedLimit()) {
            const bool none = !identity && identity.error().code == ErrorCode::notFound;
            log.skipped(1, identity ? QString(left::kTooLarge)
                        : none      ? left::kNoIdentity + u':' + target.scope.identityColumns.join(u", "_s)
                                    : QString(left::kInvalid));
            return {};
        }
        const bool sameScope = stored->scope == target.scope.id;
        if (!sameScope) {
            if (row.owns) {
                if (auto released = Ledger(connection).release(row.row, stored->identity); !released)
                    return released.error();
            }
            if (auto added = addPayloadVersion(connection, row, stored->body, *identity, false, log.id(), now); !added)
                return added.error();
        }
        auto update = Query::on(connection, "UPDATE batch_row SET destination_id = ?, array_of = NULL, array_limit = NULL WHERE id = ?");
        if (!update)
            return update.error();
        if (auto done = (*update)->bind(0, m_to).bind(1, row.row).run(); !done)
            return done.error();
        return log.applied(row, false);
    }

    DestinationId m_to;
};

} // namespace

std::unique_ptr<BulkAction> moveAction(DestinationId to)
{
    return std::make_unique<MoveTo>(to);
}

} // namespace fuseboard::store
