// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk edit in the dead-letter page, with real keys: a recipe over the selection, its preview, saved recipes, one operation.
#include "tests/gui/pagescene.h"
#include "ui/deadletters/bulkeditpanel.h"
#include "ui/deadletters/changetable.h"
#include "ui/deadletters/countlines.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/deadletters/mappingedit.h"
#include "ui/deadletters/recipesteps.h"
#include "ui/models/bulkedit.h"
#include "ui/models/deadlettermodel.h"
#include "ui/widgets/banner.h"

#include "core/payload/recipefile.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <latch>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

const QStringList kColumns{u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s};

struct Scene : PageScene
{
    explicit Scene(const std::vector<RowStory>& stories = PageRig::picturedStories())
    {
        rig.identityColumns = {u"domain"_s};
        rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), kColumns, stories);
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
        page = new DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    bool listed(int rows) const { return page->model()->loaded() && !page->model()->counting() && page->model()->rowCount() == rows && page->model()->letterAt(0); }
    QWidget* panel() const { return find<QWidget>("bulkEdit"); }
    QString counts() const { return find<CountLines>("editCounts")->text(); }
    ChangeTable* changes() const { return find<ChangeTable>("editChanges"); }
    QComboBox* combo(const char* name) const { return find<QComboBox>(name); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }

    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString& text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// With the arrow keys.
    void choose(const char* name, const QString& word) const
    {
        QComboBox* box = combo(name);
        box->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != word; ++i)
            key(Qt::Key_Down);
        QCOMPARE(box->currentText(), word);
    }
    /// All that is listed, then E.
    void editAll()
    {
        find<RowTable>("letters")->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(find<RowTable>("letters")->selectionModel()->selectedRows().size(), page->model()->rowCount());
        key(Qt::Key_E);
        QTRY_VERIFY(panel()->isVisible());
    }
    /// By their numbers, ascending.
    std::vector<RowId> selected() const
    {
        std::vector<RowId> out;
        for (const QModelIndex& index : find<RowTable>("letters")->selectionModel()->selectedRows())
            out.push_back(page->model()->rowAt(index.row()));
        std::sort(out.begin(), out.end());
        return out;
    }
    QString notice() const
    {
        auto* label = find<QLabel>("noticeText");
        return label->isVisible() ? label->text() : QString();
    }
    RecipeSteps* steps() const { return panel()->findChild<RecipeSteps*>(); }
    qint64 operations(const QByteArray& kind) { return rig.number("SELECT count(*) FROM operation WHERE kind = '" + kind + "'"); }
    qint64 secondVersions() { return rig.number("SELECT count(*) FROM batch_row WHERE version > 1"); }

    DeadLettersPage* page = nullptr;
};

payload::Recipe recipe(const QByteArray& steps)
{
    const auto file = payload::readRecipe(steps);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    return file->recipe;
}

const QByteArray kNumber = R"([{"step":"parseNumber","field":"employees","grouping":","}])";

} // namespace

class TestBulkEditPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eOpensItForSeveralRows();
    void withTheKeyboardAlone();
    void countsAreExact();
    void whatAStepLacksStandsAtTheStep();
    void stepsAreAddedMovedAndTakenOut();
    void everyKindComesBackAsItWas_data();
    void everyKindComesBackAsItWas();
    void aNewStepIsReadyToBeFilledIn();
    void mappingsArePasted();
    void savedRecipesAreKeptAndForgotten();
    void offeredWhenTheErrorReturns();
    void escapeClosesADroppedListOnly();
    void theNextStepMeansWhatWasChanged();
    void whyRowsStayIsTheSameBeforeAndAfter();
    void countingCanBeStopped();
    void keysDoNotReachTheListBehind();
    void aFailedOperationSaysSo();
    void cancelledFromTheJobBar_data();
    void cancelledFromTheJobBar();
    void everyControlHasAName();
    void pictures();
};

