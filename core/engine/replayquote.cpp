// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replayquote.h"

#include "core/engine/sendwait.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/webhookrepository.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

Charge times(Charge charge, qint64 rows)
{
    return {charge.data * rows, charge.actions * rows};
}

std::optional<Millis> durationAt(double recordsPerSecond, qint64 rows)
{
    if (recordsPerSecond <= 0)
        return {};
    return Millis(std::llround(1000.0 * double(rows) / recordsPerSecond));
}

} // namespace

const AccountQuote* ReplayQuote::tightest() const
{
    const AccountQuote* out = nullptr;
    for (const AccountQuote& account : accounts) {
        if (account.leftAfter && (!out || *account.leftAfter < *out->leftAfter))
            out = &account;
    }
    return out;
}

const DestinationQuote* ReplayQuote::tightestDestination() const
{
    const DestinationQuote* out = nullptr;
    for (const DestinationQuote& destination : destinations) {
        if (destination.leftAfter && (!out || *destination.leftAfter < *out->leftAfter))
            out = &destination;
    }
    return out;
}

const AccountQuote* ReplayQuote::slowest() const
{
    const AccountQuote* out = nullptr;
    for (const AccountQuote& account : accounts) {
        const auto takes = durationAt(account.recordsPerSecond, account.rows);
        if (takes && (!out || *takes > *durationAt(out->recordsPerSecond, out->rows)))
            out = &account;
    }
    return out;
}

const DestinationQuote* ReplayQuote::fullest() const
{
    const DestinationQuote* out = nullptr;
    for (const DestinationQuote& destination : destinations) {
        const auto left = [](const DestinationQuote& d) { return d.limits.endsAt - d.odometerAfter; };
        if (destination.limits.endsAt > 0 && (!out || left(destination) < left(*out)))
            out = &destination;
    }
    return out;
}

Result<ReplayOffer> ReplayOffer::read(store::Connection& connection, std::vector<RowId> rows, WallTime now,
                                      const std::function<bool()>& cancelled)
{
    ReplayOffer offer;
    offer.m_at = now;
    auto run = store::ReplayDryRunReader(connection).read(std::move(rows), cancelled);
    if (!run)
        return run.error();
    offer.m_run = std::move(*run);
    if (auto done = offer.readDestinations(connection); !done)
        return done.error();
    if (auto done = offer.readAccounts(connection); !done)
        return done.error();
    return offer;
}

Result<void> ReplayOffer::readDestinations(store::Connection& connection)
{
    auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();
    const auto parts = m_run.parts({true, true, true});
    for (store::Destination& destination : *destinations) {
        if (std::ranges::find(parts, destination.id, &store::ReplayPart::destination) == parts.end())
            continue;
        const auto others = store::WebhookRepository(connection).others(destination.id);
        if (!others)
            return others.error();
        const auto wait = sendWait(connection, destination, m_at);
        if (!wait)
            return wait.error();
        const bool armed = store::WebhookRepository::choose(*others, destination.policy.odometer, false) != nullptr;
        m_destinations.push_back({std::move(destination), armed, wait->reason, wait->until});
    }
    return {};
}

Result<void> ReplayOffer::readAccounts(store::Connection& connection)
{
    const auto accounts = store::DestinationRepository(connection).accounts();
    if (!accounts)
        return accounts.error();
    const auto parts = m_run.parts({true, true, true});
    for (const store::Account& account : *accounts) {
        const auto ofAccount = [&](DestinationId id) {
            return std::ranges::any_of(m_destinations, [&](const DestinationFacts& facts) {
                return facts.destination.id == id && facts.destination.account == account.id;
            });
        };
        if (std::ranges::none_of(parts, ofAccount, &store::ReplayPart::destination))
            continue;
        auto credits = readCredits(connection, account, m_at);
        if (!credits)
            return credits.error();
        for (const store::ReplayPart& part : parts) {
            if (!ofAccount(part.destination))
                continue;
            const auto batch = store::BatchRepository(connection).batch(part.batch);
            if (!batch)
                return batch.error();
            credits->setBatchLimits(part.batch, {batch->dataLimit, batch->actionLimit});
        }
        m_accounts.push_back({account, std::move(*credits)});
    }
    return {};
}

