// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the dead letters: search, facets, order, views, and what is new, with real keys and clicks.
#include "tests/gui/pagescene.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
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
        if (!stories.empty())
            batch = rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), kColumns, stories);
        rig.workspace.run("UPDATE ledger_scope SET identity_columns = '[\"domain\"]' WHERE id = 1");
        rig.index();
        page = new DeadLettersPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    RowTable* table() const { return find<RowTable>("letters"); }
    SearchBox* search() const { return find<SearchBox>("search"); }
    QListWidget* suggestions() const { return find<QListWidget>("searchSuggestions"); }
    /// "Rejected, 6" of a facet.
    QString facet(const char* name) const
    {
        const QByteArray full = QByteArray("facet.") + name;
        return find<QAbstractButton>(full.constData())->accessibleName();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    bool listed(int rows) const
    {
        return page->model()->loaded() && !page->model()->counting() && page->model()->rowCount() == rows && (rows == 0 || page->model()->letterAt(0));
    }
    QStringList shownColumn(DeadLetterModel::Column column)
    {
        QStringList out;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            out.append(page->model()->data(page->model()->index(row, int(column)), Qt::DisplayRole).toString());
        return out;
    }
    void clickHead(DeadLetterModel::Column column)
    {
        QHeaderView* header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(int(column)) + header->sectionSize(int(column)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }

    BatchId batch;
    DeadLettersPage* page = nullptr;
};

} // namespace

class TestDeadLettersSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFaultIsMarkedAtItsPlace();
    void completesFromTheData();
    void facetsCombineWithTheSearch();
    void facetsCountAgain();
    void figuresOfTheListBeforeDoNotStay();
    void sortsByEveryColumn();
    void columnsMoveAndAreRemembered();
    void viewsAreSavedPickedRenamedDeleted();
    void theCountGivesWayToWhatIsTyped();
    void theNewOnesWait();
    void nothingFoundSaysHowToWiden();
    void comesBackAsItWas();
    void allMeansAllWhileItIsCounted();
    void everythingHasAName();
    void pictures();
};

void TestDeadLettersSearch::aFaultIsMarkedAtItsPlace()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QTest::keyClick(scene.table(), Qt::Key_Slash);
    QCOMPARE(scene.window->focusWidget(), scene.search());
    QTest::keyClicks(scene.search(), u"tess status:many"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QVERIFY(scene.search()->fault());
    QCOMPARE(scene.search()->text().mid(scene.search()->fault()->position, scene.search()->fault()->length), u"many"_s);
    auto* sentence = scene.find<QLabel>("searchFault");
    QTRY_VERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(u"status:503"_s));
    QCOMPARE(scene.search()->note(), u"not searched"_s);
    QCOMPARE(scene.window->focusWidget(), scene.search()); // to be mended
    QVERIFY(scene.listed(20));
    scene.picture(u"dead-search-fault"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(scene.search(), Qt::Key_Backspace);
    QTest::keyClicks(scene.search(), u"4xx"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QTRY_VERIFY(scene.listed(1));
    QVERIFY(!sentence->isVisible());
    QCOMPARE(scene.window->focusWidget(), scene.table());
}

void TestDeadLettersSearch::completesFromTheData()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.search()->setFocus();
    QTest::keyClicks(scene.search(), u"dom"_s);
    QTRY_VERIFY(scene.suggestions()->isVisible());
    QCOMPARE(scene.suggestions()->item(0)->text(), u"domain:"_s);
    QTest::keyClick(scene.search(), Qt::Key_Down);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QCOMPARE(scene.search()->text(), u"domain:"_s);
    QTest::keyClicks(scene.search(), u"tess"_s);
    QTRY_VERIFY(scene.suggestions()->isVisible() && scene.suggestions()->item(0)->text() == u"tessellate.ai"_s);
    scene.picture(u"dead-search-suggestions"_s);
    QTest::keyClick(scene.search(), Qt::Key_Tab);
    QCOMPARE(scene.search()->text(), u"domain:tessellate.ai "_s);
    QVERIFY(!scene.suggestions()->isVisible());
    QCOMPARE(scene.window->focusWidget(), scene.search());
    QTRY_VERIFY(scene.listed(1));
    QTest::keyClicks(scene.search(), u"st"_s);
    QTRY_VERIFY(scene.suggestions()->isVisible());
    QTest::keyClick(scene.search(), Qt::Key_Escape); // the suggestions, not the text
    QVERIFY(!scene.suggestions()->isVisible());
    QCOMPARE(scene.search()->text(), u"domain:tessellate.ai st"_s);
    scene.search()->clear();
    QTest::keyClick(scene.search(), Qt::Key_Space, Qt::ControlModifier); // what there is at all
    QTRY_VERIFY(scene.suggestions()->isVisible());
    QVERIFY(scene.suggestions()->count() > 10);
    QTest::mouseClick(scene.suggestions()->viewport(), Qt::LeftButton, {}, scene.suggestions()->visualItemRect(scene.suggestions()->item(0)).center());
    QVERIFY(scene.search()->text().endsWith(u':'));
}

