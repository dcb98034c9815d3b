// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/rampschedule.h"

#include <rapidcheck.h>

#include <QtTest>

#include <deque>

using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;

namespace {

/// A replay without a store: rows that come to an end one after the other, good or bad.
struct Run
{
    RampSchedule schedule;
    RampCounts counts;
    std::deque<bool> fate;         ///< of each row in its order; true: it fails again
    std::deque<bool> underWay;
    std::vector<qint64> releases;  ///< how many went at a time, and in which step
    std::vector<int> steps;
    qint64 mostUnderWay = 0;

    Run(std::deque<bool> fates, double stopPercent) : schedule({stopPercent}), fate(std::move(fates))
    {
        counts.remaining = qint64(fate.size());
    }
    void recount() // only the running step's counts start again
    {
        if (RampSchedule::stepOf(counts.released) != m_step) {
            m_step = RampSchedule::stepOf(counts.released);
            counts.stepEnded = counts.stepFailed = 0;
            counts.excusedStepEnded = counts.excusedStepFailed = 0;
        }
    }
    void release(const RampDecision& decision)
    {
        releases.push_back(decision.rows);
        steps.push_back(decision.step);
        for (qint64 i = 0; i < decision.rows; ++i) {
            underWay.push_back(fate.front());
            fate.pop_front();
        }
        counts.released += decision.rows;
        counts.remaining -= decision.rows;
        mostUnderWay = std::max(mostUnderWay, qint64(underWay.size()));
        recount();
    }
    void endOne()
    {
        const bool failed = underWay.front();
        underWay.pop_front();
        ++counts.ended;
        ++counts.stepEnded;
        counts.failed += failed;
        counts.stepFailed += failed;
    }
    /// Until it stops or is done.
    RampDecision::Kind run()
    {
        for (;;) {
            const RampDecision decision = schedule.decide(counts);
            if (decision.kind == RampDecision::release)
                release(decision);
            else if (decision.kind == RampDecision::wait)
                endOne();
            else
                return decision.kind;
        }
    }

private:
    int m_step = 1;
};

std::deque<bool> good(int rows)
{
    return std::deque<bool>(size_t(rows), false);
}

} // namespace

class TestRampSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps()
    {
        const std::vector<std::pair<qint64, int>> expected{{0, 1}, {1, 1}, {2, 2}, {6, 2}, {7, 3}, {31, 3}, {32, 4}, {131, 4}, {132, 5}, {1'000'000, 5}};
        for (const auto& [released, step] : expected)
            QCOMPARE(RampSchedule::stepOf(released), step);
    }

    void aRowThatFailsAtOnceStopsIt() // the first row is the first step
    {
        Run run({true, false, false}, 10);
        QCOMPARE(run.run(), RampDecision::stop);
        QCOMPARE(run.counts.released, 1);
        QCOMPARE(run.counts.remaining, 2);
        QCOMPARE(run.schedule.decide(run.counts).why, u"1 of 1 in step 1 failed again or came out ambiguous, more than 10 %"_s);
    }

    void theNextStepWaitsForTheWholeOneBefore()
    {
        Run run(good(312), 10);
        run.release(run.schedule.decide(run.counts));
        QCOMPARE(run.schedule.decide(run.counts).kind, RampDecision::wait);
        run.endOne();
        run.release(run.schedule.decide(run.counts));
        QCOMPARE(run.counts.released, 6);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(run.schedule.decide(run.counts).kind, RampDecision::wait);
            run.endOne();
        }
        QCOMPARE(run.schedule.decide(run.counts).kind, RampDecision::wait); // one of five is under way
        run.endOne();
        const auto third = run.schedule.decide(run.counts);
        QCOMPARE(third.kind, RampDecision::release);
        QCOMPARE(third.rows, 25);
        QCOMPARE(third.step, 3);
    }

    void failuresUpToTheBoundGoOn()
    {
        std::deque<bool> fate = good(312);
        for (const size_t row : {8, 20, 40, 50, 60, 70, 80, 90, 100, 110}) // two of 25, eight of 100
            fate[row] = true;
        Run run(fate, 10);
        QCOMPARE(run.run(), RampDecision::done);
        QCOMPARE(run.counts.released, 312);
        run.releases.resize(5);
        QCOMPARE(run.releases, (std::vector<qint64>{1, 5, 25, 100, 100}));
    }

    void aStepThatCannotGetBelowTheBoundStopsAtOnce()
    {
        Run run(good(312), 10);
        run.fate[6] = run.fate[7] = run.fate[8] = true;
        QCOMPARE(run.run(), RampDecision::stop);
        QCOMPARE(run.counts.released, 31);
        QCOMPARE(run.counts.stepEnded, 3); // 22 rows are still under way
        QCOMPARE(run.counts.stepFailed, 3);
    }

    void theRestIsStoppedToo() // it goes in portions, or there would be nothing left to stop
    {
        Run run(good(10'000), 10);
        for (size_t i = 131; i < run.fate.size(); ++i)
            run.fate[i] = true;
        QCOMPARE(run.run(), RampDecision::stop);
        QVERIFY(run.counts.released <= 131 + 200);
        QCOMPARE(run.counts.remaining + run.counts.released, 10'000);
        QCOMPARE(RampSchedule::stepOf(run.counts.released), RampSchedule::kSteps);
    }

    void theOperatorMayGoOn() // what had failed by then counts no more
    {
        Run run({true, false, false, false, false, false, false}, 10);
        QCOMPARE(run.run(), RampDecision::stop);
        run.counts.excusedEnded = run.counts.excusedStepEnded = run.counts.ended;
        run.counts.excusedFailed = run.counts.excusedStepFailed = run.counts.failed;
        QCOMPARE(run.run(), RampDecision::done);
        QCOMPARE(run.counts.released, 7);
    }

    void aStepIsFilledWhenRowsFellOut() // released were fewer than it asked for
    {
        RampCounts counts;
        counts.remaining = 100;
        counts.released = 4;
        counts.ended = counts.stepEnded = 1;
        counts.stepEnded = 0;
        const auto decision = RampSchedule().decide(counts);
        QCOMPARE(decision.kind, RampDecision::release);
        QCOMPARE(decision.rows, 2);
        QCOMPARE(decision.step, 2);
    }

    void properties()
    {
        QVERIFY(rc::check("ramp", [] {
            const auto percent = *rc::gen::inRange(0, 101);
            const int rows = *rc::gen::inRange(0, 900);
            const int badPercent = *rc::gen::element(0, 0, 2, 10, 50, 100);
            std::deque<bool> fate;
            for (int i = 0; i < rows; ++i)
                fate.push_back(*rc::gen::inRange(0, 100) < badPercent);
            Run run(fate, percent);
            const auto end = run.run();
            // Nothing is lost and nothing is released twice.
            RC_ASSERT(run.counts.released + run.counts.remaining == rows);
            RC_ASSERT(end == RampDecision::stop || run.counts.remaining == 0);
            if (run.counts.failed == 0)
                RC_ASSERT(end == RampDecision::done);
            // A step begins when the one before has ended, and is as large as it says.
            qint64 released = 0;
            for (size_t i = 0; i < run.releases.size(); ++i) {
                RC_ASSERT(run.releases[i] > 0);
                if (run.steps[i] < RampSchedule::kSteps) {
                    RC_ASSERT(released == RampSchedule::releasedBefore(run.steps[i]));
                    RC_ASSERT(run.releases[i] <= RampSchedule::kSizes[size_t(run.steps[i] - 1)]);
                }
                released += run.releases[i];
            }
            RC_ASSERT(run.mostUnderWay <= std::max<qint64>(RampSchedule::kRestPortion, run.counts.ended / 4 + 1));
            // More failures never let more through.
            if (end == RampDecision::stop) {
                RampCounts worse = run.counts;
                if (worse.failed < worse.ended && worse.stepFailed < worse.stepEnded) {
                    ++worse.failed;
                    ++worse.stepFailed;
                }
                RC_ASSERT(run.schedule.decide(worse).kind == RampDecision::stop);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestRampSchedule)
#include "tst_rampschedule.moc"
