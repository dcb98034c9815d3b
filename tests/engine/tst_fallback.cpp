// SPDX-License-Identifier: GPL-3.0-or-later
// The fallback chain while the live way is closed (R94-R103, R111, semantics.md §10), over the real store.
#include "core/store/batchrepository.h"
#include "core/store/deadletterrepository.h"
#include "core/store/enrichmentcache.h"
#include "core/store/operations.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_Fallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outage_data();
    void outage();
    void budgetOfTheDay();
    void accountHeld();
    void breakerThatOpensByItself();
    void operatorAndGateAreNoOutage();
    void rowsWithoutADomain();
    void successesFillTheCache();
    void acknowledgementsStayOutOfTheCache();
    void ageOfTheCache();
    void networkGoneDefersRows();
    void networkGoneTakesTheFallback();
    void networkNeverGatesLoopback();
    void rowsAddedDuringTheOutage();
    void storeFailureKeepsTheRows();
    void crashDuringTheWalk();
    void stopWaitsForTheWalk();
    void exhaustedRowsAreDeadLetters();
    void maybeDeliveredRowsStayAmbiguous();
};

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
const store::Actor kOperator{u"operator"_s, u"maintenance"_s};

store::DestinationPolicy policyWith(bool cache, bool queue, bool local)
{
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.fallback.cache = cache;
    policy.fallback.queue = queue;
    policy.fallback.local = local;
    return policy;
}

/// Row i is about acme-i%3.co.uk.
void nameDomains(EngineRig& rig)
{
    rig.workspace().run("UPDATE payload SET body = json_object('n', row_id, 'domain', 'https://www.Acme-' || (row_id % 3) || '.co.uk/x')");
}

void remember(EngineRig& rig, const QByteArray& domain, const QByteArray& fields, Millis age = Millis(0), ScopeId scope = ScopeId(1))
{
    store::EnrichmentCache cache(rig.workspace().connection());
    QVERIFY(cache.put(scope, {domain, fields, u"test"_s, rig.workspace().clock().wall() - age}));
}

store::RowDetail detailOf(EngineRig& rig, RowId row)
{
    auto detail = store::DeadLetterRepository(rig.workspace().connection()).detail(row);
    return detail ? *detail : store::RowDetail();
}

qint64 withSource(EngineRig& rig, RowSource source)
{
    return rig.number("SELECT count(*) FROM batch_row WHERE source = " + QByteArray::number(int(source)));
}

} // namespace

void tst_Fallback::outage_data()
{
    QTest::addColumn<bool>("cache");
    QTest::addColumn<bool>("queue");
    QTest::addColumn<bool>("local");
    for (int bits = 0; bits < 8; ++bits)
        QTest::addRow("cache %d, queue %d, local %d", bits & 1, bits >> 1 & 1, bits >> 2) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4);
}

