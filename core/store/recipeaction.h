// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"
#include "core/store/bulkaction.h"

namespace fuseboard::store {

/// An operation bulkEdit: a recipe on many rows. saved: the recipe of the workspace that it is, so that it is offered for the
/// same errors again once the operation is applied.
NewOperation recipeOperation(const payload::Recipe& recipe, RecipeId saved = {}, const QString& name = {});

/// The recipe of such an operation. Errors: invalidArgument for particulars that hold none.
Result<payload::Recipe> recipeOf(const OperationRecord& operation);

/// Its action, now or after a restart. What previewEdit() counts is what it does.
Result<std::unique_ptr<BulkAction>> recipeAction(const OperationRecord& operation);

} // namespace fuseboard::store
