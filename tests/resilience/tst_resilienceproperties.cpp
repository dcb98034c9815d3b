// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/bulkhead.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/creditbudget.h"
#include "core/resilience/permit.h"
#include "core/resilience/ratelimiter.h"
#include "core/resilience/retryschedule.h"
#include "core/resilience/slidingwindow.h"
#include "tests/resilience/virtualtime.h"
#include "tests/support/fakerandom.h"

#include <rapidcheck.h>

#include <QtTest>

#include <climits>
#include <cmath>
#include <limits>
#include <map>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;
using fuseboard::test::FakeRandom;

namespace {

int below(int bound)
{
    return *rc::gen::inRange(0, bound);
}

/// Steps of a few milliseconds mostly, whole windows now and then, and a clock that is dated back sometimes.
qint64 step()
{
    switch (below(8)) {
    case 0:
        return *rc::gen::inRange(-300, 0);
    case 1:
        return *rc::gen::inRange(500, 40'000);
    default:
        return *rc::gen::inRange(0, 50);
    }
}


} // namespace

/// What must hold for any order of events (quality.md).
class TestResilienceProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// B-2, B-34: probes in flight never pass the limit; every permit that comes back frees its slot; looking agrees with
    /// taking and changes nothing; each change is told exactly once and leads on from the one before.
    void breakerPermitsAreReturned()
    {
        QVERIFY(rc::check("breaker", [] {
            BreakerSettings s;
            s.failureThreshold = *rc::gen::inRange(0, 4);
            s.minimumCalls = *rc::gen::inRange(1, 5);
            s.openFor = Millis(*rc::gen::inRange(0, 100));
            s.countWindow = *rc::gen::inRange(0, 6);
            s.halfOpenMaxCalls = *rc::gen::inRange(1, 4);
            s.successThreshold = *rc::gen::inRange(1, s.halfOpenMaxCalls + 1);
            s.halfOpenMaxWait = Millis(*rc::gen::inRange(0, 2) * 5000);
            RC_ASSERT(!validate(s));
            CircuitBreaker b(s);
            std::vector<BreakerPermit> out;
            BreakerState told = BreakerState::closed;
            qint64 now = 100'000;
            const int steps = *rc::gen::inRange(1, 200);
            for (int i = 0; i < steps; ++i) {
                now += step();
                const BreakerState before = b.state();
                const quint64 generation = b.generation();
                const auto looked = b.peek(at(now));
                std::ignore = b.nextTick();
                std::ignore = b.record(at(now), fromEpochMs(now));
                RC_ASSERT(b.state() == before && b.generation() == generation);
                const int action = below(20);
                if (action < 9) {
                    auto taken = b.acquire(at(now));
                    RC_ASSERT(looked.has_value() == std::holds_alternative<BreakerRefusal>(taken));
                    if (auto* permit = std::get_if<BreakerPermit>(&taken))
                        out.push_back(*permit);
                    else
                        RC_ASSERT(looked->retryAt == std::get<BreakerRefusal>(taken).retryAt);
                } else if (action < 16 && !out.empty()) {
                    const auto which = out.begin() + below(int(out.size()));
                    const BreakerPermit permit = *which;
                    out.erase(which);
                    if (below(6) == 0)
                        b.giveBack(permit, at(now));
                    else
                        b.complete(permit, CallClass(below(3)), Millis(below(50)), at(now), i + 1);
                } else if (action == 16) {
                    b.tick(at(now));
                } else if (action == 17 && below(4) == 0) {
                    b.forceOpen(at(now), {}, at(now + 100));
                } else if (action == 18) {
                    b.probeNow(at(now), {});
                } else if (action == 19 && below(4) == 0) {
                    b.reset(at(now), {});
                }
                const auto live = std::count_if(out.begin(), out.end(), [&b](const BreakerPermit& p) {
                    return p.probe && p.generation == b.generation();
                });
                RC_ASSERT(b.probesInFlight() == int(live));
                RC_ASSERT(b.probesInFlight() <= s.halfOpenMaxCalls);
                RC_ASSERT(b.probesInFlight() == 0 || b.state() == BreakerState::halfOpen);
                // A slot is taken by a probe under way or a success, by nothing that came back undecided.
                if (b.state() == BreakerState::halfOpen && at(now) < *b.nextTick())
                    RC_ASSERT(b.peek(at(now)).has_value() == (int(live) + b.probesSucceeded() >= s.halfOpenMaxCalls));
                for (const BreakerTransition& change : b.takeTransitions()) {
                    RC_ASSERT(change.from == told && change.to != change.from && !change.cause.isEmpty());
                    RC_ASSERT(change.attempts.size() <= 50u);
                    told = change.to;
                }
                RC_ASSERT(told == b.state());
            }
            // With everything given back a half-open breaker has its slots again, unless its time is up.
            for (const BreakerPermit& permit : out)
                b.giveBack(permit, at(now));
            RC_ASSERT(b.probesInFlight() == 0);
            if (b.state() == BreakerState::halfOpen) {
                const auto taken = b.acquire(at(now));
                RC_ASSERT(std::holds_alternative<BreakerPermit>(taken) || b.state() == BreakerState::open);
            }
        }));
    }

