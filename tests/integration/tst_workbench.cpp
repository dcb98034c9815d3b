// SPDX-License-Identifier: GPL-3.0-or-later
// The dead-letter workbench as a whole, on store, desk, engine and libcurl as they ship: rows are edited by a recipe, some are
// replayed against a receiver that misbehaves, the edit is undone, the program is started again, the edit is done again; the
// whole store is compared at each stage, and the receipts are held against the journal (issue 4; row-life.md, "The invariant
// every test checks").
#include "core/engine/bulkjob.h"
#include "core/engine/operationdesk.h"
#include "core/engine/replayjob.h"
#include "core/engine/undojob.h"
#include "core/payload/recipefile.h"
#include "core/store/recipeaction.h"
#include "tests/integration/wirescene.h"
#include "tests/support/storedump.h"

#include <QtTest>

#include <map>
#include <mutex>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using store::UndoDirection;

namespace {

const store::Actor kOperator{QStringLiteral("operator"), {}};
constexpr int kRows = 120;
constexpr int kReplayed = 84; ///< a multiple of the receiver's seven ways to answer

/// What the engine writes down by the clock, not for anything that happened to a row.
const QStringList kOfTheClock{u"health_minute"_s, u"event"_s};

struct Scene : WireScene
{
    Scene() : WireScene(FaultyReceiver::Tls::none)
    {
        receiver().setPlan([](const Receipt&) { return Answer::withStatus(422, {}, "n must be fixed"); });
        addRows(kRows);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(finished(), 20'000);
        openDesk();
    }
    ~Scene()
    {
        desk->stop();
        stop();
    }
    void openDesk()
    {
        desk = std::make_unique<engine::OperationDesk>(workspace(), writer(), clock());
        desk->setEngine(&engine());
        QVERIFY(desk->start());
    }
    void startAgain()
    {
        desk->stop();
        desk.reset();
        restart();
        openDesk();
    }
    /// To its end.
    engine::DeskProgress run(std::unique_ptr<engine::DeskJob> job)
    {
        engine::DeskProgress last;
        std::atomic<bool> ended = false;
        std::mutex mutex;
        desk->submit(std::move(job), [&](const engine::DeskProgress& told) {
            std::lock_guard lock(mutex);
            last = told;
            ended = told.ended;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.load(), 60'000); }();
        std::lock_guard lock(mutex);
        return last;
    }
    engine::DeskProgress turn(OperationId operation, UndoDirection direction)
    {
        return run(engine::UndoJob::start(operation, direction, kOperator));
    }
    engine::DeskProgress replay(std::vector<RowId> rows, store::ReplayTicks ticks)
    {
        store::ReplaySettings settings;
        settings.pacing = {store::ReplayPacing::atOnce, Millis(500), {}};
        settings.ticks = ticks;
        settings.recall = Millis(0);
        return run(std::make_unique<engine::ReplayJob>(engine::ReplayOrder{std::move(rows), settings, kOperator, {}}));
    }
    QStringList dump()
    {
        return dumpStore(reading(), kOfTheClock);
    }
    std::map<QByteArray, int> taken()
    {
        std::map<QByteArray, int> out;
        for (const Receipt& receipt : receiver().receipts()) {
            if (receipt.status >= 200 && receipt.status < 300)
                ++out[receipt.body.left(receipt.body.indexOf(',')).chopped(receipt.body.contains(',') ? 0 : 1)];
        }
        return out;
    }

    std::unique_ptr<engine::OperationDesk> desk;
};

#define SAME_STORE(a, b) \
    do { \
        if (const QString different = dumpDifference(a, b); !different.isEmpty()) \
            QFAIL(qPrintable(different)); \
    } while (false)

std::vector<RowId> rowsFrom(int first, int last)
{
    std::vector<RowId> rows;
    for (int id = first; id <= last; ++id)
        rows.push_back(RowId(id));
    return rows;
}

} // namespace

class tst_Workbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedReplayedUndoneStartedAgainAndDoneAgain()
    {
        Scene s;
        QCOMPARE(s.rowsIn(RowState::dead), kRows);
        const QStringList rejected = s.dump();

        // One operation on all of them, taken back and done again while nothing was sent of it.
        store::NewOperation operation =
            store::recipeOperation(payload::readRecipe(R"([{"step":"set","field":"fixed","value":true}])")->recipe);
        operation.actor = kOperator;
        const auto edit = s.run(std::make_unique<engine::BulkJob>(std::move(operation), rowsFrom(1, kRows)));
        QVERIFY(!edit.error);
        QCOMPARE(edit.applied, kRows);
        const QStringList edited = s.dump();
        QVERIFY(edited != rejected);
        QCOMPARE(s.turn(edit.operation, UndoDirection::undo).applied, kRows);
        SAME_STORE(s.dump(), rejected);
        QCOMPARE(s.turn(edit.operation, UndoDirection::redo).applied, kRows);
        SAME_STORE(s.dump(), edited);

        // Most of them meet a receiver that takes them, refuses them, has no room, breaks and hangs up without an answer.
        s.receiver().setPlan([](const Receipt& receipt) {
            switch (receipt.number % 7) {
            case 0: return Answer::withStatus(503);
            case 1: return Answer::hangUp();
            case 2: return Answer::withStatus(500);
            case 3: return Answer::withStatus(422);
            case 4: return Answer::tooMany(0);
            default: return Answer::withStatus(200);
            }
        });
        const auto replayed = engine::ReplayProgress::fromJson(s.replay(rowsFrom(1, kReplayed), {}).detail.toUtf8());
        QCOMPARE(replayed.delivered + replayed.failures(), kReplayed);
        QVERIFY(replayed.delivered > 0 && replayed.ambiguous > 0 && replayed.failures() > replayed.ambiguous);
        QCOMPARE(s.violations(), QStringList());
        const QStringList sent = s.dump();

        // What was sent stays as it was sent, and the undo says so; the others go back to what they were.
        const auto undone = s.turn(edit.operation, UndoDirection::undo);
        QVERIFY(!undone.error);
        QCOMPARE(undone.applied, kRows - kReplayed);
        QCOMPARE(undone.skipped, kReplayed);
        QVERIFY2(undone.detail.contains(u"already sent"_s), qPrintable(undone.detail));
        QCOMPARE(s.number("SELECT count(*) FROM batch_row WHERE version = 1"), kRows - kReplayed);
        const QStringList halfUndone = s.dump();
        QVERIFY(halfUndone != sent);

        s.startAgain();
        SAME_STORE(s.dump(), halfUndone);
        QCOMPARE(s.turn(edit.operation, UndoDirection::redo).applied, kRows - kReplayed);
        SAME_STORE(s.dump(), sent);
        s.startAgain();
        QCOMPARE(s.turn(edit.operation, UndoDirection::undo).applied, kRows - kReplayed);
        SAME_STORE(s.dump(), halfUndone);
        QCOMPARE(s.turn(edit.operation, UndoDirection::redo).applied, kRows - kReplayed);

        // The operator learns that the target has none of the ambiguous ones, takes that back, and says it again.
        store::NewOperation settle;
        settle.kind = u"settle"_s;
        settle.actor = kOperator;
        settle.detail = "{\"delivered\":false}";
        const QStringList unsettled = s.dump();
        const auto settled = s.run(std::make_unique<engine::BulkJob>(std::move(settle), rowsFrom(1, kRows)));
        QCOMPARE(settled.applied, replayed.ambiguous);
        QCOMPARE(s.rowsIn(RowState::ambiguous), 0);
        QCOMPARE(s.turn(settled.operation, UndoDirection::undo).applied, replayed.ambiguous);
        SAME_STORE(s.dump(), unsettled);
        s.startAgain();
        QCOMPARE(s.turn(settled.operation, UndoDirection::redo).applied, replayed.ambiguous);

        // All the rest arrives: each row once, and none of them as it was first refused.
        s.receiver().setPlan([](const Receipt&) { return Answer::withStatus(200); });
        s.replay(rowsFrom(1, kRows), {true, true, true});
        QCOMPARE(s.rowsIn(RowState::delivered), kRows);
        QCOMPARE(s.violations(), QStringList());
        const auto taken = s.taken();
        QCOMPARE(taken.size(), size_t(kRows));
        for (const auto& [row, times] : taken)
            QVERIFY2(times == 1, row.constData());
        for (const Receipt& receipt : s.receiver().receipts()) {
            if (receipt.status == 200)
                QVERIFY2(receipt.body.contains("\"fixed\":true"), receipt.body.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Workbench)
#include "tst_workbench.moc"
