// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo, notes, tags and moves on the dead-letter page, with real keys.
#include "core/store/deadletterrepository.h"
#include "core/store/operations.h"
#include "tests/gui/gatejob.h"
#include "tests/gui/pagescene.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/deadlettermodel.h"
#include "ui/shell/windownotifier.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

const QStringList kColumns{u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s};

struct Scene : PageScene
{
    explicit Scene(const std::vector<RowStory>& stories)
    {
        rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), kColumns, stories);
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
        open();
    }
    void open()
    {
        page = new DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    /// The window is closed, the desk ends and starts again, another window opens on the workspace.
    void restart()
    {
        closeWindow();
        rig.desk.stop();
        QVERIFY(rig.desk.start());
        open();
    }
    RowTable* table() const { return find<RowTable>("letters"); }
    bool listed(int rows) const { return page->model()->loaded() && !page->model()->counting() && page->model()->rowCount() == rows && (rows == 0 || page->model()->letterAt(0)); }
    QString notice() const
    {
        auto* label = find<QLabel>("noticeText");
        return label->isVisible() ? label->text() : QString();
    }
    void select(int from, int to)
    {
        table()->setFocus();
        choose(*table(), from);
        for (int row = from; row < to; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QString rows()
    {
        return rig.text("SELECT group_concat(id || ':' || state || ':' || reason || ':' || version || ':' || destination_id || ':' || replays)"
                        " FROM (SELECT * FROM batch_row ORDER BY id)");
    }
    QString lastOperation() { return rig.text("SELECT kind || ' ' || state || ' ' || row_count FROM operation ORDER BY id DESC LIMIT 1"); }

    DeadLettersPage* page = nullptr;
};

/// A hundred rows a second of the clock; on the way back once it is cancelled.
class CountingJob final : public engine::DeskJob
{
public:
    explicit CountingJob(const std::atomic<bool>& over) : m_over(over) {}

    std::optional<WallTime> step(engine::DeskTools& tools) override
    {
        engine::DeskProgress now{.kind = u"bulkEdit"_s, .title = title(), .total = 1'000};
        const WallTime at = tools.clock.wall();
        m_began = m_began.value_or(at);
        now.done = (at - *m_began) / Millis(10);
        now.cancelled = m_cancelled;
        now.ended = m_over;
        tools.report(now);
        return m_over ? std::nullopt : std::optional(at + Millis(100));
    }
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return {}; }
    QString title() const override { return u"Edit 1,000 rows"_s; }

private:
    const std::atomic<bool>& m_over;
    std::atomic<bool> m_cancelled = false;
    std::optional<WallTime> m_began;
};

} // namespace

class TestLetterDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoneAndRedoneWithKeys();
    void overARestart();
    void pressedWhileItRuns();
    void severalInARow();
    void nothingToUndoSaysSo();
    void whatWasSentSaysSo();
    void anEditIsUndone();
    void whatAnUndoLeftStandsInTheHistory();
    void textHasAnUndoOfItsOwn();
    void noteWithTheKeyboard();
    void tagsWithTheKeyboard();
    void moveWithTheKeyboard();
    void moveToWhereTheColumnIsMissing();
    void marksKeepTheSelection();
    void theExceptedRowIsNeverMeant();
    void notesCoverNoButtonsAndNoOtherNote();
    void settledAsNotDeliveredSaysSo();
    void actsOnWhatWasShown();
    void longJobsSayHowFastAndHowLong();
    void waitsAndIsCancelled();
    void readOnly();
    void pictures();
};

void TestLetterDesk::undoneAndRedoneWithKeys()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    const QString before = scene.rows();
    scene.select(2, 4);
    QCOMPARE(scene.find<QPushButton>("discardLetters")->text(), u"Discard 3"_s);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_COMPARE(scene.notice(), u"3 rows discarded, kept on record."_s);
    QTRY_VERIFY(scene.listed(17));
    const QString after = scene.rows();
    QTRY_VERIFY(scene.find<QPushButton>("undoOperation")->toolTip().contains(u"“Discard 3 rows” of ada"_s));

    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"Undid: Discard 3 rows."_s);
    QTRY_VERIFY(scene.listed(20));
    QCOMPARE(scene.rows(), before);
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(scene.notice(), u"Redid: Discard 3 rows."_s);
    QTRY_VERIFY(scene.listed(17));
    QCOMPARE(scene.rows(), after);
    QTest::mouseClick(scene.find<QPushButton>("noticeAction"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(20));
    QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(17));
    QCOMPARE(scene.rows(), after);
    QVERIFY(scene.consistent());
}

