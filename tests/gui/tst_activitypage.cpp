// SPDX-License-Identifier: GPL-3.0-or-later
// The activity page: what is listed, what it says, undo and redo from the list, with real keys.
#include "core/store/history.h"
#include "core/store/operations.h"
#include "tests/gui/gatejob.h"
#include "tests/gui/pagescene.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/activitypanel.h"
#include "ui/models/activitymodel.h"
#include "ui/widgets/statebadge.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

const QStringList kColumns{u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s};

struct Scene : PageScene
{
    explicit Scene(int rows = 0)
    {
        if (rows > 0)
            rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(rows));
        open();
    }
    void open()
    {
        page = new ActivityPage(rig.services);
        new QAbstractItemModelTester(page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        showPages({page});
    }
    void restart()
    {
        closeWindow();
        rig.desk.stop();
        QVERIFY(rig.desk.start());
        open();
    }
    RowTable* table() const { return find<RowTable>("activity"); }
    QString cell(int row, ActivityModel::Column column) const { return page->model()->index(row, int(column)).data().toString(); }
    QString what(int row) const { return cell(row, ActivityModel::Column::what); }
    QString state(int row) const { return cell(row, ActivityModel::Column::state); }
    QString title() const { return find<QLabel>("activityTitle")->text(); }
    QString shownState() const { return find<StateBadge>("activityState")->look().word; }
    QString note() const { return find<QLabel>("activityNote")->isVisible() ? find<QLabel>("activityNote")->text() : QString(); }
    QString notice() const { return find<QLabel>("noticeText")->isVisible() ? find<QLabel>("noticeText")->text() : QString(); }
    QString states() { return rig.text("SELECT group_concat(state) FROM (SELECT state FROM batch_row ORDER BY id)"); }

    /// Through the desk; awaited, a minute apart.
    void act(const std::function<void(DeadLetterActions&, DeadLetterActions::Done)>& what)
    {
        rig.workspace.clock().advance(Millis(60'000));
        DeadLetterActions actions(rig.services);
        bool done = false;
        what(actions, [&done](const ActionOutcome& outcome) { done = !outcome.error; });
        QTRY_VERIFY(done);
    }
    void discard(std::vector<RowId> rows)
    {
        act([&](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.discard(rows, std::move(done)); });
    }
    void addEvent(int severity, const QString& kind, const QString& text)
    {
        rig.workspace.clock().advance(Millis(60'000));
        store::EventRecord event;
        event.at = rig.workspace.clock().wall();
        event.severity = severity;
        event.kind = kind;
        event.text = text;
        event.destination = DestinationId(1);
        QVERIFY(rig.writer.writeAndWait([event](store::Connection& c) { return store::History(c).addEvent(event); }));
    }
    void reload() { page->model()->load(); }

    ActivityPage* page = nullptr;
};

std::vector<RowId> rowsFrom(int first, int n)
{
    std::vector<RowId> rows;
    for (int i = 0; i < n; ++i)
        rows.push_back(RowId(first + i));
    return rows;
}

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySaysSo();
    void operationsAndEventsNewestFirst();
    void filters();
    void undoneAndRedoneFromTheList();
    void keysOverARestart();
    void whatCannotBeUndoneSaysWhy();
    void whatStaysIsSaidBeforehand();
    void whatChangedNothingSaysSo();
    void rowsLeadToTheDeadLetters();
    void noScrollBarWithoutNeed();
    void aRunningOneShowsHowFarAndIsCancelled();
    void whatIsNewComesAbove();
    void readOnly();
    void everyControlHasAName();
    void pictures();
};

void TestActivityPage::emptySaysSo()
{
    Scene scene;
    QTRY_VERIFY(scene.find<QLabel>("noActivity")->isVisible());
    QVERIFY(!scene.find<QPushButton>("undoThis")->isVisible());
}

void TestActivityPage::operationsAndEventsNewestFirst()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    scene.addEvent(2, u"breakerOpened"_s, u"Breaker of “US leads (Clay)” opened"_s);
    // What somebody did to a breaker is an operation, with its own line.
    scene.addEvent(0, u"breaker"_s, u"US leads (Clay): breaker open → closed, reset by hand: by hand"_s);
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.settle(rowsFrom(4, 6), true, std::move(done)); });
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 3);
    QTRY_COMPARE(scene.what(0), u"Settle 2 rows as delivered"_s);
    QCOMPARE(scene.what(1), u"Breaker of “US leads (Clay)” opened"_s);
    QCOMPARE(scene.state(1), u"Trouble"_s);
    QCOMPARE(scene.what(2), u"Discard 3 rows"_s);
    QCOMPARE(scene.state(2), u"Done"_s);
    QCOMPARE(scene.cell(2, ActivityModel::Column::actor), u"ada"_s);
    QCOMPARE(scene.cell(1, ActivityModel::Column::actor), u"engine"_s);
    QCOMPARE(scene.cell(2, ActivityModel::Column::rows), u"3"_s);
    // Everything that is known of it.
    PageScene::choose(*scene.table(), 0);
    QTRY_COMPARE(scene.title(), u"Settle 2 rows as delivered"_s);
    QStringList facts;
    for (const QLabel* label : scene.find<QWidget>("activityPanel")->findChildren<QLabel*>()) {
        if (label->isVisible())
            facts.append(label->text());
    }
    QVERIFY2(facts.contains(u"2 changed of 6 selected"_s), qPrintable(facts.join(u'|')));
    QVERIFY2(facts.contains(u"4 not ambiguous"_s), qPrintable(facts.join(u'|')));
    QCOMPARE(scene.find<RowTable>("changedRows")->model()->rowCount(), 2);
    QCOMPARE(scene.find<RowTable>("changedRows")->model()->index(0, 1).data().toString(), u"ambiguous: no answer"_s);
}

