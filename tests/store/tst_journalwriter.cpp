// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"
#include "core/store/rowmover.h"
#include "tests/store/journalfixture.h"
#include "tests/support/fakerandom.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;


/// Claims, unclaims and settlements against a file (row-life.md, steps 3, 4, 6).
class tst_JournalWriter : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        TempWorkspace space;
        std::unique_ptr<JournalWriter> journal = *JournalWriter::create(space.connection());

        template <class Call>
        void inTransaction(Call call)
        {
            auto transaction = Transaction::begin(space.connection());
            QVERIFY(transaction);
            call();
            const auto finished = journal->finish();
            QVERIFY2(finished, finished ? "" : qPrintable(finished.error().text()));
            QVERIFY(transaction->commit());
            journal->committed();
        }
        ClaimAck claim(const Claim& c)
        {
            ClaimAck ack;
            inTransaction([&] {
                auto result = journal->claim(c);
                QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
                ack = *result;
            });
            return ack;
        }
        void settle(const Settlement& s)
        {
            inTransaction([&] { QVERIFY(journal->settle(s)); });
        }
        void unclaim(const Unclaim& u)
        {
            inTransaction([&] { QVERIFY(journal->unclaim(u)); });
        }
        RowState state(RowId row)
        {
            return RowState(space.number("SELECT state FROM batch_row WHERE id = " + QByteArray::number(row.value)));
        }
        qint64 of(RowId row, const char* column)
        {
            return space.number(QByteArray("SELECT ") + column + " FROM batch_row WHERE id = " + QByteArray::number(row.value));
        }
    };