void tst_Fallback::outage() // R94-R97, R101, R103, B-26, B-29: 300 rows, the breaker open from the start
{
    QFETCH(const bool, cache);
    QFETCH(const bool, queue);
    QFETCH(const bool, local);
    EngineRig rig;
    rig.setPolicy(policyWith(cache, queue, local));
    const RowId first = rig.addRows(300);
    nameDomains(rig);
    remember(rig, "acme-0.co.uk", R"({"industry":"Tools"})", Millis(25 * 3'600'000));
    remember(rig, "acme-1.co.uk", R"({"industry":"Elsewhere"})", Millis(0), ScopeId(2)); // another table's cache
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());

    if (!cache && !queue && !local) { // nothing declared: rows wait behind the gate as ever
        QCOMPARE(rig.rowsIn(RowState::pending), 300);
        QCOMPARE(rig.destination().waitingFor, Reason::breaker);
        QCOMPARE(rig.number("SELECT count(*) FROM fallback_result"), 0);
        return;
    }
    QCOMPARE(rig.rowsIn(queue ? RowState::deferred : RowState::dead), 300);
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3"), queue ? 300 : 0);
    QCOMPARE(rig.destination().offlineQueue, queue ? 300 : 0);
    const int cached = cache ? 100 : 0;
    QCOMPARE(withSource(rig, RowSource::cache), cached);
    QCOMPARE(withSource(rig, RowSource::local), local ? 300 - cached : 0);
    QCOMPARE(withSource(rig, RowSource::queued), queue && !local ? 300 - cached : 0);
    QCOMPARE(withSource(rig, RowSource::none), !queue && !local ? 300 - cached : 0);

    const RowId hit(3), miss(first.value + (first.value % 3 == 0));
    QCOMPARE(rig.rowState(hit), queue ? u"deferred/breaker"_s : u"dead/exhausted"_s);
    const auto detail = detailOf(rig, hit);
    QVERIFY(detail.fallback);
    QVERIFY2(detail.fallback->why.startsWith(u"Circuit breaker: maintenance"_s), qPrintable(detail.fallback->why));
    if (!queue)
        QCOMPARE(detail.letter.error, detail.fallback->why);
    if (cache) {
        QVERIFY(detail.letter.staleness == Staleness::stale);
        QCOMPARE(detail.fallbackResult, QByteArray("{\"n\":3,\"domain\":\"https://www.Acme-0.co.uk/x\",\"industry\":\"Tools\"}"));
    }
    if (local)
        QVERIFY(detailOf(rig, miss).fallbackResult.endsWith("\"company_name\":\"Acme 1\"}"));
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'fallback'"), 1);

    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), queue ? 1 : 0);
    if (queue) { // and is a row like any other from then on
        QCOMPARE(rig.rowState(first), u"delivered/none"_s);
        QCOMPARE(detailOf(rig, first).letter.source, RowSource::live);
        QCOMPARE(rig.destination().offlineQueue, 299);
    }
}

void tst_Fallback::budgetOfTheDay() // R111 for the budget: what fits is sent, the rest is queued until the next day
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    limits.dataPerDay = Credits::whole(500);
    rig.setLimits(limits);
    rig.addRows(90, Charge{Credits::whole(6), {}});
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 83);
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3 AND state = 1 AND reason = 2"), 7);
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 83); // the queue is no way around the budget
    rig.advance(Millis(86'400'000));
    for (int i = 0; i < 8; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 90);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Fallback::accountHeld() // 402
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(402, {}, "no credits left"));
    rig.settle();
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3 AND state = 1 AND reason = 2"), 20);
    QCOMPARE(rig.workspace().text("SELECT DISTINCT why FROM fallback_result"), u"Budget: HTTP 402: no credits left"_s);
}

void tst_Fallback::breakerThatOpensByItself() // probes come from the queue, and close it
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    rig.addRows(60);
    rig.start();
    bool down = true;
    rig.transport().setResponder([&](const auto&) { return FakeHttpTransport::withStatus(down ? 500 : 200); });
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::open);
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 5);
    QCOMPARE(rig.rowsIn(RowState::deferred), 55);
    QCOMPARE(rig.workspace().text("SELECT DISTINCT why FROM fallback_result"), u"Circuit breaker: 5 failures in a row (HTTP 500)"_s);
    rig.advance(Millis(29'900));
    QCOMPARE(rig.transport().sentCount(), 5);
    down = false;
    rig.advance(Millis(100));
    QCOMPARE(rig.destination().breaker, BreakerState::halfOpen);
    for (int i = 0; i < 60; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.destination().breaker, BreakerState::closed);
    QCOMPARE(rig.rowsIn(RowState::delivered), 55);
    QCOMPARE(rig.destination().offlineQueue, 0);
    QCOMPARE(rig.number("SELECT state FROM batch"), qint64(BatchState::finished));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Fallback::operatorAndGateAreNoOutage()
{
    EngineRig rig;
    rig.setPolicy(policyWith(true, true, true));
    rig.addRows(50);
    rig.start();
    rig.engine().pauseDestination(DestinationId(1), true, kOperator);
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::pending), 50);
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    rig.engine().pauseDestination(DestinationId(1), false, kOperator);
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "7"}})); // B-29: a gate paces, it does not divert
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::deferred), 5);
    rig.engine().pauseAll(true, kOperator);
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.advance(Millis(10'000));
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3"), 0);
    QCOMPARE(rig.number("SELECT count(*) FROM fallback_result"), 0);
}

void tst_Fallback::rowsWithoutADomain() // B-28, R102
{
    EngineRig rig;
    rig.setPolicy(policyWith(true, false, true));
    const RowId row = rig.addRows(4);
    rig.workspace().run("UPDATE payload SET body = CASE row_id % 4 WHEN 0 THEN '{\"domain\":null}' WHEN 1 THEN '[]' WHEN 2 THEN '{\"domain\":\"co.uk\"}' ELSE '{}' END");
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::dead), 4);
    QCOMPARE(withSource(rig, RowSource::none), 4);
    QCOMPARE(detailOf(rig, row).letter.error, u"Circuit breaker: maintenance; no fallback had anything for the row"_s);
}