void TestBulkEditPanel::eOpensItForSeveralRows()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QCOMPARE(scene.button("editLetter")->text(), u"Edit"_s);
    scene.editAll();
    QCOMPARE(scene.button("editLetter")->text(), u"Edit 20…"_s);
    QCOMPARE(scene.find<QLabel>("bulkEditTitle")->text(), u"Edit 20 rows"_s);
    QVERIFY(!scene.find<RowTable>("letters")->isVisible());
    QCOMPARE(QApplication::focusWidget(), scene.combo("step1.kind"));
    Scene::key(Qt::Key_Escape);
    QVERIFY(!scene.panel()->isVisible());
    QVERIFY(scene.find<RowTable>("letters")->isVisible());
    QCOMPARE(QApplication::focusWidget(), scene.find<RowTable>("letters"));
    // One row: its own editor.
    PageScene::choose(*scene.find<RowTable>("letters"), 3);
    Scene::key(Qt::Key_E);
    QVERIFY(!scene.panel()->isVisible());
    QVERIFY(scene.find<QWidget>("payloadText")->hasFocus());
}

/// Point 10: from the list to the operation and back without a mouse.
void TestBulkEditPanel::withTheKeyboardAlone()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    Scene::type(u"p"_s); // Parse number
    QCOMPARE(scene.combo("step1.kind")->currentText(), u"Parse number"_s);
    while (QApplication::focusWidget() != scene.combo("step1.field"))
        Scene::key(Qt::Key_Tab);
    Scene::type(u"employees"_s);
    Scene::key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.combo("step1.decimal"));
    Scene::key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.combo("step1.grouping"));
    Scene::type(u"c"_s);
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    const int changed = int(scene.changes()->changedRows());
    QVERIFY(changed > 1);
    QCOMPARE(scene.button("bulkEditApply")->text(), u"Change %1 rows"_s.arg(changed));
    QCOMPARE(scene.secondVersions(), 0); // nothing yet
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!scene.panel()->isVisible());
    QTRY_COMPARE(scene.secondVersions(), changed);
    QCOMPARE(scene.operations("bulkEdit"), 1);
    QCOMPARE(scene.rig.text("SELECT actor FROM operation WHERE kind = 'bulkEdit'"), u"ada"_s);
    QTRY_VERIFY2(scene.find<QLabel>("noticeText")->text().startsWith(u"%1 rows edited; the originals are kept."_s.arg(changed)),
                 qPrintable(scene.find<QLabel>("noticeText")->text()));
    QCOMPARE(QApplication::focusWidget(), scene.find<RowTable>("letters"));
    // Undone and done again.
    Scene::key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.secondVersions(), 0);
    QTRY_COMPARE(scene.rig.text("SELECT state FROM operation WHERE kind = 'bulkEdit'"), u"undone"_s);
    QTRY_VERIFY(scene.find<QLabel>("noticeText")->text().startsWith(u"Undid: "_s));
    Scene::key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(scene.secondVersions(), changed);
    // A recipe that was applied is not there any more when the next rows are edited.
    scene.editAll();
    QCOMPARE(scene.steps()->recipe().steps.size(), size_t(1));
    QVERIFY(scene.steps()->recipe().steps[0] == payload::RecipeStep{});
}

