// SPDX-License-Identifier: GPL-3.0-or-later
// Retention (R105): off by default, and what it may never touch.
#include "tests/store/repositoryfixture.h"

#include "core/store/identityreindex.h"
#include "core/store/retention.h"

#include <algorithm>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

struct Scene : RepositoryFixture
{
    explicit Scene(const QByteArrayList& domains) { running(domains); }

    void write(const WriteJob& job)
    {
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        const auto done = job(*connection);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(transaction->commit());
    }
    void keep(qint64 delivered, qint64 resolved)
    {
        write([&](Connection& c) { return Retention(c).setSettings({true, delivered, resolved}, actor(), clock.wall()); });
    }
    void exported(std::vector<qint64> ids)
    {
        std::vector<ExportedRow> rows;
        for (const qint64 id : ids)
            rows.push_back({RowId(id), qint32(of(RowId(id), "version"))});
        write([&](Connection& c) { return Retention(c).noteExported(rows, clock.wall()); });
    }
    RetentionRun run()
    {
        const auto plan = Retention(*connection).plan();
        RetentionRun run(plan ? *plan : RetentionPlan(), actor());
        while (!run.isDone())
            write([&](Connection& c) { return run.step(c, clock.wall()); });
        return run;
    }
    void pass() { clock.advance(Millis(1'000)); }
    /// Rows whose current text is still there.
    std::vector<qint64> kept()
    {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= number("SELECT max(id) FROM batch_row"); ++id) {
            if (number("SELECT length(p.body) FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.id = " + QByteArray::number(id)) > 0)
                ids.push_back(id);
        }
        return ids;
    }
};

using Rows = std::vector<qint64>;

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offByDefault() // R105: nothing is removed until an operator says so
    {
        Scene s({"a"});
        s.deliver(RowId(1));
        s.exported({1});
        const auto settings = Retention(*s.connection).settings();
        QVERIFY(settings && !settings->on);
        QCOMPARE(settings->keepDelivered, 1'000);
        QCOMPARE(settings->keepResolved, 5'000);
        QCOMPARE(Retention(*s.connection).plan().error().code, ErrorCode::invalidArgument);
        QCOMPARE(Retention(*s.connection).setSettings({true, -1, 0}, s.actor(), s.clock.wall()).error().code, ErrorCode::invalidArgument);
        s.keep(7, 0);
        const auto kept = Retention(*s.connection).settings();
        QVERIFY(kept && kept->on);
        QCOMPARE(kept->keepDelivered, 7);
        QCOMPARE(kept->keepResolved, 0);
    }
    void onlyTheTextOfOldExportedRowsGoes() // R105
    {
        Scene s({"a", "b", "c", "d"});
        for (const qint64 id : {4, 1, 2, 3}) { // by when they were delivered, not by row
            s.pass();
            s.deliver(RowId(id));
        }
        s.exported({1, 2, 3, 4});
        const auto sum = [&] {
            return s.number("SELECT (SELECT sum(n) FROM batch_count) + 10 * (SELECT count(*) FROM ledger_key) + 1000 * (SELECT count(*) FROM attempt)"
                            " + 10000 * (SELECT count(DISTINCT identity) FROM payload) + 100000 * (SELECT data_used FROM credit_day)");
        };
        const qint64 before = sum();
        s.keep(2, 0);
        const auto run = s.run();
        QCOMPARE(run.delivered(), 2);
        QCOMPARE(run.resolved(), 0);
        QCOMPARE(s.kept(), (Rows{2, 3}));
        QCOMPARE(sum(), before);
        QCOMPARE(s.number("SELECT count(*) FROM operation WHERE kind = 'retention' AND state = 'applied' AND row_count = 2"), 1);
        QCOMPARE(s.number("SELECT count(*) FROM event WHERE kind = 'retention' AND text LIKE '%of 2 delivered rows and 0 resolved%'"), 1);
        s.exported({1}); // what is gone is not found a second time
        QCOMPARE(s.run().delivered(), 0);
        QCOMPARE(s.number("SELECT count(*) FROM operation WHERE kind = 'retention'"), 1);
        QCOMPARE(s.inconsistencies(), QStringList());

        // The identity still bars a second send, and cannot be taken from other columns any more.
        s.running({"a"});
        QCOMPARE(s.reason(RowId(5)), Reason::alreadyDelivered);
        IdentityReindex reindex(*s.connection);
        QCOMPARE(reindex.run(s.destination.scope.id, {u"name"_s}, s.actor(), s.clock.wall(), {}).error().code, ErrorCode::conflict);
    }
    void neverWithoutItsExport() // R105: nor when it was edited since
    {
        Scene s({"a", "b", "c"});
        s.deliver(RowId(1));
        s.reject(RowId(2));
        s.exported({2}); // as version 1
        QVERIFY(s.operations().edit(RowId(2), 1, "{\"domain\":\"b\",\"name\":\"M\"}", s.actor()));
        QVERIFY(s.operations().discard(s.only({RowId(2)}), s.actor()));
        s.deliver(RowId(3));
        s.exported({3});
        s.keep(0, 0);
        const auto plan = Retention(*s.connection).plan();
        QVERIFY(plan);
        QCOMPARE(plan->notExported, 2);
        QCOMPARE(s.run().delivered(), 1);
        QCOMPARE(s.kept(), (Rows{1, 2}));
        s.exported({1, 2});
        const auto run = s.run();
        QCOMPARE(run.delivered(), 1);
        QCOMPARE(run.resolved(), 1);
        QCOMPARE(s.kept(), Rows{});
        QVERIFY(s.number("SELECT length(body) FROM payload WHERE row_id = 2 AND version = 1") > 0); // the version that no file has
    }
    void neverOpenDeadOrAmbiguous() // R105
    {
        Scene s({"pending", "claimed", "dead", "ambiguous", "discarded", "settled", "maybe", "excluded"});
        s.claim(RowId(2));
        s.reject(RowId(3));
        s.loseAnswer(RowId(4));
        s.pass();
        s.reject(RowId(5));
        QVERIFY(s.operations().discard(s.only({RowId(5)}), s.actor()));
        s.pass();
        s.loseAnswer(RowId(6));
        QVERIFY(s.operations().settle(s.only({RowId(6)}), true, s.actor()));
        s.loseAnswer(RowId(7));
        QVERIFY(s.operations().replay(s.only({RowId(7)}), true, false, s.actor()));
        s.deliver(RowId(7)); // its first attempt is still ambiguous
        QVERIFY(s.connection->execute("UPDATE batch_row SET state = 7, reason = 44 WHERE id = 8"));
        s.exported({1, 2, 3, 4, 5, 6, 7, 8});
        s.keep(0, 1);
        auto run = s.run();
        QCOMPARE(run.delivered(), 0);
        QCOMPARE(run.resolved(), 1); // the older one of the two
        QCOMPARE(s.kept(), (Rows{1, 2, 3, 4, 6, 7, 8}));
        s.keep(0, 0);
        run = s.run();
        QCOMPARE(run.resolved(), 1);
        QCOMPARE(s.kept(), (Rows{1, 2, 3, 4, 7, 8}));
    }
    void aRowThatChangedSinceThePlanStays() // R105: looked at again in the step that empties it
    {
        Scene s({"a", "b"});
        s.deliver(RowId(1));
        s.deliver(RowId(2));
        s.exported({1, 2});
        s.keep(0, 0);
        const auto plan = Retention(*s.connection).plan();
        QVERIFY(plan);
        QCOMPARE(plan->delivered.size(), size_t(2));
        QVERIFY(s.connection->execute("UPDATE batch_row SET state = 6, reason = 20 WHERE id = 1"));
        RetentionRun run(*plan, s.actor());
        while (!run.isDone())
            s.write([&](Connection& c) { return run.step(c, s.clock.wall()); });
        QCOMPARE(run.delivered(), 1);
        QCOMPARE(s.kept(), Rows{1});
        QCOMPARE(s.number("SELECT skipped FROM operation WHERE kind = 'retention'"), 1);
    }
    void manyRowsTakeManySteps() // R105: at most 10 ms of the writer a step, one operation
    {
        QByteArrayList domains;
        std::vector<qint64> ids;
        for (int i = 1; i <= 1'200; ++i) {
            domains << QByteArray::number(i);
            ids.push_back(i);
        }
        Scene s(domains);
        QVERIFY(s.connection->execute("UPDATE batch_row SET state = 4"));
        s.exported(ids);
        s.keep(0, 0);
        const auto plan = Retention(*s.connection).plan();
        QVERIFY(plan);
        RetentionRun run(*plan, s.actor());
        int steps = 0;
        for (; !run.isDone(); ++steps) {
            const qint64 before = run.delivered();
            s.write([&](Connection& c) { return run.step(c, s.clock.wall()); });
            QVERIFY(run.delivered() - before <= 500);
            QCOMPARE(s.number("SELECT count(*) FROM operation WHERE kind = 'retention' AND state = 'applied'"), run.isDone() ? 1 : 0);
        }
        QVERIFY(steps >= 3);
        QCOMPARE(run.delivered(), 1'200);
        QCOMPARE(s.kept(), Rows{});
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
