// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

class TestBatchRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreRefusedOnceTheImportIsOver()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        const BatchId id = f.running({"a.com"});
        const auto late = repository.addRows(id, {f.row(f.body("b.com"))}, {}, f.clock.wall());
        QCOMPARE(late.error().code, ErrorCode::conflict);
        QCOMPARE(repository.finishImport(id, f.clock.wall()).error().code, ErrorCode::conflict);
        QCOMPARE(repository.batch(BatchId(99)).error().code, ErrorCode::notFound);
        QCOMPARE(repository.addRows(BatchId(99), {}, {}, f.clock.wall()).error().code, ErrorCode::conflict);
    }
    void duplicatesWithinAndAcrossChunks()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        const BatchId id = f.batch(f.destination);
        const auto one = repository.addRows(id, {f.row(f.body("a.com"), 2), f.row(f.body("b.com"), 3), f.row(f.body("a.com"), 4)},
                                            {}, f.clock.wall());
        QVERIFY(one);
        QCOMPARE(one->accepted, 2);
        QCOMPARE(one->duplicateInFile, 1);
        const auto two = repository.addRows(id, {f.row(f.body("b.com"), 5), f.row(f.body("c.com"), 6)}, {}, f.clock.wall());
        QCOMPARE(two->accepted, 1);
        QCOMPARE(two->duplicateInFile, 1);
        const auto rows = repository.rows(id, {}, {}, 10);
        QCOMPARE(rows->size(), size_t(5));
        // The first of two equals in file order is the one that is sent.
        QCOMPARE((*rows)[0].state, RowState::pending);
        QCOMPARE((*rows)[2].state, RowState::excluded);
        QCOMPARE((*rows)[2].reason, Reason::duplicateInFile);
        QCOMPARE((*rows)[2].otherRow, (*rows)[0].id);
        QCOMPARE((*rows)[3].otherRow, (*rows)[1].id);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void identitiesHeldElsewhereAreExcluded()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        f.running({"delivered.com", "waiting.com", "maybe.com", "dead.com"}); // rows 1 to 4
        f.deliver(RowId(1));
        f.loseAnswer(RowId(3));
        f.reject(RowId(4));
        const BatchId id = f.batch(f.destination);
        const auto tally = repository.addRows(id, {f.row(f.body("dead.com")), f.row(f.body("maybe.com")), f.row(f.body("waiting.com")),
                                                   f.row(f.body("delivered.com"))}, {}, f.clock.wall());
        QCOMPARE(tally->alreadyDelivered, 1);
        QCOMPARE(tally->waitingElsewhere, 1);
        QCOMPARE(tally->maybeDelivered, 1);
        QCOMPARE(tally->accepted, 1); // a rejected row has let its identity go
        QCOMPARE(f.of(RowId(4), "owns"), 0);
        QCOMPARE(f.of(RowId(5), "owns"), 1);
        QCOMPARE(f.reason(RowId(8)), Reason::alreadyDelivered);
        QCOMPARE(f.of(RowId(8), "other_row"), 1);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void otherScopesDoNotMeet()
    {
        RepositoryFixture f;
        f.running({"a.com"});
        f.destination = f.add(u"Other"_s);
        f.running({"a.com"});
        QCOMPARE(f.state(RowId(2)), RowState::pending);
    }
    void tooLargeIsDeadWithoutAnAttempt()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        const BatchId id = f.batch(f.destination);
        NewRow large = f.row(f.body("a.com"));
        large.fault = Reason::tooLarge;
        NewRow invalid = f.row(f.body("b.com"));
        invalid.fault = Reason::invalid;
        const auto tally = repository.addRows(id, {large, invalid, f.row(f.body("a.com"))}, {{9, 3, u"odd"_s, "x\xff\"y"}}, f.clock.wall());
        QCOMPARE(tally->tooLarge, 1);
        QCOMPARE(tally->invalid, 1);
        QCOMPARE(tally->accepted, 1); // neither holds an identity
        QCOMPARE(tally->faults, 1);
        QCOMPARE(f.state(RowId(1)), RowState::dead);
        QCOMPARE(f.reason(RowId(1)), Reason::tooLarge);
        QCOMPARE(f.number("SELECT count(*) FROM attempt"), 0);
        QCOMPARE(f.state(RowId(2)), RowState::excluded);
        const auto faults = repository.faults(id, 10);
        QCOMPARE(faults->size(), size_t(1));
        QCOMPARE(faults->front().line, 9);
        QCOMPARE(faults->front().column, 3);
        QCOMPARE(repository.batch(id)->faultCount, 1);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void batchOfDuplicatesOnlyIsFinishedAtOnce()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        f.running({"a.com"});
        const BatchId again = f.running({"a.com"});
        const auto batch = repository.batch(again);
        QCOMPARE(batch->state, BatchState::finished);
        QVERIFY(batch->finishedAt);
        QCOMPARE(batch->rows[size_t(RowState::excluded)], 1);
        const auto all = repository.batches();
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().id, again); // newest first
        QCOMPARE(all->back().rows[size_t(RowState::pending)], 1);
    }
    void pagesFollowTheFile()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        const BatchId a = f.batch(f.destination);
        const BatchId b = f.batch(f.destination);
        for (int i = 0; i < 3; ++i) { // two imports at the same time
            QVERIFY(repository.addRows(a, {f.row(f.body("a" + QByteArray::number(i)), i + 2)}, {}, f.clock.wall()));
            QVERIFY(repository.addRows(b, {f.row(f.body("b" + QByteArray::number(i)), i + 2)}, {}, f.clock.wall()));
        }
        QVERIFY(repository.finishImport(a, f.clock.wall()));
        f.reject(RowId(1));
        auto page = repository.rows(a, {}, {}, 2);
        QCOMPARE(page->size(), size_t(2));
        QCOMPARE(page->front().status, 422);
        QCOMPARE(page->front().error, u"HTTP 422"_s);
        page = repository.rows(a, {}, page->back().id, 2);
        QCOMPARE(page->size(), size_t(1));
        QCOMPARE(page->front().body, f.body("a2"));
        QCOMPARE(repository.rows(a, {RowState::dead}, {}, 9)->size(), size_t(1));
        std::vector<qint64> lines;
        QVERIFY(repository.eachRow(b, [&](const BatchRow& r) -> Result<void> { lines.push_back(r.line); return {}; }));
        QCOMPARE(lines, (std::vector<qint64>{2, 3, 4}));
        const auto stopped = repository.eachRow(b, [](const BatchRow&) -> Result<void> { return Error{ErrorCode::io, u"full"_s, {}}; });
        QCOMPARE(stopped.error().code, ErrorCode::io);
    }
    void cancellationSkipsClaimedRows()
    {
        RepositoryFixture f;
        BatchRepository repository(*f.connection);
        const BatchId id = f.running({"a", "b", "c", "d", "e", "f"});
        f.deliver(RowId(1));
        f.claim(RowId(2));
        f.claim(RowId(3));
        f.settle(RowId(3), RowState::retryWait, Reason::none, Outcome::transient, 503, "HTTP 503");
        QVERIFY(f.connection->execute("UPDATE batch_row SET due_at = 5 WHERE id = 3"));
        QVERIFY(repository.setState(id, BatchState::cancelled));
        QCOMPARE(*repository.cancelChunk(id, 2, f.clock.wall()), 2);
        QCOMPARE(*repository.cancelChunk(id, 2, f.clock.wall()), 2);
        QCOMPARE(*repository.cancelChunk(id, 2, f.clock.wall()), 0);
        QCOMPARE(f.state(RowId(2)), RowState::claimed);
        QCOMPARE(f.state(RowId(3)), RowState::cancelled);
        QCOMPARE(f.reason(RowId(6)), Reason::byOperator);
        QCOMPARE(f.number("SELECT count(*) FROM meta WHERE key LIKE 'cancel.%'"), 0);
        // The claimed one comes back deferred: another round takes it.
        f.settle(RowId(2), RowState::deferred, Reason::rateGate, Outcome::throttled, 429, "HTTP 429");
        QVERIFY(f.connection->execute("UPDATE batch_row SET due_at = 5 WHERE id = 2"));
        QCOMPARE(*repository.cancelChunk(id, 2, f.clock.wall()), 1);
        QCOMPARE(*repository.cancelChunk(id, 2, f.clock.wall()), 0);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBatchRepository)
#include "tst_batchrepository.moc"