void TestBulkEditPanel::countsAreExact()
{
    std::vector<RowStory> stories = PageRig::manyStories(300);
    for (size_t i = 0; i < stories.size(); ++i)
        stories[i].body = R"({"domain":"d)" + QByteArray::number(i) + R"(.com","n":")" + (i % 10 == 0 ? QByteArray("n/a") : QByteArray::number(i)) + R"("})";
    Scene scene(stories);
    QTRY_VERIFY(scene.listed(300));
    scene.editAll();
    scene.steps()->setRecipe(recipe(R"([{"step":"parseNumber","field":"n"}])"));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    const QStringList lines = scene.counts().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"270 change"_s);
    QVERIFY2(lines[1].startsWith(u"30 fail: n is no number written that way (row "_s), qPrintable(lines[1]));
    QVERIFY(lines[1].endsWith(u"“n/a”)"_s));
    QCOMPARE(scene.changes()->changedRows(), 200);
    // The same room on both sides.
    QVERIFY(std::abs(scene.changes()->columnWidth(int(ChangeModel::Column::before)) - scene.changes()->columnWidth(int(ChangeModel::Column::after))) <= 1);
    QCOMPARE(scene.find<QLabel>("editChangesNote")->text(), u"The first 200 of 270 rows that change"_s);
    const ChangeLine* line = scene.changes()->changes()->lineAt(0);
    QCOMPARE(line->field, u"n"_s);
    QCOMPARE(line->before, u'"' + line->after + u'"'); // a text before, a number after
    QAbstractItemModelTester tester(scene.changes()->changes());
    // The list as it was shown: rows that die meanwhile are not swept in.
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.secondVersions(), 270);
}

void TestBulkEditPanel::whatAStepLacksStandsAtTheStep()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    auto* trouble = scene.find<QLabel>("step1.trouble");
    QVERIFY(!trouble->isVisible());
    Scene::type(u"s"_s); // Set
    QTRY_VERIFY(trouble->isVisible());
    QCOMPARE(trouble->text(), u"Set needs a field"_s); // as the step is called here
    QVERIFY(!scene.button("bulkEditApply")->isEnabled());
    scene.combo("step1.field")->setFocus();
    Scene::type(u"country"_s);
    QTRY_VERIFY(!trouble->isVisible());
    scene.choose("step1.kind", u"Replace (regex)"_s);
    auto* pattern = scene.find<QLineEdit>("step1.pattern");
    QVERIFY(pattern->isVisible());
    pattern->setFocus();
    Scene::type(u"(a"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"pattern"_s), qPrintable(trouble->text()));
    QVERIFY(scene.counts().isEmpty());
}

void TestBulkEditPanel::stepsAreAddedMovedAndTakenOut()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    Scene::key(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(scene.page->findChild<QComboBox*>(u"step2.kind"_s)); // a button is pressed for a moment
    QCOMPARE(QApplication::focusWidget(), scene.combo("step2.kind"));
    scene.choose("step2.kind", u"Remove"_s);
    scene.combo("step2.field")->setFocus();
    Scene::type(u"country"_s);
    QCOMPARE(scene.steps()->recipe(), recipe(R"([{"step":"trim"},{"step":"remove","field":"country"}])"));
    Scene::key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.steps()->recipe(), recipe(R"([{"step":"remove","field":"country"},{"step":"trim"}])"));
    QVERIFY(scene.combo("step1.field")->isAncestorOf(QApplication::focusWidget()) || scene.combo("step1.field")->hasFocus());
    scene.button("step1.remove")->setFocus();
    Scene::key(Qt::Key_Space);
    QCOMPARE(scene.steps()->recipe(), recipe(R"([{"step":"trim"}])"));
    QTRY_VERIFY(scene.page->findChildren<QComboBox*>(u"step2.kind"_s).isEmpty());
    scene.button("step1.remove")->click(); // the last one makes room for an empty one
    QCOMPARE(scene.steps()->recipe().steps.size(), size_t(1));
    // What was written stays when the panel is closed.
    scene.combo("step1.field")->setFocus();
    Scene::type(u"email"_s);
    Scene::key(Qt::Key_Escape);
    scene.editAll();
    QCOMPARE(scene.steps()->recipe(), recipe(R"([{"step":"trim","field":"email"}])"));
    QTRY_VERIFY(!scene.counts().isEmpty()); // and is counted for the rows of now
}