void TestDeadLettersSearch::facetsCombineWithTheSearch()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    for (const char* group : {"reason", "error", "status", "destination", "batch", "age", "replayed"}) {
        const QByteArray full = QByteArray("facetGroup.") + group;
        QVERIFY2(scene.find<QWidget>(full.constData())->isVisible(), group);
    }
    QCOMPARE(scene.facet("reason.rejected"), u"Rejected, 6"_s);
    QCOMPARE(scene.facet("status.503"), u"503, 10"_s);
    QCOMPARE(scene.facet("age.hour"), u"under 1 hour, 19"_s);
    scene.click("facet.status.503");
    QTRY_VERIFY(scene.listed(10));
    QCOMPARE(scene.facet("status.422"), u"422, 6"_s); // its own choice does not count there
    QCOMPARE(scene.facet("reason.exhausted"), u"Exhausted, 10"_s);
    scene.search()->setFocus();
    QTest::keyClicks(scene.search(), u"-lantern"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QTRY_VERIFY(!scene.page->model()->counting() && scene.page->model()->rowCount() < 10);
    const int both = scene.page->model()->rowCount();
    QVERIFY(both > 0);
    QCOMPARE(scene.facet("destination.1"), u"US leads (Clay), %1"_s.arg(both));
    scene.click("facet.status.503"); // and off again
    QTRY_VERIFY(!scene.page->model()->counting() && scene.page->model()->rowCount() > both);
    QTest::keyClick(scene.search(), Qt::Key_Escape);
    QTRY_VERIFY(scene.listed(20));
    // By the keyboard: from one value to the next, chosen with the space bar.
    auto* rejected = scene.find<QAbstractButton>("facet.reason.rejected");
    rejected->setFocus();
    QTest::keyClick(rejected, Qt::Key_Space);
    QTRY_VERIFY(scene.listed(6));
    scene.click("facet.replayed.no");
    QTRY_VERIFY(scene.listed(6));
    const auto errors = scene.find<QWidget>("facetGroup.error")->findChildren<QAbstractButton*>(QRegularExpression(u"^facet\\.error"_s));
    QVERIFY(std::any_of(errors.begin(), errors.end(), [](QAbstractButton* b) { return b->isVisible() && b->accessibleName() == u"Field “employees” must be a number, 4"_s; }));
}

void TestDeadLettersSearch::facetsCountAgain()
{
    auto stories = PageRig::manyStories(40);
    for (int i = 0; i < 40; ++i) {
        stories[size_t(i)].status = 500 + i % 12;
        stories[size_t(i)].error = "Error of kind " + QByteArray(1, char('a' + i % 12));
    }
    Scene scene(stories);
    QTRY_VERIFY(scene.listed(40));
    auto* more = scene.find<QPushButton>("facetMore.status");
    QVERIFY(more->isVisible());
    QVERIFY(!scene.find<QWidget>("facet.status.500")->isHidden());
    const auto rows = [&] { return scene.find<QWidget>("facetGroup.status")->findChildren<QAbstractButton*>(QRegularExpression(u"^facet\\.status"_s)); };
    const auto visible = [&] {
        const auto all = rows();
        return std::count_if(all.begin(), all.end(), [](QAbstractButton* b) { return b->isVisible(); });
    };
    QCOMPARE(visible(), 6);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(visible(), 12);
    scene.click("facet.status.511");
    QTRY_VERIFY(scene.page->model()->rowCount() < 40 && !scene.page->model()->counting());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(visible(), 7); // what is chosen stays in sight
    // A choice that finds nothing any more is still there to be taken back.
    const int before = scene.page->model()->rowCount();
    scene.search()->putSearch(u"nothing-has-this"_s);
    QTRY_VERIFY(scene.listed(0));
    QCOMPARE(scene.facet("status.511"), u"511, 0"_s);
    scene.search()->putSearch({});
    QTRY_VERIFY(scene.listed(before));
}