void TestLetterDesk::overARestart()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    const QString before = scene.rows();
    scene.select(0, 5);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(14));
    const QString after = scene.rows();
    scene.restart();
    QTRY_VERIFY(scene.listed(14));
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(20));
    QCOMPARE(scene.rows(), before);
    scene.restart();
    QTRY_VERIFY(scene.listed(20));
    QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(14));
    QCOMPARE(scene.rows(), after);
}

/// Undo means what was done last, also while that is under way.
void TestLetterDesk::pressedWhileItRuns()
{
    Scene scene(PageRig::manyStories(600));
    QTRY_VERIFY(scene.listed(600));
    scene.select(0, 0);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY2(scene.listed(599), qPrintable(u"%1 %2 %3"_s.arg(scene.page->model()->rowCount()).arg(scene.lastOperation(), scene.notice())));
    const QString before = scene.rows();
    scene.table()->selectAll();
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.lastOperation(), u"discard undone 599"_s);
    QTRY_COMPARE(scene.rows(), before); // the first one stays discarded
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(600));
}

void TestLetterDesk::severalInARow()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    const QString before = scene.rows();
    for (int left = 19; left > 16; --left) {
        scene.select(0, 0);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QTRY_VERIFY(scene.listed(left));
    }
    const QString after = scene.rows();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(20));
    QCOMPARE(scene.rows(), before);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(17));
    QCOMPARE(scene.rows(), after);
}

void TestLetterDesk::nothingToUndoSaysSo()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QVERIFY(!scene.find<QPushButton>("undoOperation")->isEnabled());
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"There is nothing to undo."_s);
    QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"There is nothing to redo."_s);
}

void TestLetterDesk::whatWasSentSaysSo()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, 1); // ambiguous
    scene.find<QAction>("settleAllNotDelivered")->trigger();
    QTRY_COMPARE(scene.lastOperation(), u"settle applied 2"_s);
    QTRY_COMPARE(scene.notice(), u"2 rows settled as not delivered."_s);
    // One of them was sent since.
    scene.run("UPDATE batch_row SET last_attempt = 777 WHERE id = 1");
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"Undid: Settle 2 rows as not delivered. 1 of 2 rows stays as it is: 1 already sent."_s);
    QTest::keyClick(scene.table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(scene.lastOperation(), u"settle applied 2"_s);
    scene.run("UPDATE batch_row SET last_attempt = 778 WHERE id = 2");
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"“Settle 2 rows as not delivered” was not undone. Nothing of it can be undone any more: 2 already sent."_s);
    QTRY_COMPARE(scene.lastOperation(), u"settle applied 2"_s);
}

void TestLetterDesk::anEditIsUndone()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    DeadLetterActions actions(scene.rig.services);
    actions.edit(RowId(7), 1, "{\"domain\":\"tessellate.ai\",\"employees\":1250}", {});
    QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
    QTRY_VERIFY(scene.find<QPushButton>("undoOperation")->isEnabled()); // done elsewhere, offered here
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"Undid: Edit 1 row."_s);
    QCOMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 1);
}

/// The operation is undone, but for this row: its history must not say that it was.
void TestLetterDesk::whatAnUndoLeftStandsInTheHistory()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    DeadLetterActions actions(scene.rig.services);
    actions.edit(RowId(7), 1, "{\"domain\":\"tessellate.ai\",\"employees\":1250}", {});
    QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
    const auto stands = [&](bool wanted) {
        const auto detail = store::DeadLetterRepository(scene.rig.workspace.connection()).detail(RowId(7));
        return detail && !detail->history.empty() && detail->history.back().stands == wanted;
    };
    {
        const OwnWork own;
        QVERIFY(stands(true));
    }
    scene.run("UPDATE operation SET state = 'undone' WHERE kind = 'edit'"); // other rows were put back
    scene.select(6, 6);
    QTest::keyClick(scene.table(), Qt::Key_PageUp, Qt::ControlModifier); // round to the history
    const auto says = [&](const QString& words) {
        const auto labels = scene.find<QWidget>("history")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"(undone for other rows; this one stays as it is)"_s));
    QVERIFY(!says(u"(undone)"_s));
    scene.run("UPDATE batch_row SET version = 1, payload_id = (SELECT id FROM payload WHERE row_id = 7 AND version = 1) WHERE id = 7");
    const OwnWork own;
    QVERIFY(stands(false));
}