void TestBulkEditPanel::everyKindComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char* step : {
             R"({"step":"trim"})", R"({"step":"trim","field":"a"})", R"({"step":"set","field":"a","value":"x \" y"})",
             R"({"step":"set","field":"a","value":12345678901234567890.10})", R"({"step":"set","field":"a","value":null})",
             R"({"step":"set","field":"a","value":{"b":[1,2]}})", R"({"step":"remove","field":"a"})",
             R"({"step":"rename","field":"a","to":"b"})", R"({"step":"map","field":"a","values":{"DE":"Germany","FR":"France"}})",
             R"({"step":"map","field":"a","values":{" x = y":" z","":"none"},"others":"error"})",
             R"({"step":"map","field":"a","values":{"yes":true,"no":false}})",
             R"({"step":"replace","field":"a","pattern":"^0+","with":"$&","ignoreCase":true})",
             R"({"step":"split","field":"a","by":" ","into":["b","c"]})", R"({"step":"split","field":"a","by":", ","into":["b, c","d"]})",
             R"({"step":"truncate","field":"a","characters":40})", R"({"step":"copy","field":"a","to":"b"})",
             R"({"step":"parseNumber","field":"a","decimal":",","grouping":" "})", R"({"step":"parseNumber","field":"a","grouping":"'"})"})
        QTest::newRow(step) << QByteArray(step);
}

/// A recipe that was saved, or written by hand, is the same after the panel has shown it.
void TestBulkEditPanel::everyKindComesBackAsItWas()
{
    QFETCH(QByteArray, step);
    const payload::Recipe given = recipe('[' + step + ']');
    RecipeSteps steps;
    steps.setRecipe(given);
    QVERIFY(steps.recipe() == given);
    QVERIFY(steps.check());
}

/// D40: what is offered empties no field, says how it is written, and is in sight.
void TestBulkEditPanel::aNewStepIsReadyToBeFilledIn()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.window->resize(1280, 720);
    scene.editAll();
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(scene.button("recipeAddStep"), Qt::LeftButton);
    QTRY_VERIFY(scene.panel()->findChild<QWidget*>(u"step5"_s));
    auto* area = scene.steps()->findChild<QScrollArea*>();
    const auto inSight = [&](const char* name) {
        auto* control = scene.find<QWidget>(name);
        const QRect there(control->mapTo(area->viewport(), QPoint()), control->size());
        return control->isVisible() && area->viewport()->rect().contains(there);
    };
    QTRY_VERIFY(inSight("step5.kind") && inSight("step5.field"));
    // Tab goes on to what keeps the steps, not to the head of the window: what is typed there pauses everything.
    scene.find<QWidget>("recipeAddStep")->setFocus();
    scene.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recipeName"_s);
    scene.combo("step1.kind")->setFocus();
    for (int i = 0; i < 100 && QApplication::focusWidget()->objectName() != u"recipeName"_s; ++i) {
        QVERIFY(scene.panel()->isAncestorOf(QApplication::focusWidget()));
        scene.key(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recipeName"_s);
    scene.choose("step5.kind", u"Map values"_s);
    QTRY_VERIFY(inSight("step5.kind") && inSight("step5.others"));
    scene.choose("step5.kind", u"Truncate"_s);
    QCOMPARE(scene.find<QSpinBox>("step5.characters")->value(), 100);
    scene.choose("step5.kind", u"Split"_s);
    QVERIFY(scene.find<QLineEdit>("step5.into")->placeholderText().contains(u','));
    for (const QLabel* label : scene.find<QWidget>("step5")->findChildren<QLabel*>())
        QVERIFY2(label->text() != u"is"_s, qPrintable(label->text()));
}

void TestBulkEditPanel::mappingsArePasted()
{
    MappingEdit edit;
    edit.setPlainText(u"DE = Germany\nFR\tFrance\n\n x\t y \nalone"_s);
    const auto texts = edit.entries(false);
    QCOMPARE(texts.size(), size_t(4));
    QCOMPARE(texts[0].from, u"DE"_s);
    QCOMPARE(texts[0].to, QByteArray("\"Germany\""));
    QCOMPARE(texts[1].to, QByteArray("\"France\""));
    QCOMPARE(texts[2].from, u" x"_s);
    QCOMPARE(texts[2].to, QByteArray("\" y \""));
    QCOMPARE(texts[3].to, QByteArray("\"\""));
    edit.setPlainText(u"a = 1.50"_s);
    QCOMPARE(edit.entries(true)[0].to, QByteArray("1.50"));
    QVERIFY(MappingEdit::needJson(edit.entries(true)));
}

void TestBulkEditPanel::savedRecipesAreKeptAndForgotten()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    scene.steps()->setRecipe(recipe(kNumber));
    QVERIFY(!scene.button("saveRecipe")->isEnabled());
    scene.find<QLineEdit>("recipeName")->setFocus();
    Scene::type(u"Sizes"_s);
    QCOMPARE(scene.button("saveRecipe")->text(), u"Save recipe"_s);
    Scene::key(Qt::Key_Return);
    QTRY_COMPARE(scene.combo("savedRecipes")->count(), 2);
    QTRY_COMPARE(scene.button("saveRecipe")->text(), u"Save over it"_s);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM recipe"), 1);
    scene.steps()->setRecipe({});
    scene.combo("savedRecipes")->setFocus();
    Scene::key(Qt::Key_Down);
    Q_EMIT scene.combo("savedRecipes")->activated(1);
    QVERIFY(scene.steps()->recipe() == recipe(kNumber));
    // The operation knows which one it was.
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.operations("bulkEdit"), 1);
    QCOMPARE(scene.rig.text("SELECT detail ->> '$.name' FROM operation WHERE kind = 'bulkEdit'"), u"Sizes"_s);
    scene.editAll();
    QTRY_COMPARE(scene.combo("savedRecipes")->count(), 2);
    scene.combo("savedRecipes")->setCurrentIndex(1);
    Q_EMIT scene.combo("savedRecipes")->activated(1);
    QTest::mouseClick(scene.button("forgetRecipe"), Qt::LeftButton);
    QTRY_COMPARE(scene.combo("savedRecipes")->count(), 1);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM recipe"), 0);
}

