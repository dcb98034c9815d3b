// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/store/operations.h"
#include "tests/gui/lettersscene.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/attemptline.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/payloadtext.h"
#include "ui/models/letterdetail.h"
#include "ui/widgets/figurelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

RowStory flat(const QByteArray& employees, int n = 0)
{
    return {"{\"domain\":\"d" + QByteArray::number(n) + ".example\",\"employees\":" + employees + ",\"zip\":\"08123\"}",
            RowState::dead, Reason::rejected, 422, 1, "Field must be a number", 5 + n};
}

std::vector<RowStory> flats(int rows)
{
    std::vector<RowStory> stories;
    for (int i = 0; i < rows; ++i)
        stories.push_back(flat("\"1,250 \"", i));
    return stories;
}

} // namespace

/// Issue 4, point 5.
class TestLetterInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formAndEditorAreOneDraft();
    void theFormKnowsWhatIsNoNumber();
    void nestedPayloadsSayWhy();
    void changedFieldsAreMarked();
    void theFormWithTheKeyboardAlone();
    void aDraftStaysWithItsRow();
    void aDraftOutlivesANewListing();
    void errorIsMarkedAtItsLine();
    void diffAgainstTheOriginal();
    void theSizeMeterKnowsTheLimit();
    void blocksFoldAndBracesMatch();
    void theEditorFollowsTheTheme();
    void versionsCanBeLookedAtAndCompared();
    void attemptsAsAWaterfall();
    void attemptsWithTheKeyboard();
    void rowsThatWereNeverSent();
    void responseIsLaidOut();
    void responseThatIsNoJson();
    void copiesHideEverySecret();
    void nextAndPreviousKeepTabAndScroll();
    void withNothingToSaveTheRowIsReplayed();
    void agesGoOn();
    void whatIsAskedOfAnAmbiguousRowIsWhole();
    void notesAndTagsAreShown();
    void notesAndTagsAreSavedWithTheKeyboard();
    void everyControlHasAName();
};

void TestLetterInspector::formAndEditorAreOneDraft()
{
    LettersScene scene(flats(2));
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    scene.show(LettersScene::form);
    auto* value = scene.find<QLineEdit>("formValue.1");
    QCOMPARE(value->text(), u"1,250 "_s);
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(value, u"77"_s);
    scene.show(LettersScene::payload);
    QVERIFY(scene.editor()->text().contains(u"\"employees\": \"77\""_s));
    // Ctrl+Z in the editor takes the form's edits back.
    scene.replaceInPayload(u"\"77\""_s, u"1250"_s);
    scene.show(LettersScene::form);
    QCOMPARE(value->text(), u"1250"_s);
    QCOMPARE(scene.find<QComboBox>("formKind.1")->currentText(), u"number"_s);
    QTest::keyClick(value, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.text("SELECT body FROM payload WHERE version = 2"),
                 u"{\"domain\":\"d0.example\",\"employees\":1250,\"zip\":\"08123\"}"_s);
    QTRY_VERIFY(!scene.find<QPushButton>("payloadSave")->isEnabled());
}

void TestLetterInspector::theFormKnowsWhatIsNoNumber()
{
    LettersScene scene(flats(2));
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    scene.show(LettersScene::form);
    auto* kind = scene.find<QComboBox>("formKind.2");
    kind->setFocus();
    QTest::keyClicks(kind, u"n"_s); // as the keyboard chooses in a list: number
    QCOMPARE(kind->currentText(), u"number"_s);
    Q_EMIT kind->activated(kind->currentIndex());
    auto* trouble = scene.find<QLabel>("formTrouble.2");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"“08123” is no JSON number"_s), qPrintable(trouble->text()));
    QVERIFY(!scene.find<QPushButton>("payloadSave")->isEnabled());
    QVERIFY(!scene.find<QPushButton>("payloadSaveReplay")->isEnabled());
    // The payload keeps the text that it had, and the form what was asked of it, on the way to another row and back.
    scene.show(LettersScene::payload);
    QVERIFY(scene.editor()->text().contains(u"\"zip\": \"08123\""_s));
    scene.select(1);
    scene.select(0);
    scene.show(LettersScene::form);
    QCOMPARE(kind->currentText(), u"number"_s);
    auto* value = scene.find<QLineEdit>("formValue.2");
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"1e400"_s);
    QVERIFY2(trouble->text().startsWith(u"1e400 is beyond what a number can hold"_s), qPrintable(trouble->text()));
    QVERIFY(!scene.find<QPushButton>("payloadSave")->isEnabled());
    QTest::keyClick(value, Qt::Key_Backspace);
    QVERIFY(!trouble->isVisible());
    QVERIFY(scene.find<QPushButton>("payloadSave")->isEnabled());
    scene.show(LettersScene::payload);
    QVERIFY(scene.editor()->text().contains(u"\"zip\": 1e40\n"_s));
}