void TestLetterDesk::textHasAnUndoOfItsOwn()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, 0);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY2(scene.listed(19), qPrintable(u"%1 | %2 | %3 | %4"_s.arg(scene.page->model()->rowCount()).arg(scene.lastOperation(), scene.notice(), scene.find<QPushButton>("discardLetters")->text())));
    auto* search = scene.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, u"zzz"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QTRY_COMPARE(scene.lastOperation(), u"discard applied 1"_s);
}

void TestLetterDesk::noteWithTheKeyboard()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, 3);
    QTest::keyClick(scene.table(), Qt::Key_N);
    auto* text = scene.find<QPlainTextEdit>("noteText");
    QVERIFY(text->hasFocus());
    QCOMPARE(scene.find<QPushButton>("markConfirm")->accessibleName(), u"Note on 2 rows"_s);
    QTest::keyClicks(text, u"ask Ann, n and t and Del are letters here"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM row_mark WHERE note LIKE 'ask Ann%' AND row_id IN (3, 4)"), 2);
    QTRY_COMPARE(scene.notice(), u"Note written on 2 rows."_s);

    scene.select(2, 2); // what one row has is offered
    QTest::keyClick(scene.table(), Qt::Key_N);
    QTRY_VERIFY(text->toPlainText().startsWith(u"ask Ann"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM row_mark"), 0);
    QTRY_COMPARE(scene.lastOperation(), u"note undone 2"_s);
}

void TestLetterDesk::tagsWithTheKeyboard()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, 2);
    QTest::keyClick(scene.table(), Qt::Key_T);
    auto* text = scene.find<QLineEdit>("tagsText");
    QVERIFY(text->hasFocus());
    QVERIFY(!scene.find<QPushButton>("markConfirm")->isEnabled());
    QTest::keyClicks(text, u"EU \"quoted"_s);
    QVERIFY(scene.find<QLabel>("markFault")->isVisible());
    QVERIFY(!scene.find<QPushButton>("markConfirm")->isEnabled());
    text->clear();
    QTest::keyClicks(text, u"EU late, -old"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM row_mark WHERE tags = '[\"eu\",\"late\"]'"), 3);
    QTRY_COMPARE(scene.notice(), u"Tags changed on 3 rows."_s);
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM row_mark"), 0);
}

void TestLetterDesk::moveWithTheKeyboard()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    const QString before = scene.rows();
    scene.select(0, 3); // two of them ambiguous
    QTest::keyClick(scene.table(), Qt::Key_M);
    auto* menu = scene.find<QMenu>("moveLetters");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->title(), u"Move 4 rows to"_s);
    // The key alone chooses nothing: it says how many would be moved.
    QCOMPARE(menu->actions().first()->text(), u"Move 4 rows to"_s);
    QVERIFY(!menu->activeAction());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE destination_id = 2"), 2);
    QTRY_VERIFY(scene.notice().startsWith(u"2 rows moved to “CRM import”. 2 rows left as they are: 2 may have been delivered"_s));
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.rows(), before);
    QVERIFY(scene.consistent());
}

void TestLetterDesk::moveToWhereTheColumnIsMissing()
{
    Scene scene(PageRig::picturedStories());
    scene.rig.workspace.run("INSERT INTO ledger_scope (id, name, identity_columns, created_at) VALUES (900, 'Other', '[\"phone\"]', 0)");
    scene.rig.workspace.run("UPDATE destination SET scope_id = 900 WHERE id = 2");
    QTRY_VERIFY(scene.listed(20));
    scene.select(6, 7); // dead, never maybe delivered
    QTest::keyClick(scene.table(), Qt::Key_M);
    auto* menu = scene.find<QMenu>("moveLetters");
    QTRY_VERIFY(menu->isVisible());
    scene.find<QAction>("moveTo.2")->trigger();
    menu->close();
    QTRY_COMPARE(scene.notice(), u"0 rows moved to “CRM import”. 2 rows left as they are: 2 have no phone, which identifies a row there."_s);
}

/// What was selected stays so, and the focus comes back to it.
void TestLetterDesk::marksKeepTheSelection()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, 4);
    QTest::keyClick(scene.table(), Qt::Key_N);
    QTest::keyClicks(scene.find<QPlainTextEdit>("noteText"), u"ask Ann"_s);
    QTest::keyClick(scene.find<QPlainTextEdit>("noteText"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.notice(), u"Note written on 3 rows."_s);
    QTRY_VERIFY(!scene.page->model()->counting());
    QTRY_COMPARE(scene.find<QPushButton>("editLetter")->text(), u"Edit 3…"_s);
    QCOMPARE(QApplication::focusWidget(), scene.table());
    QTest::keyClick(scene.table(), Qt::Key_T);
    QTest::keyClicks(scene.find<QLineEdit>("tagsText"), u"eu"_s);
    QTest::keyClick(scene.find<QLineEdit>("tagsText"), Qt::Key_Return);
    QTRY_COMPARE(scene.notice(), u"Tags changed on 3 rows."_s);
    QTRY_VERIFY(!scene.page->model()->counting());
    QCOMPARE(scene.table()->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(scene.table()->selectionModel()->selectedRows().first().row(), 2);
    QCOMPARE(QApplication::focusWidget(), scene.table());
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(17));
    QCOMPARE(scene.table()->selectionModel()->selectedRows().size(), 1);
}

