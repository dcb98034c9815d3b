// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/lettersscene.h"
#include "ui/deadletters/replaycontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : LettersScene
{
    explicit Scene(const std::vector<RowStory>& stories)
        : LettersScene(stories)
    {
        open();
    }
    void select(int row, const QString& label)
    {
        table()->setFocus();
        choose(*table(), row);
        QTRY_COMPARE(title(), label);
    }
    QString payloadText() const { return editor()->text(); }
};

} // namespace

class TestDeadLettersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDeadSaysSo();
    void facetsAndSearchNarrow();
    void aWrongTermIsNamed();
    void editSaveKeepsTheOriginal();
    void brokenJsonCannotBeSaved();
    void aDraftWaitsForItsRow();
    void settlesByHand();
    void aDoublePressSettlesOneRow();
    void discardsWithDel();
    void movesWithJAndK();
    void selectsAllMatching();
    void newFailuresDoNotMoveTheList();
    void whatIsShownIsWhatTheKeysActOn();
    void rowsThatAReplayTookLeaveTheirPlaces();
    void comingBackDoesNotMoveTheList();
    void theQuestionBeforeSettlingSaysHowMany();
    void aRowThatIsAskedForIsShown();
    void exportsWhatMatches();
    void copiesAsCurlWithoutSecrets();
    void keptColumnsShowTheirHeadings();
    void readOnlySaysWhy();
    void remembersTheView();
    void everyControlHasAName();
    void pictures();
};

void TestDeadLettersPage::nothingDeadSaysSo()
{
    Scene scene({});
    QTRY_VERIFY(scene.page->model()->loaded());
    QTRY_VERIFY(scene.find<QWidget>("noDeadLetters")->isVisible());
    scene.picture(u"dead-empty"_s);
}

void TestDeadLettersPage::facetsAndSearchNarrow()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.rejected"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(6));
    auto* search = scene.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, u"TESSELL"_s);
    QTRY_VERIFY(scene.listed(1));
    QCOMPARE(scene.page->model()->letterAt(0)->label, u"tessellate.ai"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClicks(search, u"status:422"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(scene.listed(6));
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.rejected"), Qt::LeftButton);
    search->setText(u"東京"_s); // an input method's text, which key clicks cannot make
    QTRY_VERIFY(scene.listed(1));
}

void TestDeadLettersPage::aWrongTermIsNamed()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    auto* search = scene.find<QLineEdit>("search");
    QTest::keyClicks(search, u"status:many"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(scene.find<QLabel>("searchFault")->text().contains(u"status:503"_s));
    QVERIFY(scene.listed(20));
}

void TestDeadLettersPage::editSaveKeepsTheOriginal()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(6, u"tessellate.ai"_s);
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    auto* save = scene.find<QPushButton>("payloadSave");
    QTRY_VERIFY(save->isEnabled());
    scene.picture(u"dead-edit"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(scene.rig.number("SELECT version FROM batch_row WHERE id = 7"), 2);
    QCOMPARE(scene.rig.text("SELECT body FROM payload WHERE row_id = 7 AND version = 2"),
             u"{\"email\":\"j.ito@tessellate.ai\",\"company\":\"Tessellate\",\"domain\":\"tessellate.ai\",\"employees\":1250,\"country\":\"JP\"}"_s);
    QVERIFY(scene.rig.text("SELECT body FROM payload WHERE row_id = 7 AND version = 1").contains(u"1,250 "_s));
    QCOMPARE(scene.rig.text("SELECT actor FROM operation WHERE kind = 'edit'"), u"ada"_s);
    QTRY_COMPARE(scene.find<QTabBar>("inspectorTabs")->tabText(4), u"History 2"_s);
    QVERIFY(!save->isEnabled());
}

void TestDeadLettersPage::brokenJsonCannotBeSaved()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(6, u"tessellate.ai"_s);
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250,,"_s);
    QTRY_VERIFY(scene.find<QLabel>("payloadVerdict")->text().startsWith(u"line 5"_s));
    QVERIFY(!scene.find<QPushButton>("payloadSave")->isEnabled());
    QVERIFY(!scene.find<QPushButton>("payloadSaveReplay")->isEnabled());
    scene.picture(u"dead-broken"_s);
}

void TestDeadLettersPage::aDraftWaitsForItsRow()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(6, u"tessellate.ai"_s);
    scene.replaceInPayload(u"1,250 "_s, u"1250"_s);
    scene.select(7, u"sorrel-foods.fr"_s);
    QVERIFY(!scene.payloadText().contains(u"1250"_s));
    scene.select(6, u"tessellate.ai"_s);
    QVERIFY(scene.payloadText().contains(u"\"1250\""_s));
}

