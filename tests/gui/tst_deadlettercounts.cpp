// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted beside the list of dead letters is right after an operation, while the list itself stands still.
#include "tests/gui/lettersscene.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/widgets/figurelabel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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
        open();
    }
    /// As the facet says it; empty when it is not listed.
    QString facet(const char* name) const
    {
        const auto* row = window->findChild<QWidget*>(QLatin1StringView(name));
        return row && !row->isHidden() ? row->accessibleName().section(u", "_s, -1) : QString();
    }
    QString found() const { return find<QLabel>("searchNote")->text(); }
    QPushButton* pill() const { return find<QPushButton>("showNew"); }
    QPushButton* send() const { return find<QPushButton>("replaySend"); }
    /// As the engine settles it, the counters with it.
    void end(int row, RowState state, Reason reason)
    {
        rig.workspace.clock().advance(Millis(50));
        run("UPDATE batch_row SET state = " + QByteArray::number(int(state)) + ", reason = " + QByteArray::number(int(reason))
            + ", tries = tries + 1, changed_at = " + QByteArray::number(toEpochMs(rig.workspace.clock().wall()))
            + " WHERE id = " + QByteArray::number(row)
            + "; DELETE FROM batch_count; INSERT INTO batch_count (batch_id, state, reason, n)"
              " SELECT batch_id, state, reason, count(*) FROM batch_row GROUP BY 1, 2, 3");
    }
    /// These rows of the list, at once, to the end of the recall window.
    void replay(int first, int last)
    {
        select(first);
        for (int row = first; row < last; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_R);
        QTRY_VERIFY(send()->isEnabled());
        QTest::mouseClick(find<QPushButton>("replayAtOnce"), Qt::LeftButton);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("replays")->isVisible());
        QTRY_VERIFY(rig.number("SELECT count(*) FROM replay_job") == 1);
        const int rows = last - first + 1;
        QTRY_VERIFY((rig.workspace.clock().advance(Millis(500)), rig.number("SELECT count(*) FROM batch_row WHERE state = 0") == rows));
    }
    bool ended()
    {
        rig.workspace.clock().advance(Millis(100));
        const auto* close = window->findChild<QPushButton*>(u"replayClose"_s);
        return close && close->isVisible();
    }
    std::vector<RowId> list() const { return page->model()->rowIds(); }
};

} // namespace

class TestDeadLetterCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void facetsAndCountsAreThoseAfterAReplay();
    void aRowThatCameBackIsNotNew();
    void aRowThatComesBackIsSeenBeforeTheEnd();
    void whatIsGoneIsCountedInTheChoice();
    void anEditThatNoLongerMatchesIsCounted();
    void rowsThatMayBeReplayedAgainChangeTheirFacet();
    void savedViewsCountWhatThereIs();
};

void TestDeadLetterCounts::facetsAndCountsAreThoseAfterAReplay()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QTRY_COMPARE(scene.facet("facet.reason.exhausted"), u"11"_s);
    QCOMPARE(scene.facet("facet.reason.rejected"), u"6"_s);
    QCOMPARE(scene.facet("facet.replayed.yes"), QString());
    QCOMPARE(scene.found(), u"20 rows"_s);
    const auto before = scene.list();
    scene.replay(2, 3);
    // Under way: no dead letters now, though the list has their places.
    QTRY_COMPARE(scene.facet("facet.reason.exhausted"), u"9"_s);
    QTRY_COMPARE(scene.found(), u"18 rows"_s);
    QCOMPARE(scene.list(), before);
    scene.end(3, RowState::delivered, Reason::none);
    scene.end(4, RowState::dead, Reason::rejected);
    scene.rig.offerSnapshot();
    QTRY_VERIFY(scene.ended());
    QTRY_COMPARE(scene.facet("facet.reason.rejected"), u"7"_s);
    QCOMPARE(scene.facet("facet.reason.exhausted"), u"9"_s);
    QCOMPARE(scene.facet("facet.replayed.yes"), u"1"_s);
    QCOMPARE(scene.found(), u"19 rows"_s);
    QTRY_COMPARE(scene.pill()->text(), u"1 gone"_s);
    QVERIFY(scene.pill()->isVisible());
    QCOMPARE(scene.list(), before);
    QCOMPARE(scene.table()->currentIndex().row(), 3);
    QTRY_COMPARE(scene.page->model()->index(3, int(DeadLetterModel::Column::reason)).data().toString(), u"rejected"_s);
    // What an action would be done to is counted without the row that has gone.
    QTRY_COMPARE(scene.find<QPushButton>("selectAllMatching")->text(), u"Select all 19 matching"_s);
    QCOMPARE(scene.find<QAction>("exportCount")->text(), u"All 19 rows of the list"_s);
    QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
    auto* discard = scene.find<QPushButton>("discardLetters");
    QTRY_COMPARE(discard->text(), u"Discard 19"_s);
    PageScene::choose(*scene.table(), 2);
    QVERIFY(!discard->isEnabled());
    PageScene::choose(*scene.table(), 3);
    QVERIFY(discard->isEnabled());
}

