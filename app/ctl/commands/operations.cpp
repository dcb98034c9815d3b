// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/activitylog.h"
#include "core/store/operationtext.h"
#include "core/store/undoforecast.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    store::ActivityEntry entry;
    QString undoable; ///< "undo", "redo", or why neither
    bool can = false;
};

/// Of larger operations the first rows only: one of them that can be put back is enough to say so.
constexpr int kOutlookRows = 20'000;

Result<Line> lineOf(store::Connection& connection, store::ActivityEntry entry)
{
    const store::OperationRecord& operation = entry.operation;
    const bool undone = operation.state == store::OperationState::undone;
    QString why = undone ? store::notRedoableBecause(operation) : store::notUndoableBecause(operation);
    if (why.isEmpty()) {
        const auto direction = undone ? store::UndoDirection::redo : store::UndoDirection::undo;
        const auto outlook = store::undoOutlook(connection, operation, direction, kOutlookRows);
        if (!outlook)
            return outlook.error();
        auto text = outlook->isHopeless() ? outlook->text(connection, direction) : Result<QString>(QString());
        if (!text)
            return text.error();
        why = std::move(*text);
    }
    const QString can = undone ? u"redo"_s : u"undo"_s;
    const bool possible = why.isEmpty();
    return Line{std::move(entry), possible ? can : why, possible};
}

QJsonObject toJson(const Line& line)
{
    const store::OperationRecord& operation = line.entry.operation;
    const auto instant = [](WallTime at) { return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs); };
    return {
        {u"operation"_s, operation.id.value},
        {u"state"_s, name(operation.state)},
        {u"at"_s, instant(operation.at)},
        {u"who"_s, operation.actor},
        {u"kind"_s, operation.kind},
        {u"what"_s, store::operationTitle(operation)},
        {u"because"_s, operation.reason},
        {u"destination"_s, line.entry.destinationName},
        {u"batch"_s, line.entry.batchName},
        {u"selected"_s, operation.selected},
        {u"changed"_s, operation.rowCount},
        {u"leftAlone"_s, operation.skipped},
        {u"why"_s, store::leftText(operation)},
        {u"changedAt"_s, operation.changedAt ? QJsonValue(instant(*operation.changedAt)) : QJsonValue()},
        {u"changedBy"_s, operation.changedBy},
        {u"canUndo"_s, line.can && operation.state == store::OperationState::applied},
        {u"canRedo"_s, line.can && operation.state == store::OperationState::undone},
        {u"note"_s, line.can ? QString() : line.undoable},
    };
}

QString textOf(const std::vector<Line>& lines, int width)
{
    TextTable table;
    table.addColumn(u"number"_s, TextTable::Align::right);
    table.addColumn(u"state"_s);
    table.addColumn(u"at"_s);
    table.addColumn(u"who"_s);
    table.addColumn(u"what"_s);
    table.addColumn(u"can"_s);
    table.addColumn(u"because"_s);
    for (const Line& line : lines) {
        const store::OperationRecord& operation = line.entry.operation;
        table.addRow({QString::number(operation.id.value), QString(name(operation.state)),
                      QDateTime::fromMSecsSinceEpoch(toEpochMs(operation.at)).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                      Terminal::safe(operation.actor), Terminal::safe(store::operationTitle(operation)), line.undoable,
                      Terminal::safe(operation.reason)});
    }
    return table.text(width);
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto limit = parseNumber(parser.value(u"limit"_s), u"limit"_s, 1, 100'000);
    if (!limit)
        return invocation.fail(limit.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    store::ActivityLog log(**connection);
    store::ActivityFilter filter;
    filter.source = store::ActivitySource::operations;
    filter.kind = parser.value(u"kind"_s);
    filter.actor = parser.value(u"who"_s);
    filter.text = parser.value(u"text"_s);
    auto keys = log.keys(filter);
    if (!keys)
        return invocation.fail(keys.error());
    const qint64 all = qint64(keys->size());
    keys->resize(size_t(std::min(all, qint64(*limit))));
    const auto entries = log.entries(*keys);
    if (!entries)
        return invocation.fail(entries.error());
    std::vector<Line> lines;
    for (const auto& entry : *entries) {
        if (!entry)
            continue;
        auto line = lineOf(**connection, *entry);
        if (!line)
            return invocation.fail(line.error());
        lines.push_back(std::move(*line));
    }
    if (invocation.json()) {
        QJsonArray array;
        for (const Line& line : lines)
            array.append(toJson(line));
        invocation.terminal().printJson(QJsonObject{{u"count"_s, all}, {u"operations"_s, array}});
    } else if (lines.empty()) {
        invocation.terminal().notice(u"No operation was found."_s);
    } else {
        invocation.terminal().print(textOf(lines, invocation.terminal().width()));
        if (all > qint64(lines.size()))
            invocation.terminal().notice(u"%1 of %2; --limit shows more."_s.arg(grouped(qint64(lines.size())), grouped(all)));
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command operationsCommand()
{
    return {
        .words = u"operations"_s,
        .syntax = {},
        .summary = u"List what operators did, newest first: state, who, when, what, why, and whether it can be undone."_s,
        .details =
            u"An operation that was interrupted is “applying”, “undoing” or “redoing”; the next command that changes the workspace, or the "
            "window, goes on with it.\n\nExamples:\n  fuseboardctl operations --kind discard\n  fuseboardctl operations --json"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"kind"_s, u"Only this kind: edit, bulkEdit, importEdit, discard, settle, move, note, tag, allowReplays, replay, sendAnyway, trip…"_s, u"KIND"_s},
                    {u"who"_s, u"Only what this operator did."_s, u"NAME"_s},
                    {u"text"_s, u"Only those with this text in kind, reason, name or particulars."_s, u"TEXT"_s},
                    {u"limit"_s, u"At most so many."_s, u"N"_s, u"50"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
