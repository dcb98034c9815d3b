// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/idempotencyguard.h"
#include "tests/resilience/virtualtime.h"

#include <rapidcheck.h>

#include <QtTest>

#include <list>
#include <map>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;
using Answer = IdempotencyGuard::Answer;

namespace {

constexpr GuardKey kA{1, 1};
constexpr GuardKey kB{2, 1};
constexpr GuardKey kC{3, 1};

/// The guard as one would write it without caring for speed.
struct Model
{
    struct Entry
    {
        bool inFlight = true;
        qint64 doneAt = 0;
    };
    size_t capacity;
    qint64 keepFor;
    std::map<std::pair<qint64, qint32>, Entry> entries;
    std::list<std::pair<qint64, qint32>> used; ///< confirmed ones, least recently used first

    Answer claim(GuardKey key, qint64 now)
    {
        const std::pair id(key.row, key.version);
        if (const auto it = entries.find(id); it != entries.end()) {
            if (it->second.inFlight)
                return Answer::inFlight;
            used.remove(id);
            if (now - it->second.doneAt < keepFor) {
                used.push_back(id);
                return Answer::done;
            }
            it->second.inFlight = true;
            return Answer::granted;
        }
        if (entries.size() == capacity) {
            if (used.empty())
                return Answer::full;
            entries.erase(used.front());
            used.pop_front();
        }
        entries[id] = {};
        return Answer::granted;
    }
    void end(GuardKey key, bool delivered, qint64 now)
    {
        const std::pair id(key.row, key.version);
        const auto it = entries.find(id);
        if (it == entries.end() || !it->second.inFlight)
            return;
        if (delivered) {
            it->second = {false, now};
            used.push_back(id);
        } else {
            entries.erase(it);
        }
    }
};

} // namespace

class TestIdempotencyGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneOfTwoIsLetThrough() // B-50, R59
    {
        IdempotencyGuard guard;
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
        QCOMPARE(guard.claim(kA, at(0)), Answer::inFlight);
        QCOMPARE(guard.claim(kB, at(0)), Answer::granted);
        QCOMPARE(guard.claim({1, 2}, at(0)), Answer::granted); // an edited row is another thing to send
    }

    void claimsDoNotAge() // a request may take longer than the guard remembers
    {
        IdempotencyGuard guard;
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
        QCOMPARE(guard.claim(kA, at(3'600'000)), Answer::inFlight);
    }

    void failedAttemptIsNoDuplicate() // B-40
    {
        IdempotencyGuard guard;
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
        guard.abandon(kA);
        QCOMPARE(guard.size(), size_t(0));
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
    }

    void deliveredIsKeptForFiveMinutes() // R56
    {
        IdempotencyGuard guard;
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
        guard.confirm(kA, at(1'000));
        QCOMPARE(guard.claim(kA, at(1'000)), Answer::done);
        QCOMPARE(guard.claim(kA, at(300'999)), Answer::done);
        guard.abandon(kA); // of nobody's claim
        QCOMPARE(guard.claim(kA, at(300'999)), Answer::done);
        QCOMPARE(guard.claim(kA, at(301'000)), Answer::granted);
        QCOMPARE(guard.claim(kA, at(301'000)), Answer::inFlight);
    }

    void leastRecentlyUsedGoes() // R57, B-47
    {
        IdempotencyGuard guard(2);
        for (const GuardKey key : {kA, kB}) {
            QCOMPARE(guard.claim(key, at(0)), Answer::granted);
            guard.confirm(key, at(0));
        }
        QCOMPARE(guard.claim(kA, at(1)), Answer::done); // used: kB is older now
        QCOMPARE(guard.claim(kC, at(1)), Answer::granted);
        QCOMPARE(guard.size(), size_t(2));
        QCOMPARE(guard.claim(kA, at(1)), Answer::done);
        guard.confirm(kC, at(1));
        QCOMPARE(guard.claim(kB, at(1)), Answer::granted);
    }

    void inFlightIsNeverGivenUp()
    {
        IdempotencyGuard guard(2);
        QCOMPARE(guard.claim(kA, at(0)), Answer::granted);
        QCOMPARE(guard.claim(kB, at(0)), Answer::granted);
        QCOMPARE(guard.claim(kC, at(0)), Answer::full);
        QCOMPARE(guard.inFlight(), size_t(2));
        guard.confirm(kA, at(0));
        QCOMPARE(guard.claim(kC, at(0)), Answer::granted);
        QCOMPARE(guard.claim(kB, at(0)), Answer::inFlight);
    }

    void hundredThousandEntries() // R57
    {
        IdempotencyGuard guard;
        for (qint64 row = 1; row <= 250'000; ++row) {
            QCOMPARE(guard.claim({row, 1}, at(0)), Answer::granted);
            guard.confirm({row, 1}, at(0));
        }
        QCOMPARE(guard.size(), size_t(100'000));
        QCOMPARE(guard.claim({150'001, 1}, at(1)), Answer::done);
        QCOMPARE(guard.claim({150'000, 1}, at(1)), Answer::granted);
    }

    void agreesWithTheModel() // B-40, B-47, B-50 for any order of events
    {
        QVERIFY(rc::check("guard", [] {
            const size_t capacity = size_t(*rc::gen::inRange(1, 9));
            Model model{capacity, 100, {}, {}};
            IdempotencyGuard guard(capacity, Millis(100));
            qint64 now = 0;
            const int steps = *rc::gen::inRange(1, 400);
            for (int i = 0; i < steps; ++i) {
                now += *rc::gen::inRange(0, 20);
                const GuardKey key{*rc::gen::inRange<qint64>(1, 13), *rc::gen::inRange<qint32>(1, 3)};
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    guard.abandon(key);
                    model.end(key, false, now);
                    break;
                case 1:
                    guard.confirm(key, at(now));
                    model.end(key, true, now);
                    break;
                default:
                    RC_ASSERT(int(guard.claim(key, at(now))) == int(model.claim(key, now)));
                }
                RC_ASSERT(guard.size() == model.entries.size());
                RC_ASSERT(guard.size() <= capacity);
                RC_ASSERT(guard.inFlight() == model.entries.size() - model.used.size());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestIdempotencyGuard)
#include "tst_idempotencyguard.moc"
