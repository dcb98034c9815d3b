// SPDX-License-Identifier: GPL-3.0-or-later
// Replay from the dead-letter page with real keys: the priced dry run, ticks, pace, recall, what the strip says, and jobs that a
// crash left (issue 4, point 7; R74, R75, R77).
#include "core/engine/undojob.h"
#include "core/store/operationselection.h"
#include "core/store/replayjobs.h"
#include "tests/gui/lettersscene.h"
#include "ui/deadletters/replayentry.h"
#include "ui/widgets/figurelabel.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : LettersScene
{
    explicit Scene(const std::vector<RowStory>& stories = PageRig::picturedStories())
        : LettersScene(stories)
    {
        rig.workspace.run(R"(UPDATE account SET settings = '{"dataPerDayMilli":6000000,"recordsPerSecond":10}' WHERE id = 1)");
    }
    void show(int rows)
    {
        open();
        QTRY_VERIFY(listed(rows));
    }
    void select(int row, const QString& label)
    {
        table()->setFocus();
        choose(*table(), row);
        QTRY_COMPARE(title(), label);
    }
    /// With the key; while the list is counted it waits for the end of that.
    void selectAll()
    {
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), page->model()->rowCount());
        QTRY_VERIFY(find<QPushButton>("replayLetters")->isEnabled() && !page->model()->counting());
    }
    /// Rows of the list that are no dead letters any more, and say so.
    int gone() const
    {
        int rows = 0;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            rows += page->model()->index(row, int(DeadLetterModel::Column::error)).data().toString() == u"No dead letter any more"_s;
        return rows;
    }
    QPushButton* send() const { return find<QPushButton>("replaySend"); }
    bool sheetOpen() const { return find<QWidget>("replaySheet")->isVisible(); }
    QString figure(const char* name) const { return find<FigureLabel>(name)->text(); }
    bool says(const char* name) const { return find<FigureLabel>(name)->isVisible(); }
    /// Any word beside a figure of the sheet.
    bool sheetSays(const QString& text) const
    {
        const auto labels = find<QWidget>("replaySheet")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The replay's line over the list.
    template <class T = QLabel>
    T* inStrip(const char* name) const
    {
        const auto entries = find<QWidget>("replays")->findChildren<QWidget*>(u"replayEntry"_s);
        for (QWidget* entry : entries) {
            if (entry->isVisible())
                return entry->findChild<T*>(QLatin1StringView(name));
        }
        return nullptr;
    }
    QString why() const { return inStrip() ? inStrip()->text() : QString(); }
    QLabel* inStrip() const { return inStrip<QLabel>("replayWhy"); }
    void pass(Millis time) { rig.workspace.clock().advance(time); }
    qint64 rowsIn(RowState state) { return rig.number("SELECT count(*) FROM batch_row WHERE state = " + QByteArray::number(int(state))); }
    /// Also as large as a desktop.
    void pictures(const QString& name)
    {
        picture(name);
        window->resize(1920, 1080);
        QTRY_COMPARE(window->size(), QSize(1920, 1080));
        rig.awaitReading();
        savePicture(*window, name + u"-1920"_s);
    }
};

// The desk goes by the rig's clock, which moves only when told to.
#define PASS_UNTIL(scene, condition) QTRY_VERIFY(((scene).pass(Millis(100)), (condition)))

} // namespace

class TestDeadLetterReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDryRunIsPricedAndNothingIsSent();
    void sentAfterTheRecallWindow();
    void recalledWithAKey();
    void ticksSayWhatMayBeSentAllTheSame();
    void whatWasDeliveredSinceIsShown();
    void theBudgetThatIsTooShortIsSaid();
    void rowsPastTheirLimitAreAllowedAgain();
    void paceAndRampAreKept();
    void saveAndReplayTakesTheDryRun();
    void theCountIsCancelled();
    void theDestinationsOwnLimitIsInTheDryRun();
    void aJobThatACrashLeftWaits();
    void whatIsAmbiguousAgainHasNotFailed();
    void everyControlHasAName();
    void pictures();
};

