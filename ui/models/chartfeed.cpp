// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartfeed.h"

#include "core/base/wording.h"
#include "ui/models/cardcontent.h"
#include "ui/models/snapshotfeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kRetry{5'000}; ///< after a reading that failed
constexpr int kPaceMs = 250;

} // namespace

ChartFeed::ChartFeed(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_burn(services)
{
    connect(&m_burn, &BurnFeed::daysRead, this, &ChartFeed::publishSoon);
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, [this](const engine::SnapshotPtr& snapshot) {
        takeLive(*snapshot);
        refresh();
    });
    m_second.setInterval(1'000); // time goes on when the engine has nothing to say
    connect(&m_second, &QTimer::timeout, this, &ChartFeed::refresh);
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPaceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waiting, false))
            publish();
    });
}

TimeSpan ChartFeed::span(WallTime now) const
{
    return m_zoom ? *m_zoom : m_chosen ? *m_chosen : TimeSpan{now - m_range, now};
}

void ChartFeed::setRange(Millis range)
{
    m_range = range;
    m_chosen.reset();
    m_zoom.reset();
    changeSpan();
}

void ChartFeed::setSpan(TimeSpan span)
{
    m_chosen = span;
    m_zoom.reset();
    changeSpan();
}

void ChartFeed::zoomTo(TimeSpan span)
{
    if (span.to - span.from < kShortest) {
        const WallTime middle = span.from + (span.to - span.from) / 2;
        span = {middle - kShortest / 2, middle + kShortest / 2};
    }
    m_zoom = span;
    changeSpan();
}

void ChartFeed::zoomOut()
{
    if (!m_zoom)
        return;
    m_zoom.reset();
    changeSpan();
}

void ChartFeed::changeSpan()
{
    ++m_choice;
    m_readingAll = false;
    m_allRead.reset();
    m_burn.forget();
    m_waiting = false;
    m_pace.stop(); // a choice shows at once, with what is known
    Q_EMIT spanChanged();
    refresh();
}

void ChartFeed::setAccount(AccountId account)
{
    m_burn.setAccount(account);
    refresh();
}

void ChartFeed::setShown(std::optional<std::vector<DestinationId>> shown)
{
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    refresh();
}

void ChartFeed::setActive(bool active)
{
    m_active = active;
    if (active)
        m_second.start();
    else
        m_second.stop();
    refresh();
}

/// The last minutes are read again by the second where a second shows.
Millis ChartFeed::endEvery() const
{
    return m_range <= Millis(3'600'000) ? Millis(950) : m_range <= Millis(86'400'000) ? Millis(2'000) : Millis(10'000);
}

void ChartFeed::refresh()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!m_active || !snapshot)
        return;
    const WallTime now = m_services.clock.wall();
    const auto due = [now](const std::optional<WallTime>& last, Millis every) { return !last || now - *last >= every || now < *last; };
    const TimeSpan shown = span(now);
    // A span of the past stands still; one that moves on is read whole now and then, its end all the time.
    const bool grows = shown.to >= now;
    if (!m_readingAll && (!m_allRead || (grows && due(m_allRead, std::max(kMinute, (shown.to - shown.from) / 60)))))
        readAll(now);
    else if (grows && m_allRead && !m_readingAll && !m_readingEnd && due(m_endRead, endEvery()))
        readEnd(now);
    m_burn.refresh(*snapshot, shown, now);
    if (m_pace.isActive())
        m_waiting = true;
    else
        publish();
}

