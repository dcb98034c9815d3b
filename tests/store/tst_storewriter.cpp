// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storewriter.h"
#include "tests/store/journalfixture.h"
#include "tests/store/recordingsink.h"
#include "tests/support/faultyjournal.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

/// The writer thread over a sound file: groups, order, answers.
class tst_StoreWriter : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(int rows)
        {
            batch = space.addBatch();
            for (int i = 0; i < rows; ++i)
                claims.push_back(claimOf(i + 1, space.addRow(batch), batch));
            writer.setSink(&sink);
            if (!writer.start())
                qFatal("the writer did not start");
        }
        ~Bench()
        {
            writer.stop();
            writer.setSink(nullptr);
        }
        std::vector<Settlement> settlements(RowState to = RowState::delivered) const
        {
            std::vector<Settlement> all;
            for (const Claim& claim : claims)
                all.push_back(settlementOf(claim, to));
            return all;
        }

        SystemClock clock;
        TempWorkspace space;
        BatchId batch;
        std::vector<Claim> claims;
        RecordingSink sink;
        StoreWriter writer{space.workspace()};
    };

private Q_SLOTS:
    void claimIsOnDiskWhenItIsAcknowledged()
    {
        Bench b(3);
        b.writer.claim(b.claims);
        QVERIFY(b.sink.waitFor([&] { return b.sink.acks.size() == 3; }));
        QCOMPARE(b.space.number("SELECT count(*) FROM batch_row WHERE state = 2"), 3);
        QCOMPARE(b.space.number("SELECT count(*) FROM attempt WHERE outcome IS NULL"), 3);
        b.writer.settle(b.settlements());
        QVERIFY(b.sink.waitFor([&] { return b.sink.settled.size() == 3; }));
        QCOMPARE(b.space.number("SELECT count(*) FROM batch_row WHERE state = 4"), 3);
        QVERIFY(b.sink.waitFor([&] { return b.sink.counts[b.batch.value].state == BatchState::finished; }));
        QCOMPARE(b.sink.read([&] { return b.sink.counts[b.batch.value].rows[size_t(RowState::delivered)]; }), 3);
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    void orderOfPostingIsKept()
    {
        Bench b(1);
        std::vector<qint64> seen;
        const auto look = [&](Connection& c) -> Result<void> {
            seen.push_back(*c.scalar("SELECT state FROM batch_row"));
            seen.push_back(*c.scalar("SELECT coalesce(sum(n), 0) FROM batch_count WHERE state = 2"));
            return {};
        };
        b.writer.write(look);
        b.writer.claim(b.claims);
        b.writer.write(look);
        b.writer.settle(b.settlements());
        QVERIFY(b.writer.writeAndWait(look));
        QCOMPARE(seen, (std::vector<qint64>{0, 0, 2, 1, 4, 0})); // jobs see the counters of what came before them
    }

    void groupsAreBounded()
    {
        Bench b(1500);
        b.writer.claim(b.claims);
        QVERIFY(b.sink.waitFor([&] { return b.sink.acks.size() == 1500; }));
        b.writer.settle(b.settlements());
        QVERIFY(b.sink.waitFor([&] { return b.sink.settled.size() == 1500; }));
        QVERIFY(b.sink.read([&] { return b.sink.largestGroup; }) <= 512);
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    /// Somebody deletes the lock file "because it says in use": two engines must not both send.
    void aRunThatLostItsWorkspaceClaimsNothing()
    {
        Bench b(2);
        b.writer.claim({b.claims[0]});
        QVERIFY(b.sink.waitFor([&] { return b.sink.acks.size() == 1; }));
        QVERIFY(QFile::remove(b.space.folder() + u"/workspace.lock"_s));
        auto second = Workspace::open(b.space.folder(), Access::readWrite, u"second"_s, b.clock);
        QVERIFY(second);
        StoreWriter other(**second);
        QVERIFY(other.start());
        QVERIFY(other.writeAndWait([](Connection& c) { return c.execute("UPDATE batch_row SET state = 6 WHERE state = 2"); })); // its recovery

        b.writer.claim({b.claims[1]});
        QVERIFY(b.sink.waitFor([&] { return b.sink.acks.size() == 2; }));
        QCOMPARE(b.sink.read([&] { return b.sink.acks.at(2).result; }), ClaimResult::failed);
        QVERIFY(b.sink.waitFor([&] { return !b.sink.troubles.empty(); }));
        QCOMPARE(b.sink.read([&] { return b.sink.troubles[0]->code; }), ErrorCode::locked);
        b.writer.settle({settlementOf(b.claims[0], RowState::delivered)});
        b.writer.stop();
        QCOMPARE(b.space.number("SELECT group_concat(state, '') FROM batch_row ORDER BY id"), 60); // as the second left them
        QVERIFY(other.writeAndWait([](Connection& c) { return c.execute("UPDATE batch SET name = name"); }));
        other.stop();
    }

    void unclaimIsAcknowledged()
    {
        Bench b(1);
        b.writer.claim(b.claims);
        b.writer.unclaim({unclaimOf(b.claims[0])});
        QVERIFY(b.sink.waitFor([&] { return b.sink.undone.contains(1); }));
        QCOMPARE(b.space.number("SELECT state FROM batch_row"), int(RowState::deferred));
    }

    void failedJobUndoesItselfOnly()
    {
        Bench b(1);
        b.writer.claim(b.claims);
        std::atomic<bool> told{false};
        b.writer.write(
            [](Connection& c) -> Result<void> {
                if (auto done = c.execute("INSERT INTO meta VALUES ('mark', 'x')"); !done)
                    return done;
                c.touch(BatchId(77));
                return Error{ErrorCode::conflict, u"no"_s, {}};
            },
            [&](const Result<void>& done) { told = !done && done.error().code == ErrorCode::conflict; });
        QVERIFY(b.writer.writeAndWait([](Connection& c) { return c.execute("INSERT INTO meta VALUES ('other', 'x')"); }));
        QVERIFY(told);
        QCOMPARE(b.space.number("SELECT count(*) FROM meta WHERE key = 'mark'"), 0);
        QCOMPARE(b.space.number("SELECT count(*) FROM meta WHERE key = 'other'"), 1);
        QCOMPARE(b.space.number("SELECT state FROM batch_row"), int(RowState::claimed));
        QVERIFY(b.sink.read([&] { return !b.sink.counts.contains(77); }));
    }

    void jobReportsTheBatchesItTouches()
    {
        Bench b(1);
        QVERIFY(b.writer.writeAndWait([&](Connection& c) {
            c.touch(b.batch);
            return Result<void>();
        }));
        QVERIFY(b.sink.waitFor([&] { return b.sink.counts.contains(b.batch.value); }));
    }

    void stopCommitsWhatWasPosted()
    {
        Bench b(1200);
        b.writer.claim(b.claims);
        b.writer.settle(b.settlements());
        b.writer.stop();
        QCOMPARE(b.space.number("SELECT count(*) FROM batch_row WHERE state = 4"), 1200);
        QCOMPARE(b.sink.read([&] { return b.sink.settled.size(); }), size_t(1200));
    }

    void postsAfterStopAreRefused()
    {
        Bench b(1);
        b.writer.stop();
        QCOMPARE(b.writer.writeAndWait([](Connection&) { return Result<void>(); }).error().code, ErrorCode::cancelled);
        b.writer.claim(b.claims);
        QCOMPARE(b.sink.read([&] { return b.sink.acks[1].result; }), ClaimResult::failed);
        QCOMPARE(b.space.number("SELECT state FROM batch_row"), int(RowState::pending));
    }

    // The double that engine tests use must behave as the writer does on a failing disk (tst_storefaults).
    void faultyJournalIsLikeAFailingStore()
    {
        Bench b(2);
        FaultyJournal journal(b.writer);
        journal.setSink(&b.sink);
        journal.failAfter(1, Error{ErrorCode::diskFull, u"full"_s, {}}, true);
        journal.claim({b.claims[0]});
        journal.settle({settlementOf(b.claims[0])});
        journal.claim({b.claims[1]});
        std::atomic<bool> jobFailed{false};
        journal.write([](Connection&) { return Result<void>(); }, [&](const Result<void>& done) { jobFailed = !done; });
        QVERIFY(b.sink.waitFor([&] { return b.sink.acks.size() == 2 && b.sink.troubles.size() == 1; }));
        QCOMPARE(b.sink.read([&] { return b.sink.acks[1].result; }), ClaimResult::claimed);
        QCOMPARE(b.sink.read([&] { return b.sink.acks[2].result; }), ClaimResult::failed);
        QTRY_VERIFY(jobFailed);
        QVERIFY(b.sink.read([&] { return b.sink.settled.empty(); }));
        journal.heal();
        QVERIFY(b.sink.waitFor([&] { return b.sink.settled.size() == 1 && b.sink.troubles.size() == 2; }));
        QVERIFY(!b.sink.read([&] { return b.sink.troubles[1]; }));
        QCOMPARE(journal.calls(), 4);
        journal.setSink(nullptr);
    }

    void manyThreadsPost()
    {
        Bench b(400);
        std::vector<std::thread> threads;
        std::atomic<int> jobs{0};
        for (size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (size_t i = t * 100; i < t * 100 + 100; i += 10) {
                    std::vector<Claim> some(b.claims.begin() + qsizetype(i), b.claims.begin() + qsizetype(i) + 10);
                    std::vector<Settlement> ends;
                    for (const Claim& claim : some)
                        ends.push_back(settlementOf(claim));
                    b.writer.claim(some);
                    b.writer.write([](Connection&) { return Result<void>(); }, [&](const Result<void>&) { ++jobs; });
                    b.writer.settle(ends);
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(b.sink.waitFor([&] { return b.sink.settled.size() == 400; }));
        b.writer.stop();
        QCOMPARE(jobs.load(), 40);
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_StoreWriter)
#include "tst_storewriter.moc"