void TestActivityPage::filters()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    scene.addEvent(1, u"keyGrowth"_s, u"Keys grow fast"_s);
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.note(rowsFrom(5, 2), u"x"_s, std::move(done)); });
    scene.page->activate();
    QTRY_COMPARE(scene.page->model()->rowCount(), 3);
    QTest::mouseClick(scene.find<QPushButton>("activityOperations"), Qt::LeftButton);
    QTRY_COMPARE(scene.page->model()->rowCount(), 2);
    QTest::mouseClick(scene.find<QPushButton>("activityEvents"), Qt::LeftButton);
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    QTest::mouseClick(scene.find<QPushButton>("activityAll"), Qt::LeftButton);
    auto* kind = scene.find<QComboBox>("activityKind");
    QTRY_COMPARE(kind->count(), 4);
    kind->setCurrentIndex(kind->findText(u"Discard"_s));
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(scene.page->model()->rowCount(), 3);
    QTest::keyClick(scene.table(), Qt::Key_Slash);
    auto* text = scene.find<QLineEdit>("activityText");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"GROW"_s);
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    QTest::keyClicks(text, u"%"_s); // a character, no pattern
    QTRY_COMPARE(scene.page->model()->rowCount(), 0);
    QVERIFY(scene.find<QLabel>("noActivity")->isVisible());
}