void TestDeadLettersSearch::sortsByEveryColumn()
{
    using Column = DeadLetterModel::Column;
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    for (const Column column : {Column::row, Column::error, Column::reason, Column::status, Column::tries}) {
        scene.clickHead(column);
        QTRY_VERIFY(scene.listed(20) && scene.page->model()->sort().column == sortColumn(column));
        QVERIFY(!scene.page->model()->sort().descending);
        const QStringList up = scene.shownColumn(column);
        QStringList sorted = up;
        if (column == Column::status || column == Column::tries) {
            std::stable_sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
            QCOMPARE(up, sorted);
        } else {
            // Equal values stand together.
            QCOMPARE(std::unique(sorted.begin(), sorted.end()) - sorted.begin(), qsizetype(QSet<QString>(up.begin(), up.end()).size()));
        }
        scene.clickHead(column);
        QTRY_VERIFY(scene.listed(20) && scene.page->model()->sort().descending);
        QStringList down = scene.shownColumn(column);
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }
    scene.clickHead(Column::age);
    QTRY_VERIFY(scene.listed(20) && scene.page->model()->sort() == store::LetterSort());
    QCOMPARE(scene.shownColumn(Column::row).first(), u"acme-robotics.de"_s);
    QCOMPARE(scene.find<QPushButton>("listOrder")->text(), u"newest first"_s);
    // Without the mouse.
    scene.find<QAction>("sortReversed")->trigger();
    QTRY_VERIFY(scene.listed(20) && scene.page->model()->sort().descending);
    QCOMPARE(scene.find<QPushButton>("listOrder")->text(), u"oldest first"_s);
    QCOMPARE(scene.shownColumn(Column::row).last(), u"acme-robotics.de"_s);
}

