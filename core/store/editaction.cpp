// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editaction.h"

#include "core/base/wording.h"
#include "core/store/deadletterquery.h"
#include "core/store/destinationrepository.h"
#include "core/store/ledger.h"
#include "core/store/payloadversion.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

class FunctionEdit final : public EditAction
{
public:
    using Change = std::function<Result<std::optional<QByteArray>>(const EditableRow&)>;
    explicit FunctionEdit(Change change) : m_change(std::move(change)) {}

protected:
    Result<std::optional<QByteArray>> change(const EditableRow& row) override { return m_change(row); }

private:
    Change m_change;
};

} // namespace

Result<void> BulkAction::prepare(Connection&, const std::vector<RowId>&)
{
    return {};
}

std::unique_ptr<BulkAction> editAction(std::function<Result<std::optional<QByteArray>>(const EditableRow&)> change)
{
    return std::make_unique<FunctionEdit>(std::move(change));
}

Result<CheckedBody> BodyCheck::check(DestinationId id, QByteArrayView body)
{
    m_tooLarge = false;
    auto [bounds, fresh] = m_bounds.try_emplace(id);
    if (fresh) {
        const auto destination = DestinationRepository(*m_connection).destination(id);
        if (!destination) {
            m_bounds.erase(bounds);
            return destination.error();
        }
        bounds->second.limit = destination->policy.storedLimit();
        bounds->second.hasher = std::make_unique<payload::IdentityHasher>(destination->scope.id, destination->scope.identityColumns);
    }
    payload::JsonRewriter json;
    if (!json.rewrite(body, payload::JsonRewriter::Form::compact)) {
        Error error = json.error().toError();
        error.message = Wording::tr("The payload is not valid JSON: %1.").arg(inWords(error.message));
        return error;
    }
    if (json.kind() != payload::JsonKind::object)
        return Error{ErrorCode::invalidArgument, Wording::tr("The payload must be a JSON object: { \"column\": \"value\" }."), {}};
    const int limit = bounds->second.limit;
    if (json.text().size() > limit) {
        m_tooLarge = true;
        return Error{ErrorCode::invalidArgument, inWords(payloadSizeText(json.text().size(), limit)) + u'.', {}};
    }
    CheckedBody checked;
    checked.body = json.text().toByteArray();
    const auto identity = bounds->second.hasher->hash(checked.body);
    if (!identity)
        return identity.error();
    checked.identity = *identity;
    return checked;
}

Result<void> EditAction::begin(Connection&, const std::vector<RowId>&)
{
    return {};
}

