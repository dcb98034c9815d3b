// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recipeedit.h"

#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"
#include "app/ctl/editreport.h"
#include "core/engine/bulkjob.h"
#include "core/payload/recipefile.h"
#include "core/store/lettersearch.h"
#include "core/store/recipeaction.h"
#include "core/store/recipechange.h"
#include "core/store/reciperepository.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<payload::RecipeFile> readFile(const QString& path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorCode::parse, u"%1 cannot be read."_s.arg(path), file.errorString()};
    auto recipe = payload::readRecipe(file.readAll());
    if (!recipe)
        return Error{recipe.error().code, u"%1: %2"_s.arg(path, recipe.error().message), recipe.error().detail};
    return recipe;
}

Result<store::EditPreview> preview(Invocation& invocation, store::Connection& connection, const std::vector<RowId>& rows,
                                   const payload::Recipe& recipe)
{
    auto change = store::RecipeChange::compile(recipe);
    if (!change)
        return change.error();
    return store::previewEdit(connection, rows, **change, [&](const store::EditPreview& soFar) {
        if (soFar.looked < qint64(rows.size()))
            invocation.terminal().progress(u"%1 of %2 rows looked at"_s.arg(grouped(soFar.looked), grouped(qint64(rows.size()))));
        return true;
    });
}

void apply(Invocation& invocation, const payload::RecipeFile& file, RecipeId saved, std::vector<RowId> rows, const store::Actor& actor)
{
    store::NewOperation operation = store::recipeOperation(file.recipe, saved, file.name);
    operation.actor = actor;
    runOnDesk(invocation, std::make_unique<engine::BulkJob>(std::move(operation), std::move(rows)),
              [&invocation](const engine::DeskProgress& ended) { reportEdit(invocation, ended); });
}

} // namespace

void editByRecipe(Invocation& invocation, const QCommandLineParser& parser)
{
    if (!hasFilter(parser) && !parser.isSet(u"all"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Say which dead letters with a filter, or --all for every one of them."_s, {}});
    const auto file = readFile(parser.value(u"recipe"_s));
    if (!file)
        return invocation.fail(file.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto filter = readFilter(parser, **connection);
    if (!filter)
        return invocation.fail(filter.error());
    auto listing = store::LetterSearch(**connection).listing(*filter, {});
    if (!listing)
        return invocation.fail(listing.error());
    if (parser.isSet(u"yes"_s)) {
        const auto saved = store::RecipeRepository(**connection).find(file->recipe);
        if (!saved)
            return invocation.fail(saved.error());
        connection->reset();
        workspace->reset();
        return apply(invocation, *file, *saved, std::move(listing->rows), invocation.actor(parser.value(u"because"_s)));
    }
    const auto counted = preview(invocation, **connection, listing->rows, file->recipe);
    if (!counted)
        return invocation.fail(counted.error());
    if (invocation.json()) {
        QJsonObject out = toJson(*counted);
        out.insert(u"recipe"_s, payload::describe(file->recipe));
        invocation.terminal().printJson(out);
    } else {
        invocation.terminal().print(u"Recipe: %1"_s.arg(Terminal::safe(payload::describe(file->recipe))));
        printPreview(invocation.terminal(), *counted);
        invocation.terminal().notice(counted->changed > 0 ? u"Nothing was changed; --yes does it, as one operation."_s : u"Nothing to change."_s);
    }
    invocation.finish(ExitCode::ok);
}

} // namespace fuseboard::ctl