void TestDeadLettersPage::settlesByHand()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, u"acme-robotics.de"_s);
    QTest::mouseClick(scene.find<QPushButton>("settleDelivered"), Qt::LeftButton);
    QTRY_COMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 1"), int(RowState::delivered));
    QTRY_VERIFY(scene.listed(19));
    QTRY_COMPARE(scene.title(), u"northwind.io"_s);
    QTRY_VERIFY(scene.find<QPushButton>("settleNotDelivered")->isEnabled());
    QTest::mouseClick(scene.find<QPushButton>("settleNotDelivered"), Qt::LeftButton);
    QTRY_VERIFY(scene.rig.number("SELECT state FROM batch_row WHERE id = 2") != int(RowState::ambiguous));
    QVERIFY(scene.rig.workspace.inconsistencies().isEmpty());
}

/// The next row comes under the pointer with the same buttons: nobody has looked at it.
void TestDeadLettersPage::aDoublePressSettlesOneRow()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(0, u"acme-robotics.de"_s);
    auto* button = scene.find<QPushButton>("settleDelivered");
    button->setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(scene.table()->hasFocus());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(19));
    QTRY_COMPARE(scene.title(), u"northwind.io"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(button->isEnabled()); // a press from now on is meant for this one
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation WHERE kind = 'settle'"), 1);
    QCOMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 2"), int(RowState::ambiguous));
}

void TestDeadLettersPage::discardsWithDel()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_COMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = 3"), int(RowState::discarded));
    QVERIFY(scene.rig.dialogs.asked.isEmpty());
    QTRY_VERIFY(scene.listed(19));
    QTRY_COMPARE(scene.title(), u"fjordlogistics.no"_s);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation WHERE kind = 'discard' AND state = 'applied'"), 1);
}

void TestDeadLettersPage::movesWithJAndK()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(2, u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_COMPARE(scene.title(), u"fjordlogistics.no"_s);
    QTest::keyClick(scene.table(), Qt::Key_K);
    QTRY_COMPARE(scene.title(), u"blueharbor.com"_s);
    QTest::keyClick(scene.table(), Qt::Key_Slash);
    QCOMPARE(scene.window->focusWidget(), scene.find<QLineEdit>("search"));
    // Typed letters are text there.
    QTest::keyClicks(scene.find<QLineEdit>("search"), u"jk"_s);
    QCOMPARE(scene.find<QLineEdit>("search")->text(), u"jk"_s);
}

void TestDeadLettersPage::selectsAllMatching()
{
    Scene scene(PageRig::manyStories(3000));
    QTRY_VERIFY(scene.listed(3000));
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.rejected"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(1000));
    QTest::mouseClick(scene.find<QPushButton>("selectAllMatching"), Qt::LeftButton);
    QCOMPARE(scene.find<QPushButton>("discardLetters")->text(), u"Discard 1,000"_s);
    QTest::mouseClick(scene.find<QPushButton>("discardLetters"), Qt::LeftButton);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 9"), 1000);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM operation WHERE kind = 'discard' AND row_count = 1000"), 1);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state IN (5, 6)"), 2000);
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
    QTRY_VERIFY(scene.listed(0));
    QVERIFY(scene.find<QLabel>("noMatch")->isVisible());
}

void TestDeadLettersPage::newFailuresDoNotMoveTheList()
{
    Scene scene(PageRig::manyStories(30));
    QTRY_VERIFY(scene.listed(30));
    auto more = PageRig::manyStories(5);
    for (RowStory& story : more)
        story.body.replace("lead", "later");
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kLetterColumns, more);
    scene.rig.offerSnapshot();
    auto* pill = scene.find<QPushButton>("showNew");
    QTRY_VERIFY(pill->isVisible());
    QCOMPARE(pill->text(), u"5 new"_s);
    QVERIFY(scene.listed(30));
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(35));
    QTRY_VERIFY(!pill->isVisible());
}

