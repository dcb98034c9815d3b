// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded calls through a breaker with other thresholds (semantics.md §1; the "what if").
#include "core/resilience/whatif.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;

namespace {

constexpr WallTime kStart = WallTime(Millis(1'793'000'000'000));

/// A past as a test writes it down, in seconds since kStart.
struct Story
{
    RecordedPast past;
    qint64 tag = 0;

    explicit Story(double seconds)
    {
        past.from = kStart;
        past.to = at(seconds);
    }
    static WallTime at(double seconds) { return kStart + Millis(qint64(seconds * 1000)); }

    qint64 call(double sent, CallClass outcome, double takes = 0.1)
    {
        RecordedCall c;
        c.tag = ++tag;
        c.sentAt = at(sent);
        c.endedAt = at(sent + takes);
        c.totalUs = quint32(takes * 1e6);
        c.outcome = outcome;
        c.chargeMilli = 6'000;
        past.calls.push_back(c);
        return tag;
    }
    /// One a second from there on.
    void calls(double from, int n, CallClass outcome)
    {
        for (int i = 0; i < n; ++i)
            call(from + i, outcome);
    }
    void change(double when, BreakerState from, BreakerState to, std::vector<qint64> attempts = {}, bool byOperator = false)
    {
        past.changes.push_back({at(when), from, to, byOperator, false, std::move(attempts)});
    }
    void act(double when, RecordedAct::Kind kind)
    {
        past.acts.push_back({at(when), kind, u"maintenance"_s, {}});
    }
    WhatIf whatIf(const BreakerSettings& inForce = {})
    {
        std::sort(past.calls.begin(), past.calls.end(), endedBefore);
        return WhatIf(std::make_shared<const RecordedPast>(past), inForce);
    }
    WhatIfResult run(const BreakerSettings& settings, const BreakerSettings& inForce = {})
    {
        return whatIf(inForce).run(settings).value();
    }
};

/// Ten good calls, five failures in a row that open it for 30 s, three probes that close it, ten good calls.
Story outage()
{
    Story story(120);
    story.calls(0, 10, CallClass::success);
    std::vector<qint64> failures;
    for (int i = 0; i < 5; ++i)
        failures.push_back(story.call(10 + i, CallClass::failure));
    story.change(14.1, BreakerState::closed, BreakerState::open, failures);
    std::vector<qint64> probes;
    story.change(44.2, BreakerState::open, BreakerState::halfOpen);
    for (int i = 0; i < 3; ++i)
        probes.push_back(story.call(44.2 + i, CallClass::success));
    story.change(46.3, BreakerState::halfOpen, BreakerState::closed, probes);
    story.calls(50, 10, CallClass::success);
    return story;
}

BreakerSettings with(int failures, int openForSeconds = 30)
{
    BreakerSettings s;
    s.failureThreshold = failures;
    s.ratePercent = 0;
    s.openFor = Millis(openForSeconds * 1000LL);
    return s;
}

QStringList changesOf(const WhatIfResult& result)
{
    QStringList lines;
    for (size_t i = 0; i < result.transitions.size(); ++i) {
        const auto& t = result.transitions[i];
        lines << u"%1 %2%3"_s.arg(double((t.at.time_since_epoch() - kStart.time_since_epoch()).count()) / 1000)
                     .arg(name(t.to), result.estimated[i] ? u" ~"_s : QString());
    }
    return lines;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingOnRecord()
    {
        Story story(60);
        const WhatIfResult result = story.run(with(5));
        QCOMPARE(result.calls, qint64(0));
        QCOMPARE(result.was, BreakerBalance());
        QCOMPARE(result.would, BreakerBalance());
    }

    void theSameThresholds()
    {
        const WhatIfResult result = outage().run(with(5), with(5));
        QCOMPARE(changesOf(result), QStringList({u"14.1 open"_s, u"44.2 halfOpen"_s, u"46.3 closed"_s}));
        QCOMPARE(result.was.opened, 1);
        QCOMPARE(result.was.open, Millis(30'000)); // until the first probe was due
        QCOMPARE(result.was.failed, qint64(5));
        QCOMPARE(result.was.atRisk, Credits::whole(30));
        QCOMPARE(result.was.spared, qint64(31)); // 15 in 14.1 s before, estimated: nothing is on record of them
        QCOMPARE(result.was.sparedEstimated, result.was.spared);
        QCOMPARE(result.would, result.was);
        QCOMPARE(result.unknownSends, qint64(0));
        QCOMPARE(result.unknown, Millis(0));
    }

    void opensEarlier() // what it would have refused is spared, and it is not told what became of it
    {
        const WhatIfResult result = outage().run(with(3), with(5));
        QCOMPARE(changesOf(result).first(), u"12.1 open"_s);
        QCOMPARE(result.would.opened, 1);
        QCOMPARE(result.would.failed, qint64(3));
        QCOMPARE(result.would.failedEstimated, qint64(0));
        QCOMPARE(result.would.spared - result.would.sparedEstimated, qint64(2)); // two of the five that were really sent
        // Its cool-down is over two seconds before the real one's. The next call on record succeeded, so these would have.
        QVERIFY(result.unknownSends > 0);
    }

    void opensLater() // while the real breaker was open the failures are assumed to go on: they open this one too, a little later
    {
        const WhatIfResult result = outage().run(with(8), with(5));
        QCOMPARE(result.would.opened, 1);
        QCOMPARE(result.estimated.front(), true);
        QCOMPARE(result.would.failed, qint64(8));
        QCOMPARE(result.would.failedEstimated, qint64(3)); // the three that it would have waited for
        QCOMPARE(result.would.atRisk, Credits::whole(48));
        QCOMPARE(result.would.atRiskEstimated, Credits::whole(18));
        QCOMPARE(result.unknownSends, qint64(3));
        QCOMPARE(result.would.spared - result.would.sparedEstimated, qint64(3)); // the real probes come in its cool-down
        QCOMPARE(result.would.sparedEstimated, result.was.spared - 3);
    }

    void neverOpens() // a rule that is off: all that was held back would have been sent, and failed
    {
        const WhatIfResult result = outage().run(with(0), with(5));
        QCOMPARE(result.would.opened, 0);
        QCOMPARE(result.would.open, Millis(0));
        QCOMPARE(result.would.spared, qint64(0));
        QCOMPARE(result.unknownSends, result.was.spared);
        QCOMPARE(result.would.failedEstimated, qint64(15)); // half of the time: the next call on record succeeded
        QCOMPARE(result.would.failed, qint64(20));
        QCOMPARE(result.unknown, Millis(31 * 940));
    }

    void aShorterCoolDownProbesWhereNothingIsOnRecord()
    {
        const WhatIfResult result = outage().run(with(5, 10), with(5));
        QCOMPARE(changesOf(result), QStringList({u"14.1 open"_s, u"24.44 halfOpen ~"_s, u"24.44 open ~"_s, u"34.78 halfOpen ~"_s, u"36.66 closed ~"_s}));
        QCOMPARE(result.would.opened, 2); // the first assumed probe fails, the others come after half of the time
        QCOMPARE(result.would.reopened, 1);
        QCOMPARE(result.would.failedEstimated, qint64(1));
        QCOMPARE(result.would.open, Millis(20'000));
    }

    void aLongerCoolDownSparesTheRealProbes()
    {
        const WhatIfResult result = outage().run(with(5, 60), with(5));
        QCOMPARE(changesOf(result), QStringList(u"14.1 open"_s)); // no row is on record after its cool-down
        QCOMPARE(result.would.spared - result.would.sparedEstimated, qint64(13));
        QCOMPARE(result.would.open, Millis(60'000));
    }

    void aRateOfFailuresGoesOnAtThatRate()
    {
        Story story(600);
        std::vector<qint64> failures;
        for (int i = 0; i < 40; ++i) {
            const qint64 tag = story.call(i, i % 2 ? CallClass::failure : CallClass::success);
            if (i % 2)
                failures.push_back(tag);
        }
        story.change(39.1, BreakerState::closed, BreakerState::open, failures);
        BreakerSettings inForce = with(0, 100);
        inForce.ratePercent = 50;
        const WhatIfResult result = story.run(with(0, 100), inForce);
        QVERIFY(result.unknownSends >= 95);
        // From the first named failure on every other one failed: 20 of 39, once more and once more.
        QVERIFY2(qAbs(result.would.failedEstimated * 100 / result.unknownSends - 51) <= 2, qPrintable(QString::number(result.would.failedEstimated)));
    }

    void withoutRequestsNothingIsAssumed() // an opening that names nobody: no row was there to probe with
    {
        Story story(300);
        story.calls(0, 5, CallClass::success);
        story.change(100, BreakerState::halfOpen, BreakerState::open);
        story.past.changes.back().undecided = true;
        const WhatIfResult result = story.run(with(5), with(5));
        QCOMPARE(result.was.opened, 1);
        QCOMPARE(result.was.spared, qint64(0));
        QCOMPARE(result.unknownSends, qint64(0));
    }

    void actsOfTheOperatorStay()
    {
        Story story(300);
        story.calls(0, 4, CallClass::failure);
        story.act(10, RecordedAct::forceOpen);
        story.act(60, RecordedAct::release);
        story.calls(70, 4, CallClass::failure);
        story.act(80, RecordedAct::reset);
        story.calls(90, 4, CallClass::failure);
        story.act(100, RecordedAct::disable);
        story.calls(110, 20, CallClass::failure);
        story.change(10, BreakerState::closed, BreakerState::forcedOpen, {}, true);
        story.change(60, BreakerState::forcedOpen, BreakerState::closed, {}, true);
        story.change(100, BreakerState::closed, BreakerState::disabled, {}, true);
        const WhatIfResult same = story.run(with(5));
        QCOMPARE(changesOf(same), QStringList({u"10 forcedOpen"_s, u"60 closed"_s, u"100 disabled"_s}));
        QCOMPARE(same.would.opened, 0);
        QCOMPARE(same.would.open, Millis(0)); // forced openings are nobody's threshold
        const WhatIfResult other = story.run(with(3));
        QCOMPARE(changesOf(other), QStringList({u"2.1 open"_s, u"10 forcedOpen"_s, u"60 closed"_s, u"72.1 open"_s, u"80 closed"_s,
                                                u"92.1 open"_s, u"100 disabled"_s}));
        QCOMPARE(other.would.opened, 3);
    }

    void aProbeByHand()
    {
        Story story = outage();
        story.act(44.15, RecordedAct::probeNow);
        BreakerSettings slow = with(5, 600);
        const WhatIfResult result = story.run(slow, with(5));
        QCOMPARE(changesOf(result).mid(0, 2), QStringList({u"14.1 open"_s, u"44.2 halfOpen"_s}));
        QCOMPARE(result.would.open, Millis(44'150 - 14'100));
    }

    void ignoredCallsSayNothing() // B-9
    {
        Story story(300);
        for (int i = 0; i < 20; ++i)
            story.call(i, i % 5 == 4 ? CallClass::failure : CallClass::ignored);
        QCOMPARE(story.run(with(5)).would.opened, 0);
        QCOMPARE(story.run(with(4)).would.opened, 1);
    }

    void lateAnswersMoveNothing() // B-4, B-5
    {
        Story story(300);
        const qint64 late = story.call(0, CallClass::failure, 200);
        Q_UNUSED(late)
        for (int i = 0; i < 5; ++i)
            story.call(1 + i, CallClass::failure);
        const WhatIfResult result = story.run(with(5));
        QCOMPARE(changesOf(result), QStringList(u"5.1 open"_s));
        QCOMPARE(result.would.failed, qint64(6)); // it was sent, and it failed
    }

    void aRestartEmptiesTheWindow()
    {
        Story story(300);
        story.calls(0, 4, CallClass::failure);
        story.past.acts.push_back({Story::at(10), RecordedAct::restart, {}, Millis(777)});
        story.calls(20, 4, CallClass::failure);
        QCOMPARE(story.run(with(5)).would.opened, 0);
        QCOMPARE(story.run(with(4)).would.opened, 1);
    }

    void openAtTheBeginning()
    {
        Story story(300);
        story.past.before = BreakerState::open;
        story.past.since = Story::at(-10);
        story.calls(25, 3, CallClass::success);
        story.change(25, BreakerState::open, BreakerState::halfOpen);
        story.change(27.1, BreakerState::halfOpen, BreakerState::closed);
        const WhatIfResult result = story.run(with(5), with(5));
        QCOMPARE(changesOf(result), QStringList({u"25 halfOpen"_s, u"27.1 closed"_s}));
        QCOMPARE(result.was.open, Millis(20'000));
        QCOMPARE(result.would.open, Millis(20'000));
        QCOMPARE(result.was.opened, 0);
    }

    void cancelled()
    {
        Story story(10'000);
        story.calls(0, 9'000, CallClass::success);
        const std::atomic<bool> yes = true;
        QVERIFY(!story.whatIf().run(with(5), &yes));
        const std::atomic<bool> no = false;
        QVERIFY(story.whatIf().run(with(5), &no).has_value());
    }

    void aSteadyGapIsNotWalkedThrough() // a day open at 1,000 requests a second, and a breaker that never opens
    {
        Story story(100'000);
        std::vector<qint64> failures;
        for (int i = 0; i < 2'000; ++i) {
            const qint64 tag = story.call(i / 1000.0, i < 1'995 ? CallClass::success : CallClass::failure, 0.001);
            if (i >= 1'995)
                failures.push_back(tag);
        }
        story.change(2.0, BreakerState::closed, BreakerState::open, failures);
        const WhatIfResult result = story.run(with(0, 86'400), with(5, 86'400));
        QVERIFY(result.unknownSends > 80'000'000);
        QCOMPARE(result.would.failedEstimated, result.unknownSends);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