void TestDeadLettersSearch::columnsMoveAndAreRemembered()
{
    using Column = DeadLetterModel::Column;
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QVERIFY(scene.table()->isColumnHidden(int(Column::batch)));
    QHeaderView* header = scene.table()->horizontalHeader();
    header->moveSection(header->visualIndex(int(Column::age)), 1);
    scene.find<QAction>("column.6")->trigger();
    QVERIFY(!scene.table()->isColumnHidden(int(Column::batch)));
    scene.clickHead(Column::batch);
    QTRY_VERIFY(scene.listed(20) && scene.page->model()->sort().column == store::LetterColumn::batch);
    const QVariantMap view = scene.page->viewState();

    DeadLettersPage other(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    other.restoreView(view);
    auto* table = other.findChild<RowTable*>(u"letters"_s);
    QCOMPARE(table->horizontalHeader()->visualIndex(int(Column::age)), 1);
    QVERIFY(!table->isColumnHidden(int(Column::batch)));
    QVERIFY(table->isColumnHidden(int(Column::destination)));
    QTRY_COMPARE(other.model()->rowCount(), 20);
    QVERIFY(other.model()->sort().column == store::LetterColumn::batch);
}

void TestDeadLettersSearch::viewsAreSavedPickedRenamedDeleted()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    auto* save = scene.find<QPushButton>("saveView");
    QVERIFY(!save->isEnabled()); // nothing that could be kept
    scene.click("facet.reason.rejected");
    QTRY_VERIFY(scene.listed(6));
    scene.search()->setFocus();
    QTest::keyClicks(scene.search(), u"employees"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QTRY_VERIFY(scene.listed(6));
    QVERIFY(save->isEnabled());
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto* name = scene.find<QLineEdit>("viewName");
    QCOMPARE(scene.window->focusWidget(), name);
    QTest::keyClicks(name, u"Not a number"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM saved_view"), 1);
    QTRY_VERIFY(scene.window->findChild<QAbstractButton*>(u"view.Not a number"_s));
    auto* view = scene.find<QAbstractButton>("view.Not a number");
    QTRY_COMPARE(view->accessibleName(), u"Not a number, 6"_s); // counted
    QVERIFY(view->isChecked());
    QVERIFY(!name->isVisible());
    // Elsewhere, and back with a click.
    scene.click("facet.reason.rejected");
    scene.search()->putSearch({});
    QTRY_VERIFY(scene.listed(20));
    QVERIFY(!view->isChecked());
    QTest::mouseClick(view, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(6));
    QCOMPARE(scene.search()->text(), u"employees"_s);
    QVERIFY(scene.find<QAbstractButton>("facet.reason.rejected")->isChecked());
    QVERIFY(view->isChecked());
    scene.picture(u"dead-view"_s);
    // The name is taken.
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::keyClicks(name, u"not a NUMBER"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(scene.find<QLabel>("viewTrouble")->isVisible());
    QCOMPARE(scene.rig.number("SELECT count(*) FROM saved_view"), 1);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    // Renamed and deleted by keys.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClicks(name, u"Employees"_s); // over the selected old name
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(scene.rig.text("SELECT name FROM saved_view"), u"Employees"_s);
    QTRY_COMPARE(view->objectName(), u"view.Employees"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(scene.rig.number("SELECT count(*) FROM saved_view"), 0);
    QCOMPARE(scene.rig.dialogs.asked.size(), 1); // it cannot be undone, so it was asked
    QTRY_VERIFY(!view->isVisible());
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state IN (5, 6)"), 20);
}

/// In a narrow window what is typed and the count would lie over each other.
void TestDeadLettersSearch::theCountGivesWayToWhatIsTyped()
{
    SearchBox box;
    box.setText(u"status:422"_s);
    box.setResult(u"129 von 1.129 in 1 ms"_s);
    const auto* note = box.findChild<QLabel*>(u"searchNote"_s);
    box.resize(480, 30);
    box.show();
    QVERIFY(note->isVisible());
    QVERIFY(note->geometry().left() + box.textMargins().right() >= box.width() - 10);
    box.resize(190, 30);
    QTRY_VERIFY(!note->isVisible());
    QCOMPARE(box.textMargins().right(), 0);
}

void TestDeadLettersSearch::theNewOnesWait()
{
    Scene scene(PageRig::manyStories(300));
    QTRY_VERIFY(scene.listed(300));
    scene.click("facet.reason.rejected");
    QTRY_VERIFY(scene.listed(100));
    scene.table()->setFocus();
    PageScene::choose(*scene.table(), 40);
    scene.table()->scrollTo(scene.page->model()->index(60, 0));
    const int scrolled = scene.table()->verticalScrollBar()->value();
    const RowId reading = scene.page->model()->rowAt(40);
    QVERIFY(scrolled > 0);
    auto later = PageRig::manyStories(5);
    for (RowStory& story : later) {
        story.body.replace("lead", "later");
        story.minutesAgo = 0;
    }
    scene.rig.addBatch(u"later.csv"_s, DestinationId(2), kColumns, later);
    scene.rig.offerSnapshot();
    auto* pill = scene.find<QPushButton>("showNew");
    QTRY_VERIFY(pill->isVisible());
    QCOMPARE(pill->text(), u"2 new"_s); // of five, those that match
    QCOMPARE(scene.page->model()->rowCount(), 100);
    QCOMPARE(scene.page->model()->rowAt(40), reading);
    QCOMPARE(scene.table()->currentIndex().row(), 40);
    QCOMPARE(scene.table()->verticalScrollBar()->value(), scrolled);
    scene.picture(u"dead-new"_s);
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(102));
    QTRY_VERIFY(!pill->isVisible());
    QVERIFY(scene.page->model()->letterAt(0)->label.startsWith(u"later"_s));
    QCOMPARE(scene.table()->rowsInSight().first, 0);
    QCOMPARE(scene.page->model()->rowAt(scene.table()->currentIndex().row()), reading); // and is shown at the right
}

void TestDeadLettersSearch::nothingFoundSaysHowToWiden()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.click("facet.reason.rejected");
    QTRY_VERIFY(scene.listed(6));
    scene.search()->setFocus();
    QTest::keyClicks(scene.search(), u"status:503 tidewater"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QTRY_VERIFY(scene.listed(0));
    auto* why = scene.find<QLabel>("noMatch");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"status:503 tidewater"_s) && why->text().contains(u"Reason: Rejected"_s), qPrintable(why->text()));
    QTRY_VERIFY(scene.window->findChild<QPushButton*>(u"widen.0"_s));
    auto* way = scene.find<QPushButton>("widen.0");
    QTRY_COMPARE(way->text(), u"Without Reason: Rejected: 1 row"_s); // no other single step finds any
    scene.picture(u"dead-nothing"_s);
    QTest::mouseClick(way, Qt::LeftButton);
    QTRY_VERIFY(scene.listed(1));
    QCOMPARE(scene.page->model()->letterAt(0)->label, u"tidewater.travel"_s);
    QCOMPARE(scene.search()->text(), u"status:503 tidewater"_s);
    QVERIFY(!scene.find<QAbstractButton>("facet.reason.rejected")->isChecked());
}

void TestDeadLettersSearch::comesBackAsItWas()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.click("facet.status.422");
    QTRY_VERIFY(scene.listed(6));
    scene.search()->putSearch(u"-umbra"_s);
    QTRY_VERIFY(scene.listed(5));
    scene.clickHead(DeadLetterModel::Column::row);
    QTRY_VERIFY(scene.listed(5) && scene.page->model()->sort().column == store::LetterColumn::row);
    const QVariantMap view = scene.page->viewState();
    DeadLettersPage other(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
    other.restoreView(view);
    QTRY_COMPARE(other.model()->rowCount(), 5);
    QVERIFY(other.findChild<QAbstractButton*>(u"facet.status.422"_s)->isChecked());
    QCOMPARE(other.findChild<QLineEdit*>(u"search"_s)->text(), u"-umbra"_s);
    QCOMPARE(other.model()->rowAt(0), scene.page->model()->rowAt(0));
}

/// Beside the rows of the new search they would be read as its own.
void TestDeadLettersSearch::figuresOfTheListBeforeDoNotStay()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    QCOMPARE(scene.facet("status.503"), u"503, 10"_s);
    QSemaphore held, go;
    QObject receiver;
    const QStringList channels{u"held.1"_s, u"held.2"_s}; // every reader thread
    for (const QString& channel : channels) {
        scene.rig.readers.read<int>(channel, &receiver,
            [&held, &go](store::Connection&) -> Result<int> {
                held.release();
                go.acquire();
                return 0;
            },
            [](const Result<int>&) {});
        held.acquire();
    }
    auto release = qScopeGuard([&] { go.release(int(channels.size())); });
    scene.search()->setFocus();
    QTest::keyClicks(scene.search(), u"status:422"_s);
    QTest::keyClick(scene.search(), Qt::Key_Return);
    QVERIFY(scene.page->model()->counting());
    QTRY_COMPARE(scene.facet("status.503"), u"503"_s);
    release.dismiss();
    go.release(int(channels.size()));
    QTRY_VERIFY(scene.listed(6));
    QCOMPARE(scene.facet("status.422"), u"422, 6"_s);
}

