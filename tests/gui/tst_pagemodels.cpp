// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagerig.h"
#include "ui/models/batchmodel.h"
#include "ui/models/batchrowmodel.h"
#include "ui/models/columnmodel.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/faultmodel.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/linediff.h"
#include "ui/models/previewmodel.h"
#include "ui/models/replayestimate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {
constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QStringList kColumns{u"email"_s, u"company"_s};
} // namespace

class TestPageModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadLettersPageThrough();
    void deadLettersKeepTheirOrderBetweenPages();
    void deadLettersStandStillUntilLoaded();
    void batchRowsFollowTheFile();
    void batchRowsOfOneStateHaveGaps();
    void batchesTakeTheSnapshotOver();
    void previewAndColumns();
    void replayIsCountedByKind();
    void jsonIsLaidOutWithoutChange();
    void diffKeepsTheCommonLines();
};

void TestPageModels::deadLettersPageThrough()
{
    PageRig rig;
    rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(3000));
    DeadLetterModel model(rig.services);
    QAbstractItemModelTester tester(&model, kStrict);
    QSignalSpy listed(&model, &DeadLetterModel::listingChanged);
    model.load();
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(model.rowCount(), 3000);
    QCOMPARE(model.listing().total, 3000);
    QCOMPARE(model.listing().reasons.size(), size_t(3));
    QCOMPARE(model.listing().destinations.front().name, u"US leads (Clay)"_s);
    for (const int row : {2999, 0, 1500, 127, 128, 2047}) {
        QTRY_VERIFY(model.letterAt(row));
        QCOMPARE(model.letterAt(row)->row, model.rowAt(row));
        QCOMPARE(model.positionOf(model.rowAt(row)), row);
    }
}

void TestPageModels::deadLettersKeepTheirOrderBetweenPages()
{
    PageRig rig;
    rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(700));
    DeadLetterModel model(rig.services);
    model.load();
    QTRY_COMPARE(model.rowCount(), 700);
    std::optional<store::DeadLetter> before;
    for (int row = 0; row < model.rowCount(); ++row) {
        QTRY_VERIFY(model.letterAt(row));
        const store::DeadLetter letter = *model.letterAt(row);
        if (before)
            QVERIFY(before->changedAt > letter.changedAt || (before->changedAt == letter.changedAt && before->row > letter.row));
        before = letter;
    }
}

void TestPageModels::deadLettersStandStillUntilLoaded()
{
    PageRig rig;
    rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(400));
    DeadLetterModel model(rig.services);
    model.load();
    QTRY_COMPARE(model.rowCount(), 400);
    // Beyond the head, which is read before the list is complete: this page is read when it is looked at, not before.
    const int line = 300;
    const RowId gone = model.rowAt(line);
    rig.workspace.run("UPDATE batch_row SET state = 9, reason = 0 WHERE id = " + QByteArray::number(gone.value));
    QTRY_VERIFY(model.letterAt(line + 1));
    QCOMPARE(model.rowCount(), 400);
    QVERIFY(!model.letterAt(line));
    QVERIFY(!model.data(model.index(line, int(DeadLetterModel::Column::error)), Qt::DisplayRole).toString().isEmpty());
    model.load();
    QTRY_COMPARE(model.rowCount(), 399);
}

void TestPageModels::batchRowsFollowTheFile()
{
    PageRig rig;
    const BatchId batch = rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(2500));
    BatchRowModel model(rig.services);
    QAbstractItemModelTester tester(&model, kStrict);
    model.show(batch, {});
    QTRY_COMPARE(model.rowCount(), 2500);
    for (const int row : {0, 2499, 1280}) {
        QTRY_VERIFY(model.rowAt(row));
        QCOMPARE(model.rowAt(row)->row.line, row + 2);
        QCOMPARE(model.rowAt(row)->label, u"lead%1@example.com"_s.arg(row));
    }
    rig.workspace.run("UPDATE batch_row SET state = 4, reason = 0 WHERE line = 2");
    model.refresh();
    QTRY_VERIFY(model.rowAt(0)->row.state == RowState::delivered);
}

void TestPageModels::batchRowsOfOneStateHaveGaps()
{
    PageRig rig;
    const BatchId batch = rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(600));
    BatchRowModel model(rig.services);
    model.show(batch, {RowState::ambiguous});
    QTRY_COMPARE(model.rowCount(), 200);
    QTRY_VERIFY(model.rowAt(199));
    QCOMPARE(model.rowAt(199)->row.line, 3 * 199 + 3);
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPageModels::batchesTakeTheSnapshotOver()
{
    PageRig rig;
    const BatchId batch = rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(30));
    BatchModel model(rig.services);
    QAbstractItemModelTester tester(&model, kStrict);
    model.load();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.line(0)->total(), 30);
    auto snapshot = std::make_shared<engine::EngineSnapshot>();
    engine::BatchSnapshot live;
    live.id = batch;
    live.state = BatchState::running;
    live.rows[size_t(RowState::pending)] = 20;
    live.rows[size_t(RowState::delivered)] = 10;
    live.rowsPerSecond = 10;
    snapshot->batches.push_back(live);
    rig.feed.offer(snapshot);
    QTRY_COMPARE(model.line(0)->open(), 20);
    QCOMPARE(model.line(0)->eta(), std::optional(Millis(2000)));
    QCOMPARE(model.unfinished(), 1);
    // A second batch comes on top, the first stays where it is for whoever looks at it.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    rig.addBatch(u"second.csv"_s, DestinationId(2), kColumns, PageRig::manyStories(3));
    model.load();
    QTRY_COMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.positionOf(batch), 1);
}

