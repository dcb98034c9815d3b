// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/requestbuilder.h"

#include "core/payload/arraybody.h"
#include "core/payload/signing.h"

namespace fuseboard::engine {

QByteArray RequestBuilder::key(std::span<const RequestMember> members) const
{
    if (members.size() == 1)
        return payload::idempotencyKey(m_workspaceUuid, members.front().row, members.front().version);
    std::vector<payload::RowVersion> rows;
    rows.reserve(members.size());
    for (const RequestMember& member : members)
        rows.push_back({member.row, member.version});
    return payload::arrayKey(m_workspaceUuid, rows);
}

void RequestBuilder::addFields(RequestMember& member, const store::DestinationPolicy& policy)
{
    if (!policy.submissionKeyField.isEmpty())
        member.body = m_adder.add(member.body, policy.submissionKeyField.toUtf8(),
                                  payload::idempotencyKey(m_workspaceUuid, member.row, member.version));
    if (!policy.eventType.isEmpty() && !policy.eventTypeField.isEmpty())
        member.body = m_adder.add(member.body, policy.eventTypeField.toUtf8(), policy.eventType.toLatin1());
}

transport::HttpRequest RequestBuilder::build(AttemptId attempt, std::span<RequestMember> members, const store::DestinationPolicy& policy,
                                             std::shared_ptr<const transport::HttpTarget> target, WallTime now)
{
    Q_ASSERT(!members.empty());
    transport::HttpRequest request;
    request.attempt = attempt;
    for (RequestMember& member : members)
        addFields(member, policy);
    if (members.size() == 1) {
        request.body = std::move(members.front().body);
    } else {
        std::vector<QByteArray> bodies;
        bodies.reserve(members.size());
        for (RequestMember& member : members)
            bodies.push_back(std::move(member.body));
        request.body = payload::arrayBody(bodies);
    }

    const bool signs = policy.sign && target && !target->signingKey.isEmpty();
    const QByteArray requestKey = policy.sendIdempotencyKey || signs ? key(members) : QByteArray();
    if (policy.sendIdempotencyKey)
        request.headers.append({"Idempotency-Key", policy.keyForm == store::KeyForm::quoted ? payload::quotedKey(requestKey) : requestKey});
    if (policy.sendAttemptHeader)
        request.headers.append({"X-Fuseboard-Attempt", QByteArray::number(attempt.value)});
    if (!policy.eventType.isEmpty())
        request.headers.append({"X-Fuseboard-Event-Type", policy.eventType.toLatin1()});
    if (signs) {
        const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
        request.headers.append({"webhook-id", requestKey});
        request.headers.append({"webhook-timestamp", QByteArray::number(seconds)});
        request.headers.append({"webhook-signature", payload::webhookSignature(target->signingKey, requestKey, seconds, request.body)});
    }
    request.target = std::move(target);
    return request;
}

} // namespace fuseboard::engine
