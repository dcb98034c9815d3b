// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

class TestRecipeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsReadBack();
    void refusals_data();
    void refusals();
};

void TestRecipeFile::everyStepIsReadBack()
{
    RecipeFile file;
    file.name = u"Sizes \"as\" numbers"_s;
    RecipeStep map{.kind = StepKind::map, .field = u"c"_s, .values = {{u"z"_s, "1.50"}, {u"東"_s, "\"Tokyo\""}, {u"a"_s, "null"}}, .othersFail = true};
    file.recipe.steps = {
        {.kind = StepKind::trim},
        {.kind = StepKind::trim, .field = u"a \"b\""_s},
        {.kind = StepKind::set, .field = u"a"_s, .value = R"({"k":[1,"],[",{}]})"},
        {.kind = StepKind::remove, .field = u"a"_s},
        {.kind = StepKind::rename, .field = u"a"_s, .to = u"b"_s},
        map,
        {.kind = StepKind::replace, .field = u"a"_s, .pattern = u"\\d+\"(x)"_s, .with = u"$1"_s, .ignoreCase = true},
        {.kind = StepKind::replace, .field = u"a"_s, .pattern = u"x"_s, .with = QString()},
        {.kind = StepKind::split, .field = u"a"_s, .separator = u" "_s, .into = {u"b"_s, u"c,d"_s}},
        {.kind = StepKind::truncate, .field = u"a"_s, .characters = 7},
        {.kind = StepKind::copy, .field = u"a"_s, .to = u"b"_s},
        {.kind = StepKind::parseNumber, .field = u"a"_s},
        {.kind = StepKind::parseNumber, .field = u"a"_s, .number = {u',', u' '}},
    };
    for (const QByteArray& text : {recipeFile(file), recipeSteps(file.recipe)}) {
        const auto again = readRecipe(text);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(again->recipe == file.recipe);
    }
    QCOMPARE(readRecipe(recipeFile(file))->name, file.name);
}

void TestRecipeFile::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* text, const char* message) { QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(message); };
    row("", "The recipe is not valid JSON: the text is empty.");
    row("[{\"step\":\"trim\"},]", "The recipe is not valid JSON: a value is expected here.");
    row("3", "A recipe is a list of steps, or an object with \"steps\".");
    row("[]", "The recipe has no steps.");
    row("{\"name\":\"x\"}", "The recipe cannot be read: \"steps\" is missing.");
    row("{\"steps\":[{\"step\":\"trim\"}],\"nmae\":\"x\"}", "The recipe cannot be read: there is no \"nmae\".");
    row("{\"steps\":{}}", "A recipe is a list of steps, or an object with \"steps\".");
    row("[\"trim\"]", "Step 1: a step is an object, {\"step\": \"trim\"}.");
    row("[{\"step\":\"trim\"},{\"field\":\"a\"}]", "Step 2: \"step\" must name what it does.");
    row("[{\"step\":\"trimm\"}]", "Step 1, trimm: there is no such step; there are trim, set, remove, rename, map, replace, split, truncate, copy, parseNumber.");
    row("[{\"step\":\"trim\",\"feild\":\"a\"}]", "Step 1, trim: there is no \"feild\".");
    row("[{\"step\":\"trim\",\"field\":\"\"}]", "Step 1, trim: \"field\" is empty.");
    row("[{\"step\":\"trim\",\"field\":3}]", "Step 1, trim: \"field\" must be a text.");
    row("[{\"step\":\"remove\"}]", "Step 1, remove: \"field\" is missing.");
    row("[{\"step\":\"set\",\"field\":\"a\"}]", "Step 1, set: \"value\" is missing.");
    row("[{\"step\":\"rename\",\"field\":\"a\"}]", "Step 1, rename: \"to\" is missing.");
    row("[{\"step\":\"rename\",\"field\":\"a\",\"to\":\"a\"}]", "Step 1: rename goes to the field itself.");
    row("[{\"step\":\"map\",\"field\":\"a\",\"values\":{}}]", "Step 1: map needs at least one value.");
    row("[{\"step\":\"map\",\"field\":\"a\",\"values\":[]}]", "Step 1, map: \"values\" must be an object, {\"from\": \"to\"}.");
    row("[{\"step\":\"map\",\"field\":\"a\",\"values\":{\"x\":1,\"x\":2}}]", "The recipe is not valid JSON: the name \"x\" is used twice.");
    row("[{\"step\":\"map\",\"field\":\"a\",\"values\":{\"x\":1},\"others\":\"drop\"}]", "Step 1, map: \"others\" must be one of \"keep\", \"error\".");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"a(b\",\"with\":\"\"}]", "Step 1: the pattern is wrong at character 4: missing closing parenthesis.");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"\",\"with\":\"\"}]", "Step 1, replace: \"pattern\" is empty.");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"a\"}]", "Step 1, replace: \"with\" is missing.");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"(a)\",\"with\":\"$2\"}]", "Step 1: the pattern captures nothing for $2 (write $$ for a dollar).");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"(?<x>a)\",\"with\":\"$<y>\"}]", "Step 1: the pattern captures nothing by the name \"y\".");
    row("[{\"step\":\"replace\",\"field\":\"a\",\"pattern\":\"a\",\"with\":\"\",\"ignoreCase\":\"yes\"}]", "Step 1, replace: \"ignoreCase\" must be true or false.");
    row("[{\"step\":\"split\",\"field\":\"a\",\"by\":\" \",\"into\":[\"b\"]}]", "Step 1: split needs two fields or more.");
    row("[{\"step\":\"split\",\"field\":\"a\",\"by\":\" \",\"into\":[\"b\",\"b\"]}]", "Step 1: split has a field twice.");
    row("[{\"step\":\"split\",\"field\":\"a\",\"by\":\" \",\"into\":[\"b\",1]}]", "Step 1, split: \"into\" must be a list of names.");
    row("[{\"step\":\"split\",\"field\":\"a\",\"by\":\" \",\"into\":\"b\"}]", "Step 1, split: \"into\" must be a list of names.");
    row("[{\"step\":\"truncate\",\"field\":\"a\",\"characters\":0}]", "Step 1: truncate needs the number of characters that stay.");
    row("[{\"step\":\"truncate\",\"field\":\"a\",\"characters\":\"7\"}]", "Step 1, truncate: \"characters\" must be a whole number.");
    row("[{\"step\":\"truncate\",\"field\":\"a\",\"characters\":7.5}]", "Step 1, truncate: \"characters\" must be a whole number.");
    row("[{\"step\":\"parseNumber\",\"field\":\"a\",\"decimal\":\",\",\"grouping\":\",\"}]", "Step 1: the decimal mark is a point or a comma, and not what groups digits.");
    row("[{\"step\":\"parseNumber\",\"field\":\"a\",\"grouping\":\"_\"}]", "Step 1, parseNumber: \"grouping\" must be one of \"none\", \",\", \".\", \" \", \"'\".");
}

void TestRecipeFile::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto read = readRecipe(text);
    QVERIFY(!read);
    QCOMPARE(read.error().message, message);
}

QTEST_GUILESS_MAIN(TestRecipeFile)
#include "tst_recipefile.moc"
