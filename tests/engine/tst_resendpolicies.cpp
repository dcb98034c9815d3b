// SPDX-License-Identifier: GPL-3.0-or-later
// The three resend policies of row-life.md over every kind of answer, and what each leaves behind.
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using transport::HttpFailure;

namespace {

enum Breaker { neutral, fails, succeeds };

struct Kind
{
    const char* tag;
    transport::HttpResult result;
    const char* states[3]; ///< neverTwice, answeredFailures, idempotent
    Breaker breaker;
    bool costsRetry;       ///< where it is tried again
    const char* error;     ///< R38: as it came, in the journal
};

transport::HttpResult answer(int status, const char* body = "said so")
{
    return FakeHttpTransport::withStatus(status, {}, body);
}

transport::HttpResult unreadable()
{
    auto result = FakeHttpTransport::noAnswer(HttpFailure::protocol);
    return result;
}

std::vector<Kind> kinds()
{
    const char* retry = "retryWait/none";
    const char* processed = "ambiguous/maybeProcessed";
    const char* unknown = "ambiguous/noAnswer";
    const char* rejected = "dead/rejected";
    const char* held = "deferred/endpointHold";
    const char* ok = "delivered/none";
    std::vector<Kind> all{
        {"DNS", FakeHttpTransport::notSent(HttpFailure::dns), {retry, retry, retry}, fails, true, "Host name not found"},
        {"connect", FakeHttpTransport::notSent(HttpFailure::connect), {retry, retry, retry}, fails, true, "Could not connect"},
        {"TLS", FakeHttpTransport::notSent(HttpFailure::tls), {retry, retry, retry}, fails, true, "TLS handshake failed"},
        {"connect time-out", FakeHttpTransport::notSent(HttpFailure::timeout), {retry, retry, retry}, fails, true,
         "connect: timed out after 5 s, nothing sent"},
        {"closed before the whole body", FakeHttpTransport::notSent(HttpFailure::closed), {retry, retry, retry}, fails, true,
         "Connection closed without an answer, nothing sent"},
        {"time-out", FakeHttpTransport::noAnswer(HttpFailure::timeout), {unknown, unknown, retry}, fails, true,
         "submit: timed out after 10 s, body sent"},
        {"closed", FakeHttpTransport::noAnswer(HttpFailure::closed), {unknown, unknown, retry}, fails, true,
         "Connection closed without an answer, body sent"},
        {"cancelled", FakeHttpTransport::noAnswer(HttpFailure::cancelled), {unknown, unknown, retry}, neutral, true,
         "Cancelled while Fuseboard was stopping, body sent"},
        {"no HTTP", unreadable(), {processed, retry, retry}, fails, true, "The answer is no HTTP, body sent"},
        {"certificate", FakeHttpTransport::notSent(HttpFailure::certificate), {held, held, held}, neutral, false, "Certificate not valid"},
        {"bad target", FakeHttpTransport::notSent(HttpFailure::badTarget), {held, held, held}, neutral, false,
         "The URL or a header cannot be used"},
        {"429", answer(429), {"deferred/rateGate", "deferred/rateGate", "deferred/rateGate"}, neutral, false, "said so"},
        {"402", answer(402), {"deferred/budget", "deferred/budget", "deferred/budget"}, neutral, false, "said so"},
        {"413", answer(413), {"dead/tooLarge", "dead/tooLarge", "dead/tooLarge"}, neutral, false, "said so"},
        {"409", answer(409), {rejected, rejected, rejected}, neutral, false, "said so"},
        {"409 in progress", answer(409, "still in progress"), {retry, retry, retry}, neutral, true, "still in progress"},
        {"silent 503", answer(503, ""), {retry, retry, retry}, fails, true, "HTTP 503"},
    };
    for (const int status : {200, 201, 202, 204, 299})
        all.push_back({"", answer(status), {ok, ok, ok}, succeeds, false, ""});
    for (const int status : {408, 425, 503}) // B-36
        all.push_back({"", answer(status), {retry, retry, retry}, fails, true, "said so"});
    for (const int status : {500, 502, 504, 506, 507, 599, 600, 999})
        all.push_back({"", answer(status), {processed, retry, retry}, fails, true, "said so"});
    for (const int status : {400, 406, 411, 418, 422, 431, 451, 499}) // R29: never other 4xx
        all.push_back({"", answer(status), {rejected, rejected, rejected}, neutral, false, "said so"});
    for (const int status : {301, 302, 307, 401, 403, 404, 405, 410, 415, 501, 505})
        all.push_back({"", answer(status), {held, held, held}, neutral, false, "said so"});
    return all;
}

} // namespace

