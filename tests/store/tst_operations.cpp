// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/repositoryfixture.h"

#include "core/store/ledger.h"
#include "core/store/unsettledrows.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {
qint64 used(RepositoryFixture& f) { return f.number("SELECT data_used FROM credit_day"); }
qint64 unreconciled(RepositoryFixture& f) { return f.number("SELECT data_unreconciled FROM credit_day"); }
} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimedAndChangedRowsAreSkipped()
    {
        RepositoryFixture f;
        f.running({"a", "b", "c"});
        f.reject(RowId(1));
        f.reject(RowId(2));
        QVERIFY(f.operations().replay(f.only({RowId(2)}), false, false, f.actor()));
        f.claim(RowId(2)); // on the wire
        for (int i = 0; i < 3; ++i) {
            const auto filter = f.only({RowId(2), RowId(3), RowId(99)});
            const auto result = i == 0 ? f.operations().replay(filter, true, true, f.actor())
                : i == 1               ? f.operations().settle(filter, true, f.actor())
                                       : f.operations().discard(filter, f.actor());
            QVERIFY(result);
            QCOMPARE(result->applied, 0);
            QCOMPARE(result->skipped, 3);
            QVERIFY(result->destinations.empty());
        }
        QCOMPARE(f.state(RowId(2)), RowState::claimed);
        QCOMPARE(f.operations().edit(RowId(2), 1, f.body("z"), f.actor()).error().code, ErrorCode::conflict);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void editRefusals()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.reject(RowId(1));
        const auto code = [&](int version, const QByteArray& body) {
            const auto result = f.operations().edit(RowId(1), version, body, f.actor());
            return result ? std::optional<ErrorCode>() : result.error().code;
        };
        QCOMPARE(code(2, f.body("x")), ErrorCode::conflict);
        QCOMPARE(code(1, "{\"domain\":"), ErrorCode::parse);
        QCOMPARE(code(1, "{\"domain\":\"a\",\"domain\":\"b\"}"), ErrorCode::parse);
        QCOMPARE(code(1, "[1]"), ErrorCode::invalidArgument);
        QCOMPARE(code(1, "{\"domain\":\"" + QByteArray(1'000, 'x') + "\"}"), ErrorCode::invalidArgument);
        QCOMPARE(code(1, "{\"name\":\"no identity\"}"), ErrorCode::notFound);
        QCOMPARE(code(1, f.body("a")), ErrorCode::invalidArgument);
        QCOMPARE(f.operations().edit(RowId(9), 1, f.body("x"), f.actor()).error().code, ErrorCode::notFound);
        QVERIFY(f.operations().edit(RowId(1), 1, "{\"domain\":\"" + QByteArray(1'000, 'x') + "\"}", f.actor()).error().message
                    .contains(u"limit 1,000 bytes"_s));
        QCOMPARE(f.number("SELECT count(*) FROM payload"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM operation"), 0);
        QCOMPARE(f.of(RowId(1), "version"), 1);
    }
    void editKeepsTheOriginalAndTheState()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.reject(RowId(1));
        const qint64 changedAt = f.of(RowId(1), "changed_at");
        f.clock.advance(Millis(5'000));
        const auto result = f.operations().edit(RowId(1), 1, "{ \"domain\": \"a\",\n \"name\": \"better\" }", f.actor());
        QVERIFY(result);
        QCOMPARE(f.state(RowId(1)), RowState::dead);
        QCOMPARE(f.of(RowId(1), "version"), 2);
        QCOMPARE(f.of(RowId(1), "changed_at"), changedAt);
        QCOMPARE(f.of(RowId(1), "owns"), 1); // same identity, still its own
        const auto detail = DeadLetterRepository(*f.connection).detail(RowId(1));
        QVERIFY(detail);
        QCOMPARE(detail->original, f.body("a"));
        QCOMPARE(detail->body, QByteArray("{\"domain\":\"a\",\"name\":\"better\"}"));
        QCOMPARE(detail->versions.size(), size_t(2));
        QCOMPARE(detail->versions[1].actor, u"ann"_s);
        QCOMPARE(detail->history.size(), size_t(1));
        QCOMPARE(detail->history[0].kind, u"edit"_s);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void editOfTheIdentityLetsTheOldOneGo()
    {
        RepositoryFixture f;
        f.running({"a", "b"});
        f.reject(RowId(1));
        QVERIFY(f.operations().edit(RowId(1), 1, f.body("b"), f.actor()));
        QCOMPARE(f.of(RowId(1), "owns"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM ledger_key WHERE row_id = 1"), 0);
        // Row 2 holds "b": the replayed row is refused at its claim.
        QVERIFY(f.operations().replay(f.only({RowId(1)}), false, false, f.actor()));
        QCOMPARE(f.claim(RowId(1)), ClaimResult::refused);
        QCOMPARE(f.reason(RowId(1)), Reason::duplicateInFile);
        // "a" is free for others.
        f.running({"a"});
        QCOMPARE(f.state(RowId(3)), RowState::pending);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void identityOfAMaybeDeliveredRowStays()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.loseAnswer(RowId(1));
        QCOMPARE(f.operations().edit(RowId(1), 1, f.body("b"), f.actor()).error().code, ErrorCode::conflict);
        QVERIFY(f.operations().edit(RowId(1), 1, "{\"domain\":\"a\"}", f.actor()));
        QCOMPARE(f.of(RowId(1), "owns"), 1);
    }
    void ambiguousRowsAreReplayedOnlyWithTheTick()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.loseAnswer(RowId(1));
        auto result = f.operations().replay({}, false, false, f.actor());
        QCOMPARE(result->applied, 0);
        QCOMPARE(result->skipped, 1);
        QCOMPARE(f.state(RowId(1)), RowState::ambiguous);
        result = f.operations().replay({}, true, false, f.actor());
        QCOMPARE(result->applied, 1);
        QCOMPARE(result->destinations, std::vector<DestinationId>{f.destination.id});
        QCOMPARE(f.state(RowId(1)), RowState::pending);
        QCOMPARE(f.of(RowId(1), "pay_twice"), 0);
        QCOMPARE(f.of(RowId(1), "maybe"), 1);
        f.deliver(RowId(1)); // two charges: one of them unreconciled
        QCOMPARE(used(f), 12'000);
        QCOMPARE(unreconciled(f), 6'000);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void replayStartsANewCycleAndStopsAtTheLimit() // R73, R77, B-15: at the limit it stays on the list, as permanent
    {
        RepositoryFixture f;
        const BatchId batch = f.running({"a"});
        for (int i = 0; i < 3; ++i) {
            f.reject(RowId(1));
            QVERIFY(f.connection->execute("UPDATE batch_row SET retries = 2, cycle_ms = 900"));
            QCOMPARE(BatchRepository(*f.connection).batch(batch)->state, BatchState::finished);
            const auto result = f.operations().replay({}, false, false, f.actor());
            QCOMPARE(result->applied, 1);
            QCOMPARE(f.of(RowId(1), "retries"), 0);
            QCOMPARE(f.of(RowId(1), "cycle_ms"), 0);
            QCOMPARE(f.of(RowId(1), "replays"), i + 1);
            QCOMPARE(f.of(RowId(1), "due_at"), toEpochMs(f.clock.wall()));
            QCOMPARE(BatchRepository(*f.connection).batch(batch)->state, BatchState::running);
        }
        f.reject(RowId(1));
        auto result = f.operations().replay({}, false, false, f.actor());
        QCOMPARE(result->applied, 0);
        QCOMPARE(result->skipped, 1); // B-16: not counted as replayed
        QCOMPARE(f.state(RowId(1)), RowState::dead);
        QCOMPARE(f.reason(RowId(1)), Reason::permanent);
        const auto counted = DeadLetterRepository(*f.connection).countByReason({});
        QCOMPARE(*counted, (std::vector<std::pair<Reason, qint64>>{{Reason::permanent, 1}}));
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->skipped, 1);
        QCOMPARE(f.operations().replay({}, false, true, f.actor())->applied, 1);
        QCOMPARE(f.state(RowId(1)), RowState::pending);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void replayLimitKeepsAmbiguity()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.loseAnswer(RowId(1));
        QVERIFY(f.connection->execute("UPDATE batch_row SET replays = 3"));
        QCOMPARE(f.operations().replay({}, true, false, f.actor())->skipped, 1);
        QCOMPARE(f.state(RowId(1)), RowState::ambiguous);
    }
    void tooLargeIsReplayedOnlyAfterAnEdit()
    {
        RepositoryFixture f;
        const BatchId id = f.batch(f.destination);
        NewRow large = f.row("{\"domain\":\"a\",\"x\":\"" + QByteArray(2'000, 'x') + "\"}");
        large.fault = Reason::tooLarge;
        QVERIFY(BatchRepository(*f.connection).addRows(id, {large}, {}, f.clock.wall()));
        QVERIFY(BatchRepository(*f.connection).finishImport(id, f.clock.wall()));
        QCOMPARE(f.operations().replay({}, false, true, f.actor())->skipped, 1);
        QVERIFY(f.operations().edit(RowId(1), 1, f.body("a"), f.actor()));
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->applied, 1);
        QCOMPARE(f.claim(RowId(1)), ClaimResult::claimed);
        QCOMPARE(f.of(RowId(1), "owns"), 1);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void settledAsDelivered()
    {
        RepositoryFixture f;
        f.running({"a", "b"});
        f.loseAnswer(RowId(1));
        f.reject(RowId(2));
        const auto result = f.operations().settle({}, true, f.actor());
        QCOMPARE(result->applied, 1);
        QCOMPARE(result->skipped, 1); // a rejected row is no question
        QCOMPARE(f.state(RowId(1)), RowState::delivered);
        QCOMPARE(f.reason(RowId(1)), Reason::settledByHand);
        QCOMPARE(f.of(RowId(1), "maybe"), 0);
        QCOMPARE(used(f), 6'000);
        QCOMPARE(unreconciled(f), 0);
        QCOMPARE(f.number("SELECT credit_state FROM attempt WHERE row_id = 1"), qint64(CreditState::committed));
        QCOMPARE(f.number("SELECT count(*) FROM credit_entry"), 0);
        f.running({"a"});
        QCOMPARE(f.reason(RowId(3)), Reason::alreadyDelivered);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void whatASettlementWouldMean()
    {
        RepositoryFixture f;
        f.running({"a", "b", "c"});
        f.loseAnswer(RowId(1));
        f.loseAnswer(RowId(3));
        const std::vector<RowId> all{RowId(1), RowId(2), RowId(3), RowId(4)};
        const auto among = [&](std::span<const RowId> rows) {
            const auto found = unsettledAmong(*f.connection, rows);
            return found ? *found : -1;
        };
        QCOMPARE(among(all), 2);
        QCOMPARE(among(std::span(all).first(2)), 1);
        QCOMPARE(among({}), 0);
        std::vector<RowId> many; // another way to the same
        for (int i = 1; i <= 60'000; ++i)
            many.push_back(RowId(i));
        QCOMPARE(among(many), 2);
        QVERIFY(f.operations().settle({}, false, f.actor()));
        QCOMPARE(among(all), 0);
    }
    void settledAsNotDelivered()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.loseAnswer(RowId(1));
        QVERIFY(f.operations().replay({}, true, false, f.actor()));
        f.loseAnswer(RowId(1)); // two unsettled attempts
        QCOMPARE(used(f), 12'000);
        const auto result = f.operations().settle({}, false, f.actor());
        QCOMPARE(result->applied, 1);
        QCOMPARE(f.state(RowId(1)), RowState::dead);
        QCOMPARE(f.reason(RowId(1)), Reason::settledByHand); // no retry failed: it was the operator's word
        QCOMPARE(f.of(RowId(1), "maybe"), 0);
        QCOMPARE(used(f), 0);
        QCOMPARE(unreconciled(f), 0);
        QCOMPARE(f.number("SELECT sum(data_milli) FROM credit_entry WHERE kind = 'settled'"), -12'000);
        QCOMPARE(f.number("SELECT count(*) FROM attempt WHERE credit_state = 3"), 2);
        const auto before = QJsonDocument::fromJson([&] {
            auto q = f.connection->prepare("SELECT before FROM operation_row ORDER BY operation_id DESC LIMIT 1");
            Q_ASSERT(q && q->step());
            return q->bytes(0);
        }()).object();
        QCOMPARE(before.value(u"state"_s).toInt(), int(RowState::ambiguous));
        QCOMPARE(before.value(u"maybe"_s).toInt(), 2);
        // Its identity is free; it can be replayed and is refused if another row took it.
        f.running({"a"});
        QCOMPARE(f.state(RowId(2)), RowState::pending);
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->applied, 1);
        QCOMPARE(f.claim(RowId(1)), ClaimResult::refused);
        QCOMPARE(f.reason(RowId(1)), Reason::waitingElsewhere);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void deadRowWithAnUnsettledAttempt()
    {
        RepositoryFixture f;
        f.running({"a"});
        f.loseAnswer(RowId(1));
        QVERIFY(f.operations().replay({}, true, false, f.actor()));
        f.reject(RowId(1));
        QCOMPARE(f.of(RowId(1), "maybe"), 1);
        f.running({"a"});
        QCOMPARE(f.reason(RowId(2)), Reason::maybeDelivered);
        QCOMPARE(f.operations().settle({}, false, f.actor())->applied, 1);
        QCOMPARE(f.reason(RowId(1)), Reason::rejected);
        QCOMPARE(used(f), 0);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void discardKeepsTheLedgerOfAmbiguousRows()
    {
        RepositoryFixture f;
        f.running({"a", "b"});
        f.loseAnswer(RowId(1));
        f.reject(RowId(2));
        QCOMPARE(f.operations().discard({}, f.actor())->applied, 2);
        QCOMPARE(f.state(RowId(1)), RowState::discarded);
        f.running({"a", "b"});
        QCOMPARE(f.reason(RowId(3)), Reason::maybeDelivered);
        QCOMPARE(f.state(RowId(4)), RowState::pending);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void excludedRowsAreSentAnyway()
    {
        RepositoryFixture f;
        f.running({"a", "a"});
        f.deliver(RowId(1));
        const BatchId id = f.batch(f.destination);
        NewRow invalid = f.row(f.body("x"));
        invalid.fault = Reason::invalid;
        QVERIFY(BatchRepository(*f.connection).addRows(id, {invalid}, {}, f.clock.wall()));
        QVERIFY(BatchRepository(*f.connection).finishImport(id, f.clock.wall()));
        const auto result = f.operations().sendAnyway({RowId(1), RowId(2), RowId(3), RowId(77)}, f.actor());
        QCOMPARE(result->applied, 1);
        QCOMPARE(result->skipped, 3);
        QCOMPARE(f.of(RowId(2), "pay_twice"), 1);
        QCOMPARE(f.claim(RowId(2)), ClaimResult::claimed);
        QCOMPARE(f.inconsistencies(), QStringList());
    }
    void cancelledBatchRunsAgainForItsReplays()
    {
        RepositoryFixture f;
        BatchRepository batches(*f.connection);
        const BatchId id = f.running({"a", "b"});
        f.reject(RowId(1));
        QVERIFY(batches.setState(id, BatchState::cancelled));
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->skipped, 1); // its cancellation is not through
        QCOMPARE(*batches.cancelChunk(id, 10, f.clock.wall()), 1);
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->applied, 1);
        QCOMPARE(batches.batch(id)->state, BatchState::running);
        QCOMPARE(f.state(RowId(2)), RowState::cancelled);
        QVERIFY(batches.setState(id, BatchState::interrupted));
        f.reject(RowId(1));
        QCOMPARE(f.operations().replay({}, false, false, f.actor())->skipped, 1);
    }
    void notesAreJournalled()
    {
        RepositoryFixture f;
        QVERIFY(!f.operations().note(u"trip"_s, f.actor(), f.destination.id, {}, "no json"));
        const auto id = f.operations().note(u"trip"_s, f.actor(), f.destination.id, {}, "{\"until\":5}");
        QVERIFY(id);
        QCOMPARE(f.number("SELECT count(*) FROM operation WHERE kind = 'trip' AND state = 'applied' AND batch_id IS NULL"), 1);
    }
    void manyRandomOperationsStayConsistent()
    {
        RepositoryFixture f;
        quint64 seed = 42;
        const auto random = [&](int n) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            return int((seed >> 33) % quint64(n));
        };
        qint64 rows = 0;
        for (int step = 0; step < 600; ++step) {
            f.clock.advance(Millis(1));
            if (step % 40 == 0) {
                QByteArrayList domains;
                for (int i = 0; i < 8; ++i)
                    domains.append("d" + QByteArray::number(random(40)));
                f.running(domains);
                rows += 8;
            }
            const RowId id(1 + random(int(rows)));
            const bool open = isOpen(f.state(id)) && f.state(id) != RowState::claimed;
            switch (random(9)) {
            case 0: if (open && f.claim(id) == ClaimResult::claimed) f.settle(id, RowState::delivered, Reason::none, Outcome::delivered, 200, {}); break;
            case 1: if (open && f.claim(id) == ClaimResult::claimed) f.settle(id, RowState::dead, Reason::rejected, Outcome::rowFault, 422, "HTTP 422"); break;
            case 2: if (open && f.claim(id) == ClaimResult::claimed) f.settle(id, RowState::ambiguous, Reason::noAnswer, Outcome::noAnswer, 0, "lost"); break;
            case 3: QVERIFY(f.operations().replay(random(2) ? f.only({id}) : DeadLetterFilter(), random(2) == 0, random(2) == 0, f.actor())); break;
            case 4: QVERIFY(f.operations().settle(f.only({id}), random(2) == 0, f.actor())); break;
            case 5: QVERIFY(f.operations().discard(f.only({id}), f.actor())); break;
            case 6: QVERIFY(f.operations().sendAnyway({id}, f.actor())); break;
            case 7: // refusals are part of it
                if (const auto edited = f.operations().edit(id, int(f.of(id, "version")), f.body("d" + QByteArray::number(random(40))), f.actor()); !edited)
                    QVERIFY(edited.error().code == ErrorCode::conflict || edited.error().code == ErrorCode::invalidArgument);
                break;
            default: break;
            }
            QCOMPARE(f.inconsistencies(), QStringList());
        }
        QVERIFY(f.number("SELECT count(*) FROM operation WHERE row_count > 0") > 30);
        QVERIFY(f.number("SELECT count(*) FROM payload WHERE version > 1") > 0);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
