// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartfeed.h"

#include "ui/models/cardcontent.h"
#include "ui/models/snapshotfeed.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kHealthWindow{300'000};
constexpr Millis kReread{15'000};
constexpr Millis kRetry{5'000}; ///< after a reading that failed
constexpr int kTrafficSteps = 60;

/// A round length that makes at most kTrafficSteps steps.
Millis stepLength(Millis range)
{
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360}) {
        if (range <= minutes * kMinute * kTrafficSteps)
            return minutes * kMinute;
    }
    return 24 * 60 * kMinute;
}

TrafficPicture trafficOf(const std::vector<store::MinuteRecord>& minutes, WallTime from, WallTime to)
{
    TrafficPicture picture{from, to, {}};
    const Millis length = stepLength(to - from);
    std::map<qint64, std::pair<TrafficStep, telemetry::LatencyHistogram>> steps;
    for (const auto& minute : minutes) {
        if (minute.at < from)
            continue;
        auto& [step, latency] = steps[toEpochMs(minute.at) / length.count()];
        step.from = fromEpochMs(toEpochMs(minute.at) / length.count() * length.count());
        step.length = length;
        step.delivered += minute.delivered;
        step.failed += minute.failed;
        latency.merge(minute.latency);
    }
    for (auto& [index, entry] : steps) {
        auto& [step, latency] = entry;
        step.p50Ms = latency.percentile(50);
        step.p95Ms = latency.percentile(95);
        step.p99Ms = latency.percentile(99);
        picture.steps.push_back(step);
    }
    return picture;
}

double unitOf(const Charge& charge, bool actions)
{
    return double(actions ? charge.actions.milli : charge.data.milli) / 1000;
}

} // namespace

// On a reader's thread: only curves and steps cross to the window, not the rollups.
Result<ChartFeed::History> readHistory(store::Connection& connection, WallTime from, WallTime to)
{
    store::History history(connection);
    auto minutes = history.minutes(from - kHealthWindow, to);
    if (!minutes)
        return minutes.error();
    auto transitions = history.transitions(from, to);
    if (!transitions)
        return transitions.error();
    ChartFeed::History out;
    out.until = to;
    out.traffic = trafficOf(*minutes, from, to);
    std::unordered_map<DestinationId, std::vector<store::MinuteRecord>> byDestination;
    for (auto& minute : *minutes)
        byDestination[minute.destination].push_back(std::move(minute));
    for (const auto& [id, records] : byDestination) {
        for (const Curve& piece : healthCurve(records))
            out.curves[id].push_back(decimate(piece, 600));
    }
    for (auto& transition : *transitions)
        out.transitions[transition.destination].push_back(std::move(transition));
    return out;
}

ChartFeed::ChartFeed(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, [this](const engine::SnapshotPtr& snapshot) {
        takeLive(*snapshot);
        m_idle.start();
        refresh();
    });
    m_idle.setInterval(5'000); // time goes on when the engine has nothing to say
    connect(&m_idle, &QTimer::timeout, this, &ChartFeed::refresh);
}

void ChartFeed::setRange(Millis range)
{
    m_range = range;
    m_rangeRead.reset();
    refresh();
}

void ChartFeed::setAccount(AccountId account)
{
    m_wanted = account;
    refresh();
}

void ChartFeed::setActive(bool active)
{
    m_active = active;
    if (active)
        m_idle.start();
    else
        m_idle.stop();
    refresh();
}

Millis ChartFeed::rereadAfter() const
{
    return std::max(kReread, Millis(m_range / 300));
}

const engine::AccountSnapshot* ChartFeed::shownAccount(const engine::EngineSnapshot& snapshot) const
{
    if (const auto* wanted = findAccount(snapshot, m_wanted))
        return wanted;
    const auto share = [](const engine::AccountSnapshot& a) {
        if (!a.limits.dataPerDay || a.limits.dataPerDay->milli <= 0)
            return a.today.used.data.milli > 0 ? 0.0 : -1.0;
        return double(a.today.used.data.milli) / double(a.limits.dataPerDay->milli);
    };
    if (const auto* shown = findAccount(snapshot, m_dayAccount))
        return shown; // stays, so that the chart does not hop between accounts
    const auto it = std::ranges::max_element(snapshot.accounts, {}, share);
    return it == snapshot.accounts.end() ? nullptr : &*it;
}

void ChartFeed::refresh()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!m_active || !snapshot)
        return;
    const WallTime now = m_services.clock.wall();
    if (!m_rangeRead || now - *m_rangeRead >= rereadAfter() || now < *m_rangeRead)
        readRange(now);
    if (const auto* account = shownAccount(*snapshot)) {
        const bool other = account->id != m_dayAccount || account->dayStart != m_dayStart;
        if (other || !m_dayRead || now - *m_dayRead >= kReread || now < *m_dayRead) {
            if (other)
                m_burn.clear();
            m_dayAccount = account->id;
            m_dayStart = account->dayStart;
            m_dayRead = now;
            readDay(*account);
        }
        publishBurn(*snapshot);
    }
    publishHealth(*snapshot);
}

