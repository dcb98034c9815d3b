// SPDX-License-Identifier: GPL-3.0-or-later
// dead note, dead tag
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"
#include "core/store/rowmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> cleanTags(const QStringList& typed)
{
    QStringList tags;
    for (const QString& each : typed) {
        const auto tag = store::cleanTag(each);
        if (!tag)
            return tag.error();
        tags.append(*tag);
    }
    return tags;
}

void mark(Invocation& invocation, const QCommandLineParser& parser, const QString& kind, const QJsonObject& detail, const QString& done)
{
    const auto rows = selectDeadLetters(invocation, parser, kind);
    if (!rows)
        return;
    store::NewOperation operation;
    operation.kind = kind;
    operation.actor = invocation.actor(parser.value(u"because"_s));
    operation.detail = QJsonDocument(detail).toJson(QJsonDocument::Compact);
    runBulk(invocation, std::move(operation), *rows, u"changed"_s, done);
}

void runNote(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto note = store::cleanNote(parser.positionalArguments().constFirst());
    if (!note)
        return invocation.fail(note.error());
    mark(invocation, parser, u"note"_s, {{u"note"_s, *note}}, note->isEmpty() ? u"without a note now"_s : u"with this note"_s);
}

void runTag(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto add = cleanTags(parser.values(u"add"_s));
    if (!add)
        return invocation.fail(add.error());
    const auto remove = cleanTags(parser.values(u"remove"_s));
    if (!remove)
        return invocation.fail(remove.error());
    if (add->isEmpty() && remove->isEmpty())
        return invocation.fail({ErrorCode::invalidArgument, u"Say which tags: --add TAG, --remove TAG."_s, {}});
    mark(invocation, parser, u"tag"_s, {{u"add"_s, QJsonArray::fromStringList(*add)}, {u"remove"_s, QJsonArray::fromStringList(*remove)}},
         u"with other tags now"_s);
}

} // namespace

Command deadNoteCommand()
{
    return {
        .words = u"dead note"_s,
        .syntax = u"TEXT FILTERS|--all"_s,
        .summary = u"Write a note beside dead letters; an empty one takes it away."_s,
        .details = u"%1\n\nExample:\n  fuseboardctl dead note \"asked Ann, 3 Nov\" --row 812"_s.arg(filterHelp()),
        .minArguments = 1,
        .maxArguments = 1,
        .declare = declareBulk,
        .run = runNote,
    };
}

Command deadTagCommand()
{
    return {
        .words = u"dead tag"_s,
        .syntax = u"FILTERS|--all [--add TAG]… [--remove TAG]…"_s,
        .summary = u"Put tags on dead letters, or take them off."_s,
        .details = u"A tag is one word.\n\n%1\n\nExample:\n  fuseboardctl dead tag --reason rejected --status 422 --add paid-tier --remove new"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareBulk(parser);
                parser.addOptions({
                    {u"add"_s, u"A tag to put on; may be given again."_s, u"TAG"_s},
                    {u"remove"_s, u"A tag to take off; may be given again."_s, u"TAG"_s},
                });
            },
        .run = runTag,
    };
}

} // namespace fuseboard::ctl