void TestPageModels::previewAndColumns()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,name\r\n1,\"a\nb\"\r\n2,c\r\n2,c\r\nshort\r\n");
    file.close();
    const auto preview = readPreview(file.fileName());
    QVERIFY(preview.ok());
    PreviewModel rows;
    QAbstractItemModelTester rowTester(&rows, kStrict);
    rows.show(*preview);
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(rows.index(0, 2).data().toString(), u"a b"_s);
    QCOMPARE(rows.index(1, 0).data().toString(), u"4"_s);

    store::Destination destination;
    destination.scope.id = ScopeId(1);
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    const auto census = readCensus(file.fileName(), destination, {u"id"_s}, flag, {});
    QVERIFY(census.ok());
    QCOMPARE(census->rows, 3);
    QCOMPARE(census->duplicates, 1);
    QCOMPARE(census->faultCount, 1);
    QCOMPARE(census->faults.front().line, 6);
    FaultModel faults;
    QAbstractItemModelTester faultTester(&faults, kStrict);
    faults.show({{6, 1, u"too few"_s, u"short"_s}});
    QCOMPARE(faults.rowCount(), 1);
    flag->store(true);
    const auto given = readCensus(file.fileName(), destination, {}, flag, {});
    QVERIFY(!given && given.error().code == ErrorCode::cancelled);

    ColumnModel columns;
    QAbstractItemModelTester columnTester(&columns, kStrict);
    columns.show(preview->columns, preview->rows.front());
    columns.toggle(1);
    columns.toggle(0);
    QCOMPARE(columns.identity(), QStringList({u"id"_s, u"name"_s}));
    columns.setIdentity({u"name"_s}, true);
    columns.toggle(0);
    QCOMPARE(columns.identity(), QStringList({u"name"_s}));
}

void TestPageModels::replayIsCountedByKind()
{
    PageRig rig;
    rig.addBatch(u"many.csv"_s, DestinationId(1), kColumns, PageRig::manyStories(30));
    rig.workspace.run("UPDATE batch_row SET replays = 3 WHERE id = 1");
    rig.workspace.run("UPDATE batch_row SET state = 9 WHERE id = 4");
    std::vector<RowId> rows;
    for (int id = 1; id <= 30; ++id)
        rows.push_back(RowId(id));
    auto connection = rig.workspace.workspace().connect(store::Access::readOnly);
    const auto estimate = estimateReplay(**connection, rows, {});
    QVERIFY(estimate.ok());
    QCOMPARE(estimate->ambiguous, 10);
    QCOMPARE(estimate->pastLimit, 1);
    QCOMPARE(estimate->gone, 1);
    QCOMPARE(estimate->ready, 18);
    QCOMPARE(estimate->charge(true, false).data, Credits::whole(6 * 28));
}

void TestPageModels::jsonIsLaidOutWithoutChange()
{
    // moc does not read raw strings with quotes in them.
    const QByteArray compact = "{\"a\":\"x{,:\\\"\",\"n\":1.50,\"e\":{},\"l\":[1,[]]}";
    const QByteArray laidOut = "{\n  \"a\": \"x{,:\\\"\",\n  \"n\": 1.50,\n  \"e\": {},\n  \"l\": [\n    1,\n    []\n  ]\n}";
    QCOMPARE(laidOutJson(compact), laidOut);
    QCOMPARE(laidOutJson("not json"), QByteArray("not json"));
}

void TestPageModels::diffKeepsTheCommonLines()
{
    const LineDiff diff = diffLines({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"B"_s, u"c"_s, u"new"_s, u"d"_s});
    QCOMPARE(diff.removed.size(), size_t(1));
    QCOMPARE(diff.removed[0].text, u"b"_s);
    QCOMPARE(diff.removed[0].before, 1);
    QCOMPARE(diff.added, std::vector<int>({1, 3}));
    QVERIFY(diffLines({u"a"_s}, {u"a"_s}).empty());
    QCOMPARE(diffLines({}, {u"x"_s}).added, std::vector<int>({0}));
}

QTEST_GUILESS_MAIN(TestPageModels)
#include "tst_pagemodels.moc"
