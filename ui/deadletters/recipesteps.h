// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fuseboard::ui {

class StepEditor;

/// The steps of a recipe, one below the other, as they are done.
class RecipeSteps : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeSteps(QWidget* parent = nullptr);

    void setRecipe(const payload::Recipe& recipe);
    payload::Recipe recipe() const;
    void setFieldNames(const QStringList& names);
    /// Says at each step what it lacks; whether the recipe can be used.
    bool check();
    void focusFirst();
    /// Tab comes to the first step from there. Without it steps that are added lie behind everything else in the window.
    void setTabAfter(QWidget* control);

Q_SIGNALS:
    void changed();

private:
    StepEditor* add(const payload::RecipeStep& step);
    void remove(StepEditor* editor);
    void move(StepEditor* editor, int by);
    void moveFocused(int by);
    void number();
    void bringIntoSight(StepEditor* editor);

    QScrollArea* m_area;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QWidget* m_tabAfter = nullptr;
    std::vector<StepEditor*> m_steps;
    QStringList m_fields;
};

} // namespace fuseboard::ui