    /// R48: guards around slots, moved about and dropped in any order: each is given back exactly once.
    void guardsGiveBackOnce()
    {
        QVERIFY(rc::check("guards", [] {
            Bulkhead lane(*rc::gen::inRange(0, 6));
            auto release = [&lane] { lane.giveBack(); };
            {
                std::vector<std::unique_ptr<Permit<decltype(release)>>> held;
                const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10));
                for (const int action : steps) {
                    if (action < 5 && lane.tryTake()) {
                        Permit first(release);
                        held.push_back(std::make_unique<Permit<decltype(release)>>(std::move(first)));
                    } else if (action < 9 && !held.empty()) {
                        held.erase(held.begin() + action % int(held.size()));
                    } else {
                        lane.setCapacity(action % 6);
                    }
                    RC_ASSERT(lane.inUse() == int(held.size()));
                }
            }
            RC_ASSERT(lane.inUse() == 0);
        }));
    }

    /// B-6, R20: a hard limit holds on both meters, whatever is reserved, spent, released and in which order.
    void creditsNeverPassAHardLimit()
    {
        QVERIFY(rc::check("credits", [] {
            const qint64 dataLimit = *rc::gen::inRange(0, 2000);
            const qint64 actionLimit = *rc::gen::inRange(0, 2000);
            CreditBudget budget({Credits{dataLimit}, Credits{actionLimit}, true}, QTimeZone::utc());
            struct Held
            {
                QDate day;
                Charge charge;
            };
            std::vector<Held> held;
            std::map<QDate, DayUse> model;
            qint64 now = 1'793'000'000'000;
            const int steps = *rc::gen::inRange(1, 200);
            for (int i = 0; i < steps; ++i) {
                now += *rc::gen::inRange<qint64>(-3'600'000, 7'200'000);
                if (held.empty() || below(2)) {
                    const Charge charge{Credits{*rc::gen::inRange(-5, 300)}, Credits{*rc::gen::inRange(-5, 300)}};
                    const bool looked = budget.admits(charge, fromEpochMs(now));
                    const auto day = budget.reserve(charge, fromEpochMs(now));
                    RC_ASSERT(day.has_value() == looked);
                    RC_ASSERT(!day || (charge.data.milli >= 0 && charge.actions.milli >= 0));
                    if (day) {
                        held.push_back({*day, charge});
                        model[*day].reserved += charge;
                    }
                } else {
                    const auto which = held.begin() + below(int(held.size()));
                    const Held settled = *which;
                    held.erase(which);
                    DayUse& use = model[settled.day];
                    use.reserved = use.reserved - settled.charge;
                    if (below(2)) {
                        const Charge actual{Credits{*rc::gen::inRange<qint64>(0, settled.charge.data.milli + 1)},
                                            Credits{*rc::gen::inRange<qint64>(0, settled.charge.actions.milli + 1)}};
                        const bool unreconciled = below(2);
                        budget.commit(settled.day, settled.charge, actual, unreconciled);
                        use.used += actual;
                        if (unreconciled)
                            use.unreconciled += actual;
                    } else {
                        budget.release(settled.day, settled.charge);
                    }
                }
                for (const auto& [day, use] : model) {
                    const DayUse real = budget.use(day);
                    RC_ASSERT(real.used == use.used && real.reserved == use.reserved && real.unreconciled == use.unreconciled);
                    RC_ASSERT(real.used.data.milli + real.reserved.data.milli <= dataLimit);
                    RC_ASSERT(real.used.actions.milli + real.reserved.actions.milli <= actionLimit);
                }
            }
        }));
    }

    /// B-23, B-24: the window agrees with a list of all samples, of which only the unexpired buckets count.
    void theWindowNeverReportsAnExpiredSample()
    {
        QVERIFY(rc::check("window", [] {
            const int window = *rc::gen::inRange(1, 3000);
            SlidingWindow w(Millis(window), *rc::gen::inRange(1, 40));
            const qint64 width = w.width().count();
            const qint64 buckets = w.span().count() / width;
            struct Seen
            {
                qint64 at;
                SlidingWindow::Sample sample;
                bool slow;
                int duration;
            };
            std::vector<Seen> seen;
            const auto bucketOf = [width](qint64 t) { return qint64(std::floor(double(t) / double(width))); };
            qint64 now = *rc::gen::inRange(-5000, 5000);
            qint64 latest = std::numeric_limits<qint64>::min();
            const int steps = *rc::gen::inRange(1, 150);
            for (int i = 0; i < steps; ++i) {
                now += step() / 4;
                if (below(3)) {
                    const Seen s{now, SlidingWindow::Sample(below(3)), below(2) == 1, below(100)};
                    w.add(s.sample, s.slow, Millis(s.duration), at(now));
                    seen.push_back(s);
                    latest = std::max(latest, now);
                }
                const qint64 seenFrom = std::max(latest, now);
                WindowTotals expected;
                for (const Seen& s : seen) {
                    if (bucketOf(seenFrom) - bucketOf(s.at) >= buckets)
                        continue;
                    RC_ASSERT(seenFrom - s.at < window);
                    if (s.sample == SlidingWindow::Sample::ignored) {
                        ++expected.ignored;
                        continue;
                    }
                    ++(s.sample == SlidingWindow::Sample::success ? expected.success : expected.failure);
                    expected.slow += s.slow;
                    expected.durationSumMs += s.duration;
                }
                RC_ASSERT(w.totals(at(now)) == expected);
            }
        }));
    }

    /// R35, R36: for any attempt number, any settings, any chance.
    void backoffStaysWithinItsBounds()
    {
        QVERIFY(rc::check("backoff", [] {
            RetrySettings s;
            s.jitter = Jitter(below(5));
            s.base = Millis(*rc::gen::inRange<qint64>(0, qint64(1) << *rc::gen::inRange(0, 62)));
            s.cap = Millis(*rc::gen::inRange<qint64>(0, qint64(1) << *rc::gen::inRange(0, 62)));
            const RetrySchedule schedule(s);
            FakeRandom random(*rc::gen::arbitrary<quint64>());
            const int retry = *rc::gen::oneOf(rc::gen::inRange(0, 70), rc::gen::arbitrary<int>());
            const Millis expo = schedule.exponential(retry);
            RC_ASSERT(expo >= Millis(0) && expo <= s.cap);
            RC_ASSERT(retry < 0 || schedule.exponential(retry == INT_MAX ? retry : retry + 1) >= expo);
            const Millis previous(*rc::gen::inRange<qint64>(0, qint64(1) << *rc::gen::inRange(0, 62)));
            const Millis delay = schedule.backoff(retry, random, previous);
            RC_ASSERT(delay >= Millis(0) && delay <= s.cap);
            if (s.jitter == Jitter::none)
                RC_ASSERT(delay == expo);
            if (s.jitter == Jitter::full || s.jitter == Jitter::equal)
                RC_ASSERT(delay <= expo);
            if (s.jitter == Jitter::equal)
                RC_ASSERT(delay.count() >= expo.count() / 2);
            if (s.jitter == Jitter::proportional)
                RC_ASSERT(delay >= expo);
            if (s.jitter == Jitter::decorrelated)
                RC_ASSERT(delay >= std::min(s.base, s.cap));
        }));
    }

    /// R40: never earlier than the server asked for, never at or after the deadline.
    void retriesKeepTheHintAndTheDeadline()
    {
        QVERIFY(rc::check("decide", [] {
            const RetrySchedule schedule;
            FakeRandom random(*rc::gen::arbitrary<quint64>());
            const Millis hint(*rc::gen::inRange(0, 100'000));
            const MonoTime deadline = at(*rc::gen::inRange(0, 120'000));
            const bool hinted = below(2);
            const auto decision =
                schedule.decide(below(5), hinted ? std::optional(hint) : std::nullopt, at(1000), deadline, random);
            if (decision.kind == RetryDecision::retry)
                RC_ASSERT(at(1000) + decision.wait < deadline);
            if (hinted && (decision.kind == RetryDecision::retry || decision.kind == RetryDecision::park))
                RC_ASSERT(decision.wait >= hint);
        }));
    }

    /// B-54: no interval admits more than the burst and what the rate gives in it; a wait that was named is enough, and not a
    /// millisecond too long.
    void theLimiterNeverAdmitsTooMuch()
    {
        QVERIFY(rc::check("limiter", [] {
            const int burst = *rc::gen::inRange(0, 30);
            const double rate = *rc::gen::inRange(0, 5000) / 10.0;
            qint64 now = *rc::gen::inRange(0, 10'000);
            RateLimiter limiter(rate, burst, at(now));
            std::vector<std::pair<qint64, int>> admitted; // at the latest instant of a taking
            qint64 latest = now;
            const int steps = *rc::gen::inRange(1, 120);
            for (int i = 0; i < steps; ++i) {
                now += step() / 4;
                const int n = below(12);
                const auto wait = limiter.waitFor(n, at(now));
                if (wait && *wait > Millis(0) && wait->count() < 1'000'000) {
                    RateLimiter copy = limiter;
                    RC_ASSERT(!copy.tryTake(n, at(now) + *wait - Millis(1)));
                    RC_ASSERT(copy.tryTake(n, at(now) + *wait));
                }
                const bool taken = limiter.tryTake(n, at(now));
                RC_ASSERT(taken == (wait && *wait == Millis(0)));
                if (!taken)
                    continue;
                latest = std::max(latest, now);
                if (n > 0 && below(10) == 0)
                    limiter.giveBack(n, at(now));
                else
                    admitted.push_back({latest, n});
            }
            for (size_t from = 0; from < admitted.size(); ++from) {
                double sum = 0;
                for (size_t to = from; to < admitted.size(); ++to) {
                    sum += admitted[to].second;
                    const double seconds = double(admitted[to].first - admitted[from].first) / 1000;
                    RC_ASSERT(sum <= burst + rate * seconds + 1e-6);
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestResilienceProperties)
#include "tst_resilienceproperties.moc"
