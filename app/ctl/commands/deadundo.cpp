// SPDX-License-Identifier: GPL-3.0-or-later
// dead undo, dead redo
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/deskrun.h"
#include "core/engine/undojob.h"
#include "core/store/operationtext.h"
#include "core/store/settingschange.h"

#include <QJsonObject>

#include <limits>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The one that was named, else the last.
Result<store::OperationRecord> chosen(Invocation& invocation, const QCommandLineParser& parser, bool undo)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return workspace.error();
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    store::OperationRepository operations(**connection);
    if (!parser.positionalArguments().isEmpty()) {
        const auto number = parseNumber(parser.positionalArguments().constFirst(), u"operation"_s, 1, std::numeric_limits<qint64>::max());
        if (!number)
            return number.error();
        return operations.operation(OperationId(*number));
    }
    auto last = undo ? operations.lastApplied() : operations.lastUndone();
    if (!last)
        return last.error();
    if (!*last)
        return Error{ErrorCode::notFound, undo ? u"There is nothing to undo."_s : u"There is nothing to redo."_s, {}};
    return std::move(**last);
}

void turn(Invocation& invocation, const QCommandLineParser& parser, store::UndoDirection direction)
{
    const bool undo = direction == store::UndoDirection::undo;
    const auto operation = chosen(invocation, parser, undo);
    if (!operation)
        return invocation.fail(operation.error());
    const store::Actor actor = invocation.actor(parser.value(u"because"_s));
    runOnDesk(invocation, engine::UndoJob::start(operation->id, direction, actor),
              [&invocation, undo, title = store::operationTitle(*operation), settings = operation->kind == store::kSettingsKind](const engine::DeskProgress& progress) {
        if (invocation.json()) {
            invocation.terminal().printJson(QJsonObject{{u"operation"_s, progress.operation.value}, {u"what"_s, title},
                {undo ? u"undone"_s : u"redone"_s, progress.applied}, {u"leftAlone"_s, progress.skipped}, {u"why"_s, progress.detail}});
        } else {
            QString text = settings ? (undo ? u"Undid “%1” (operation %2)"_s : u"Redid “%1” (operation %2)"_s).arg(title).arg(progress.operation.value)
                : (undo ? u"Undid “%1” (operation %2): %3 as before"_s : u"Redid “%1” (operation %2): %3 changed"_s)
                               .arg(title).arg(progress.operation.value).arg(counted(progress.applied, u"row"_s, u"rows"_s));
            if (progress.skipped > 0)
                text += u", %1 left alone: %2"_s.arg(grouped(progress.skipped), progress.detail);
            text += u'.';
            invocation.terminal().print(Terminal::safe(text));
        }
        invocation.finish(ExitCode::ok);
    });
}

Command command(const QString& words, const QString& summary, const QString& example, store::UndoDirection direction)
{
    return {
        .words = words,
        .syntax = u"[OPERATION]"_s,
        .summary = summary,
        .details = u"OPERATION is a number of `fuseboardctl operations`; without one, the last is meant. Edits, bulk edits, discards, "
                   "settlements, notes,\ntags, moves and changes of settings (by their number) can be undone and done again, also after a restart. Rows that were sent or changed "
                   "since stay as they are and\nare counted.\n\nExample:\n  %1"_s.arg(example),
        .minArguments = 0,
        .maxArguments = 1,
        .declare = [](QCommandLineParser& parser) { parser.addOption({u"because"_s, u"Why, for the journal."_s, u"TEXT"_s}); },
        .run = [direction](Invocation& invocation, const QCommandLineParser& parser) { turn(invocation, parser, direction); },
    };
}

} // namespace

Command deadUndoCommand()
{
    return command(u"dead undo"_s, u"Put the rows of an operation back as they were."_s, u"fuseboardctl dead undo 41"_s, store::UndoDirection::undo);
}

Command deadRedoCommand()
{
    return command(u"dead redo"_s, u"Do an operation again that was undone."_s, u"fuseboardctl dead redo"_s, store::UndoDirection::redo);
}

} // namespace fuseboard::ctl
