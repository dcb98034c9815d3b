// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/identity.h"
#include "core/store/batchrepository.h"
#include "core/store/connection.h"
#include "core/store/destinationrepository.h"
#include "core/store/journalwriter.h"
#include "core/store/operations.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace fuseboard::test {

using namespace Qt::StringLiterals;

/// A workspace with one account and one destination (identity column "domain", 6 credits a row, limit 1,000 bytes), driven
/// through the repositories and the journal's own SQL.
struct RepositoryFixture
{
    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<store::Connection> connection;
    std::unique_ptr<store::JournalWriter> journal;
    AccountId account;
    store::Destination destination;
    qint64 attempts = 0;
    static constexpr int kDay = 20261026;

    RepositoryFixture()
    {
        workspace = std::move(store::Workspace::open(dir.path(), store::Access::readWrite, u"test"_s, clock)).value();
        connection = std::move(workspace->connect(store::Access::readWrite)).value();
        const auto quick = connection->execute("PRAGMA synchronous=OFF"); // quicker; what is durable is tested elsewhere
        Q_ASSERT(quick);
        journal = std::move(store::JournalWriter::create(*connection)).value();
        store::DestinationRepository repository(*connection);
        store::Account a;
        a.name = u"Acme"_s;
        account = *repository.addAccount(a, clock.wall());
        destination = add(u"CRM"_s);
    }

    store::Destination add(const QString& name, store::LedgerScope scope = {})
    {
        store::Destination d;
        d.account = account;
        d.name = name;
        d.preset = u"generic"_s;
        d.policy = store::presetPolicy(u"generic"_s);
        d.policy.payloadLimit = 1'000;
        d.policy.chargePerRow.data = Credits::whole(6);
        d.webhook.url = "http://127.0.0.1:9/hook";
        d.scope = scope;
        if (!d.scope.id.valid())
            d.scope.identityColumns = {u"domain"_s};
        return *store::DestinationRepository(*connection).addDestination(d, clock.wall());
    }

    store::NewRow row(const QByteArray& body, qint64 line = 1)
    {
        store::NewRow r;
        r.line = line;
        r.body = body;
        if (const auto identity = payload::identityHash(destination.scope.id, destination.scope.identityColumns, body))
            r.identity = identity->bytes;
        return r;
    }
    static QByteArray body(const QByteArray& domain) { return "{\"domain\":\"" + domain + "\",\"name\":\"N\"}"; }

    BatchId batch(const store::Destination& to)
    {
        store::Batch b;
        b.destination = to.id;
        b.name = u"leads"_s;
        b.source = u"leads.csv"_s;
        b.columns = {u"name"_s, u"domain"_s};
        b.chargePerRow = to.policy.chargePerRow;
        return *store::BatchRepository(*connection).create(b, clock.wall());
    }
    /// A batch that runs, with a row a domain.
    BatchId running(const QByteArrayList& domains)
    {
        const BatchId id = batch(destination);
        std::vector<store::NewRow> rows;
        for (const QByteArray& domain : domains)
            rows.push_back(row(body(domain), qint64(rows.size()) + 2));
        store::BatchRepository repository(*connection);
        const auto tally = repository.addRows(id, rows, {}, clock.wall());
        Q_ASSERT(tally);
        const auto finished = repository.finishImport(id, clock.wall());
        Q_ASSERT(finished);
        return id;
    }

    qint64 number(const QByteArray& sql)
    {
        const auto value = connection->scalar(sql);
        Q_ASSERT(value);
        return *value;
    }
    qint64 of(RowId id, const QByteArray& column) { return number("SELECT " + column + " FROM batch_row WHERE id = " + QByteArray::number(id.value)); }
    RowState state(RowId id) { return RowState(of(id, "state")); }
    Reason reason(RowId id) { return Reason(of(id, "reason")); }

