// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/payload/recipe.h"

#include <map>
#include <span>

namespace fuseboard::store {

class Connection;

struct SavedRecipe
{
    RecipeId id;
    QString name;
    payload::Recipe recipe;
    WallTime createdAt{};
};

/// A recipe that helped with an error before.
struct OfferedRecipe
{
    SavedRecipe recipe;
    qint64 rows = 0;     ///< that it changed so far, of the same errors
    WallTime usedAt{};
    qint64 waiting = 0;  ///< of the rows asked for: how many have such an error
};

/// Rows of an error group (error_group.id) that a recipe changed.
using RecipeUses = std::map<qint64, qint64>;

/// Recipes with a name, and which errors they helped with. Reading works on any connection, writing in a WriteJob.
class RecipeRepository
{
public:
    /// As many rows are asked for their error, the first ones; a longer selection is judged by them.
    static constexpr size_t kAskedRows = 20'000;

    explicit RecipeRepository(Connection& connection) : m_connection(connection) {}

    Result<std::vector<SavedRecipe>> recipes();  ///< by name
    Result<SavedRecipe> recipe(RecipeId id);     ///< ErrorCode::notFound
    /// The one whose steps are just these, if there is one; not valid otherwise.
    Result<RecipeId> find(const payload::Recipe& recipe);
    /// Under a name that is there already the steps are replaced; what it helped with before is forgotten when they differ.
    /// Errors: invalidArgument (no name, no valid recipe).
    Result<RecipeId> save(const QString& name, const payload::Recipe& recipe, WallTime now);
    Result<void> remove(RecipeId id);

    /// Recipes that helped with errors of these rows, the one for most of them first.
    Result<std::vector<OfferedRecipe>> offered(std::span<const RowId> rows);
    /// Adds to what the operation has changed with the recipe so far. It counts while the operation is applied: what was
    /// cancelled or undone is no help.
    Result<void> noteUses(RecipeId id, OperationId operation, const RecipeUses& uses, WallTime now);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
