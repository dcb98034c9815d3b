// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payload/numbertext.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace fuseboard::payload {

/// What one step of a recipe does to a payload.
enum class StepKind : quint8 { trim, set, remove, rename, map, replace, split, truncate, copy, parseNumber };
constexpr int kStepKinds = 10;

/// The word of recipe files: "trim", "parseNumber".
QLatin1String name(StepKind kind);

/// One step. A field that the payload lacks, or that is null, is left alone by every step but set.
struct RecipeStep
{
    struct Entry
    {
        QString from;     ///< the field's text as a form shows it (of a number: its digits)
        QByteArray to;    ///< JSON text

        bool operator==(const Entry&) const = default;
    };

    StepKind kind = StepKind::trim;
    QString field{};        ///< empty: every text field (trim only)
    QString to{};           ///< rename: a name that is not taken; copy: replaced when it is there, else added at the end
    QByteArray value{};     ///< set: JSON text
    std::vector<Entry> values{}; ///< map; each text once
    bool othersFail = false;   ///< map: a text that is not in the table is an error of the row; else it is kept
    QString pattern{};      ///< replace: a regular expression (PCRE, see PatternReplace)
    QString with{};         ///< replace: $1 to $99, $<name>, $& for the whole match, $$ for a dollar
    bool ignoreCase = false;
    QString separator{};    ///< split
    QStringList into{};     ///< split: the last one takes what is left; fewer parts are an error of the row
    int characters = 0;   ///< truncate: as a reader counts them, so that no letter loses its accent
    NumberFormat number{};  ///< parseNumber

    bool operator==(const RecipeStep&) const = default;
};

/// Steps that are done one after the other, each on what the one before left: all of them, or none.
struct Recipe
{
    std::vector<RecipeStep> steps;

    bool operator==(const Recipe&) const = default;
};

/// Errors: invalidArgument, one clause on what the step lacks: "rename needs the new name".
Result<void> checkStep(const RecipeStep& step);
/// Errors: invalidArgument with the step in front, "Step 2: rename needs the new name."; a recipe without steps changes nothing and is refused.
Result<void> checkRecipe(const Recipe& recipe);

/// In words: "parse number employees (1,250 → 1250)".
QString describe(const RecipeStep& step);
/// "trim employees, then parse number employees (1,250 → 1250)".
QString describe(const Recipe& recipe);

/// Fields that the recipe looks at or makes, each once; empty when it looks at all of them.
QStringList fieldsOf(const Recipe& recipe);

} // namespace fuseboard::payload