void TestLetterInspector::nestedPayloadsSayWhy()
{
    RowStory nested = flat("{\"from\":1,\"to\":9}");
    LettersScene scene({nested});
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::form);
    auto* why = scene.find<QLabel>("formWhyNot");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"“employees” holds an object"_s), qPrintable(why->text()));
    QVERIFY(!scene.find<QScrollArea>("formArea")->isVisible());
}

void TestLetterInspector::changedFieldsAreMarked()
{
    LettersScene scene(flats(1));
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::form);
    auto* value = scene.find<QLineEdit>("formValue.1");
    QCOMPARE(scene.find<QLabel>("formSign.1")->text(), QString());
    QTest::keyClicks(value, u"9"_s);
    QCOMPARE(scene.find<QLabel>("formSign.1")->text(), u"±"_s);
    QCOMPARE(value->toolTip(), u"Original: “1,250 ” (text)"_s);
    QCOMPARE(value->accessibleDescription(), value->toolTip());
    QCOMPARE(scene.find<QLabel>("formSign.0")->text(), QString());
    QTest::keyClick(value, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.find<QLabel>("formSign.1")->text(), QString());
}

void TestLetterInspector::theFormWithTheKeyboardAlone()
{
    LettersScene scene(flats(1));
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::form);
    QTest::keyClick(scene.table(), Qt::Key_E);
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(), qPrintable(order.last()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"formValue.0"_s, u"formKind.0"_s, u"formValue.1"_s, u"formKind.1"_s, u"formValue.2"_s, u"formKind.2"_s}));
    // And on to what is done with it, not to the head of the window.
    QVERIFY2(scene.find<QWidget>("inspector")->isAncestorOf(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
    auto* value = scene.find<QLineEdit>("formValue.1");
    value->setFocus();
    // Letters that are shortcuts in the list are text here.
    QTest::keyClicks(value, u"jker"_s);
    QVERIFY(value->text().contains(u"jker"_s));
    QTest::keyClick(value, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), scene.table());
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"1250"_s);
    QTest::keyClick(value, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 1"), 2);
    QTRY_VERIFY(scene.rig.number("SELECT state FROM batch_row WHERE id = 1") == int(RowState::pending)
                || (scene.window->findChild<QPushButton*>(u"replaySend"_s) && scene.find<QPushButton>("replaySend")->isVisible()));
}

void TestLetterInspector::aDraftStaysWithItsRow()
{
    LettersScene scene(flats(5));
    scene.open();
    QTRY_VERIFY(scene.listed(5));
    scene.select(0);
    scene.replaceInPayload(u"1,250 "_s, u"42"_s);
    auto* inspector = scene.find<LetterInspector>("inspector");
    // Two rows on before the first of them is read: the text on the screen is still of the row that was left.
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_VERIFY(scene.place().startsWith(u"line 4 "_s));
    QVERIFY(inspector->hasDraft(RowId(1)));
    QVERIFY(!inspector->hasDraft(RowId(2)));
    QVERIFY(!inspector->hasDraft(RowId(3)));
    QCOMPARE(inspector->drafts(), 1);
    QVERIFY(scene.editor()->text().contains(u"\"1,250 \""_s));
    scene.select(1);
    QVERIFY(scene.editor()->text().contains(u"\"1,250 \""_s));
    scene.select(0);
    QVERIFY(scene.editor()->text().contains(u"\"42\""_s));
    // The row says so.
    const QImage marked = scene.table()->viewport()->grab().toImage();
    QTest::mouseClick(scene.find<QPushButton>("payloadDiscardChanges"), Qt::LeftButton);
    scene.table()->setFocus();
    QVERIFY(!inspector->hasDraft(RowId(1)));
    QVERIFY(marked != scene.table()->viewport()->grab().toImage());
    QCOMPARE(scene.rig.number("SELECT count(*) FROM payload WHERE version > 1"), 0);
}

