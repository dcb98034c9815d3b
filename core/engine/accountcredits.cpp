// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/accountcredits.h"

#include "core/base/wording.h"
#include "core/store/batchrepository.h"
#include "core/store/creditbook.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

using resilience::CreditScope;
using resilience::CreditScopes;

namespace {

constexpr int kDaysAhead = 2; ///< a clock that was years ahead for a moment must not shut the account for years

using Announced = std::map<std::tuple<CreditScope, qint64, int>, int>;

Result<Announced> announcedAlerts(store::CreditBook& book)
{
    const auto alerts = book.announced();
    if (!alerts)
        return alerts.error();
    Announced out;
    for (const store::AnnouncedAlert& alert : *alerts)
        out[{alert.scope, alert.id, alert.period}] = alert.percent;
    return out;
}

int percentOf(const Announced& announced, CreditScope scope, qint64 id, QDate day)
{
    const auto it = announced.find({scope, id, resilience::creditPeriod(scope, day)});
    return it == announced.end() ? 0 : it->second;
}

Result<void> readDays(store::Connection& connection, const store::Account& account, const Announced& announced, CreditScopes& credits,
                      WallTime now)
{
    store::CreditBook book(connection);
    store::History history(connection);
    const auto latest = book.latestDay(account.id);
    if (!latest)
        return latest.error();
    QDate today = credits.day(now);
    if (latest->isValid() && *latest > today && *latest <= today.addDays(kDaysAhead))
        today = *latest;
    const auto day = history.dayUse(account.id, today);
    if (!day)
        return day.error();
    credits.restoreDay(today, *day, percentOf(announced, CreditScope::accountDay, account.id.value, today));
    const auto month = book.month(account.id, today);
    if (!month)
        return month.error();
    credits.restoreMonth(today, *month, percentOf(announced, CreditScope::accountMonth, account.id.value, today));

    auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();
    for (const store::Destination& destination : *destinations) {
        if (destination.account != account.id)
            continue;
        credits.setDestinationLimits(destination.id, {destination.policy.dataPerDay, destination.policy.actionsPerDay});
        const auto use = book.destinationDay(destination.id, today);
        if (!use)
            return use.error();
        credits.restoreDestination(destination.id, today, *use,
                                   percentOf(announced, CreditScope::destinationDay, destination.id.value, today));
    }
    return {};
}

} // namespace

QTimeZone zoneOf(const store::Account& account)
{
    const QTimeZone zone(account.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

resilience::CreditLimits creditLimitsOf(const store::AccountSettings& settings)
{
    resilience::CreditLimits limits;
    limits.day = {settings.dataPerDay, settings.actionsPerDay, settings.hardStop};
    limits.month = {settings.dataPerMonth, settings.actionsPerMonth};
    limits.batch = {settings.dataPerBatch, std::nullopt};
    limits.alertPercents = settings.alertPercents;
    return limits;
}

Result<CreditScopes> readCredits(store::Connection& connection, const store::Account& account, WallTime now)
{
    CreditScopes credits(creditLimitsOf(account.settings), zoneOf(account));
    store::CreditBook book(connection);
    const auto announced = announcedAlerts(book);
    if (!announced)
        return announced.error();
    if (auto read = readDays(connection, account, *announced, credits, now); !read)
        return read.error();
    const auto batches = book.batches(account.id);
    if (!batches)
        return batches.error();
    for (const auto& [batch, use] : *batches)
        credits.restoreBatch(batch, use, percentOf(*announced, CreditScope::batch, batch.value, {}));
    return credits;
}

Result<BatchEstimate> estimateBatch(store::Connection& connection, BatchId id, WallTime now)
{
    const auto batch = store::BatchRepository(connection).batch(id);
    if (!batch)
        return batch.error();
    store::DestinationRepository repository(connection);
    const auto destination = repository.destination(batch->destination);
    if (!destination)
        return destination.error();
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    const auto account = std::ranges::find(*accounts, destination->account, &store::Account::id);
    if (account == accounts->end())
        return Error{ErrorCode::notFound, Wording::tr("The destination has no account."), destination->name};
    auto credits = readCredits(connection, *account, now);
    if (!credits)
        return credits.error();
    credits->setBatchLimits(id, {batch->dataLimit, batch->actionLimit});

    BatchEstimate estimate;
    for (const RowState state : {RowState::pending, RowState::deferred, RowState::retryWait})
        estimate.rows += batch->rows[size_t(state)];
    estimate.price = {batch->chargePerRow.data * estimate.rows, batch->chargePerRow.actions * estimate.rows};
    estimate.room = credits->room(destination->id, id, batch->chargePerRow, now);
    estimate.account = account->name;
    estimate.hardStop = account->settings.hardStop;
    switch (estimate.room.scope) {
    case CreditScope::batch: estimate.figures = resilience::figures(credits->batch(id), credits->batchLimits(id)); break;
    case CreditScope::destinationDay:
        estimate.figures = resilience::figures(credits->destinationToday(destination->id, now), credits->destinationLimits(destination->id));
        break;
    case CreditScope::accountDay: estimate.figures = credits->days().figures(now); break;
    case CreditScope::accountMonth: estimate.figures = resilience::figures(credits->month(now), credits->limits().month); break;
    }
    return estimate;
}

QString BatchEstimate::sentence() const
{
    if (!exceeds())
        return {};
    const auto amount = [](Credits c) { return QString::number(double(c.milli) / 1000, 'f', c.milli % 1000 ? 3 : 0); };
    QStringList cost;
    if (price.data.milli > 0)
        cost << amount(price.data) + u" data credits"_s;
    if (price.actions.milli > 0)
        cost << amount(price.actions) + u" actions"_s;
    QString where;
    switch (room.scope) {
    case CreditScope::batch: where = u"the limit of the batch"_s; break;
    case CreditScope::destinationDay: where = u"the destination's limit for today"_s; break;
    case CreditScope::accountDay: where = u"the limit of the account %1 for today"_s.arg(account); break;
    case CreditScope::accountMonth: where = u"the limit of the account %1 for this month"_s.arg(account); break;
    }
    const QString rest = hardStop ? u"the rest waits"_s : u"the rest is sent all the same, since the account only warns"_s;
    return u"The batch of %1 rows would cost %2, more than %3 leaves (%4): %5 rows fit, %6."_s.arg(rows).arg(
        cost.join(u" and "_s), where, figures).arg(*room.rows).arg(rest);
}

} // namespace fuseboard::engine
