// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipe.h"

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
    return wrong(u"%1 is no JSON value: %2"_s.arg(what, json.error().message));
}

Result<void> checkMap(const RecipeStep& step)
{
    if (step.values.empty())
        return wrong(u"map needs at least one value"_s);
    QSet<QString> seen;
    for (const RecipeStep::Entry& entry : step.values) {
        if (seen.contains(entry.from))
            return wrong(u"map has \"%1\" twice"_s.arg(entry.from));
        seen.insert(entry.from);
        if (auto json = checkJson(entry.to, u"what \"%1\" is mapped to"_s.arg(entry.from)); !json)
            return json;
    }
    return {};
}

Result<void> checkSplit(const RecipeStep& step)
{
    if (step.separator.isEmpty())
        return wrong(u"split needs the separator"_s);
    if (step.into.size() < 2)
        return wrong(u"split needs two fields or more"_s);
    if (step.into.contains(QString()))
        return wrong(u"split has a field without a name"_s);
    if (QSet<QString>(step.into.begin(), step.into.end()).size() != step.into.size())
        return wrong(u"split has a field twice"_s);
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
    QString text = u"map %1 (%2 → %3"_s.arg(step.field, cut(first.from), shown(first.to));
    if (step.values.size() > 1)
        text += u", %1 more"_s.arg(step.values.size() - 1);
    return text + (step.othersFail ? u"; others are errors)"_s : u")"_s);
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
        return wrong(word + u" needs a field"_s);
    switch (step.kind) {
    case StepKind::trim:
    case StepKind::remove:
        return {};
    case StepKind::set:
        return checkJson(step.value, u"the value"_s);
    case StepKind::rename:
    case StepKind::copy:
        if (step.to.isEmpty())
            return wrong(word + (step.kind == StepKind::copy ? u" needs the field it goes to"_s : u" needs the new name"_s));
        if (step.to == step.field)
            return wrong(word + u" goes to the field itself"_s);
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
        return step.characters > 0 ? Result<void>() : Result<void>(wrong(u"truncate needs the number of characters that stay"_s));
    case StepKind::parseNumber:
        return isUsable(step.number) ? Result<void>()
                                     : Result<void>(wrong(u"the decimal mark is a point or a comma, and not what groups digits"_s));
    }
    return {};
}

Result<void> checkRecipe(const Recipe& recipe)
{
    if (recipe.steps.empty())
        return wrong(u"The recipe has no steps."_s);
    for (size_t i = 0; i < recipe.steps.size(); ++i) {
        if (auto step = checkStep(recipe.steps[i]); !step)
            return wrong(u"Step %1: %2."_s.arg(i + 1).arg(step.error().message));
    }
    return {};
}

QString describe(const RecipeStep& step)
{
    switch (step.kind) {
    case StepKind::trim: return step.field.isEmpty() ? u"trim every text field"_s : u"trim %1"_s.arg(step.field);
    case StepKind::set: return u"set %1 to %2"_s.arg(step.field, shown(step.value));
    case StepKind::remove: return u"remove %1"_s.arg(step.field);
    case StepKind::rename: return u"rename %1 to %2"_s.arg(step.field, step.to);
    case StepKind::map: return step.values.empty() ? u"map %1"_s.arg(step.field) : mapText(step);
    case StepKind::replace:
        return u"replace /%1/%2 in %3 by \"%4\""_s.arg(cut(step.pattern), step.ignoreCase ? u"i"_s : QString(), step.field, cut(step.with));
    case StepKind::split: return u"split %1 by \"%2\" into %3"_s.arg(step.field, step.separator, step.into.join(u", "_s));
    case StepKind::truncate: return u"truncate %1 to %2 characters"_s.arg(step.field).arg(step.characters);
    case StepKind::copy: return u"copy %1 to %2"_s.arg(step.field, step.to);
    case StepKind::parseNumber: return u"parse number %1 (%2 → 1250.5)"_s.arg(step.field, numberSample(step.number));
    }
    return {};
}

QString describe(const Recipe& recipe)
{
    QStringList words;
    for (const RecipeStep& step : recipe.steps)
        words.append(describe(step));
    return words.join(u", then "_s);
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
