// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts of a destination by time: found by number, read in pages, with what the breaker heard of each.
#include "core/store/attempthistory.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DestinationId kOne{1};
constexpr qint64 kStart = 1'793'000'000'000;

WallTime at(double seconds)
{
    return fromEpochMs(kStart + qint64(seconds * 1000));
}

struct Bench
{
    TempWorkspace space;
    BatchId batch = space.addBatch();
    RowId row = space.addRow(batch);
    qint64 id = 0;

    /// claimed and ended in seconds since kStart; more: further columns and their values.
    qint64 attempt(double claimed, double ended, const QByteArray& more = "outcome = 0, status = 200, total_us = 100000, sample = 0", int destination = 1)
    {
        space.run("INSERT INTO attempt (id, row_id, number, destination_id, webhook_id, batch_id, version, records, account_day, data_milli,"
                  " action_milli, credit_state, claimed_at) VALUES (" + QByteArray::number(++id) + ", " + QByteArray::number(row.value) + ", 1, "
                  + QByteArray::number(destination) + ", 1, 1, 1, 1, 20261026, 6000, 0, 0, " + QByteArray::number(toEpochMs(at(claimed))) + ")");
        if (ended >= 0)
            space.run("UPDATE attempt SET settled_at = " + QByteArray::number(toEpochMs(at(ended))) + ", " + more + " WHERE id = " + QByteArray::number(id));
        return id;
    }
    AttemptHistory history() { return AttemptHistory(space.connection()); }
};

std::vector<qint64> tags(const AttemptPage& page)
{
    std::vector<qint64> out;
    for (const PastAttempt& a : page.attempts)
        out.push_back(a.call.tag);
    return out;
}

} // namespace

class TestAttemptHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyWorkspace()
    {
        Bench b;
        QCOMPARE(b.history().firstSince(at(0)).value(), AttemptId(1));
        QVERIFY(b.history().page(kOne, at(0), at(100), {}, 10).value().attempts.empty());
        QVERIFY(!b.history().extent(kOne).value());
        const auto past = b.history().past(kOne, at(0), at(100)).value();
        QVERIFY(past.calls.empty() && past.changes.empty());
    }

    void firstSinceOverGaps()
    {
        Bench b;
        for (int i = 0; i < 50; ++i) {
            b.id += i % 7; // numbers are left out where claims were refused
            b.attempt(i, i + 0.1);
        }
        for (double s = -1; s < 51; s += 0.25) {
            const AttemptId found = b.history().firstSince(at(s)).value();
            const qint64 expected = b.space.number("SELECT coalesce(min(id), max(id) + 1) FROM (SELECT id FROM attempt WHERE claimed_at >= "
                                                   + QByteArray::number(toEpochMs(at(s))) + " UNION ALL SELECT max(id) + 1 FROM attempt)");
            QCOMPARE(b.space.number("SELECT count(*) FROM attempt WHERE id >= " + QByteArray::number(found.value)),
                     b.space.number("SELECT count(*) FROM attempt WHERE id >= " + QByteArray::number(expected)));
        }
    }

    void inPagesNewestFirst()
    {
        Bench b;
        for (int i = 0; i < 25; ++i)
            b.attempt(i, i + 0.5, "outcome = 0, total_us = 1, sample = 0", i % 5 == 4 ? 2 : 1);
        std::vector<qint64> all;
        AttemptId below;
        int pages = 0;
        do {
            const AttemptPage page = b.history().page(kOne, at(0), at(20), below, 6).value();
            for (const qint64 tag : tags(page))
                all.push_back(tag);
            below = page.next;
            ++pages;
        } while (below.valid());
        QCOMPARE(pages, 3);
        QCOMPARE(all.size(), size_t(16));
        QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
        QVERIFY(std::find(all.begin(), all.end(), 5) == all.end()); // the other destination's
    }

    void byTheTimeTheyEnded()
    {
        Bench b;
        const qint64 slow = b.attempt(0, 200);
        b.attempt(10, 11);
        const qint64 quick = b.attempt(190, 191);
        b.attempt(199, -1); // on its way
        b.attempt(200.5, 201);
        QCOMPARE(tags(b.history().page(kOne, at(150), at(200.5), {}, 10).value()), (std::vector<qint64>{quick, slow}));
    }

    void aLongPollIsFoundByItsEnd() // a request of hours was no attempt of the time that it ended in
    {
        Bench b;
        const qint64 poll = b.attempt(0, 20 * 3'600);
        b.space.run("UPDATE destination SET policy = json_set(policy, '$.attemptTimeoutMs', 86400000) WHERE id = 1");
        QCOMPARE(tags(b.history().page(kOne, at(20 * 3'600 - 60), at(20 * 3'600 + 60), {}, 10).value()), std::vector<qint64>{poll});
        QCOMPARE(b.history().past(kOne, at(20 * 3'600 - 60), at(20 * 3'600 + 60)).value().calls.size(), size_t(1));
    }

    void whatTheBreakerHeard()
    {
        Bench b;
        b.attempt(0, 1, "outcome = 1, status = 503, failure = 0, total_us = 812345, retry_after_ms = 45000, sample = 1, sent_turn = 1, turn = 3, flight_ms = 815");
        b.attempt(2, 3, "outcome = 8, failure = 2, total_us = 5, sample = 2, turn = 0, flight_ms = 1"); // no network: not the destination's fault
        b.attempt(4, 5, "outcome = 9, error = 'The process ended'"); // a crash: nobody heard of it
        b.attempt(6, 7, "outcome = 11");                             // taken back before the send
        const auto page = b.history().page(kOne, at(0), at(10), {}, 10).value();
        QCOMPARE(page.attempts.size(), size_t(3));
        const PastAttempt& first = page.attempts[2];
        QCOMPARE(first.status, qint16(503));
        QCOMPARE(first.outcome, Outcome::transient);
        QCOMPARE(first.call.outcome, resilience::CallClass::failure);
        QCOMPARE(first.call.duration(), Millis(813));
        QCOMPARE(first.call.retryAfterMs, 45'000);
        QCOMPARE(first.call.turn, 3);
        QCOMPARE(first.call.sentTurn, 1);
        QCOMPARE(first.call.sentAt, at(1) - Millis(815));
        QCOMPARE(first.call.chargeMilli, qint64(6'000));
        QCOMPARE(page.attempts[1].call.outcome, resilience::CallClass::ignored);
        QVERIFY(!page.attempts[0].heard);
        const auto past = b.history().past(kOne, at(0), at(10)).value();
        QCOMPARE(past.calls.size(), size_t(2));
    }

    void attemptsOfBeforeVersionFour_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<int>("expected");
        QTest::newRow("delivered") << QByteArray("outcome = 0, status = 200, total_us = 1") << 0;
        QTest::newRow("503") << QByteArray("outcome = 1, status = 503, total_us = 1") << 1;
        QTest::newRow("409 in progress") << QByteArray("outcome = 1, status = 409, total_us = 1") << 2;
        QTest::newRow("429") << QByteArray("outcome = 2, status = 429, total_us = 1") << 2;
        QTest::newRow("422") << QByteArray("outcome = 3, status = 422, total_us = 1") << 2;
        QTest::newRow("500, never twice") << QByteArray("outcome = 7, status = 500, total_us = 1") << 1;
        QTest::newRow("not sent") << QByteArray("outcome = 8, failure = 3, total_us = 1") << 1;
        QTest::newRow("no answer") << QByteArray("outcome = 9, failure = 6, total_us = 1") << 1;
        QTest::newRow("cancelled at shutdown") << QByteArray("outcome = 9, failure = 9, total_us = 1") << 2;
    }

    void attemptsOfBeforeVersionFour() // they do not say what they were to the breaker; it follows from how they ended
    {
        QFETCH(QByteArray, columns);
        QFETCH(int, expected);
        Bench b;
        b.attempt(0, 2, columns);
        const auto page = b.history().page(kOne, at(0), at(10), {}, 10).value();
        QCOMPARE(int(page.attempts.at(0).call.outcome), expected);
        QVERIFY(page.attempts[0].heard);
    }

    void extent()
    {
        Bench b;
        b.attempt(3, 4, "outcome = 0, total_us = 1", 2);
        b.attempt(5, 9);
        b.attempt(6, 7, "outcome = 11");
        b.attempt(8, 8.5);
        const auto extent = b.history().extent(kOne).value().value();
        QCOMPARE(extent.from, at(5));
        QCOMPARE(extent.to, at(8.5));
    }

    void namedKeepTheirOrder()
    {
        Bench b;
        b.space.run("UPDATE batch_row SET state = 6, reason = 22, label = 'a@b.example'");
        const qint64 one = b.attempt(0, 1, "outcome = 1, status = 503, total_us = 1, error = 'Upstream unavailable'");
        const qint64 two = b.attempt(2, 3);
        const auto named = b.history().named({AttemptId(two), AttemptId(99), AttemptId(one)}).value();
        QCOMPARE(named.size(), size_t(2));
        QCOMPARE(named[0].attempt.call.tag, two);
        QCOMPARE(named[1].error, u"Upstream unavailable"_s);
        QCOMPARE(named[1].label, u"a@b.example"_s);
        QCOMPARE(named[1].rowState, RowState::dead);
        QCOMPARE(named[1].row, b.row);
    }

    void transitionsNewestFirst()
    {
        Bench b;
        History history(b.space.connection());
        for (int i = 0; i < 9; ++i) {
            TransitionRecord r;
            r.at = at(i / 2); // two in the same millisecond each
            r.destination = kOne;
            r.to = i % 2 ? BreakerState::closed : BreakerState::open;
            r.cause = QString::number(i);
            r.actor = u"engine"_s;
            r.attempts = {AttemptId(i + 1)};
            QVERIFY(history.addTransition(r));
        }
        const auto some = b.history().transitions(kOne, WallTime::max(), 3).value();
        QCOMPARE(some.size(), size_t(3));
        QCOMPARE(some[0].cause, u"8"_s);
        QCOMPARE(some[2].cause, u"6"_s);
        QCOMPARE(b.history().transitions(kOne, some[2].at, 100).value().size(), size_t(6));
        QCOMPARE(b.history().transitions(DestinationId(2), WallTime::max(), 3).value().size(), size_t(0));
    }

    void pastWithActsAndRestarts()
    {
        Bench b;
        History history(b.space.connection());
        QVERIFY(history.addRun(at(-100), MonoTime(Millis(5'000))));
        const auto change = [&](double when, BreakerState from, BreakerState to, const QString& actor, std::vector<AttemptId> attempts = {}) {
            TransitionRecord r;
            r.at = at(when);
            r.destination = kOne;
            r.from = from;
            r.to = to;
            r.actor = actor;
            r.cause = u"why"_s;
            r.attempts = std::move(attempts);
            QVERIFY(history.addTransition(r));
        };
        change(-50, BreakerState::closed, BreakerState::open, u"engine"_s);
        change(10, BreakerState::open, BreakerState::forcedOpen, u"ann"_s);
        change(20, BreakerState::forcedOpen, BreakerState::closed, u"ann"_s);
        change(30, BreakerState::halfOpen, BreakerState::open, u"engine"_s);
        change(40, BreakerState::halfOpen, BreakerState::open, u"engine"_s, {AttemptId(7)});
        b.space.run("INSERT INTO operation (at, actor, kind, state, reason, destination_id, row_count, detail) VALUES ("
                    + QByteArray::number(toEpochMs(at(25))) + ", 'ann', 'reset', 'applied', 'odd', 1, 0, '{}')");
        QVERIFY(history.addRun(at(35), MonoTime(Millis(900))));
        const auto past = b.history().past(kOne, at(0), at(100)).value();
        QCOMPARE(past.before, BreakerState::open);
        QCOMPARE(past.since.value(), at(-50));
        QCOMPARE(past.changes.size(), size_t(4));
        QVERIFY(past.changes[0].byOperator && !past.changes[3].byOperator);
        QVERIFY(past.changes[2].undecided && !past.changes[3].undecided);
        std::vector<int> kinds;
        for (const auto& act : past.acts)
            kinds.push_back(act.kind);
        using resilience::RecordedAct;
        QCOMPARE(kinds, (std::vector<int>{RecordedAct::restart, RecordedAct::forceOpen, RecordedAct::release, RecordedAct::reset, RecordedAct::restart}));
        QCOMPARE(past.acts.front().mono, Millis(105'000)); // that run's clock at the beginning of the period
    }

    void tooMuchForMemoryIsCutAtItsBeginning()
    {
        Bench b;
        for (int i = 0; i < 30; ++i)
            b.attempt(i, i + 0.5);
        const auto past = b.history().past(kOne, at(0), at(100), 10).value();
        QCOMPARE(past.calls.size(), size_t(10));
        QCOMPARE(past.from, at(20.5));
    }

    void rangesOfNumbersNotScans() // the period is found over the primary key; nothing else may be walked through
    {
        Bench b;
        b.attempt(0, 1);
        auto statement = b.space.connection().prepare("EXPLAIN QUERY PLAN SELECT id, claimed_at FROM attempt WHERE id >= 1 ORDER BY id LIMIT 1");
        QVERIFY(statement.ok() && statement->step().value());
        QVERIFY2(statement->text(3).contains(u"SEARCH attempt USING INTEGER PRIMARY KEY"_s), qPrintable(statement->text(3)));
        statement = b.space.connection().prepare("EXPLAIN QUERY PLAN SELECT id FROM attempt WHERE id >= 1 AND id < 5 AND destination_id = 1"
                                                 " AND settled_at >= 1 ORDER BY id DESC LIMIT 7");
        QVERIFY(statement.ok() && statement->step().value());
        QVERIFY2(statement->text(3).contains(u"SEARCH attempt USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s), qPrintable(statement->text(3)));
    }
};

QTEST_GUILESS_MAIN(TestAttemptHistory)
#include "tst_attempthistory.moc"