void TestActivityPage::undoneAndRedoneFromTheList()
{
    Scene scene(30);
    const QString before = scene.states();
    scene.discard(rowsFrom(1, 3));
    const QString first = scene.states();
    scene.discard(rowsFrom(10, 4));
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 2);
    PageScene::choose(*scene.table(), 0);
    QTRY_COMPARE(scene.title(), u"Discard 4 rows"_s);
    // Not the last one: the one that is chosen.
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_COMPARE(scene.title(), u"Discard 3 rows"_s);
    auto* undo = scene.find<QPushButton>("undoThis");
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(scene.notice(), u"Undid: Discard 3 rows."_s);
    QTRY_COMPARE(scene.shownState(), u"Undone"_s);
    QTRY_COMPARE(scene.state(1), u"Undone"_s);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 9"), 4);
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_U); // redo: the other way
    QTRY_COMPARE(scene.shownState(), u"Done"_s);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 9"), 7);
    QTest::keyClick(scene.table(), Qt::Key_K);
    QTRY_COMPARE(scene.title(), u"Discard 4 rows"_s);
    QTRY_VERIFY(scene.find<QPushButton>("undoThis")->isVisible());
    QTest::keyClick(scene.table(), Qt::Key_U);
    QTRY_COMPARE(scene.states(), first);
    QVERIFY(first != before);
    QVERIFY(scene.consistent());
}

void TestActivityPage::keysOverARestart()
{
    Scene scene(30);
    const QString before = scene.states();
    scene.discard(rowsFrom(1, 30));
    const QString after = scene.states();
    scene.restart();
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.states(), before);
    scene.restart();
    QTRY_COMPARE(scene.state(0), u"Undone"_s);
    QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(scene.states(), after);
    QTRY_COMPARE(scene.state(0), u"Done"_s);
}

void TestActivityPage::whatCannotBeUndoneSaysWhy()
{
    Scene scene(30);
    QVERIFY(scene.rig.writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::DeadLetterFilter only;
        only.only = rowsFrom(3, 1);
        const auto replayed = store::Operations(connection, scene.rig.workspace.clock().wall()).replay(only, false, false, {u"ada"_s, {}});
        return replayed ? Result<void>() : Result<void>(replayed.error());
    }));
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.settle(rowsFrom(2, 1), false, std::move(done)); });
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 2);
    PageScene::choose(*scene.table(), 0);
    QTRY_COMPARE(scene.title(), u"Settle 1 row as not delivered"_s);
    auto* undo = scene.find<QPushButton>("undoThis");
    QTRY_VERIFY(undo->isVisible() && undo->isEnabled());
    QTRY_COMPARE(scene.state(0), u"Done"_s);
    // Sent since: said before anybody tries, in the list, beside the button, and at the page's own.
    scene.run("UPDATE batch_row SET last_attempt = 777 WHERE id = 2");
    const QString why = u"Nothing of it can be undone any more: 1 already sent."_s;
    scene.page->activate();
    QTRY_COMPARE(scene.state(0), u"Done for good"_s);
    QCOMPARE(scene.page->model()->index(0, int(ActivityModel::Column::state)).data(Qt::ToolTipRole).toString(), why);
    QTRY_COMPARE(scene.note(), why);
    QVERIFY(undo->isVisible() && !undo->isEnabled());
    QCOMPARE(undo->toolTip(), why);
    auto* last = scene.find<QPushButton>("undoOperation");
    QTRY_VERIFY(last->toolTip().endsWith(why));
    const QSignalSpy asked(scene.find<ActivityPanel>("activityPanel"), &ActivityPanel::undoRequested);
    QTest::keyClick(scene.table(), Qt::Key_U);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    // Who tries it all the same is told; then it is passed by.
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.notice().endsWith(why));
    QTRY_COMPARE(last->toolTip(), u"There is nothing to undo (Ctrl+Z)"_s);
    QVERIFY(!last->isEnabled());
    QTRY_COMPARE(scene.state(0), u"Done for good"_s);

    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_COMPARE(scene.title(), u"Replay 1 row"_s);
    QTRY_COMPARE(scene.note(), u"What was sent cannot be taken back."_s);
    QVERIFY(!scene.find<QPushButton>("undoThis")->isVisible());
    QTest::keyClick(scene.table(), Qt::Key_U); // does nothing
}