/// Left out with Ctrl+Space, it is neither discarded nor the next to be.
void TestLetterDesk::theExceptedRowIsNeverMeant()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, 5);
    QTest::keyClick(scene.table(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(scene.table(), Qt::Key_Space, Qt::ControlModifier);
    const RowId excepted = scene.page->model()->rowAt(scene.table()->currentIndex().row());
    QCOMPARE(scene.find<QPushButton>("discardLetters")->text(), u"Discard 3"_s);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(17));
    QCOMPARE(scene.page->model()->rowAt(scene.table()->currentIndex().row()), excepted);
    QVERIFY(scene.table()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(!scene.find<QPushButton>("discardLetters")->isEnabled());
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    scene.rig.flush();
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = " + QByteArray::number(int(RowState::discarded))), 3);
    QTest::keyClick(scene.table(), Qt::Key_J);
    QCOMPARE(scene.table()->selectionModel()->selectedRows().size(), 1);
}

void TestLetterDesk::notesCoverNoButtonsAndNoOtherNote()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    WindowNotifier alerts(scene.window->centralWidget());
    const auto at = [&](const char* name) {
        auto* widget = scene.find<QWidget>(name);
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900)}) {
        scene.window->resize(size);
        scene.select(2, 3);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QTRY_VERIFY(scene.notice().startsWith(u"2 rows discarded"_s));
        alerts.notify({u"a"_s, u"crm: dead letters are growing"_s,
                       u"159 new dead letters within 15 minutes, 220 in all. They are kept and are not sent again by themselves."_s, u"Show"_s});
        auto* alert = scene.find<QWidget>("alertNotice");
        QTRY_VERIFY(alert->isVisible());
        for (const char* note : {"notice", "alertNotice"}) {
            for (const char* kept : {"listStrip", "payloadSave", "payloadSaveReplay", "payloadDiscardChanges", "payloadOriginal"})
                QVERIFY2(!at(note).intersects(at(kept)), kept);
        }
        QVERIFY(at("letters").contains(at("notice")));
        QVERIFY(!at("notice").intersects(at("alertNotice")));
        QTest::mouseClick(alert->findChild<QPushButton*>(u"noticeClose"_s), Qt::LeftButton);
        QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(scene.listed(20));
    }
}

/// Not "every retry failed": it was the operator who said so.
void TestLetterDesk::settledAsNotDeliveredSaysSo()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, 0);
    QCOMPARE(scene.page->model()->letterAt(0)->state, RowState::ambiguous);
    const RowId row = scene.page->model()->rowAt(0);
    scene.find<QPushButton>("settleNotDelivered")->click();
    QTRY_COMPARE(scene.notice(), u"1 row settled as not delivered."_s);
    QTRY_VERIFY(!scene.page->model()->counting());
    const int at = scene.page->model()->positionOf(row);
    QVERIFY(at >= 0);
    PageScene::choose(*scene.table(), at);
    QTRY_VERIFY(scene.page->model()->letterAt(at) && scene.page->model()->letterAt(at)->state == RowState::dead);
    QCOMPARE(scene.page->model()->index(at, int(DeadLetterModel::Column::reason)).data().toString(), u"not delivered"_s);
    auto* facet = scene.find<QAbstractButton>("facet.reason.settledByHand");
    QCOMPARE(facet->accessibleName(), u"Not delivered, 1"_s);
    QTRY_VERIFY2(scene.find<QLabel>("inspectorSentence")->text().startsWith(u"You settled it as not delivered"_s),
                 qPrintable(scene.find<QLabel>("inspectorSentence")->text()));
}

/// Rows that die later are not swept in (a snapshot).
void TestLetterDesk::actsOnWhatWasShown()
{
    Scene scene(PageRig::manyStories(30));
    QTRY_VERIFY(scene.listed(30));
    scene.table()->selectAll();
    auto more = PageRig::manyStories(5);
    for (RowStory& story : more)
        story.body.replace("lead", "later");
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kColumns, more);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_COMPARE(scene.lastOperation(), u"discard applied 30"_s);
    QTRY_VERIFY(scene.listed(5));
}