void TestDeadLetterCounts::aRowThatCameBackIsNotNew()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    const auto before = scene.list();
    scene.replay(2, 2);
    scene.end(3, RowState::dead, Reason::exhausted);
    scene.rig.offerSnapshot();
    QTRY_VERIFY(scene.ended());
    QTRY_COMPARE(scene.facet("facet.replayed.yes"), u"1"_s);
    scene.rig.awaitReading();
    QVERIFY2(!scene.pill()->isVisible(), qPrintable(scene.pill()->text()));
    // One that is not on the list is.
    auto later = PageRig::manyStories(1);
    later.front().minutesAgo = 0;
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kLetterColumns, later);
    scene.rig.offerSnapshot();
    QTRY_VERIFY(scene.pill()->isVisible());
    QCOMPARE(scene.pill()->text(), u"1 new"_s);
    QCOMPARE(scene.list(), before);
}

/// A ramp may stop for hours with it.
void TestDeadLetterCounts::aRowThatComesBackIsSeenBeforeTheEnd()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.replay(2, 3);
    const auto says = [&](int row, DeadLetterModel::Column column) { return scene.page->model()->index(row, int(column)).data().toString(); };
    QTRY_COMPARE(says(2, DeadLetterModel::Column::error), u"No dead letter any more"_s);
    QTRY_COMPARE(scene.facet("facet.reason.exhausted"), u"9"_s);
    scene.end(3, RowState::dead, Reason::rejected);
    QTRY_VERIFY((scene.rig.workspace.clock().advance(Millis(100)), says(2, DeadLetterModel::Column::reason) == u"rejected"_s));
    QTRY_COMPARE(scene.facet("facet.reason.rejected"), u"7"_s);
    QVERIFY(!scene.find<QPushButton>("replayClose")->isVisible());
    QCOMPARE(says(3, DeadLetterModel::Column::error), u"No dead letter any more"_s);
}

/// Rows elsewhere that have gone are nothing to this list.
void TestDeadLetterCounts::whatIsGoneIsCountedInTheChoice()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QTest::mouseClick(scene.find<QWidget>("facet.reason.rejected"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(6));
    QTRY_COMPARE(scene.found().section(u" in "_s, 0, 0), u"6 of 20"_s);
    const auto before = scene.list();
    const auto moved = [&] {
        scene.rig.offerSnapshot();
        Q_EMIT scene.page->findChild<ReplayControl*>()->listMoved();
    };
    scene.end(3, RowState::delivered, Reason::none); // exhausted
    moved();
    QTRY_COMPARE(scene.found().section(u" in "_s, 0, 0), u"6 of 19"_s);
    QVERIFY2(!scene.pill()->isVisible(), qPrintable(scene.pill()->text()));
    scene.end(7, RowState::delivered, Reason::none);
    moved();
    QTRY_COMPARE(scene.found().section(u" in "_s, 0, 0), u"5 of 18"_s);
    QTRY_COMPARE(scene.facet("facet.reason.rejected"), u"5"_s);
    QVERIFY(scene.pill()->isVisible());
    QCOMPARE(scene.pill()->text(), u"1 gone"_s);
    QCOMPARE(scene.list(), before);
}

void TestDeadLetterCounts::anEditThatNoLongerMatchesIsCounted()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.find<QLineEdit>("search")->setFocus();
    QTest::keyClicks(scene.find<QLineEdit>("search"), u"country:jp reason:rejected"_s);
    QTest::keyClick(scene.find<QLineEdit>("search"), Qt::Key_Return);
    QTRY_VERIFY(scene.listed(5));
    scene.select(0);
    const auto before = scene.list();
    scene.editor()->setFocus();
    scene.replaceInPayload(u"JP"_s, u"DE"_s);
    QTest::keyClick(scene.editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.found().section(u" in "_s, 0, 0), u"4 of 20"_s);
    QTRY_COMPARE(scene.facet("facet.reason.rejected"), u"4"_s);
    QCOMPARE(scene.list(), before);
}

void TestDeadLetterCounts::rowsThatMayBeReplayedAgainChangeTheirFacet() // R77
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    scene.end(3, RowState::dead, Reason::permanent);
    scene.run("UPDATE batch_row SET replays = 3 WHERE id = 3");
    Q_EMIT scene.page->findChild<ReplayControl*>()->listMoved();
    QTRY_COMPARE(scene.facet("facet.reason.permanent"), u"1"_s);
    scene.select(2);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_COMPARE(scene.find<FigureLabel>("replayPastLimitRows")->text(), u"1"_s);
    QTest::keyClick(scene.find<QPushButton>("allowReplays"), Qt::Key_Space);
    QTRY_COMPARE(scene.facet("facet.reason.permanent"), QString());
    QCOMPARE(scene.facet("facet.reason.exhausted"), u"11"_s);
}

void TestDeadLetterCounts::savedViewsCountWhatThereIs()
{
    Scene scene;
    QTRY_VERIFY(scene.listed(20));
    QTest::mouseClick(scene.find<QWidget>("facet.reason.rejected"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(6));
    QTest::mouseClick(scene.find<QPushButton>("saveView"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"refused"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(scene.facet("view.refused"), u"6"_s);
    scene.select(0);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(5));
    QTRY_COMPARE(scene.facet("view.refused"), u"5"_s);
    QTest::keyClick(scene.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(scene.listed(6));
    QTRY_COMPARE(scene.facet("view.refused"), u"6"_s);
    scene.end(7, RowState::delivered, Reason::none);
    Q_EMIT scene.page->findChild<ReplayControl*>()->listMoved();
    QTRY_COMPARE(scene.facet("view.refused"), u"5"_s);
    QCOMPARE(scene.page->model()->rowCount(), 6);
}

QTEST_MAIN(TestDeadLetterCounts)
#include "tst_deadlettercounts.moc"
