// SPDX-License-Identifier: GPL-3.0-or-later
// row-life.md, "Ledger": what the table behind the webhook knows, whichever destination leads there.
#include "core/store/identityreindex.h"
#include "core/store/ledger.h"
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

struct Scene : RepositoryFixture
{
    /// Rows of a body each, for any destination.
    std::vector<RowId> rows(const Destination& to, const QByteArrayList& bodies)
    {
        destination = *DestinationRepository(*connection).destination(to.id);
        const BatchId id = batch(destination);
        std::vector<NewRow> made;
        for (const QByteArray& body : bodies)
            made.push_back(row(body, qint64(made.size()) + 2));
        BatchRepository repository(*connection);
        const bool done = repository.addRows(id, made, {}, clock.wall()) && repository.finishImport(id, clock.wall());
        Q_ASSERT(done);
        std::vector<RowId> out;
        const qint64 last = number("SELECT max(id) FROM batch_row");
        for (qint64 i = last - qint64(bodies.size()) + 1; i <= last; ++i)
            out.push_back(RowId(i));
        return out;
    }
    RowId one(const Destination& to, const QByteArray& body) { return rows(to, {body}).front(); }
    Result<ReindexReport> reindex(const QStringList& columns, const IdentityReindex::OnProgress& progress = {})
    {
        return IdentityReindex(*connection).run(destination.scope.id, columns, actor(), clock.wall(), progress);
    }
    void replay(RowId id) { QCOMPARE(operations().replay(only({id}), false, false, actor())->applied, 1); }
    static QByteArray lead(const QByteArray& email, const QByteArray& domain)
    {
        return "{\"email\":\"" + email + "\",\"domain\":\"" + domain + "\"}";
    }
};

} // namespace

class TestLedgerScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standbySharesTheScope()
    {
        Scene s;
        const Destination primary = s.destination;
        const Destination standby = s.add(u"CRM standby"_s, primary.scope);
        const Destination other = s.add(u"Other table"_s);
        s.deliver(s.one(primary, s.body("acme.com")));
        const RowId again = s.one(standby, s.body("acme.com"));
        QCOMPARE(s.state(again), RowState::excluded);
        QCOMPARE(s.reason(again), Reason::alreadyDelivered);
        QCOMPARE(s.state(s.one(other, s.body("acme.com"))), RowState::pending);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void movedRowTakesTheScope()
    {
        Scene s;
        const Destination from = s.destination;
        const Destination to = s.add(u"Other table"_s);
        s.deliver(s.one(to, s.body("acme.com")));
        const auto moved = s.rows(from, {s.body("acme.com"), s.body("free.com")});
        s.reject(moved[0]);
        s.reject(moved[1]);
        const auto result = s.operations().move(s.only({moved[0], moved[1]}), to.id, s.actor());
        QVERIFY(result);
        QCOMPARE(result->applied, 2);
        QCOMPARE(s.of(moved[0], "destination_id"), to.id.value);
        QCOMPARE(s.of(moved[0], "version"), 2);
        // The other table has acme.com already, this one has let both go.
        s.destination = to;
        for (const RowId row : moved)
            s.replay(row);
        QCOMPARE(s.claim(moved[0]), ClaimResult::refused);
        QCOMPARE(s.reason(moved[0]), Reason::alreadyDelivered);
        QCOMPARE(s.claim(moved[1]), ClaimResult::claimed);
        s.settle(moved[1], RowState::delivered, Reason::none, Outcome::delivered, 200, {});
        QCOMPARE(s.state(s.one(to, s.body("free.com"))), RowState::excluded);
        QCOMPARE(s.state(s.one(from, s.body("free.com"))), RowState::pending);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void moveWithinTheScopeKeepsTheIdentity()
    {
        Scene s;
        const Destination from = s.destination;
        const Destination standby = s.add(u"CRM standby"_s, from.scope);
        const RowId row = s.one(from, s.body("acme.com"));
        s.reject(row);
        QCOMPARE(s.operations().move(s.only({row}), standby.id, s.actor())->applied, 1);
        QCOMPARE(s.of(row, "version"), 1); // and so its idempotency key
        QCOMPARE(s.of(row, "destination_id"), standby.id.value);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void moveLeavesAlone()
    {
        Scene s;
        const Destination from = s.destination;
        Destination to = s.add(u"Other table"_s);
        const auto rows = s.rows(from, {s.body("lost.com"), s.body("waits.com"), "{\"domain\":\"big.com\",\"x\":\"" + QByteArray(900, 'x') + "\"}",
                                        s.body("settled.com")});
        s.loseAnswer(rows[0]);
        s.reject(rows[2]);
        s.reject(rows[3]);
        to.policy.payloadLimit = 500;
        QVERIFY(DestinationRepository(*s.connection).updatePolicy(to.id, to.policy));
        QVERIFY(s.connection->execute(QByteArray("UPDATE batch_row SET maybe = 1 WHERE id = " + QByteArray::number(rows[3].value))));
        const auto result = s.operations().move(s.only({rows[0], rows[1], rows[2], rows[3]}), to.id, s.actor());
        QCOMPARE(result->applied, 0);
        QCOMPARE(result->skipped, 4);
        QCOMPARE(s.number("SELECT count(*) FROM batch_row WHERE destination_id = " + QByteArray::number(to.id.value)), 0);
        QCOMPARE(s.operations().move(s.only({rows[2]}), DestinationId(99), s.actor()).error().code, ErrorCode::notFound);
    }

    void cancelReachesMovedRows()
    {
        Scene s;
        const Destination from = s.destination;
        const Destination to = s.add(u"Other table"_s);
        const RowId row = s.one(from, s.body("acme.com"));
        s.reject(row);
        QCOMPARE(s.operations().move(s.only({row}), to.id, s.actor())->applied, 1);
        s.replay(row);
        const BatchId batch(s.of(row, "batch_id"));
        BatchRepository repository(*s.connection);
        QVERIFY(repository.setState(batch, BatchState::cancelled));
        QCOMPARE(repository.cancelChunk(batch, 10, s.clock.wall()).value(), 1);
        QCOMPARE(s.state(row), RowState::cancelled);
    }

    void changedColumnsReindexWhatIsStored()
    {
        Scene s;
        const Destination crm = s.destination; // by domain
        const auto rows = s.rows(crm, {s.lead("a@acme.com", "acme.com"), s.lead("b@free.com", "free.com")});
        s.deliver(rows[0]);
        const auto report = s.reindex({u"email"_s});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->doubled, 0);
        QCOMPARE(s.inconsistencies(), QStringList());
        const auto next = s.rows(crm, {s.lead("c@acme.com", "acme.com"), s.lead("a@acme.com", "else.com"), s.lead("b@free.com", "x.com")});
        QCOMPARE(s.state(next[0]), RowState::pending);
        QCOMPARE(s.reason(next[1]), Reason::alreadyDelivered);
        QCOMPARE(s.reason(next[2]), Reason::waitingElsewhere);
        QCOMPARE(s.number("SELECT count(*) FROM operation WHERE kind = 'identityColumns'"), 1);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void rowsThatFallTogether() // what was delivered goes before what waits
    {
        Scene s;
        const Destination crm = s.destination;
        QVERIFY(s.reindex({u"email"_s}));
        const auto rows = s.rows(crm, {s.lead("a@x.com", "x.com"), s.lead("b@x.com", "x.com"), s.lead("d@y.com", "y.com")});
        s.deliver(s.one(crm, s.lead("c@x.com", "x.com")));
        s.reject(rows[1]);
        const auto report = s.reindex({u"domain"_s});
        QVERIFY(report);
        QCOMPARE(report->doubled, 2);
        QCOMPARE(report->waiting, 1);
        QCOMPARE(s.claim(rows[0]), ClaimResult::refused);
        QCOMPARE(s.reason(rows[0]), Reason::alreadyDelivered);
        s.replay(rows[1]);
        QCOMPARE(s.claim(rows[1]), ClaimResult::refused);
        QCOMPARE(s.claim(rows[2]), ClaimResult::claimed);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void maybeDeliveredBeforeAnEditIsStillHeld()
    {
        Scene s;
        const Destination crm = s.destination;
        QVERIFY(s.reindex({u"email"_s}));
        const RowId row = s.one(crm, s.lead("a@x.com", "x.com"));
        s.loseAnswer(row);
        // An edit that leaves the e-mail alone, and so the identity, but not the domain.
        QVERIFY(s.operations().edit(row, 1, s.lead("a@x.com", "z.com"), s.actor()));
        const auto report = s.reindex({u"domain"_s});
        QVERIFY(report);
        const auto next = s.rows(crm, {s.lead("n@x.com", "x.com"), s.lead("n@z.com", "z.com")});
        QCOMPARE(s.reason(next[0]), Reason::maybeDelivered);
        QCOMPARE(s.reason(next[1]), Reason::maybeDelivered);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void otherScopesAreLeftAlone()
    {
        Scene s;
        const Destination crm = s.destination;
        const Destination other = s.add(u"Other table"_s);
        const RowId moved = s.one(other, s.body("moved.com"));
        s.reject(moved);
        QCOMPARE(s.operations().move(s.only({moved}), crm.id, s.actor())->applied, 1);
        s.deliver(s.one(other, s.body("stays.com")));
        const auto former = payload::identityHash(other.scope.id, {u"domain"_s}, s.body("moved.com"));
        const QByteArray unchanged = "SELECT count(*) FROM payload WHERE version = 1 AND identity = x'" + former->hex() + '\'';
        QCOMPARE(s.number(unchanged), 1);
        s.destination = crm;
        QVERIFY(s.reindex({u"name"_s}));
        QCOMPARE(s.number(unchanged), 1); // a version of the time when the row was the other table's
        QCOMPARE(s.reason(s.one(other, s.body("stays.com"))), Reason::alreadyDelivered);
        QCOMPARE(s.inconsistencies(), QStringList());
    }

    void refusedWithoutTheColumns()
    {
        Scene s;
        const RowId row = s.one(s.destination, s.body("acme.com"));
        const qint64 key = s.number("SELECT key64 FROM ledger_key");
        const auto refused = s.reindex({u"email"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::conflict);
        QVERIFY(refused.error().message.contains(u"1 stored rows have none of them"_s));
        QCOMPARE(s.number("SELECT key64 FROM ledger_key"), key);
        QCOMPARE(s.of(row, "owns"), 1);
        QCOMPARE(DestinationRepository(*s.connection).destination(s.destination.id)->scope.identityColumns, QStringList{u"domain"_s});
    }

    void cancelledChangesNothing()
    {
        Scene s;
        s.running({"a.com", "b.com"});
        const qint64 sum = s.number("SELECT sum(key64) FROM ledger_key");
        const auto cancelled = s.reindex({u"name"_s}, [](qint64, qint64) { return false; });
        QCOMPARE(cancelled.error().code, ErrorCode::cancelled);
        QCOMPARE(s.number("SELECT sum(key64) FROM ledger_key"), sum);
    }

    void moreThanAChunk()
    {
        Scene s;
        QByteArrayList bodies;
        for (int i = 0; i < 2'500; ++i)
            bodies.append(s.lead(QByteArray::number(i) + "@x.com", QByteArray::number(i / 2) + ".com"));
        const Destination crm = s.destination;
        QVERIFY(s.reindex({u"email"_s}));
        s.rows(crm, bodies);
        int calls = 0;
        const auto report = s.reindex({u"domain"_s}, [&](qint64, qint64 total) { ++calls; return total == 2'500; });
        QVERIFY(report);
        QCOMPARE(report->rows, 2'500);
        QCOMPARE(report->doubled, 1'250);
        QCOMPARE(report->waiting, 1'250);
        QCOMPARE(calls, 3);
        QCOMPARE(s.number("SELECT count(*) FROM ledger_key"), 1'250);
        QCOMPARE(s.inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLedgerScopes)
#include "tst_ledgerscopes.moc"
