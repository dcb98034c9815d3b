// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipefile.h"

#include "core/base/wording.h"
#include "core/payload/jsonrewriter.h"
#include "core/payload/jsonstring.h"
#include "core/payload/payloadfields.h"

#include <QSet>

#include <optional>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

/// Elements of an array in compact, checked JSON.
std::vector<QByteArray> elementsOf(QByteArrayView array)
{
    std::vector<QByteArray> out;
    const QByteArrayView inner = array.sliced(1).chopped(1);
    qsizetype from = 0;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char c = inner[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' && depth == 0) {
            out.push_back(inner.sliced(from, i - from).toByteArray());
            from = i + 1;
        }
    }
    if (!inner.isEmpty())
        out.push_back(inner.sliced(from).toByteArray());
    return out;
}

QString textOf(QByteArrayView json)
{
    std::string text;
    appendUnescaped(text, json.sliced(1).chopped(1));
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Reads the members of one step; the first error is kept, what was asked for is known.
class StepReader
{
public:
    /// json: a checked, compact object.
    explicit StepReader(const QByteArray& json) { m_read = m_json.rewrite(json, JsonRewriter::Form::compact); }

    bool has(const char* member) { return m_read && !find(member).isNull(); }

    QString text(const char* member, bool mayBeEmpty = false)
    {
        const QByteArrayView value = wanted(member);
        if (value.isNull())
            return {};
        if (value.front() != '"') {
            fail(Wording::tr("\"%1\" must be a text").arg(QLatin1String(member)));
            return {};
        }
        const QString out = textOf(value);
        if (out.isEmpty() && !mayBeEmpty)
            fail(Wording::tr("\"%1\" is empty").arg(QLatin1String(member)));
        return out;
    }
    QByteArray json(const char* member) { return wanted(member).toByteArray(); }
    bool flag(const char* member)
    {
        const QByteArrayView value = find(member);
        if (value.isNull())
            return false;
        if (value != "true" && value != "false")
            fail(Wording::tr("\"%1\" must be true or false").arg(QLatin1String(member)));
        return value == "true";
    }
    int number(const char* member)
    {
        const QByteArrayView value = wanted(member);
        bool fits = false;
        const int out = value.toByteArray().toInt(&fits);
        if (!value.isNull() && !fits)
            fail(Wording::tr("\"%1\" must be a whole number").arg(QLatin1String(member)));
        return out;
    }
    QStringList texts(const char* member)
    {
        const QByteArrayView value = wanted(member);
        QStringList out;
        if (value.isNull())
            return out;
        const auto elements = value.front() == '[' ? elementsOf(value) : std::vector<QByteArray>{QByteArray("0")};
        for (const QByteArray& element : elements) {
            if (element.front() != '"') {
                fail(Wording::tr("\"%1\" must be a list of names").arg(QLatin1String(member)));
                return {};
            }
            out.append(textOf(element));
        }
        return out;
    }
    std::vector<RecipeStep::Entry> table(const char* member)
    {
        const QByteArrayView value = wanted(member);
        std::vector<RecipeStep::Entry> out;
        if (value.isNull())
            return out;
        JsonRewriter table;
        if (!table.rewrite(value, JsonRewriter::Form::compact) || table.kind() != JsonKind::object) {
            fail(Wording::tr("\"%1\" must be an object, {\"from\": \"to\"}").arg(QLatin1String(member)));
            return out;
        }
        for (size_t i = 0; i < table.memberCount(); ++i)
            out.push_back({QString::fromUtf8(table.member(i).name), table.member(i).value.toByteArray()});
        return out;
    }
    /// One of the words; the first when it is missing.
    QString choice(const char* member, const QStringList& words)
    {
        if (!has(member))
            return words.front();
        const QString word = text(member, true);
        if (!words.contains(word))
            fail(Wording::tr("\"%1\" must be one of \"%2\"").arg(QLatin1String(member), words.join(u"\", \""_s)));
        return word;
    }

    void fail(const QString& message)
    {
        if (!m_error)
            m_error = message;
    }
    /// The first error; else a member that nothing asked for.
    std::optional<QString> trouble()
    {
        for (size_t i = 0; !m_error && i < m_json.memberCount(); ++i) {
            const QByteArray member = m_json.member(i).name.toByteArray();
            if (!m_known.contains(member))
                m_error = Wording::tr("there is no \"%1\"").arg(QString::fromUtf8(member));
        }
        return m_error;
    }

private:
    QByteArrayView find(const char* member)
    {
        m_known.insert(member);
        return m_read ? m_json.find(member) : QByteArrayView();
    }
    QByteArrayView wanted(const char* member)
    {
        const QByteArrayView value = find(member);
        if (value.isNull())
            fail(Wording::tr("\"%1\" is missing").arg(QLatin1String(member)));
        return value;
    }

    JsonRewriter m_json;
    bool m_read = false;
    QSet<QByteArray> m_known;
    std::optional<QString> m_error;
};

std::optional<StepKind> kindOf(const QString& word)
{
    for (int i = 0; i < kStepKinds; ++i) {
        if (word == name(StepKind(i)))
            return StepKind(i);
    }
    return std::nullopt;
}

void readParameters(StepReader& reader, RecipeStep& step)
{
    if (step.kind != StepKind::trim || reader.has("field"))
        step.field = reader.text("field");
    switch (step.kind) {
    case StepKind::trim:
    case StepKind::remove:
        break;
    case StepKind::set:
        step.value = reader.json("value");
        break;
    case StepKind::rename:
    case StepKind::copy:
        step.to = reader.text("to");
        break;
    case StepKind::map:
        step.values = reader.table("values");
        step.othersFail = reader.choice("others", {u"keep"_s, u"error"_s}) == "error"_L1;
        break;
    case StepKind::replace:
        step.pattern = reader.text("pattern");
        step.with = reader.text("with", true);
        step.ignoreCase = reader.flag("ignoreCase");
        break;
    case StepKind::split:
        step.separator = reader.text("by");
        step.into = reader.texts("into");
        break;
    case StepKind::truncate:
        step.characters = reader.number("characters");
        break;
    case StepKind::parseNumber: {
        const QString decimal = reader.choice("decimal", {u"."_s, u","_s}); // empty when it is no text
        step.number.decimal = decimal.size() == 1 ? decimal.front() : u'.';
        const QString grouping = reader.choice("grouping", {u"none"_s, u","_s, u"."_s, u" "_s, u"'"_s});
        step.number.grouping = grouping.size() == 1 ? grouping.front() : QChar();
        break;
    }
    }
}

Result<RecipeStep> readStep(const QByteArray& json, int number)
{
    const auto named = [&](const QString& word, const QString& message) {
        return wrong(Wording::tr("Step %1%2: %3.").arg(number).arg(word.isEmpty() ? QString() : u", "_s + word, message));
    };
    if (json.front() != '{')
        return named({}, Wording::tr("a step is an object, {\"step\": \"trim\"}"));
    StepReader reader(json);
    const QString word = reader.text("step");
    if (!reader.has("step") || word.isEmpty())
        return named({}, Wording::tr("\"step\" must name what it does"));
    const auto kind = kindOf(word);
    if (!kind) {
        QStringList words;
        for (int i = 0; i < kStepKinds; ++i)
            words.append(name(StepKind(i)));
        return named(word, Wording::tr("there is no such step; there are %1").arg(words.join(u", "_s)));
    }
    RecipeStep step;
    step.kind = *kind;
    readParameters(reader, step);
    if (const auto trouble = reader.trouble())
        return named(word, *trouble);
    if (auto checked = checkStep(step); !checked)
        return named({}, checked.error().message);
    return step;
}

/// Members of a step as they are written, in the order of readParameters().
class StepWriter
{
public:
    explicit StepWriter(QByteArray& out) : m_out(out) {}

    void json(const char* member, const QByteArray& value)
    {
        m_out += m_first ? "{\"" : ",\"";
        m_first = false;
        m_out += member;
        m_out += "\":";
        m_out += value;
    }
    static QByteArray quoted(const QString& text)
    {
        std::string out;
        appendJsonString(out, text.toUtf8());
        return QByteArray(out.data(), qsizetype(out.size()));
    }
    void text(const char* member, const QString& value) { json(member, quoted(value)); }

private:
    QByteArray& m_out;
    bool m_first = true;
};

void writeStep(QByteArray& out, const RecipeStep& step)
{
    StepWriter writer(out);
    writer.text("step", name(step.kind));
    if (!step.field.isEmpty())
        writer.text("field", step.field);
    switch (step.kind) {
    case StepKind::trim:
    case StepKind::remove:
        break;
    case StepKind::set:
        writer.json("value", step.value);
        break;
    case StepKind::rename:
    case StepKind::copy:
        writer.text("to", step.to);
        break;
    case StepKind::map: {
        QByteArray table;
        for (const RecipeStep::Entry& entry : step.values)
            table += (table.isEmpty() ? "" : ",") + StepWriter::quoted(entry.from) + ':' + entry.to;
        writer.json("values", '{' + table + '}');
        writer.text("others", step.othersFail ? u"error"_s : u"keep"_s);
        break;
    }
    case StepKind::replace:
        writer.text("pattern", step.pattern);
        writer.text("with", step.with);
        if (step.ignoreCase)
            writer.json("ignoreCase", "true");
        break;
    case StepKind::split: {
        QByteArrayList names;
        for (const QString& field : step.into)
            names.append(StepWriter::quoted(field));
        writer.text("by", step.separator);
        writer.json("into", '[' + names.join(',') + ']');
        break;
    }
    case StepKind::truncate:
        writer.json("characters", QByteArray::number(step.characters));
        break;
    case StepKind::parseNumber:
        writer.text("decimal", step.number.decimal);
        writer.text("grouping", step.number.grouping.isNull() ? u"none"_s : QString(step.number.grouping));
        break;
    }
    out += '}';
}

QByteArray steps(const Recipe& recipe, const char* between)
{
    QByteArray out;
    for (const RecipeStep& step : recipe.steps) {
        if (!out.isEmpty())
            out += between;
        writeStep(out, step);
    }
    return out;
}

} // namespace