void TestActivityPage::whatStaysIsSaidBeforehand()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    scene.discard(rowsFrom(10, 4));
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 2);
    PageScene::choose(*scene.table(), 1);
    QTRY_COMPARE(scene.title(), u"Discard 3 rows"_s);
    QTRY_COMPARE(scene.note(), QString());
    // Two of three were brought back and sent by then.
    scene.run("UPDATE batch_row SET last_attempt = 777 WHERE id IN (1, 3)");
    scene.reload();
    QTRY_COMPARE(scene.note(), u"1 of 3 rows can be undone; the others stay: 2 already sent."_s);
    QCOMPARE(scene.state(1), u"Done"_s);
    auto* undo = scene.find<QPushButton>("undoThis");
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(scene.notice().contains(u"2 of 3 rows stay as they are: 2 already sent."_s));
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 9"), 6);
}

/// D38: "Done" of a move that moved none, and a ramp of 159 rows that was called by the six that were sent.
void TestActivityPage::whatChangedNothingSaysSo()
{
    Scene scene(6);
    scene.discard(rowsFrom(1, 3));
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.discard(rowsFrom(1, 3), std::move(done)); });
    scene.run("INSERT INTO operation (at, actor, kind, state, reason, row_count, skipped, selected, next_chunk, detail) VALUES"
              " (4000000000000, 'ada', 'replay', 'applied', '', 6, 0, 159, 0, '{}')");
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 3);
    QTRY_COMPARE(scene.what(0), u"Replay 159 rows"_s);
    QCOMPARE(scene.cell(0, ActivityModel::Column::rows), u"6"_s);
    QTRY_COMPARE(scene.state(1), u"Nothing changed"_s);
    QTRY_COMPARE(scene.state(2), u"Done"_s);
    // No word of that column is cut.
    const int room = scene.table()->columnWidth(int(ActivityModel::Column::state));
    for (const QString& word : ActivityModel::stateWords())
        QVERIFY2(scene.table()->fontMetrics().horizontalAdvance(word) + 20 <= room, qPrintable(word));
}

void TestActivityPage::rowsLeadToTheDeadLetters()
{
    Scene scene(6);
    scene.discard(rowsFrom(2, 3));
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    auto* rows = scene.find<RowTable>("changedRows");
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    Place wanted;
    connect(scene.page, &Page::placeWanted, scene.page, [&](const Place& place) { wanted = place; });
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(1, 0)).center());
    QCOMPARE(wanted.page, u"deadletters"_s);
    QCOMPARE(wanted.row, RowId(3));
    rows->setFocus();
    PageScene::choose(*rows, 2);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(wanted.row, RowId(4));
}

void TestActivityPage::noScrollBarWithoutNeed()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    for (const int width : {1920, 1280, 1600, 1280}) {
        scene.window->resize(width, 720);
        QTRY_COMPARE(scene.window->width(), width);
        QTRY_COMPARE(scene.table()->horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY(!scene.table()->horizontalScrollBar()->isVisible());
        QCOMPARE(scene.table()->horizontalHeader()->length(), scene.table()->viewport()->width());
    }
}

