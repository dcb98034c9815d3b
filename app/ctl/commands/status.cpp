// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/figures.h"
#include "app/ctl/invocation.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/fallbackresults.h"
#include "core/store/history.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShownBatches = 20;

struct DestinationStatus
{
    store::Destination destination;
    resilience::BreakerRecord breaker;
    RowFigures rows;
    Charge usedToday;
    QString accountHold;
    qint64 offlineQueue = 0;
};

Result<std::vector<DestinationStatus>> destinationStatus(store::Connection& connection, WallTime now)
{
    store::DestinationRepository repository(connection);
    const auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    store::History history(connection);
    std::vector<DestinationStatus> out;
    for (const store::Destination& destination : *destinations) {
        DestinationStatus status;
        status.destination = destination;
        const auto breaker = history.breaker(destination.id);
        if (!breaker)
            return breaker.error();
        status.breaker = breaker->value_or(resilience::BreakerRecord{});
        auto rows = rowFigures(connection, {.batch = {}, .destinations = {destination.id}});
        if (!rows)
            return rows.error();
        status.rows = std::move(*rows);
        const auto queued = store::FallbackResults(connection).waiting(destination.id);
        if (!queued)
            return queued.error();
        status.offlineQueue = *queued;
        for (const store::Account& account : *accounts) {
            if (account.id != destination.account)
                continue;
            status.accountHold = account.holdReason;
            const QTimeZone zone =
                account.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(account.timeZone);
            const auto use = history.dayUse(account.id, QDateTime::fromMSecsSinceEpoch(toEpochMs(now), zone).date());
            if (!use)
                return use.error();
            status.usedToday = use->used;
        }
        out.push_back(std::move(status));
    }
    return out;
}

QString conditionText(const DestinationStatus& status)
{
    if (status.destination.paused)
        return u"paused"_s;
    if (!status.destination.holdReason.isEmpty())
        return u"held: "_s + status.destination.holdReason;
    if (!status.accountHold.isEmpty())
        return u"account held: "_s + status.accountHold;
    if (status.breaker.state == BreakerState::forcedOpen)
        return u"tripped: "_s + status.breaker.reason;
    if (resilience::ended(status.destination.policy.odometer, status.destination.webhook.odometer))
        return u"webhook used up (destination standby add)"_s;
    if (status.offlineQueue > 0)
        return u"%1 in the offline queue"_s.arg(counted(status.offlineQueue, u"row"_s, u"rows"_s));
    return {};
}

/// As the engine has said it; a row that comes to an end takes it back.
QString stuckText(const store::Batch& batch)
{
    if (!batch.stuckAt)
        return {};
    const auto since = QDateTime::fromMSecsSinceEpoch(toEpochMs(batch.progressAt.value_or(batch.createdAt)));
    return u"stuck since %1: %2"_s.arg(since.toString(u"yyyy-MM-dd HH:mm"_s), batch.stuckReason);
}

void printText(Terminal& terminal, const std::vector<DestinationStatus>& destinations,
               const std::vector<store::Batch>& batches)
{
    if (destinations.empty()) {
        terminal.print(u"No destination yet. Add one with: fuseboardctl destination add NAME"_s);
        return;
    }
    TextTable table;
    table.addColumn(u"destination"_s);
    table.addColumn(u"breaker"_s);
    for (const QString& title : {u"waiting"_s, u"delivered"_s, u"dead"_s, u"ambiguous"_s, u"credits today"_s})
        table.addColumn(title, TextTable::Align::right);
    table.addColumn(u""_s);
    for (const DestinationStatus& status : destinations) {
        QString credits = creditText(status.usedToday.data.milli);
        credits.truncate(credits.indexOf(u' '));
        table.addRow({status.destination.name, name(status.breaker.state), grouped(status.rows.open()),
                      grouped(status.rows.of(RowState::delivered)), grouped(status.rows.of(RowState::dead)),
                      grouped(status.rows.of(RowState::ambiguous)), credits, conditionText(status)});
    }
    terminal.print(table.text(terminal.width()));
    if (batches.empty())
        return;
    TextTable list;
    list.addColumn(u"batch"_s, TextTable::Align::right);
    list.addColumn(u"state"_s);
    for (const QString& title : {u"rows"_s, u"delivered"_s, u"waiting"_s, u"dead letters"_s})
        list.addColumn(title, TextTable::Align::right);
    list.addColumn(u"name"_s);
    list.addColumn(u""_s);
    for (size_t i = 0; i < std::min(kShownBatches, batches.size()); ++i) {
        const store::Batch& batch = batches[i];
        qint64 all = 0, open = 0;
        for (int state = 0; state < kRowStateCount; ++state) {
            all += batch.rows[size_t(state)];
            open += isOpen(RowState(state)) ? batch.rows[size_t(state)] : 0;
        }
        list.addRow({QString::number(batch.id.value), name(batch.state), grouped(all),
                     grouped(batch.rows[size_t(RowState::delivered)]), grouped(open),
                     grouped(batch.rows[size_t(RowState::dead)] + batch.rows[size_t(RowState::ambiguous)]),
                     batch.name, stuckText(batch)});
    }
    terminal.print(u"\n"_s + list.text(terminal.width()));
    if (batches.size() > kShownBatches)
        terminal.notice(u"The newest %1 of %2 batches; --json lists all."_s.arg(kShownBatches)
                            .arg(grouped(qint64(batches.size()))));
}

