// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reciperepository.h"

#include "core/base/wording.h"
#include "core/payload/recipefile.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char kAll[] = "SELECT id, name, steps, created_at FROM recipe ORDER BY name";
constexpr char kOne[] = "SELECT id, name, steps, created_at FROM recipe WHERE id = ?";

Result<SavedRecipe> readRecipe(const Statement& q)
{
    auto file = payload::readRecipe(q.bytes(2));
    if (!file)
        return file.error();
    return SavedRecipe{q.id<RecipeId>(0), q.text(1), std::move(file->recipe), fromEpochMs(q.integer(3))};
}

} // namespace

Result<std::vector<SavedRecipe>> RecipeRepository::recipes()
{
    auto q = Query::on(m_connection, kAll);
    if (!q)
        return q.error();
    std::vector<SavedRecipe> out;
    // What a later version wrote, with steps unknown here, is left out: it cannot be used.
    const auto read = forEachRow(**q, [&](const Statement& row) {
        if (auto recipe = readRecipe(row))
            out.push_back(std::move(*recipe));
    });
    if (!read)
        return read.error();
    return out;
}

Result<SavedRecipe> RecipeRepository::recipe(RecipeId id)
{
    auto q = Query::on(m_connection, kOne);
    if (!q)
        return q.error();
    (*q)->bind(0, id);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, Wording::tr("There is no such recipe."), Wording::tr("recipe %1").arg(id.value)};
    return readRecipe(**q);
}

Result<RecipeId> RecipeRepository::find(const payload::Recipe& recipe)
{
    auto q = Query::on(m_connection, "SELECT id FROM recipe WHERE steps = ? ORDER BY id LIMIT 1");
    if (!q)
        return q.error();
    (*q)->bindText(0, payload::recipeSteps(recipe));
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found ? (*q)->id<RecipeId>(0) : RecipeId();
}

Result<RecipeId> RecipeRepository::save(const QString& name, const payload::Recipe& recipe, WallTime now)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A recipe is saved with a name."), {}};
    if (auto checked = payload::checkRecipe(recipe); !checked)
        return checked.error();
    const QByteArray steps = payload::recipeSteps(recipe);
    auto forget = Query::on(m_connection, "DELETE FROM recipe_use WHERE recipe_id IN (SELECT id FROM recipe WHERE name = ? AND steps <> ?)");
    if (!forget)
        return forget.error();
    (*forget)->bind(0, name.trimmed()).bindText(1, steps);
    if (auto done = (*forget)->run(); !done)
        return done.error();
    auto q = Query::on(m_connection, "INSERT INTO recipe (name, steps, created_at) VALUES (?, ?, ?)"
                                     " ON CONFLICT (name) DO UPDATE SET steps = excluded.steps RETURNING id");
    if (!q)
        return q.error();
    (*q)->bind(0, name.trimmed()).bindText(1, steps).bind(2, now);
    const auto saved = (*q)->step();
    if (!saved)
        return saved.error();
    const auto id = (*q)->id<RecipeId>(0);
    // Stepped to its end, or the insert is not done.
    if (const auto end = (*q)->step(); !end)
        return end.error();
    return id;
}

Result<void> RecipeRepository::remove(RecipeId id)
{
    for (const char* sql : {"DELETE FROM recipe_use WHERE recipe_id = ?", "DELETE FROM recipe WHERE id = ?"}) {
        auto q = Query::on(m_connection, sql);
        if (!q)
            return q.error();
        (*q)->bind(0, id);
        if (auto done = (*q)->run(); !done)
            return done.error();
    }
    return {};
}

Result<std::vector<OfferedRecipe>> RecipeRepository::offered(std::span<const RowId> rows)
{
    auto groupOf = Query::on(m_connection, "SELECT error_group FROM batch_row WHERE id = ? AND error_group IS NOT NULL");
    if (!groupOf)
        return groupOf.error();
    RecipeUses groups;
    for (const RowId row : rows.first(std::min(rows.size(), kAskedRows))) {
        (*groupOf)->bind(0, row);
        const auto found = (*groupOf)->step();
        if (!found)
            return found.error();
        if (*found)
            ++groups[(*groupOf)->integer(0)];
        (*groupOf)->reset();
    }
    auto uses = Query::on(m_connection, "SELECT u.recipe_id, sum(u.rows), max(u.used_at) FROM recipe_use u"
                                        " LEFT JOIN operation o ON o.id = u.operation_id"
                                        " WHERE u.error_group = ? AND (o.id IS NULL OR o.state = 'applied') GROUP BY 1");
    if (!uses)
        return uses.error();
    std::map<RecipeId, OfferedRecipe> met;
    for (const auto& [group, waiting] : groups) {
        (*uses)->bind(0, group);
        const auto read = forEachRow(**uses, [&, n = waiting](const Statement& use) {
            OfferedRecipe& offer = met[use.id<RecipeId>(0)];
            offer.rows += use.integer(1);
            offer.usedAt = std::max(offer.usedAt, fromEpochMs(use.integer(2)));
            offer.waiting += n;
        });
        if (!read)
            return read.error();
        (*uses)->reset();
    }
    std::vector<OfferedRecipe> out;
    for (auto& [id, offer] : met) {
        auto saved = recipe(id);
        if (!saved)
            continue;
        offer.recipe = std::move(*saved);
        out.push_back(std::move(offer));
    }
    std::stable_sort(out.begin(), out.end(), [](const OfferedRecipe& a, const OfferedRecipe& b) {
        return a.waiting != b.waiting ? a.waiting > b.waiting : a.usedAt > b.usedAt;
    });
    return out;
}

Result<void> RecipeRepository::noteUses(RecipeId id, OperationId operation, const RecipeUses& uses, WallTime now)
{
    auto q = Query::on(m_connection, "INSERT INTO recipe_use (error_group, recipe_id, rows, used_at, operation_id)"
                                     " SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM recipe WHERE id = ?2)"
                                     " ON CONFLICT (error_group, recipe_id, operation_id) DO UPDATE SET rows = rows + excluded.rows,"
                                     " used_at = excluded.used_at");
    if (!q)
        return q.error();
    for (const auto& [group, rows] : uses) {
        (*q)->bind(0, group).bind(1, id).bind(2, rows).bind(3, now).bind(4, operation);
        if (auto done = (*q)->run(); !done)
            return done.error();
    }
    return {};
}

} // namespace fuseboard::store
