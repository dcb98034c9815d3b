// SPDX-License-Identifier: GPL-3.0-or-later
// The breaker in the engine, on virtual time over the real store (semantics.md §1).
#include "core/store/activitylog.h"
#include "core/store/batchrepository.h"
#include "core/store/holdhistory.h"
#include "core/store/operationdetail.h"
#include "core/store/operationtext.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
const auto kDown = FakeHttpTransport::withStatus(500);
constexpr DestinationId kOne{1};
const store::Actor kAnn{u"ann"_s, u"odd answers"_s};

/// One request at a time, ambiguous when it fails: nothing is retried behind the test's back.
store::DestinationPolicy oneByOne()
{
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.lanes = {1, 1, 1};
    return policy;
}

qint64 events(EngineRig& rig, const char* kind)
{
    return rig.number("SELECT count(*) FROM event WHERE kind = '" + QByteArray(kind) + "'");
}

} // namespace

class TestEngineBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyTellsWhatElseHeld() // accept5.md D3: a strip that is green while nothing is sent
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(401); });
        rig.settle();
        rig.advance(Millis(1'000));
        rig.engine().releaseHold(kOne, kAnn);
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(402); });
        rig.settle();
        rig.advance(Millis(1'000));
        rig.engine().resumeBudget(rig.destination().account, kAnn);
        rig.engine().pauseAll(true, kAnn);
        rig.engine().pauseDestination(kOne, true, kAnn);
        rig.advance(Millis(1'000));
        rig.engine().pauseDestination(kOne, false, kAnn);
        rig.settle();
        const auto connection = rig.workspace().workspace().connect(store::Access::readOnly);
        const auto told = store::holdHistory(**connection, WallTime{});
        QVERIFY(told);
        std::vector<std::pair<store::HoldKind, bool>> kinds;
        for (const store::HoldRecord& record : *told) {
            kinds.emplace_back(record.kind, record.begins);
            QCOMPARE(record.destination.valid(), record.kind == store::HoldKind::paused || record.kind == store::HoldKind::held);
            QCOMPARE(record.account.valid(), record.kind == store::HoldKind::noCredits);
        }
        using enum store::HoldKind;
        const std::vector<std::pair<store::HoldKind, bool>> expected{{held, true}, {held, false}, {noCredits, true}, {noCredits, false},
                                                                     {allPaused, true}, {paused, true}, {paused, false}};
        QVERIFY(kinds == expected);
        QCOMPARE(store::holdHistory(**connection, told->back().at)->size(), 1u);
    }

    void journalKnowsWhenATripEnds() // accept5.md D40
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(1);
        rig.start();
        const WallTime end = rig.workspace().clock().wall() + Millis(3'600'000);
        rig.engine().trip(kOne, end, kAnn);
        rig.settle();
        QCOMPARE(rig.number("SELECT detail ->> '$.until' FROM operation WHERE kind = 'trip'"), toEpochMs(end));
        rig.engine().trip(kOne, std::nullopt, kAnn);
        rig.settle();
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'trip' AND json_type(detail, '$.until') = 'null'"), 1);
        // What an operator did is in the list once: as the operation.
        rig.engine().releaseBreaker(kOne, kAnn);
        rig.settle();
        const auto connection = rig.workspace().workspace().connect(store::Access::readOnly);
        store::ActivityLog log(**connection);
        const auto keys = log.keys({});
        QVERIFY(keys);
        auto entries = log.entries(*keys);
        QVERIFY(entries);
        std::erase_if(*entries, [](const auto& entry) { return entry->isEvent && entry->event.kind != u"breaker"; });
        for (const auto& entry : *entries)
            QVERIFY2(!entry->isEvent, qPrintable(entry->event.text));
        QCOMPARE(entries->size(), 3u);
        QCOMPARE(store::tripEnd(entries->back()->operation), std::optional(store::TripEnd{end}));
        QVERIFY(store::operationTitle(entries->back()->operation).startsWith(u"Trip until "_s));
        QCOMPARE(store::tripEnd(entries->at(1)->operation), std::optional(store::TripEnd{}));
        QCOMPARE(store::tripEnd(entries->front()->operation), std::nullopt);
    }

    void storyOfAnOpeningOutlivesItsFailedProbes()
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        const auto first = rig.destination();
        QCOMPARE(first.openedBy, first.cause);
        QCOMPARE(first.openSince, first.since);
        for (int probes = 1; probes <= 3; ++probes) {
            rig.advance(Millis(31'000));
            QCOMPARE(rig.number("SELECT count(*) FROM event WHERE text LIKE '%halfOpen%'"), 0); // accept5.md D40
            QVERIFY(rig.number("SELECT count(*) FROM event WHERE text LIKE '%: breaker open → half-open, %'") > 0);
            const auto again = rig.destination();
            QCOMPARE(again.breaker, BreakerState::open);
            QCOMPARE(again.reopenCount, probes);
            QVERIFY2(again.cause.startsWith(u"probe failed (HTTP"_s), qPrintable(again.cause));
            QVERIFY(*again.since > *first.since);
            QCOMPARE(again.openedBy, first.cause);
            QCOMPARE(again.openSince, first.since);
        }
        rig.crash();
        rig.start();
        QCOMPARE(rig.destination().openedBy, first.cause);
        QCOMPARE(rig.destination().openSince, first.since);
        rig.transport().setResponder({});
        rig.engine().resetBreaker(DestinationId(1), {u"ann"_s, {}});
        rig.settle();
        QVERIFY(rig.destination().openedBy.isEmpty() && !rig.destination().openSince);
        QCOMPARE(rig.destination().cause, u"reset by hand"_s);
    }

    void whatKeepsRowsBackIsKnownWhileAllIsPaused() // trouble does not go away by looking elsewhere
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.dataPerDay = Credits::whole(12);
        rig.setPolicy(policy);
        rig.addRows(20, Charge{Credits::whole(6), {}});
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 2);
        QCOMPARE(rig.destination().waitingFor, Reason::budget);
        QVERIFY(rig.destination().creditRefusal);
        rig.engine().pauseAll(true, {u"ann"_s, {}});
        rig.settle();
        QCOMPARE(rig.destination().waitingFor, Reason::paused);
        QVERIFY(rig.destination().allPaused);
        QVERIFY(rig.destination().creditRefusal);
    }

    void creditsThatEndBeforeTheQueueAreForeseen()
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.dataPerDay = Credits::whole(60);
        rig.setPolicy(policy);
        rig.addRows(20, Charge{Credits::whole(6), {}});
        rig.start();
        rig.engine().pauseAll(true, {u"ann"_s, {}});
        rig.settle();
        const auto d = rig.destination();
        QCOMPARE(d.queued + d.creditRows.value_or(-1), qint64(20 + 10) - rig.rowsIn(RowState::delivered) * 2);
        QCOMPARE(*d.creditScope, resilience::CreditScope::destinationDay);
        QCOMPARE(d.chargePerRow.data, Credits::whole(6));
    }

    void oneEventAChangeWithCauseAndAttempts() // R13: with the failures behind it and the delay before the next probe
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        QCOMPARE(rig.transport().sentCount(), 5);
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 1);
        QCOMPARE(events(rig, "breaker"), 1);
        QCOMPARE(rig.workspace().text("SELECT text FROM event WHERE kind = 'breaker'"),
                 u"Clay: breaker closed → open, 5 failures in a row (HTTP 500); the next probe is due in 0:30"_s);
        QCOMPARE(rig.number("SELECT severity FROM event WHERE kind = 'breaker'"), 2); // R13: an alert
        QCOMPARE(rig.workspace().text("SELECT attempts FROM breaker_transition"), u"[1,2,3,4,5]"_s);
        rig.advance(Millis(20'000));
        std::ignore = rig.engine().snapshot(); // B-33: looking changes nothing
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 1);
        QCOMPARE(rig.rowsIn(RowState::pending), 15); // B-22: what was not sent is no dead letter and costs no retry
        QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0);
    }

    void openPeriodGrowsToItsCap()
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.breaker.multiplier = 2;
        policy.breaker.openForCap = Millis(100'000);
        rig.setPolicy(policy);
        rig.addRows(50);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        for (const qint64 expected : {30'000, 60'000, 100'000, 100'000}) {
            const auto d = rig.destination();
            QCOMPARE(d.breaker, BreakerState::open);
            QCOMPARE((*d.nextProbe - rig.workspace().clock().wall()).count(), expected);
            const int sent = rig.transport().sentCount();
            rig.advance(Millis(expected - 1));
            QCOMPARE(rig.transport().sentCount(), sent);
            rig.advance(Millis(1)); // B-12: at the instant itself
            QCOMPARE(rig.transport().sentCount(), sent + 1);
        }
        rig.crash(); // the growth outlives the process
        rig.start();
        QCOMPARE((*rig.destination().nextProbe - rig.workspace().clock().wall()).count(), 100'000);
        QCOMPARE(rig.destination().nextOpenFor, Millis(100'000));
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.advance(Millis(100'000));
        QCOMPARE(rig.destination().breaker, BreakerState::closed);
        QCOMPARE(rig.destination().nextOpenFor, Millis(60'000)); // and begins again
    }

    void slowCallsOpen()
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.breaker.slowPercent = 50;
        policy.breaker.slowAfter = Millis(2'000);
        policy.breaker.minimumCalls = 4;
        rig.setPolicy(policy);
        rig.addRows(20);
        rig.start();
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) {
            auto answer = kOk;
            answer.phases.totalUs = ++sent > 2 ? 2'500'000 : 100'000;
            return answer;
        });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        QCOMPARE(rig.destination().cause, u"50 % of 4 calls took longer than 2 s in 5 min"_s);
        QCOMPARE(rig.rowsIn(RowState::delivered), 4); // slow rows are delivered all the same
    }

    void countWindowOpens()
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.breaker.failureThreshold = 0;
        policy.breaker.countWindow = 4;
        rig.setPolicy(policy); // through the JSON of the workspace
        rig.addRows(20);
        rig.start();
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) { return ++sent % 2 ? kOk : kDown; });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        QCOMPARE(rig.destination().cause, u"50 % of the last 4 calls failed (HTTP 500)"_s);
        QCOMPARE(rig.transport().sentCount(), 4);
    }

    void undecidedWithoutRows() // semantics §1: undecided → open, and no growth without a failed probe
    {
        EngineRig rig;
        auto policy = oneByOne();
        policy.breaker.multiplier = 2;
        rig.setPolicy(policy);
        rig.addRows(6);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.advance(Millis(30'000)); // the last row is the only probe
        QCOMPARE(rig.destination().breaker, BreakerState::halfOpen);
        QCOMPARE(rig.destination().queued, 0);
        QCOMPARE((*rig.destination().undecidedAt - rig.workspace().clock().wall()).count(), 30'000);
        rig.advance(Millis(30'000));
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        QCOMPARE(rig.destination().cause, u"half-open undecided for 0:30: 1 of 3 probes succeeded, no other was sent"_s);
        QCOMPARE(rig.destination().nextOpenFor, Millis(60'000));
        QCOMPARE(rig.number("SELECT severity FROM event WHERE kind = 'breaker' ORDER BY id DESC LIMIT 1"), 1); // no alarm
        rig.advance(Millis(3'600'000));
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 3); // it does not swing to and fro
        rig.addRows(10);
        rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::closed);
        QCOMPARE(rig.rowsIn(RowState::delivered), 11);
    }

    void ignoredAnswersGiveTheProbeSlotBack() // B-9: rows at fault and 429 say nothing about the destination
    {
        EngineRig rig;
        auto policy = EngineRig::policy(ResendPolicy::neverTwice);
        rig.setPolicy(policy);
        rig.addRows(60);
        rig.start();
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) {
            ++sent;
            return FakeHttpTransport::withStatus(sent <= 5 ? 500 : sent <= 25 ? 422 : 200);
        });
        rig.settle();
        rig.advance(Millis(30'000));
        QCOMPARE(rig.destination().breaker, BreakerState::closed);
        QCOMPARE(rig.rowsIn(RowState::dead), 20);
        QCOMPARE(rig.rowsIn(RowState::delivered), 35);
        QCOMPARE(rig.destination().probesInFlight, 0);
    }

    void allHoldersMustRelease() // over a restart
    {
        EngineRig rig;
        rig.addRows(10);
        rig.start();
        rig.engine().trip(kOne, std::nullopt, kAnn);
        rig.engine().trip(kOne, rig.workspace().clock().wall() + Millis(3'600'000), {u"cron"_s, u"maintenance"_s}, u"vendor"_s);
        rig.settle();
        QCOMPARE(rig.destination().holders.size(), size_t(2));
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 1);
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_holder"), 2);
        rig.crash();
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::forcedOpen);
        QCOMPARE(rig.destination().holders.size(), size_t(2));
        rig.engine().releaseBreaker(kOne, kAnn);
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::forcedOpen);
        QCOMPARE(rig.destination().cause, u"maintenance"_s);
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_holder"), 1);
        rig.engine().releaseBreaker(kOne, kAnn); // twice is no other's
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 0);
        rig.engine().releaseBreaker(kOne, {u"cron"_s, u"done"_s}, u"vendor"_s);
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 10);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'release'"), 3);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'trip' AND actor = 'cron' AND reason = 'maintenance'"), 1);
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_holder"), 0);
    }

    void aForcedOpeningEndsByItself()
    {
        EngineRig rig;
        rig.addRows(3);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().trip(kOne, rig.workspace().clock().wall() + Millis(900'000), kAnn);
        rig.advance(Millis(899'999));
        QCOMPARE(rig.transport().sentCount(), 0);
        rig.advance(Millis(1));
        QCOMPARE(rig.rowsIn(RowState::delivered), 3);
        QCOMPARE(rig.destination().cause, u"forced opening of 15:00 over"_s);
    }

    void wallClockAtARestart_data() // B-11
    {
        QTest::addColumn<qint64>("shiftMs");
        QTest::addColumn<qint64>("remainingMs");
        QTest::newRow("same") << qint64(0) << qint64(20'000);
        QTest::newRow("set back an hour") << qint64(-3'600'000) << qint64(30'000);
        QTest::newRow("set forward a little") << qint64(15'000) << qint64(5'000);
        QTest::newRow("set forward a day") << qint64(86'400'000) << qint64(0);
    }

    void wallClockAtARestart()
    {
        QFETCH(qint64, shiftMs);
        QFETCH(qint64, remainingMs);
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        rig.workspace().clock().advance(Millis(10'000));
        rig.crash();
        FakeClock& clock = rig.workspace().clock();
        clock.setWall(clock.wall() + Millis(shiftMs));
        rig.start();
        rig.settle();
        if (remainingMs > 0) {
            QCOMPARE(rig.transport().sentCount(), 0);
            rig.advance(Millis(remainingMs - 1));
            QCOMPARE(rig.transport().sentCount(), 0);
            rig.advance(Millis(1));
        }
        QCOMPARE(rig.transport().sentCount(), 1);
    }

    void wallClockWhileItRuns() // B-11: durations are not the wall clock's business
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        FakeClock& clock = rig.workspace().clock();
        clock.setWall(clock.wall() + Millis(86'400'000));
        rig.advance(Millis(29'999));
        QCOMPARE(rig.transport().sentCount(), 5);
        clock.setWall(clock.wall() - Millis(172'800'000));
        rig.advance(Millis(1));
        QCOMPARE(rig.transport().sentCount(), 6);
    }

    void disabledLetsEverythingThrough()
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(30);
        rig.start();
        rig.engine().disableBreaker(kOne, kAnn);
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 30);
        QCOMPARE(rig.destination().breaker, BreakerState::disabled);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'disableBreaker' AND actor = 'ann' AND reason = 'odd answers'"), 1);
        rig.crash();
        rig.start();
        QCOMPARE(rig.destination().breaker, BreakerState::disabled);
        QCOMPARE(rig.destination().cause, u"disabled by hand: odd answers"_s);
    }

    void metricsOnlySaysEachRuleOnce()
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(40);
        rig.start();
        rig.engine().measureBreaker(kOne, kAnn);
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 40);
        QCOMPARE(rig.destination().breaker, BreakerState::metricsOnly);
        QCOMPARE(events(rig, "breakerNotice"), 2); // in a row, and the rate
        QCOMPARE(rig.workspace().text("SELECT text FROM event WHERE kind = 'breakerNotice' ORDER BY id LIMIT 1"),
                 u"Clay: its breaker only measures; it would have opened after 5 failures in a row"_s);
        QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 1); // to metrics only, and no further
        rig.engine().resetBreaker(kOne, kAnn);
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::closed);
    }

    void aProbeNamesWhoAskedForIt()
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        rig.engine().probeNow(kOne, kAnn);
        rig.settle();
        const QByteArray actors = "SELECT group_concat(to_state || ' ' || actor, ', ') FROM breaker_transition";
        QCOMPARE(rig.workspace().text(actors), u"%1 engine, %2 %3, %1 engine"_s.arg(int(BreakerState::open)).arg(int(BreakerState::halfOpen)).arg(kAnn.name));
    }

    void probeByHandOutlivesARestart()
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kDown; });
        rig.settle();
        rig.engine().pauseDestination(kOne, true, kAnn);
        rig.engine().probeNow(kOne, kAnn);
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 5);
        rig.crash();
        rig.start();
        rig.engine().pauseDestination(kOne, false, kAnn);
        rig.settle();
        QCOMPARE(rig.transport().open().size(), size_t(1)); // the cool-down is over still
    }

    void fiveBadRowsAreNoOutage() // B-9
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(30);
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(422); });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::closed);
        QCOMPARE(rig.rowsIn(RowState::dead), 30);
        QCOMPARE(rig.destination().health, engine::HealthWord::noData);
    }

    void aRefusalIsAReasonNotAText() // R17: what waits for the breaker is told from every other kind of waiting
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(10);
        rig.start();
        while (rig.rowsIn(RowState::claimed) == 0) {
            rig.deliver();
            rig.turnAndHold();
        }
        rig.engine().trip(kOne, {}, kAnn);
        QCOMPARE(rig.destination().waitingFor, Reason::breaker);
        rig.settle();
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 1 AND reason = 1"), 1);
        rig.engine().pauseDestination(kOne, true, kAnn);
        QCOMPARE(rig.destination().waitingFor, Reason::paused);
    }

    void aTimeOutIsAFailure() // R6
    {
        EngineRig rig;
        rig.setPolicy(oneByOne());
        rig.addRows(10);
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::noAnswer(transport::HttpFailure::timeout); });
        rig.settle();
        QCOMPARE(rig.destination().breaker, BreakerState::open);
        QCOMPARE(rig.transport().sentCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestEngineBreaker)
#include "tst_enginebreaker.moc"
