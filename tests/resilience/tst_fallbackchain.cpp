// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/fallbackchain.h"
#include "core/resilience/queuedrain.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;

class tst_FallbackChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closed_data();
    void closed();
    void everyCombinationOfLinks_data();
    void everyCombinationOfLinks();
    void staleness_data();
    void staleness();
    void drainKeepsItsPace();
    void drainStopsAfterATransportFailure();
    void drainGoesOnWhenTheDestinationAnswers();
};

namespace {

MonoTime at(qint64 ms) { return MonoTime(Millis(ms)); }
constexpr WallTime kNow = fromEpochMs(1'793'000'000'000);

} // namespace

void tst_FallbackChain::closed_data() // R103, R111: by state, never by the words of a message (B-31)
{
    QTest::addColumn<LiveWay>("way");
    QTest::addColumn<std::optional<Reason>>("closed");

    const auto row = [](const char* name, const LiveWay& way, std::optional<Reason> reason) { QTest::newRow(name) << way << reason; };
    row("open way", {}, std::nullopt);
    row("breaker open", {.refused = BreakerState::open}, Reason::breaker);
    row("forced open", {.refused = BreakerState::forcedOpen}, Reason::breaker);
    row("probes on their way", {.refused = BreakerState::halfOpen}, std::nullopt);
    row("no credits", {.accountHeld = true}, Reason::budget);
    row("budget of the day", {.budgetRefuses = true}, Reason::budget);
    row("network gone", {.networkGone = true}, Reason::offline);
    row("network gone and breaker open", {.networkGone = true, .refused = BreakerState::open}, Reason::offline);
    row("paused", {.heldByOperator = true}, std::nullopt);
    row("paused while all is down",
        {.heldByOperator = true, .networkGone = true, .accountHeld = true, .budgetRefuses = true, .refused = BreakerState::open}, std::nullopt);
}

void tst_FallbackChain::closed()
{
    QFETCH(const LiveWay, way);
    QFETCH(const std::optional<Reason>, closed);
    QVERIFY(closedBy(way) == closed);
}

void tst_FallbackChain::everyCombinationOfLinks_data() // R94, R95, R96, R97, B-29
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 32; ++bits)
        QTest::addRow("cache %d queue %d local %d, entry %d, derivable %d", bits & 1, bits >> 1 & 1, bits >> 2 & 1, bits >> 3 & 1, bits >> 4) << bits;
}

void tst_FallbackChain::everyCombinationOfLinks()
{
    QFETCH(const int, bits);
    const FallbackLinks links{bool(bits & 1), bool(bits & 2), bool(bits & 4), Millis(1000), Millis(2000)};
    const bool entry = bits & 8, derivable = bits & 16;
    const auto step = walkChain(links, entry ? std::optional(kNow - Millis(1500)) : std::nullopt, derivable, kNow);

    QCOMPARE(step.queued, links.queue); // whatever else it got
    if (links.cache && entry)
        QCOMPARE(step.source, RowSource::cache);
    else if (links.local && derivable)
        QCOMPARE(step.source, RowSource::local); // with the queue on, too
    else
        QCOMPARE(step.source, links.queue ? RowSource::queued : RowSource::none);
    QCOMPARE(step.staleness, links.cache && entry ? Staleness::stale : Staleness::fresh);
}

void tst_FallbackChain::staleness_data() // R101
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Staleness>("expected");
    const qint64 day = 86'400'000;
    QTest::newRow("now") << qint64(0) << Staleness::fresh;
    QTest::newRow("a moment under a day") << day - 1 << Staleness::fresh;
    QTest::newRow("a day") << day << Staleness::stale;
    QTest::newRow("a moment under a week") << 7 * day - 1 << Staleness::stale;
    QTest::newRow("a week") << 7 * day << Staleness::veryStale;
    QTest::newRow("years") << 5000 * day << Staleness::veryStale;
    QTest::newRow("clock set back") << -day << Staleness::fresh;
}

void tst_FallbackChain::staleness()
{
    QFETCH(const qint64, age);
    const Millis day(86'400'000);
    QTEST(stalenessOf(Millis(age), day, 7 * day), "expected");
}

void tst_FallbackChain::drainKeepsItsPace() // R107: 200 ms between starts, not after completions
{
    QueueDrain drain(Millis(200), Millis(60'000));
    QCOMPARE(drain.waitFor(at(1000)), Millis(0));
    drain.started(at(1000));
    QCOMPARE(drain.waitFor(at(1000)), Millis(200));
    QCOMPARE(drain.waitFor(at(1199)), Millis(1));
    QCOMPARE(drain.waitFor(at(1200)), Millis(0));
    drain.set(Millis(500), Millis(60'000));
    QCOMPARE(drain.waitFor(at(1200)), Millis(300));
}

void tst_FallbackChain::drainStopsAfterATransportFailure() // R107
{
    QueueDrain drain(Millis(200), Millis(60'000));
    drain.started(at(1000));
    drain.transportFailed(at(2000));
    QVERIFY(drain.isStopped(at(61'999)));
    QCOMPARE(drain.waitFor(at(2000)), Millis(60'000));
    drain.transportFailed(at(1500)); // an older answer shortens nothing
    QCOMPARE(drain.waitFor(at(61'999)), Millis(1));
    QCOMPARE(drain.waitFor(at(62'000)), Millis(0));
    QueueDrain impatient(Millis(200), Millis(0));
    impatient.transportFailed(at(2000));
    QCOMPARE(impatient.waitFor(at(2000)), Millis(200));
}

void tst_FallbackChain::drainGoesOnWhenTheDestinationAnswers()
{
    QueueDrain drain(Millis(200), Millis(60'000));
    drain.started(at(1000));
    drain.transportFailed(at(1100));
    drain.resume();
    QCOMPARE(drain.waitFor(at(1100)), Millis(100)); // the pace stays
}

Q_DECLARE_METATYPE(LiveWay)

QTEST_GUILESS_MAIN(tst_FallbackChain)
#include "tst_fallbackchain.moc"
