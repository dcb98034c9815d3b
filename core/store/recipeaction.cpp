// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recipeaction.h"

#include "core/base/wording.h"
#include "core/payload/recipefile.h"
#include "core/payload/reciperun.h"
#include "core/store/editaction.h"
#include "core/store/query.h"
#include "core/store/reciperepository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

class RecipeEdit final : public EditAction
{
public:
    RecipeEdit(payload::RecipeRun run, OperationId operation, RecipeId saved)
        : m_run(std::move(run)), m_operation(operation), m_saved(saved)
    {
    }

    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        m_edited.clear();
        if (auto done = EditAction::apply(connection, log, rows, now); !done || !m_saved.valid())
            return done;
        RecipeUses uses;
        for (const RowId row : m_edited) {
            auto q = Query::on(connection, "SELECT error_group FROM batch_row WHERE id = ? AND error_group IS NOT NULL");
            if (!q)
                return q.error();
            const auto found = (*q)->bind(0, row).step();
            if (!found)
                return found.error();
            if (*found)
                ++uses[(*q)->integer(0)];
        }
        return RecipeRepository(connection).noteUses(m_saved, m_operation, uses, now);
    }

protected:
    Result<std::optional<QByteArray>> change(const EditableRow& row) override
    {
        switch (m_run.apply(row.body)) {
        case payload::RecipeRun::Outcome::unchanged: return std::optional<QByteArray>();
        case payload::RecipeRun::Outcome::changed: return std::optional(m_run.body().toByteArray());
        case payload::RecipeRun::Outcome::fault: break;
        }
        return Error{ErrorCode::invalidArgument, payload::faultText(m_run.fault(), m_run.faultField()), {}};
    }
    void edited(RowId row) override { m_edited.push_back(row); }

private:
    payload::RecipeRun m_run;
    OperationId m_operation;
    RecipeId m_saved;
    std::vector<RowId> m_edited;
};

QJsonObject detailOf(const OperationRecord& operation)
{
    return QJsonDocument::fromJson(operation.detail).object();
}

} // namespace

NewOperation recipeOperation(const payload::Recipe& recipe, RecipeId saved, const QString& name)
{
    NewOperation operation;
    operation.kind = u"bulkEdit"_s;
    // The steps as a text: whoever adds to the particulars does not touch the digits of their numbers.
    QJsonObject detail{{u"recipe"_s, QString::fromUtf8(payload::recipeSteps(recipe))}};
    if (saved.valid())
        detail.insert(u"saved"_s, saved.value);
    if (!name.isEmpty())
        detail.insert(u"name"_s, name);
    operation.detail = QJsonDocument(detail).toJson(QJsonDocument::Compact);
    return operation;
}

Result<payload::Recipe> recipeOf(const OperationRecord& operation)
{
    auto file = payload::readRecipe(detailOf(operation).value(u"recipe"_s).toString().toUtf8());
    if (!file)
        return Error{ErrorCode::invalidArgument, Wording::tr("The operation does not say what it edits."), file.error().text()};
    return std::move(file->recipe);
}

Result<std::unique_ptr<BulkAction>> recipeAction(const OperationRecord& operation)
{
    const auto recipe = recipeOf(operation);
    if (!recipe)
        return recipe.error();
    auto run = payload::RecipeRun::compile(*recipe);
    if (!run)
        return run.error();
    const RecipeId saved(detailOf(operation).value(u"saved"_s).toInteger());
    return std::unique_ptr<BulkAction>(std::make_unique<RecipeEdit>(std::move(*run), operation.id, saved));
}

} // namespace fuseboard::store
