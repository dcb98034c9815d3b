// SPDX-License-Identifier: GPL-3.0-or-later
// What deciding costs, without store and network: one breaker permit taken and settled, one row through every policy, one
// payload in canonical form with its identity. Prints operations a second, the median of five rounds.
//
//   bench_policies [ROUND_MS]
#include "core/engine/accountcredits.h"
#include "core/engine/livedestination.h"
#include "core/payload/canonicaljson.h"
#include "core/payload/identity.h"
#include "core/resilience/deadline.h"
#include "core/store/destinationpolicy.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <variant>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kBlock = 1'000; ///< operations between two looks at the clock

/// step() does one operation and must leave things as it found them.
template <class Step>
void measure(const char* name, int roundMs, Step step)
{
    std::vector<double> perSecond;
    for (int round = 0; round < kRounds; ++round) {
        qint64 done = 0;
        QElapsedTimer timer;
        timer.start();
        do {
            for (int i = 0; i < kBlock; ++i)
                step();
            done += kBlock;
        } while (timer.elapsed() < roundMs);
        perSecond.push_back(double(done) * 1e9 / double(timer.nsecsElapsed()));
    }
    std::sort(perSecond.begin(), perSecond.end());
    const double median = perSecond[kRounds / 2];
    std::printf("%s %.0f per second, %.0f ns each\n", name, median, 1e9 / median);
}

void must(bool right, const char* what)
{
    if (right)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void breaker(int roundMs)
{
    resilience::CircuitBreaker breaker;
    MonoTime now{Millis(1)};
    qint64 tag = 0;
    measure("breaker", roundMs, [&] {
        if (++tag % 64 == 0)
            now += Millis(1);
        const auto permit = breaker.acquire(now);
        breaker.complete(std::get<resilience::BreakerPermit>(permit), resilience::CallClass::success, Millis(3), now, tag);
    });
    must(breaker.lifetime().success == quint64(tag), "the breaker did not count every call");
}

/// Deadline, hold, gate, breaker peeked, pace, rate per second and hour, credits, throttle, slot, breaker permit; then all of
/// it settled as a delivery: what the engine asks for each row (semantics.md §0), with no limit binding.
void admission(int roundMs)
{
    store::Account account;
    account.id = AccountId(1);
    account.timeZone = "Europe/Berlin";
    account.settings.recordsPerSecond = 1e7;
    account.settings.burst = 1'000'000;
    account.settings.dataPerDay = Credits::whole(1'000'000'000);
    store::Destination record;
    record.id = DestinationId(1);
    record.policy = store::presetPolicy(u"clay"_s);
    record.policy.lanes = {64, 64, 64};
    MonoTime now{Millis(1)};
    WallTime wall = fromEpochMs(1'793'000'000'000);
    engine::LiveAccount live(account, resilience::CreditScopes(engine::creditLimitsOf(account.settings), engine::zoneOf(account)), now);
    engine::LiveDestination destination(record, std::make_shared<transport::HttpTarget>(), live);
    SystemRandomSource random;
    engine::DestinationLane& lane = destination.lane(Priority::normal);
    const Charge charge{Credits::whole(6), Credits::whole(1)};
    qint64 tag = 0;
    measure("admission", roundMs, [&] {
        if (++tag % 64 == 0) {
            now += Millis(1);
            wall += Millis(1);
        }
        const resilience::Deadline deadline(now + Millis(30'000));
        must(!deadline.expired(now) && destination.blockedBy(now, 0) == Reason::none && lane.slots().free() > 0
                 && destination.limits.waitFor(now) == Millis(0) && live.limiter.waitFor(1, now) == Millis(0),
             "a limit binds");
        const auto day = live.credits.reserve(DestinationId(1), BatchId(1), charge, wall);
        must(day && !destination.limits.refuses(now, random) && live.limiter.tryTake(1, now) && lane.slots().tryTake(), "refused");
        destination.limits.admitted(false, 1, now);
        const auto permit = destination.breaker.acquire(now);
        destination.limits.handedOver(now);
        destination.breaker.complete(std::get<resilience::BreakerPermit>(permit), resilience::CallClass::success, Millis(3), now, tag);
        destination.health.add(true, Millis(3), now);
        live.credits.commit(DestinationId(1), BatchId(1), *day, charge, charge, false);
        live.limiter.ended(1, now);
        destination.limits.ended(false);
        lane.slots().giveBack();
    });
    must(lane.slots().inUse() == 0 && live.credits.today(wall).reserved.isZero(), "something was not given back");
}

void canonical(int roundMs)
{
    const QByteArray payload = R"({"last_name":"Doe","first_name":"Jane","email":"jane.doe@example.com","company":"Example Holdings GmbH",)"
                               R"("domain":"example.com","title":"VP Revenue Operations","country":"DE","employees":1250,"source":"inbound-form"})";
    measure("canonical", roundMs, [&] { must(payload::canonicalJson(payload).ok(), "no JSON"); });
    payload::IdentityHasher hasher(ScopeId(1), {u"email"_s, u"domain"_s});
    measure("identity", roundMs, [&] { must(hasher.hash(payload).ok(), "no identity"); });
}

} // namespace

int main(int argc, char** argv)
{
    const int roundMs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 300;
    breaker(roundMs);
    admission(roundMs);
    canonical(roundMs);
    return 0;
}
