// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/importjob.h"

#include "core/store/storewriter.h"
#include "tests/store/repositoryfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

using namespace fuseboard;
using namespace fuseboard::engine;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

/// Runs every job at once on the connection, each in a savepoint; the n-th one fails before or after it ran.
class InlineJournal final : public Journal
{
public:
    enum class Fails { never, refused, rolledBack };

    explicit InlineJournal(Connection& connection) : m_connection(connection) {}
    void failAt(int job, Fails how) { m_failAt = job; m_how = how; }
    int jobs() const { return m_jobs; }

    void setSink(JournalSink*) override {}
    void claim(std::vector<Claim>) override {}
    void unclaim(std::vector<Unclaim>) override {}
    void settle(std::vector<Settlement>) override {}
    void write(WriteJob job, WriteDone done) override
    {
        const bool fails = ++m_jobs == m_failAt;
        if (fails && m_how == Fails::refused)
            return done(Error{ErrorCode::diskFull, u"No room"_s, {}});
        auto transaction = *Transaction::begin(m_connection);
        auto result = job(m_connection);
        if (fails)
            result = Error{ErrorCode::io, u"The commit failed"_s, {}};
        if (result)
            result = transaction.commit();
        if (!result) {
            Transaction dropped = std::move(transaction);
        }
        done(result);
    }

private:
    Connection& m_connection;
    int m_jobs = 0;
    int m_failAt = -1;
    Fails m_how = Fails::never;
};

