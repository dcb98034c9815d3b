// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/requestbuilder.h"

#include "core/payload/signing.h"

namespace fuseboard::engine {

QByteArray RequestBuilder::key(std::span<const RequestMember> members, const store::DestinationPolicy& policy) const
{
    if (policy.array.records <= 1)
        return payload::idempotencyKey(m_workspaceUuid, members.front().row, members.front().version);
    std::vector<payload::KeyedRow> rows;
    rows.reserve(members.size());
    for (const RequestMember& member : members)
        rows.push_back({member.row, member.version});
    return payload::idempotencyKey(m_workspaceUuid, rows);
}

QByteArray RequestBuilder::bodyOf(const RequestMember& member, const store::DestinationPolicy& policy)
{
    QByteArray body = member.body;
    if (!policy.submissionKeyField.isEmpty())
        body = m_adder.add(body, policy.submissionKeyField.toUtf8(),
                           payload::idempotencyKey(m_workspaceUuid, member.row, member.version));
    if (!policy.eventType.isEmpty() && !policy.eventTypeField.isEmpty())
        body = m_adder.add(body, policy.eventTypeField.toUtf8(), policy.eventType.toLatin1());
    return body;
}

transport::HttpRequest RequestBuilder::build(AttemptId attempt, std::span<const RequestMember> members,
                                             const store::DestinationPolicy& policy,
                                             std::shared_ptr<const transport::HttpTarget> target, WallTime now)
{
    Q_ASSERT(!members.empty() && (members.size() == 1 || policy.array.records > 1));
    transport::HttpRequest request;
    request.attempt = attempt;
    if (policy.array.records <= 1) {
        request.body = bodyOf(members.front(), policy);
    } else {
        request.body = "[";
        for (const RequestMember& member : members) {
            if (request.body.size() > 1)
                request.body += ',';
            request.body += bodyOf(member, policy);
        }
        request.body += ']';
    }

    const bool signs = policy.sign && target && !target->signingKey.isEmpty();
    const QByteArray requestKey = policy.sendIdempotencyKey || signs ? key(members, policy) : QByteArray();
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
