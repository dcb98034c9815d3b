// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/fieldchanges.h"
#include "core/payload/recipefile.h"
#include "core/payload/reciperun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

/// What a recipe file makes of a payload: the new payload, "same", or "field: fault (value)".
QString made(const QByteArray& steps, const QByteArray& body)
{
    const auto file = readRecipe(steps);
    if (!file)
        return u"recipe: "_s + file.error().message;
    auto run = RecipeRun::compile(file->recipe);
    if (!run)
        return u"recipe: "_s + run.error().message;
    switch (run->apply(body)) {
    case RecipeRun::Outcome::unchanged: return u"same"_s;
    case RecipeRun::Outcome::changed: return QString::fromUtf8(run->body());
    case RecipeRun::Outcome::fault: break;
    }
    return u"step %1: %2 (%3)"_s.arg(run->faultStep() + 1).arg(faultText(run->fault(), run->faultField()), run->faultValue());
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void numbers_data();
    void numbers();
    void patternsAreBounded();
    void aFaultLeavesThePayload();
    void oneRunServesManyRows();
    void words();
    void changes();
};

void TestRecipe::steps_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* recipe, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(recipe) << QByteArray(before) << QString::fromUtf8(after);
    };

    row("trim one", R"([{"step":"trim","field":"b"}])", R"({"a":" 1 ","b":" 2\t","c":1.50})", R"({"a":" 1 ","b":"2","c":1.50})");
    row("trim all", R"([{"step":"trim"}])", R"({"a":" 1","b":"2\n","c":[" x "],"d":{"k":" y"}})", R"({"a":"1","b":"2","c":[" x "],"d":{"k":" y"}})");
    row("trim nothing to do", R"([{"step":"trim"}])", R"({"a":"x y","b":"","c":null})", "same");
    row("trim leaves escapes", R"([{"step":"trim"}])", R"({"a":"caf\u00e9","b":" x"})", R"({"a":"caf\u00e9","b":"x"})");
    row("trim escaped blanks", R"([{"step":"trim","field":"a"}])", R"({"a":"\u00a0x\u3000"})", R"({"a":"x"})");
    row("trim invisible", R"([{"step":"trim","field":"a"}])", "{\"a\":\"\xef\xbb\xbfx\xe2\x80\x8b\"}", R"({"a":"x"})");
    row("trim keeps joiners", R"([{"step":"trim","field":"a"}])", "{\"a\":\"\xe2\x80\x8fשלום \"}", "{\"a\":\"\xe2\x80\x8fשלום\"}");
    row("trim of a number", R"([{"step":"trim","field":"a"}])", R"({"a":1})", "same");

    row("set new at the end", R"([{"step":"set","field":"z","value":{"k": [1, 2.50]}}])", R"({"a":1})", R"({"a":1,"z":{"k":[1,2.50]}})");
    row("set in place", R"([{"step":"set","field":"a","value":"é\"x"}])", R"({"a":1,"b":2})", R"({"a":"é\"x","b":2})");
    row("set keeps digits", R"([{"step":"set","field":"a","value":9007199254740993}])", R"({"a":1})", R"({"a":9007199254740993})");
    row("set in nothing", R"([{"step":"set","field":"a","value":null}])", "{}", R"({"a":null})");
    row("set same", R"([{"step":"set","field":"a","value":1}])", R"({"a":1})", "same");

    row("remove", R"([{"step":"remove","field":"b"}])", R"({"a":1,"b":{"c":[]},"d":2})", R"({"a":1,"d":2})");
    row("remove the last one", R"([{"step":"remove","field":"a"}])", R"({"a":1})", "{}");
    row("remove what is not there", R"([{"step":"remove","field":"A"}])", R"({"a":1})", "same");

    row("rename stays in place", R"([{"step":"rename","field":"b","to":"B \"x\""}])", R"({"a":1,"b":08,"c":3})",
        "step 1: the payload is no JSON object ({\"a\":1,\"b\":08,\"c\":3})");
    row("rename", R"([{"step":"rename","field":"b","to":"B \"x\""}])", R"({"a":1,"b":0.80,"c":3})", R"({"a":1,"B \"x\"":0.80,"c":3})");
    row("rename escaped name", R"([{"step":"rename","field":"é","to":"e"}])", R"({"\u00e9":1,"\u0061":2})", R"({"e":1,"\u0061":2})");
    row("rename taken", R"([{"step":"rename","field":"a","to":"b"}])", R"({"a":1,"b":2})", "step 1: there is a field b already (2)");
    row("rename what is not there", R"([{"step":"rename","field":"x","to":"b"}])", R"({"a":1,"b":2})", "same");

    row("map", R"([{"step":"map","field":"c","values":{"Deutschland":"DE","東京":"Tokyo"}}])", R"({"c":"東京"})", R"({"c":"Tokyo"})");
    row("map keeps others", R"([{"step":"map","field":"c","values":{"Deutschland":"DE"}}])", R"({"c":"France"})", "same");
    row("map others fail", R"([{"step":"map","field":"c","values":{"a":"b"},"others":"error"}])", R"({"c":"France"})",
        "step 1: c is not in the table (France)");
    row("map to null and from empty", R"([{"step":"map","field":"c","values":{"":null}}])", R"({"c":""})", R"({"c":null})");
    row("map a number", R"([{"step":"map","field":"c","values":{"1":"yes","true":"no"}}])", R"({"c":1})", R"({"c":"yes"})");
    row("map leaves null", R"([{"step":"map","field":"c","values":{"null":"x"},"others":"error"}])", R"({"c":null})", "same");
    row("map of a list", R"([{"step":"map","field":"c","values":{"a":"b"}}])", R"({"c":["a"]})", "step 1: c is no text ([\"a\"])");

    row("replace", R"j([{"step":"replace","field":"w","pattern":"^http:","with":"https:"}])j", R"({"w":"http://x/http:"})", R"({"w":"https://x/http:"})");
    row("replace captures", R"j([{"step":"replace","field":"n","pattern":"(\\w+), (?<given>\\w+)","with":"$<given> $1$$ [$&]"}])j",
        R"({"n":"Doe, Ann"})", R"({"n":"Ann Doe$ [Doe, Ann]"})");
    row("replace ten is one and zero", R"j([{"step":"replace","field":"n","pattern":"(a)","with":"$10"}])j", R"({"n":"a"})", R"({"n":"a0"})");
    row("replace ignoring case", R"j([{"step":"replace","field":"n","pattern":"ÄB","with":"x","ignoreCase":true}])j", R"({"n":"äb Äb"})", R"({"n":"x x"})");
    row("replace empty matches", R"j([{"step":"replace","field":"n","pattern":"x*","with":"-"}])j", R"({"n":"🙂b"})", R"({"n":"-🙂-b-"})");
    row("replace of a number", R"j([{"step":"replace","field":"n","pattern":"1","with":"2"}])j", R"({"n":11})", "step 1: n is no text (11)");
    row("replace without a match keeps escapes", R"j([{"step":"replace","field":"n","pattern":"z","with":""}])j", R"({"n":"\u0061"})", "same");

    row("split", R"([{"step":"split","field":"n","by":", ","into":["city","country"]}])", R"({"n":"Paris, France, EU","x":1})",
        R"({"n":"Paris, France, EU","x":1,"city":"Paris","country":"France, EU"})");
    row("split into itself", R"([{"step":"split","field":"n","by":"、","into":["n","m"]}])", R"({"n":"東、京","m":0})", R"({"n":"東","m":"京"})");
    row("split too few", R"([{"step":"split","field":"n","by":" ","into":["a","b"]}])", R"({"n":"Plato"})", "step 1: n has too few parts (Plato)");

    row("truncate", R"([{"step":"truncate","field":"n","characters":3}])", R"({"n":"abcd"})", R"({"n":"abc"})");
    row("truncate fits", R"([{"step":"truncate","field":"n","characters":4}])", R"({"n":"abcd"})", "same");
    row("truncate keeps accents", R"([{"step":"truncate","field":"n","characters":2}])", "{\"n\":\"ae\xcc\x81z\"}", "{\"n\":\"ae\xcc\x81\"}");
    row("truncate keeps families", R"([{"step":"truncate","field":"n","characters":1}])", "{\"n\":\"👩‍👩‍👧x\"}", "{\"n\":\"👩‍👩‍👧\"}");
    row("truncate counts as readers do", R"([{"step":"truncate","field":"n","characters":2}])", "{\"n\":\"👩‍👩‍👧x\"}", "same");

    row("copy", R"([{"step":"copy","field":"a","to":"b"}])", R"({"a":1.0,"c":"\u0041"})", R"({"a":1.0,"c":"\u0041","b":1.0})");
    row("copy over", R"([{"step":"copy","field":"c","to":"a"}])", R"({"a":1.0,"c":"\u0041"})", R"({"a":"\u0041","c":"\u0041"})");
    row("copy null", R"([{"step":"copy","field":"c","to":"a"}])", R"({"a":1,"c":null})", "same");

    row("parse number", R"([{"step":"parseNumber","field":"e","decimal":".","grouping":","}])", R"({"e":"1,250 ","zip":"08123"})", R"({"e":1250,"zip":"08123"})");
    row("parse number of a number", R"([{"step":"parseNumber","field":"e"}])", R"({"e":1250.0})", "same");
    row("parse number ambiguous", R"([{"step":"parseNumber","field":"e"}])", R"({"e":"1,250"})", "step 1: e is no number written that way (1,250)");
    row("parse number of a code", R"([{"step":"parseNumber","field":"e"}])", R"({"e":"08123"})", "step 1: e starts with 0 and would lose it as a number (08123)");
    row("parse number of true", R"([{"step":"parseNumber","field":"e"}])", R"({"e":true})", "step 1: e is no text (true)");
    row("parse number keeps digits", R"([{"step":"parseNumber","field":"e"}])", R"({"e":"123456789012345678901234567890.10"})", R"({"e":123456789012345678901234567890.10})");

    row("two steps", R"([{"step":"trim","field":"employees"},{"step":"parseNumber","field":"employees","grouping":","}])",
        R"({"company":"Acme","employees":" 1,250 "})", R"({"company":"Acme","employees":1250})");
    row("second step fails", R"([{"step":"set","field":"a","value":1},{"step":"parseNumber","field":"b"}])", R"({"b":"n/a"})",
        "step 2: b is no number written that way (n/a)");
    row("there and back", R"([{"step":"rename","field":"a","to":"b"},{"step":"rename","field":"b","to":"a"}])", R"({"a":1})", "same");
    row("no object", R"([{"step":"trim"}])", "[1]", "step 1: the payload is no JSON object ([1])");
    row("blanks between members", R"([{"step":"remove","field":"b"}])", " { \"a\" : 1 , \"b\" : 2 } ", R"({"a":1})");
}