/// With one row selected it is that row, wherever Ctrl and a key have brought the focus bar.
void TestDeadLettersPage::whatIsShownIsWhatTheKeysActOn()
{
    Scene scene(PageRig::manyStories(30));
    QTRY_VERIFY(scene.listed(30));
    scene.LettersScene::select(4);
    const QString title = scene.title();
    const int tab = scene.tabs()->currentIndex();
    QTest::keyClick(scene.table(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(scene.tabs()->currentIndex(), tab + 1);
    QTest::keyClick(scene.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(scene.tabs()->currentIndex(), tab);
    QCOMPARE(scene.table()->currentIndex().row(), 4);

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(scene.table()->currentIndex().row(), 7);
    QCOMPARE(scene.title(), title);
    QCOMPARE(scene.find<QLabel>("selectionText")->text(), u"1 selected"_s);
    const RowId selected = scene.page->model()->rowAt(4);
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(29));
    QCOMPARE(scene.rig.number("SELECT state FROM batch_row WHERE id = " + QByteArray::number(selected.value)), int(RowState::discarded));

    QTest::keyClick(scene.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(scene.table()->currentIndex().row(), 28);
    QVERIFY(scene.table()->selectionModel()->isSelected(scene.table()->currentIndex()));
}

/// A replay that ends is no reason to move what is read: its rows say that they are gone, new ones are counted.
void TestDeadLettersPage::rowsThatAReplayTookLeaveTheirPlaces()
{
    Scene scene(PageRig::manyStories(30));
    QTRY_VERIFY(scene.listed(30));
    scene.LettersScene::select(10);
    const RowId before = scene.page->model()->rowAt(10);
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kLetterColumns, PageRig::manyStories(5));
    scene.rig.workspace.run("UPDATE batch_row SET state = 4, reason = 0 WHERE id = " + QByteArray::number(before.value));
    Q_EMIT scene.page->findChild<ReplayControl*>()->listMoved();
    QTRY_COMPARE(scene.table()->model()->index(10, int(DeadLetterModel::Column::error)).data().toString(), u"No dead letter any more"_s);
    QCOMPARE(scene.page->model()->rowCount(), 30);
    QCOMPARE(scene.table()->currentIndex().row(), 10);
    QCOMPARE(scene.page->model()->rowAt(10), before);
    scene.rig.offerSnapshot();
    QTRY_VERIFY(scene.find<QPushButton>("showNew")->isVisible());
}

void TestDeadLettersPage::comingBackDoesNotMoveTheList()
{
    Scene scene(PageRig::manyStories(30));
    QTRY_VERIFY(scene.listed(30));
    scene.LettersScene::select(10);
    const RowId before = scene.page->model()->rowAt(10);
    scene.page->deactivate();
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kLetterColumns, PageRig::manyStories(5));
    scene.page->activate();
    scene.rig.offerSnapshot();
    QTRY_VERIFY(scene.find<QPushButton>("showNew")->isVisible());
    QCOMPARE(scene.page->model()->rowCount(), 30);
    QCOMPARE(scene.page->model()->rowAt(scene.table()->currentIndex().row()), before);
}

void TestDeadLettersPage::theQuestionBeforeSettlingSaysHowMany()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(scene.table()->selectionModel()->selectedRows().size(), 20);
    // The menus say it: D17.
    Q_EMIT scene.find<QPushButton>("settleLetters")->menu()->aboutToShow();
    QTRY_COMPARE(scene.find<QAction>("settleCount")->text(), u"Ambiguous: 2 of 20 rows"_s);
    QCOMPARE(scene.find<QAction>("exportCount")->text(), u"20 rows that are selected"_s);
    scene.find<QAction>("settleAllNotDelivered")->trigger();
    QTRY_VERIFY(!scene.rig.dialogs.asked.isEmpty());
    const QString asked = scene.rig.dialogs.asked.join(u' ');
    QVERIFY2(asked.contains(u"2 of the 20 selected rows are ambiguous"_s), qPrintable(asked));
    PageScene::choose(*scene.table(), 0);
    QCOMPARE(scene.find<QAction>("exportCount")->text(), u"All 20 rows of the list"_s);
}

void TestDeadLettersPage::aRowThatIsAskedForIsShown()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.ambiguous"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(2));
    const QString line = u"line %1 "_s.arg(scene.rig.number("SELECT line FROM batch_row WHERE id = 12"));
    scene.page->reveal({.page = u"deadletters"_s, .row = RowId(12)});
    QTRY_VERIFY(scene.listed(20));
    QTRY_COMPARE(scene.page->model()->rowAt(scene.table()->currentIndex().row()), RowId(12));
    QTRY_VERIFY(scene.place().startsWith(line));
    // One that is none any more: looked at, and meant by no key.
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QTRY_VERIFY(scene.listed(19));
    scene.page->reveal({.page = u"deadletters"_s, .row = RowId(12)});
    QTRY_VERIFY(scene.find<QLabel>("selectionText")->text().startsWith(u"Row 12 is not in the list"_s));
    QTRY_VERIFY(scene.place().startsWith(line));
    QVERIFY(scene.find<QLabel>("inspectorSentence")->text().contains(u"discarded"_s));
    QVERIFY(scene.table()->selectionModel()->selection().isEmpty());
    QVERIFY(!scene.find<QPushButton>("discardLetters")->isEnabled());
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_VERIFY(scene.find<QPushButton>("discardLetters")->isEnabled());
}