Result<RecipeFile> readRecipe(QByteArrayView json)
{
    JsonRewriter outer;
    if (!outer.rewrite(json, JsonRewriter::Form::compact)) {
        Error error = outer.error().toError();
        error.message = Wording::tr("The recipe is not valid JSON: %1.").arg(inWords(error.message));
        return error;
    }
    RecipeFile file;
    QByteArray list = outer.text().toByteArray();
    if (outer.kind() == JsonKind::object) {
        StepReader reader(list);
        if (reader.has("name"))
            file.name = reader.text("name", true);
        list = reader.json("steps");
        if (const auto trouble = reader.trouble())
            return wrong(Wording::tr("The recipe cannot be read: %1.").arg(*trouble));
    }
    if (list.front() != '[')
        return wrong(Wording::tr("A recipe is a list of steps, or an object with \"steps\"."));
    int number = 0;
    for (const QByteArray& element : elementsOf(list)) {
        auto step = readStep(element, ++number);
        if (!step)
            return step.error();
        file.recipe.steps.push_back(std::move(*step));
    }
    if (auto checked = checkRecipe(file.recipe); !checked)
        return checked.error();
    return file;
}

QByteArray recipeSteps(const Recipe& recipe)
{
    return '[' + steps(recipe, ",") + ']';
}

QByteArray recipeFile(const RecipeFile& file)
{
    QByteArray out = "{\n";
    if (!file.name.isEmpty())
        out += "  \"name\": " + StepWriter::quoted(file.name) + ",\n";
    return out + "  \"steps\": [\n    " + steps(file.recipe, ",\n    ") + "\n  ]\n}\n";
}

} // namespace fuseboard::payload