void TestBulkEditPanel::offeredWhenTheErrorReturns()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.rig.workspace.run("INSERT INTO recipe (id, name, steps, created_at) VALUES (1, 'Another', '[{\"step\":\"trim\"}]', 0)");
    scene.rig.workspace.run("INSERT INTO recipe (id, name, steps, created_at) VALUES (2, 'Sizes', '" + kNumber + "', 0)");
    scene.rig.workspace.run("INSERT INTO recipe_use (error_group, recipe_id, operation_id, rows, used_at) VALUES (77, 2, 900, 140, 0)");
    scene.editAll();
    QTRY_COMPARE(scene.combo("savedRecipes")->count(), 3);
    QVERIFY(!scene.find<QWidget>("recipeOffer")->isVisible()); // another error
    Scene::key(Qt::Key_Escape);
    scene.rig.workspace.run("UPDATE batch_row SET error_group = 77 WHERE reason = " + QByteArray::number(int(Reason::rejected)));
    scene.editAll();
    QTRY_VERIFY(scene.find<QWidget>("recipeOffer")->isVisible());
    QCOMPARE(scene.find<QLabel>("recipeOfferText")->text(), u"“Sizes” helped with this error before: 6 of these rows have it."_s);
    QCOMPARE(scene.combo("savedRecipes")->itemText(1), u"Sizes – helped before"_s); // first
    QCOMPARE(scene.combo("savedRecipes")->itemText(2), u"Another"_s);
    Scene::key(Qt::Key_U, Qt::AltModifier);
    QVERIFY(scene.steps()->recipe() == recipe(kNumber));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
}

/// What has dropped down has the key; the next one closes the panel.
void TestBulkEditPanel::escapeClosesADroppedListOnly()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    auto* box = scene.combo("step1.kind");
    box->setFocus();
    Scene::key(Qt::Key_Space);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!box->view()->isVisible());
    QVERIFY(scene.panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), box);
    Scene::key(Qt::Key_Escape);
    QVERIFY(!scene.panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), scene.find<RowTable>("letters"));
}

