// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/reciperun.h"

#include "core/base/wording.h"
#include "core/payload/jsonstring.h"
#include "core/payload/trimmedtext.h"
#include "core/payload/utf8.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kValueShown = 60;

bool isText(QByteArrayView value)
{
    return value.front() == '"';
}

bool isNull(QByteArrayView value)
{
    return value.front() == 'n';
}

QByteArray quoted(QByteArrayView utf8)
{
    std::string out;
    appendJsonString(out, utf8);
    return QByteArray(out.data(), qsizetype(out.size()));
}

QByteArray quoted(QStringView text)
{
    return quoted(QByteArrayView(text.toUtf8()));
}

QString unquoted(QByteArrayView value)
{
    const QByteArrayView inner = value.sliced(1).chopped(1);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    std::string text;
    appendUnescaped(text, inner);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A letter, digit or mark of ASCII at both ends and no escape: nothing there to trim.
bool plainEnds(QByteArrayView value)
{
    const auto plain = [](char c) { return c > ' ' && c < 0x7f; };
    return value.size() > 2 && plain(value[1]) && plain(value[value.size() - 2]) && !value.contains('\\');
}

} // namespace

QString faultText(RecipeFault fault, const QString& field)
{
    switch (fault) {
    case RecipeFault::none: return {};
    case RecipeFault::notAnObject: return Wording::tr("the payload is no JSON object");
    case RecipeFault::notText: return Wording::tr("%1 is no text").arg(field);
    case RecipeFault::notANumber: return Wording::tr("%1 is no number written that way").arg(field);
    case RecipeFault::leadingZero: return Wording::tr("%1 starts with 0 and would lose it as a number").arg(field);
    case RecipeFault::beyondDouble: return Wording::tr("%1 is too large for a number").arg(field);
    case RecipeFault::notInTable: return Wording::tr("%1 is not in the table").arg(field);
    case RecipeFault::tooFewParts: return Wording::tr("%1 has too few parts").arg(field);
    case RecipeFault::nameTaken: return Wording::tr("there is a field %1 already").arg(field);
    case RecipeFault::stopped: return Wording::tr("the pattern takes too long on %1").arg(field);
    }
    return {};
}

Result<RecipeRun> RecipeRun::compile(const Recipe& recipe)
{
    if (auto checked = checkRecipe(recipe); !checked)
        return checked.error();
    RecipeRun out;
    JsonRewriter json;
    for (const RecipeStep& step : recipe.steps) {
        Step made{step, step.field.toUtf8(), step.to.toUtf8(), {}, {}, {}};
        for (const QString& field : step.into)
            made.into.push_back(field.toUtf8());
        if (step.kind == StepKind::replace)
            made.pattern = PatternReplace::compile(step.pattern, step.with, step.ignoreCase).value();
        if (step.kind == StepKind::set && json.rewrite(step.value, JsonRewriter::Form::compact))
            made.step.value = json.text().toByteArray();
        for (const RecipeStep::Entry& entry : step.values) {
            if (json.rewrite(entry.to, JsonRewriter::Form::compact))
                made.table.insert(entry.from, json.text().toByteArray());
        }
        out.m_steps.push_back(std::move(made));
    }
    return out;
}

RecipeRun::Outcome RecipeRun::apply(QByteArrayView body)
{
    m_fault = RecipeFault::none;
    m_faultStep = 0;
    m_fields.clear();
    if (!m_json.rewrite(body, JsonRewriter::Form::compact) || m_json.kind() != JsonKind::object) {
        m_fault = RecipeFault::notAnObject;
        m_faultField.clear();
        m_faultValue = utf8Excerpt(body, kValueShown);
        return Outcome::fault;
    }
    // The source outlives the fields, so they refer to it.
    const auto refer = [](const char* begin, const char* end) { return QByteArray::fromRawData(begin, end - begin); };
    const char* at = m_json.text().data() + 1;
    for (size_t i = 0; i < m_json.memberCount(); ++i) {
        const auto member = m_json.member(i);
        m_fields.push_back({refer(member.name.begin(), member.name.end()), refer(at, member.value.begin() - 1),
                            refer(member.value.begin(), member.value.end())});
        at = member.value.end() + 1;
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (!run(m_steps[i])) {
            m_faultStep = i;
            return Outcome::fault;
        }
    }
    m_out.assign(1, '{');
    for (const Field& field : m_fields) {
        if (m_out.size() > 1)
            m_out.push_back(',');
        m_out.append(field.quotedName.constData(), size_t(field.quotedName.size()));
        m_out.push_back(':');
        m_out.append(field.value.constData(), size_t(field.value.size()));
    }
    m_out.push_back('}');
    return this->body() == m_json.text() ? Outcome::unchanged : Outcome::changed;
}

