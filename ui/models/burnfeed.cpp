// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/burnfeed.h"

#include "core/store/batchrepository.h"
#include "ui/models/cardcontent.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kDaysEvery{15'000};
constexpr Millis kRetry{5'000}; ///< after a reading that failed
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

BurnFeed::BurnFeed(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void BurnFeed::setAccount(AccountId account)
{
    m_wanted = account;
    forget();
}

const engine::AccountSnapshot* BurnFeed::shownAccount(const engine::EngineSnapshot& snapshot) const
{
    if (const auto* wanted = findAccount(snapshot, m_wanted))
        return wanted;
    const auto share = [](const engine::AccountSnapshot& a) {
        if (!a.limits.dataPerDay || a.limits.dataPerDay->milli <= 0)
            return a.today.used.data.milli > 0 ? 0.0 : -1.0;
        return double(a.today.used.data.milli) / double(a.limits.dataPerDay->milli);
    };
    if (const auto* shown = findAccount(snapshot, m_account))
        return shown; // stays, so that the chart does not hop between accounts
    const auto it = std::ranges::max_element(snapshot.accounts, {}, share);
    return it == snapshot.accounts.end() ? nullptr : &*it;
}

void BurnFeed::refresh(const engine::EngineSnapshot& snapshot, TimeSpan shown, WallTime now)
{
    const auto* account = shownAccount(snapshot);
    if (!account)
        return;
    const WallTime from = midnightBefore(std::min(shown.from, account->dayStart), zoneOf(*account));
    const bool other = account->id != m_account || account->dayStart != m_dayStart || from != m_span.from;
    if (!other && m_read && now - *m_read < kDaysEvery && now >= *m_read)
        return;
    if (account->id != m_account)
        m_days = {};
    m_account = account->id;
    m_dayStart = account->dayStart;
    m_span = {from, std::max(shown.to, account->dayEnd)};
    m_read = now;
    readDays(*account, now);
}

void BurnFeed::readDays(const engine::AccountSnapshot& account, WallTime now)
{
    const bool actions = countsActions(account);
    m_services.readers.read<Days>(
        u"overview/days"_s, this,
        [id = account.id, span = m_span, zone = zoneOf(account), actions](store::Connection& c) -> Result<Days> {
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
            if (id != m_account)
                return;
            if (!result) {
                m_read = now - kDaysEvery + kRetry;
                return;
            }
            m_days = std::move(*result);
            Q_EMIT daysRead();
        });
}

std::optional<BurnPicture> BurnFeed::picture(const engine::EngineSnapshot& snapshot, TimeSpan shown, WallTime now) const
{
    const auto* account = shownAccount(snapshot);
    if (!account)
        return {};
    BurnPicture picture;
    picture.account = account->id;
    picture.accountName = account->name;
    picture.timeZone = account->timeZone;
    picture.dayStart = account->dayStart;
    picture.dayEnd = account->dayEnd;
    picture.shown = shown;
    picture.actions = countsActions(*account);
    const auto& limit = picture.actions ? account->limits.actionsPerDay : account->limits.dataPerDay;
    if (limit)
        picture.limit = double(limit->milli) / 1000;
    picture.used = unitOf(account->today.used, picture.actions);
    picture.reserved = unitOf(account->today.reserved, picture.actions);
    picture.unreconciled = unitOf(account->today.unreconciled, picture.actions);
    for (const auto& other : snapshot.accounts)
        picture.accounts.emplace_back(other.id, other.name);
    std::ranges::sort(picture.accounts, [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });

    picture.days = m_days.curves;
    picture.unclear = m_days.unclear;
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
    return picture;
}

/// Empty: a queue whose rows have no price here, so nothing can be said.
std::optional<BurnOutlook> BurnFeed::outlookOf(const engine::EngineSnapshot& snapshot, const engine::AccountSnapshot& account, bool actions) const
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
            const auto price = m_days.prices.find(batch.id);
            if (price == m_days.prices.end() && rows > 0)
                return {};
            if (price == m_days.prices.end())
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
