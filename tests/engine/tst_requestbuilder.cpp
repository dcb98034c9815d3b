// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/requestbuilder.h"
#include "core/payload/signing.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::engine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey(32, 's');
const WallTime kNow = fromEpochMs(1'793'000'000'999);

QByteArray headerOf(const transport::HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

struct Scene
{
    RequestBuilder builder{"workspace"};
    store::DestinationPolicy policy;
    std::shared_ptr<transport::HttpTarget> target = std::make_shared<transport::HttpTarget>();

    transport::HttpRequest build(std::vector<RequestMember> members, WallTime now = kNow, qint64 attempt = 5)
    {
        return builder.build(AttemptId(attempt), members, policy, target, now);
    }
    transport::HttpRequest build() { return build({{RowId(7), 1, R"({"a": 1})"}}); }
};

} // namespace

class TestRequestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyInBothForms() // R54, R55
    {
        Scene scene;
        const QByteArray key = payload::idempotencyKey("workspace", RowId(7), 1);
        QCOMPARE(headerOf(scene.build(), "Idempotency-Key"), key);
        scene.policy.keyForm = store::KeyForm::quoted;
        QCOMPARE(headerOf(scene.build(), "Idempotency-Key"), '"' + key + '"');
        scene.policy.sendIdempotencyKey = false; // R70: only where the policy says so
        QVERIFY(scene.build().headers.isEmpty());
        QCOMPARE(scene.build().body, QByteArray(R"({"a": 1})"));
    }

    void keyAsAField() // C-7: beside what was there, as it was written
    {
        Scene scene;
        scene.policy.submissionKeyField = u"_submission_key"_s;
        const auto key = payload::idempotencyKey("workspace", RowId(7), 1);
        const auto request = scene.build();
        QCOMPARE(request.body, QByteArray("{\"a\": 1,\"_submission_key\":\"" + key + "\"}"));
        QVERIFY(request.body.size() - int(sizeof(R"({"a": 1})")) + 1 <= scene.policy.payloadLimit - scene.policy.storedLimit());
    }

    void signatureOfWhatIsSent() // R114
    {
        Scene scene;
        scene.policy.sign = true;
        scene.policy.submissionKeyField = u"key"_s;
        scene.policy.eventType = u"lead.submitted.v2"_s;
        scene.policy.eventTypeField = u"type"_s;
        scene.target->signingKey = kKey;
        const auto request = scene.build();
        QCOMPARE(headerOf(request, "X-Fuseboard-Event-Type"), QByteArray("lead.submitted.v2")); // R116
        QVERIFY(request.body.endsWith(",\"type\":\"lead.submitted.v2\"}"));
        QCOMPARE(headerOf(request, "webhook-timestamp"), QByteArray("1793000000"));
        const QByteArray id = headerOf(request, "webhook-id");
        const QByteArray time = headerOf(request, "webhook-timestamp");
        const QByteArray signature = headerOf(request, "webhook-signature");
        QCOMPARE(payload::checkSignature(kKey, {id, time, signature}, request.body, kNow), payload::SignatureCheck::valid);
    }

    void retryHasTheSameIdAndAnotherTime() // R114, B-48, B-49: the id holds no time and no counter
    {
        Scene scene;
        scene.policy.sign = true;
        scene.policy.sendIdempotencyKey = false; // the id does not depend on it
        scene.target->signingKey = kKey;
        const auto first = scene.build();
        Scene later; // as after a restart (B-48)
        later.policy = scene.policy;
        later.target = scene.target;
        const auto second = later.build({{RowId(7), 1, R"({"a": 1})"}}, kNow + Millis(60'000), 9);
        QCOMPARE(headerOf(second, "webhook-id"), headerOf(first, "webhook-id"));
        QVERIFY(headerOf(second, "webhook-timestamp") != headerOf(first, "webhook-timestamp"));
        QVERIFY(headerOf(second, "webhook-signature") != headerOf(first, "webhook-signature"));
        QVERIFY(headerOf(later.build({{RowId(7), 2, R"({"a": 1})"}}), "webhook-id") != headerOf(first, "webhook-id"));
    }

    void arrayOfRows() // key and signature of the whole, a key a row inside
    {
        Scene scene;
        scene.policy.sign = true;
        scene.policy.submissionKeyField = u"k"_s;
        scene.target->signingKey = kKey;
        std::vector<RequestMember> rows{{RowId(7), 1, R"({"a":1})"}, {RowId(8), 3, "{}"}};
        const auto request = scene.build(rows);
        QCOMPARE(request.body, QByteArray("[{\"a\":1,\"k\":\"" + payload::idempotencyKey("workspace", RowId(7), 1) + "\"},{\"k\":\""
                                          + payload::idempotencyKey("workspace", RowId(8), 3) + "\"}]"));
        const payload::RowVersion keyed[] = {{RowId(7), 1}, {RowId(8), 3}};
        QCOMPARE(headerOf(request, "Idempotency-Key"), payload::arrayKey("workspace", keyed));
        QCOMPARE(headerOf(request, "webhook-id"), headerOf(request, "Idempotency-Key"));
        QCOMPARE(scene.build({{RowId(7), 1, "{}"}}).body.front(), '{');
    }
};

QTEST_GUILESS_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
