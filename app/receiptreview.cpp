// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiptreview.h"

#include "core/payload/arraybody.h"
#include "core/store/destinationrepository.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

struct Pinned
{
    QByteArray body;
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
            Pinned pinned{(*statement)->bytes(1), (*statement)->bytes(2)};
            (*statement)->reset();
            return pinned;
        }
        payload = (*statement)->integer(3);
        (*statement)->reset();
    }
    return Error{ErrorCode::corrupt, u"The journal lacks a payload version that an attempt names."_s,
                 u"version %1"_s.arg(version)};
}

// A payload whose text retention has removed is not compared: no hash.
QByteArray hashOf(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

/// Of the array that the attempt carried, as it must have arrived.
Result<QByteArray> arrayHash(store::Connection& connection, AttemptId attempt)
{
    auto statement = connection.prepare("SELECT r.payload_id, m.version FROM attempt_member m JOIN batch_row r ON r.id = m.row_id"
                                        " WHERE m.attempt_id = ? ORDER BY m.ordinal");
    if (!statement)
        return statement.error();
    statement->bind(0, attempt);
    std::vector<QByteArray> bodies;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return hashOf(payload::arrayBody(bodies));
        const auto pinned = pinnedPayload(connection, statement->integer(0), statement->integer(1));
        if (!pinned)
            return pinned.error();
        if (pinned->body.isEmpty())
            return QByteArray();
        bodies.push_back(pinned->body);
    }
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
        "WITH sent AS MATERIALIZED (SELECT attempt_id, row_id, version, outcome FROM row_attempt) SELECT r.id, r.state, r.reason, r.destination_id, r.payload_id, r.pay_twice OR EXISTS (SELECT 1 FROM "
        "operation o JOIN"
        " operation_row x ON x.operation_id = o.id AND x.row_id = r.id WHERE o.kind IN ('replay', 'settle', "
        "'sendAnyway')),"
        " a.id, s.outcome, a.status, s.version, a.records, a.row_id, m.outcome FROM batch_row r"
        " LEFT JOIN sent s ON s.row_id = r.id LEFT JOIN attempt a ON a.id = s.attempt_id"
        " LEFT JOIN attempt_member m ON a.records > 1 AND m.attempt_id = a.id AND m.row_id = r.id" +
        where + " ORDER BY r.id, a.id";
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();

    practice::ReceiptCheck check(receipts);
    QHash<qint64, QByteArray> arrays; // hashes of their bodies, each wanted once a member
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
        attempt.first = statement->id<RowId>(11) == id;
        attempt.apart = !statement->isNull(12);
        if (statement->integer(10) > 1) {
            QByteArray& ofArray = arrays[attempt.attempt.value];
            if (ofArray.isEmpty()) {
                auto hash = arrayHash(connection, attempt.attempt);
                if (!hash)
                    return hash.error();
                ofArray = *hash;
            }
            attempt.bodySha256 = ofArray;
        } else {
            attempt.bodySha256 = pinned->body.isEmpty() ? QByteArray() : hashOf(pinned->body);
        }
        attempt.identity = pinned->identity;
        attempt.scope = destination.scope.id;
        row.attempts.push_back(std::move(attempt));
    }
}

} // namespace fuseboard::app