struct ImportFixture : RepositoryFixture
{
    InlineJournal journalled{*connection};

    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(dir.filePath(name));
        const bool open = out.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        out.write(content);
        return out.fileName();
    }
    Result<ImportProgress> run(const QString& path, const ImportJob::OnProgress& progress = {})
    {
        ImportRequest request;
        request.path = path;
        request.destination = destination;
        ImportJob job(journalled, clock);
        return job.run(request, progress);
    }
    /// Under a key, as the workspace's owner or another.
    Result<ImportProgress> submit(const QByteArray& key, const QString& path, const QByteArray& owner = "run-1", Priority priority = Priority::normal)
    {
        ImportRequest request;
        request.path = path;
        request.destination = destination;
        request.idempotencyKey = key;
        request.owner = owner;
        request.priority = priority;
        return ImportJob(journalled, clock).run(request, {});
    }
    BatchState batchState() { return BatchState(number("SELECT state FROM batch ORDER BY id DESC LIMIT 1")); }
    static QByteArray csv(int rows)
    {
        QByteArray out = "name,domain\n";
        for (int i = 0; i < rows; ++i)
            out += "N" + QByteArray::number(i) + ",d" + QByteArray::number(i) + ".com\n";
        return out;
    }
};

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals()
    {
        ImportFixture f;
        QCOMPARE(f.run(f.dir.filePath(u"none.csv"_s)).error().code, ErrorCode::notFound);
        const auto missing = f.run(f.file(u"a.csv"_s, "name,website\nA,a.com\n"));
        QCOMPARE(missing.error().code, ErrorCode::invalidArgument);
        QVERIFY(missing.error().message.contains(u"domain"_s));
        QVERIFY(missing.error().detail.contains(u"name, website"_s));
        QVERIFY(!f.run(f.file(u"b.ndjson"_s, "{\"name\":\"A\"}\n")));
        QCOMPARE(f.journalled.jobs(), 0);
        QCOMPARE(f.number("SELECT count(*) FROM batch"), 0);
    }
    void everyJobMayFail_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("refused") << int(InlineJournal::Fails::refused);
        QTest::newRow("rolled back") << int(InlineJournal::Fails::rolledBack);
    }
    void everyJobMayFail()
    {
        QFETCH(int, how);
        // The n-th write fails for n = 1, 2… until a run is clean: no row of a broken import is left to be sent.
        for (int n = 1;; ++n) {
            ImportFixture f;
            f.journalled.failAt(n, InlineJournal::Fails(how));
            const auto result = f.run(f.file(u"a.csv"_s, f.csv(2'500)));
            if (f.journalled.jobs() < n) {
                QVERIFY(result);
                QVERIFY(n >= 5); // create, two chunks, finish; then one more that never comes
                break;
            }
            QVERIFY(!result);
            QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE state IN (0, 1, 2, 3)"), 0);
            if (n > 1) {
                QCOMPARE(f.batchState(), BatchState::interrupted);
                QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE reason <> 61"), 0);
            }
            QCOMPARE(f.inconsistencies(), QStringList());
            // The same file goes in afterwards: nothing of the first try holds an identity.
            f.journalled.failAt(-1, InlineJournal::Fails::never);
            const auto again = f.run(f.file(u"a.csv"_s, f.csv(2'500)));
            QVERIFY(again);
            QCOMPARE(again->tally.accepted, 2'500);
        }
    }
    void sameKeySameFileIsImportedOnce() // R55, R56, R63
    {
        ImportFixture f;
        const auto first = f.submit("k1", f.file(u"a.csv"_s, f.csv(3)));
        QVERIFY(first);
        QVERIFY(!first->repeated);
        const auto again = f.submit("k1", f.file(u"copy.csv"_s, f.csv(3)), "run-2"); // after a restart, and whatever its name
        QVERIFY(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->batch, first->batch);
        QCOMPARE(again->tally.rows, 3);
        QCOMPARE(again->tally.accepted, 3);
        QCOMPARE(f.number("SELECT count(*) FROM batch"), 1);
        // A day later it is a new submission; the ledger still knows the rows.
        f.clock.advance(Millis(24 * 3'600'000LL));
        const auto later = f.submit("k1", f.file(u"a.csv"_s, f.csv(3)));
        QVERIFY(later && !later->repeated);
        QCOMPARE(later->tally.waitingElsewhere, 3);
    }
    void sameKeyOtherSubmission() // R61
    {
        ImportFixture f;
        const QString file = f.file(u"a.csv"_s, f.csv(3));
        QVERIFY(f.submit("k1", file));
        const auto other = f.submit("k1", f.file(u"b.csv"_s, f.csv(4)));
        QCOMPARE(other.error().code, ErrorCode::conflict);
        QVERIFY(other.error().message.contains(u"k1"_s));
        QVERIFY(!f.submit("k1", file, "run-1", Priority::bulk));
        QCOMPARE(f.submit("not a key", file).error().code, ErrorCode::invalidArgument);
        QCOMPARE(f.number("SELECT count(*) FROM batch"), 1);
    }
    void keyThatIsBeingProcessed() // R62, B-42
    {
        ImportFixture f;
        const QString file = f.file(u"a.csv"_s, f.csv(3));
        f.journalled.failAt(1, InlineJournal::Fails::refused);
        QVERIFY(!f.submit("k1", file));
        f.journalled.failAt(-1, InlineJournal::Fails::never);
        // As if the first one were still at it: its batch is made, its end is not.
        QVERIFY(f.submit("k1", file));
        QVERIFY(f.connection->execute("UPDATE idempotency_key SET state = 0, response = '{\"batch\":1}'"));
        const auto meanwhile = f.submit("k1", file);
        QCOMPARE(meanwhile.error().code, ErrorCode::conflict);
        QVERIFY(meanwhile.error().message.contains(u"already being processed"_s));
        const auto dead = f.submit("k1", file, "run-2");
        QCOMPARE(dead.error().code, ErrorCode::conflict);
        QVERIFY(dead.error().message.contains(u"ended before its end was recorded"_s));
        QCOMPARE(dead.error().detail, u"batch 1"_s);
        QCOMPARE(f.number("SELECT count(*) FROM batch"), 1);
    }
    void everyJobOfAKeyedImportMayFail() // B-41, R69: key and batch never disagree
    {
        for (int n = 1;; ++n) {
            ImportFixture f;
            f.journalled.failAt(n, InlineJournal::Fails::rolledBack);
            const QString file = f.file(u"a.csv"_s, f.csv(2'500));
            const auto result = f.submit("k1", file);
            QCOMPARE(f.number("SELECT count(*) FROM idempotency_key WHERE state = 1"), result ? 1 : 0);
            QCOMPARE(f.number("SELECT count(*) FROM batch WHERE state = 1"), result ? 1 : 0);
            if (f.journalled.jobs() < n)
                break;
            QVERIFY(!result);
            f.journalled.failAt(-1, InlineJournal::Fails::never);
            const auto again = f.submit("k1", file, "run-2");
            QVERIFY(again && !again->repeated);
            QCOMPARE(again->tally.accepted, 2'500);
        }
    }
    void fileThatCannotBeUsedKeepsNoKey() // semantics.md §9: what fails its check is not saved
    {
        ImportFixture f;
        QVERIFY(!f.submit("k1", f.file(u"a.csv"_s, "name,website\nA,a.com\n")));
        QCOMPARE(f.number("SELECT count(*) FROM idempotency_key"), 0);
        QVERIFY(f.submit("k1", f.file(u"a.csv"_s, f.csv(3))));
    }
    void failureWhileCleaningUpIsLeftToRecovery()
    {
        ImportFixture f;
        const auto path = f.file(u"a.csv"_s, f.csv(3'000));
        ImportRequest request;
        request.path = path;
        request.destination = f.destination;
        ImportJob job(f.journalled, f.clock);
        const auto result = job.run(request, [&](const ImportProgress&) {
            job.cancel();
            f.journalled.failAt(f.journalled.jobs() + 1, InlineJournal::Fails::refused);
        });
        QCOMPARE(result.error().code, ErrorCode::cancelled);
        QCOMPARE(f.batchState(), BatchState::importing);
    }
    void cancel()
    {
        ImportFixture f;
        ImportRequest request;
        request.path = f.file(u"a.csv"_s, f.csv(9'000));
        request.destination = f.destination;
        ImportJob job(f.journalled, f.clock);
        std::optional<ImportProgress> last;
        const auto result = job.run(request, [&](const ImportProgress& p) { last = p; job.cancel(); });
        QCOMPARE(result.error().code, ErrorCode::cancelled);
        QCOMPARE(f.batchState(), BatchState::interrupted);
        QVERIFY(last && last->tally.rows > 0 && last->tally.rows < 9'000);
        QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE state = 8"), last->tally.rows);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void csvWithEverythingThatGoesWrong()
    {
        ImportFixture f;
        const QByteArray big(2'000, 'x');
        const auto path = f.file(u"unis.csv"_s, "name,domain,zip\r\n"
                                              "Fundação,fho.edu.br,08123\r\n"
                                              "Ragged,only.two\r\n"
                                              "\"Quo\"\"ted, Inc\",q.com,\r\n"
                                              "Again,fho.edu.br,1\r\n"
                                              "Big,big.com," + big + "\r\n"
                                              "Last,last.com,2\r\n");
        const auto result = f.run(path);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->tally.rows, 5);
        QCOMPARE(result->tally.accepted, 3);
        QCOMPARE(result->tally.duplicateInFile, 1);
        QCOMPARE(result->tally.tooLarge, 1);
        QCOMPARE(result->tally.faults, 1);
        QCOMPARE(result->bytesRead, result->bytesTotal);
        BatchRepository batches(*f.connection);
        const auto rows = batches.rows(result->batch, {}, {}, 10);
        QCOMPARE((*rows)[0].body, QByteArray("{\"name\":\"Fundação\",\"domain\":\"fho.edu.br\",\"zip\":\"08123\"}"));
        QCOMPARE((*rows)[1].body, QByteArray("{\"name\":\"Quo\\\"ted, Inc\",\"domain\":\"q.com\",\"zip\":\"\"}"));
        QCOMPARE((*rows)[1].line, 4);
        QCOMPARE((*rows)[3].state, RowState::dead);
        const auto faults = batches.faults(result->batch, 10);
        QCOMPARE(faults->size(), size_t(1));
        QCOMPARE(faults->front().line, 3);
        const auto batch = batches.batch(result->batch);
        QCOMPARE(batch->state, BatchState::running);
        QCOMPARE(batch->name, u"unis.csv"_s);
        QCOMPARE(batch->columns, (QStringList{u"name"_s, u"domain"_s, u"zip"_s}));
        QCOMPARE(batch->chargePerRow.data, Credits::whole(6));
        QCOMPARE(f.inconsistencies(), QStringList());
        // The whole file again: all of it is waiting or dead already.
        const auto again = f.run(path);
        QCOMPARE(again->tally.accepted, 0);
        QCOMPARE(again->tally.waitingElsewhere, 4);
        QCOMPARE(f.batchState(), BatchState::finished);
    }
    void jsonKeepsItsText()
    {
        ImportFixture f;
        const auto result = f.run(f.file(u"a.ndjson"_s, "{\"id\":12345678901234567890,\"domain\":\"a.com\",\"n\":1.50}\n"
                                                       "{\"domain\":\"b.com\",\"domain\":\"c.com\"}\n"
                                                       "{\"name\":\"nobody\"}\n"));
        QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->tally.accepted, 1);
        QCOMPARE(result->tally.faults, 1);  // the same key twice
        QCOMPARE(result->tally.invalid, 1); // nothing identifies it: listed, never sent
        const auto rows = BatchRepository(*f.connection).rows(result->batch, {}, {}, 10);
        QCOMPARE(rows->front().body, QByteArray("{\"id\":12345678901234567890,\"domain\":\"a.com\",\"n\":1.50}"));
        QCOMPARE(rows->back().reason, Reason::invalid);
    }
    void progressIsBounded()
    {
        ImportFixture f; // its clock stands still
        std::vector<ImportProgress> seen;
        const auto result = f.run(f.file(u"a.csv"_s, f.csv(20'000)), [&](const ImportProgress& p) { seen.push_back(p); });
        QVERIFY(result);
        QCOMPARE(seen.size(), size_t(2)); // the first and the last
        QCOMPARE(seen.back().tally.accepted, 20'000);
        QVERIFY(seen.back().batch.valid());
    }
    void throughTheStoreWriter()
    {
        ImportFixture f;
        const auto path = f.file(u"a.csv"_s, f.csv(10'000));
        StoreWriter writer(*f.workspace);
        QVERIFY(writer.start());
        Result<ImportProgress> result = ImportProgress();
        std::thread importer([&] {
            ImportRequest request;
            request.path = path;
            request.destination = f.destination;
            request.batchName = u"Mine"_s;
            request.chargePerRow = Charge{{1}, {2}};
            ImportJob job(writer, f.clock);
            result = job.run(request, {});
        });
        importer.join();
        writer.stop();
        QVERIFY(result);
        QCOMPARE(result->tally.accepted, 10'000);
        const auto batch = BatchRepository(*f.connection).batch(result->batch);
        QCOMPARE(batch->name, u"Mine"_s);
        QCOMPARE(batch->rows[size_t(RowState::pending)], 10'000);
        QCOMPARE(batch->lastRow.value - batch->firstRow.value, 9'999);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