void TestLetterInspector::aDraftOutlivesANewListing()
{
    LettersScene scene(flats(3));
    scene.open();
    QTRY_VERIFY(scene.listed(3));
    scene.select(1);
    scene.replaceInPayload(u"1,250 "_s, u"42"_s);
    int line = 0, column = 0;
    scene.editor()->getCursorPosition(&line, &column);
    int listings = 0;
    QObject::connect(scene.page->model(), &DeadLetterModel::listingChanged, scene.page, [&listings] { ++listings; });
    Q_EMIT scene.page->findChild<LetterDesk*>()->changed(); // an action of the operator's, done
    QTRY_COMPARE(listings, 1);
    QTRY_VERIFY(scene.listed(3));
    scene.rig.awaitReading(); // the answer that must not change the text
    QVERIFY(scene.editor()->text().contains(u"\"42\""_s));
    int lineNow = 0, columnNow = 0;
    scene.editor()->getCursorPosition(&lineNow, &columnNow);
    QCOMPARE(std::pair(lineNow, columnNow), std::pair(line, column));
    QTest::keyClicks(scene.editor(), u"7"_s);
    QVERIFY(scene.editor()->text().contains(u"\"427\""_s));
}

void TestLetterInspector::errorIsMarkedAtItsLine()
{
    LettersScene scene(flats(1));
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.replaceInPayload(u"\"1,250 \""_s, u"1,,"_s);
    QTRY_VERIFY(scene.find<QLabel>("payloadVerdict")->text().startsWith(u"line 3, column"_s));
    QVERIFY(scene.editor()->markersAtLine(2) & (1U << 2));
    QVERIFY(!(scene.editor()->markersAtLine(1) & (1U << 2)));
    scene.show(LettersScene::form);
    QVERIFY(scene.find<QLabel>("formWhyNot")->text().contains(u"line 3"_s));
}

void TestLetterInspector::diffAgainstTheOriginal()
{
    LettersScene scene(flats(1));
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    auto* text = static_cast<PayloadText*>(scene.editor());
    QVERIFY(text->removedLines().isEmpty());
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    QTRY_COMPARE(text->removedLines(), QStringList{u"  \"employees\": \"1,250 \","_s});
    QVERIFY(text->markersAtLine(2) & (1U << 1));
    // Long lines that went are elided, their words at the right stay readable.
    QVERIFY(!text->annotation(1).contains(u"original"_s));
    for (int i = 0; i < 8 && text->isUndoAvailable(); ++i)
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(text->removedLines().isEmpty());
}

void TestLetterInspector::theSizeMeterKnowsTheLimit()
{
    LettersScene scene(flats(1));
    scene.rig.workspace.run("UPDATE destination SET policy = json_set(policy, '$.payloadLimit', 80) WHERE id = 1");
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    auto* size = scene.find<FigureLabel>("payloadSize");
    // As sent: without the layout of the editor.
    QCOMPARE(size->text(), u"58 B of 80 B"_s);
    QCOMPARE(scene.find<QWidget>("payloadMeter")->isVisible(), true);
    QVERIFY(!scene.find<QPushButton>("payloadSave")->isEnabled());
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    QTRY_COMPARE(size->text(), u"54 B of 80 B"_s);
    QTRY_VERIFY(scene.find<QPushButton>("payloadSave")->isEnabled());
    scene.replaceInPayload(u"1250"_s, u"\"more than the destination takes\""_s);
    QTRY_COMPARE(size->text(), u"83 B of 80 B"_s);
    QVERIFY2(scene.find<QLabel>("payloadVerdict")->text().contains(u"over the limit"_s), qPrintable(scene.find<QLabel>("payloadVerdict")->text()));
    for (const char* name : {"payloadSave", "payloadSaveReplay"})
        QVERIFY(!scene.find<QPushButton>(name)->isEnabled());
    QTest::keyClick(scene.editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM payload WHERE version > 1"), 0);
}

void TestLetterInspector::blocksFoldAndBracesMatch()
{
    LettersScene scene({flat("{\"from\":1,\"to\":[9,10]}")});
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    auto* editor = scene.editor();
    const auto visible = [&](unsigned long line) { return bool(editor->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, line)); };
    const auto alt = [&](Qt::Key key) { QTest::keyClick(editor, key, Qt::AltModifier); };
    editor->setFocus();
    editor->setCursorPosition(5, 0); // 9, in the list in the object in the payload
    alt(Qt::Key_Left);
    QVERIFY(visible(4) && !visible(5));
    alt(Qt::Key_Left);
    QVERIFY(visible(2) && !visible(3));
    alt(Qt::Key_Left);
    QVERIFY(visible(0) && !visible(1));
    alt(Qt::Key_Right);
    QVERIFY(visible(1) && visible(2) && !visible(3));
    // The brace that the cursor stands at and its other one.
    editor->setCursorPosition(0, 0);
    QApplication::processEvents();
    const long last = editor->SendScintilla(QsciScintilla::SCI_GETLENGTH) - 1;
    QCOMPARE(editor->SendScintilla(QsciScintilla::SCI_BRACEMATCH, 0UL, 0L), last);
}

