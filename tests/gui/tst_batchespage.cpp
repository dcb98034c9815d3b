// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagerig.h"
#include "tests/gui/pagescene.h"
#include "ui/batches/batchespage.h"
#include "ui/batches/censuscard.h"
#include "ui/models/batchmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

const QStringList kColumns{u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s};

struct Scene : PageScene
{
    Scene()
    {
        page = new BatchesPage(rig.services, rig.jobs, rig.dialogs);
        showPages({page});
    }
    RowTable* table() const { return find<RowTable>("batches"); }
    BatchesPage* page = nullptr;
};

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    const OwnWork own;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

QByteArray leads(int rows)
{
    QByteArray csv = "email,First Name,Company,Website,Employees,ZIP,Internal notes\r\n"
                     "j.ito@tessellate.ai,Jun,Tessellate,https://www.tessellate.ai/,\"1,250\",08123,call back in March\r\n";
    for (int i = 1; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "lead" + n + "@example.com,Ada,Company " + n + ",https://example.com/" + n + "," + n + ",0" + n + ",\r\n";
    }
    csv += "lead1@example.com,Ada,Again,https://example.com,1,01,\r\n";
    csv += "short,row\r\n";
    csv += "東京@example.jp,花子,東京大学,https://u-tokyo.example,9000,113,\"a \"\"quoted\"\" note\r\non two lines\"\r\n";
    return csv;
}

} // namespace

class TestBatchesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void importsAFile();
    void whatIsWrongWithAFileIsASentence();
    void theDryRunKnowsEveryLimit();
    void identityOfAUsedLedgerIsLocked();
    void pausesResumesAndCancelsWithTheCount();
    void filtersRowsByState();
    void exportsTheOutcome();
    void columnsOfAnotherLanguageAreNotTaken();
    void everyControlHasAName();
    void pictures();
};

void TestBatchesPage::emptyPageSaysWhatToDo()
{
    Scene scene;
    QTRY_VERIFY(scene.page->model()->loaded());
    scene.rig.dialogs.openPath.clear();
    QTest::mouseClick(scene.find<QPushButton>("emptyAction"), Qt::LeftButton);
    QCOMPARE(scene.rig.dialogs.asked.size(), 1);
    scene.picture(u"batches-empty"_s);
}

void TestBatchesPage::importsAFile()
{
    Scene scene;
    scene.rig.dialogs.openPath = writeFile(scene.folder, u"leads-q4.csv"_s, leads(300));
    QTRY_VERIFY(scene.page->model()->loaded());
    QTest::mouseClick(scene.find<QPushButton>("emptyAction"), Qt::LeftButton);
    auto* submit = scene.find<QPushButton>("newBatchSubmit");
    QTRY_VERIFY(submit->isEnabled());
    QVERIFY(scene.find<QLabel>("fileFacts")->text().contains(u"comma"_s));
    QVERIFY(scene.find<QPlainTextEdit>("firstPayload")->toPlainText().contains(u"\"ZIP\": \"08123\""_s));
    QCOMPARE(scene.find<RowTable>("previewRows")->model()->rowCount(), 50);

    // The first column says what is the same row: one duplicate; one line has too few cells.
    auto* columns = scene.find<RowTable>("columns");
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, columns->visualRect(columns->model()->index(0, 0)).center());
    QTRY_COMPARE(submit->text(), u"Submit 301 rows"_s);
    QCOMPARE(scene.find<QTabBar>("previewTabs")->tabText(1), u"Unreadable lines 1"_s);
    scene.picture(u"batches-new"_s);

    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_VERIFY(!scene.rig.engine.calls.isEmpty());
    QCOMPARE(scene.rig.engine.calls.first(), u"batchAccepted 1"_s);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 0"), 301);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM batch_row WHERE state = 7 AND reason = 40"), 1);
    QCOMPARE(scene.rig.number("SELECT count(*) FROM import_fault"), 1);
    QCOMPARE(scene.rig.text("SELECT identity_columns FROM ledger_scope WHERE id = 1"), u"[\"email\"]"_s);
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    QTRY_COMPARE(scene.find<QLabel>("batchName")->text(), u"leads-q4.csv"_s);
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
}

