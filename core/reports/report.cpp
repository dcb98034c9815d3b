// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/base/wording.h"
#include "core/reports/reporterrors.h"
#include "core/store/attemptaccounts.h"
#include "core/store/destinationrepository.h"
#include "core/store/fallbackresults.h"
#include "core/store/query.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

namespace {

using store::Connection;
using store::Query;
using store::Statement;

constexpr size_t kMostErrors = 20;
constexpr Millis kSlice = std::chrono::hours(24); // of minutes in memory at a time
constexpr WallTime kBeginning{};
constexpr WallTime kEnd = fromEpochMs(253'402'300'800'000); // year 10000

struct Sums
{
    DestinationLine line;
    AccountId account;
    std::map<AccountId, Charge> charged; ///< by the account that its rows were claimed under
    telemetry::LatencyHistogram latency;
};
using SumsByDestination = std::map<qint64, Sums>;

void finish(DestinationLine& line, const telemetry::LatencyHistogram& latency)
{
    const qint64 calls = line.delivered + line.failed;
    line.successPercent = calls > 0 ? 100.0 * double(line.delivered) / double(calls) : -1;
    line.p50Ms = latency.percentile(50);
    line.p95Ms = latency.percentile(95);
    line.p99Ms = latency.percentile(99);
}

const store::Account* accountOf(const std::vector<store::Account>& accounts, AccountId id)
{
    const auto found = std::ranges::find(accounts, id, &store::Account::id);
    return found == accounts.end() ? nullptr : &*found;
}

Result<SumsByDestination> chosen(Connection& connection, const ReportPeriod& period, const std::vector<store::Account>& accounts)
{
    const auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();
    SumsByDestination out;
    for (const store::Destination& d : *destinations) {
        const auto& only = period.destinations;
        if (!only.empty() && std::find(only.begin(), only.end(), d.id) == only.end())
            continue;
        Sums& sums = out[d.id.value];
        sums.line.id = d.id;
        sums.line.name = d.name;
        sums.account = d.account;
        if (const store::Account* account = accountOf(accounts, d.account)) {
            sums.line.account = account->name;
            sums.line.dailyLimit = account->settings.dataPerDay;
        }
    }
    return out;
}

Result<void> addMinutes(Connection& connection, const ReportPeriod& period, SumsByDestination& sums)
{
    store::History history(connection);
    for (WallTime from = period.from; from < period.to; from += kSlice) {
        const auto minutes = history.minutes(from, std::min(from + kSlice, period.to));
        if (!minutes)
            return minutes.error();
        for (const store::MinuteRecord& minute : *minutes) {
            const auto found = sums.find(minute.destination.value);
            if (found == sums.end())
                continue;
            found->second.line.delivered += minute.delivered;
            found->second.line.failed += minute.failed;
            found->second.line.turnedAway += minute.ignored;
            found->second.line.ambiguous += minute.ambiguous;
            found->second.latency.merge(minute.latency);
        }
    }
    return {};
}

void book(SumsByDestination& sums, DestinationId destination, AccountId account, const Charge& charge)
{
    const auto found = sums.find(destination.value);
    if (found == sums.end())
        return;
    found->second.line.charge += charge;
    found->second.charged[account] += charge;
}

Result<void> addCharges(Connection& connection, const ReportPeriod& period, SumsByDestination& sums)
{
    const auto charges = store::History(connection).accountCharges(period.from, period.to);
    if (!charges)
        return charges.error();
    for (const store::AccountCharge& each : *charges)
        book(sums, each.destination, each.account, each.charge);
    return {};
}

/// Corrections and settlements by hand count on the day they were made.
Result<void> addEntries(Connection& connection, const ReportPeriod& period, SumsByDestination& sums)
{
    auto q = Query::on(connection, "SELECT a.destination_id, " FUSEBOARD_ATTEMPT_ACCOUNT ", sum(e.data_milli), sum(e.action_milli)"
                                   " FROM credit_entry e JOIN attempt a ON a.id = e.attempt_id JOIN destination d ON d.id = a.destination_id"
                                   " WHERE e.at >= ? AND e.at < ? GROUP BY 1, 2");
    if (!q)
        return q.error();
    (*q)->bind(0, period.from).bind(1, period.to);
    return store::forEachRow(**q, [&](const Statement& row) {
        book(sums, row.id<DestinationId>(0), row.id<AccountId>(1), {{row.integer(2)}, {row.integer(3)}});
    });
}

/// A line for the account that a destination has, and one for each that it had while it was charged.
std::vector<CreditLine> creditLines(const SumsByDestination& sums, const std::vector<store::Account>& accounts)
{
    std::vector<CreditLine> out;
    for (const auto& [id, s] : sums) {
        const auto present = s.charged.find(s.account);
        out.push_back({s.line.name, s.line.account, present == s.charged.end() ? Charge() : present->second, s.line.dailyLimit});
        for (const auto& [account, charge] : s.charged) {
            const store::Account* former = account == s.account ? nullptr : accountOf(accounts, account);
            if (former)
                out.push_back({s.line.name, former->name, charge, former->settings.dataPerDay});
        }
    }
    return out;
}

bool isOpenState(BreakerState s)
{
    return s == BreakerState::open || s == BreakerState::forcedOpen || s == BreakerState::halfOpen;
}

/// Openings that touch the period. A probe that fails is part of the same incident: it ends when calls pass again.
Result<std::vector<BreakerIncident>> incidentsOf(Connection& connection, const ReportPeriod& period, const SumsByDestination& sums)
{
    const auto transitions = store::History(connection).transitions(kBeginning, kEnd);
    if (!transitions)
        return transitions.error();
    std::vector<BreakerIncident> all;
    std::map<qint64, size_t> open;
    for (const store::TransitionRecord& t : *transitions) {
        const auto known = sums.find(t.destination.value);
        if (known == sums.end())
            continue;
        const auto running = open.find(t.destination.value);
        if (isOpenState(t.to) && running == open.end()) {
            open[t.destination.value] = all.size();
            all.push_back({known->second.line.name, t.at, {}, t.cause});
        } else if (!isOpenState(t.to) && running != open.end()) {
            all[running->second].closedAt = t.at;
            open.erase(running);
        }
    }
    std::erase_if(all, [&](const BreakerIncident& i) {
        return i.openedAt >= period.to || (i.closedAt && *i.closedAt <= period.from);
    });
    return all;
}

Result<std::vector<DeadLetterLine>> deadLettersOf(Connection& connection, const SumsByDestination& sums)
{
    auto q = Query::on(connection, "SELECT destination_id, reason, count(*) FROM batch_row r WHERE r.state IN (5, 6)"
                                   " GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2");
    if (!q)
        return q.error();
    std::vector<DeadLetterLine> out;
    auto done = store::forEachRow(**q, [&](const Statement& row) {
        if (const auto found = sums.find(row.integer(0)); found != sums.end())
            out.push_back({found->second.line.name, row.as<Reason>(1), row.integer(2)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<std::vector<FallbackLine>> fallbacksOf(Connection& connection, const ReportPeriod& period, const SumsByDestination& sums)
{
    const auto tally = store::FallbackResults(connection).tally(period.from, period.to);
    if (!tally)
        return tally.error();
    std::vector<FallbackLine> out;
    for (const store::FallbackTally& t : *tally) {
        if (const auto found = sums.find(t.destination.value); found != sums.end())
            out.push_back({found->second.line.name, t.source, t.staleness, t.rows});
    }
    return out;
}

/// The limit of all is the sum of the accounts' limits, when each has one.
void addTotal(Report& report, const SumsByDestination& sums)
{
    report.total.name = u"All destinations"_s;
    telemetry::LatencyHistogram latency;
    std::set<AccountId> counted;
    bool limited = !sums.empty();
    Credits limit;
    for (const auto& [id, s] : sums) {
        report.total.delivered += s.line.delivered;
        report.total.failed += s.line.failed;
        report.total.turnedAway += s.line.turnedAway;
        report.total.ambiguous += s.line.ambiguous;
        report.total.charge += s.line.charge;
        latency.merge(s.latency);
        if (counted.insert(s.account).second) {
            limited = limited && s.line.dailyLimit;
            limit += s.line.dailyLimit.value_or(Credits());
        }
    }
    if (limited)
        report.total.dailyLimit = limit;
    finish(report.total, latency);
}

} // namespace

Result<Report> makeReport(Connection& connection, const ReportPeriod& period, const QString& workspaceName, WallTime now)
{
    if (period.from >= period.to)
        return Error{ErrorCode::invalidArgument, Wording::tr("A report's period ends after it begins."), {}};
    const auto accounts = store::DestinationRepository(connection).accounts();
    if (!accounts)
        return accounts.error();
    auto sums = chosen(connection, period, *accounts);
    if (!sums)
        return sums.error();
    if (auto done = addMinutes(connection, period, *sums); !done)
        return done.error();
    if (auto done = addCharges(connection, period, *sums); !done)
        return done.error();
    if (auto done = addEntries(connection, period, *sums); !done)
        return done.error();
    auto incidents = incidentsOf(connection, period, *sums);
    if (!incidents)
        return incidents.error();
    auto errors = topErrors(connection, period, kMostErrors);
    if (!errors)
        return errors.error();
    auto dead = deadLettersOf(connection, *sums);
    if (!dead)
        return dead.error();
    auto fallbacks = fallbacksOf(connection, period, *sums);
    if (!fallbacks)
        return fallbacks.error();

    Report report;
    report.period = period;
    report.madeAt = now;
    report.workspace = workspaceName;
    report.incidents = std::move(*incidents);
    report.errors = std::move(*errors);
    report.deadLetters = std::move(*dead);
    report.fallbacks = std::move(*fallbacks);
    report.credits = creditLines(*sums, *accounts);
    addTotal(report, *sums);
    for (auto& [id, s] : *sums) {
        finish(s.line, s.latency);
        report.destinations.push_back(std::move(s.line));
    }
    return report;
}

} // namespace fuseboard::reports