void tst_Fallback::successesFillTheCache() // R100, B-27
{
    EngineRig rig;
    rig.setPolicy(policyWith(true, true, false));
    rig.addRows(3);
    nameDomains(rig);
    rig.start();
    rig.transport().setResponder([](const transport::HttpRequest& request) {
        const bool first = request.body.contains("Acme-0");
        return FakeHttpTransport::withStatus(first ? 422 : 200, {}, R"({"status":"ok","industry":"Tools"})");
    });
    rig.settle();
    store::EnrichmentCache cache(rig.workspace().connection());
    QVERIFY(!cache.find(ScopeId(1), "acme-0.co.uk")->has_value()); // a refusal is no enrichment
    const auto found = cache.find(ScopeId(1), "acme-1.co.uk");
    QVERIFY(found && *found);
    QCOMPARE((*found)->fields, QByteArray(R"({"industry":"Tools"})"));
    QCOMPARE((*found)->origin, u"live"_s);
    QCOMPARE((*found)->at, rig.workspace().clock().wall());
    QCOMPARE(*cache.count(ScopeId(1)), 2);

    // And the next outage has it.
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    const RowId later = rig.addRows(1);
    nameDomains(rig);
    rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
    rig.settle();
    QCOMPARE(detailOf(rig, later).letter.source, RowSource::cache);
    QVERIFY(detailOf(rig, later).letter.staleness == Staleness::fresh);
}

void tst_Fallback::acknowledgementsStayOutOfTheCache()
{
    EngineRig rig;
    rig.setPolicy(policyWith(true, true, false));
    rig.addRows(3);
    nameDomains(rig);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200, {}, R"({"status":"ok"})"); });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 3);
    QCOMPARE(rig.number("SELECT count(*) FROM cache_entry"), 0);
}

void tst_Fallback::ageOfTheCache() // R101, B-27: entries grow old, and the row says so
{
    EngineRig rig;
    rig.setPolicy(policyWith(true, true, false));
    const RowId row = rig.addRows(3);
    nameDomains(rig);
    remember(rig, "acme-0.co.uk", R"({"x":1})", Millis(8 * 86'400'000LL));
    remember(rig, "acme-1.co.uk", R"({"x":1})", Millis(86'400'000LL - 1));
    remember(rig, "acme-2.co.uk", R"({"x":1})", Millis(86'400'000LL));
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QVERIFY(detailOf(rig, row).letter.staleness == Staleness::fresh);
    QVERIFY(detailOf(rig, RowId(row.value + 1)).letter.staleness == Staleness::stale);
    QVERIFY(detailOf(rig, RowId(row.value + 2)).letter.staleness == Staleness::veryStale);
}

void tst_Fallback::networkGoneDefersRows() // row-life.md, "Time": nothing fails
{
    EngineRig rig;
    rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
    rig.addRows(30);
    rig.start();
    rig.setUrl(DestinationId(1), "https://hooks.example/x");
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 5);
    rig.network().gone = true;
    rig.settle();
    QCOMPARE(rig.destination().waitingFor, Reason::offline);
    QVERIFY(rig.engine().snapshot().networkGone);
    rig.transport().answerAll(FakeHttpTransport::notSent(transport::HttpFailure::dns));
    rig.settle();
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 1 AND reason = 6 AND retries = 0"), 5);
    QCOMPARE(rig.rowsIn(RowState::pending), 25);
    QCOMPARE(rig.destination().breaker, BreakerState::closed); // five in a row, and none of them the destination's
    rig.advance(Millis(3'600'000));
    QCOMPARE(rig.transport().sentCount(), 5);
    rig.network().gone = false;
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 30);
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'network'"), 2);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Fallback::networkGoneTakesTheFallback()
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, true));
    const RowId row = rig.addRows(30);
    nameDomains(rig);
    rig.network().gone = true;
    rig.start();
    rig.setUrl(DestinationId(1), "https://hooks.example/x");
    rig.settle();
    QCOMPARE(rig.rowState(row), u"deferred/offline"_s);
    QCOMPARE(rig.destination().offlineQueue, 30);
    QCOMPARE(detailOf(rig, row).fallback->why, u"No network"_s);
}