/// What was edited is selected and can be replayed in one go; the row that was left out is not what the next key means.
void TestBulkEditPanel::theNextStepMeansWhatWasChanged()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    auto* table = scene.find<RowTable>("letters");
    table->setFocus();
    Scene::key(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(scene.selected().size(), size_t(20));
    for (int i = 0; i < 4; ++i)
        Scene::key(Qt::Key_Down, Qt::ControlModifier);
    Scene::key(Qt::Key_Space, Qt::ControlModifier);
    const RowId excepted = scene.page->model()->rowAt(table->currentIndex().row());
    QCOMPARE(scene.selected().size(), size_t(19));
    QVERIFY(!table->selectionModel()->isSelected(table->currentIndex()));
    Scene::key(Qt::Key_E);
    QTRY_VERIFY(scene.panel()->isVisible());
    scene.steps()->setRecipe(recipe(kNumber));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.notice().contains(u"edited; the originals are kept."_s));
    std::vector<RowId> changed;
    for (const RowId row : scene.page->model()->rowIds()) {
        if (scene.rig.number("SELECT version FROM batch_row WHERE id = " + QByteArray::number(row.value)) > 1)
            changed.push_back(row);
    }
    std::sort(changed.begin(), changed.end());
    QVERIFY(changed.size() > 1 && changed.size() < 19);
    QTRY_COMPARE(scene.selected(), changed);
    QVERIFY(scene.page->model()->rowAt(table->currentIndex().row()) != excepted);
    QCOMPARE(scene.button("replayLetters")->text(), u"Replay %1…"_s.arg(changed.size()));
    auto* offer = scene.button("noticeOffer");
    QVERIFY(offer->isVisible());
    QVERIFY(scene.button("noticeAction")->isVisible()); // Undo beside it
    QCOMPARE(offer->text(), u"Replay these %1…"_s.arg(changed.size()));
    table->clearSelection(); // the notice means them whatever is selected meanwhile
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(scene.find<QWidget>("replaySheet")->isVisible());
    const auto counted = [&] {
        const auto labels = scene.find<QWidget>("replaySheet")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(QString::number(changed.size())); });
    };
    QTRY_VERIFY(counted());
}

void TestBulkEditPanel::whyRowsStayIsTheSameBeforeAndAfter()
{
    std::vector<RowStory> stories = PageRig::manyStories(40);
    for (size_t i = 0; i < stories.size(); ++i)
        stories[i].body = R"({"domain":"d)" + QByteArray::number(i) + R"(.com","n":")" + (i % 10 == 0 ? QByteArray("n/a") : QByteArray::number(i)) + R"("})";
    Scene scene(stories);
    scene.rig.index();
    QTRY_VERIFY(scene.listed(40));
    scene.editAll();
    auto* left = scene.button("editLeft");
    QVERIFY(!left->isVisible());
    scene.steps()->setRecipe(recipe(R"([{"step":"parseNumber","field":"n"}])"));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    QVERIFY2(scene.counts().contains(u"4 fail: n is no number written that way (row d"_s), qPrintable(scene.counts())); // as the list calls it
    QVERIFY(left->isVisible());
    QCOMPARE(left->text(), u"4 rows stay as they are: show them in the list"_s);
    const ChangeLine* line = scene.changes()->changes()->lineAt(0);
    QVERIFY(line->label.endsWith(u".com"_s));
    QCOMPARE(scene.changes()->changes()->index(0, 0).data().toString(), line->label);
    QTest::mouseClick(left, Qt::LeftButton);
    QVERIFY(!scene.panel()->isVisible());
    QCOMPARE(scene.selected().size(), size_t(4));
    for (const RowId row : scene.selected())
        QVERIFY(scene.rig.text("SELECT body FROM payload WHERE row_id = " + QByteArray::number(row.value)).contains(u"n/a"_s));
    scene.editAll(); // the steps are still there
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"36 rows edited; the originals are kept. 4 rows left as they are: 4 fail: n is no number written that way."_s);
}

