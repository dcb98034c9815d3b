// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/payload/fieldadder.h"
#include "core/payload/idempotencykey.h"
#include "core/store/destinationpolicy.h"
#include "core/transport/httptransport.h"

#include <memory>
#include <span>

namespace fuseboard::engine {

/// One row of a request, as it was claimed.
struct RequestMember
{
    RowId row;
    qint32 version = 1;
    QByteArray body;
};

/// Puts a request together: body, key, signature, the headers that differ from row to row. What is the same on every retry
/// (body, key, webhook-id) follows from the members and the policy alone, so that it is the same after a restart too (B-48);
/// what is not (webhook-timestamp, the attempt's number) is made here and now. Keeps its buffers; one thread.
class RequestBuilder
{
public:
    explicit RequestBuilder(QByteArray workspaceUuid) : m_workspaceUuid(std::move(workspaceUuid)) {}

    /// members: at least one, in the order of the array; several are sent as a JSON array, one goes as it is. Their bodies are
    /// taken. The timeout is the caller's to set.
    transport::HttpRequest build(AttemptId attempt, std::span<RequestMember> members, const store::DestinationPolicy& policy,
                                 std::shared_ptr<const transport::HttpTarget> target, WallTime now);

    /// Key of these rows together; of a row that goes alone its own, of an array one of the array.
    QByteArray key(std::span<const RequestMember> members) const;

private:
    void addFields(RequestMember& member, const store::DestinationPolicy& policy);

    QByteArray m_workspaceUuid;
    payload::FieldAdder m_adder;
};

} // namespace fuseboard::engine
