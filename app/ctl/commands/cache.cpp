// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/payload/domain.h"
#include "core/resilience/fallbackchain.h"
#include "core/store/destinationrepository.h"
#include "core/store/enrichmentcache.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClearChunk = 500;

Staleness stalenessOf(const store::CacheEntry& entry, const store::FallbackSettings& fallback, WallTime now)
{
    return resilience::stalenessOf(now - entry.at, fallback.freshFor, fallback.staleFor);
}

Result<store::Destination> named(const QCommandLineParser& parser, store::Connection& connection)
{
    if (!parser.isSet(u"destination"_s))
        return Error{ErrorCode::invalidArgument, u"Say whose cache: --destination NAME."_s, {}};
    return store::DestinationRepository(connection).destinationNamed(parser.value(u"destination"_s));
}

void list(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto limit = parseNumber(parser.value(u"limit"_s), u"limit"_s, 1, 1'000'000);
    if (!limit)
        return invocation.fail(limit.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = named(parser, **connection);
    if (!destination)
        return invocation.fail(destination.error());
    store::EnrichmentCache cache(**connection);
    const auto count = cache.count(destination->scope.id);
    if (!count)
        return invocation.fail(count.error());
    const auto entries = cache.page(destination->scope.id, parser.value(u"after"_s).toUtf8(), int(*limit));
    if (!entries)
        return invocation.fail(entries.error());

    const WallTime now = invocation.clock().wall();
    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        QJsonArray out;
        for (const store::CacheEntry& entry : *entries) {
            out.append(QJsonObject{{u"domain"_s, QString::fromUtf8(entry.domain)},
                                   {u"staleness"_s, name(stalenessOf(entry, destination->policy.fallback, now))},
                                   {u"origin"_s, entry.origin},
                                   {u"at"_s, QDateTime::fromMSecsSinceEpoch(toEpochMs(entry.at), Qt::UTC).toString(Qt::ISODateWithMs)},
                                   {u"fields"_s, QJsonDocument::fromJson(entry.fields).object()}});
        }
        terminal.printJson(QJsonObject{{u"count"_s, *count}, {u"entries"_s, out}});
        return invocation.finish(ExitCode::ok);
    }
    if (entries->empty()) {
        terminal.notice(u"Nothing is cached. Fill it with: fuseboardctl cache import FILE --destination NAME"_s);
        return invocation.finish(ExitCode::ok);
    }
    TextTable table;
    for (const QString& title : {u"domain"_s, u"age"_s, u"origin"_s, u"fields"_s})
        table.addColumn(title);
    for (const store::CacheEntry& entry : *entries) {
        table.addRow({QString::fromUtf8(entry.domain), name(stalenessOf(entry, destination->policy.fallback, now)),
                      Terminal::safe(entry.origin), Terminal::safe(QString::fromUtf8(entry.fields))});
    }
    terminal.print(table.text(terminal.width()));
    if (*count > qint64(entries->size()))
        terminal.notice(u"%1 of %2 entries; go on with --after %3"_s.arg(grouped(qint64(entries->size())), grouped(*count),
                                                                         QString::fromUtf8(entries->back().domain)));
    invocation.finish(ExitCode::ok);
}

/// In chunks, each a short write job.
Result<qint64> clearAll(store::StoreWriter& writer, ScopeId scope, std::optional<WallTime> before)
{
    qint64 cleared = 0;
    for (qint64 n = 1; n > 0; cleared += n) {
        const auto written = writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
            const auto done = store::EnrichmentCache(connection).clear(scope, before, kClearChunk);
            if (!done)
                return done.error();
            n = *done;
            return {};
        });
        if (!written)
            return written.error();
    }
    return cleared;
}

Result<qint64> clearOne(store::StoreWriter& writer, ScopeId scope, const QString& text)
{
    const QByteArray domain = payload::normalisedDomain(text);
    if (domain.isEmpty())
        return Error{ErrorCode::invalidArgument, u"“%1” is no domain."_s.arg(text), {}};
    qint64 cleared = 0;
    const auto written = writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
        const auto done = store::EnrichmentCache(connection).forget(scope, domain);
        if (!done)
            return done.error();
        cleared = *done;
        return {};
    });
    return written ? Result<qint64>(cleared) : Result<qint64>(written.error());
}

void clear(Invocation& invocation, const QCommandLineParser& parser)
{
    const int ways = int(parser.isSet(u"all"_s)) + int(parser.isSet(u"domain"_s)) + int(parser.isSet(u"older-than"_s));
    if (ways != 1)
        return invocation.fail({ErrorCode::invalidArgument, u"Say what to forget: --all, --domain DOMAIN or --older-than DURATION."_s, {}});
    std::optional<WallTime> before;
    if (parser.isSet(u"older-than"_s)) {
        const auto age = parseDuration(parser.value(u"older-than"_s));
        if (!age)
            return invocation.fail(age.error());
        before = invocation.clock().wall() - *age;
    }
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = named(parser, **connection);
    if (!destination)
        return invocation.fail(destination.error());
    store::StoreWriter& writer = *(*session)->writer();
    const auto cleared = parser.isSet(u"domain"_s) ? clearOne(writer, destination->scope.id, parser.value(u"domain"_s))
                                                   : clearAll(writer, destination->scope.id, before);
    if (!cleared)
        return invocation.fail(cleared.error());
    if (invocation.json())
        invocation.terminal().printJson(QJsonObject{{u"cleared"_s, *cleared}});
    else
        invocation.terminal().print(u"%1 forgotten."_s.arg(counted(*cleared, u"entry"_s, u"entries"_s)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command cacheListCommand()
{
    return {
        .words = u"cache list"_s,
        .syntax = u"--destination NAME"_s,
        .summary = u"List what the fallback's cache knows, by domain."_s,
        .details = u"Example:\n  fuseboardctl cache list --destination \"EU leads\" --after example.com"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"destination"_s, u"Whose cache."_s, u"NAME"_s},
                    {u"after"_s, u"Begin after this domain."_s, u"DOMAIN"_s},
                    {u"limit"_s, u"At most that many. Default: 50."_s, u"N"_s, u"50"_s},
                });
            },
        .run = list,
    };
}

Command cacheClearCommand()
{
    return {
        .words = u"cache clear"_s,
        .syntax = u"--destination NAME (--all | --domain DOMAIN | --older-than DURATION)"_s,
        .summary = u"Forget cached fields; what rows were given already stays with them."_s,
        .details = u"Example:\n  fuseboardctl cache clear --destination \"EU leads\" --older-than 30d"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"destination"_s, u"Whose cache."_s, u"NAME"_s},
                    {u"all"_s, u"Everything."_s},
                    {u"domain"_s, u"One domain, however it is written."_s, u"DOMAIN"_s},
                    {u"older-than"_s, u"What was learnt longer ago: 30d."_s, u"DURATION"_s},
                });
            },
        .run = clear,
    };
}

} // namespace fuseboard::ctl
