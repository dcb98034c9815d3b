// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipe.h"

#include "core/base/wording.h"
#include "core/payload/jsonrewriter.h"
#include "core/payload/patternreplace.h"

#include <QSet>

#include <array>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, kStepKinds> kNames{"trim",  "set",      "remove", "rename",      "map",
                                                     "replace", "split", "truncate", "copy", "parseNumber"};
constexpr qsizetype kShown = 40; ///< characters of a value in a sentence

Error wrong(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

Result<void> checkJson(const QByteArray& text, const QString& what)
{
    JsonRewriter json;
    if (json.rewrite(text, JsonRewriter::Form::compact))
        return {};
    return wrong(Wording::tr("%1 is no JSON value: %2").arg(what, inWords(json.error().message)));
}

Result<void> checkMap(const RecipeStep& step)
{
    if (step.values.empty())
        return wrong(Wording::tr("map needs at least one value"));
    QSet<QString> seen;
    for (const RecipeStep::Entry& entry : step.values) {
        if (seen.contains(entry.from))
            return wrong(Wording::tr("map has \"%1\" twice").arg(entry.from));
        seen.insert(entry.from);
        if (auto json = checkJson(entry.to, Wording::tr("what \"%1\" is mapped to").arg(entry.from)); !json)
            return json;
    }
    return {};
}

Result<void> checkSplit(const RecipeStep& step)
{
    if (step.separator.isEmpty())
        return wrong(Wording::tr("split needs the separator"));
    if (step.into.size() < 2)
        return wrong(Wording::tr("split needs two fields or more"));
    if (step.into.contains(QString()))
        return wrong(Wording::tr("split has a field without a name"));
    if (QSet<QString>(step.into.begin(), step.into.end()).size() != step.into.size())
        return wrong(Wording::tr("split has a field twice"));
    return {};
}

QString cut(QString text)
{
    text.replace(u'\n', u"⏎"_s);
    if (text.size() <= kShown)
        return text;
    const qsizetype at = text[kShown - 2].isHighSurrogate() ? kShown - 2 : kShown - 1;
    return text.left(at) + u'…';
}

QString shown(const QByteArray& json)
{
    return cut(QString::fromUtf8(json));
}

QString mapText(const RecipeStep& step)
{
    const auto& first = step.values.front();
    QString pairs = cut(first.from) + u" → "_s + shown(first.to);
    if (step.values.size() > 1)
        pairs = Wording::tr("%1, %2 more").arg(pairs).arg(step.values.size() - 1);
    return (step.othersFail ? Wording::tr("map %1 (%2; others are errors)") : Wording::tr("map %1 (%2)")).arg(step.field, pairs);
}

QString numberSample(const NumberFormat& format)
{
    QString text = u"1"_s;
    if (!format.grouping.isNull())
        text += format.grouping;
    return text + u"250" + format.decimal + u'5';
}

} // namespace

QLatin1String name(StepKind kind)
{
    return QLatin1String(kNames[size_t(kind)]);
}

Result<void> checkStep(const RecipeStep& step)
{
    const QLatin1String word = name(step.kind);
    if (step.field.isEmpty() && step.kind != StepKind::trim)
        return wrong(Wording::tr("%1 needs a field").arg(word));
    switch (step.kind) {
    case StepKind::trim:
    case StepKind::remove:
        return {};
    case StepKind::set:
        return checkJson(step.value, Wording::tr("the value"));
    case StepKind::rename:
    case StepKind::copy:
        if (step.to.isEmpty())
            return wrong((step.kind == StepKind::copy ? Wording::tr("%1 needs the field it goes to") : Wording::tr("%1 needs the new name")).arg(word));
        if (step.to == step.field)
            return wrong(Wording::tr("%1 goes to the field itself").arg(word));
        return {};
    case StepKind::map:
        return checkMap(step);
    case StepKind::replace: {
        const auto pattern = PatternReplace::compile(step.pattern, step.with, step.ignoreCase);
        return pattern ? Result<void>() : Result<void>(pattern.error());
    }
    case StepKind::split:
        return checkSplit(step);
    case StepKind::truncate:
        return step.characters > 0 ? Result<void>() : Result<void>(wrong(Wording::tr("truncate needs the number of characters that stay")));
    case StepKind::parseNumber:
        return isUsable(step.number) ? Result<void>()
                                     : Result<void>(wrong(Wording::tr("the decimal mark is a point or a comma, and not what groups digits")));
    }
    return {};
}

Result<void> checkRecipe(const Recipe& recipe)
{
    if (recipe.steps.empty())
        return wrong(Wording::tr("The recipe has no steps."));
    for (size_t i = 0; i < recipe.steps.size(); ++i) {
        if (auto step = checkStep(recipe.steps[i]); !step)
            return wrong(Wording::tr("Step %1: %2.").arg(i + 1).arg(step.error().message));
    }
    return {};
}

QString describe(const RecipeStep& step)
{
    switch (step.kind) {
    case StepKind::trim: return step.field.isEmpty() ? Wording::tr("trim every text field") : Wording::tr("trim %1").arg(step.field);
    case StepKind::set: return Wording::tr("set %1 to %2").arg(step.field, shown(step.value));
    case StepKind::remove: return Wording::tr("remove %1").arg(step.field);
    case StepKind::rename: return Wording::tr("rename %1 to %2").arg(step.field, step.to);
    case StepKind::map: return step.values.empty() ? Wording::tr("map %1").arg(step.field) : mapText(step);
    case StepKind::replace:
        return Wording::tr("replace /%1/%2 in %3 by \"%4\"").arg(cut(step.pattern), step.ignoreCase ? u"i"_s : QString(), step.field, cut(step.with));
    case StepKind::split: return Wording::tr("split %1 by \"%2\" into %3").arg(step.field, step.separator, step.into.join(u", "_s));
    case StepKind::truncate: return Wording::tr("truncate %1 to %2 characters").arg(step.field).arg(step.characters);
    case StepKind::copy: return Wording::tr("copy %1 to %2").arg(step.field, step.to);
    case StepKind::parseNumber: return Wording::tr("parse number %1 (%2 → 1250.5)").arg(step.field, numberSample(step.number));
    }
    return {};
}

QString describe(const Recipe& recipe)
{
    QStringList words;
    for (const RecipeStep& step : recipe.steps)
        words.append(describe(step));
    return words.join(Wording::tr(", then ", "between two steps"));
}

QStringList fieldsOf(const Recipe& recipe)
{
    QStringList out;
    for (const RecipeStep& step : recipe.steps) {
        if (step.field.isEmpty())
            return {};
        QStringList names{step.field};
        if (step.kind == StepKind::rename || step.kind == StepKind::copy)
            names.append(step.to);
        if (step.kind == StepKind::split)
            names += step.into;
        for (const QString& field : names) {
            if (!out.contains(field))
                out.append(field);
        }
    }
    return out;
}

} // namespace fuseboard::payload
