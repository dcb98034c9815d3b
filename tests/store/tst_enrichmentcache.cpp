// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidatereader.h"
#include "core/store/deadletterrepository.h"
#include "core/store/enrichmentcache.h"
#include "core/store/fallbackresults.h"
#include "core/store/rowmover.h"
#include "tests/support/tempworkspace.h"

#include "core/base/mailbox.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_EnrichmentCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheYounger();
    void scopesAreApart();
    void clearsInChunks();
    void rowSaysItsSource();
    void queueFeedIsFirstInFirstOutByRow();
};

namespace {
constexpr ScopeId kOne{1}, kTwo{2};
CacheEntry entry(const QByteArray& domain, const QByteArray& fields, qint64 at) { return {domain, fields, u"live"_s, fromEpochMs(at)}; }
} // namespace

void tst_EnrichmentCache::keepsTheYounger() // B-27: written, and dated
{
    TempWorkspace workspace;
    EnrichmentCache cache(workspace.connection());
    QVERIFY(!cache.find(kOne, "a.com")->has_value());
    QVERIFY(cache.put(kOne, entry("a.com", R"({"x":1})", 1000)));
    QVERIFY(cache.put(kOne, entry("a.com", R"({"x":2})", 2000)));
    QVERIFY(cache.put(kOne, entry("a.com", R"({"x":0})", 500))); // an old export does not undo what was learnt since
    const auto found = cache.find(kOne, "a.com");
    QVERIFY(found && *found);
    QCOMPARE((*found)->fields, QByteArray(R"({"x":2})"));
    QCOMPARE((*found)->at, fromEpochMs(2000));
    QCOMPARE(*cache.count(kOne), 1);
}

void tst_EnrichmentCache::scopesAreApart()
{
    TempWorkspace workspace;
    EnrichmentCache cache(workspace.connection());
    QVERIFY(cache.put(kOne, entry("a.com", R"({"x":1})", 1000)));
    QVERIFY(!cache.find(kTwo, "a.com")->has_value());
    QVERIFY(!*cache.forget(kTwo, "a.com"));
    QVERIFY(*cache.forget(kOne, "a.com"));
    QCOMPARE(*cache.count(kOne), 0);
}

void tst_EnrichmentCache::clearsInChunks()
{
    TempWorkspace workspace;
    EnrichmentCache cache(workspace.connection());
    for (int i = 0; i < 25; ++i)
        QVERIFY(cache.put(kOne, entry("d" + QByteArray::number(i) + ".com", "{}", i)));
    QVERIFY(cache.put(kTwo, entry("d1.com", "{}", 0)));
    const auto page = cache.page(kOne, "d1.com", 3);
    QCOMPARE((*page)[0].domain, QByteArray("d10.com"));
    QCOMPARE(*cache.clear(kOne, fromEpochMs(5), 100), 5);
    QCOMPARE(*cache.clear(kOne, std::nullopt, 12), 12);
    QCOMPARE(*cache.clear(kOne, std::nullopt, 12), 8);
    QCOMPARE(*cache.clear(kOne, std::nullopt, 12), 0);
    QCOMPARE(*cache.count(kTwo), 1);
}