void TestLetterInspector::theEditorFollowsTheTheme()
{
    LettersScene scene(flats(1));
    PageScene::theme().setChoice(ThemeChoice::light);
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    const auto ground = [](QWidget* of) { return of->grab().toImage().pixelColor(of->width() - 40, of->height() - 20); };
    for (const auto choice : {ThemeChoice::dark, ThemeChoice::light, ThemeChoice::dark}) {
        PageScene::theme().setChoice(choice);
        for (const auto& [tab, name] : {std::pair(LettersScene::payload, "payloadText"), std::pair(LettersScene::response, "responseBody")}) {
            scene.show(tab);
            QCOMPARE(ground(scene.find<QWidget>(name)), color(Token::panel, QApplication::palette()));
        }
    }
}

void TestLetterInspector::versionsCanBeLookedAtAndCompared()
{
    LettersScene scene(flats(2));
    const auto edit = [&](int version, const QByteArray& employees) {
        const auto done = scene.rig.writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
            auto result = store::Operations(connection, scene.rig.workspace.clock().wall())
                              .edit(RowId(1), version, "{\"domain\":\"d0.example\",\"employees\":" + employees + ",\"zip\":\"08123\"}",
                                    {u"grace"_s, u"as the vendor asked"_s});
            return result ? Result<void>() : Result<void>(result.error());
        });
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
    };
    edit(1, "1");
    edit(2, "22");
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    QCOMPARE(scene.tabs()->tabText(LettersScene::history), u"History 3"_s);
    auto* text = static_cast<PayloadText*>(scene.editor());
    // What was typed is dropped without what was corrected before, and what was imported is another thing.
    scene.replaceInPayload(u"22"_s, u"333"_s);
    auto* discard = scene.find<QPushButton>("payloadDiscardChanges");
    QTRY_VERIFY(discard->isEnabled());
    QTest::mouseClick(discard, Qt::LeftButton);
    QVERIFY(text->text().contains(u"\"employees\": 22"_s));
    QVERIFY(!discard->isEnabled() && !scene.find<QPushButton>("payloadSave")->isEnabled());
    QTest::mouseClick(scene.find<QPushButton>("payloadOriginal"), Qt::LeftButton);
    QVERIFY(text->text().contains(u"\"employees\": \"1,250 \""_s));
    QVERIFY(scene.find<QPushButton>("payloadSave")->isEnabled() && !scene.find<QPushButton>("payloadOriginal")->isEnabled());
    QTest::mouseClick(discard, Qt::LeftButton);
    QVERIFY(text->text().contains(u"\"employees\": 22"_s));
    // Against the original, by itself.
    QCOMPARE(text->removedLines(), QStringList{u"  \"employees\": \"1,250 \","_s});
    auto* compare = scene.find<QComboBox>("payloadCompare");
    QVERIFY(compare->isVisible());
    compare->setFocus();
    QTest::keyClick(compare, Qt::Key_Up);
    QCOMPARE(compare->currentText(), u"version 2"_s);
    QTRY_COMPARE(text->removedLines(), QStringList{u"  \"employees\": 1,"_s});

    scene.show(LettersScene::history);
    const auto labels = scene.window->currentPage()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == u"grace, “as the vendor asked”"_s; }));
    QTest::mouseClick(scene.find<QPushButton>("compareVersion.2"), Qt::LeftButton);
    QCOMPARE(scene.tabs()->currentIndex(), int(LettersScene::payload));
    QVERIFY(text->text().contains(u"\"employees\": 1,"_s));
    QCOMPARE(text->removedLines(), QStringList{u"  \"employees\": \"1,250 \","_s});
    QVERIFY(text->isReadOnly());
    QVERIFY(scene.find<QLabel>("payloadVersionNote")->text().contains(u"saved by grace"_s));
    const QString before = text->text();
    QTest::keyClicks(text, u"x"_s);
    QCOMPARE(text->text(), before);
    for (const char* name : {"payloadSave", "payloadSaveReplay", "payloadDiscardChanges", "payloadOriginal"})
        QVERIFY(!scene.find<QPushButton>(name)->isEnabled());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 1"), 3);
    // Back to the edit, with E as from anywhere.
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(scene.table(), Qt::Key_E);
    QVERIFY(text->text().contains(u"\"employees\": 22,"_s));
    QVERIFY(!text->isReadOnly());
    // A row with one version has nothing to choose.
    scene.select(1);
    QVERIFY(!compare->isVisible());
}

