// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/lettersscene.h"
#include "ui/deadletters/deadlettershelp.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/models/shortcuts.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

Q_DECLARE_METATYPE(fuseboard::ui::Command)

/// Issue 4, point 10: the page with the keyboard alone.
class TestDeadLetterKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShortcut_data();
    void everyShortcut();
    void everyShortcutIsInTheHelp();
    void everyButtonNamesItsKeys();
    void theHelpSheet();
    void helpFromInsideTheEditor();
    void lettersAreTextWhereTextIsTyped();
    void escapeGoesOutFromEverywhere();
    void tabGoesRoundAndTheFocusIsSeen();
    void aRowFromBrokenToSentWithoutAMouse();
    void goingToThePageThatIsThereGoesToTheList();
    void whatGoesAwayLeavesTheFocusToTheList();
    void oneDiscardIsOfOneRow();
};

void TestDeadLetterKeys::everyShortcut_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QKeySequence>("keys");
    for (const Shortcut& shortcut : deadLetterShortcuts()) {
        for (const QKeySequence& keys : shortcut.keys)
            QTest::newRow(qPrintable(keys.toString() + u' ' + shortcut.what)) << shortcut.command << keys;
    }
}

void TestDeadLetterKeys::everyShortcut()
{
    QFETCH(Command, command);
    QFETCH(QKeySequence, keys);
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    // The first row is ambiguous, the seventh rejected.
    const int start = command == Command::settle ? 0 : 6;
    scene.select(start);
    auto* table = scene.table();
    const bool inside = command == Command::save || command == Command::saveAndReplay || command == Command::nextInside
        || command == Command::previousInside || command == Command::tab
        || command == Command::fold;
    if (command == Command::save || command == Command::saveAndReplay)
        scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    if (command == Command::out || inside)
        scene.editor()->setFocus();
    if (command == Command::out)
        QVERIFY(!table->hasFocus());
    const QKeyCombination pressed = keys[0];
    const auto at = [&] { return table->currentIndex().row(); };
    const auto state = [&] { return scene.rig.number("SELECT state FROM batch_row WHERE id = 7"); };
    QTest::keyClick(QApplication::focusWidget(), pressed.key(), pressed.keyboardModifiers());

    switch (command) {
    case Command::next: QCOMPARE(at(), 7); break;
    case Command::previous: QCOMPARE(at(), 5); break;
    case Command::nextInside:
        QCOMPARE(at(), 7);
        QVERIFY(scene.editor()->hasFocus());
        break;
    case Command::previousInside: QCOMPARE(at(), 5); break;
    case Command::search: QCOMPARE(QApplication::focusWidget(), scene.find<QLineEdit>("search")); break;
    case Command::selectAll: QCOMPARE(scene.find<QPushButton>("discardLetters")->text(), u"Discard 20"_s); break;
    case Command::edit: QVERIFY(scene.editor()->hasFocus()); break;
    case Command::replay:
    case Command::sendReplay: QTRY_VERIFY(scene.find<QWidget>("replaySend")->isVisible()); break;
    case Command::recall: QVERIFY(!scene.find<QWidget>("replays")->isVisible()); break; // with one to recall: tst_deadletterreplay
    case Command::settle: {
        QMenu* menu = scene.find<QPushButton>("settleLetters")->menu();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 1"), int(RowState::delivered));
        break;
    }
    case Command::discard: QTRY_COMPARE(state(), int(RowState::discarded)); break;
    case Command::undo: QTRY_COMPARE(scene.find<QLabel>("noticeText")->text(), u"There is nothing to undo."_s); break;
    case Command::redo: QTRY_COMPARE(scene.find<QLabel>("noticeText")->text(), u"There is nothing to redo."_s); break;
    case Command::note: QVERIFY(scene.find<QWidget>("noteText")->hasFocus()); break;
    case Command::tag: QVERIFY(scene.find<QWidget>("tagsText")->hasFocus()); break;
    case Command::move: QTRY_VERIFY(scene.find<QMenu>("moveLetters")->isVisible()); break;
    case Command::copy: QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\"email\": \"j.ito@tessellate.ai\""_s)); break;
    case Command::save:
        QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
        QCOMPARE(state(), int(RowState::dead));
        break;
    case Command::saveAndReplay:
        QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
        QTRY_VERIFY(state() == int(RowState::pending) || scene.find<QWidget>("replaySend")->isVisible());
        break;
    case Command::tab:
        QCOMPARE(scene.tabs()->currentIndex(), pressed.key() == Qt::Key_PageDown ? int(LettersScene::form) : int(LettersScene::history));
        break;
    case Command::fold: {
        auto* editor = scene.editor();
        const bool away = pressed.key() == Qt::Key_Left;
        editor->setCursorPosition(2, 0);
        if (!away)
            QTest::keyClick(editor, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(editor, pressed.key(), pressed.keyboardModifiers());
        QCOMPARE(bool(editor->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, 1UL)), !away);
        break;
    }
    case Command::out: QVERIFY(table->hasFocus()); break;
    case Command::help: QVERIFY(scene.find<QWidget>("helpSheet")->isVisible()); break;
    }
}