void TestBatchesPage::whatIsWrongWithAFileIsASentence() // walk8 W-16
{
    Scene scene;
    scene.rig.dialogs.openPath = writeFile(scene.folder, u"empty.csv"_s, "\r\n");
    QTRY_VERIFY(scene.page->model()->loaded());
    QTest::mouseClick(scene.find<QPushButton>("emptyAction"), Qt::LeftButton);
    const auto said = [&] {
        const auto labels = scene.page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) { return label->text().startsWith(u"The file holds no rows. Nothing was imported."_s); });
    };
    QTRY_VERIFY(said());
}

/// walk8 W-4: a destination's own limit of the day was called none at all.
void TestBatchesPage::theDryRunKnowsEveryLimit()
{
    FileCensus census;
    census.rows = 10'000;
    store::Destination destination;
    destination.id = DestinationId(1);
    destination.account = AccountId(1);
    destination.policy.chargePerRow = {Credits::whole(6), {}};
    CensusCard card;
    const auto said = [&](const std::function<void(engine::AccountSnapshot&, engine::DestinationSnapshot&)>& set) {
        engine::EngineSnapshot snapshot;
        auto& account = snapshot.accounts.emplace_back();
        account.id = AccountId(1);
        auto& live = snapshot.destinations.emplace_back();
        live.id = DestinationId(1);
        set(account, live);
        card.show(census, destination, std::make_shared<const engine::EngineSnapshot>(snapshot));
        QString text = card.findChild<QLabel*>(u"censusCredits"_s)->text();
        return text.remove(u"<b>"_s).remove(u"</b>"_s);
    };
    QVERIFY(said([](auto&, auto&) {}).endsWith(u"no daily limit is set."_s));
    QVERIFY2(said([](auto&, auto& live) { live.creditLimits.data = Credits::whole(6'000); })
                 .contains(u"today's limit of this destination covers 1,000 rows, the rest waits for the next day."_s), "its own limit");
    QVERIFY2(said([](auto&, auto& live) {
                 live.creditLimits.data = Credits::whole(6'000);
                 live.creditsToday.used.data = Credits::whole(3'000);
             }).contains(u"covers 500 rows"_s), "less what it used");
    QVERIFY2(said([](auto& account, auto& live) {
                 live.creditLimits.data = Credits::whole(6'000);
                 account.limits.dataPerDay = Credits::whole(600);
             }).contains(u"today's budget covers 100 rows"_s), "the tighter one");
    QVERIFY2(said([](auto& account, auto&) { account.monthLimits.data = Credits::whole(1'200); })
                 .contains(u"this month's budget covers 200 rows, the rest waits for the next month."_s), "the month");
    QVERIFY2(said([](auto& account, auto&) {
                 account.limits.dataPerDay = Credits::whole(600);
                 account.limits.hardStop = false;
             }).contains(u"warns and does not stop"_s), "one that does not stop");
    QVERIFY2(said([](auto&, auto& live) { live.creditLimits.data = Credits::whole(60'006); })
                 .endsWith(u"6 left of this destination's limit today after it."_s), "enough");
    destination.policy.dataPerDay = Credits::whole(6'000); // no engine: as it is set
    card.show(census, destination, nullptr);
    QVERIFY(card.findChild<QLabel*>(u"censusCredits"_s)->text().contains(u"covers"_s));
}

void TestBatchesPage::identityOfAUsedLedgerIsLocked()
{
    Scene scene;
    scene.rig.addBatch(u"first.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(3));
    scene.page->openFile(writeFile(scene.folder, u"second.csv"_s, leads(10)));
    QTRY_VERIFY(scene.find<QPushButton>("newBatchSubmit")->isEnabled());
    QTRY_VERIFY(scene.find<QLabel>("identityNote")->text().contains(u"Fixed"_s));
    auto* columns = scene.find<RowTable>("columns");
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, columns->visualRect(columns->model()->index(0, 0)).center());
    QCOMPARE(columns->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestBatchesPage::pausesResumesAndCancelsWithTheCount()
{
    Scene scene;
    std::vector<RowStory> stories = PageRig::manyStories(40);
    for (RowStory& story : stories)
        story.tries = 0;
    scene.rig.addBatch(u"waiting.csv"_s, DestinationId(1), kColumns, stories);
    scene.page->activate();
    auto* pause = scene.find<QPushButton>("batchPause");
    QTRY_VERIFY(pause->isEnabled());
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(scene.rig.engine.calls.last(), u"pauseBatch 1 true"_s);
    scene.rig.dialogs.accept = false;
    QTest::mouseClick(scene.find<QPushButton>("batchCancel"), Qt::LeftButton);
    QVERIFY(scene.rig.dialogs.asked.last().contains(u"40 rows"_s));
    QCOMPARE(scene.rig.engine.calls.size(), 1);
    scene.rig.dialogs.accept = true;
    QTest::mouseClick(scene.find<QPushButton>("batchCancel"), Qt::LeftButton);
    QCOMPARE(scene.rig.engine.calls.last(), u"cancelBatch 1"_s);
}

void TestBatchesPage::filtersRowsByState()
{
    Scene scene;
    scene.rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(900));
    scene.page->activate();
    auto* rows = scene.find<RowTable>("batchRows");
    QTRY_COMPARE(rows->model()->rowCount(), 900);
    QTest::mouseClick(scene.find<QAbstractButton>("chip.ambiguous"), Qt::LeftButton);
    QTRY_COMPARE(rows->model()->rowCount(), 300);
    QTRY_COMPARE(rows->model()->index(299, 2).data().toString(), u"ambiguous"_s);
    QTest::mouseClick(scene.find<QAbstractButton>("chip.all"), Qt::LeftButton);
    QTRY_COMPARE(rows->model()->rowCount(), 900);
}

void TestBatchesPage::exportsTheOutcome()
{
    Scene scene;
    scene.rig.addBatch(u"many.csv"_s, DestinationId(1), {u"email"_s, u"company"_s}, PageRig::manyStories(30));
    scene.page->activate();
    auto* save = scene.find<QPushButton>("batchExport");
    QTRY_VERIFY(save->isEnabled());
    scene.rig.dialogs.savePath = scene.folder.filePath(u"out.csv"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(scene.rig.dialogs.savePath));
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
    const OwnWork own;
    QFile file(scene.rig.dialogs.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 32);
    QVERIFY(lines[0].startsWith("email,company,fuseboard_row,"));
    QVERIFY(lines[1].startsWith("lead0@example.com,Company 0,1,1,many.csv,2,dead,rejected,422,1,Field is missing,"));
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
}

void TestBatchesPage::columnsOfAnotherLanguageAreNotTaken() // their headings were cut off
{
    Scene scene;
    QTRY_VERIFY(scene.page->model()->loaded());
    auto* table = scene.find<RowTable>("batches");
    const int dead = int(BatchModel::Column::dead);
    const int whole = table->columnWidth(dead);
    table->setColumnWidth(dead, whole + 44);
    QVariantMap state = scene.page->viewState();
    table->setColumnWidth(dead, whole);
    const QString spoken = state.value(u"language"_s).toString();
    state.insert(u"language"_s, u"xx"_s);
    scene.page->restoreView(state);
    QCOMPARE(table->columnWidth(dead), whole);
    state.insert(u"language"_s, spoken);
    scene.page->restoreView(state);
    QCOMPARE(table->columnWidth(dead), whole + 44);
}

void TestBatchesPage::everyControlHasAName()
{
    Scene scene;
    scene.rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(9));
    scene.page->activate();
    QTRY_COMPARE(scene.page->model()->rowCount(), 1);
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestBatchesPage::pictures()
{
    Scene scene;
    for (int i = 0; i < 13; ++i) {
        auto stories = PageRig::manyStories(60 + 20 * i);
        for (size_t k = 0; k < stories.size(); ++k) {
            stories[k].body.replace("lead", QByteArray("b" + QByteArray::number(i) + "lead"));
            if (i == 12 && k % 3 == 2)
                stories[k].tries = 0;
            else if (k % 9 != 0) {
                stories[k].state = RowState::delivered;
                stories[k].reason = Reason::none;
                stories[k].status = 200;
            }
        }
        const QString name = i == 4 ? u"eine-sehr-lange-datei-mit-einem-namen-der-nicht-passt-2026-11.csv"_s
            : i == 7                ? u"東京大学-名簿.csv"_s
            : i == 8                ? u"רשימת לקוחות.csv"_s
                                    : u"leads-2026-%1.csv"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        scene.rig.addBatch(name, DestinationId(1 + i % 2), {u"email"_s, u"company"_s}, stories);
    }
    scene.page->activate();
    QTRY_COMPARE(scene.page->model()->rowCount(), 13);
    scene.rig.offerSnapshot();
    QTRY_COMPARE(scene.find<RowTable>("batchRows")->model()->rowCount(), 300);
    QTRY_VERIFY(!scene.find<RowTable>("batchRows")->model()->index(0, 1).data().toString().isEmpty());
    scene.picture(u"batches"_s);
}

QTEST_MAIN(TestBatchesPage)
#include "tst_batchespage.moc"