void TestDeadLettersSearch::allMeansAllWhileItIsCounted()
{
    Scene scene(PageRig::manyStories(300));
    QTRY_VERIFY(scene.listed(300));
    DeadLetterModel* model = scene.page->model();
    // One reader thread is held, so the other reads the head and then the list.
    QSemaphore held, go;
    QObject receiver;
    scene.rig.readers.read<int>(u"held"_s, &receiver,
        [&held, &go](store::Connection&) -> Result<int> {
            held.release();
            go.acquire();
            return 0;
        },
        [](const Result<int>&) {});
    held.acquire();
    const auto release = qScopeGuard([&go] { go.release(); });
    auto* discard = scene.find<QPushButton>("discardLetters");
    auto* text = scene.find<QLabel>("selectionText");
    int shown = 0;
    const auto pressed = connect(model, &DeadLetterModel::headShown, this, [&] {
        shown = model->rowCount();
        QVERIFY(model->counting() && model->partial());
        QVERIFY(!scene.find<QPushButton>("exportLetters")->isEnabled()); // of a part it would be no export of all
        QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!discard->isEnabled()); // nothing can be done to a part of them
        QCOMPARE(text->text(), u"counting, to select all…"_s);
    });
    scene.table()->setFocus();
    model->show(model->filter(), {});
    QTRY_VERIFY(shown > 0 && !model->counting());
    QVERIFY(shown < 300);
    QCOMPARE(text->text(), u"300 selected"_s);
    QCOMPARE(discard->text(), u"Discard 300"_s);
    QVERIFY(discard->isEnabled() && scene.find<QPushButton>("exportLetters")->isEnabled());
    disconnect(pressed);

    // Whoever chooses a row meanwhile does not want all any more.
    model->load();
    QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(scene.table(), Qt::Key_J);
    QTRY_VERIFY(!model->counting());
    QCOMPARE(discard->text(), u"Discard"_s);
    // Nor whoever takes it back.
    model->load();
    QTest::keyClick(scene.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(scene.table(), Qt::Key_Escape);
    QTRY_VERIFY(!model->counting());
    QCOMPARE(discard->text(), u"Discard"_s);
}

void TestDeadLettersSearch::everythingHasAName()
{
    Scene scene(PageRig::picturedStories());
    QTRY_VERIFY(scene.listed(20));
    scene.search()->putSearch(u"zebra crossing"_s);
    QTRY_VERIFY(scene.listed(0));
    QTRY_VERIFY(scene.find<QLabel>("noMatchHint")->text().contains(u"more:"_s) || scene.find<QLabel>("noMatchHint")->text().contains(u"all 20"_s));
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestDeadLettersSearch::pictures()
{
    auto stories = PageRig::picturedStories();
    stories.resize(12);
    Scene scene(stories);
    QTRY_VERIFY(scene.listed(12));
    scene.picture(u"dead-12"_s);
}

QTEST_MAIN(TestDeadLettersSearch)
#include "tst_deadletterssearch.moc"