void TestDeadLetterKeys::everyShortcutIsInTheHelp()
{
    QStringList shown;
    for (const HelpSection& section : deadLettersHelp()) {
        QVERIFY(!section.lines.empty());
        for (const HelpLine& line : section.lines) {
            shown += line.keys;
            QVERIFY(line.keys.isEmpty() != line.typed.isEmpty());
            QVERIFY(!line.text.isEmpty());
            shown += line.typed;
        }
    }
    for (const Shortcut& shortcut : deadLetterShortcuts()) {
        for (const QKeySequence& keys : shortcut.keys)
            QVERIFY2(shown.contains(keysText(keys)), qPrintable(keysText(keys)));
    }
    // "Ctrl+Enter" is told of after the key that it goes on from; rows can be taken out of a selection without a mouse.
    shown.removeAll(QString());
    const auto line = [&](const QString& text) { return shown.indexOf(text); };
    QCOMPARE(line(keysText(firstKey(Command::sendReplay))), line(keysText(firstKey(Command::replay))) + 1);
    QVERIFY(shown.contains(u"Ctrl+Space"_s));
    for (const char16_t* term : {u"status:", u"reason:", u"destination:", u"after:", u"tries:", u"tag:", u"domain:"})
        QVERIFY2(!shown.filter(QString::fromUtf16(term)).isEmpty(), qPrintable(QString::fromUtf16(term)));
}

void TestDeadLetterKeys::everyButtonNamesItsKeys()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(0);
    const std::vector<std::pair<const char*, Command>> buttons{
        {"editLetter", Command::edit},   {"replayLetters", Command::replay}, {"settleLetters", Command::settle}, {"discardLetters", Command::discard},
        {"payloadSave", Command::save},  {"payloadSaveReplay", Command::saveAndReplay}, {"settleDelivered", Command::settle},
        {"inspectorTabs", Command::tab}, {"search", Command::search}, {"selectAllMatching", Command::selectAll},
    };
    for (const auto& [name, command] : buttons) {
        const QString tip = scene.find<QWidget>(name)->toolTip();
        QVERIFY2(tip.contains(u'(' + keysText(firstKey(command)) + u')'), qPrintable(QString::fromLatin1(name) + u": " + tip));
    }
}