void TestLetterInspector::attemptsAsAWaterfall()
{
    RowStory story = flat("1");
    story.reason = Reason::exhausted;
    story.status = 503;
    story.tries = 4;
    LettersScene scene({story});
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::attempts);
    QCOMPARE(scene.tabs()->tabText(LettersScene::attempts), u"Attempts 4"_s);
    std::vector<AttemptLine*> lines;
    for (int n = 1; n <= 4; ++n)
        lines.push_back(scene.find<AttemptLine>(qPrintable(u"attempt.%1"_s.arg(n))));
    QVERIFY(lines[3]->y() < lines[0]->y()); // the newest first
    QVERIFY(lines[3]->isChecked());
    QCOMPARE(lines[3]->accessibleName(), u"Attempt 4: failed, may pass, HTTP 503 215 ms"_s);
    QCOMPARE(lines[0]->accessibleDescription(), u"DNS 4.2 ms, connect 20 ms, TLS 38 ms, first byte 151 ms, rest 2.6 ms"_s);
    const QString scale = scene.find<QWidget>("attemptScale")->accessibleName();
    QVERIFY2(scale.startsWith(u"Scale from 0 to 300 ms; phases: DNS, connect, TLS"_s), qPrintable(scale));
    QCOMPARE(scene.find<QLabel>("attemptWait.4")->text(), u"↑ 4 s after it; Retry-After was 30 s"_s);
    QCOMPARE(scene.find<QLabel>("attemptUrl")->text(), u"api.clay.com/…/webhook/••••7f2c"_s);
    QCOMPARE(scene.find<QLabel>("attemptRetryAfter")->text(), u"30 s"_s);
    QCOMPARE(scene.find<QLabel>("attemptVersion")->text(), u"version 1, the original"_s);
    QCOMPARE(scene.find<QLabel>("attemptCredits")->text(), u"6 credits given back"_s);
    QTest::mouseClick(lines[0], Qt::LeftButton);
    QVERIFY(scene.find<QLabel>("attemptCardTitle")->text().startsWith(u"Attempt 1,"_s));
    QVERIFY(!lines[3]->isChecked());
}

void TestLetterInspector::attemptsWithTheKeyboard()
{
    RowStory story = flat("1");
    story.reason = Reason::exhausted;
    story.status = 503;
    story.tries = 3;
    LettersScene scene({story});
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::attempts);
    auto* newest = scene.find<AttemptLine>("attempt.3");
    newest->setFocus();
    QTest::keyClick(newest, Qt::Key_Up); // nothing is newer
    QVERIFY(newest->hasFocus());
    QTest::keyClick(newest, Qt::Key_Down);
    auto* middle = scene.find<AttemptLine>("attempt.2");
    QVERIFY(middle->hasFocus());
    QVERIFY(middle->isChecked());
    QTest::keyClick(middle, Qt::Key_Return);
    QCOMPARE(scene.tabs()->currentIndex(), int(LettersScene::response));
    QCOMPARE(scene.find<QLabel>("responseTitle")->text(), u"Attempt 2 of 3: HTTP 503"_s);
    QTest::keyClick(scene.find<QPushButton>("responseOlder"), Qt::Key_Space);
    QCOMPARE(scene.find<QLabel>("responseTitle")->text(), u"Attempt 1 of 3: HTTP 503"_s);
    QVERIFY(!scene.find<QPushButton>("responseOlder")->isEnabled());
    scene.show(LettersScene::attempts);
    QVERIFY(scene.find<AttemptLine>("attempt.1")->isChecked());
    QTest::keyClick(scene.find<AttemptLine>("attempt.1"), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), scene.table());
}

