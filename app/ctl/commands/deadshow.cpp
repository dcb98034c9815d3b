// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/invocation.h"
#include "core/payload/payloadfields.h"
#include "core/transport/httptransport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QString isoText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString localText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonValue payloadValue(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(body));
}

QJsonObject toJson(const store::RowDetail& detail)
{
    QJsonArray attempts;
    for (const store::AttemptRecord& attempt : detail.attempts) {
        QJsonObject entry{
            {u"attempt"_s, attempt.id.value},
            {u"number"_s, attempt.number},
            {u"rows"_s, attempt.records},
            {u"version"_s, attempt.version},
            {u"url"_s, attempt.maskedUrl},
            {u"claimedAt"_s, isoText(attempt.claimedAt)},
            {u"outcome"_s, attempt.outcome ? QJsonValue(name(*attempt.outcome)) : QJsonValue()},
            {u"status"_s, attempt.status},
            {u"failure"_s, transport::name(transport::HttpFailure(attempt.failure))},
            {u"totalMs"_s, double(attempt.phasesUs[4]) / 1000},
            {u"credits"_s, double(attempt.charge.data.milli) / 1000},
            {u"creditState"_s, name(attempt.credit)},
            {u"error"_s, attempt.error},
            {u"answer"_s, QString::fromUtf8(attempt.answerBody)},
        };
        if (attempt.settledAt)
            entry.insert(u"settledAt"_s, isoText(*attempt.settledAt));
        attempts.append(entry);
    }
    QJsonArray versions;
    for (const store::PayloadVersion& version : detail.versions) {
        versions.append(QJsonObject{{u"version"_s, version.version},
                                    {u"createdAt"_s, isoText(version.createdAt)},
                                    {u"actor"_s, version.actor},
                                    {u"payload"_s, payloadValue(version.body)}});
    }
    QJsonArray history;
    for (const store::HistoryEntry& entry : detail.history) {
        history.append(QJsonObject{{u"operation"_s, entry.operation.value},
                                   {u"at"_s, isoText(entry.at)},
                                   {u"actor"_s, entry.actor},
                                   {u"kind"_s, entry.kind},
                                   {u"reason"_s, entry.reason},
                                   {u"state"_s, entry.state}});
    }
    const store::DeadLetter& letter = detail.letter;
    QJsonValue fallback;
    if (detail.fallback) {
        fallback = QJsonObject{
            {u"source"_s, name(detail.fallback->source)},
            {u"staleness"_s, letter.staleness ? QJsonValue(name(*letter.staleness)) : QJsonValue()},
            {u"why"_s, detail.fallback->why},
            {u"at"_s, isoText(detail.fallback->at)},
            {u"fields"_s, payloadValue(detail.fallback->fields)},
            {u"result"_s, detail.fallbackResult.isEmpty() ? QJsonValue() : payloadValue(detail.fallbackResult)},
        };
    }
    return {
        {u"row"_s, letter.row.value},
        {u"state"_s, name(letter.state)},
        {u"reason"_s, name(letter.reason)},
        {u"destination"_s, letter.destinationName},
        {u"batch"_s, letter.batch.value},
        {u"batchName"_s, letter.batchName},
        {u"line"_s, letter.line},
        {u"tries"_s, letter.tries},
        {u"replays"_s, letter.replays},
        {u"version"_s, letter.version},
        {u"payload"_s, payloadValue(detail.body)},
        {u"source"_s, name(letter.source)},
        {u"fallback"_s, fallback},
        {u"versions"_s, versions},
        {u"attempts"_s, attempts},
        {u"history"_s, history},
    };
}

QString replayText(int replays)
{
    return replays == 0 ? u"never replayed"_s : replays == 1 ? u"replayed once"_s : u"replayed %1 times"_s.arg(replays);
}

/// One field a line in the order in which they are sent; what is no flat object as it is.
QStringList payloadLines(const QByteArray& body)
{
    const auto fields = payload::flatFields(body);
    if (!fields)
        return {QString::fromUtf8(body)};
    QStringList lines;
    for (const payload::PayloadField& field : *fields)
        lines << u"  "_s + field.name + u": "_s + field.text;
    return lines;
}

