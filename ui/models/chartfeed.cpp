// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartfeed.h"

#include "core/base/wording.h"
#include "core/store/batchrepository.h"
#include "ui/models/cardcontent.h"
#include "ui/models/snapshotfeed.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kDaysEvery{15'000};
constexpr Millis kRetry{5'000}; ///< after a reading that failed
constexpr int kPaceMs = 250;
constexpr size_t kDayPoints = 400;

double unitOf(const Charge& charge, bool actions)
{
    return double(actions ? charge.actions.milli : charge.data.milli) / 1000;
}

bool countsActions(const engine::AccountSnapshot& account)
{
    return !account.limits.dataPerDay && account.limits.actionsPerDay;
}

QTimeZone zoneOf(const engine::AccountSnapshot& account)
{
    const QTimeZone zone(account.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

WallTime midnightBefore(WallTime at, const QTimeZone& zone)
{
    return fromEpochMs(QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone).date().startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace

ChartFeed::ChartFeed(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
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
    m_daysRead.reset();
    m_waiting = false;
    m_pace.stop(); // a choice shows at once, with what is known
    Q_EMIT spanChanged();
    refresh();
}

void ChartFeed::setAccount(AccountId account)
{
    m_wanted = account;
    m_daysRead.reset();
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
    const auto due = [now](const std::optional<WallTime>& last, Millis every) { return !last || now - *last >= every || now < *last; };
    const TimeSpan shown = span(now);
    // A span of the past stands still; one that moves on is read whole now and then, its end all the time.
    const bool grows = shown.to >= now;
    if (!m_readingAll && (!m_allRead || (grows && due(m_allRead, std::max(kMinute, (shown.to - shown.from) / 60)))))
        readAll(now);
    else if (grows && m_allRead && !m_readingAll && !m_readingEnd && due(m_endRead, endEvery()))
        readEnd(now);
    if (const auto* account = shownAccount(*snapshot)) {
        const WallTime from = midnightBefore(std::min(shown.from, account->dayStart), zoneOf(*account));
        const TimeSpan days{from, std::max(shown.to, account->dayEnd)};
        const bool other = account->id != m_dayAccount || account->dayStart != m_dayStart || from != m_daysSpan.from;
        if (other || due(m_daysRead, kDaysEvery)) {
            if (account->id != m_dayAccount)
                m_days.clear(), m_unclear.clear();
            m_dayAccount = account->id;
            m_dayStart = account->dayStart;
            m_daysSpan = days;
            m_daysRead = now;
            readDays(*account, now);
        }
    }
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
            m_waiting = true;
            if (!m_pace.isActive())
                m_pace.start(0);
        });
}

void ChartFeed::readDays(const engine::AccountSnapshot& account, WallTime now)
{
    const bool actions = countsActions(account);
    struct Days
    {
        CurvePieces curves;
        CurvePieces unclear;
        std::unordered_map<BatchId, Charge> prices;
    };
    m_services.readers.read<Days>(
        u"overview/days"_s, this,
        [id = account.id, span = m_daysSpan, zone = zoneOf(account), actions](store::Connection& c) -> Result<Days> {
            const auto minutes = store::History(c).charges(id, span.from, span.to);
            if (!minutes)
                return minutes.error();
            const auto batches = store::BatchRepository(c).batches();
            if (!batches)
                return batches.error();
            Days days{burnCurve(*minutes, span.from, zone, actions), unreconciledCurve(*minutes, span.from, zone, actions), {}};
            for (Curve& day : days.curves)
                day = decimate(day, kDayPoints);
            for (Curve& day : days.unclear)
                day = decimate(day, kDayPoints);
            for (const store::Batch& batch : *batches)
                days.prices.emplace(batch.id, batch.chargePerRow);
            return days;
        },
        [this, id = account.id, now](Result<Days> result) {
            if (id != m_dayAccount)
                return;
            if (!result) {
                m_daysRead = now - kDaysEvery + kRetry;
                return;
            }
            m_days = std::move(result->curves);
            m_unclear = std::move(result->unclear);
            m_prices = std::move(result->prices);
            m_waiting = true;
            if (!m_pace.isActive())
                m_pace.start(0);
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

void ChartFeed::publish()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!m_active || !snapshot)
        return;
    m_pace.start(kPaceMs);
    const TimeSpan shown = span(m_services.clock.wall());
    Q_EMIT trafficChanged({shown.from, shown.to, m_history.steps, m_marks});
    publishHealth(*snapshot, shown);
    publishBurn(*snapshot, shown);
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

void ChartFeed::publishBurn(const engine::EngineSnapshot& snapshot, TimeSpan shown)
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
    picture.shown = shown;
    picture.following = !isLive();
    picture.actions = countsActions(*account);
    const auto& limit = picture.actions ? account->limits.actionsPerDay : account->limits.dataPerDay;
    if (limit)
        picture.limit = double(limit->milli) / 1000;
    picture.used = unitOf(account->today.used, picture.actions);
    picture.reserved = unitOf(account->today.reserved, picture.actions);
    picture.unreconciled = unitOf(account->today.unreconciled, picture.actions);
    picture.marks = m_marks;
    for (const auto& other : snapshot.accounts)
        picture.accounts.emplace_back(other.id, other.name);
    std::ranges::sort(picture.accounts, [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });

    picture.days = m_days;
    picture.unclear = m_unclear;
    if (picture.days.empty() || picture.days.back().front().at < account->dayStart) { // nothing was spent today, by the store
        if (!picture.days.empty())
            picture.days.back().push_back({account->dayStart, picture.days.back().back().value});
        picture.days.push_back({{account->dayStart, 0}});
    }
    Curve& today = picture.days.back();
    while (today.size() > 1 && today.back().at >= now)
        today.pop_back(); // the minute that is not over
    if (now - today.back().at > 2 * kMinute && picture.used != today.back().value)
        today.push_back({now - kMinute, today.back().value}); // spent just now, not all the time since
    today.push_back({now, picture.used});
    picture.forecast = forecastBurn(today, picture.limit.value_or(0), picture.dayEnd, outlookOf(snapshot, *account, picture.actions));
    Q_EMIT burnChanged(picture);
}

/// Empty: a queue whose rows have no price here, so nothing can be said.
std::optional<BurnOutlook> ChartFeed::outlookOf(const engine::EngineSnapshot& snapshot, const engine::AccountSnapshot& account, bool actions) const
{
    BurnOutlook outlook;
    for (const engine::DestinationSnapshot& d : snapshot.destinations) {
        if (d.account != account.id)
            continue;
        qint64 open = 0;
        for (const engine::BatchSnapshot& batch : snapshot.batches) {
            if (batch.destination != d.id)
                continue;
            const qint64 rows = engine::openRows(batch.rows);
            const auto price = m_prices.find(batch.id);
            if (price == m_prices.end() && rows > 0)
                return {};
            if (price == m_prices.end())
                continue;
            open += rows;
            if (batch.state != BatchState::running && batch.state != BatchState::importing)
                continue;
            outlook.waiting += double(rows) * unitOf(price->second, actions);
            outlook.perMs += batch.rowsPerSecond / 1'000 * unitOf(price->second, actions);
        }
        if (open == 0 && d.queued > 0)
            return {};
    }
    return outlook;
}

} // namespace fuseboard::ui
