// SPDX-License-Identifier: GPL-3.0-or-later
// What a breaker did, told to it again: with the thresholds that were in force the changes of the journal come out, whatever
// happened to it (semantics.md §1).
#include "core/resilience/whatif.h"
#include "core/store/attempthistory.h"
#include "tests/support/enginerig.h"

#include <QtTest>

#include <random>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DestinationId kOne{1};
const store::Actor kAnn{u"ann"_s, u"odd answers"_s};

/// A destination with good and bad hours, an operator who now and then does something, an engine that is started again.
class Simulation
{
public:
    Simulation(quint32 seed, const resilience::BreakerSettings& breaker, bool operators)
        : m_dice(seed)
        , m_operators(operators)
    {
        store::DestinationPolicy policy = EngineRig::policy();
        policy.breaker = breaker;
        policy.retry.maxRetries = 1;
        policy.lanes = {4, 4, 4};
        rig.setPolicy(policy);
        rig.addRows(1'200, {Credits::whole(6), {}});
        rig.start();
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (dice(40) == 0)
                m_failing = std::array{2, 5, 60, 95}[size_t(dice(4))];
            if (dice(60) == 0)
                m_slow = std::array{0, 0, 70}[size_t(dice(3))];
            rig.advance(Millis(1 + (dice(4) == 0 ? dice(4'000) : dice(300))));
            for (const AttemptId attempt : rig.transport().open()) {
                if (dice(3) > 0)
                    rig.transport().answer(attempt, answer());
            }
            rig.settle();
            if (m_operators && dice(60) == 0)
                actByHand();
        }
    }

    EngineRig rig;

private:
    int dice(int sides) { return int(m_dice() % quint32(sides)); }

    transport::HttpResult answer()
    {
        const int kind = dice(100);
        transport::HttpResult result = kind < m_failing      ? FakeHttpTransport::withStatus(dice(2) ? 503 : 500)
                                       : kind < m_failing + 2 ? FakeHttpTransport::withStatus(422)
                                       : kind == 99           ? FakeHttpTransport::noAnswer(transport::HttpFailure::timeout)
                                                              : FakeHttpTransport::withStatus(200);
        if (result.status == 503 && dice(10) == 0)
            result.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("45")));
        result.phases.totalUs = dice(100) < m_slow ? 2'000'000 + dice(1'000'000) : 40'000 + dice(200'000);
        return result;
    }

    void actByHand()
    {
        rig.advance(Millis(7));
        switch (dice(7)) {
        case 0:
            rig.engine().trip(kOne, rig.workspace().clock().wall() + Millis(1'000 + dice(40'000)), kAnn);
            break;
        case 1: rig.engine().resetBreaker(kOne, kAnn); break;
        case 2: rig.engine().probeNow(kOne, kAnn); break;
        case 3: rig.engine().disableBreaker(kOne, kAnn); break;
        case 4: rig.engine().measureBreaker(kOne, kAnn); break;
        case 5:
            rig.crash([&] { rig.workspace().clock().advance(Millis(dice(90'000))); });
            rig.start();
            break;
        default: rig.engine().resetBreaker(kOne, kAnn); break;
        }
        rig.advance(Millis(7));
    }

    std::mt19937 m_dice;
    bool m_operators;
    int m_failing = 5;
    int m_slow = 0;
};

QString lineOf(WallTime at, BreakerState from, BreakerState to)
{
    return u"%1 %2 -> %3"_s.arg(toEpochMs(at)).arg(name(from), name(to));
}

QStringList journalled(const resilience::RecordedPast& past)
{
    QStringList lines;
    for (const auto& change : past.changes)
        lines << lineOf(change.at, change.from, change.to);
    return lines;
}

QStringList repeated(const resilience::WhatIfResult& result)
{
    QStringList lines;
    for (const auto& change : result.transitions)
        lines << lineOf(WallTime(change.at.time_since_epoch()), change.from, change.to);
    return lines;
}

resilience::BreakerSettings settings(int which)
{
    resilience::BreakerSettings s;
    s.openFor = Millis(20'000);
    s.window = Millis(60'000);
    s.buckets = 12;
    switch (which) {
    case 0: break;
    case 1: // rates only
        s.failureThreshold = 0;
        s.ratePercent = 40;
        break;
    case 2: // slow calls, a growing open period, more probes than are needed
        s.slowAfter = Millis(1'500);
        s.slowPercent = 50;
        s.multiplier = 2;
        s.openForCap = Millis(90'000);
        s.halfOpenMaxCalls = 5;
        s.successThreshold = 2;
        break;
    case 3: // a window of calls
        s.failureThreshold = 8;
        s.countWindow = 25;
        s.halfOpenMaxWait = Millis(5'000);
        break;
    }
    return s;
}

} // namespace

class TestEngineWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameThresholdsSameChanges_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("operators");
        for (int which = 0; which < 4; ++which) {
            for (quint32 seed = 1; seed <= 2; ++seed) {
                QTest::addRow("thresholds %d, seed %u", which, seed) << which << seed << false;
                QTest::addRow("thresholds %d, seed %u, by hand and over restarts", which, seed) << which << seed + 100 << true;
            }
        }
    }

    void sameThresholdsSameChanges()
    {
        QFETCH(int, which);
        QFETCH(quint32, seed);
        QFETCH(bool, operators);
        Simulation simulation(seed, settings(which), operators);
        const WallTime from = simulation.rig.workspace().clock().wall() - Millis(1'000);
        simulation.run(450);
        simulation.rig.settle();
        const WallTime to = simulation.rig.workspace().clock().wall() + Millis(1);
        auto past = store::AttemptHistory(simulation.rig.workspace().connection()).past(kOne, from, to);
        QVERIFY2(past.ok(), past ? "" : qPrintable(past.error().text()));
        const auto shared = std::make_shared<const resilience::RecordedPast>(*std::move(past));
        QVERIFY2(shared->calls.size() > 100, qPrintable(QString::number(shared->calls.size())));
        const resilience::WhatIf whatIf(shared, settings(which));
        const auto result = whatIf.run(settings(which));
        QVERIFY(result.has_value());
        QVERIFY2(shared->changes.size() >= 1, qPrintable(journalled(*shared).join(u"; "_s)));
        if (qEnvironmentVariableIsSet("WHATIF_DEBUG")) {
            const QStringList a = journalled(*shared), b = repeated(*result);
            for (int i = 0; i < qMax(a.size(), b.size()); ++i) {
                if (a.value(i) == b.value(i)) continue;
                qint64 t = a.value(i).section(u' ', 0, 0).toLongLong();
                qint64 u = b.value(i).section(u' ', 0, 0).toLongLong();
                if (u && (!t || u < t)) t = u;
                fprintf(stderr, "journal %s / replay %s\n", qPrintable(a.value(i)), qPrintable(b.value(i)));
                for (const auto& act : shared->acts) if (qAbs(toEpochMs(act.at) - t) < 30'000) fprintf(stderr, "   act %lld kind %d\n", toEpochMs(act.at), int(act.kind));
                for (const auto& c : shared->calls) if (qAbs(toEpochMs(c.endedAt) - t) < 8'000) fprintf(stderr, "   call %lld sent %lld ended %lld turn %d class %d dur %lld\n", c.tag, toEpochMs(c.sentAt), toEpochMs(c.endedAt), c.turn, int(c.outcome), qint64(c.duration().count()));
                if (i > 0) fprintf(stderr, "   before: %s\n", qPrintable(a.value(i-1)));
                break;
            }
        }
        QCOMPARE(repeated(*result), journalled(*shared));
        // And so do the figures that follow from them.
        QCOMPARE(result->would.opened, result->was.opened);
        QCOMPARE(result->would.open, result->was.open);
        QCOMPARE(result->would.failed, result->was.failed);
        QCOMPARE(result->would.atRisk.milli, result->was.atRisk.milli);
        QCOMPARE(result->would.spared, result->was.spared);
        QCOMPARE(result->unknownSends, qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestEngineWhatIf)
#include "tst_enginewhatif.moc"
