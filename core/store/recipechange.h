// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/reciperun.h"
#include "core/store/payloadchange.h"

#include <memory>

namespace fuseboard::store {

/// A recipe as a bulk edit.
class RecipeChange : public PayloadChange
{
public:
    /// Errors: as payload::checkRecipe().
    static Result<std::unique_ptr<RecipeChange>> compile(const payload::Recipe& recipe);

    Outcome apply(RowId row, qint32 version, QByteArrayView body) override;
    QByteArrayView body() const override { return m_run.body(); }
    QString fault() const override { return payload::faultText(m_run.fault(), m_run.faultField()); }
    QString faultValue() const override { return m_run.faultValue(); }
    QStringList fields() const override { return m_fields; }

private:
    RecipeChange(payload::RecipeRun run, QStringList fields) : m_run(std::move(run)), m_fields(std::move(fields)) {}

    payload::RecipeRun m_run;
    QStringList m_fields;
};

} // namespace fuseboard::store
