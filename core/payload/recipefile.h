// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"

namespace fuseboard::payload {

/// A recipe as files and the workspace hold it.
///
/// The file is an object {"name": "…", "steps": […]} (the name may be missing) or the array of steps itself. A step names its
/// kind and, of these, what the kind takes: field, to, value, values, others, pattern, with, ignoreCase, by, into, characters,
/// decimal, grouping. For example
///   [{"step":"trim","field":"employees"}, {"step":"parseNumber","field":"employees","decimal":".","grouping":","}]
/// others of map is "keep" or "error"; grouping of parseNumber is "none", ",", ".", " " or "'". trim without a field trims all.
struct RecipeFile
{
    QString name;
    Recipe recipe;
};

/// Strict: what is not known, missing, of another type or without meaning is an error, never passed over. Errors: parse with
/// line and column (not JSON at all); invalidArgument, "Step 2, rename: …".
Result<RecipeFile> readRecipe(QByteArrayView json);

/// The array of steps, compact; readRecipe() gives the same recipe back.
QByteArray recipeSteps(const Recipe& recipe);
/// The whole file, a step a line.
QByteArray recipeFile(const RecipeFile& file);

} // namespace fuseboard::payload
