// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe as one operation (row-life.md, "Operator against engine"). That it goes on after a crash, heals after a failed write
// and takes back what it did when it is cancelled is in tst_bulkjob, with the other kinds.
#include "core/payload/recipefile.h"
#include "core/store/editpreview.h"
#include "core/store/recipeaction.h"
#include "core/store/recipechange.h"
#include "core/store/reciperepository.h"
#include "tests/engine/deskscene.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

payload::Recipe recipe(const QByteArray& steps)
{
    const auto file = payload::readRecipe(steps);
    Q_ASSERT(file);
    return file->recipe;
}

} // namespace

class BulkEditTest : public QObject
{
    Q_OBJECT

private:
    static engine::DeskProgress apply(DeskScene& scene, const payload::Recipe& steps, std::vector<RowId> rows, RecipeId saved = {})
    {
        store::NewOperation operation = store::recipeOperation(steps, saved);
        operation.actor = scene.store.actor();
        scene.submit(std::make_unique<engine::BulkJob>(std::move(operation), std::move(rows)));
        scene.run();
        return scene.ended();
    }
    static QByteArray bodyOf(DeskScene& scene, RowId row)
    {
        auto q = scene.store.connection->prepare("SELECT p.body FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.id = ?");
        if (!q || !*q->bind(0, row).step())
            qFatal("no row");
        return q->bytes(0);
    }
    static QJsonObject left(DeskScene& scene, OperationId operation)
    {
        const auto record = store::OperationRepository(*scene.reader).operation(operation);
        return QJsonDocument::fromJson(record->detail).object().value(u"left"_s).toObject();
    }

private Q_SLOTS:
    /// Point 6: the counts of the preview are exact.
    void whatThePreviewCountsIsDone()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(210);
        const auto steps = recipe(R"([{"step":"replace","field":"domain","pattern":"^d(\\d*[05])$","with":"x$1"},)"
                                  R"({"step":"set","field":"n","value":1}])");
        const auto change = store::RecipeChange::compile(steps);
        const auto counted = store::previewEdit(*s.reader, rows, **change, {});
        QVERIFY(counted);
        QVERIFY(counted->changed > 50 && counted->identityHeld > 0 && counted->gone > 0);
        const engine::DeskProgress done = apply(s, steps, rows);
        QVERIFY(!done.error);
        QCOMPARE(done.applied, counted->changed);
        QCOMPARE(done.skipped, counted->left());
        QCOMPARE(left(s, done.operation), (QJsonObject{{u"gone"_s, counted->gone}, {u"maybeDelivered"_s, counted->identityHeld}}));
        for (const store::EditPreview::Row& row : counted->rows)
            QCOMPARE(bodyOf(s, row.row), row.after);
        QCOMPARE(s.store.inconsistencies(), QStringList());
        // Done again it changes nothing, and says so.
        const engine::DeskProgress again = apply(s, steps, rows);
        QCOMPARE(again.applied, 0);
        QCOMPARE(left(s, again.operation).value(u"unchanged"_s).toInteger(), counted->changed);
    }

    void faultsLeaveTheRowAsItIs()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(7);
        const QByteArray before = bodyOf(s, rows[0]);
        const engine::DeskProgress done = apply(s, recipe(R"([{"step":"set","field":"n","value":"x"},{"step":"parseNumber","field":"n"}])"), rows);
        QCOMPARE(done.applied, 0);
        // In the words of the preview, before and after.
        QCOMPARE(left(s, done.operation), (QJsonObject{{u"gone"_s, 2}, {u"fault:n is no number written that way"_s, 5}}));
        QVERIFY2(done.detail.contains(u"5 fail: n is no number written that way"_s), qPrintable(done.detail));
        QCOMPARE(bodyOf(s, rows[0]), before);
    }

    /// The particulars are written anew with every chunk; no digit of the recipe is lost on the way, a crash included.
    void numbersKeepTheirDigits()
    {
        const auto steps = recipe(R"([{"step":"set","field":"id","value":12345678901234567890.10},)"
                                  R"({"step":"replace","field":"domain","pattern":"^d1$","with":"d1"}])");
        for (int crash = 1; crash < 4; ++crash) {
            DeskScene s;
            const std::vector<RowId> rows = s.addLetters(140);
            store::NewOperation operation = store::recipeOperation(steps);
            operation.actor = s.store.actor();
            s.submit(std::make_unique<engine::BulkJob>(std::move(operation), rows));
            s.run(crash);
            s.restart();
            s.run();
            if (s.store.number("SELECT count(*) FROM operation WHERE kind = 'bulkEdit' AND state = 'applied'") == 0)
                continue; // its selection was not complete
            QVERIFY2(bodyOf(s, rows[0]).endsWith("\"id\":12345678901234567890.10}"), bodyOf(s, rows[0]).constData());
            const OperationId done(s.store.number("SELECT max(id) FROM operation"));
            QCOMPARE(*store::recipeOf(*store::OperationRepository(*s.reader).operation(done)), steps);
            return;
        }
        QFAIL("no crash in the middle");
    }

    /// Point 6: offered again for the same error, as long as it was a help.
    void aSavedRecipeIsOfferedAgain()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(210);
        const auto steps = recipe(R"([{"step":"set","field":"n","value":1}])");
        const RecipeId saved = *store::RecipeRepository(*s.store.connection).save(u"Ones"_s, steps, s.store.clock.wall());
        QVERIFY(s.store.connection->execute("UPDATE batch_row SET error_group = 5 WHERE id % 2 = 0"));
        const auto offered = [&] { return *store::RecipeRepository(*s.reader).offered(rows); };
        QVERIFY(offered().empty());
        const engine::DeskProgress done = apply(s, steps, rows, saved);
        QCOMPARE(offered().size(), size_t(1));
        QCOMPARE(offered()[0].recipe.id, saved);
        QCOMPARE(offered()[0].rows, s.store.number("SELECT count(*) FROM operation_row JOIN batch_row r ON r.id = row_id WHERE"
                                                   " error_group = 5 AND operation_id = " + QByteArray::number(done.operation.value)));
        QVERIFY(!s.undo(done.operation).error);
        QVERIFY(offered().empty());
        QVERIFY(!s.redo(done.operation).error);
        QCOMPARE(offered().size(), size_t(1));
    }

    void aCancelledOneIsNotOffered()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(280);
        const auto steps = recipe(R"([{"step":"set","field":"n","value":1}])");
        const RecipeId saved = *store::RecipeRepository(*s.store.connection).save(u"Ones"_s, steps, s.store.clock.wall());
        QVERIFY(s.store.connection->execute("UPDATE batch_row SET error_group = 5"));
        const QStringList before = s.dump();
        store::NewOperation operation = store::recipeOperation(steps, saved);
        operation.actor = s.store.actor();
        const auto ticket = s.submit(std::make_unique<engine::BulkJob>(std::move(operation), rows));
        while (s.store.number("SELECT count(*) FROM recipe_use") == 0 && !s.rounds->isIdle())
            s.run(1);
        QVERIFY(!s.rounds->isIdle());
        s.rounds->cancel(ticket);
        s.run();
        QVERIFY(s.ended().cancelled);
        QVERIFY(store::RecipeRepository(*s.reader).offered(rows)->empty());
        QVERIFY(s.store.connection->execute("DELETE FROM recipe_use"));
        const QString different = DeskScene::difference(before, s.dump());
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    /// Point 9: what was shown is what is done. A row that was edited after the file was compared is left alone.
    void correctedTextsAreForTheirVersion()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(1);
        QVERIFY(s.store.operations().edit(rows[0], 1, s.store.body("z"), s.store.actor()));
        const auto correct = [&](qint32 version) {
            s.submit(std::make_unique<engine::BulkJob>(s.asked(u"importEdit"_s),
                                                       std::vector<std::pair<RowId, engine::BulkJob::Body>>{{rows[0], {s.store.body("y"), version}}}));
            s.run();
            return s.ended();
        };
        const engine::DeskProgress old = correct(1);
        QCOMPARE(old.applied, 0);
        QCOMPARE(left(s, old.operation), (QJsonObject{{u"changed"_s, 1}}));
        QCOMPARE(correct(2).applied, 1);
        QCOMPARE(s.store.number("SELECT count(*) FROM operation_body"), 0);
    }

    void particularsThatSayNothing()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(1);
        const QStringList before = s.dump();
        for (const QByteArray& detail : {QByteArray("{}"), QByteArray("{\"recipe\":\"[]\"}"),
                                         QByteArray("{\"recipe\":\"[{\\\"step\\\":\\\"juggle\\\"}]\"}")}) {
            const engine::DeskProgress done = s.apply(u"bulkEdit"_s, rows, detail);
            QVERIFY(done.error);
            QCOMPARE(done.error->code, ErrorCode::invalidArgument);
            QCOMPARE(s.stateOf(done.operation), u"cancelled"_s);
        }
        QCOMPARE(s.dump(), before);
    }
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "tst_bulkedit.moc"
