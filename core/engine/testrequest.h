// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "core/transport/httptransport.h"

#include <memory>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// What a test request came to.
struct TestAnswer
{
    WallTime at{};
    QByteArray sent;               ///< the body as it went out
    transport::Headers requestHeaders; ///< masked
    transport::HttpResult result;  ///< response headers masked
    Outcome outcome = Outcome::delivered; ///< what it would have been to a row
    CreditState credit = CreditState::none; ///< what it came to: committed, released, or unreconciled when nobody can say
    QString sentence;              ///< "Accepted: HTTP 202 after 214 ms."
};

/// The one request of a test: like a row of its own, with the destination's headers, key and signature, but outside journal and
/// ledger. Its key is of this instant, so that no receiver takes it for an earlier test; it is marked by X-Fuseboard-Test.
/// invalidArgument: the body is no JSON object, or above the payload limit.
Result<transport::HttpRequest> testRequest(const store::Destination& destination, std::shared_ptr<const transport::HttpTarget> target,
                                           const QByteArray& body, const QByteArray& workspaceUuid, WallTime now);

/// As the operator reads it: classified under the destination's resend policy, secrets masked.
TestAnswer testAnswer(const store::Destination& destination, const transport::HttpRequest& request, transport::HttpResult result, WallTime now);

/// For the activity list.
store::EventRecord testEvent(const store::Destination& destination, const TestAnswer& answer, const QString& actor);

/// A payload to begin with: made-up values under the columns of the destination's latest batch; without one under its identity
/// columns, or an e-mail address and a company. Never a row of the operator's: a test must not double it in the table.
Result<QByteArray> samplePayload(store::Connection& connection, DestinationId destination);
QByteArray samplePayload(const QStringList& columns);

} // namespace fuseboard::engine
