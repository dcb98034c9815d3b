// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/models/chartdata.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;

namespace {

WallTime minute(int n)
{
    return fromEpochMs(n * 60'000LL);
}

store::MinuteRecord record(int at, qint64 delivered, qint64 failed, qint64 milli = 0)
{
    store::MinuteRecord r;
    r.at = minute(at);
    r.delivered = delivered;
    r.failed = failed;
    r.charge.data.milli = milli;
    return r;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthSlidesOverFiveMinutes()
    {
        std::vector<store::MinuteRecord> minutes;
        for (int i = 0; i < 5; ++i)
            minutes.push_back(record(i, 10, 0));
        minutes.push_back(record(5, 0, 10));
        const CurvePieces pieces = healthCurve(minutes);
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(pieces[0].size(), 6);
        QCOMPARE(pieces[0].front().at, minute(1));
        QCOMPARE(pieces[0][4].value, 100.0);
        QCOMPARE(pieces[0][5].value, 80.0); // minutes 1 to 5: the first has left the window
    }

    void healthIsCutWhereNothingWasSent()
    {
        const std::vector<store::MinuteRecord> minutes{record(0, 0, 5), record(20, 5, 0), record(40, 0, 0)};
        const CurvePieces pieces = healthCurve(minutes);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[0][0].value, 0.0);
        QCOMPARE(pieces[1][0].value, 100.0); // B-23: the old failures are out of the window
    }

    void burnAddsUp()
    {
        const std::vector<store::MinuteRecord> minutes{record(1, 0, 0, 500), record(1, 0, 0, 250), record(3, 0, 0, 1'000)};
        const Curve curve = burnCurve(minutes, minute(0), false);
        std::vector<std::pair<int, double>> points;
        for (const CurvePoint& point : curve)
            points.emplace_back(int(toEpochMs(point.at) / 60'000), point.value);
        const std::vector<std::pair<int, double>> expected{{0, 0}, {1, 0}, {2, 0.75}, {3, 0.75}, {4, 1.75}};
        QVERIFY(points == expected); // level while nothing is spent
    }

    void decimationKeepsEndsAndPeaks()
    {
        Curve curve;
        for (int i = 0; i < 10'000; ++i)
            curve.push_back({minute(i), i == 7'321 ? -5.0 : i == 2'222 ? 500.0 : double(i % 7)});
        const Curve thin = decimate(curve, 300);
        QVERIFY(thin.size() <= 300);
        QCOMPARE(thin.front().at, curve.front().at);
        QCOMPARE(thin.back().at, curve.back().at);
        QVERIFY(std::ranges::any_of(thin, [](const auto& p) { return p.value == -5.0; }));
        QVERIFY(std::ranges::any_of(thin, [](const auto& p) { return p.value == 500.0; }));
        QVERIFY(std::ranges::is_sorted(thin, {}, &CurvePoint::at));
        QCOMPARE(decimate({{minute(0), 1}}, 300).size(), 1);
    }

    void stripsFollowTheTransitions()
    {
        std::vector<store::TransitionRecord> moves(2);
        moves[0].at = minute(10);
        moves[0].from = BreakerState::closed;
        moves[0].to = BreakerState::open;
        moves[0].cause = u"5 failures in a row"_s;
        moves[1].at = minute(20);
        moves[1].from = BreakerState::open;
        moves[1].to = BreakerState::halfOpen;
        const auto spans = stateSpans(moves, minute(0), minute(30), BreakerState::halfOpen);
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans[0].state, BreakerState::closed);
        QCOMPARE(spans[1].from, minute(10));
        QCOMPARE(spans[1].to, minute(20));
        QCOMPARE(spans[1].cause, u"5 failures in a row"_s);
        QCOMPARE(spans[2].to, minute(30));
        const auto still = stateSpans({}, minute(0), minute(30), BreakerState::forcedOpen);
        QCOMPARE(still.size(), 1);
        QCOMPARE(still[0].state, BreakerState::forcedOpen);
        const auto later = stateSpans(moves, minute(15), minute(30), BreakerState::halfOpen); // the picture moved on
        QCOMPARE(later.front().state, BreakerState::open);
        QCOMPARE(later.front().from, minute(15));
    }

    void forecastNeedsARisingLine()
    {
        QVERIFY(!forecastBurn({{minute(0), 5}, {minute(60), 5}}, 100, minute(1'440)));
        QVERIFY(!forecastBurn({{minute(0), 0}, {minute(2), 5}}, 100, minute(1'440))); // too short to tell
        const auto forecast = forecastBurn({{minute(0), 0}, {minute(60), 50}}, 100, minute(1'440));
        QVERIFY(forecast && forecast->limitAt);
        QCOMPARE(*forecast->limitAt, minute(120));
        QVERIFY(!forecastBurn({{minute(0), 0}, {minute(60), 1}}, 100, minute(1'440))->limitAt); // not today
    }

    void readingsStopWhereTheCurveStops()
    {
        const CurvePieces pieces{{{minute(0), 1}, {minute(1), 2}}, {{minute(30), 3}}};
        QCOMPARE(readAt(pieces, minute(1), Millis(60'000)), std::optional(2.0));
        QVERIFY(!readAt(pieces, minute(10), Millis(60'000)));
        QCOMPARE(readAt(pieces, minute(30), Millis(60'000)), std::optional(3.0));
    }

    void roundSteps()
    {
        QCOMPARE(roundUp(0), 1.0);
        QCOMPARE(roundUp(1'500), 2'000.0);
        QCOMPARE(roundUp(2'100), 2'500.0);
        QCOMPARE(roundUp(7), 10.0);
        QCOMPARE(roundUp(0.3), 0.5);
    }
};

FUSEBOARD_WINDOW_MAIN(TestChartData)
#include "tst_chartdata.moc"
