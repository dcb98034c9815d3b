// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded attempts through a breaker with other thresholds: bench_whatif [attempts, default 1,000,000] [workspace destination]
// Without a workspace the past is made up in memory: good hours, an outage every few thousand attempts. With one it is read
// from there first, and the reading is measured too.
#include "core/resilience/whatif.h"
#include "core/store/attempthistory.h"
#include "core/store/connection.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>

using namespace fuseboard;
using namespace fuseboard::resilience;

namespace {

std::shared_ptr<const RecordedPast> madeUp(int attempts)
{
    auto past = std::make_shared<RecordedPast>();
    std::mt19937 dice(7);
    const WallTime start(Millis(1'793'000'000'000));
    past->from = start;
    qint64 ms = 0;
    CircuitBreaker breaker;
    int bad = 0;
    past->calls.reserve(size_t(attempts));
    for (int i = 0; int(past->calls.size()) < attempts; ++i) {
        ms += 50 + dice() % 100;
        if (dice() % 5'000 == 0)
            bad = 200 + int(dice() % 2'000);
        bad = std::max(0, bad - 1);
        const auto permit = breaker.acquire(MonoTime(Millis(ms)));
        const bool failed = dice() % 100 < (bad > 0 ? 80u : 1u);
        if (const auto* taken = std::get_if<BreakerPermit>(&permit)) {
            RecordedCall call;
            call.tag = i + 1;
            call.sentAt = start + Millis(ms);
            call.totalUs = 30'000 + dice() % 400'000;
            call.endedAt = call.sentAt; // one at a time: what is measured does not depend on it
            call.sentTurn = 0;
            call.turn = 1;
            call.chargeMilli = 6'000;
            call.outcome = failed ? CallClass::failure : CallClass::success;
            breaker.complete(*taken, call.outcome, call.duration(), MonoTime(Millis(ms)), call.tag);
            past->calls.push_back(call);
        }
        for (const BreakerTransition& t : breaker.takeTransitions())
            past->changes.push_back({start + t.at.time_since_epoch(), t.from, t.to, false, t.undecided, t.attempts});
    }
    std::sort(past->calls.begin(), past->calls.end(), endedBefore);
    past->to = past->calls.back().endedAt + Millis(1);
    return past;
}

} // namespace

int main(int argc, char** argv)
{
    const int attempts = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QElapsedTimer timer;
    timer.start();
    std::shared_ptr<const RecordedPast> past;
    if (argc > 3) {
        auto connection = store::Connection::open(QString::fromLocal8Bit(argv[2]), store::Access::readOnly);
        if (!connection) {
            std::fprintf(stderr, "%s\n", qPrintable(connection.error().text()));
            return 1;
        }
        auto read = store::AttemptHistory(**connection).past(DestinationId(std::atoi(argv[3])), WallTime(Millis(0)), WallTime(Millis(1LL << 50)), attempts);
        if (!read) {
            std::fprintf(stderr, "%s\n", qPrintable(read.error().text()));
            return 1;
        }
        past = std::make_shared<const RecordedPast>(*std::move(read));
    } else {
        past = madeUp(attempts);
    }
    std::printf("%-34s %8lld ms   %zu attempts, %zu changes\n", argc > 3 ? "read from the workspace" : "made up", timer.restart(), past->calls.size(), past->changes.size());
    const WhatIf whatIf(past, {});
    std::printf("%-34s %8lld ms\n", "sorted, gaps found (once)", timer.restart());
    for (const auto& [text, failures, rate] : {std::tuple("thresholds in force", 5, 50), std::tuple("8 in a row, 40 %", 8, 40), std::tuple("never opens", 0, 0)}) {
        BreakerSettings settings;
        settings.failureThreshold = failures;
        settings.ratePercent = rate;
        qint64 best = 1 << 30;
        std::optional<WhatIfResult> result;
        for (int i = 0; i < 5; ++i) {
            timer.start();
            result = whatIf.run(settings);
            best = std::min(best, timer.elapsed());
        }
        std::printf("%-34s %8lld ms   opened %d (was %d), failed %lld (was %lld)\n", text, best, result->would.opened, result->was.opened, result->would.failed, result->was.failed);
    }
    return 0;
}