void TestLetterInspector::rowsThatWereNeverSent()
{
    RowStory story = flat("1");
    story.tries = 1;
    LettersScene scene({story});
    scene.rig.workspace.run("UPDATE batch_row SET last_attempt = NULL WHERE id = 1");
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    QCOMPARE(scene.tabs()->tabText(LettersScene::attempts), u"Attempts 0"_s);
    scene.show(LettersScene::attempts);
    QVERIFY(!scene.find<QWidget>("attemptCard")->isVisible());
    QVERIFY(!scene.find<QWidget>("attemptScale")->isVisible());
    scene.show(LettersScene::response);
    QVERIFY(scene.find<QLabel>("responseNone")->isVisible());
    QVERIFY(!scene.find<QPushButton>("responseOlder")->isVisible());
}

void TestLetterInspector::responseIsLaidOut()
{
    LettersScene scene(flats(1));
    scene.rig.workspace.run("UPDATE answer SET body = CAST('{\"error\":{\"field\":\"employees\",\"n\":1.0}}' AS BLOB), headers = 'content-type: application/json' || char(10) || 'x-a: b'");
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::response);
    QCOMPARE(scene.find<QsciScintilla>("responseBody")->text(), u"{\n  \"error\": {\n    \"field\": \"employees\",\n    \"n\": 1.0\n  }\n}"_s);
    QCOMPARE(scene.find<QPlainTextEdit>("responseHeaders")->toPlainText(), u"content-type: application/json\nx-a: b"_s);
    QCOMPARE(scene.find<QLabel>("responseBodyTitle")->text(), u"Body, 39 B · JSON, laid out"_s);
    QVERIFY(scene.find<QsciScintilla>("responseBody")->isReadOnly());
}

void TestLetterInspector::responseThatIsNoJson()
{
    LettersScene scene(flats(2));
    scene.rig.workspace.run("UPDATE answer SET truncated = 1, body = CAST('<html>' || char(10) || '<b>no</b>' AS BLOB)");
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    scene.show(LettersScene::response);
    QCOMPARE(scene.find<QsciScintilla>("responseBody")->text(), u"<html>\n<b>no</b>"_s);
    QCOMPARE(scene.find<QLabel>("responseBodyTitle")->text(), u"Body, 16 B · as it came · cut off at 16 KiB"_s);
    scene.rig.workspace.run("DELETE FROM answer");
    scene.select(1);
    QVERIFY(!scene.find<QsciScintilla>("responseBody")->isVisible());
    QVERIFY(!scene.find<QPlainTextEdit>("responseHeaders")->isVisible());
    QCOMPARE(scene.find<QLabel>("responseBodyTitle")->text(), u"No body"_s);
}

