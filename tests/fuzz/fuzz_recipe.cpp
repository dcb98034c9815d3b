// SPDX-License-Identifier: GPL-3.0-or-later
// Recipe files and what they do to a payload: a recipe is read back as it was written, and leaves strict JSON behind.
#include "core/payload/canonicaljson.h"
#include "core/payload/recipefile.h"
#include "core/payload/reciperun.h"
#include "tests/fuzz/holds.h"

using namespace fuseboard;
using namespace fuseboard::payload;
using namespace fuseboard::test;

/// A recipe, a NUL, and the payload it is for.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray input = inputBytes(data, size);
    const qsizetype cut = input.indexOf('\0');
    const auto file = readRecipe(cut < 0 ? input : input.first(cut));
    if (!file) {
        hold(!file.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    const auto steps = readRecipe(recipeSteps(file->recipe));
    hold(steps.ok() && steps->recipe == file->recipe, "the steps are read back as they were");
    const auto again = readRecipe(recipeFile(*file));
    hold(again.ok() && again->recipe == file->recipe && again->name == file->name, "the file is read back as it was");
    (void)describe(file->recipe);
    (void)fieldsOf(file->recipe);

    const QByteArray body = cut < 0 ? QByteArray("{\"a\":\" x,y \",\"b\":\"1,250\",\"c\":null,\"d\":[1]}") : input.mid(cut + 1);
    auto run = RecipeRun::compile(file->recipe);
    if (!run)
        return 0;
    switch (run->apply(body)) {
    case RecipeRun::Outcome::changed:
        hold(!validateJson(body) && !validateJson(run->body()), "a payload that is changed was strict JSON and is");
        hold(run->body() != compactJson(body).value(), "a payload that is said to be changed is");
        break;
    case RecipeRun::Outcome::fault:
        hold(run->fault() != RecipeFault::none && run->faultStep() < file->recipe.steps.size(), "a fault names its step");
        break;
    case RecipeRun::Outcome::unchanged:
        break;
    }
    return 0;
}
