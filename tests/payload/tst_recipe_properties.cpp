// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/payload/jsonstring.h"
#include "core/payload/recipefile.h"
#include "core/payload/reciperun.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

QByteArray quoted(const std::string& text)
{
    std::string out;
    appendJsonString(out, QByteArrayView(text.data(), qsizetype(text.size())));
    return QByteArray(out.data(), qsizetype(out.size()));
}

rc::Gen<std::string> anyText()
{
    const auto part = rc::gen::elementOf(std::vector<std::string>{
        "a", "B", "0", "1", "5", ",", ".", " ", "\t", "\xc2\xa0", "-", "\"", "\\", "\n", "é", "e\xcc\x81", "東京", "שלום",
        "\xe2\x80\x8f", "🙂", "👩‍👩‍👧", "\x01"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(part), [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& one : parts)
            text += one;
        return text;
    });
}

/// Few names, so that steps meet fields.
rc::Gen<std::string> anyName()
{
    return rc::gen::elementOf(std::vector<std::string>{"a", "b", "c", "東", "na\"me", "é"});
}

/// Written as people and programs write: escapes, exponents, digits that no double holds.
rc::Gen<QByteArray> anyValue()
{
    return rc::gen::oneOf(rc::gen::map(anyText(), quoted), rc::gen::map(anyText(), quoted),
                          rc::gen::elementOf(std::vector<QByteArray>{"1.50", "1e3", "9007199254740993", "-0", "true", "null", "\"\\u0061\\/\"",
                                                                     "[1,\" x \",{\"k\":\"v \"}]", "{\"a\":\" 1\"}", "\"1,250 \"", "\"08123\""}));
}

using Members = std::map<std::string, QByteArray>;

rc::Gen<Members> anyMembers()
{
    return rc::gen::resize(6, rc::gen::container<Members>(anyName(), anyValue()));
}

QByteArray objectOf(const Members& members)
{
    QByteArray out = "{";
    for (const auto& [name, value] : members)
        out += (out.size() > 1 ? "," : "") + quoted(name) + ':' + value;
    return out + '}';
}

rc::Gen<RecipeStep> anyStep()
{
    return rc::gen::exec([] {
        const auto text = [] { return QString::fromStdString(*anyText()); };
        const auto field = [] { return QString::fromStdString(*anyName()); };
        RecipeStep step;
        step.kind = StepKind(*rc::gen::inRange(0, kStepKinds));
        step.field = step.kind == StepKind::trim && *rc::gen::arbitrary<bool>() ? QString() : field();
        step.to = QString::fromStdString(*rc::gen::suchThat(anyName(), [&](const std::string& to) { return QString::fromStdString(to) != step.field; }));
        step.value = *anyValue();
        step.values = {{text(), *anyValue()}};
        step.othersFail = *rc::gen::arbitrary<bool>();
        step.pattern = *rc::gen::elementOf(std::vector<QString>{u"a"_s, u"\\s+"_s, u"(.)(.)?"_s, u"x*"_s, u"^.*$"_s});
        step.with = QString(text()).replace(u'$', u"$$"_s);
        step.separator = *rc::gen::elementOf(std::vector<QString>{u" "_s, u","_s, u"🙂"_s});
        step.into = {step.field + u'1', u"b"_s};
        step.characters = *rc::gen::inRange(1, 4);
        step.number = *rc::gen::elementOf(std::vector<NumberFormat>{{u'.', QChar()}, {u'.', u','}, {u',', u'.'}});
        return step;
    });
}

/// Quoted names with their values, of checked JSON.
std::vector<std::pair<QByteArray, QByteArray>> membersOf(QByteArrayView body)
{
    JsonRewriter json;
    RC_ASSERT(json.rewrite(body, JsonRewriter::Form::compact));
    RC_ASSERT(json.kind() == JsonKind::object);
    std::vector<std::pair<QByteArray, QByteArray>> out;
    for (size_t i = 0; i < json.memberCount(); ++i)
        out.emplace_back(json.member(i).name.toByteArray(), json.member(i).value.toByteArray());
    return out;
}

void check(bool held)
{
    QVERIFY(held);
}

} // namespace

class TestRecipeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the steps, the result is a strict JSON object, and "unchanged" means the same bytes.
    void resultIsAnObject()
    {
        check(rc::check("result is an object", [] {
            Recipe recipe;
            recipe.steps = *rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<RecipeStep>>(anyStep())));
            const QByteArray body = objectOf(*anyMembers());
            auto run = RecipeRun::compile(recipe);
            RC_ASSERT(run.ok());
            const auto outcome = run->apply(body);
            if (outcome == RecipeRun::Outcome::changed) {
                membersOf(run->body());
                RC_ASSERT(run->body() != body);
            }
            RC_ASSERT((outcome == RecipeRun::Outcome::fault) == (run->fault() != RecipeFault::none));
        }));
    }

    /// Members that no step names are there after it byte for byte, in their order.
    void othersStayByteForByte()
    {
        check(rc::check("others stay", [] {
            const RecipeStep step = *rc::gen::suchThat(anyStep(), [](const RecipeStep& s) { return !s.field.isEmpty(); });
            const QByteArray body = objectOf(*anyMembers());
            auto run = RecipeRun::compile({{step}});
            RC_ASSERT(run.ok());
            RC_PRE(run->apply(body) == RecipeRun::Outcome::changed);
            const QStringList touched = fieldsOf({{step}});
            const auto others = [&](QByteArrayView of) {
                auto members = membersOf(of);
                std::erase_if(members, [&](const auto& member) { return touched.contains(QString::fromUtf8(member.first)); });
                return members;
            };
            RC_ASSERT(others(run->body()) == others(body));
        }));
    }

    /// Steps that bring a field into a form find nothing to do the second time.
    void onceIsEnough()
    {
        check(rc::check("once is enough", [] {
            const RecipeStep step = *rc::gen::suchThat(anyStep(), [](const RecipeStep& s) {
                return s.kind == StepKind::trim || s.kind == StepKind::parseNumber || s.kind == StepKind::truncate || s.kind == StepKind::set
                    || s.kind == StepKind::remove || s.kind == StepKind::copy;
            });
            auto run = RecipeRun::compile({{step}});
            RC_ASSERT(run.ok());
            RC_PRE(run->apply(objectOf(*anyMembers())) == RecipeRun::Outcome::changed);
            const QByteArray once = run->body().toByteArray();
            RC_ASSERT(run->apply(once) == RecipeRun::Outcome::unchanged);
        }));
    }

    /// A number that was parsed has the digits of its text.
    void digitsOfNumbersStay()
    {
        check(rc::check("digits stay", [] {
            const auto digits = *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('0', char('9' + 1))));
            RC_PRE(digits[0] != '0' && digits.size() < 300);
            std::string grouped;
            for (size_t i = 0; i < digits.size(); ++i) {
                if (i > 0 && (digits.size() - i) % 3 == 0)
                    grouped += ',';
                grouped += digits[i];
            }
            NumberFault fault;
            const auto number = numberFromText(QString::fromStdString(' ' + grouped + ".070 "), {u'.', u','}, &fault);
            RC_ASSERT(number.has_value());
            RC_ASSERT(*number == QByteArray::fromStdString(digits + ".070"));
        }));
    }

    void filesAreReadBack()
    {
        check(rc::check("files are read back", [] {
            RecipeStep step = *anyStep();
            const auto read = readRecipe(recipeSteps({{step}}));
            RC_ASSERT(read.ok());
            const auto again = readRecipe(recipeFile({u"x"_s, read->recipe}));
            RC_ASSERT(again.ok());
            RC_ASSERT(again->recipe == read->recipe);
            auto first = RecipeRun::compile({{step}});
            auto second = RecipeRun::compile(read->recipe);
            const QByteArray body = objectOf(*anyMembers());
            const auto outcome = first->apply(body);
            RC_ASSERT(second->apply(body) == outcome);
            if (outcome == RecipeRun::Outcome::changed)
                RC_ASSERT(first->body() == second->body());
        }));
    }
};

QTEST_GUILESS_MAIN(TestRecipeProperties)
#include "tst_recipe_properties.moc"
