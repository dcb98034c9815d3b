// SPDX-License-Identifier: GPL-3.0-or-later
// The letter indexer over a journal: it catches up, in jobs of its bound, whatever comes in between.
#include "core/store/letterindexer.h"

#include "core/store/letterindex.h"
#include "core/store/lettersearch.h"
#include "core/store/storewriter.h"
#include "tests/support/faultyjournal.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{20};

struct Scene
{
    TempWorkspace space;
    BatchId batch = space.addBatch();
    StoreWriter writer{space.workspace()};
    FaultyJournal journal{writer};

    Scene()
    {
        if (!writer.start())
            qFatal("the writer did not start");
    }
    ~Scene() { writer.stop(); }

    RowId die(const QByteArray& body)
    {
        TempWorkspace::RowSpec row;
        row.state = RowState::dead;
        row.owns = false;
        row.reason = Reason::expired;
        row.body = body;
        return space.addRow(batch, row);
    }
    /// With an attempt that ended so.
    void dieOf(const QByteArray& body, const QByteArray& error)
    {
        const QByteArray id = QByteArray::number(die(body).value);
        space.run("INSERT INTO attempt (id, row_id, number, destination_id, webhook_id, batch_id, version, records, account_day, data_milli,"
                  " action_milli, credit_state, claimed_at, settled_at, outcome, status, error) VALUES (" + id + ", " + id
                  + ", 1, 1, 1, 1, 1, 1, 20261026, 0, 0, 0, 1, 2, 1, 400, '" + error + "')");
        space.run("UPDATE batch_row SET last_attempt = id WHERE id = " + id);
    }
    qint64 toDo()
    {
        return space.number("SELECT count(*) FROM batch_row WHERE state IN (5, 6) AND (indexed_at IS NOT changed_at OR indexed_payload IS NOT payload_id)");
    }
    qint64 candidates(const QByteArray& query)
    {
        return space.number("SELECT count(*) FROM letter_text WHERE letter_text MATCH '" + query + "'");
    }
    size_t found(const QString& text)
    {
        DeadLetterFilter filter;
        filter.text = text;
        return RowIndex(space.connection()).deadLetters(filter)->rows.size();
    }
    /// Runs an indexer until it has caught up.
    bool catchUp(LetterIndexer::Options options = {})
    {
        std::promise<void> done;
        std::once_flag once;
        LetterIndexer indexer(space.workspace(), journal, options);
        indexer.setCaughtUp([&] { std::call_once(once, [&] { done.set_value(); }); });
        indexer.start();
        return done.get_future().wait_for(kPatience) == std::future_status::ready;
    }
};

} // namespace

