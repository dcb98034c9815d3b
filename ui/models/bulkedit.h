// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"
#include "core/store/editpreview.h"
#include "core/store/reciperepository.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/changemodel.h"

#include <QObject>

namespace fuseboard::ui {

struct Services;

/// What a recipe would do to the rows, as far as it is counted.
struct EditCount
{
    store::EditPreview preview;   ///< without its rows
    ChangeModel::Lines lines;
    bool whole = false;           ///< every row was looked at
};

/// A bulk edit while it is made: the rows as they were shown, what a recipe would do to them, counted on a reader, and the
/// recipes of the workspace, those first that helped with the same errors. GUI thread; nothing here changes a row.
class BulkEdit : public QObject
{
    Q_OBJECT
public:
    struct Known
    {
        QStringList fields;   ///< of the first payloads, in their order
        std::vector<store::SavedRecipe> recipes;
        std::vector<store::OfferedRecipe> offered;
    };

    explicit BulkEdit(const Services& services, QObject* parent = nullptr);
    ~BulkEdit() override;

    /// Reads what is known about the rows: known().
    void open(std::vector<RowId> rows);
    void close();
    const std::vector<RowId>& rows() const { return m_rows; }
    const Known& known() const { return m_known; }
    /// The workspace's recipe with just these steps; not valid when there is none.
    RecipeId savedAs(const payload::Recipe& recipe) const;

    /// Counts what the recipe does; what was counted for another one is dropped.
    void count(const payload::Recipe& recipe);
    void stopCounting();
    bool counting() const { return m_flag != nullptr; }

    void save(const QString& name, const payload::Recipe& recipe);
    void remove(RecipeId id);

Q_SIGNALS:
    void knownChanged();
    void counted(const fuseboard::ui::EditCount& count);
    void stopped();
    void saved(const QString& name);
    void failed(const fuseboard::Error& error);

private:
    void readKnown();
    void write(std::function<Result<void>(store::Connection&)> job, std::function<void()> done);
    QString channel(QLatin1String what) const;

    const Services& m_services;
    std::vector<RowId> m_rows;
    Known m_known;
    CancelFlag m_flag; ///< of the count that runs
};

} // namespace fuseboard::ui