/// What a fallback gave, why one was needed, and how old it was.
void printFallback(Terminal& terminal, const store::RowDetail& detail)
{
    const store::FallbackRecord& fallback = *detail.fallback;
    const QString age = detail.letter.staleness ? u", %1"_s.arg(name(*detail.letter.staleness)) : QString();
    terminal.print(Terminal::safe(u"\nFallback at %1 (%2). Source: %3%4"_s.arg(localText(fallback.at), fallback.why, name(fallback.source), age)));
    if (fallback.fields != "{}") {
        for (const QString& line : payloadLines(fallback.fields))
            terminal.print(Terminal::safe(line));
    }
}

QString attemptsText(const store::RowDetail& detail)
{
    TextTable table;
    table.addColumn(u"attempt"_s, TextTable::Align::right);
    table.addColumn(u"at"_s);
    table.addColumn(u"outcome"_s);
    table.addColumn(u"HTTP"_s, TextTable::Align::right);
    table.addColumn(u"took"_s, TextTable::Align::right);
    table.addColumn(u"credits"_s);
    table.addColumn(u"rows"_s, TextTable::Align::right);
    table.addColumn(u"error"_s);
    for (const store::AttemptRecord& attempt : detail.attempts) {
        table.addRow({QString::number(attempt.id.value), localText(attempt.claimedAt),
                      attempt.outcome ? QString(name(*attempt.outcome)) : u"open"_s,
                      attempt.status ? QString::number(attempt.status) : u"–"_s,
                      attempt.settledAt ? durationText(Millis(attempt.phasesUs[4] / 1000)) : u"–"_s,
                      name(attempt.credit), QString::number(attempt.records), attempt.error});
    }
    return table.text();
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto row = parseRow(parser.positionalArguments().constFirst());
    if (!row)
        return invocation.fail(row.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto detail = store::DeadLetterRepository(**connection).detail(*row);
    if (!detail)
        return invocation.fail(detail.error());

    Terminal& terminal = invocation.terminal();
    if (parser.isSet(u"payload"_s)) {
        terminal.printRaw(detail->body + '\n');
        return invocation.finish(ExitCode::ok);
    }
    if (invocation.json()) {
        terminal.printJson(toJson(*detail));
        return invocation.finish(ExitCode::ok);
    }
    const store::DeadLetter& letter = detail->letter;
    const QString reason = letter.reason == Reason::none ? QString(name(letter.state))
                                                         : QString(name(letter.state)) + u": "_s + name(letter.reason);
    terminal.print(
        Terminal::safe(u"Row %1 is %2 since %3"_s.arg(letter.row.value).arg(reason, localText(letter.changedAt))));
    terminal.print(Terminal::safe(u"Line %1 of “%2”, for “%3”; payload version %4, %5"_s.arg(letter.line)
                                      .arg(letter.batchName, letter.destinationName)
                                      .arg(letter.version)
                                      .arg(replayText(letter.replays))));
    terminal.print(
        u"\nPayload (%1 of at most %2 bytes):"_s.arg(grouped(detail->body.size()), grouped(detail->payloadLimit)));
    for (const QString& line : payloadLines(detail->body))
        terminal.print(Terminal::safe(line));
    if (detail->fallback)
        printFallback(terminal, *detail);
    if (detail->attempts.empty()) {
        terminal.print(u"\nIt was never sent."_s);
    } else {
        terminal.print(u"\n"_s + attemptsText(*detail));
        const store::AttemptRecord& last = detail->attempts.back();
        if (!last.answerBody.isEmpty())
            terminal.print(u"\nLast answer: "_s + Terminal::safe(QString::fromUtf8(last.answerBody.left(1000))));
    }
    for (const store::HistoryEntry& entry : detail->history) {
        terminal.print(
            Terminal::safe(u"%1 by %2 at %3%4"_s.arg(entry.kind, entry.actor, localText(entry.at),
                                                     entry.reason.isEmpty() ? QString() : u": "_s + entry.reason)));
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadShowCommand()
{
    return {
        .words = u"dead show"_s,
        .syntax = u"ROW"_s,
        .summary = u"Show one row: payload, every attempt with its answer, and who changed what."_s,
        .details = u"ROW is the number in `dead list`. It works for any row, not only for dead letters.\n\nExamples:\n"
                   "  fuseboardctl dead show 812\n"
                   "  fuseboardctl dead show 812 --payload > row.json    # then: dead edit 812 --file row.json"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"payload"_s, u"Print the current payload alone, byte for byte."_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