void TestDeadLetterReplay::theDryRunIsPricedAndNothingIsSent()
{
    Scene scene;
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.sheetOpen());
    QTRY_VERIFY(scene.send()->isEnabled());
    // 11 exhausted are ready; 6 rejected and one too large as they were refused; 2 ambiguous.
    QCOMPARE(scene.figure("replayReady"), u"11"_s);
    QCOMPARE(scene.figure("replayUnchangedRows"), u"7"_s);
    QCOMPARE(scene.figure("replayAmbiguousRows"), u"2"_s);
    QCOMPARE(scene.find<QAbstractButton>("replayAmbiguous")->text(), u"ambiguous, again for 12 credits"_s);
    QVERIFY(!scene.says("replayPastLimitRows"));
    QVERIFY(scene.sheetSays(u"price at 6 credits a row"_s));
    QCOMPARE(scene.figure("replayPrice"), u"66 credits"_s);
    QVERIFY(scene.sheetSays(u"left today after it"_s));
    // The two ambiguous attempts have their six credits spent.
    QCOMPARE(scene.figure("replayLeft"), u"5,922 of 6,000"_s);
    QVERIFY(scene.sheetSays(u"one every 500 ms"_s)); // slower than the account's 10 rows/s
    QCOMPARE(scene.figure("replayTime"), u"5 s"_s);
    QCOMPARE(scene.send()->text(), u"Send 11"_s);
    QTest::mouseClick(scene.find<QPushButton>("replayAtOnce"), Qt::LeftButton);
    QVERIFY(scene.sheetSays(u"at 10.0 rows/s"_s));
    QCOMPARE(scene.figure("replayTime"), u"2 s"_s);
    QTest::keyClick(scene.find<QWidget>("replayCancel"), Qt::Key_Escape);
    QVERIFY(!scene.sheetOpen());
    QVERIFY(scene.table()->hasFocus());
    QCOMPARE(scene.rig.number("SELECT count(*) FROM replay_job"), 0);
    QCOMPARE(scene.rowsIn(RowState::pending), 0);
}

void TestDeadLetterReplay::theDestinationsOwnLimitIsInTheDryRun() // walk8 W-12: it was left out, and rows waited unforeseen
{
    Scene scene;
    scene.rig.workspace.run(R"(UPDATE account SET settings = '{"recordsPerSecond":10}' WHERE id = 1)");
    scene.rig.workspace.run("UPDATE destination SET policy = json_set(policy, '$.dataPerDayMilli', 600000) WHERE id = 1");
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.sheetOpen());
    QTRY_VERIFY(scene.send()->isEnabled());
    QVERIFY(scene.sheetSays(u"left today after it, US leads (Clay)"_s));
    QVERIFY2(scene.figure("replayLeft").endsWith(u" of 600"_s), qPrintable(scene.figure("replayLeft")));
}

