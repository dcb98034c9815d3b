// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidatereader.h"
#include "core/store/rowmover.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

/// What the engine is fed, and in which order.
class tst_CandidateReader : public QObject
{
    Q_OBJECT

private:
    class Feed
    {
    public:
        explicit Feed(Workspace& workspace) : m_reader(workspace)
        {
            m_reader.setSink([this](FeedResult result) {
                std::lock_guard lock(m_mutex);
                m_results.push_back(std::move(result));
                m_came.notify_all();
            });
            if (!m_reader.start())
                qFatal("the reader did not start");
        }
        FeedResult ask(FeedRequest request)
        {
            request.ticket = ++m_ticket;
            m_reader.fetch(request);
            std::unique_lock lock(m_mutex);
            if (!m_came.wait_for(lock, std::chrono::seconds(30), [this] { return m_results.size() == m_ticket; }))
                qFatal("no answer");
            Q_ASSERT(m_results.back().ticket == m_ticket);
            return m_results.back();
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_came;
        std::vector<FeedResult> m_results;
        quint64 m_ticket = 0;
        CandidateReader m_reader;
    };

    static QList<qint64> rows(const FeedResult& result)
    {
        QList<qint64> ids;
        for (const Candidate& candidate : result.rows)
            ids += candidate.row.value;
        return ids;
    }
    static FeedRequest lane(qint64 dueBy)
    {
        FeedRequest request;
        request.destination = DestinationId(1);
        request.dueBy = fromEpochMs(dueBy);
        return request;
    }

private Q_SLOTS:
    void untouchedRowsOfABatchInOrder()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        const BatchId other = space.addBatch();
        TempWorkspace::RowSpec spec;
        for (int i = 0; i < 12; ++i) {
            spec.body = "{\"n\":" + QByteArray::number(i) + "}";
            spec.state = i == 4 ? RowState::excluded : RowState::pending;
            spec.dueAt = i == 6 ? std::optional<qint64>(5) : std::nullopt; // touched: the lane feeds it
            space.addRow(i == 2 ? other : batch, spec);
        }
        Feed feed(space.workspace());
        FeedRequest request;
        request.destination = DestinationId(1);
        request.batch = batch;
        request.limit = 4;
        FeedResult first = feed.ask(request);
        QVERIFY(!first.error);
        QCOMPARE(rows(first), (QList<qint64>{1, 2, 4, 6}));
        QCOMPARE(first.rows[1].body, "{\"n\":1}");
        QCOMPARE(first.rows[1].version, 1);
        QCOMPARE(first.cursor, RowId(6));
        QVERIFY(!first.exhausted);
        request.after = first.cursor;
        request.limit = 10;
        const FeedResult second = feed.ask(request);
        QCOMPARE(rows(second), (QList<qint64>{8, 9, 10, 11, 12}));
        QVERIFY(second.exhausted);
        request.after = second.cursor;
        const FeedResult third = feed.ask(request);
        QVERIFY(third.rows.empty() && third.exhausted);
        QCOMPARE(third.cursor, RowId(12));
    }

    void dueRowsOfALane()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        const BatchId paused = space.addBatch();
        const auto add = [&](RowState state, qint64 dueAt, BatchId to) {
            TempWorkspace::RowSpec spec;
            spec.state = state;
            spec.dueAt = dueAt;
            return space.addRow(to, spec).value;
        };
        const qint64 late = add(RowState::retryWait, 300, batch);
        const qint64 early = add(RowState::deferred, 100, batch);
        const qint64 replayed = add(RowState::pending, 200, batch);
        add(RowState::deferred, 50, paused);
        add(RowState::deferred, 700, paused);
        add(RowState::deferred, 900, batch);
        add(RowState::deferred, 800, batch);
        add(RowState::cancelled, 10, batch); // never, whatever its due_at
        space.addRow(batch);                 // untouched: fed by its batch
        space.run("UPDATE batch SET state = 2 WHERE id = " + QByteArray::number(paused.value));