void ChartFeed::takeLive(const engine::EngineSnapshot& snapshot)
{
    const Millis spacing = std::max(Millis(1'000), Millis(m_range / 400));
    for (const auto& d : snapshot.destinations) {
        const auto known = m_breakers.find(d.id);
        if (known != m_breakers.end() && known->second != d.breaker)
            m_rangeRead.reset();
        m_breakers[d.id] = d.breaker;
        if (d.health == engine::HealthWord::noData)
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

void ChartFeed::readRange(WallTime now)
{
    m_rangeRead = now;
    const WallTime from = now - m_range;
    m_services.readers.read<History>(
        u"overview/range"_s, this, [from, now](store::Connection& c) { return readHistory(c, from, now); },
        [this](Result<History> result) {
            if (!result) {
                m_rangeRead = m_rangeRead.value_or(WallTime{}) - rereadAfter() + kRetry; // the live end stays meanwhile
                return;
            }
            m_history = std::move(*result);
            Q_EMIT trafficChanged(m_history.traffic);
            if (m_services.snapshots.latest())
                publishHealth(*m_services.snapshots.latest());
        });
}

void ChartFeed::readDay(const engine::AccountSnapshot& account)
{
    std::set<DestinationId> members;
    for (const auto& d : m_services.snapshots.latest()->destinations) {
        if (d.account == account.id)
            members.insert(d.id);
    }
    const bool actions = !account.limits.dataPerDay && account.limits.actionsPerDay;
    m_services.readers.read<Curve>(
        u"overview/day"_s, this,
        [members, from = account.dayStart, to = account.dayEnd, actions](store::Connection& c) -> Result<Curve> {
            auto minutes = store::History(c).minutes(from, to);
            if (!minutes)
                return minutes.error();
            std::erase_if(*minutes, [&](const auto& minute) { return !members.contains(minute.destination); });
            return decimate(burnCurve(*minutes, from, actions), 600);
        },
        [this, id = account.id](Result<Curve> result) {
            if (id != m_dayAccount)
                return;
            if (!result) {
                m_dayRead = m_dayRead.value_or(WallTime{}) - kReread + kRetry;
                return;
            }
            m_burn = std::move(*result);
            if (m_services.snapshots.latest())
                publishBurn(*m_services.snapshots.latest());
        });
}

void ChartFeed::publishHealth(const engine::EngineSnapshot& snapshot)
{
    const WallTime now = m_services.clock.wall();
    HealthPicture picture{now - m_range, now, {}};
    for (const DestinationId id : cardOrder(snapshot)) {
        const auto& d = *findDestination(snapshot, id);
        HealthLine line{id, d.name, {}, {}, d.health, d.health != engine::HealthWord::noData && !d.tooFewToJudge, d.healthScore};
        if (const auto it = m_history.curves.find(id); it != m_history.curves.end())
            line.pieces = it->second;
        const WallTime known = line.pieces.empty() ? WallTime{} : line.pieces.back().back().at;
        for (const CurvePoint& point : m_live[id]) {
            if (point.at <= known || point.at < picture.from)
                continue;
            if (line.pieces.empty() || point.at - line.pieces.back().back().at > kHealthWindow)
                line.pieces.emplace_back();
            line.pieces.back().push_back(point);
        }
        static const std::vector<store::TransitionRecord> kNone;
        const auto moves = m_history.transitions.find(id);
        line.spans = stateSpans(moves == m_history.transitions.end() ? kNone : moves->second, picture.from, picture.to, d.breaker);
        picture.lines.push_back(std::move(line));
    }
    Q_EMIT healthChanged(picture);
}

void ChartFeed::publishBurn(const engine::EngineSnapshot& snapshot)
{
    const auto* account = shownAccount(snapshot);
    if (!account)
        return;
    const WallTime now = m_services.clock.wall();
    BurnPicture picture;
    picture.account = account->id;
    picture.accountName = account->name;
    picture.timeZone = account->timeZone;
    picture.dayStart = account->dayStart;
    picture.dayEnd = account->dayEnd;
    picture.actions = !account->limits.dataPerDay && account->limits.actionsPerDay;
    const auto& limit = picture.actions ? account->limits.actionsPerDay : account->limits.dataPerDay;
    if (limit)
        picture.limit = double(limit->milli) / 1000;
    picture.used = unitOf(account->today.used, picture.actions);
    picture.reserved = unitOf(account->today.reserved, picture.actions);
    picture.unreconciled = unitOf(account->today.unreconciled, picture.actions);
    picture.curve = m_burn.empty() ? Curve{{account->dayStart, 0}} : m_burn;
    while (picture.curve.size() > 1 && picture.curve.back().at >= now)
        picture.curve.pop_back(); // the minute that is not over
    if (now - picture.curve.back().at > 2 * kMinute && picture.used != picture.curve.back().value)
        picture.curve.push_back({now - kMinute, picture.curve.back().value}); // spent just now, not all the time since
    picture.curve.push_back({now, picture.used});
    picture.forecast = forecastBurn(picture.curve, picture.limit.value_or(0), picture.dayEnd);
    Q_EMIT burnChanged(picture);
}

} // namespace fuseboard::ui
