// SPDX-License-Identifier: GPL-3.0-or-later
// What kept a destination from sending beside its breaker, over time: as the journal tells and as the window has seen it.
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/models/holdspans.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::Sample;
using store::HoldKind;
using store::HoldRecord;

namespace {

WallTime at(int minute)
{
    return fromEpochMs(minute * 60'000LL);
}

HoldRecord record(int minute, HoldKind kind, bool begins, qint64 destination = 1)
{
    HoldRecord r{at(minute), kind, begins, {}, {}};
    if (kind == HoldKind::paused || kind == HoldKind::held)
        r.destination = DestinationId(destination);
    if (kind == HoldKind::noCredits)
        r.account = AccountId(1);
    return r;
}

QString text(const std::vector<HoldSpan>& spans)
{
    QStringList lines;
    for (const HoldSpan& span : spans)
        lines << u"%1 %2-%3"_s.arg(standingWord(span.standing)).arg(toEpochMs(span.from) / 60'000).arg(toEpochMs(span.to) / 60'000);
    return lines.join(u"; "_s);
}

} // namespace

class TestHoldSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesAndHolds()
    {
        const auto d = test::sampleDestination(Sample::closed, 1, u"A"_s);
        const std::vector<HoldRecord> records{record(10, HoldKind::paused, true), record(20, HoldKind::paused, false),
                                              record(25, HoldKind::paused, true, 2), record(30, HoldKind::held, true),
                                              record(40, HoldKind::held, false)};
        QCOMPARE(text(holdSpans(records, d, at(0), at(60))), u"Paused 10-20; Held 30-40"_s);
    }

    void theGravestIsShown()
    {
        const auto d = test::sampleDestination(Sample::closed, 1, u"A"_s);
        const std::vector<HoldRecord> records{record(10, HoldKind::allPaused, true), record(12, HoldKind::paused, true),
                                              record(20, HoldKind::noCredits, true), record(30, HoldKind::noCredits, false),
                                              record(35, HoldKind::allPaused, false), record(40, HoldKind::paused, false)};
        QCOMPARE(text(holdSpans(records, d, at(0), at(60))), u"Paused 10-20; No credits 20-30; Paused 30-35; Paused 35-40"_s);
    }

    void whatWasSoBefore()
    {
        auto d = test::sampleDestination(Sample::closed, 1, u"A"_s);
        QCOMPARE(text(holdSpans(std::vector{record(10, HoldKind::held, false)}, d, at(0), at(60))), u"Held 0-10"_s);
        QCOMPARE(text(holdSpans({}, d, at(0), at(60))), QString());
        d.paused = true; // since before all that was read
        QCOMPARE(text(holdSpans({}, d, at(0), at(60))), u"Paused 0-60"_s);
        QCOMPARE(text(holdSpans(std::vector{record(50, HoldKind::paused, true)}, d, at(0), at(60))), u"Paused 50-60"_s);
        // Of a time in the past: what came later does not show, but tells what was so.
        QCOMPARE(text(holdSpans(std::vector{record(50, HoldKind::paused, true)}, d, at(0), at(40))), QString());
    }

    void theTrailKnowsWhatNoJournalHas()
    {
        HoldTrail trail;
        engine::EngineSnapshot snapshot;
        snapshot.destinations = {test::sampleDestination(Sample::closed, 1, u"A"_s)};
        const auto see = [&](int second, bool gone) {
            snapshot.at = fromEpochMs(second * 1'000LL);
            snapshot.destinations.front().networkGone = gone;
            trail.note(snapshot);
        };
        for (int second = 0; second <= 300; ++second)
            see(second, second >= 60 && second < 180);
        QCOMPARE(trail.of(DestinationId(1)).size(), 1u);
        QCOMPARE(trail.of(DestinationId(1)).front().from, at(1));
        QVERIFY(at(3) - trail.of(DestinationId(1)).front().to <= Millis(1'000));
        QVERIFY(trail.of(DestinationId(2)).empty());
        // Reading the secrets after a start is no standstill.
        snapshot.destinations.front().targetReady = false;
        snapshot.destinations.front().secretsUnread = true;
        see(301, false);
        QCOMPARE(trail.of(DestinationId(1)).size(), 1u);
        // Two stretches with nothing seen in between are two.
        snapshot.destinations.front().secretsUnread = false;
        see(400, false);
        see(4'000, false);
        QCOMPARE(trail.of(DestinationId(1)).size(), 3u);
    }

    void bothTogether()
    {
        const std::vector<HoldSpan> told{{at(10), at(20), Standing::paused}, {at(30), at(50), Standing::held}};
        const std::vector<HoldSpan> seen{{at(5), at(8), Standing::offline}, {at(18), at(24), Standing::noCredits}, {at(35), at(40), Standing::noUrl}};
        QCOMPARE(text(joined(told, seen, at(0), at(60))),
                 u"No network 5-8; Paused 10-18; No credits 18-24; Held 30-35; No URL 35-40; Held 40-50"_s);
        QCOMPARE(text(joined({}, seen, at(6), at(20))), u"No network 6-8; No credits 18-20"_s);
        QCOMPARE(text(joined(told, {}, at(0), at(60))), u"Paused 10-20; Held 30-50"_s);
    }
};

QTEST_MAIN(TestHoldSpans)
#include "tst_holdspans.moc"
