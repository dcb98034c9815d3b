// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recipechange.h"

namespace fuseboard::store {

Result<std::unique_ptr<RecipeChange>> RecipeChange::compile(const payload::Recipe& recipe)
{
    auto run = payload::RecipeRun::compile(recipe);
    if (!run)
        return run.error();
    return std::unique_ptr<RecipeChange>(new RecipeChange(std::move(*run), payload::fieldsOf(recipe)));
}

PayloadChange::Outcome RecipeChange::apply(RowId, qint32, QByteArrayView body)
{
    switch (m_run.apply(body)) {
    case payload::RecipeRun::Outcome::unchanged: return Outcome::unchanged;
    case payload::RecipeRun::Outcome::changed: return Outcome::changed;
    case payload::RecipeRun::Outcome::fault: break;
    }
    return Outcome::fault;
}

} // namespace fuseboard::store