void TestDeadLetterKeys::theHelpSheet()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(6);
    QTest::keyClick(scene.table(), Qt::Key_F1);
    auto* sheet = scene.find<QWidget>("helpSheet");
    QVERIFY(sheet->isVisible());
    QCOMPARE(QApplication::focusWidget(), sheet);
    // Nothing of the page is done while it is open.
    QTest::keyClick(sheet, Qt::Key_Delete);
    QTest::keyClick(sheet, Qt::Key_J);
    QCOMPARE(scene.table()->currentIndex().row(), 6);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), scene.table());
    QVERIFY(!scene.window->findChild<QWidget*>(u"helpSheet"_s));
    QCOMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 7"), int(RowState::dead));
    // F1 opens and closes; a click beside it closes, too.
    QTest::keyClick(scene.table(), Qt::Key_F1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(!scene.window->findChild<QWidget*>(u"helpSheet"_s));
    QTest::keyClick(scene.table(), Qt::Key_F1);
    QTest::mouseClick(scene.find<QWidget>("helpSheet"), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!scene.window->findChild<QWidget*>(u"helpSheet"_s));
}

void TestDeadLetterKeys::helpFromInsideTheEditor()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(6);
    for (const char* name : {"payloadText", "search"}) {
        auto* inside = scene.find<QWidget>(name);
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_F1);
        QVERIFY2(scene.window->findChild<QWidget*>(u"helpSheet"_s), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), inside);
    }
}

void TestDeadLetterKeys::lettersAreTextWhereTextIsTyped()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(6);
    scene.editor()->setFocus();
    QTest::keyClicks(scene.editor(), u"jkersa/"_s);
    QVERIFY(scene.editor()->text().startsWith(u"jkersa/{"_s));
    QTest::keyClick(scene.editor(), Qt::Key_Delete);
    QCOMPARE(scene.table()->currentIndex().row(), 6);
    scene.show(LettersScene::form); // broken JSON: there is none, and nothing of it is an action
    scene.show(LettersScene::history);
    auto* note = scene.find<QWidget>("rowNote");
    note->setFocus();
    QTest::keyClicks(note, u"jkers"_s);
    QTest::keyClick(note, Qt::Key_Delete);
    QTest::keyClicks(scene.find<QLineEdit>("rowTags"), u"jkers"_s);
    QCOMPARE(scene.find<QLineEdit>("rowTags")->text(), u"jkers"_s);
    QCOMPARE(scene.table()->currentIndex().row(), 6);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation"), 0);
}

void TestDeadLetterKeys::escapeGoesOutFromEverywhere()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(3);
    const std::vector<std::pair<LettersScene::Tab, const char*>> places{
        {LettersScene::payload, "payloadText"},  {LettersScene::payload, "inspectorTabs"}, {LettersScene::payload, "payloadSaveReplay"},
        {LettersScene::form, "formValue.1"},     {LettersScene::form, "formKind.1"},       {LettersScene::attempts, "attempt.4"},
        {LettersScene::attempts, "copyCurl"},    {LettersScene::response, "responseBody"}, {LettersScene::response, "responseHeaders"},
        {LettersScene::history, "rowNote"},      {LettersScene::history, "rowTags"},
    };
    for (const auto& [tab, name] : places) {
        scene.show(tab);
        auto* widget = scene.find<QWidget>(name);
        widget->setFocus();
        QCOMPARE(QApplication::focusWidget(), widget);
        QTest::keyClick(widget, Qt::Key_Escape);
        QVERIFY2(scene.table()->hasFocus(), name);
    }
    // From many selected rows back to the one that is looked at.
    QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(scene.table(), Qt::Key_Escape);
    QCOMPARE(scene.table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(scene.table()->currentIndex().row(), 3);
}