void TestDeadLettersPage::exportsWhatMatches()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.rejected"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(6));
    scene.rig.dialogs.savePath = scene.folder.filePath(u"dead.ndjson"_s);
    scene.find<QAction>("exportNdjson")->trigger();
    QTRY_VERIFY(QFile::exists(scene.rig.dialogs.savePath));
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
    const OwnWork own;
    QFile file(scene.rig.dialogs.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 6);
    QVERIFY(text.contains("\"reason\":\"rejected\",\"status\":422"));
    QVERIFY(text.contains("東京大学"));
}

void TestDeadLettersPage::copiesAsCurlWithoutSecrets()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(3, u"fjordlogistics.no"_s);
    scene.find<QTabBar>("inspectorTabs")->setCurrentIndex(2);
    QTest::mouseClick(scene.find<QPushButton>("copyCurl"), Qt::LeftButton);
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl -X 'POST' 'https://api.clay.com/"_s), qPrintable(command));
    QVERIFY(command.contains(u"post@fjordlogistics.no"_s));
    QVERIFY(!command.contains(u"/one"_s));
    // That it had a key is said; by hand it is no attempt of the journal's.
    scene.run(R"(UPDATE destination SET policy = '{"sendIdempotencyKey":true,"sendAttemptHeader":true}' WHERE id = 1)");
    scene.select(4, u"kestrel-bank.co.uk"_s);
    QTest::mouseClick(scene.find<QPushButton>("copyCurl"), Qt::LeftButton);
    const QString keyed = QApplication::clipboard()->text();
    QVERIFY2(keyed.contains(u"Idempotency-Key: ••••"_s) && !keyed.contains(u"X-Fuseboard-Attempt"_s), qPrintable(keyed));
}

void TestDeadLettersPage::keptColumnsShowTheirHeadings()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    auto* header = scene.table()->horizontalHeader();
    constexpr int kStatus = int(DeadLetterModel::Column::status);
    scene.table()->setColumnWidth(kStatus, 24); // "HTTP" in some other language
    const QVariantMap view = scene.page->viewState();
    scene.page->restoreView(view);
    QVERIFY(!scene.table()->isColumnHidden(kStatus));
    QVERIFY(scene.table()->columnWidth(kStatus) >= header->sectionSizeHint(kStatus));
}

void TestDeadLettersPage::readOnlySaysWhy()
{
    PageScene scene;
    scene.rig.addBatch(u"leads.csv"_s, DestinationId(1), kLetterColumns, PageRig::picturedStories());
    scene.rig.services.journal = nullptr;
    scene.rig.services.engine = nullptr;
    scene.rig.services.readOnlyBecause = u"fuseboardctl (process 4711)"_s;
    auto* page = new DeadLettersPage(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    scene.showPages({page});
    QTRY_VERIFY(page->model()->loaded());
    QCOMPARE(page->model()->rowCount(), 20);
    for (const char* name : {"replayLetters", "discardLetters", "settleLetters", "editLetter", "payloadSave"}) {
        auto* button = scene.find<QPushButton>(name);
        QVERIFY2(!button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(u"4711"_s), name);
    }
    QVERIFY(scene.find<QPushButton>("exportLetters")->isEnabled());
}

void TestDeadLettersPage::remembersTheView()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.table()->setColumnWidth(2, 137);
    QTest::mouseClick(scene.find<QAbstractButton>("facet.reason.ambiguous"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(2));
    const QVariantMap view = scene.page->viewState();
    DeadLettersPage other(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    other.restoreView(view);
    QTRY_COMPARE(other.model()->rowCount(), 2);
    QCOMPARE(other.findChild<RowTable*>(u"letters"_s)->columnWidth(2), 137);
}

void TestDeadLettersPage::everyControlHasAName()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(3, u"fjordlogistics.no"_s);
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestDeadLettersPage::pictures()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.select(6, u"tessellate.ai"_s);
    scene.picture(u"dead"_s);
    scene.select(0, u"acme-robotics.de"_s);
    scene.picture(u"dead-ambiguous"_s);
    scene.find<QTabBar>("inspectorTabs")->setCurrentIndex(2);
    scene.select(3, u"fjordlogistics.no"_s);
    scene.picture(u"dead-attempts"_s);
    scene.find<QTabBar>("inspectorTabs")->setCurrentIndex(0);
    scene.select(19, scene.page->model()->letterAt(19)->label);
    scene.picture(u"dead-long"_s);
}

QTEST_MAIN(TestDeadLettersPage)
#include "tst_deadletterspage.moc"
