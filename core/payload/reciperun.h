// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonrewriter.h"
#include "core/payload/patternreplace.h"
#include "core/payload/recipe.h"

#include <QHash>

#include <optional>
#include <string>

namespace fuseboard::payload {

enum class RecipeFault : quint8 {
    none,
    notAnObject,   ///< the payload is no JSON object
    notText,       ///< the step works on text, the field holds something else
    notANumber,
    leadingZero,
    beyondDouble,
    notInTable,
    tooFewParts,
    nameTaken,     ///< rename to a field that is there
    stopped,       ///< the pattern was stopped, see PatternReplace
};

/// "employees is no number", for counting; the row's value is shown beside it.
QString faultText(RecipeFault fault, const QString& field);

/// A recipe at work on payloads, one after the other. Members that no step touches stay byte for byte, in their order, digits
/// and escapes as written; white space between them is removed; a touched string is written with as few escapes as JSON
/// allows; new fields stand at the end. Keeps its buffers; one thread at a time.
class RecipeRun
{
public:
    enum class Outcome : quint8 { unchanged, changed, fault };

    /// Errors: as checkRecipe().
    static Result<RecipeRun> compile(const Recipe& recipe);

    /// Of a fault the payload stays as it was, all steps of it.
    Outcome apply(QByteArrayView body);
    /// After changed: the new payload, valid until the next call.
    QByteArrayView body() const { return {m_out.data(), qsizetype(m_out.size())}; }

    RecipeFault fault() const { return m_fault; }
    size_t faultStep() const { return m_faultStep; }       ///< index of the step
    const QString& faultField() const { return m_faultField; }
    const QString& faultValue() const { return m_faultValue; } ///< what stood there, as a form shows it, cut to 60 characters

private:
    struct Step
    {
        RecipeStep step;
        QByteArray field, to;
        std::vector<QByteArray> into;
        std::optional<PatternReplace> pattern;
        QHash<QString, QByteArray> table;
    };
    /// A member on its way through the steps. Views are into the source or into the bytes kept here.
    struct Field
    {
        QByteArray name;       ///< unescaped; of the source without a copy
        QByteArray quotedName; ///< as written
        QByteArray value;
        bool operator==(const Field&) const = default;
    };

    bool run(const Step& step);
    bool trim(Field& field);
    bool map(const Step& step, Field& field);
    bool replace(const Step& step, Field& field);
    bool split(const Step& step, const Field& field);
    bool truncate(const Step& step, Field& field);
    bool parseNumber(const Step& step, Field& field);

    Field* find(const QByteArray& name);
    void put(const QByteArray& name, const QByteArray& value);
    bool text(const Field& field, QString& out);
    bool fail(RecipeFault fault, const Field& field);

    std::vector<Step> m_steps;
    JsonRewriter m_json;
    std::vector<Field> m_fields;
    std::string m_out;
    RecipeFault m_fault = RecipeFault::none;
    size_t m_faultStep = 0;
    QString m_faultField;
    QString m_faultValue;
};

} // namespace fuseboard::payload