void TestDeadLetterKeys::tabGoesRoundAndTheFocusIsSeen()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(3);
    for (const auto tab : {LettersScene::payload, LettersScene::form, LettersScene::attempts, LettersScene::response, LettersScene::history}) {
        scene.show(tab);
        scene.table()->setFocus();
        QSet<QWidget*> met;
        bool back = false;
        for (int i = 0; i < 90 && !back; ++i) {
            QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(now->isVisible(), qPrintable(now->objectName()));
            if (scene.page->isAncestorOf(now) && !met.contains(now)) {
                const QImage with = scene.window->grab().toImage();
                now->clearFocus();
                const QImage without = scene.window->grab().toImage();
                now->setFocus(Qt::TabFocusReason);
                QVERIFY2(with != without, qPrintable(u"the focus in %1 %2 cannot be seen"_s.arg(QLatin1String(now->metaObject()->className()), now->objectName())));
            }
            met.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
            back = QApplication::focusWidget() == scene.table();
        }
        QVERIFY2(back, qPrintable(QString::number(tab)));
        for (const char* name : {"search", "replayLetters", "discardLetters", "exportLetters", "inspectorTabs"})
            QVERIFY2(met.contains(scene.find<QWidget>(name)), name);
    }
}

void TestDeadLetterKeys::aRowFromBrokenToSentWithoutAMouse()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    const auto press = [](int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with); };
    const auto type = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    scene.table()->setFocus();
    press(Qt::Key_Slash);
    type(u"status:422 tessellate"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(scene.listed(1));
    QTRY_COMPARE(scene.title(), u"tessellate.ai"_s);
    press(Qt::Key_E);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_End, Qt::ShiftModifier);
    type(u"  \"employees\": 1250,"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.text("SELECT body FROM payload WHERE row_id = 7 AND version = 2"),
                 u"{\"email\":\"j.ito@tessellate.ai\",\"company\":\"Tessellate\",\"domain\":\"tessellate.ai\",\"employees\":1250,\"country\":\"JP\"}"_s);
    QTRY_VERIFY(scene.rig.number("SELECT state FROM batch_row WHERE id = 7") == int(RowState::pending)
                || scene.find<QWidget>("replaySend")->isVisible());
}

/// As after a start with this page: its keys work at once.
void TestDeadLetterKeys::goingToThePageThatIsThereGoesToTheList()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(2);
    auto* entry = scene.find<QWidget>("nav_deadletters");
    entry->setFocus();
    QTest::keyClick(scene.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(scene.table()->hasFocus()); // the entry is pressed for a moment
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    QCOMPARE(scene.table()->currentIndex().row(), 3);
}

/// Space would press what comes next in the window otherwise: the header's "Pause all".
void TestDeadLetterKeys::whatGoesAwayLeavesTheFocusToTheList()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.select(2);
    for (const char* name : {"replayLetters", "discardLetters", "payloadSaveReplay", "exportLetters"}) {
        auto* button = scene.find<QPushButton>(name);
        button->setFocus();
        QVERIFY2(button->hasFocus(), name);
        button->setEnabled(false);
        QVERIFY2(scene.table()->hasFocus(), name);
        button->setEnabled(true);
        button->setFocus();
        button->hide();
        QVERIFY2(scene.table()->hasFocus(), name);
        button->show();
    }
    // Tab goes on as ever.
    scene.find<QWidget>("replayLetters")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!scene.table()->hasFocus());
}

/// After the first press the next row is the selected one: neither a double click, nor Space again, nor a key held down means it.
void TestDeadLetterKeys::oneDiscardIsOfOneRow()
{
    LettersScene scene(PageRig::picturedStories());
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    const auto discarded = [&] { return scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 9"); };
    auto* button = scene.find<QPushButton>("discardLetters");
    scene.select(4);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(19));
    QTRY_VERIFY(button->isEnabled());
    const QPoint at = button->rect().center();
    QMouseEvent again(QEvent::MouseButtonDblClick, at, button->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(button, &again);
    QTest::mouseRelease(button, Qt::LeftButton);
    scene.rig.awaitDesk();
    QCOMPARE(discarded(), 1);

    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(scene.listed(18));
    QVERIFY(scene.table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    scene.rig.awaitDesk();
    QCOMPARE(discarded(), 2);

    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(17));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(scene.table(), &held);
    scene.rig.awaitDesk();
    QCOMPARE(discarded(), 3);
}

QTEST_MAIN(TestDeadLetterKeys)
#include "tst_deadletterkeys.moc"