/// The parts one after the other against what all scopes have left.
qint64 ReplayOffer::fitting(const AccountFacts& facts, const std::vector<store::ReplayPart>& parts) const
{
    resilience::CreditScopes credits = facts.credits;
    qint64 fit = 0;
    for (const store::ReplayPart& part : parts) {
        const auto room = credits.room(part.destination, part.batch, part.charge, m_at).rows;
        const qint64 rows = room ? std::min(*room, part.rows) : part.rows;
        fit += rows;
        if (rows > 0 && room)
            credits.reserve(part.destination, part.batch, times(part.charge, rows), m_at);
    }
    return fit;
}

ReplayQuote ReplayOffer::quote(store::ReplayTicks ticks, const store::ReplayPacing& pacing) const
{
    ReplayQuote quote;
    const auto parts = m_run.parts(ticks);
    for (const store::ReplayPart& part : parts) {
        quote.rows += part.rows;
        quote.price += times(part.charge, part.rows);
    }
    const bool same = std::ranges::all_of(parts, [&](const store::ReplayPart& part) { return part.charge == parts.front().charge; });
    if (same && !parts.empty())
        quote.priceOfOne = parts.front().charge;

    const auto rowsOf = [&](DestinationId id) {
        qint64 rows = 0;
        for (const store::ReplayPart& part : parts)
            rows += part.destination == id ? part.rows : 0;
        return rows;
    };
    for (const DestinationFacts& facts : m_destinations) {
        const store::Destination& destination = facts.destination;
        DestinationQuote of{destination.id, destination.name, rowsOf(destination.id), destination.webhook.odometer, 0,
                            destination.policy.odometer, facts.standbyArmed, 0, facts.waitsFor, facts.until};
        if (of.rows == 0)
            continue;
        of.account = destination.account;
        of.limitToday = destination.policy.dataPerDay;
        for (const store::ReplayPart& part : parts)
            of.price += part.destination == of.destination ? times(part.charge, part.rows) : Charge();
        const auto account = std::ranges::find(m_accounts, destination.account, [](const AccountFacts& each) { return each.account.id; });
        if (of.limitToday && account != m_accounts.end()) {
            const resilience::DayUse use = account->credits.destinationToday(of.destination, m_at);
            of.leftAfter = *of.limitToday - use.used.data - use.reserved.data - of.price.data;
        }
        of.odometerAfter = of.odometer + of.rows;
        of.pastTheEnd = std::max<qint64>(0, of.rows - resilience::roomFor(of.limits, {of.odometer, 0}));
        quote.destinations.push_back(std::move(of));
    }
    std::ranges::stable_sort(quote.destinations, std::greater(), &DestinationQuote::rows);

    for (const AccountFacts& facts : m_accounts) {
        std::vector<store::ReplayPart> own;
        AccountQuote of;
        for (const store::ReplayPart& part : parts) {
            const bool belongs = std::ranges::any_of(m_destinations, [&](const DestinationFacts& d) {
                return d.destination.id == part.destination && d.destination.account == facts.account.id;
            });
            if (!belongs)
                continue;
            own.push_back(part);
            of.rows += part.rows;
            of.price += times(part.charge, part.rows);
        }
        if (own.empty())
            continue;
        of.account = facts.account.id;
        of.name = facts.account.name;
        of.hardStop = facts.account.settings.hardStop;
        of.recordsPerSecond = facts.account.settings.recordsPerSecond;
        of.holdReason = facts.account.holdReason;
        of.fitToday = fitting(facts, own);
        of.limitToday = facts.account.settings.dataPerDay;
        if (of.limitToday) {
            const resilience::DayUse use = facts.credits.today(m_at);
            of.leftToday = *of.limitToday - use.used.data - use.reserved.data;
            of.leftAfter = *of.leftToday - of.price.data;
        }
        if (const auto takes = durationAt(of.recordsPerSecond, of.rows))
            quote.duration = std::max(quote.duration.value_or(Millis(0)), *takes);
        quote.accounts.push_back(std::move(of));
    }
    if (pacing.kind == store::ReplayPacing::paced && quote.rows > 0)
        quote.duration = std::max(quote.duration.value_or(Millis(0)), Millis(pacing.step.count() * (quote.rows - 1)));
    return quote;
}

} // namespace fuseboard::engine