void TestActivityPage::aRunningOneShowsHowFarAndIsCancelled()
{
    Scene scene(30);
    const QString before = scene.states();
    std::atomic<bool> open = false;
    scene.rig.desk.submit(std::make_unique<GateJob>(rowsFrom(1, 30), open));
    DeadLetterActions actions(scene.rig.services);
    std::optional<ActionOutcome> outcome;
    actions.discard(rowsFrom(1, 30), [&](const ActionOutcome& o) { outcome = o; });
    QTRY_COMPARE(scene.page->model()->rowCount(), 1); // without being asked
    QTRY_COMPARE(scene.state(0), u"Waits for “Gate”"_s);
    auto* cancel = scene.find<QPushButton>("cancelThis");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!scene.find<QPushButton>("undoThis")->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(outcome && outcome->cancelled);
    QTRY_COMPARE(scene.state(0), u"Cancelled"_s);
    QTRY_COMPARE(scene.note(), u"It was cancelled; no row is changed by it."_s);
    QCOMPARE(scene.states(), before);
    open = true;
    scene.rig.workspace.clock().advance(Millis(1'000));
}

void TestActivityPage::whatIsNewComesAbove()
{
    Scene scene(60);
    for (int i = 0; i < 40; ++i)
        scene.addEvent(0, u"note"_s, u"Event %1"_s.arg(i));
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 40);
    scene.table()->setFocus();
    PageScene::choose(*scene.table(), 20);
    QTRY_COMPARE(scene.title(), u"Event 19"_s);
    scene.discard(rowsFrom(1, 2));
    QTRY_COMPARE(scene.page->model()->rowCount(), 41);
    QTRY_COMPARE(scene.what(0), u"Discard 2 rows"_s);
    QCOMPARE(scene.table()->currentIndex().row(), 21); // the line that is read stays
    QCOMPARE(scene.title(), u"Event 19"_s);
}

void TestActivityPage::readOnly()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    scene.closeWindow();
    scene.rig.services.journal = nullptr;
    scene.rig.services.engine = nullptr;
    scene.rig.services.desk = nullptr;
    scene.rig.services.readOnlyBecause = u"fuseboardctl (process 4711)"_s;
    scene.open();
    QTRY_COMPARE(scene.title(), u"Discard 3 rows"_s);
    QTRY_VERIFY(scene.find<QPushButton>("undoThis")->isVisible());
    QVERIFY(!scene.find<QPushButton>("undoThis")->isEnabled());
    QVERIFY(scene.find<QPushButton>("undoThis")->toolTip().contains(u"4711"_s));
    QTest::keyClick(scene.table(), Qt::Key_U);
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    scene.rig.flush();
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation WHERE state = 'applied'"), 1);
    scene.rig.services.desk = &scene.rig.desk; // as it was made: its listeners go from there
}

void TestActivityPage::everyControlHasAName()
{
    Scene scene(30);
    scene.discard(rowsFrom(1, 3));
    QTRY_COMPARE(scene.title(), u"Discard 3 rows"_s);
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestActivityPage::pictures()
{
    Scene scene(300);
    scene.addEvent(1, u"importInterrupted"_s, u"Import of leads-q3.csv was interrupted after 12,402 rows"_s);
    scene.discard(rowsFrom(1, 12));
    scene.addEvent(2, u"breakerOpened"_s, u"Breaker of “US leads (Clay)” opened: 6 of 10 calls failed in the last minute, among them HTTP 503 “Upstream unavailable”"_s);
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.tag(rowsFrom(20, 40), {u"paid-tier"_s}, {}, std::move(done)); });
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.note(rowsFrom(70, 2), u"東京大学 asked"_s, std::move(done)); });
    scene.addEvent(0, u"keyPurge"_s, u"1,204 keys expired and were removed"_s);
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.settle(rowsFrom(100, 150), true, std::move(done)); });
    scene.act([](DeadLetterActions& actions, DeadLetterActions::Done done) { actions.move(rowsFrom(20, 30), DestinationId(2), std::move(done)); });
    scene.reload();
    QTRY_COMPARE(scene.page->model()->rowCount(), 8);
    scene.table()->setFocus();
    PageScene::choose(*scene.table(), 1);
    QTRY_COMPARE(scene.title(), u"Settle 50 rows as delivered"_s);
    for (const auto& [choice, word] : {std::pair(ThemeChoice::dark, u"dark"_s), std::pair(ThemeChoice::light, u"light"_s)}) {
        scene.theme().setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            scene.window->resize(size);
            QTRY_COMPARE(scene.window->size(), size);
            savePicture(*scene.window, u"activity-%1-%2"_s.arg(word).arg(size.width()));
        }
    }
    QTest::keyClick(scene.table(), Qt::Key_U);
    QTRY_VERIFY(scene.notice().startsWith(u"Undid"_s));
    QTRY_COMPARE(scene.shownState(), u"Undone"_s);
    savePicture(*scene.window, u"activity-undone-light-1920"_s);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