void tst_Fallback::networkNeverGatesLoopback()
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, true));
    rig.addRows(10);
    rig.network().gone = true;
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
}

void tst_Fallback::rowsAddedDuringTheOutage() // R103, R111: the call returns, the rows are queued
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    rig.addRows(70);
    rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::deferred), 70);
    QCOMPARE(rig.destination().offlineQueue, 70);
}

void tst_Fallback::storeFailureKeepsTheRows() // R102
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    rig.addRows(100);
    rig.start();
    rig.workspace().run("ALTER TABLE fallback_result RENAME TO elsewhere");
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::pending), 100);
    QVERIFY(rig.number("SELECT count(*) FROM event WHERE kind = 'fallback' AND severity = 2") >= 1);
    rig.workspace().run("ALTER TABLE elsewhere RENAME TO fallback_result");
    rig.advance(Millis(1'000));
    QCOMPARE(rig.rowsIn(RowState::deferred), 100);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Fallback::crashDuringTheWalk() // each chunk is one transaction: what a row got and where it went
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, true));
    rig.addRows(300);
    nameDomains(rig);
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    while (rig.rowsIn(RowState::deferred) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    QVERIFY(rig.rowsIn(RowState::deferred) < 300);
    rig.crash();
    QCOMPARE(rig.rowsIn(RowState::deferred) + rig.rowsIn(RowState::pending), 300);
    QCOMPARE(rig.number("SELECT count(*) FROM fallback_result"), rig.rowsIn(RowState::deferred));
    rig.start(); // forced open still
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::deferred), 300);
    QCOMPARE(rig.destination().offlineQueue, 300);
    QCOMPARE(rig.number("SELECT count(*) FROM fallback_result"), 300);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Fallback::stopWaitsForTheWalk() // R109
{
    EngineRig rig;
    rig.setPolicy(policyWith(false, true, false));
    rig.addRows(300);
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    while (rig.engine().isQuiet()) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.engine().stopClaiming();
    rig.settle();
    QVERIFY(rig.engine().isQuiet());
    const int queued = rig.rowsIn(RowState::deferred);
    QCOMPARE(queued, 64); // the chunk under way is finished, no other begun
    QCOMPARE(rig.destination().offlineQueue, queued);
}

void tst_Fallback::exhaustedRowsAreDeadLetters() // R112, B-30: with the circuit closed
{
    EngineRig rig;
    auto policy = policyWith(true, true, true);
    policy.resend = ResendPolicy::answeredFailures;
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.retry.maxRetries = 1;
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(503, {}, "circuit breaker is open"); });
    rig.settle();
    rig.advance(Millis(2'000));
    QCOMPARE(rig.transport().sentCount(), 2);
    QCOMPARE(rig.rowState(row), u"dead/exhausted"_s); // B-31: what an answer says is no state of ours
    QCOMPARE(detailOf(rig, row).letter.error, u"circuit breaker is open"_s);
}

void tst_Fallback::maybeDeliveredRowsStayAmbiguous() // row-life.md: a repeatable attempt without an answer, and no queue
{
    EngineRig rig;
    auto policy = policyWith(true, false, true);
    policy.resend = ResendPolicy::idempotent;
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.advance(Millis(1'100));
    QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
    QCOMPARE(rig.number("SELECT maybe FROM batch_row"), 1);
}

QTEST_GUILESS_MAIN(tst_Fallback)
#include "tst_fallback.moc"
