// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/models/chartexport.h"
#include "ui/models/charthistory.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;

namespace {

WallTime minute(int n)
{
    return fromEpochMs(n * 60'000LL);
}

store::ChargeMinute charged(int at, qint64 milli)
{
    return {minute(at), {{milli}, {}}};
}

store::MinuteRecord record(int at, qint64 delivered, qint64 failed)
{
    store::MinuteRecord r;
    r.at = minute(at);
    r.delivered = delivered;
    r.failed = failed;
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
        QCOMPARE(pieces[0].size(), 10); // and four more, while an answer is in the window
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

    void healthIsNotDrawnOfTooFew() // B-25: one request without an answer was a pit down to 0
    {
        const std::vector<store::MinuteRecord> minutes{record(0, 9, 1), record(10, 0, 1), record(20, 4, 0), record(21, 1, 0)};
        const CurvePieces pieces = healthCurve(minutes, WallTime::max(), 5);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[0].back().at, minute(5));
        QCOMPARE(pieces[1].front().at, minute(22)); // the fifth request
        QCOMPARE(pieces[1].front().value, 100.0);
        QCOMPARE(pieces[1].back().at, minute(25)); // of the two minutes that have five between them
        QCOMPARE(healthCurve(minutes, WallTime::max(), 0).size(), 3); // nothing is too few, but there is no score of none
    }

    void healthStandsWhileAnAnswerIsInTheWindow() // as the cards show it, also after a restart and zoomed
    {
        const std::vector<store::MinuteRecord> minutes{record(0, 9, 1), record(2, 0, 10), record(30, 5, 0)};
        const CurvePieces pieces = healthCurve(minutes);
        QCOMPARE(pieces.size(), 2);
        std::vector<std::pair<int, double>> points;
        for (const CurvePoint& point : pieces[0])
            points.emplace_back(int(toEpochMs(point.at) / 60'000), point.value);
        const std::vector<std::pair<int, double>> expected{{1, 90}, {2, 90}, {3, 45}, {4, 45}, {5, 45}, {6, 0}, {7, 0}};
        QVERIFY(points == expected);
        QCOMPARE(pieces[1].front().at, minute(31));
        QCOMPARE(pieces[1].back().at, minute(35));
        QCOMPARE(healthCurve(minutes, minute(33)).back().back().at, minute(32)); // what is to come is not known
    }

    void historyIsSplicedWhereTheWindowWasEmpty()
    {
        const DestinationId id(1);
        ChartHistory all;
        all.span = {minute(0), minute(20)};
        all.health[id] = {{{minute(8), 90}, {minute(9), 90}}};
        ChartHistory end;
        end.span = {minute(10), minute(14)};
        end.health[id] = {{{minute(12), 50}, {minute(13), 50}}}; // nothing was in the window at 10 and 11
        all.splice(std::move(end));
        QCOMPARE(all.health[id].size(), 2);
        ChartHistory more;
        more.span = {minute(13), minute(15)};
        more.health[id] = {{{minute(12), 50}, {minute(13), 50}, {minute(14), 60}}};
        all.splice(std::move(more));
        QCOMPARE(all.health[id].size(), 2);
        QCOMPARE(all.health[id].back().size(), 3);
    }

    void scoresAreReadOnlyWhereThereIsALine()
    {
        HealthLine line;
        line.pieces = {{{minute(0), 90}, {minute(4), 80}}, {{minute(9), 50}, {minute(12), 40}}};
        QCOMPARE(scoreAt(line, minute(3)), std::optional(90.0));
        QVERIFY(!scoreAt(line, minute(5)));
        QCOMPARE(scoreAt(line, minute(9)), std::optional(50.0));
        QVERIFY(!scoreAt(line, minute(13))); // its last answer left the window
        line.health = engine::HealthWord::degraded;
        QVERIFY(!scoreAt(line, minute(13))); // too few to judge
        line.judged = true;
        QCOMPARE(scoreAt(line, minute(13)), std::optional(40.0)); // it goes on
        QVERIFY(!scoreAt(line, minute(5)));
    }

    void burnAddsUp()
    {
        const std::vector<store::ChargeMinute> minutes{charged(1, 750), charged(3, 1'000)};
        const CurvePieces days = burnCurve(minutes, minute(0), QTimeZone::utc(), false);
        QCOMPARE(days.size(), 1);
        std::vector<std::pair<int, double>> points;
        for (const CurvePoint& point : days.front())
            points.emplace_back(int(toEpochMs(point.at) / 60'000), point.value);
        const std::vector<std::pair<int, double>> expected{{0, 0}, {1, 0}, {2, 0.75}, {3, 0.75}, {4, 1.75}};
        QVERIFY(points == expected); // level while nothing is spent
    }

    void everyDayBeginsWithNothing() // the account's own midnight, a day of 23 hours among them
    {
        const QTimeZone berlin("Europe/Berlin");
        const WallTime saturday = fromEpochMs(QDateTime(QDate(2026, 3, 28), QTime(0, 0), berlin).toMSecsSinceEpoch());
        const auto at = [&](int hours) { return store::ChargeMinute{saturday + Millis(hours * 3'600'000LL), {Credits::whole(5), {}}}; };
        const std::vector<store::ChargeMinute> minutes{at(1), at(23), at(24 + 22), at(24 + 23)};
        const CurvePieces days = burnCurve(minutes, saturday, berlin, false);
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[0].back().value, 10.0);
        QCOMPARE(days[0].back().at, saturday + Millis(24 * 3'600'000LL));
        QCOMPARE(days[1].front().value, 0.0);
        QCOMPARE(days[1].back().value, 5.0);
        QCOMPARE(days[2].front().at, saturday + Millis(47 * 3'600'000LL)); // the clock was put forward on Sunday
        QCOMPARE(days[2].back().value, 5.0);
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
        QVERIFY(stateSpans({}, minute(30), minute(30), BreakerState::closed).empty()); // it was made just now
    }

    void forecastNeedsARisingLine()
    {
        QVERIFY(!forecastBurn({{minute(0), 5}, {minute(60), 5}}, 100, minute(1'440)));
        QVERIFY(!forecastBurn({{minute(0), 0}, {minute(2), 5}}, 100, minute(1'440))); // too short to tell
        const auto forecast = forecastBurn({{minute(0), 0}, {minute(60), 50}}, 100, minute(1'440));
        QVERIFY(forecast && forecast->limitAt);
        QCOMPARE(*forecast->limitAt, minute(120));
        QVERIFY(forecast->earliest == forecast->latest); // an even pace has no band
        QVERIFY(!forecastBurn({{minute(0), 0}, {minute(60), 1}}, 100, minute(1'440))->limitAt); // not today
    }

    void theBandIsBetweenTheSlowestAndTheFastestPace()
    {
        // 120 minutes at 0.5 a minute, the last 15 of them at 2.
        const auto forecast = forecastBurn({{minute(0), 0}, {minute(105), 52.5}, {minute(120), 82.5}}, 100, minute(1'440));
        QVERIFY(forecast && forecast->limitAt && forecast->earliest && forecast->latest);
        QCOMPARE(forecast->fastPerMs * 60'000, 2.0);
        QCOMPARE(forecast->slowPerMs * 60'000, 82.5 / 120);
        QCOMPARE(forecast->perMs * 60'000, (82.5 - 30) / 60);
        QVERIFY(*forecast->earliest < *forecast->limitAt && *forecast->limitAt < *forecast->latest);
        const auto slow = forecastBurn({{minute(0), 0}, {minute(105), 1}, {minute(120), 40}}, 100, minute(200));
        QVERIFY(slow && slow->earliest && !slow->latest); // at the slowest pace not today
    }

    void forecastReckonsWithThePresentRateAndWhatWaits()
    {
        // Half a minute's start of a run after an idle day: the pace of the hour says nothing.
        const Curve curve{{minute(0), 0}, {minute(59), 0}, {minute(60), 600}};
        const double perMs = 10.0 / 1'000;
        const auto forecast = forecastBurn(curve, 1'800, minute(1'440), BurnOutlook{perMs, 10'000});
        QVERIFY(forecast && forecast->limitAt);
        QCOMPARE(*forecast->limitAt, minute(62));
        QVERIFY(*forecast->earliest <= *forecast->limitAt && forecast->latest && *forecast->latest >= *forecast->limitAt);
        // 1,200 wait and 5,400 are left: never today, whatever the pace.
        const auto enough = forecastBurn(curve, 6'000, minute(1'440), BurnOutlook{perMs, 1'200});
        QVERIFY(enough && !enough->limitAt && !enough->earliest && !enough->latest);
        QCOMPARE(*enough->ceiling, 1'800.0);
        QCOMPARE(*enough->emptyAt, minute(62));
        QVERIFY(!forecastBurn(curve, 6'000, minute(1'440), BurnOutlook{0, 0})); // nothing is to come
        const auto held = forecastBurn(curve, 1'800, minute(1'440), BurnOutlook{0, 10'000}); // nothing is sent now: by the hour
        QVERIFY(held && held->limitAt);
        QCOMPARE(*held->limitAt, minute(180));
    }

    void whatIsUnclearIsDrawnOverTheDay()
    {
        auto clear = charged(10, 6'000);
        auto half = charged(20, 6'000);
        half.unreconciled = {{3'000}, {}};
        const std::vector<store::ChargeMinute> minutes{clear, half};
        BurnPicture picture;
        picture.days = burnCurve(minutes, minute(0), QTimeZone::utc(), false);
        picture.unclear = unreconciledCurve(minutes, minute(0), QTimeZone::utc(), false);
        picture.unreconciled = 3;
        QCOMPARE(picture.unclear.size(), picture.days.size());
        QCOMPARE(unclearAt(picture, 0, minute(15)), 0.0);
        QCOMPARE(unclearAt(picture, 0, minute(21)), 3.0);
        QCOMPARE(unclearAt(picture, 0, minute(300)), 3.0);
        picture.unreconciled = 1; // two of them were settled since
        QCOMPARE(unclearAt(picture, 0, minute(21)), 1.0);
        QCOMPARE(unclearAt(picture, 7, minute(21)), 0.0);
        const ChartTable table = burnTable(picture);
        QCOMPARE(table.columns, (QStringList{u"time"_s, u"credits"_s, u"unreconciled"_s, u"limit"_s}));
    }

    void theEndIsReadAgainNotTheWhole()
    {
        ChartHistory all;
        all.step = Millis(60'000);
        all.span = {minute(0), minute(10)};
        const DestinationId id(1);
        all.steps = {{minute(8), Millis(60'000), 5, 0, 0, 0, 0, 0}, {minute(9), Millis(60'000), 1, 0, 0, 0, 0, 0}};
        all.health[id] = {{{minute(8), 90}, {minute(9), 80}, {minute(10), 70}}};
        store::TransitionRecord old;
        old.at = minute(2);
        store::TransitionRecord seen;
        seen.at = minute(9) + Millis(5);
        all.transitions = {old, seen};
        ChartHistory end;
        end.step = Millis(60'000);
        end.span = {minute(9), minute(12)};
        end.steps = {{minute(9), Millis(60'000), 7, 1, 2, 0, 0, 0}, {minute(10), Millis(60'000), 3, 0, 0, 0, 0, 0}};
        end.health[id] = {{{minute(9), 80}, {minute(10), 75}, {minute(11), 77}}};
        end.transitions = {seen};
        all.splice(std::move(end));
        QCOMPARE(all.steps.size(), 3);
        QCOMPARE(all.steps[1].delivered, 7);
        QCOMPARE(all.steps[1].turnedAway, 2);
        QCOMPARE(all.health[id].size(), 1);
        QCOMPARE(all.health[id][0].size(), 4);
        QCOMPARE(all.health[id][0].back().value, 77.0);
        QCOMPARE(all.transitions.size(), 2); // seen once
        QCOMPARE(all.span.to, minute(12));
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