Result<void> EditAction::prepare(Connection& reader, const std::vector<RowId>& rows)
{
    m_prepared.clear();
    if (auto done = begin(reader, rows); !done)
        return done;
    BodyCheck check(reader);
    for (const RowId id : rows) {
        auto q = Query::on(reader, "SELECT r.state, r.version, r.destination_id, r.batch_id, p.body, p.identity FROM batch_row r"
                                   " JOIN payload p ON p.id = r.payload_id WHERE r.id = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, id).step();
        if (!found)
            return found.error();
        Prepared& prepared = m_prepared[id];
        if (!*found || !isDeadLetter((*q)->as<RowState>(0))) {
            prepared.left = left::kGone;
            continue;
        }
        prepared.version = (*q)->as<qint32>(1);
        prepared.oldIdentity = (*q)->bytes(5);
        const EditableRow row{id, (*q)->id<DestinationId>(2), (*q)->id<BatchId>(3), prepared.version, (*q)->bytes(4)};
        if (auto done = prepareRow(row, check, prepared); !done)
            return done;
    }
    return {};
}

Result<void> EditAction::prepareRow(const EditableRow& row, BodyCheck& check, Prepared& prepared)
{
    const auto changed = change(row);
    if (!changed) {
        const ErrorCode code = changed.error().code;
        if (code != ErrorCode::parse && code != ErrorCode::invalidArgument && code != ErrorCode::conflict)
            return changed.error();
        prepared.left = code == ErrorCode::conflict          ? QString(left::kChanged)
                        : code == ErrorCode::invalidArgument ? left::kFault + changed.error().message
                                                             : QString(left::kInvalid);
        return {};
    }
    if (!*changed) {
        prepared.left = left::kUnchanged;
        return {};
    }
    auto checked = check.check(row.destination, **changed);
    if (!checked) {
        const ErrorCode code = checked.error().code;
        if (code != ErrorCode::parse && code != ErrorCode::invalidArgument && code != ErrorCode::notFound)
            return checked.error();
        prepared.left = check.wasTooLarge() ? left::kTooLarge : code == ErrorCode::notFound ? left::kNoIdentity : left::kInvalid;
        return {};
    }
    if (checked->body == row.body) {
        prepared.left = left::kUnchanged;
        return {};
    }
    prepared.body = std::move(checked->body);
    prepared.identity = checked->identity;
    return {};
}

Result<void> EditAction::apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now)
{
    const auto found = log.find(rows);
    if (!found)
        return found.error();
    for (const FoundRow& row : *found) {
        const Prepared& prepared = m_prepared[row.row];
        if (prepared.left || !isDeadLetter(row.state)) {
            log.skipped(1, prepared.left.value_or(left::kGone));
            continue;
        }
        if (row.version != prepared.version) {
            log.skipped(1, left::kChanged);
            continue;
        }
        const bool sameIdentity = prepared.identity.toByteArray() == prepared.oldIdentity;
        if (!sameIdentity) {
            const auto released = releaseIdentity(connection, row, prepared.oldIdentity);
            if (!released && released.error().code != ErrorCode::conflict)
                return released.error();
            if (!released) {
                log.skipped(1, left::kMaybeDelivered);
                continue;
            }
        }
        if (auto done = addPayloadVersion(connection, row, prepared.body, prepared.identity, row.owns && sameIdentity, log.id(), now); !done)
            return done;
        if (auto done = log.applied(row, false); !done)
            return done;
        edited(row.row);
    }
    return {};
}

/// While an attempt may have been delivered the old identity must stay held, and with it the row's tie to it, or a later word
/// "delivered" would name the wrong identity. Else the next claim asks for the new one.
Result<void> releaseIdentity(Connection& connection, const FoundRow& row, const QByteArray& identity)
{
    if (row.maybe > 0)
        return Error{ErrorCode::conflict,
                     Wording::tr("This row may have been delivered already. Settle it first, then change what identifies it."), {}};
    if (!row.owns)
        return {};
    return Ledger(connection).release(row.row, identity);
}

Result<void> OperationBodies::add(OperationId operation, RowId row, const Body& body)
{
    auto q = Query::on(m_connection, "INSERT INTO operation_body (operation_id, row_id, version, body) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    return (*q)->bind(0, operation).bind(1, row).bind(2, body.version).bindText(3, body.body).run();
}

Result<std::optional<OperationBodies::Body>> OperationBodies::body(OperationId operation, RowId row)
{
    auto q = Query::on(m_connection, "SELECT body, version FROM operation_body WHERE operation_id = ? AND row_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, operation).bind(1, row).step();
    if (!found)
        return found.error();
    return *found ? std::optional(Body{(*q)->bytes(0), qint32((*q)->integer(1))}) : std::nullopt;
}

Result<void> OperationBodies::remove(OperationId operation, const std::vector<RowId>& rows)
{
    auto q = Query::on(m_connection, "DELETE FROM operation_body WHERE operation_id = ? AND row_id = ?");
    if (!q)
        return q.error();
    for (const RowId row : rows) {
        if (auto done = (*q)->bind(0, operation).bind(1, row).run(); !done)
            return done;
    }
    return {};
}

} // namespace fuseboard::store