void TestDeadLetterReplay::sentAfterTheRecallWindow()
{
    Scene scene;
    scene.show(20);
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(scene.table(), Qt::Key_Return, Qt::ControlModifier); // opens as R does
    QTRY_VERIFY(scene.send()->isEnabled());
    QCOMPARE(scene.send()->text(), u"Send 2"_s);
    QTest::mouseClick(scene.find<QPushButton>("replayAtOnce"), Qt::LeftButton);
    QTest::keyClick(scene.table(), Qt::Key_Return, Qt::ControlModifier); // and confirms
    QVERIFY(!scene.sheetOpen());
    QTRY_VERIFY(scene.inStrip());
    QTRY_COMPARE(scene.inStrip<FigureLabel>("replayCountdown")->text(), u"0:10"_s);
    QCOMPARE(scene.inStrip<QLabel>("replayTitle")->text(), u"Replay 2 rows starts in"_s);
    QCOMPARE(scene.rig.jobs.jobs().size(), size_t(1)); // seen from every page
    scene.pass(Millis(6'500));
    QTRY_COMPARE(scene.inStrip<FigureLabel>("replayCountdown")->text(), u"0:04"_s);
    QCOMPARE(scene.rowsIn(RowState::pending), 0);
    QVERIFY(!scene.rig.engine.calls.contains(u"lookAgain 1"_s));
    scene.pass(Millis(3'600));
    QTRY_VERIFY(scene.rig.engine.calls.contains(u"lookAgain 1"_s));
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE id IN (3, 4) AND state = 0"), 2);
    QTRY_COMPARE(scene.gone(), 2); // the list stands still
    QVERIFY(scene.listed(20));
    PASS_UNTIL(scene, scene.inStrip<FigureLabel>("replayDelivered")->text() == u"0 delivered"_s);
    QVERIFY(!scene.inStrip<FigureLabel>("replayCountdown")->isVisible());
    QCOMPARE(scene.rig.text("SELECT actor FROM operation WHERE kind = 'replay'"), u"ada"_s);
    // What the engine makes of them is read from the store.
    scene.rig.workspace.run("UPDATE batch_row SET state = 4, tries = tries + 1 WHERE id = 3");
    scene.rig.workspace.run("UPDATE batch_row SET state = 6, reason = 22, tries = tries + 1 WHERE id = 4");
    QSignalSpy finished(&scene.rig.jobs, &JobList::finished);
    PASS_UNTIL(scene, scene.why().startsWith(u"1 delivered, 1 failed again ("_s));
    QVERIFY(scene.rig.jobs.jobs().empty());
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished.front().at(2).toBool()); // the rows have failed, not the replay
    QTest::mouseClick(scene.inStrip<QPushButton>("replayClose"), Qt::LeftButton);
    QTRY_VERIFY(!scene.find<QWidget>("replays")->isVisible());
}

void TestDeadLetterReplay::recalledWithAKey()
{
    Scene scene;
    scene.show(20);
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QTest::keyClick(scene.send(), Qt::Key_Return);
    QTRY_VERIFY(scene.inStrip());
    scene.pass(Millis(9'000));
    QTest::keyClick(scene.table(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(scene.why(), u"Recalled: nothing was sent, the row is a dead letter as before."_s);
    QTRY_VERIFY(!scene.find<QLabel>("selectionText")->text().contains(u"recalls"_s)); // nothing waits any more
    scene.pass(Millis(60'000));
    scene.rig.awaitDesk();
    QCOMPARE(scene.rowsIn(RowState::pending), 0);
    QCOMPARE(scene.rig.text("SELECT state FROM operation WHERE kind = 'replay'"), u"cancelled"_s);
    QVERIFY(!scene.rig.engine.calls.contains(u"lookAgain 1"_s));
    QVERIFY(scene.listed(20));
}

void TestDeadLetterReplay::ticksSayWhatMayBeSentAllTheSame() // R77; what may be paid twice is never sent unasked
{
    Scene scene;
    scene.rig.workspace.run("UPDATE batch_row SET replays = 3 WHERE id = 3");
    scene.show(20);
    scene.select(0, u"acme-robotics.de"_s);
    QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(scene.find<QPushButton>("replayLetters"), Qt::LeftButton);
    auto* ambiguous = scene.find<QAbstractButton>("replayAmbiguous");
    QTRY_VERIFY(ambiguous->isVisible());
    QVERIFY(!scene.send()->isEnabled());
    QTest::keyClick(ambiguous, Qt::Key_Space);
    QCOMPARE(scene.send()->text(), u"Send 2"_s);
    QCOMPARE(scene.figure("replayPastLimitRows"), u"1"_s);
    QTest::keyClick(scene.find<QAbstractButton>("replayPastLimit"), Qt::Key_Space);
    QCOMPARE(scene.send()->text(), u"Send 3"_s);
    QCOMPARE(scene.figure("replayPrice"), u"18 credits"_s);
    QTest::keyClick(ambiguous, Qt::Key_Space);
    QCOMPARE(scene.send()->text(), u"Send 1"_s);
    QTest::mouseClick(scene.find<QPushButton>("replayAtOnce"), Qt::LeftButton);
    QTest::mouseClick(scene.send(), Qt::LeftButton);
    QTRY_VERIFY(scene.inStrip());
    scene.pass(Millis(10'000));
    QTRY_COMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 3"), int(RowState::pending));
    QCOMPARE(scene.rowsIn(RowState::ambiguous), 2);
    // The next sheet begins without ticks.
    QTRY_COMPARE(scene.gone(), 1);
    scene.select(0, u"acme-robotics.de"_s);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(ambiguous->isVisible());
    QVERIFY(!ambiguous->isChecked());
}

void TestDeadLetterReplay::whatWasDeliveredSinceIsShown()
{
    auto stories = PageRig::picturedStories();
    auto twin = stories[2];
    twin.state = RowState::delivered;
    twin.status = 200;
    twin.tries = 1;
    twin.minutesAgo = 1;
    Scene scene(stories);
    // The same payload in a later file, which let it through.
    scene.rig.workspace.run("UPDATE batch_row SET owns = 0 WHERE id = 3");
    scene.rig.addBatch(u"again.csv"_s, DestinationId(1), kLetterColumns, {twin});
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QCOMPARE(scene.figure("replayReady"), u"10"_s);
    QCOMPARE(scene.figure("replayDelivered"), u"1"_s);
    QVERIFY(scene.sheetSays(u"already delivered since ("_s));
    QVERIFY(scene.sheetSays(u"row 21)"_s));
    QTest::mouseClick(scene.find<QPushButton>("show.delivered"), Qt::LeftButton);
    QTRY_COMPARE(scene.title(), u"blueharbor.com"_s);
    QCOMPARE(scene.table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(scene.sheetOpen());
    QCOMPARE(scene.send()->text(), u"Send 10"_s); // what was asked about stays
}

void TestDeadLetterReplay::theBudgetThatIsTooShortIsSaid()
{
    Scene scene;
    scene.rig.workspace.run(R"(UPDATE account SET settings = '{"dataPerDayMilli":50000,"recordsPerSecond":10}' WHERE id = 1)");
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QCOMPARE(scene.figure("replayLeft"), u"6 fit, 5 wait"_s); // 12 of 50 are spent
}

void TestDeadLetterReplay::rowsPastTheirLimitAreAllowedAgain() // R77: permanent until the operator says otherwise
{
    Scene scene;
    scene.rig.workspace.run("UPDATE batch_row SET replays = 3, reason = 24 WHERE id IN (3, 7)");
    const QStringList laidOut = scene.rig.workspace.inconsistencies(); // the counters know nothing of that
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_COMPARE(scene.figure("replayPastLimitRows"), u"2"_s);
    QTest::keyClick(scene.find<QPushButton>("allowReplays"), Qt::Key_Space);
    QTRY_COMPARE(scene.rig.number("SELECT sum(replays) FROM batch_row WHERE id IN (3, 7)"), 0);
    QTRY_VERIFY(!scene.says("replayPastLimitRows") && scene.send()->isEnabled());
    QTRY_VERIFY(!scene.find<QLabel>("inspectorSentence")->text().startsWith(u"It was replayed as often"_s));
    QCOMPARE(scene.figure("replayReady"), u"11"_s);
    QCOMPARE(scene.rig.number("SELECT reason FROM batch_row WHERE id = 3"), int(Reason::exhausted));
    QCOMPARE(scene.rig.number("SELECT reason FROM batch_row WHERE id = 7"), int(Reason::rejected));
    QCOMPARE(scene.rig.text("SELECT state FROM operation WHERE kind = 'allowReplays'"), u"applied"_s);
    // And back.
    scene.rig.services.desk->submit(engine::UndoJob::start(OperationId(scene.rig.number("SELECT max(id) FROM operation")), store::UndoDirection::undo,
                                                           {u"ada"_s, {}}));
    QTRY_COMPARE(scene.rig.number("SELECT sum(replays) FROM batch_row WHERE id IN (3, 7)"), 6);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE reason = 24"), 2);
    QCOMPARE(scene.rig.workspace.inconsistencies(), laidOut);
}

void TestDeadLetterReplay::paceAndRampAreKept()
{
    Scene scene;
    scene.show(20);
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QVERIFY(scene.find<QSpinBox>("replayStep")->isVisible());
    QCOMPARE(scene.find<QSpinBox>("replayStep")->value(), 500); // R75
    auto* ramp = scene.find<QPushButton>("replayRamp");
    ramp->setFocus();
    QTest::keyClick(ramp, Qt::Key_Space);
    auto* sheet = scene.find<QWidget>("replaySheet");
    auto* stop = sheet->findChild<QSpinBox*>(u"replayStop"_s);
    QVERIFY(stop->isVisible());
    stop->setFocus();
    stop->selectAll();
    QTest::keyClicks(stop, u"25"_s);
    QTest::keyClick(stop, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.inStrip());
    const QString settings = scene.rig.text("SELECT settings FROM replay_job");
    QVERIFY2(settings.contains(u"\"pace\":\"ramp\""_s) && settings.contains(u"\"stopPercent\":25"_s), qPrintable(settings));
    const QVariantMap view = scene.page->viewState();
    DeadLettersPage other(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    other.restoreView(view);
    QCOMPARE(other.findChild<QWidget*>(u"replaySheet"_s)->findChild<QSpinBox*>(u"replayStop"_s)->value(), 25);
    QVERIFY(other.findChild<QPushButton*>(u"replayRamp"_s)->isChecked());
}

void TestDeadLetterReplay::saveAndReplayTakesTheDryRun()
{
    Scene scene;
    scene.show(20);
    scene.select(6, u"tessellate.ai"_s);
    QTest::keyClick(scene.table(), Qt::Key_E);
    auto* editor = scene.find<QsciScintilla>("payloadText");
    QVERIFY(editor->findFirst(u"\"1,250 \""_s, false, true, false, true, true, 0, 0));
    QTest::keyClicks(editor, u"1250"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.send()->isVisible() && scene.send()->isEnabled());
    QCOMPARE(scene.figure("replayReady"), u"1"_s); // changed since it was refused
    QCOMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
    QCOMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 7"), int(RowState::dead));
    QTRY_VERIFY(scene.send()->hasFocus());
    QTest::keyClick(scene.send(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.inStrip());
    scene.pass(Millis(10'000));
    QTRY_COMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 7"), int(RowState::pending));
    QTRY_COMPARE(scene.gone(), 1);
}

void TestDeadLetterReplay::theCountIsCancelled()
{
    Scene scene(PageRig::manyStories(3'000));
    scene.show(3'000);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.sheetOpen());
    QTest::keyClick(scene.find<QWidget>("replayCancel"), Qt::Key_Escape);
    QVERIFY(!scene.sheetOpen());
    scene.rig.awaitReading();
    QVERIFY(!scene.sheetOpen()); // its answer does not open it again
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_COMPARE(scene.send()->text(), u"Send 1,000"_s);
    QCOMPARE(scene.figure("replayUnchangedRows"), u"1,000"_s);
}

void TestDeadLetterReplay::aJobThatACrashLeftWaits() // row-life.md: nothing is sent by itself
{
    for (const bool goOn : {true, false}) {
        Scene scene;
        scene.rig.desk.stop();
        store::ReplaySettings settings;
        settings.pacing.kind = store::ReplayPacing::atOnce;
        // As it was left in the middle of the recall window.
        const std::vector<RowId> rows{RowId(3), RowId(4)};
        const auto written = scene.rig.writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
            const auto operation = store::OperationRepository(connection).begin(
                {.kind = u"replay"_s, .actor = {u"ada"_s, {}}, .destination = {}, .batch = {}, .detail = R"({"title":"Replay 2 rows"})",
                 .state = store::OperationState::applying, .selected = 2}, scene.rig.workspace.clock().wall());
            if (!operation)
                return operation.error();
            if (auto appended = store::OperationSelection(connection).append(*operation, 0, rows); !appended)
                return appended.error();
            store::ReplayJobRecord job;
            job.operation = *operation;
            job.settings = settings;
            job.recallUntil = scene.rig.workspace.clock().wall() + Millis(4'000);
            return store::ReplayJobs(connection).add(job);
        });
        QVERIFY(written);
        QVERIFY(scene.rig.desk.start());
        scene.show(20);
        PASS_UNTIL(scene, scene.why().contains(u"recall window"_s));
        scene.pass(Millis(3'600'000));
        scene.rig.awaitDesk();
        QCOMPARE(scene.rowsIn(RowState::pending), 0);
        auto* button = scene.inStrip<QPushButton>(goOn ? "replayGoOn" : "replayStop");
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        if (goOn) {
            PASS_UNTIL(scene, scene.rowsIn(RowState::pending) == 2);
        } else {
            QTRY_COMPARE(scene.rig.text("SELECT state FROM operation WHERE kind = 'replay'"), u"cancelled"_s);
            QCOMPARE(scene.rowsIn(RowState::pending), 0);
        }
    }
}

/// Told the same while it runs and when it has ended.
void TestDeadLetterReplay::whatIsAmbiguousAgainHasNotFailed()
{
    ReplayStatus replay;
    replay.title = u"Replay 6 rows"_s;
    engine::ReplayProgress& p = replay.progress;
    p.state = store::ReplayState::running;
    p.total = p.released = 6;
    p.delivered = 2;
    p.failed = {{Reason::rejected, 2}, {Reason::exhausted, 1}};
    p.ambiguous = 1;
    ReplayEntry entry;
    entry.show(replay, Millis(0), Millis(10'000), false);
    QCOMPARE(entry.findChild<FigureLabel*>(u"replayFailed"_s)->text(), u"3 failed again"_s);
    QCOMPARE(entry.findChild<FigureLabel*>(u"replayAmbiguous"_s)->text(), u"1 ambiguous again"_s);
    QVERIFY(!entry.findChild<FigureLabel*>(u"replayAmbiguous"_s)->isHidden());
    QCOMPARE(replayLine(replay, WallTime{}), u"6 of 6, 3 failed, 1 ambiguous"_s);
    const QString over = replaySummary(replay);
    QVERIFY2(over.contains(u"3 failed again"_s) && over.contains(u"1 ambiguous again"_s), qPrintable(over));
    p.ambiguous = 0;
    entry.show(replay, Millis(0), Millis(10'000), false);
    QVERIFY(entry.findChild<FigureLabel*>(u"replayAmbiguous"_s)->isHidden());
}

void TestDeadLetterReplay::everyControlHasAName()
{
    Scene scene;
    scene.show(20);
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QTest::keyClick(scene.send(), Qt::Key_Return);
    QTRY_VERIFY(scene.inStrip());
    scene.select(3, u"fjordlogistics.no"_s);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestDeadLetterReplay::pictures()
{
    Scene scene;
    scene.rig.workspace.run("UPDATE webhook SET odometer = 38000 WHERE id = 1");
    scene.rig.workspace.run(R"(UPDATE destination SET policy = '{"resend":"neverTwice","odometer":{"warnAt":40000,"rotateAt":45000,"endsAt":50000}}' WHERE id = 1)");
    scene.rig.workspace.run("UPDATE batch_row SET replays = 3 WHERE id = 5");
    scene.show(20);
    scene.table()->setFocus();
    scene.selectAll();
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.send()->isEnabled());
    scene.pictures(u"dead-replay"_s);
    QTest::mouseClick(scene.find<QPushButton>("replayRamp"), Qt::LeftButton);
    QTest::keyClick(scene.send(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.inStrip());
    scene.pass(Millis(2'500));
    QTRY_COMPARE(scene.inStrip<FigureLabel>("replayCountdown")->text(), u"0:08"_s);
    scene.pictures(u"dead-replay-recall"_s);
    scene.pass(Millis(10'000));
    PASS_UNTIL(scene, scene.rowsIn(RowState::pending) == 1);
    scene.rig.workspace.run("UPDATE batch_row SET state = 4, tries = tries + 1 WHERE state = 0");
    PASS_UNTIL(scene, scene.rowsIn(RowState::pending) == 5);
    scene.rig.workspace.run("UPDATE batch_row SET state = 6, reason = 22, tries = tries + 1 WHERE id IN (SELECT id FROM batch_row WHERE state = 0 LIMIT 2)");
    PASS_UNTIL(scene, scene.why().contains(u"more than 10 %"_s));
    scene.pictures(u"dead-replay-stopped"_s);
    QTest::mouseClick(scene.inStrip<QPushButton>("replayStop"), Qt::LeftButton);
    QTRY_VERIFY(scene.inStrip<QPushButton>("replayClose")->isVisible());
    scene.pictures(u"dead-replay-ended"_s);
}

QTEST_MAIN(TestDeadLetterReplay)
#include "tst_deadletterreplay.moc"
