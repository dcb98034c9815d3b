// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/recipe.h"
#include "ui/widgets/card.h"

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fuseboard::ui {

class MappingEdit;
class TextLabel;

/// One step of a recipe while it is written: what it does, and just the fields that this takes.
class StepEditor : public Card
{
    Q_OBJECT
public:
    explicit StepEditor(QWidget* parent = nullptr);

    void setStep(const payload::RecipeStep& step);
    payload::RecipeStep step() const;
    /// Its place, which its controls are named after, and whether it can go up or down.
    void setPlace(int number, int of);
    /// Offered where a field of the payload is asked for.
    void setFieldNames(const QStringList& names);
    /// What is said of a step in a file, with the name that the step has here.
    QString inItsWords(const QString& trouble) const;
    /// What it lacks, empty for nothing: quiet until somebody has worked on the step.
    void setTrouble(const QString& text);
    /// The first control that wants to be filled in.
    void focusKind();
    /// Tab goes from that control into this step, and through it in order.
    void follow(QWidget* before);
    QWidget* lastControl() const;

Q_SIGNALS:
    void changed();
    void removeRequested();
    void moveRequested(int by);
    void grown();         ///< it has other fields now

private:
    struct Row
    {
        QWidget* control;
        TextLabel* label;
        QString name;     ///< of the control: "field"
        std::vector<payload::StepKind> kinds;
    };
    void addRow(QWidget* control, const QString& name, const QString& word, const QString& tip, std::vector<payload::StepKind> kinds);
    void build();
    void onEdited();
    void refresh();
    payload::StepKind kind() const;

    QGridLayout* m_grid;
    TextLabel* m_number;
    QComboBox* m_kind;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QComboBox* m_field;
    QLineEdit* m_to;
    QLineEdit* m_value;
    QComboBox* m_valueIs;
    MappingEdit* m_mapping;
    QComboBox* m_others;
    QLineEdit* m_pattern;
    QLineEdit* m_with;
    QCheckBox* m_ignoreCase;
    QLineEdit* m_separator;
    QLineEdit* m_into;
    QSpinBox* m_characters;
    QComboBox* m_decimal;
    QComboBox* m_grouping;
    TextLabel* m_trouble;
    std::vector<Row> m_rows;
    QStringList m_setInto; ///< names that have a comma come back as they were, unless somebody types
    bool m_touched = false;
    bool m_filling = false;
};

} // namespace fuseboard::ui
