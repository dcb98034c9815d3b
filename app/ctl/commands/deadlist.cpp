// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/invocation.h"
#include "core/store/rowindex.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QString instantText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject toJson(const store::DeadLetter& letter)
{
    return {
        {u"row"_s, letter.row.value},
        {u"state"_s, name(letter.state)},
        {u"reason"_s, name(letter.reason)},
        {u"status"_s, letter.status},
        {u"destination"_s, letter.destinationName},
        {u"batch"_s, letter.batch.value},
        {u"batchName"_s, letter.batchName},
        {u"line"_s, letter.line},
        {u"tries"_s, letter.tries},
        {u"replays"_s, letter.replays},
        {u"version"_s, letter.version},
        {u"changedAt"_s,
         QDateTime::fromMSecsSinceEpoch(toEpochMs(letter.changedAt), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"label"_s, letter.label},
        {u"error"_s, letter.error},
    };
}

void run(Invocation& invocation, const QCommandLineParser& parser)
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
    const auto filter = readFilter(parser, **connection, invocation.clock().wall());
    if (!filter)
        return invocation.fail(filter.error());

    // The list first, then what is shown of it: a search is gone through once.
    const auto listing = store::RowIndex(**connection).deadLetters(*filter);
    if (!listing)
        return invocation.fail(listing.error());
    const qint64 count = qint64(listing->rows.size());
    constexpr size_t kAtATime = 500;
    const auto shown = size_t(std::min(*limit, count));
    std::vector<store::DeadLetter> letters;
    for (size_t begin = 0; begin < shown; begin += kAtATime) {
        store::DeadLetterFilter part;
        part.only.assign(listing->rows.begin() + qsizetype(begin), listing->rows.begin() + qsizetype(std::min(begin + kAtATime, shown)));
        auto page = store::DeadLetterRepository(**connection).page(part, {}, int(kAtATime));
        if (!page)
            return invocation.fail(page.error());
        std::move(page->begin(), page->end(), std::back_inserter(letters));
    }

    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        QJsonArray rows;
        for (const store::DeadLetter& letter : letters)
            rows.append(toJson(letter));
        terminal.printJson(QJsonObject{{u"count"_s, count}, {u"rows"_s, rows}});
        return invocation.finish(ExitCode::ok);
    }
    if (letters.empty()) {
        terminal.notice(hasFilter(parser) ? u"No dead letter matches."_s : u"There are no dead letters."_s);
        return invocation.finish(ExitCode::ok);
    }
    TextTable table;
    table.addColumn(u"row"_s, TextTable::Align::right);
    table.addColumn(u"reason"_s);
    table.addColumn(u"HTTP"_s, TextTable::Align::right);
    table.addColumn(u"destination"_s);
    table.addColumn(u"line"_s, TextTable::Align::right);
    table.addColumn(u"tries"_s, TextTable::Align::right);
    table.addColumn(u"since"_s);
    table.addColumn(u"row and error"_s);
    for (const store::DeadLetter& letter : letters) {
        const QString reason =
            letter.state == RowState::ambiguous ? u"ambiguous: "_s + name(letter.reason) : QString(name(letter.reason));
        table.addRow({QString::number(letter.row.value), reason,
                      letter.status ? QString::number(letter.status) : u"–"_s, letter.destinationName,
                      QString::number(letter.line), QString::number(letter.tries), instantText(letter.changedAt),
                      letter.error.isEmpty() ? letter.label : letter.label + u" · "_s + letter.error});
    }
    terminal.print(table.text(terminal.width()));
    if (count > qint64(letters.size()))
        terminal.notice(u"%1 of %2 shown; --limit shows more, filters show others."_s.arg(
            grouped(qint64(letters.size())), grouped(count)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadListCommand()
{
    return {
        .words = u"dead list"_s,
        .syntax = u"[FILTERS]"_s,
        .summary = u"List dead letters: rows that will not be tried again by themselves, newest first."_s,
        .details = u"%1\n\nExamples:\n"
                   "  fuseboardctl dead list --reason exhausted --status 503\n"
                   "  fuseboardctl dead list --state ambiguous --destination \"EU leads\" --json\n"
                   "  fuseboardctl dead list --search 'domain:acme.com status:5xx -test'"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareFilter(parser);
                parser.addOption({u"limit"_s, u"Show at most this many. Default: 50."_s, u"N"_s, u"50"_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