        Feed feed(space.workspace());
        FeedRequest request = lane(500);
        FeedResult result = feed.ask(request);
        QCOMPARE(rows(result), (QList<qint64>{early, replayed, late}));
        QCOMPARE(result.rows[0].state, RowState::deferred);
        QVERIFY(result.exhausted);
        QCOMPARE(result.nextDue, std::optional(fromEpochMs(800)));
        request.skip = {RowId(replayed), RowId(early)};
        QCOMPARE(rows(feed.ask(request)), QList<qint64>{late});
        request.skip.clear();
        request.limit = 2;
        result = feed.ask(request);
        QCOMPARE(rows(result), (QList<qint64>{early, replayed}));
        QVERIFY(!result.exhausted);
        request.lane = Priority::bulk;
        result = feed.ask(request);
        QVERIFY(result.rows.empty() && result.exhausted && !result.nextDue);
    }

    void theQueueIndexGivesTheOrder()
    {
        TempWorkspace space;
        auto explain = space.connection().prepare(
            "EXPLAIN QUERY PLAN SELECT r.id FROM batch_row r INDEXED BY batch_row_queue CROSS JOIN batch b ON b.id = r.batch_id"
            " WHERE r.destination_id = 1 AND r.lane = 1 AND r.due_at <= 5 AND b.state IN (1, 3) ORDER BY r.due_at, r.id");
        QVERIFY(explain);
        for (auto row = explain->step(); row && *row; row = explain->step())
            QVERIFY2(!explain->text(3).contains(u"TEMP B-TREE"_s), qPrintable(explain->text(3)));
    }

    void seesCommitsBetweenRequests()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        Feed feed(space.workspace());
        FeedRequest request;
        request.batch = batch;
        QVERIFY(feed.ask(request).rows.empty());
        space.addRow(batch);
        QCOMPARE(rows(feed.ask(request)), QList<qint64>{1});
    }

    void deadlineAndLastWait() // R47; semantics §3, decorrelated jitter
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        space.addRow(batch);
        TempWorkspace::RowSpec spec;
        spec.dueAt = 9'000;
        spec.state = RowState::retryWait;
        space.addRow(batch, spec);
        spec.state = RowState::deferred; // its wait was no retry's
        space.addRow(batch, spec);
        space.run("UPDATE batch_row SET deadline_at = 70000, changed_at = 2000 WHERE id <> 3");
        Feed feed(space.workspace());
        FeedRequest request;
        request.batch = batch;
        const FeedResult untouched = feed.ask(request);
        QCOMPARE(untouched.rows.at(0).deadline, fromEpochMs(70'000));
        QCOMPARE(untouched.rows.at(0).lastWait, Millis(0));
        const FeedResult due = feed.ask(lane(9'000));
        QCOMPARE(due.rows.at(0).deadline, fromEpochMs(70'000));
        QCOMPARE(due.rows.at(0).lastWait, Millis(7'000));
        QVERIFY(!due.rows.at(1).deadline);
        QCOMPARE(due.rows.at(1).lastWait, Millis(0));
    }

    void firstTriesOnly() // what has used no retry is not kept behind what has
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.dueAt = 5;
        for (int i = 0; i < 10; ++i)
            space.addRow(batch, spec);
        space.run("UPDATE batch_row SET state = 3, retries = 1 WHERE id < 9");
        Feed feed(space.workspace());
        FeedRequest request = lane(5);
        request.limit = 3;
        QCOMPARE(rows(feed.ask(request)), (QList<qint64>{1, 2, 3}));
        request.firstTries = true;
        const FeedResult first = feed.ask(request);
        QCOMPARE(rows(first), (QList<qint64>{9, 10}));
        QVERIFY(first.exhausted);
    }

    void anErrorIsAnswered()
    {
        TempWorkspace space;
        Feed feed(space.workspace());
        space.run("DROP TABLE payload");
        const FeedResult result = feed.ask(lane(5));
        QVERIFY(result.error);
        QVERIFY(!result.exhausted);
    }
};

QTEST_GUILESS_MAIN(tst_CandidateReader)
#include "tst_candidatereader.moc"