    store::ClaimResult claim(RowId id)
    {
        store::Claim c;
        c.attempt = AttemptId(++attempts);
        c.row = id;
        c.batch = BatchId(of(id, "batch_id"));
        c.destination = destination.id;
        c.account = account;
        c.webhook = destination.webhook.id;
        c.expected = state(id);
        c.version = qint32(of(id, "version"));
        c.number = qint32(of(id, "tries")) + 1;
        c.previous = AttemptId(of(id, "last_attempt"));
        c.accountDay = kDay;
        c.charge = destination.policy.chargePerRow;
        c.at = clock.wall();
        auto transaction = *store::Transaction::begin(*connection);
        const auto ack = journal->claim(c);
        Q_ASSERT(ack);
        finish(transaction);
        return ack->result;
    }
    void settle(RowId id, RowState to, Reason why, Outcome outcome, int status, const QByteArray& error)
    {
        store::Settlement s;
        s.attempt = AttemptId(of(id, "last_attempt"));
        s.row = id;
        s.batch = BatchId(of(id, "batch_id"));
        s.destination = destination.id;
        s.account = account;
        s.webhook = destination.webhook.id;
        s.accountDay = kDay;
        s.charge = destination.policy.chargePerRow;
        s.credit = to == RowState::delivered ? CreditState::committed
            : to == RowState::ambiguous      ? CreditState::unreconciled
                                             : CreditState::released;
        s.outcome = outcome;
        s.to = to;
        s.reason = why;
        s.status = status;
        s.error = error;
        s.at = clock.wall();
        if (to != RowState::delivered)
            s.answer = store::AnswerRecord{"content-type: text/plain", "no", false};
        auto transaction = *store::Transaction::begin(*connection);
        const auto settled = journal->settle(s);
        Q_ASSERT(settled);
        finish(transaction);
    }
    void deliver(RowId id)
    {
        claim(id);
        settle(id, RowState::delivered, Reason::none, Outcome::delivered, 200, {});
    }
    /// A batch of these payloads, rejected by the destination; those that the import left out stay so.
    std::vector<RowId> deadLetters(const QByteArrayList& bodies)
    {
        const BatchId id = batch(destination);
        std::vector<store::NewRow> rows;
        for (const QByteArray& body : bodies)
            rows.push_back(row(body, qint64(rows.size()) + 2));
        store::BatchRepository repository(*connection);
        const auto tally = repository.addRows(id, rows, {}, clock.wall());
        Q_ASSERT(tally);
        const auto finished = repository.finishImport(id, clock.wall());
        Q_ASSERT(finished);
        std::vector<RowId> out;
        const qint64 first = number("SELECT max(first_row) FROM batch");
        for (qint64 i = 0; i < qint64(bodies.size()); ++i) {
            out.push_back(RowId(first + i));
            if (state(out.back()) == RowState::pending)
                reject(out.back());
        }
        return out;
    }
    void reject(RowId id, int status = 422, const QByteArray& error = "HTTP 422")
    {
        claim(id);
        settle(id, RowState::dead, Reason::rejected, Outcome::rowFault, status, error);
    }
    void loseAnswer(RowId id)
    {
        claim(id);
        settle(id, RowState::ambiguous, Reason::noAnswer, Outcome::noAnswer, 0, "no answer in 10 s");
    }

    store::Operations operations() { return store::Operations(*connection, clock.wall()); }
    store::Actor actor() const { return {u"ann"_s, u"test"_s}; }
    static store::DeadLetterFilter only(std::initializer_list<RowId> rows)
    {
        store::DeadLetterFilter f;
        f.only = rows;
        return f;
    }

    /// What does not add up; empty when all does.
    QStringList inconsistencies()
    {
        QStringList out;
        const auto expectNone = [&](const QByteArray& sql, const QString& what) {
            if (const qint64 n = number(sql))
                out.append(u"%1: %2"_s.arg(what).arg(n));
        };
        expectNone("SELECT count(*) FROM (SELECT batch_id, state, reason, count(*) AS n FROM batch_row GROUP BY 1, 2, 3) r"
                   " FULL OUTER JOIN (SELECT * FROM batch_count WHERE n <> 0) c USING (batch_id, state, reason)"
                   " WHERE coalesce(r.n, 0) <> coalesce(c.n, 0)", u"batch_count"_s);
        expectNone("SELECT count(*) FROM batch b WHERE b.state IN (1, 3) AND (b.state = 3) = EXISTS (SELECT 1 FROM batch_row r"
                   " WHERE r.batch_id = b.id AND r.state IN (0, 1, 2, 3))", u"batch state"_s);
        expectNone("SELECT count(*) FROM batch_row r WHERE r.owns = 1 AND NOT EXISTS (SELECT 1 FROM ledger_key k WHERE k.row_id = r.id)",
                   u"owner without an entry"_s);
        expectNone("SELECT count(*) FROM (SELECT p.identity FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.owns = 1"
                   " GROUP BY 1 HAVING count(*) > 1)", u"two owners"_s);
        expectNone("SELECT count(*) FROM credit_day WHERE data_unreconciled <> (SELECT coalesce(sum(data_milli), 0) FROM attempt"
                   " WHERE credit_state = 4) OR data_used <> (SELECT coalesce(sum(data_milli), 0) FROM attempt WHERE credit_state IN (2, 4))",
                   u"credits"_s);
        return out;
    }

private:
    void finish(store::Transaction& transaction)
    {
        const auto finished = journal->finish();
        Q_ASSERT(finished);
        const auto committed = transaction.commit();
        Q_ASSERT(committed);
        journal->committed();
    }
};

} // namespace fuseboard::test
