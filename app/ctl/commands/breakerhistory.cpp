// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/attempthistory.h"
#include "core/store/destinationrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    qint64 all = 0;
    qint64 failed = 0;
    qint64 ignored = 0;
};

struct Change
{
    store::TransitionRecord record;
    std::vector<store::NamedAttempt> attempts;
};

struct Past
{
    store::Destination destination;
    Counts counts;
    std::vector<Change> changes; ///< newest first
    bool more = false;
};

QString instant(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString shown(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString statusText(const store::PastAttempt& attempt)
{
    return attempt.status > 0 ? u"HTTP %1"_s.arg(attempt.status) : u"no answer"_s;
}

Result<Past> read(store::Connection& connection, const QString& name, WallTime from, WallTime to, int limit)
{
    Past past;
    auto destination = store::DestinationRepository(connection).destinationNamed(name);
    if (!destination)
        return destination.error();
    past.destination = *destination;
    store::AttemptHistory history(connection);
    auto counted = history.each(destination->id, from, to, [&past](const store::PastAttempt& attempt) {
        ++past.counts.all;
        past.counts.failed += attempt.heard && attempt.call.outcome == resilience::CallClass::failure;
        past.counts.ignored += !attempt.heard || attempt.call.outcome == resilience::CallClass::ignored;
        return true;
    });
    if (!counted)
        return counted.error();
    auto records = store::History(connection).transitions(from, to, destination->id);
    if (!records)
        return records.error();
    std::reverse(records->begin(), records->end());
    past.more = int(records->size()) > limit;
    records->resize(std::min(records->size(), size_t(limit)));
    for (const store::TransitionRecord& record : *records) {
        auto attempts = history.named(record.attempts);
        if (!attempts)
            return attempts.error();
        past.changes.push_back({record, *std::move(attempts)});
    }
    return past;
}

QJsonObject toJson(const Past& past, WallTime from, WallTime to)
{
    QJsonArray changes;
    for (const Change& change : past.changes) {
        QJsonArray attempts;
        for (const store::NamedAttempt& named : change.attempts) {
            const store::PastAttempt& a = named.attempt;
            attempts.append(QJsonObject{{u"attempt"_s, a.call.tag}, {u"row"_s, named.row.value}, {u"number"_s, named.number},
                                        {u"sentAt"_s, instant(a.call.sentAt)}, {u"endedAt"_s, instant(a.call.endedAt)},
                                        {u"outcome"_s, name(a.outcome)}, {u"status"_s, a.status > 0 ? QJsonValue(a.status) : QJsonValue()},
                                        {u"latencyMs"_s, double(a.call.totalUs) / 1000}, {u"error"_s, named.error},
                                        {u"rowState"_s, name(named.rowState)}});
        }
        changes.append(QJsonObject{{u"at"_s, instant(change.record.at)}, {u"from"_s, name(change.record.from)},
                                   {u"to"_s, name(change.record.to)}, {u"cause"_s, change.record.cause},
                                   {u"by"_s, change.record.actor}, {u"attempts"_s, attempts}});
    }
    return {{u"destination"_s, past.destination.name}, {u"from"_s, instant(from)}, {u"to"_s, instant(to)},
            {u"attempts"_s, past.counts.all}, {u"failed"_s, past.counts.failed}, {u"neutral"_s, past.counts.ignored},
            {u"more"_s, past.more}, {u"transitions"_s, changes}};
}

void printText(Terminal& terminal, const Past& past, bool withAttempts)
{
    terminal.print(u"“%1”: %2, %3 failed, %4 said nothing about the destination."_s.arg(
        Terminal::safe(past.destination.name), counted(past.counts.all, u"attempt"_s, u"attempts"_s), grouped(past.counts.failed), grouped(past.counts.ignored)));
    if (past.changes.empty())
        return terminal.notice(u"Its breaker did not move in that time."_s);
    TextTable table;
    table.addColumn(u"at"_s);
    table.addColumn(u"from"_s);
    table.addColumn(u"to"_s);
    table.addColumn(u"attempts"_s, TextTable::Align::right);
    table.addColumn(u"by"_s);
    table.addColumn(u"cause"_s);
    for (const Change& change : past.changes) {
        table.addRow({shown(change.record.at), QString(name(change.record.from)), QString(name(change.record.to)),
                      grouped(qint64(change.attempts.size())), Terminal::safe(change.record.actor), Terminal::safe(change.record.cause)});
        for (const store::NamedAttempt& named : withAttempts ? change.attempts : std::vector<store::NamedAttempt>()) {
            const store::PastAttempt& a = named.attempt;
            table.addRow({u"  "_s + shown(a.call.endedAt), QString(name(a.outcome)), statusText(a), {}, durationText(a.call.duration()),
                          u"row %1: %2"_s.arg(named.row.value).arg(Terminal::safe(named.error.isEmpty() ? u"delivered"_s : named.error))});
        }
    }
    terminal.print(table.text(terminal.width()));
    if (past.more)
        terminal.notice(u"There are older ones; --limit shows more."_s);
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto limit = parseNumber(parser.value(u"limit"_s), u"limit"_s, 1, 100'000);
    if (!limit)
        return invocation.fail(limit.error());
    const auto period = parsePeriod(parser.value(u"from"_s), parser.value(u"to"_s), invocation.clock().wall());
    if (!period)
        return invocation.fail(period.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto past = read(**connection, parser.positionalArguments().constFirst(), period->from, period->to, int(*limit));
    if (!past)
        return invocation.fail(past.error());
    if (invocation.json())
        invocation.terminal().printJson(toJson(*past, period->from, period->to));
    else
        printText(invocation.terminal(), *past, parser.isSet(u"attempts"_s));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command breakerHistoryCommand()
{
    return {
        .words = u"breaker history"_s,
        .syntax = u"NAME [--from WHEN] [--to WHEN] [--attempts]"_s,
        .summary = u"Show when a destination's breaker moved, why, and which attempts caused it."_s,
        .details = u"The flight recorder of the window, in text. Without a period: the last 7 days.\n\nExamples:\n"
                   "  fuseboardctl breaker history crm --attempts\n  fuseboardctl breaker history crm --from 2026-11-03 --json"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"from"_s, u"First instant of the period: 2026-11-03, today, yesterday."_s, u"WHEN"_s},
                    {u"to"_s, u"Its end; a bare day is included."_s, u"WHEN"_s},
                    {u"attempts"_s, u"Also the attempts that caused each change (JSON always has them)."_s},
                    {u"limit"_s, u"At most so many changes, the newest."_s, u"N"_s, u"100"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