void tst_EnrichmentCache::rowSaysItsSource() // R97, R98, R101, B-26
{
    TempWorkspace workspace;
    Connection& c = workspace.connection();
    const BatchId batch = workspace.addBatch();
    TempWorkspace::RowSpec spec;
    spec.body = R"({"domain":"a.com","city":""})";
    const RowId row = workspace.addRow(batch, spec);
    {
        auto transaction = Transaction::begin(c);
        RowMover mover(c);
        RowMove move;
        move.row = row;
        move.to = RowState::dead;
        move.reason = Reason::exhausted;
        move.source = RowSource::cache;
        QVERIFY(*mover.move(move));
        QVERIFY(mover.flush(workspace.clock().wall()));
        FallbackRecord record;
        record.row = row;
        record.source = RowSource::cache;
        record.staleness = Staleness::veryStale;
        record.fields = R"({"city":"Bonn","size":5})";
        record.why = u"Circuit breaker: 5 failures in a row"_s;
        QVERIFY(FallbackResults(c).keep(record));
        QVERIFY(transaction->commit());
    }
    DeadLetterRepository letters(c);
    const auto detail = letters.detail(row);
    QVERIFY(detail);
    QCOMPARE(detail->letter.source, RowSource::cache);
    QVERIFY(detail->letter.staleness == Staleness::veryStale);
    QCOMPARE(detail->letter.error, u"Circuit breaker: 5 failures in a row"_s);
    QCOMPARE(detail->fallbackResult, QByteArray(R"({"domain":"a.com","city":"Bonn","size":5})"));
    QCOMPARE(detail->body, spec.body); // what is sent stays as it is
    DeadLetterFilter filter;
    filter.text = u"failures in a row"_s;
    QCOMPARE(*letters.count(filter), 1);
    QCOMPARE((*letters.page(filter, std::nullopt, 10))[0].error, detail->letter.error);
    const auto tally = FallbackResults(c).tally(fromEpochMs(0), fromEpochMs(1));
    QCOMPARE(tally->size(), size_t(1));
    QCOMPARE((*tally)[0].rows, 1);

    // Delivered since: the destination's own answer counts.
    workspace.run("UPDATE batch_row SET state = 4, reason = 0");
    QCOMPARE(letters.detail(row)->letter.source, RowSource::live);
    workspace.run("UPDATE batch_row SET reason = 50"); // settled by hand: it was never seen
    QCOMPARE(letters.detail(row)->letter.source, RowSource::cache);
}

void tst_EnrichmentCache::queueFeedIsFirstInFirstOutByRow() // R107
{
    TempWorkspace workspace;
    const BatchId batch = workspace.addBatch();
    std::vector<RowId> rows;
    for (int i = 0; i < 6; ++i) {
        TempWorkspace::RowSpec spec;
        spec.state = RowState::retryWait;
        spec.dueAt = 1000 - i; // the later row is due first
        rows.push_back(workspace.addRow(batch, spec));
    }
    workspace.run("UPDATE batch_row SET lane = 3");
    workspace.run("UPDATE batch_row SET due_at = 5000 WHERE id = " + QByteArray::number(rows[1].value));

    CandidateReader reader(workspace.workspace());
    Mailbox<FeedResult> results;
    reader.setSink([&results](FeedResult result) { results.post(std::move(result)); });
    QVERIFY(reader.start());
    FeedRequest request;
    request.destination = DestinationId(1);
    request.lane = Priority::queue;
    request.dueBy = fromEpochMs(1000);
    request.skip = {rows[2]};
    request.limit = 3;
    reader.fetch(request);
    request.limit = 10;
    request.dueBy = fromEpochMs(5000);
    reader.fetch(request);
    std::vector<FeedResult> both;
    while (both.size() < 2) {
        auto some = results.take(Millis(5000));
        QVERIFY(!some.empty());
        std::move(some.begin(), some.end(), std::back_inserter(both));
    }
    const auto ids = [](const FeedResult& result) {
        std::vector<RowId> out;
        for (const Candidate& candidate : result.rows)
            out.push_back(candidate.row);
        return out;
    };
    QVERIFY((ids(both[0]) == std::vector{rows[0], rows[3], rows[4]}));
    QCOMPARE(both[0].waiting, std::optional<qint64>(5));
    QVERIFY(!both[0].exhausted);
    QVERIFY((ids(both[1]) == std::vector{rows[0], rows[1], rows[3], rows[4], rows[5]})); // due again: at the head
    QVERIFY(both[1].exhausted);
    QCOMPARE(*FallbackResults(workspace.connection()).waiting(DestinationId(1)), 6);
    QCOMPARE(*FallbackResults(workspace.connection()).waiting(DestinationId(2)), 0);
    reader.stop();
}

QTEST_GUILESS_MAIN(tst_EnrichmentCache)
#include "tst_enrichmentcache.moc"