class TestLetterIndexer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLetterIsIndexedOnce()
    {
        Scene s;
        for (int i = 0; i < 300; ++i)
            s.die("{\"n\":\"needle" + QByteArray::number(i) + "\"}");
        TempWorkspace::RowSpec pending;
        pending.body = "{\"n\":\"needle\"}";
        s.space.addRow(s.batch, pending);
        QVERIFY(s.catchUp({.job = std::chrono::microseconds(500), .readBytes = 4'096})); // many chunks
        QCOMPARE(s.toDo(), 0);
        QCOMPARE(s.candidates("\"nee\" AND \"edl\""), 300);
        QCOMPARE(s.found(u"NEEDLE299"_s), size_t(1));
        QCOMPARE(s.space.number("SELECT count(*) FROM error_text"), 1); // one error, shared
        QCOMPARE(s.space.text("SELECT sample FROM error_group"), u"The deadline passed before it was sent"_s);
        QVERIFY(s.catchUp()); // nothing to do
        QCOMPARE(s.candidates("\"nee\""), 300);
    }
    void aJobLeavesOneSegment()
    {
        Scene s;
        for (int i = 0; i < 200; ++i)
            s.die("{\"n\":\"needle" + QByteArray::number(i) + "\"}");
        LetterIndex index(s.space.connection());
        const auto letters = index.gather(1 << 20);
        auto transaction = *Transaction::begin(s.space.connection());
        QCOMPARE(*index.put(*letters, 0, std::chrono::seconds(20)), size_t(200));
        QVERIFY(transaction.commit());
        // Each is opened by every search and every merge.
        QCOMPARE(s.space.number("SELECT count(DISTINCT segid) FROM letter_text_idx"), 1);
    }
    void segmentsOfBothIndexesAreJoined()
    {
        Scene s;
        for (int i = 0; i < 60; ++i) {
            const QByteArray word = "fault " + QByteArray(1 + i / 26, 'a') + char('a' + i % 26); // numbers would be one fingerprint
            s.dieOf("{\"n\":\"needle" + QByteArray::number(i) + "\"}", word);
            QVERIFY(s.catchUp());
        }
        // Left to FTS5, a thousand of them are joined in one go of 200 ms.
        for (const char* table : {"letter_text", "error_words"}) {
            const QByteArray sql = QByteArray("SELECT count(DISTINCT segid) FROM ") + table + "_idx";
            QVERIFY2(s.space.number(sql) < 16, table);
        }
        QCOMPARE(s.space.number("SELECT count(*) FROM error_text"), 60);
        QCOMPARE(s.found(u"fault aaq"_s), size_t(1));
    }
    void newLettersAreSeenWhenItIsNudged()
    {
        Scene s;
        std::atomic<int> rounds = 0;
        LetterIndexer indexer(s.space.workspace(), s.journal, {.look = std::chrono::hours(1)});
        indexer.setCaughtUp([&] { ++rounds; });
        indexer.start();
        QTRY_VERIFY_WITH_TIMEOUT(rounds > 0, 20'000);
        s.die("{\"n\":\"late\"}");
        indexer.nudge();
        QTRY_COMPARE_WITH_TIMEOUT(s.toDo(), 0, 20'000);
        QCOMPARE(s.found(u"late"_s), size_t(1));
    }
    void itMakesWayForOthersNotForABusyProcessor()
    {
        Scene s;
        for (int i = 0; i < 300; ++i)
            s.die("{\"n\":\"needle" + QByteArray::number(i) + "\"}");
        // Without patience every job has waited too long, as where the processor has no time for the writer.
        const LetterIndexer::Options hasty{.job = std::chrono::microseconds(200), .readBytes = 4'096, .look = std::chrono::hours(1),
                                           .patience = std::chrono::microseconds(-1)};
        std::atomic<int> rounds = 0;
        std::atomic<int> jobs = 0;
        LetterIndexer indexer(s.space.workspace(), s.journal, hasty);
        indexer.setCaughtUp([&] { ++rounds; });
        indexer.setJobDone([&](std::chrono::microseconds, std::chrono::microseconds) { ++jobs; });
        indexer.start();
        QTRY_VERIFY_WITH_TIMEOUT(rounds > 0, 20'000);
        QVERIFY(jobs > 10);
        QVERIFY(indexer.yields() <= 1); // of the first it is not known
        const qint64 before = indexer.yields();
        std::promise<void> written;
        s.journal.write([](Connection& connection) { return connection.execute("UPDATE batch SET name = name"); },
                        [&](const Result<void>&) { written.set_value(); });
        written.get_future().wait();
        s.die("{\"n\":\"late\"}");
        indexer.nudge();
        QTRY_COMPARE_WITH_TIMEOUT(s.toDo(), 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(indexer.yields(), before + 1, 20'000);
    }
    void whatChangedSinceItWasReadIsLeftForTheNextRound()
    {
        Scene s;
        const RowId edited = s.die("{\"n\":\"first text\"}");
        const RowId gone = s.die("{\"n\":\"gone away\"}");
        const RowId again = s.die("{\"n\":\"again\"}");
        LetterIndex index(s.space.connection());
        const auto letters = index.gather(1 << 20);
        QCOMPARE(letters->size(), size_t(3));
        s.space.run("INSERT INTO payload (row_id, version, body, identity, created_at) VALUES (" + QByteArray::number(edited.value)
                    + ", 2, '{\"n\":\"second text\"}', zeroblob(32), 0)");
        s.space.run("UPDATE batch_row SET payload_id = (SELECT max(id) FROM payload), version = 2 WHERE id = " + QByteArray::number(edited.value));
        s.space.run("UPDATE batch_row SET state = 9 WHERE id = " + QByteArray::number(gone.value));
        s.space.run("UPDATE batch_row SET changed_at = changed_at + 5 WHERE id = " + QByteArray::number(again.value));
        QCOMPARE(*index.put(*letters, 0, std::chrono::seconds(5)), size_t(3));
        QCOMPARE(s.toDo(), 2);
        QCOMPARE(s.found(u"second text"_s), size_t(1));
        QVERIFY(s.catchUp());
        QCOMPARE(s.toDo(), 0);
        QCOMPARE(s.found(u"second text"_s), size_t(1));
        QCOMPARE(s.found(u"first text"_s), size_t(0));
        QCOMPARE(s.found(u"again"_s), size_t(1));
    }
    void anEndInTheMiddleLosesNothing()
    {
        Scene s;
        for (int i = 0; i < 200; ++i)
            s.die("{\"n\":\"needle" + QByteArray::number(i) + "\"}");
        { // as after a crash: some jobs were committed, the rest never were
            LetterIndex index(s.space.connection());
            const auto letters = index.gather(1 << 20);
            auto transaction = *Transaction::begin(s.space.connection());
            QVERIFY(index.put(*letters, 0, std::chrono::microseconds(1)));
            QVERIFY(transaction.commit());
            auto lost = *Transaction::begin(s.space.connection());
            QVERIFY(index.put(*letters, 50, std::chrono::seconds(1)));
        }
        QVERIFY(s.toDo() > 100);
        QCOMPARE(s.found(u"needle"_s), size_t(200)); // half by the index, half by scan
        s.space.reopen();
        QVERIFY(s.catchUp());
        QCOMPARE(s.toDo(), 0);
        QCOMPARE(s.found(u"needle"_s), size_t(200));
        QCOMPARE(s.candidates("\"nee\" AND \"edl\""), 200);
    }
    void aStoreThatFailsIsTriedAgain()
    {
        Scene s;
        for (int i = 0; i < 50; ++i)
            s.die("{\"n\":\"needle\"}");
        s.journal.failAfter(0, {ErrorCode::diskFull, u"full"_s, {}}, true);
        std::atomic<int> rounds = 0;
        LetterIndexer indexer(s.space.workspace(), s.journal, {.look = std::chrono::milliseconds(20)});
        indexer.setCaughtUp([&] { ++rounds; });
        indexer.start();
        QTRY_VERIFY_WITH_TIMEOUT(s.journal.calls() > 2, 20'000);
        QCOMPARE(int(rounds), 0);
        s.journal.heal();
        QTRY_VERIFY_WITH_TIMEOUT(rounds > 0, 20'000);
        QCOMPARE(s.toDo(), 0);
    }
    void aLongPayloadIsIndexedInPieces()
    {
        Scene s;
        QByteArray filler;
        for (int i = 0; filler.size() < 200'000; ++i)
            filler += QByteArray::number(i * 7919) + u"東"_s.toUtf8();
        const QByteArray body = "{\"n\":\"" + filler + "needle\"}";
        s.die(body);
        const auto letters = LetterIndex(s.space.connection()).gather(1);
        QVERIFY(letters->size() > 2);
        QVERIFY(s.catchUp());
        const QString text = QString::fromUtf8(body);
        for (qsizetype at = 0; at + 8 < text.size(); at += 997) // across every cut too
            QCOMPARE(s.found(text.mid(at, 8)), size_t(1));
        QCOMPARE(s.found(u"needle"_s), size_t(1));
    }
    void jobsAreShort()
    {
        Scene s;
        for (int i = 0; i < 400; ++i)
            s.die("{\"n\":\"" + QByteArray::number(i * 7919).repeated(40) + "\"}");
        std::atomic<int> jobs = 0;
        std::promise<void> done;
        std::once_flag once;
        LetterIndexer indexer(s.space.workspace(), s.journal, {.job = std::chrono::milliseconds(1)});
        indexer.setJobDone([&](std::chrono::microseconds, std::chrono::microseconds) { ++jobs; });
        indexer.setCaughtUp([&] { std::call_once(once, [&] { done.set_value(); }); });
        indexer.start();
        QVERIFY(done.get_future().wait_for(kPatience) == std::future_status::ready);
        QVERIFY2(jobs > 10, "one long job"); // how long they take is measured by bench_deadletters
    }
};

QTEST_GUILESS_MAIN(TestLetterIndexer)
#include "tst_letterindexer.moc"
