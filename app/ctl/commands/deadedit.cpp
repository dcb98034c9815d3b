// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"
#include "app/ctl/invocation.h"
#include "app/ctl/recipeedit.h"
#include "core/engine/bulkjob.h"
#include "core/payload/payloadfields.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

Result<QByteArray> readPayloadFile(const QString& path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorCode::parse, u"%1 cannot be read."_s.arg(path), file.errorString()};
    return file.readAll();
}

/// The payload with --set, --set-json and --unset carried out, in the order of its fields; new ones go to the end.
Result<QByteArray> withChanges(const QByteArray& body, const QCommandLineParser& parser)
{
    auto fields = payload::flatFields(body);
    if (!fields)
        return fields.error();
    const auto fieldNamed = [&](const QString& name) {
        return std::find_if(fields->begin(), fields->end(),
                            [&](const payload::PayloadField& field) { return field.name == name; });
    };
    for (const QString& name : parser.values(u"unset"_s)) {
        const auto found = fieldNamed(name);
        if (found == fields->end())
            return refused(u"The payload has no field “%1”."_s.arg(name));
        fields->erase(found);
    }
    for (const bool json : {false, true}) {
        for (const QString& text : parser.values(json ? u"set-json"_s : u"set"_s)) {
            const qsizetype at = text.indexOf(u'=');
            if (at < 1)
                return refused(u"“%1” is not FIELD=VALUE."_s.arg(text));
            payload::PayloadField field{text.left(at), payload::JsonKind::string, text.mid(at + 1)};
            if (json) {
                payload::JsonRewriter rewriter;
                const QByteArray value = field.text.toUtf8();
                if (!rewriter.rewrite(value, payload::JsonRewriter::Form::compact))
                    return refused(u"The value of “%1” is not JSON."_s.arg(field.name));
                field.kind = rewriter.kind();
                field.text = QString::fromUtf8(rewriter.text());
                if (field.kind == payload::JsonKind::string)
                    return refused(u"The value of “%1” is a text; use --set for it."_s.arg(field.name));
            }
            if (const auto found = fieldNamed(field.name); found != fields->end())
                *found = field;
            else
                fields->push_back(field);
        }
    }
    return payload::payloadFromFields(*fields);
}

struct RowAsIs
{
    QByteArray body;
    int version = 0;
    int next = 0;
};

Result<RowAsIs> readRow(Invocation& invocation, RowId row)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return workspace.error();
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    auto detail = store::DeadLetterRepository(**connection).detail(row);
    if (!detail)
        return detail.error();
    return RowAsIs{std::move(detail->body), detail->letter.version, detail->topVersion + 1};
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (parser.isSet(u"recipe"_s) != parser.positionalArguments().isEmpty())
        return invocation.fail(refused(u"Give either a ROW, or --recipe FILE and filters that say which rows."_s));
    if (parser.isSet(u"recipe"_s))
        return editByRecipe(invocation, parser);
    const auto row = parseRow(parser.positionalArguments().constFirst());
    if (!row)
        return invocation.fail(row.error());
    const bool byFields = parser.isSet(u"set"_s) || parser.isSet(u"set-json"_s) || parser.isSet(u"unset"_s);
    if (byFields == parser.isSet(u"file"_s))
        return invocation.fail(
            refused(u"Give either --file, or the fields to change with --set, --set-json and --unset."_s));

    const auto asIs = readRow(invocation, *row);
    if (!asIs)
        return invocation.fail(asIs.error());
    const auto body = byFields ? withChanges(asIs->body, parser) : readPayloadFile(parser.value(u"file"_s));
    if (!body)
        return invocation.fail(body.error());
    auto job = std::make_unique<engine::EditJob>(*row, asIs->version, *body, invocation.actor(parser.value(u"because"_s)));
    runOnDesk(invocation, std::move(job), [&invocation, row = *row, version = asIs->next](const engine::DeskProgress& progress) {
        if (progress.applied == 0) {
            return invocation.fail(
                {ErrorCode::conflict, u"Row %1 is being sent or has changed; nothing was saved."_s.arg(row.value), {}});
        }
        if (invocation.json()) {
            invocation.terminal().printJson(QJsonObject{{u"row"_s, row.value}, {u"version"_s, version},
                                                        {u"operation"_s, progress.operation.value}});
        } else {
            invocation.terminal().print(
                u"Row %1 has payload version %2; the original is kept. Send it with: fuseboardctl dead replay --row %1 --yes --wait. "
                "To take it back: fuseboardctl dead undo %3"_s.arg(row.value).arg(version).arg(progress.operation.value));
        }
        invocation.finish(ExitCode::ok);
    });
}

} // namespace

Command deadEditCommand()
{
    return {
        .words = u"dead edit"_s,
        .syntax = u"ROW (--set FIELD=VALUE… | --file FILE) | --recipe FILE FILTERS|--all [--yes]"_s,
        .summary = u"Save a new version of a row's payload, or of many by a recipe; the originals are kept, and nothing is sent."_s,
        .details =
            u"A recipe is a list of steps: trim, set, remove, rename, map, replace, split, truncate, copy, parseNumber. Without --yes it is "
            "shown what\nit would do, row by row counted; with it, it is done as one operation, to all rows or to none.\n%1\n\n"
            "A recipe file:\n"
            "  [{\"step\":\"trim\",\"field\":\"employees\"},\n"
            "   {\"step\":\"parseNumber\",\"field\":\"employees\",\"decimal\":\".\",\"grouping\":\",\"}]\n\n"
            "Examples:\n"
            "  fuseboardctl dead edit --recipe sizes.json --reason rejected\n"
            "  fuseboardctl dead edit --recipe sizes.json --reason rejected --yes\n"
            "  fuseboardctl dead edit 812 --set email=jane@example.com --unset fax\n"
            "  fuseboardctl dead edit 812 --set-json employees=1250\n"
            "  fuseboardctl dead show 812 --payload | sed s/exmaple/example/ | fuseboardctl dead edit 812 --file -"_s.arg(filterHelp()),
        .minArguments = 0,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                declareFilter(parser);
                parser.addOptions({
                    {u"recipe"_s, u"Edit the rows of the filters by the steps of this file; - is standard input."_s, u"FILE"_s},
                    {u"all"_s, u"With a recipe, every dead letter: needed when no filter is given."_s},
                    {u"yes"_s, u"With a recipe: do it; without, it is only shown."_s},
                    {u"set"_s, u"Give a field this text; may be given again."_s, u"FIELD=VALUE"_s},
                    {u"set-json"_s, u"Give a field a number, true, false, null, an array or an object."_s,
                     u"FIELD=JSON"_s},
                    {u"unset"_s, u"Remove a field."_s, u"FIELD"_s},
                    {u"file"_s, u"Take the whole payload from this file; - is standard input."_s, u"FILE"_s},
                    {u"because"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
