// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/testrequest.h"

#include "core/base/wording.h"
#include "core/engine/requestbuilder.h"
#include "core/engine/settle.h"
#include "core/payload/canonicaljson.h"
#include "core/payload/masking.h"
#include "core/payload/payloadfields.h"
#include "core/store/destinationrepository.h"
#include "core/store/query.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

/// Waits do not matter here: nothing is tried again.
class NoChance final : public RandomSource
{
public:
    quint64 next() override { return 0; }
};

/// Of what a column is called.
QString exampleFor(const QString& column)
{
    static constexpr std::array<std::pair<const char16_t*, const char16_t*>, 12> kExamples{{
        {u"email", u"fuseboard.test@example.com"}, {u"mail", u"fuseboard.test@example.com"}, {u"domain", u"example.com"},
        {u"website", u"https://example.com"}, {u"url", u"https://example.com"}, {u"company", u"Fuseboard test"},
        {u"first", u"Test"}, {u"last", u"Row"}, {u"phone", u"+1 555 0100"}, {u"country", u"US"},
        {u"employees", u"1"}, {u"zip", u"00000"},
    }};
    for (const auto& [part, example] : kExamples) {
        if (column.contains(QString::fromUtf16(part), Qt::CaseInsensitive))
            return QString::fromUtf16(example);
    }
    return u"Fuseboard test"_s;
}

/// What the outcome would have meant for a row.
QString meaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::delivered: return u"A row would be delivered."_s;
    case Outcome::transient: return u"A row would be tried again."_s;
    case Outcome::throttled: return u"A row would wait until the server takes more."_s;
    case Outcome::rowFault: return u"A row like this would be a dead letter (rejected)."_s;
    case Outcome::endpointFault: return u"The destination would be held until you act: look at URL and secret."_s;
    case Outcome::outOfCredits: return u"The account would be held: its credits are gone."_s;
    case Outcome::tooLarge: return u"A row like this would be a dead letter (too large)."_s;
    case Outcome::maybeProcessed: return u"A row would be ambiguous: it may have been processed."_s;
    case Outcome::notSent: return u"Nothing was sent; a row would be tried again."_s;
    case Outcome::noAnswer: return u"A row would be ambiguous: it may have been delivered."_s;
    case Outcome::cancelled:
    case Outcome::undone: return u"Nothing is known of it."_s;
    }
    return {};
}

} // namespace

Result<transport::HttpRequest> testRequest(const store::Destination& destination, std::shared_ptr<const transport::HttpTarget> target,
                                           const QByteArray& body, const QByteArray& workspaceUuid, WallTime now)
{
    if (!target)
        return Error{ErrorCode::secret, Wording::tr("The URL or a secret of “%1” is missing, so nothing can be sent.").arg(destination.name), {}};
    const auto fields = payload::flatFields(body);
    if (!fields)
        return fields.error();
    auto compact = payload::compactJson(body);
    if (!compact)
        return compact.error();
    if (compact->size() > destination.policy.storedLimit()) {
        const QLocale figures = wordingLocale();
        return Error{ErrorCode::invalidArgument, Wording::tr("The payload has %1 bytes; “%2” takes %3.").arg(figures.toString(compact->size()), destination.name,
                                                                                                figures.toString(destination.policy.storedLimit())), {}};
    }
    store::DestinationPolicy policy = destination.policy;
    policy.sendAttemptHeader = false; // it is none: a receiver's log would name an attempt that the journal does not have
    std::array member{RequestMember{RowId(-toEpochMs(now)), 1, std::move(*compact)}};
    transport::HttpRequest request = RequestBuilder(workspaceUuid).build(AttemptId(1), member, policy, std::move(target), now);
    request.headers.append(qMakePair(QByteArray("X-Fuseboard-Test"), QByteArray("1")));
    request.timeout = policy.attemptTimeout;
    return request;
}

TestAnswer testAnswer(const store::Destination& destination, const transport::HttpRequest& request, transport::HttpResult result, WallTime now)
{
    NoChance chance;
    AttemptContext context;
    context.charge = destination.policy.chargePerRow;
    const Decision decision = decide(result, destination.policy, context, 0, MonoTime(Millis(0)), now, chance);
    TestAnswer answer;
    answer.at = now;
    answer.sent = request.body;
    answer.requestHeaders = payload::maskHeaders((request.target ? request.target->headers : transport::Headers()) + request.headers);
    answer.outcome = decision.classification.outcome;
    // No second request comes to settle an unclear one, whatever the resend policy would do with a row.
    const bool unclear = answer.outcome == Outcome::noAnswer || answer.outcome == Outcome::maybeProcessed;
    answer.credit = context.charge.isZero()             ? CreditState::none
                    : answer.outcome == Outcome::delivered ? CreditState::committed
                    : unclear                              ? CreditState::unreconciled
                                                           : CreditState::released;
    const qint64 ms = (result.phases.totalUs + 500) / 1000;
    const QString took = ms >= 10'000 ? u"%1 s"_s.arg(double(ms) / 1000, 0, 'f', 1) : u"%1 ms"_s.arg(ms);
    const QString what = result.status > 0 ? u"HTTP %1 after %2."_s.arg(result.status).arg(took)
                                           : u"%1, after %2."_s.arg(QString::fromUtf8(describe(result)), took);
    answer.sentence = what + u' ' + meaning(answer.outcome);
    result.headers = payload::maskHeaders(result.headers);
    answer.result = std::move(result);
    return answer;
}

store::EventRecord testEvent(const store::Destination& destination, const TestAnswer& answer, const QString& actor)
{
    store::EventRecord event;
    event.at = answer.at;
    event.severity = answer.outcome == Outcome::delivered ? 0 : 1;
    event.kind = u"testRequest"_s;
    event.destination = destination.id;
    event.text = u"Test request to %1 by %2: %3"_s.arg(destination.name, actor, answer.sentence);
    return event;
}

Result<QByteArray> samplePayload(store::Connection& connection, DestinationId id)
{
    const auto destination = store::DestinationRepository(connection).destination(id);
    if (!destination)
        return destination.error();
    auto q = store::Query::on(connection, "SELECT columns FROM batch WHERE destination_id = ? ORDER BY id DESC LIMIT 1");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, id).step();
    if (!found)
        return found.error();
    QStringList columns = *found ? store::stringsFromJson((*q)->bytes(0)) : QStringList();
    if (columns.isEmpty())
        columns = destination->scope.identityColumns;
    return samplePayload(columns);
}

QByteArray samplePayload(const QStringList& given)
{
    const QStringList columns = given.isEmpty() ? QStringList{u"email"_s, u"company"_s} : given;
    std::vector<payload::PayloadField> fields;
    for (const QString& column : columns)
        fields.push_back({column, payload::JsonKind::string, exampleFor(column)});
    const auto body = payload::payloadFromFields(fields);
    return body ? *body : QByteArray("{}");
}

} // namespace fuseboard::engine