void ChartFeed::takeLive(const engine::EngineSnapshot& snapshot)
{
    m_trail.note(snapshot);
    const Millis spacing = std::max(Millis(1'000), Millis(m_range / 400));
    for (const auto& d : snapshot.destinations) {
        const auto known = m_breakers.find(d.id);
        if (known != m_breakers.end() && known->second != d.breaker)
            m_endRead.reset();
        m_breakers[d.id] = d.breaker;
        if (d.health == engine::HealthWord::noData || d.tooFewToJudge)
            continue;
        Curve& live = m_live[d.id];
        const CurvePoint point{snapshot.at, d.healthScore};
        if (live.size() >= 2 && snapshot.at - live[live.size() - 2].at < spacing)
            live.back() = point;
        else
            live.push_back(point);
        if (live.size() > 1'200)
            live.erase(live.begin(), live.begin() + 600);
    }
}

void ChartFeed::readAll(WallTime now)
{
    m_readingAll = true;
    const TimeSpan shown = span(now);
    const Millis step = trafficStep(shown.to - shown.from);
    m_services.readers.read<ChartHistory>(
        u"overview/charts"_s, this, [shown, step, now](store::Connection& c) { return readChartHistory(c, shown, step, now); },
        [this, now, choice = m_choice](Result<ChartHistory> result) {
            if (choice != m_choice)
                return;
            m_readingAll = false;
            m_allRead = now;
            if (!result) {
                m_allRead = now - kMinute * 60 * 24 + kRetry; // what is shown stays meanwhile
                return;
            }
            m_history = std::move(*result);
            m_endRead.reset();
            m_endFrom = fromEpochMs(toEpochMs(now - kMinute) / m_history.step.count() * m_history.step.count());
            mark();
            refresh();
        });
}

void ChartFeed::readEnd(WallTime now)
{
    m_readingEnd = true;
    m_endRead = now;
    m_services.readers.read<ChartHistory>(
        u"overview/chartsEnd"_s, this,
        [span = TimeSpan{m_endFrom, now + kMinute}, step = m_history.step, now](store::Connection& c) {
            return readChartHistory(c, span, step, now);
        },
        [this, choice = m_choice](Result<ChartHistory> result) {
            m_readingEnd = false;
            if (choice != m_choice || m_readingAll || !result)
                return;
            m_history.splice(std::move(*result));
            mark();
            publishSoon();
        });
}

void ChartFeed::mark()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    std::unordered_map<DestinationId, QString> names;
    for (const auto& d : snapshot->destinations)
        names[d.id] = d.name;
    auto marks = std::make_shared<std::vector<BreakerMark>>();
    for (const auto& t : m_history.transitions) {
        if (const auto name = names.find(t.destination); name != names.end())
            marks->push_back({t.at, name->second, t.from, t.to, inWords(t.cause)});
    }
    m_marks = std::move(marks);
}

void ChartFeed::publishSoon()
{
    m_waiting = true;
    if (!m_pace.isActive())
        m_pace.start(0);
}

void ChartFeed::publish()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!m_active || !snapshot)
        return;
    m_pace.start(kPaceMs);
    const TimeSpan shown = span(m_services.clock.wall());
    Q_EMIT trafficChanged({shown.from, shown.to, m_history.steps, m_marks});
    publishHealth(*snapshot, shown);
    if (auto burn = m_burn.picture(*snapshot, shown, m_services.clock.wall())) {
        burn->following = !isLive();
        burn->marks = m_marks;
        Q_EMIT burnChanged(*burn);
    }
}

void ChartFeed::publishHealth(const engine::EngineSnapshot& snapshot, TimeSpan shown)
{
    const WallTime end = std::min(shown.to, std::max(shown.from, m_services.clock.wall()));
    HealthPicture picture{shown.from, shown.to, {}, m_marks};
    std::unordered_map<DestinationId, std::vector<store::TransitionRecord>> moves;
    for (const auto& transition : m_history.transitions)
        moves[transition.destination].push_back(transition);
    for (const DestinationId id : cardOrder(snapshot)) {
        if (m_shown && std::ranges::find(*m_shown, id) == m_shown->end())
            continue;
        const auto& d = *findDestination(snapshot, id);
        HealthLine line{id, d.name, {}, {}, d.health, d.health != engine::HealthWord::noData && !d.tooFewToJudge, d.healthScore};
        if (const auto it = m_history.health.find(id); it != m_history.health.end())
            line.pieces = it->second;
        const WallTime known = line.pieces.empty() ? WallTime{} : line.pieces.back().back().at;
        for (const CurvePoint& point : m_live[id]) {
            if (point.at <= known || point.at < shown.from || point.at > shown.to)
                continue;
            if (line.pieces.empty() || point.at - line.pieces.back().back().at > 2 * kMinute)
                line.pieces.emplace_back();
            line.pieces.back().push_back(point);
        }
        const auto born = m_history.created.find(id);
        line.spans = stateSpans(moves[id], born == m_history.created.end() ? shown.from : std::max(shown.from, born->second), end, d.breaker);
        const WallTime begin = born == m_history.created.end() ? shown.from : std::max(shown.from, born->second);
        line.holds = joined(holdSpans(m_history.holds, d, begin, end), m_trail.of(id), begin, end);
        picture.lines.push_back(std::move(line));
    }
    Q_EMIT healthChanged(picture);
}

} // namespace fuseboard::ui