private Q_SLOTS:
    void claimReservesAndMarks()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const RowId row = b.space.addRow(batch);
        const ClaimAck ack = b.claim(claimOf(7, row, batch));
        QCOMPARE(ack.result, ClaimResult::claimed);
        QCOMPARE(b.state(row), RowState::claimed);
        QCOMPARE(b.of(row, "last_attempt"), 7);
        QCOMPARE(b.of(row, "tries"), 1);
        QCOMPARE(b.space.number("SELECT data_reserved FROM credit_day"), 1000);
        QCOMPARE(b.space.number("SELECT action_reserved FROM credit_day"), 2000);
        QCOMPARE(b.space.number("SELECT credit_state FROM attempt"), int(CreditState::reserved));
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    void claimWithoutChargeReservesNothing()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        Claim claim = claimOf(1, b.space.addRow(batch), batch);
        claim.charge = {};
        QCOMPARE(b.claim(claim).result, ClaimResult::claimed);
        QCOMPARE(b.space.number("SELECT credit_state FROM attempt"), int(CreditState::none));
        QCOMPARE(b.space.number("SELECT count(*) FROM credit_day"), 0);
        b.settle(settlementOf(claim));
        QCOMPARE(b.space.number("SELECT credit_state FROM attempt"), int(CreditState::none));
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    void staleClaimChangesNothing_data()
    {
        QTest::addColumn<RowState>("actual");
        QTest::addColumn<RowState>("expected");
        QTest::addColumn<int>("version");
        QTest::newRow("other state") << RowState::cancelled << RowState::pending << 1;
        QTest::newRow("other version") << RowState::pending << RowState::pending << 2;
        QTest::newRow("deferred meanwhile") << RowState::deferred << RowState::pending << 1;
        QTest::newRow("claimed already") << RowState::claimed << RowState::claimed << 1;
        QTest::newRow("never a dead one") << RowState::dead << RowState::dead << 1;
    }
    void staleClaimChangesNothing()
    {
        QFETCH(RowState, actual);
        QFETCH(RowState, expected);
        QFETCH(int, version);
        Bench b;
        const BatchId batch = b.space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.state = actual;
        spec.reason = actual == RowState::deferred ? Reason::paused : Reason::none;
        const RowId row = b.space.addRow(batch, spec);
        Claim claim = claimOf(1, row, batch, expected);
        claim.version = version;
        QCOMPARE(b.claim(claim).result, ClaimResult::stale);
        QCOMPARE(b.state(row), actual);
        QCOMPARE(b.of(row, "tries"), 0);
        QCOMPARE(b.space.number("SELECT count(*) FROM attempt"), 0);
        QCOMPARE(b.space.number("SELECT count(*) FROM credit_day"), 0);
    }

    void claimOfARowThatIsNotThere()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        QCOMPARE(b.claim(claimOf(1, RowId(99), batch)).result, ClaimResult::stale);
    }

    void ledgerRefusal_data()
    {
        QTest::addColumn<RowState>("holder");
        QTest::addColumn<int>("maybe");
        QTest::addColumn<bool>("sameBatch");
        QTest::addColumn<Reason>("reason"); // none: it takes the identity over
        QTest::newRow("delivered") << RowState::delivered << 0 << false << Reason::alreadyDelivered;
        QTest::newRow("ambiguous") << RowState::ambiguous << 1 << false << Reason::maybeDelivered;
        QTest::newRow("pending") << RowState::pending << 0 << false << Reason::waitingElsewhere;
        QTest::newRow("deferred") << RowState::deferred << 0 << false << Reason::waitingElsewhere;
        QTest::newRow("retryWait") << RowState::retryWait << 0 << false << Reason::waitingElsewhere;
        QTest::newRow("claimed") << RowState::claimed << 0 << false << Reason::waitingElsewhere;
        QTest::newRow("replayed, was ambiguous") << RowState::pending << 1 << false << Reason::maybeDelivered;
        QTest::newRow("dead after an ambiguous attempt") << RowState::dead << 1 << false << Reason::maybeDelivered;
        QTest::newRow("discarded after an ambiguous attempt") << RowState::discarded << 1 << false << Reason::maybeDelivered;
        QTest::newRow("same file") << RowState::delivered << 0 << true << Reason::duplicateInFile;
        QTest::newRow("dead") << RowState::dead << 0 << false << Reason::none;
        QTest::newRow("cancelled") << RowState::cancelled << 0 << false << Reason::none;
        QTest::newRow("discarded") << RowState::discarded << 0 << true << Reason::none;
        QTest::newRow("excluded") << RowState::excluded << 0 << false << Reason::none;
    }
    void ledgerRefusal()
    {
        QFETCH(RowState, holder);
        QFETCH(int, maybe);
        QFETCH(bool, sameBatch);
        QFETCH(Reason, reason);
        Bench b;
        const BatchId batch = b.space.addBatch();
        const BatchId other = sameBatch ? batch : b.space.addBatch();
        TempWorkspace::RowSpec first;
        first.identity = "same";
        first.state = RowState::pending;
        first.maybe = maybe;
        const RowId holding = b.space.addRow(other, first);
        RowMover mover(b.space.connection());
        RowMove move;
        move.row = holding;
        move.to = holder;
        move.dueAt = holder == RowState::deferred || holder == RowState::retryWait ? std::optional(fromEpochMs(5)) : std::nullopt;
        QVERIFY(*mover.move(move));
        QVERIFY(mover.flush({}));
        TempWorkspace::RowSpec second;
        second.identity = "same";
        second.owns = false;
        const RowId row = b.space.addRow(batch, second);

        const ClaimAck ack = b.claim(claimOf(1, row, batch));
        if (reason == Reason::none) {
            QCOMPARE(ack.result, ClaimResult::claimed);
            QCOMPARE(b.of(row, "owns"), 1);
            QCOMPARE(b.of(holding, "owns"), 0);
        } else {
            QCOMPARE(ack.result, ClaimResult::refused);
            QCOMPARE(ack.reason, reason);
            QCOMPARE(b.state(row), RowState::excluded);
            QCOMPARE(Reason(b.of(row, "reason")), reason);
            QCOMPARE(b.of(row, "other_row"), holding.value);
            QCOMPARE(b.space.number("SELECT count(*) FROM attempt"), 0);
            QCOMPARE(b.of(holding, "owns"), 1);
        }
        QStringList wrong = b.space.inconsistencies();
        wrong.removeIf([](const QString& s) { return s.startsWith(u"a claimed row has not"_s); }); // set up without attempt
        QCOMPARE(wrong, QStringList());
    }

    void operatorPaysTwice()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.identity = "same";
        spec.state = RowState::delivered;
        const RowId first = b.space.addRow(batch, spec);
        spec.state = RowState::pending;
        spec.owns = false;
        spec.payTwice = true;
        const RowId second = b.space.addRow(batch, spec);
        QCOMPARE(b.claim(claimOf(1, second, batch)).result, ClaimResult::claimed);
        QCOMPARE(b.of(first, "owns"), 1); // the first delivery goes on holding it
        QCOMPARE(b.of(second, "owns"), 0);
    }

    void replayOfAnAmbiguousRowOwnsItsIdentity()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const RowId row = b.space.addRow(batch);
        const Claim first = claimOf(1, row, batch);
        b.claim(first);
        b.settle(settlementOf(first, RowState::ambiguous));
        QCOMPARE(b.of(row, "maybe"), 1);
        QCOMPARE(b.space.number("SELECT data_unreconciled FROM credit_day"), 1000);
        RowMover mover(b.space.connection());
        RowMove replay;
        replay.row = row;
        replay.from = RowState::ambiguous;
        replay.dueAt = fromEpochMs(1);
        replay.newCycle = true;
        QVERIFY(*mover.move(replay));
        QVERIFY(mover.flush({}));
        Claim second = claimOf(2, row, batch);
        second.number = 2;
        second.previous = AttemptId(1);
        QCOMPARE(b.claim(second).result, ClaimResult::claimed);
        b.settle(settlementOf(second));
        // Two charges, one of them unreconciled (row-life.md, "Credits").
        QCOMPARE(b.space.number("SELECT data_used FROM credit_day"), 2000);
        QCOMPARE(b.space.number("SELECT data_unreconciled FROM credit_day"), 1000);
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    void settlingTwiceChangesNothingTheSecondTime()
    {
        for (const RowState to : {RowState::delivered, RowState::ambiguous, RowState::dead, RowState::retryWait, RowState::deferred}) {
            Bench b;
            const BatchId batch = b.space.addBatch();
            const Claim claim = claimOf(1, b.space.addRow(batch), batch);
            b.claim(claim);
            b.settle(settlementOf(claim, to));
            const QByteArray all = "SELECT group_concat(v, '|') FROM (SELECT state || ',' || reason || ',' || retries || ',' ||"
                                   " maybe AS v FROM batch_row UNION ALL SELECT n FROM batch_count UNION ALL SELECT data_used || ','"
                                   " || data_reserved || ',' || data_unreconciled FROM credit_day UNION ALL SELECT odometer FROM"
                                   " webhook UNION ALL SELECT delivered || ',' || failed || ',' || ignored || ',' || ambiguous || ',' || deferred ||"
                                   " ',' || data_milli || hex(latency) FROM health_minute UNION ALL SELECT outcome || ',' ||"
                                   " credit_state FROM attempt)";
            const QString before = b.space.text(all);
            b.settle(settlementOf(claim, to));
            b.settle(settlementOf(claim, RowState::delivered));
            b.unclaim(unclaimOf(claim));
            QCOMPARE(b.space.text(all), before);
            QCOMPARE(b.state(claim.row), to);
            QCOMPARE(b.space.inconsistencies(), QStringList());
        }
    }

    void rowsPutOffAreCountedInTheirMinute() // what the throughput chart shows beside delivered and failed
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const QByteArray deferred = "SELECT coalesce(sum(deferred), 0) FROM health_minute";
        const Claim first = claimOf(1, b.space.addRow(batch), batch);
        b.claim(first);
        b.settle(settlementOf(first, RowState::deferred));
        QCOMPARE(b.space.number(deferred), 1);
        const Claim second = claimOf(2, b.space.addRow(batch), batch);
        b.claim(second);
        Unclaim back = unclaimOf(second);
        back.destination = second.destination;
        b.unclaim(back);
        b.unclaim(back); // once
        QCOMPARE(b.space.number(deferred), 2);
        const Claim third = claimOf(3, b.space.addRow(batch), batch);
        b.claim(third);
        b.settle(settlementOf(third, RowState::delivered));
        QCOMPARE(b.space.number(deferred), 2);
    }

    void answerAndParticularsAreKept()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const Claim claim = claimOf(1, b.space.addRow(batch), batch);
        b.claim(claim);
        Settlement s = settlementOf(claim, RowState::dead);
        s.retryAfter = Millis(2500);
        b.settle(s);
        QCOMPARE(b.space.text("SELECT body FROM answer"), u"no"_s);
        QCOMPARE(b.space.text("SELECT error FROM attempt"), u"refused"_s);
        QCOMPARE(b.space.number("SELECT total_us FROM attempt"), 1000);
        QCOMPARE(b.space.number("SELECT retry_after_ms FROM attempt"), 2500);
        QCOMPARE(b.space.number("SELECT status FROM attempt"), 422);
        QCOMPARE(b.space.number("SELECT failure FROM attempt"), -1);
    }

    void notSentStaysOffTheOdometer()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const Claim claim = claimOf(1, b.space.addRow(batch), batch);
        b.claim(claim);
        Settlement s = settlementOf(claim, RowState::retryWait);
        s.outcome = Outcome::notSent;
        s.credit = CreditState::released;
        b.settle(s);
        QCOMPARE(b.space.number("SELECT odometer FROM webhook WHERE id = 1"), 0);
        QCOMPARE(b.space.number("SELECT data_reserved + data_used FROM credit_day"), 0);
        QCOMPARE(b.of(claim.row, "retries"), 1);
    }

    void unclaimPutsEverythingBack()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const Claim claim = claimOf(1, b.space.addRow(batch), batch);
        b.claim(claim);
        b.unclaim(unclaimOf(claim));
        QCOMPARE(b.state(claim.row), RowState::deferred);
        QCOMPARE(b.of(claim.row, "tries"), 0);
        QCOMPARE(b.of(claim.row, "owns"), 1);
        QCOMPARE(b.of(claim.row, "due_at"), toEpochMs(claim.at));
        QCOMPARE(b.space.number("SELECT data_reserved + data_used FROM credit_day"), 0);
        QCOMPARE(b.space.number("SELECT outcome FROM attempt"), int(Outcome::undone));
        QCOMPARE(b.space.inconsistencies(), QStringList());
        QCOMPARE(b.claim(claimOf(2, claim.row, batch, RowState::deferred)).result, ClaimResult::claimed);
    }

    void batchFinishesAndRunsAgain()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        const Claim claim = claimOf(1, b.space.addRow(batch), batch);
        b.claim(claim);
        QCOMPARE(b.space.number("SELECT state FROM batch"), int(BatchState::running));
        b.settle(settlementOf(claim, RowState::dead));
        QCOMPARE(b.space.number("SELECT state FROM batch"), int(BatchState::finished));
        QVERIFY(b.space.number("SELECT finished_at FROM batch") > 0);
        RowMover mover(b.space.connection());
        RowMove replay;
        replay.row = claim.row;
        replay.from = RowState::dead;
        replay.dueAt = fromEpochMs(1);
        QVERIFY(*mover.move(replay));
        QVERIFY(mover.flush({}));
        QCOMPARE(b.space.number("SELECT state FROM batch"), int(BatchState::running));
        QCOMPARE(b.space.number("SELECT finished_at FROM batch"), -1);
    }

    void pausedAndCancelledBatchesStay()
    {
        for (const BatchState state : {BatchState::paused, BatchState::cancelled}) {
            Bench b;
            const BatchId batch = b.space.addBatch();
            const Claim claim = claimOf(1, b.space.addRow(batch), batch);
            b.claim(claim);
            b.space.run("UPDATE batch SET state = " + QByteArray::number(int(state)));
            b.settle(settlementOf(claim));
            QCOMPARE(b.space.number("SELECT state FROM batch"), int(state));
        }
    }

    void openFromFollowsTheOldestOpenAttempt()
    {
        Bench b;
        const BatchId batch = b.space.addBatch();
        std::vector<Claim> claims;
        for (int i = 1; i <= 5; ++i) {
            claims.push_back(claimOf(i, b.space.addRow(batch), batch));
            b.claim(claims.back());
        }
        const QByteArray openFrom = "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'open_from'";
        QCOMPARE(b.space.number(openFrom), 1);
        for (const size_t i : {1u, 2u, 0u})
            b.settle(settlementOf(claims[i]));
        b.settle(settlementOf(claims[4])); // open_from may lag by one transaction
        QCOMPARE(b.space.number(openFrom), 4);
        b.journal = *JournalWriter::create(b.space.connection()); // a new one reads it back
        b.claim(claimOf(6, b.space.addRow(batch), batch));
        QCOMPARE(b.space.number(openFrom), 4);
        QCOMPARE(b.space.inconsistencies(), QStringList());
    }

    // Whatever happens in whatever order, the sums are those of the rows and attempts.
    void sumsHoldAfterAnySequence_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void sumsHoldAfterAnySequence()
    {
        QFETCH(int, seed);
        FakeRandom random{quint64(seed)};
        const auto pick = [&](int n) { return int(random.next() % quint64(n)); };
        Bench b;
        std::vector<BatchId> batches{b.space.addBatch(), b.space.addBatch(DestinationId(2))};
        std::vector<std::pair<RowId, size_t>> rows;
        for (int i = 0; i < 40; ++i) {
            TempWorkspace::RowSpec spec;
            const size_t batch = size_t(pick(2));
            spec.destination = DestinationId(qint64(batch) + 1);
            spec.identity = "identity" + QByteArray::number(pick(25)) + (batch ? "b" : "a");
            spec.owns = b.space.number("SELECT count(*) FROM payload WHERE substr(identity, 1, 11) = CAST(substr('" +
                                       spec.identity + "...............', 1, 11) AS BLOB)") == 0;
            rows.emplace_back(b.space.addRow(batches[batch], spec), batch);
        }
        std::vector<Claim> open;
        std::vector<Settlement> done;
        qint64 attempt = 0;
        for (int round = 0; round < 60; ++round) {
            const bool abort = pick(8) == 0;
            auto transaction = Transaction::begin(b.space.connection());
            std::vector<Claim> opened;
            std::vector<size_t> closed;
            for (int step = 0; step < 6; ++step) {
                switch (pick(5)) {
                case 0:
                case 1: {
                    const auto& [row, batch] = rows[size_t(pick(int(rows.size())))];
                    Claim claim = claimOf(++attempt, row, batches[batch], b.state(row), DestinationId(qint64(batch) + 1));
                    claim.accountDay = kDay + pick(2);
                    auto ack = b.journal->claim(claim);
                    QVERIFY(ack);
                    if (ack->result == ClaimResult::claimed)
                        opened.push_back(claim);
                    break;
                }
                case 2: {
                    if (open.empty())
                        break;
                    const size_t i = size_t(pick(int(open.size())));
                    constexpr RowState kEnds[] = {RowState::delivered, RowState::ambiguous, RowState::dead,
                                                  RowState::retryWait, RowState::deferred};
                    const Settlement s = settlementOf(open[i], kEnds[pick(5)]);
                    QVERIFY(b.journal->settle(s));
                    done.push_back(s);
                    closed.push_back(i);
                    break;
                }
                case 3:
                    if (!open.empty()) {
                        const size_t i = size_t(pick(int(open.size())));
                        QVERIFY(b.journal->unclaim(unclaimOf(open[i])));
                        closed.push_back(i);
                    }
                    break;
                case 4:
                    if (!done.empty())
                        QVERIFY(b.journal->settle(done[size_t(pick(int(done.size())))]));
                    break;
                }
            }
            QVERIFY(b.journal->finish());
            if (abort) {
                { const Transaction dropped = *std::move(transaction); }
                b.journal->rolledBack();
                continue;
            }
            QVERIFY(transaction->commit());
            b.journal->committed();
            std::sort(closed.begin(), closed.end());
            closed.erase(std::unique(closed.begin(), closed.end()), closed.end());
            for (auto i = closed.rbegin(); i != closed.rend(); ++i)
                open.erase(open.begin() + qsizetype(*i));
            open.insert(open.end(), opened.begin(), opened.end());
            if (round % 5 == 0) {
                RowMover mover(b.space.connection());
                const auto& [row, batch] = rows[size_t(pick(int(rows.size())))];
                RowMove move;
                move.row = row;
                move.from = b.state(row);
                move.dueAt = fromEpochMs(1);
                if (isDeadLetter(move.from))
                    QVERIFY(*mover.move(move));
                QVERIFY(mover.flush(fromEpochMs(round)));
            }
            const QStringList wrong = b.space.inconsistencies();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
        QVERIFY(attempt > 50);
    }
};

QTEST_GUILESS_MAIN(tst_JournalWriter)
#include "tst_journalwriter.moc"