void TestBulkEditPanel::countingCanBeStopped()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    // The same twenty over and over: enough to stop in the middle.
    std::vector<RowId> rows;
    for (int i = 0; i < 400'000; ++i)
        rows.push_back(scene.page->model()->rowIds()[size_t(i % 20)]);
    auto* panel = scene.find<BulkEditPanel>("bulkEdit");
    panel->open(rows);
    panel->show();
    scene.steps()->setRecipe(recipe(kNumber));
    auto* stop = scene.button("stopCounting");
    QTRY_VERIFY(stop->isVisible() && stop->text() == u"Stop counting"_s);
    QTRY_VERIFY(!scene.counts().isEmpty()); // the first rows show while it counts
    QVERIFY(!scene.button("bulkEditApply")->isEnabled());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stop->text(), u"Count on"_s);
    QVERIFY(scene.find<QLabel>("editNote")->text().startsWith(u"Stopped after "_s));
    scene.rig.awaitReading(); // the answer that was on its way
    QVERIFY(!scene.button("bulkEditApply")->isEnabled()); // not without the exact count
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.button("bulkEditApply")->isEnabled(), 60'000);
    QVERIFY(scene.counts().contains(u" change"_s));
}

/// What is typed into the panel acts on nothing behind it.
void TestBulkEditPanel::keysDoNotReachTheListBehind()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    scene.steps()->setRecipe(recipe(kNumber));
    QTRY_VERIFY(scene.changes()->changes()->rowCount() > 0);
    scene.changes()->setFocus();
    for (const int key : {int(Qt::Key_Delete), int(Qt::Key_R), int(Qt::Key_J), int(Qt::Key_E), int(Qt::Key_Slash)})
        Scene::key(key);
    Scene::key(Qt::Key_A, Qt::ControlModifier);
    scene.rig.flush();
    QVERIFY(scene.panel()->isVisible());
    QCOMPARE(scene.operations("discard"), 0);
    QVERIFY(!scene.find<QWidget>("replaySheet")->isVisible());
    QCOMPARE(scene.find<QLabel>("bulkEditTitle")->text(), u"Edit 20 rows"_s);
}

void TestBulkEditPanel::aFailedOperationSaysSo()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    scene.rig.workspace.run("ALTER TABLE recipe RENAME TO recipe_gone");
    scene.steps()->setRecipe(recipe(kNumber));
    scene.find<QLineEdit>("recipeName")->setFocus();
    Scene::type(u"Sizes"_s);
    Scene::key(Qt::Key_Return);
    QTRY_VERIFY(scene.page->findChild<Banner*>() != nullptr && scene.page->findChild<Banner*>()->isVisible());
    QVERIFY(scene.panel()->isVisible()); // what was written is still there
    QVERIFY(scene.steps()->recipe() == recipe(kNumber));
}

void TestBulkEditPanel::cancelledFromTheJobBar_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("click") << false;
    QTest::newRow("key") << true;
}