void TestRecipe::steps()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, before);
    QFETCH(QString, after);
    QCOMPARE(made(recipe, before), after);
}

void TestRecipe::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QChar>("grouping");
    QTest::addColumn<QByteArray>("number"); // empty: none
    QTest::addColumn<int>("fault");
    const auto row = [](const char* text, char decimal, char grouping, const char* number, NumberFault fault = NumberFault::none) {
        QTest::addRow("%s with %c and %c", text, decimal, grouping ? grouping : '0')
            << QString::fromUtf8(text) << QChar(QLatin1Char(decimal)) << (grouping ? QChar(QLatin1Char(grouping)) : QChar()) << QByteArray(number) << int(fault);
    };
    using enum NumberFault;
    row("1250", '.', 0, "1250");
    row(" 1,250\t", '.', ',', "1250");
    row("1.250", '.', 0, "1.250");
    row("1.250", ',', '.', "1250");
    row("1,250", ',', '.', "1.250");
    row("1.234.567,89", ',', '.', "1234567.89");
    row("12,345,678.90", '.', ',', "12345678.90");
    row("1 250", '.', ' ', "1250");
    row("1\xc2\xa0" "250", '.', ' ', "1250");
    row("1\xe2\x80\xaf" "250", ',', ' ', "1250");
    row("1'250", '.', '\'', "1250");
    row("1\xe2\x80\x99" "250", '.', '\'', "1250");
    row("-5", '.', 0, "-5");
    row("+5", '.', 0, "5");
    row("\xe2\x88\x92" "5", '.', 0, "-5");
    row("１２５０", '.', 0, "1250");
    row("١٢٥٠", '.', 0, "1250");
    row("0", '.', 0, "0");
    row("0.50", '.', 0, "0.50");
    row("9007199254740993", '.', 0, "9007199254740993");
    row("", '.', ',', "", notANumber);
    row("   ", '.', ',', "", notANumber);
    row("-", '.', ',', "", notANumber);
    row("1,25", '.', ',', "", notANumber);
    row("1,2500", '.', ',', "", notANumber);
    row("1250,000", '.', ',', "", notANumber);
    row(",250", '.', ',', "", notANumber);
    row("1,,250", '.', ',', "", notANumber);
    row("1,250,", '.', ',', "", notANumber);
    row("1.5.5", '.', ',', "", notANumber);
    row("1.", '.', ',', "", notANumber);
    row(".5", '.', ',', "", notANumber);
    row("1.250,5", '.', ',', "", notANumber);
    row("1\n250", '.', ' ', "", notANumber);
    row("1e5", '.', 0, "", notANumber);
    row("0x10", '.', 0, "", notANumber);
    row("12 EUR", '.', ' ', "", notANumber);
    row("~100", '.', 0, "", notANumber);
    row("10-20", '.', 0, "", notANumber);
    row("²", '.', 0, "", notANumber);
    row("NaN", '.', 0, "", notANumber);
    row("08123", '.', 0, "", leadingZero);
    row("00", '.', 0, "", leadingZero);
    row("0,250", '.', ',', "", leadingZero);
    QTest::newRow("too large") << QString(400, u'9') << QChar(u'.') << QChar() << QByteArray() << int(beyondDouble);
}