bool RecipeRun::run(const Step& step)
{
    if (step.step.kind == StepKind::set) {
        put(step.field, step.step.value);
        return true;
    }
    if (step.step.kind == StepKind::trim && step.field.isEmpty())
        return std::all_of(m_fields.begin(), m_fields.end(), [this](Field& field) { return trim(field); });
    Field* field = find(step.field);
    if (!field)
        return true;
    if (step.step.kind == StepKind::remove) {
        m_fields.erase(m_fields.begin() + (field - m_fields.data()));
        return true;
    }
    if (step.step.kind == StepKind::rename) {
        if (const Field* taken = find(step.to))
            return fail(RecipeFault::nameTaken, *taken);
        field->name = step.to;
        field->quotedName = quoted(step.to);
        return true;
    }
    if (isNull(field->value))
        return true;
    switch (step.step.kind) {
    case StepKind::copy: put(step.to, field->value); return true;
    case StepKind::map: return map(step, *field);
    case StepKind::parseNumber: return parseNumber(step, *field);
    case StepKind::trim: return trim(*field);
    case StepKind::replace: return replace(step, *field);
    case StepKind::truncate: return truncate(step, *field);
    case StepKind::split: return split(step, *field);
    default: return true;
    }
}

bool RecipeRun::trim(Field& field)
{
    if (!isText(field.value) || plainEnds(field.value))
        return true;
    const QString before = unquoted(field.value);
    const QStringView after = trimmedText(before);
    if (after.size() != before.size())
        field.value = quoted(after);
    return true;
}

bool RecipeRun::map(const Step& step, Field& field)
{
    if (field.value.front() == '{' || field.value.front() == '[')
        return fail(RecipeFault::notText, field);
    const QString key = isText(field.value) ? unquoted(field.value) : QString::fromUtf8(field.value);
    const auto to = step.table.constFind(key);
    if (to != step.table.constEnd())
        field.value = *to;
    return to != step.table.constEnd() || !step.step.othersFail || fail(RecipeFault::notInTable, field);
}

bool RecipeRun::replace(const Step& step, Field& field)
{
    QString before;
    if (!text(field, before))
        return false;
    const auto after = step.pattern->apply(before);
    if (!after)
        return fail(RecipeFault::stopped, field);
    if (*after != before)
        field.value = quoted(*after);
    return true;
}

bool RecipeRun::truncate(const Step& step, Field& field)
{
    QString before;
    if (!text(field, before))
        return false;
    if (before.size() <= step.step.characters)
        return true;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, before);
    qsizetype end = 0;
    for (int i = 0; i < step.step.characters && end >= 0; ++i)
        end = characters.toNextBoundary();
    if (end >= 0 && end < before.size())
        field.value = quoted(QStringView(before).first(end));
    return true;
}

bool RecipeRun::split(const Step& step, const Field& field)
{
    QString whole;
    if (!text(field, whole))
        return false;
    std::vector<QByteArray> parts;
    QStringView rest(whole);
    while (parts.size() + 1 < step.into.size()) {
        const qsizetype at = rest.indexOf(step.step.separator);
        if (at < 0)
            return fail(RecipeFault::tooFewParts, field);
        parts.push_back(quoted(rest.first(at)));
        rest = rest.sliced(at + step.step.separator.size());
    }
    parts.push_back(quoted(rest));
    for (size_t i = 0; i < parts.size(); ++i)
        put(step.into[i], parts[i]);
    return true;
}

bool RecipeRun::parseNumber(const Step& step, Field& field)
{
    if (field.value.front() == '-' || (field.value.front() >= '0' && field.value.front() <= '9'))
        return true;
    QString from;
    if (!text(field, from))
        return false;
    NumberFault why = NumberFault::none;
    const auto number = numberFromText(from, step.step.number, &why);
    if (!number) {
        return fail(why == NumberFault::leadingZero    ? RecipeFault::leadingZero
                    : why == NumberFault::beyondDouble ? RecipeFault::beyondDouble
                                                       : RecipeFault::notANumber,
                    field);
    }
    field.value = *number;
    return true;
}

RecipeRun::Field* RecipeRun::find(const QByteArray& name)
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& field) { return field.name == name; });
    return at == m_fields.end() ? nullptr : &*at;
}

void RecipeRun::put(const QByteArray& name, const QByteArray& value)
{
    if (Field* field = find(name))
        field->value = value;
    else
        m_fields.push_back({name, quoted(QByteArrayView(name)), value});
}

bool RecipeRun::text(const Field& field, QString& out)
{
    if (!isText(field.value))
        return fail(RecipeFault::notText, field);
    out = unquoted(field.value);
    return true;
}

bool RecipeRun::fail(RecipeFault fault, const Field& field)
{
    m_fault = fault;
    m_faultField = QString::fromUtf8(field.name);
    m_faultValue = isText(field.value) ? unquoted(field.value) : QString::fromUtf8(field.value);
    if (m_faultValue.size() > kValueShown)
        m_faultValue = utf8Excerpt(m_faultValue.toUtf8(), kValueShown);
    return false;
}

} // namespace fuseboard::payload