/// All or nothing (row-life.md, "Operator against engine"): what it had done by then is taken back.
void TestBulkEditPanel::cancelledFromTheJobBar()
{
    QFETCH(bool, byKey);
    constexpr int kRows = 3'000;
    std::vector<RowStory> stories = PageRig::manyStories(kRows);
    for (int i = 0; i < kRows; ++i)
        stories[size_t(i)].body = "{\"domain\":\"d" + QByteArray::number(i) + ".example\",\"employees\":\"1\"}";
    Scene scene(stories);
    QTRY_VERIFY(scene.listed(kRows));
    const auto rows = [&] {
        return scene.rig.text("SELECT group_concat(id || ':' || state || ':' || reason || ':' || version || ':' || payload_id || ':' || owns)"
                              " FROM (SELECT * FROM batch_row ORDER BY id)");
    };
    const QString before = rows();
    scene.editAll();
    scene.steps()->setRecipe(recipe(R"([{"step":"set","field":"checked","value":"yes"}])"));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());

    // The desk stands still as soon as some of the rows are changed.
    std::latch asked(1);
    std::atomic<bool> changedSome = false;
    const int listener = scene.rig.desk.addListener([&](const engine::DeskProgress& progress) {
        if (progress.kind == u"bulkEdit" && progress.applied > 0 && !changedSome.exchange(true))
            asked.wait();
    });
    Scene::key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(changedSome);
    const qint64 changed = scene.secondVersions();
    QVERIFY(changed > 0 && changed < kRows);
    QTRY_VERIFY(scene.window->findChild<QToolButton*>(u"cancelJob"_s));
    auto* cancel = scene.find<QToolButton>("cancelJob");
    QTRY_VERIFY(cancel->isVisible());
    if (byKey) {
        cancel->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cancel, Qt::Key_Space);
    } else {
        QTest::mouseClick(cancel, Qt::LeftButton);
    }
    QVERIFY(!cancel->isEnabled());
    asked.count_down();
    QTRY_COMPARE(scene.rig.text("SELECT state FROM operation WHERE kind = 'bulkEdit'"), u"cancelled"_s);
    scene.rig.flush();
    QCOMPARE(rows(), before);
    QCOMPARE(scene.secondVersions(), 0);
    QVERIFY(scene.consistent());
    const auto said = [&] {
        const auto labels = scene.window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"cancelled, all rows are as they were"_s);
        });
    };
    QTRY_VERIFY(said());
    QTRY_VERIFY(scene.listed(kRows));
    scene.rig.desk.removeListener(listener);
}

void TestBulkEditPanel::everyControlHasAName()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.editAll();
    QVERIFY2(scene.unnamedControls().isEmpty(), qPrintable(scene.unnamedControls().join(u'\n')));
}

void TestBulkEditPanel::pictures()
{
    std::vector<RowStory> stories = PageRig::picturedStories();
    stories[0].body = R"({"email":"ops@acme-robotics.de","company":"شركة الروبوتات المتقدمة","domain":" acme-robotics.de ","employees":"1,250 ","country":"DE","notes":")"
        + QByteArray("A long note that goes on and on about what was agreed. ").repeated(12) + R"("})";
    Scene scene(stories);
    QTRY_VERIFY(scene.listed(20));
    scene.rig.workspace.run("INSERT INTO recipe (id, name, steps, created_at) VALUES (2, 'Sizes as numbers', '" + kNumber + "', 0)");
    scene.rig.workspace.run("INSERT INTO recipe_use (error_group, recipe_id, operation_id, rows, used_at) VALUES (77, 2, 900, 140, 0)");
    scene.rig.workspace.run("UPDATE batch_row SET error_group = 77 WHERE reason = " + QByteArray::number(int(Reason::rejected)));
    scene.editAll();
    scene.picture(u"bulkedit-empty"_s);
    scene.steps()->setRecipe(recipe(R"([{"step":"trim","field":"domain"},{"step":"parseNumber","field":"employees","grouping":","},)"
                                    R"({"step":"map","field":"country","values":{"DE":"Germany","FR":"France","JP":"Japan"}},{"step":"set","field":"source","value":"leads"}])"));
    QTRY_VERIFY(scene.button("bulkEditApply")->isEnabled());
    scene.picture(u"bulkedit-preview"_s);
    scene.choose("step1.kind", u"Split"_s);
    QTRY_VERIFY(scene.find<QLabel>("step1.trouble")->isVisible());
    scene.picture(u"bulkedit-trouble"_s);
}

QTEST_MAIN(TestBulkEditPanel)
#include "tst_bulkeditpanel.moc"