QJsonObject asJson(const QString& folder, const std::optional<store::LockOwner>& owner,
                   const std::vector<DestinationStatus>& destinations, const std::vector<store::Batch>& batches)
{
    QJsonArray list;
    for (const DestinationStatus& status : destinations) {
        list.append(QJsonObject{
            {u"name"_s, status.destination.name},
            {u"preset"_s, status.destination.preset},
            {u"url"_s, status.destination.webhook.maskedUrl},
            {u"breaker"_s, name(status.breaker.state)},
            {u"paused"_s, status.destination.paused},
            {u"hold"_s, status.destination.holdReason},
            {u"accountHold"_s, status.accountHold},
            {u"odometer"_s, status.destination.webhook.odometer},
            {u"offlineQueue"_s, status.offlineQueue},
            {u"creditsToday"_s, double(status.usedToday.data.milli) / 1000},
            {u"rows"_s, toJson(status.rows)},
        });
    }
    QJsonArray batchList;
    for (const store::Batch& batch : batches) {
        QJsonObject rows;
        for (int state = 0; state < kRowStateCount; ++state)
            rows.insert(name(RowState(state)), batch.rows[size_t(state)]);
        batchList.append(QJsonObject{
            {u"batch"_s, batch.id.value},
            {u"name"_s, batch.name},
            {u"state"_s, name(batch.state)},
            {u"destination"_s, batch.destination.value},
            {u"faults"_s, batch.faultCount},
            {u"rows"_s, rows},
            {u"stuck"_s, batch.stuckAt ? QJsonValue(batch.stuckReason) : QJsonValue()},
            {u"progressAt"_s, batch.progressAt ? QJsonValue(QDateTime::fromMSecsSinceEpoch(toEpochMs(*batch.progressAt), Qt::UTC)
                                                                .toString(Qt::ISODateWithMs))
                                               : QJsonValue()},
            {u"createdAt"_s,
             QDateTime::fromMSecsSinceEpoch(toEpochMs(batch.createdAt), Qt::UTC).toString(Qt::ISODateWithMs)}});
    }
    return {{u"workspace"_s, folder},
            {u"heldBy"_s, owner ? QJsonValue(owner->text()) : QJsonValue()},
            {u"destinations"_s, list},
            {u"batches"_s, batchList}};
}

void run(Invocation& invocation, const QCommandLineParser&)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destinations = destinationStatus(**connection, invocation.clock().wall());
    if (!destinations)
        return invocation.fail(destinations.error());
    const auto batches = store::BatchRepository(**connection).batches();
    if (!batches)
        return invocation.fail(batches.error());
    if (invocation.json()) {
        invocation.terminal().printJson(asJson(
            (*workspace)->folder(), store::Workspace::lockOwner((*workspace)->folder()), *destinations, *batches));
    } else {
        printText(invocation.terminal(), *destinations, *batches);
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command statusCommand()
{
    return {
        .words = u"status"_s,
        .syntax = {},
        .summary = u"Show every destination and batch as the journal has them."_s,
        .details =
            u"Works beside a running engine too: it only reads.\n\nExample:\n  fuseboardctl status --json | jq '.destinations[].rows'"_s,
        .declare = {},
        .run = run,
    };
}

} // namespace fuseboard::ctl
