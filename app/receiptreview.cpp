// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiptreview.h"

#include "core/store/destinationrepository.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

struct Pinned
{
    QByteArray bodySha256;
    QByteArray identity;
};

/// The payload of that version: back from the current one along payload.previous.
Result<Pinned> pinnedPayload(store::Connection& connection, qint64 payload, qint64 version)
{
    auto statement = connection.cached("SELECT version, body, identity, previous FROM payload WHERE id = ?");
    if (!statement)
        return statement.error();
    while (payload > 0) {
        (*statement)->bind(0, payload);
        const auto found = (*statement)->step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        if ((*statement)->integer(0) == version) {
            Pinned pinned{QCryptographicHash::hash((*statement)->bytes(1), QCryptographicHash::Sha256),
                          (*statement)->bytes(2)};
            (*statement)->reset();
            return pinned;
        }
        payload = (*statement)->integer(3);
        (*statement)->reset();
    }
    return Error{ErrorCode::corrupt, u"The journal lacks a payload version that an attempt names."_s,
                 u"version %1"_s.arg(version)};
}

QByteArray idList(const std::vector<DestinationId>& destinations)
{
    QByteArray list;
    for (const DestinationId id : destinations)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(id.value);
    return list;
}

} // namespace

Result<practice::ReceiptReview> reviewReceipts(store::Connection& connection,
                                               const std::vector<practice::PracticeReceipt>& receipts,
                                               const std::vector<DestinationId>& destinations)
{
    const auto known = store::DestinationRepository(connection).destinations();
    if (!known)
        return known.error();
    QHash<qint64, store::Destination> byId;
    for (const store::Destination& destination : *known)
        byId.insert(destination.id.value, destination);

    // Every row, so that one without an attempt is judged too; the sort by row goes through a temporary file when it is
    // large.
    const QByteArray where =
        destinations.empty() ? QByteArray() : " WHERE r.destination_id IN (" + idList(destinations) + ")";
    const QByteArray sql =
        "SELECT r.id, r.state, r.reason, r.destination_id, r.payload_id, r.pay_twice OR EXISTS (SELECT 1 FROM "
        "operation o JOIN"
        " operation_row x ON x.operation_id = o.id AND x.row_id = r.id WHERE o.kind IN ('replay', 'settle', "
        "'sendAnyway')),"
        " a.id, a.outcome, a.status, a.version FROM batch_row r LEFT JOIN attempt a ON a.row_id = r.id" +
        where + " ORDER BY r.id, a.id";
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();

    practice::ReceiptCheck check(receipts);
    practice::JournalRow row;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        const RowId id = *more ? statement->id<RowId>(0) : RowId();
        if (id != row.row) {
            if (row.row.valid())
                check.add(row);
            row = {};
        }
        if (!*more)
            return check.finish();
        const store::Destination& destination = byId[statement->integer(3)];
        row.row = id;
        row.state = statement->as<RowState>(1);
        row.reason = statement->as<Reason>(2);
        row.paidMore = statement->integer(5) != 0;
        row.sameKey = destination.policy.resend == ResendPolicy::idempotent;
        if (statement->isNull(6))
            continue;
        const auto pinned = pinnedPayload(connection, statement->integer(4), statement->integer(9));
        if (!pinned)
            return pinned.error();
        practice::JournalAttempt attempt;
        attempt.attempt = statement->id<AttemptId>(6);
        if (!statement->isNull(7))
            attempt.outcome = statement->as<Outcome>(7);
        attempt.status = int(statement->integer(8));
        attempt.bodySha256 = pinned->bodySha256;
        attempt.identity = pinned->identity;
        attempt.scope = destination.scope.id;
        row.attempts.push_back(std::move(attempt));
    }
}

} // namespace fuseboard::app