class tst_ResendPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfAnswer_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("policy");
        const char* names[] = {"neverTwice", "answeredFailures", "idempotent"};
        const auto all = kinds();
        for (int kind = 0; kind < int(all.size()); ++kind) {
            const QByteArray tag = *all[size_t(kind)].tag ? QByteArray(all[size_t(kind)].tag)
                                                          : QByteArray::number(all[size_t(kind)].result.status);
            for (int policy = 0; policy < 3; ++policy)
                QTest::addRow("%s, %s", tag.constData(), names[policy]) << kind << policy;
        }
    }

    void everyKindOfAnswer() // R28-R31, R38, B-9, B-36; row-life.md, "Resend policy" and "Credits"
    {
        QFETCH(const int, kind);
        QFETCH(const int, policy);
        const Kind expected = kinds()[size_t(kind)];
        const QString state = QString::fromLatin1(expected.states[policy]);
        EngineRig rig;
        auto settings = EngineRig::policy(ResendPolicy(policy));
        settings.breaker.failureThreshold = 1; // so that one failure shows
        settings.breaker.openFor = Millis(10);
        rig.setPolicy(settings);
        const RowId row = rig.addRows(1, Charge{Credits::whole(6), {}});
        rig.start();
        rig.settle();
        rig.engine().pauseAll(true, {}); // what is due at once must not be sent before it was looked at
        rig.transport().answerAll(expected.result);
        rig.settle();
        QCOMPARE(rig.rowState(row), state);
        QCOMPARE(rig.workspace().text("SELECT coalesce(error, '') FROM attempt"), QString::fromLatin1(expected.error));
        QCOMPARE(rig.number("SELECT status FROM attempt"), expected.result.status ? expected.result.status : -1);
        QCOMPARE(rig.destination().breaker, expected.breaker == fails ? BreakerState::open : BreakerState::closed);
        const bool again = state.startsWith(u"retryWait"_s) || state.startsWith(u"deferred"_s);
        QCOMPARE(rig.number("SELECT retries FROM batch_row"), again && expected.costsRetry ? 1 : 0);

        // Credits: delivered committed, a known failure released, an unknown end spent and unreconciled (R22, R23, B-8).
        const bool unknown = state.startsWith(u"ambiguous"_s)
                             || (expected.result.status == 0 && expected.result.bodySent && expected.result.failure != HttpFailure::protocol);
        const bool spent = unknown || state.startsWith(u"delivered"_s);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(rig.number("SELECT data_used FROM credit_day"), spent ? 6000 : 0);
        QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), unknown ? 6000 : 0);

        // Sent again with the same key, or not at all.
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
        rig.engine().pauseAll(false, {});
        rig.engine().resetBreaker(DestinationId(1), {});
        rig.advance(Millis(25'000));
        const bool byItself = again && state != u"deferred/endpointHold"_s && state != u"deferred/budget"_s;
        const auto requests = rig.transport().requests();
        QCOMPARE(requests.size(), size_t(byItself ? 2 : 1));
        if (byItself) {
            QCOMPARE(requests[1].headers.first(), requests[0].headers.first()); // R28
            QCOMPARE(requests[1].body, requests[0].body);
            QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        }
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void lastErrorIsSurfacedUnchanged() // R38, R32: one try and three retries, each of them kept
    {
        EngineRig rig;
        auto policy = EngineRig::policy();
        policy.breaker.failureThreshold = 0;
        policy.breaker.ratePercent = 0;
        rig.setPolicy(policy);
        const RowId row = rig.addRows(1);
        rig.start();
        int n = 0;
        rig.transport().setResponder([&n](const auto&) {
            ++n;
            return FakeHttpTransport::withStatus(n % 2 ? 500 : 502, {}, "failure " + QByteArray::number(n));
        });
        for (int i = 0; i < 40; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
        QCOMPARE(n, 4);
        QCOMPARE(rig.workspace().text("SELECT a.error FROM batch_row r JOIN attempt a ON a.id = r.last_attempt"), u"failure 4"_s);
        QCOMPARE(rig.number("SELECT a.status FROM batch_row r JOIN attempt a ON a.id = r.last_attempt"), 502);
        QCOMPARE(rig.workspace().text("SELECT group_concat(error, ', ') FROM attempt"), u"failure 1, failure 2, failure 3, failure 4"_s);
        QCOMPARE(rig.workspace().text("SELECT group_concat(coalesce(previous, 0)) FROM attempt"), u"0,1,2,3"_s);
    }

    void noRetriesIsOneTry() // B-37: an explicit 0
    {
        EngineRig rig;
        auto policy = EngineRig::policy();
        policy.retry.maxRetries = 0;
        rig.setPolicy(policy);
        const RowId row = rig.addRows(1);
        rig.start();
        rig.transport().setResponder([](const auto&) { return answer(503); });
        rig.settle();
        QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
        rig.advance(Millis(60'000));
        QCOMPARE(rig.transport().sentCount(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ResendPolicies)
#include "tst_resendpolicies.moc"