void TestRecipe::numbers()
{
    QFETCH(QString, text);
    QFETCH(QChar, decimal);
    QFETCH(QChar, grouping);
    QFETCH(QByteArray, number);
    QFETCH(int, fault);
    NumberFault why = NumberFault::none;
    const auto out = numberFromText(text, {decimal, grouping}, &why);
    QCOMPARE(int(why), fault);
    QCOMPARE(out.value_or(QByteArray()), number);
    QCOMPARE(out.has_value(), fault == int(NumberFault::none));
}

void TestRecipe::patternsAreBounded()
{
    const QByteArray runaway = R"j([{"step":"replace","field":"n","pattern":"^(a|aa|a+)+$","with":"x"}])j";
    const QByteArray body = "{\"n\":\"" + QByteArray(2'000, 'a') + "!\"}";
    QCOMPARE(made(runaway, body), u"step 1: the pattern takes too long on n (%1…)"_s.arg(QString(60, u'a')));
    const QByteArray growing = "[{\"step\":\"replace\",\"field\":\"n\",\"pattern\":\"a\",\"with\":\"" + QByteArray(5'000, 'b') + "\"}]";
    QCOMPARE(made(growing, body), u"step 1: the pattern takes too long on n (%1…)"_s.arg(QString(60, u'a')));
    // Asking for more is no way out: a pattern can only lower the limit.
    const QByteArray raised = R"j([{"step":"replace","field":"n","pattern":"(*LIMIT_MATCH=4000000000)^(a|aa|a+)+$","with":"x"}])j";
    QCOMPARE(made(raised, body), u"step 1: the pattern takes too long on n (%1…)"_s.arg(QString(60, u'a')));
}

void TestRecipe::aFaultLeavesThePayload()
{
    Recipe recipe;
    recipe.steps = {{.kind = StepKind::set, .field = u"a"_s, .value = "1"}, {.kind = StepKind::parseNumber, .field = u"b"_s}};
    auto run = RecipeRun::compile(recipe);
    QVERIFY(run);
    const QByteArray body = R"({"b":"x"})";
    const QByteArray kept = body;
    QCOMPARE(run->apply(body), RecipeRun::Outcome::fault);
    QCOMPARE(body, kept);
    QCOMPARE(run->faultStep(), size_t(1));
    QCOMPARE(run->faultField(), u"b"_s);
}

void TestRecipe::oneRunServesManyRows()
{
    Recipe recipe;
    recipe.steps = {{.kind = StepKind::trim}};
    auto run = RecipeRun::compile(recipe);
    QVERIFY(run);
    QCOMPARE(run->apply(R"({"a":" x"})"), RecipeRun::Outcome::changed);
    QCOMPARE(run->apply(R"({"a":"x"})"), RecipeRun::Outcome::unchanged);
    QCOMPARE(run->apply("nope"), RecipeRun::Outcome::fault);
    QCOMPARE(run->apply(R"({"b":"y "})"), RecipeRun::Outcome::changed);
    QCOMPARE(run->body(), QByteArrayView(R"({"b":"y"})"));
    QCOMPARE(run->fault(), RecipeFault::none);
}

void TestRecipe::words()
{
    const auto file = readRecipe(R"([{"step":"trim","field":"employees"},{"step":"parseNumber","field":"employees","grouping":","},
        {"step":"trim"},{"step":"set","field":"a","value":"AU"},{"step":"remove","field":"a"},{"step":"rename","field":"a","to":"b"},
        {"step":"map","field":"c","values":{"Deutschland":"DE","x":1},"others":"error"},
        {"step":"replace","field":"w","pattern":"^http:","with":"https:","ignoreCase":true},
        {"step":"split","field":"n","by":" ","into":["first","last"]},{"step":"truncate","field":"n","characters":500},
        {"step":"copy","field":"a","to":"b"},{"step":"parseNumber","field":"p","decimal":","}])");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(describe(file->recipe),
             u"trim employees, then parse number employees (1,250.5 → 1250.5), then trim every text field, then set a to \"AU\", then "
             "remove a, then rename a to b, then map c (Deutschland → \"DE\", 1 more; others are errors), then "
             "replace /^http:/i in w by \"https:\", then split n by \" \" into first, last, then truncate n to 500 characters, then "
             "copy a to b, then parse number p (1250,5 → 1250.5)"_s);
    Recipe two;
    two.steps = {{.kind = StepKind::copy, .field = u"a"_s, .to = u"b"_s}, {.kind = StepKind::remove, .field = u"a"_s}};
    QCOMPARE(fieldsOf(two), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(fieldsOf(file->recipe).isEmpty());
}

void TestRecipe::changes()
{
    const auto changed = fieldChanges(R"({"a":"1","b":2,"c":3})", R"({"c":3,"a":1,"d":"x"})");
    QCOMPARE(changed.size(), size_t(3));
    QCOMPARE(changed[0].name, u"a"_s);
    QCOMPARE(changed[0].after->kind, JsonKind::number);
    QCOMPARE(changed[1].name, u"b"_s);
    QVERIFY(!changed[1].after);
    QCOMPARE(changed[2].name, u"d"_s);
    QVERIFY(!changed[2].before);
    QVERIFY(fieldChanges("[1]", "{}").empty());
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