/// ui.md: every long action is a job with progress, rate, time left and a way to end it.
void TestLetterDesk::longJobsSayHowFastAndHowLong()
{
    Scene scene(PageRig::manyStories(3));
    QTRY_VERIFY(scene.listed(3));
    std::atomic<bool> over = false;
    scene.rig.desk.submit(std::make_unique<CountingJob>(over));
    QTRY_COMPARE(scene.rig.jobs.jobs().size(), size_t(1));
    const auto detail = [&] { return scene.rig.jobs.jobs().empty() ? QString() : scene.rig.jobs.jobs().front().detail; };
    QTRY_VERIFY2(detail().endsWith(u" of 1,000"_s), qPrintable(detail()));
    scene.rig.workspace.clock().advance(Millis(4'000));
    scene.rig.awaitDesk();
    QTRY_VERIFY2(detail().contains(u"100 rows/s"_s) && detail().endsWith(u"6 s left"_s), qPrintable(detail()));
    scene.rig.jobs.cancel(scene.rig.jobs.jobs().front().id);
    scene.rig.workspace.clock().advance(Millis(200));
    scene.rig.awaitDesk();
    QTRY_VERIFY2(detail().startsWith(u"putting back, "_s), qPrintable(detail()));
    over = true;
    scene.rig.workspace.clock().advance(Millis(200));
    scene.rig.awaitDesk();
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
}

void TestLetterDesk::waitsAndIsCancelled()
{
    Scene scene(PageRig::manyStories(600));
    QTRY_VERIFY(scene.listed(600));
    const QString before = scene.rows();
    std::atomic<bool> open = false;
    std::vector<RowId> held;
    for (int i = 0; i < 600; ++i)
        held.push_back(RowId(i + 1));
    scene.rig.desk.submit(std::make_unique<GateJob>(held, open));
    scene.table()->selectAll();
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_COMPARE(scene.rig.jobs.jobs().size(), size_t(1)); // with its title and how far it is, in the bar
    QCOMPARE(scene.rig.jobs.jobs().front().title, u"Discard 600 rows"_s);
    QTRY_VERIFY(scene.rig.jobs.jobs().front().detail.contains(u"Gate"_s));
    scene.rig.jobs.cancel(scene.rig.jobs.jobs().front().id);
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
    QTRY_COMPARE(scene.notice(), u"Cancelled; all rows are as they were."_s);
    QCOMPARE(scene.rows(), before);
    QTRY_COMPARE(scene.lastOperation(), u"discard cancelled 0"_s);
    open = true;
    scene.rig.workspace.clock().advance(Millis(1'000));
    scene.table()->selectAll();
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_COMPARE(scene.lastOperation(), u"discard applied 600"_s);
}

void TestLetterDesk::readOnly()
{
    PageScene scene;
    scene.rig.addBatch(u"leads.csv"_s, DestinationId(1), kColumns, PageRig::picturedStories());
    scene.rig.services.journal = nullptr;
    scene.rig.services.engine = nullptr;
    scene.rig.services.desk = nullptr;
    scene.rig.services.readOnlyBecause = u"fuseboardctl (process 4711)"_s;
    auto* page = new DeadLettersPage(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    scene.showPages({page});
    QTRY_VERIFY(page->model()->loaded());
    for (const char* name : {"undoOperation", "redoOperation", "moreLetters"}) {
        auto* button = scene.find<QPushButton>(name);
        QVERIFY2(!button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(u"4711"_s), name);
    }
    auto* table = scene.find<RowTable>("letters");
    PageScene::choose(*table, 0);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_N);
    QVERIFY(!scene.find<QWidget>("markPopover")->isVisible());
    QVERIFY(!scene.find<QLabel>("noticeText")->isVisible());
}

void TestLetterDesk::pictures()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, 5);
    QTest::keyClick(scene.table(), Qt::Key_T);
    QTest::keyClicks(scene.find<QLineEdit>("tagsText"), u"asked-ann"_s);
    scene.picture(u"dead-tags"_s);
    QTest::keyClick(scene.find<QLineEdit>("tagsText"), Qt::Key_Return);
    QTRY_VERIFY(!scene.notice().isEmpty());
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.notice().startsWith(u"Undid"_s));
    scene.picture(u"dead-undone"_s);
}

QTEST_MAIN(TestLetterDesk)
#include "tst_letterdesk.moc"