void TestLetterInspector::copiesHideEverySecret()
{
    RowStory story = flat("1");
    story.body = R"({"domain":"d.example","api_key":"hunt'er2-secret","note":"use Bearer abcdef0123456789","nested":{"password":"pa55w0rd!"},)"
                 R"("link":"https://u:s3cretpw@h.example/?token=qwertyuiop","quote":"'; rm -rf / #"})";
    story.error = "rejected for whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    LettersScene scene({story});
    scene.rig.workspace.run("UPDATE destination SET policy = json_set(policy, '$.secretHeader', 'x-clay-webhook-auth', '$.sign', json('true'),"
                            " '$.headers', json('{\"X-Team\":\"growth\",\"X-Auth-Token\":\"t0ps3cret-0123456789\",\"X-Odd\":\"sk_live_4eC39HqLyjWDarjt\"}'))"
                            " WHERE id = 1");
    scene.rig.workspace.run("UPDATE answer SET headers = 'content-type: application/json' || char(10) || 'set-cookie: sid=c00kie-value-0123',"
                            " body = CAST('{\"you_sent\":{\"api_key\":\"hunt''er2-secret\"},\"ok\":false}' AS BLOB)");
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    scene.show(LettersScene::attempts);
    const QStringList secrets{u"hunt"_s, u"er2"_s, u"abcdef0123456789"_s, u"pa55w0rd"_s, u"s3cretpw"_s, u"qwertyuiop"_s, u"MfKQ9r8G"_s,
                              u"t0ps3cret"_s, u"4eC39HqL"_s, u"c00kie"_s, u"/one"_s};
    for (const char* button : {"copyCurl", "copyJson"}) {
        QTest::mouseClick(scene.find<QPushButton>(button), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        for (const QString& secret : secrets)
            QVERIFY2(!copied.contains(secret), qPrintable(secret + u" in "_s + copied));
        QVERIFY2(copied.contains(u"https://api.clay.com/…/webhook/••••7f2c"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"x-clay-webhook-auth: ••••"_s));
        QVERIFY(copied.contains(u"webhook-signature: ••••"_s));
        QVERIFY(copied.contains(u"d.example"_s));
    }
    const QByteArray json = QApplication::clipboard()->text().toUtf8();
    QVERIFY(!payload::validateJson(json));
    QVERIFY(json.contains("\"status\": 422"));
    QVERIFY(json.contains("\"outcome\": \"row refused\""));
    QTest::mouseClick(scene.find<QPushButton>("copyCurl"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"'\\''; rm -rf / #"_s));
}

void TestLetterInspector::nextAndPreviousKeepTabAndScroll()
{
    std::vector<RowStory> stories;
    for (int i = 0; i < 4; ++i) {
        RowStory story = flat("1", i);
        story.reason = Reason::exhausted;
        story.status = 503;
        story.tries = 14;
        stories.push_back(story);
    }
    LettersScene scene(stories);
    scene.open();
    QTRY_VERIFY(scene.listed(4));
    scene.select(0);
    scene.show(LettersScene::attempts);
    auto* bar = scene.find<QScrollArea>("attemptLines")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 150);
    bar->setValue(120);
    auto* line = scene.find<AttemptLine>("attempt.8");
    line->setFocus();
    const int scrolled = bar->value();
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(scene.place().startsWith(u"line 3 "_s));
    QCOMPARE(scene.tabs()->currentIndex(), int(LettersScene::attempts));
    QCOMPARE(bar->value(), scrolled);
    // From the list with J and K, and from the editor with Alt+Down; the focus stays where it was.
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_VERIFY(scene.place().startsWith(u"line 4 "_s));
    QCOMPARE(scene.tabs()->currentIndex(), int(LettersScene::attempts));
    QCOMPARE(bar->value(), scrolled);
    scene.rig.awaitReading();
    QCOMPARE(bar->value(), scrolled);
    scene.show(LettersScene::payload);
    scene.editor()->setFocus();
    QTest::keyClick(scene.editor(), Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(scene.place().startsWith(u"line 3 "_s));
    QVERIFY(scene.editor()->hasFocus());
    QTest::keyClick(scene.editor(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(scene.place().startsWith(u"line 4 "_s));
    QVERIFY(scene.editor()->hasFocus());
    QCOMPARE(scene.tabs()->currentIndex(), int(LettersScene::payload));
}

/// "Save, replay" promises a version; without an edit there is none, and nothing is called an edit.
void TestLetterInspector::withNothingToSaveTheRowIsReplayed()
{
    LettersScene scene(flats(1));
    scene.open();
    QTRY_VERIFY(scene.listed(1));
    scene.select(0);
    auto* button = scene.find<QPushButton>("payloadSaveReplay");
    QCOMPARE(button->text(), u"Replay…"_s);
    QVERIFY(!button->property("primary").toBool());
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    QTRY_COMPARE(button->text(), u"Save, replay"_s);
    QVERIFY(button->property("primary").toBool());
    QTest::keyClick(scene.editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM payload WHERE version = 2"), 1);
    QTRY_COMPARE(button->text(), u"Replay…"_s);
    auto* shown = scene.find<QComboBox>("payloadShow");
    QTRY_VERIFY(shown->isVisible());
    QTRY_COMPARE(shown->currentText(), u"version 2, now"_s);
    button->click();
    QTRY_VERIFY(scene.find<QWidget>("replaySheet")->isVisible());
    QCOMPARE(scene.rig.number("SELECT count(*) FROM payload WHERE version > 1"), 1); // no third one
    scene.replaceInPayload(u"1250"_s, u"1251"_s);
    QTRY_COMPARE(shown->itemText(0), u"your edit"_s);
}

void TestLetterInspector::agesGoOn()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(0);
    scene.show(LettersScene::attempts);
    auto* line = scene.find<AttemptLine>("attempt.1");
    const QImage before = line->grab().toImage();
    scene.rig.workspace.clock().advance(Millis(26 * 3'600'000));
    scene.find<LetterInspector>("inspector")->age();
    QVERIFY(line->grab().toImage() != before);
}

void TestLetterInspector::whatIsAskedOfAnAmbiguousRowIsWhole()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.window->resize(1600, 900);
    scene.select(0); // ambiguous
    auto* label = scene.find<QLabel>("settleLabel");
    QTRY_VERIFY(label->isVisible());
    QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(u"At the target:"_s), qPrintable(QString::number(label->width())));
}

void TestLetterInspector::notesAndTagsAreShown()
{
    LettersScene scene(flats(2));
    scene.rig.workspace.run("INSERT INTO row_mark VALUES (1, 'asked the vendor on Monday', '[\"urgent\",\"vip\"]')");
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    scene.show(LettersScene::history);
    QCOMPARE(scene.find<QPlainTextEdit>("rowNote")->toPlainText(), u"asked the vendor on Monday"_s);
    QCOMPARE(scene.find<QLineEdit>("rowTags")->text(), u"urgent vip"_s);
    QVERIFY(!scene.find<QPushButton>("marksSave")->isEnabled());
    scene.select(1);
    QCOMPARE(scene.find<QPlainTextEdit>("rowNote")->toPlainText(), QString());
}

void TestLetterInspector::notesAndTagsAreSavedWithTheKeyboard()
{
    LettersScene scene(flats(2));
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    scene.show(LettersScene::history);
    auto* note = scene.find<QPlainTextEdit>("rowNote");
    auto* tags = scene.find<QLineEdit>("rowTags");
    note->setFocus();
    QTest::keyClicks(note, u"ask jane, r"_s); // letters of shortcuts, too
    QTest::keyClick(note, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), tags);
    QTest::keyClicks(tags, u"vip, EU-west vip"_s);
    QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.text("SELECT note FROM row_mark WHERE row_id = 1"), u"ask jane, r"_s);
    QTRY_COMPARE(scene.rig.text("SELECT tags FROM row_mark WHERE row_id = 1"), u"[\"eu-west\",\"vip\"]"_s);
    QTRY_COMPARE(scene.tabs()->tabText(LettersScene::history), u"History 3"_s);
    QTRY_COMPARE(tags->text(), u"eu-west vip"_s);
    QTRY_VERIFY(!scene.find<QPushButton>("marksSave")->isEnabled());
    // What is not saved stays when the row is read again, and is not written.
    QTest::keyClicks(tags, u" more"_s);
    tags->setCursorPosition(0);
    scene.page->activate();
    scene.rig.awaitReading();
    QVERIFY2(tags->text().contains(u"more"_s), qPrintable(tags->text()));
    QVERIFY(scene.find<QPushButton>("marksSave")->isEnabled());
    // A tag that cannot be kept says why, and stays in its field.
    tags->setFocus();
    tags->selectAll();
    QTest::keyClicks(tags, u"\"quoted\""_s);
    QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.page->findChild<QPushButton*>(u"bannerAction"_s)->isVisible());
    QCOMPARE(tags->text(), u"\"quoted\""_s);
}

void TestLetterInspector::everyControlHasAName()
{
    LettersScene scene(flats(2));
    scene.open();
    QTRY_VERIFY(scene.listed(2));
    scene.select(0);
    for (const auto tab : {LettersScene::payload, LettersScene::form, LettersScene::attempts, LettersScene::response, LettersScene::history}) {
        scene.show(tab);
        QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
    }
}

QTEST_MAIN(TestLetterInspector)
#include "tst_letterinspector.moc"
