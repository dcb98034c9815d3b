// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkspace.h"

#include "core/store/attemptaccounts.h"
#include "core/store/batchcounters.h"
#include "core/store/ledger.h"
#include "tests/support/guithreadguard.h"

#include <QTest>

namespace fuseboard::test {

using namespace Qt::StringLiterals;
using namespace fuseboard::store;

namespace {

constexpr char kRecords[] =
    "INSERT INTO account VALUES (1, 'Account', 'UTC', '{}', NULL, NULL, 0);"
    "INSERT INTO ledger_scope VALUES (1, 'One', '[]', 0), (2, 'Two', '[]', 0);"
    "INSERT INTO destination (id, account_id, scope_id, name, preset, policy, webhook_id, created_at) VALUES"
    " (1, 1, 1, 'Clay', 'clay', '{\"resend\":\"neverTwice\"}', 1, 0),"
    " (2, 1, 2, 'Keyed', 'generic', '{\"resend\":\"idempotent\"}', 2, 0);"
    "INSERT INTO webhook (id, destination_id, masked_url, url, secret_name, created_at) VALUES"
    " (1, 1, 'http://127.0.0.1/…', 'http://127.0.0.1/one', '', 0), (2, 2, 'http://127.0.0.1/…', 'http://127.0.0.1/two', '', 0);";

#define FUSEBOARD_ATTEMPT_CREDITS                                                                                             \
    " iif(s.credit_state IN (2, 4), s.data_milli, 0) du, iif(s.credit_state = 1, s.data_milli, 0) dr,"                        \
    " iif(s.credit_state = 4, s.data_milli, 0) dn, iif(s.credit_state IN (2, 4), s.action_milli, 0) au,"                      \
    " iif(s.credit_state = 1, s.action_milli, 0) ar, iif(s.credit_state = 4, s.action_milli, 0) an"
#define FUSEBOARD_CREDIT_USE "data_used, data_reserved, data_unreconciled, action_used, action_reserved, action_unreconciled"

/// Each query lists what is wrong; none lists anything in a sound workspace.
struct Rule
{
    const char* what;
    const char* sql;
};
constexpr Rule kRules[] = {
    {"batch_count is not the number of rows",
     "SELECT * FROM (SELECT batch_id, state, reason, count(*) FROM batch_row GROUP BY 1, 2, 3 EXCEPT"
     " SELECT batch_id, state, reason, n FROM batch_count WHERE n <> 0) UNION ALL"
     " SELECT * FROM (SELECT batch_id, state, reason, n FROM batch_count WHERE n <> 0 EXCEPT"
     " SELECT batch_id, state, reason, count(*) FROM batch_row GROUP BY 1, 2, 3)"},
    {"credit_day is not the sum of its attempts and corrections",
     "WITH p AS (SELECT " FUSEBOARD_ATTEMPT_ACCOUNT " AS account, a.account_day AS day," FUSEBOARD_ATTEMPT_CREDITS
     "  FROM row_attempt s JOIN attempt a ON a.id = s.attempt_id JOIN destination d ON d.id = a.destination_id"
     "  WHERE s.credit_state <> 0"
     "  UNION ALL SELECT account_id, day, data_milli, 0, 0, action_milli, 0, 0 FROM credit_entry WHERE kind = 'correction'),"
     " a AS (SELECT account, day, sum(du), sum(dr), sum(dn), sum(au), sum(ar), sum(an) FROM p GROUP BY 1, 2),"
     " c AS (SELECT account_id, day, " FUSEBOARD_CREDIT_USE " FROM credit_day)"
     " SELECT * FROM (SELECT * FROM a EXCEPT SELECT * FROM c) UNION ALL SELECT * FROM (SELECT * FROM c EXCEPT SELECT * FROM a)"},
    {"credit_scope is not the sum of its attempts and corrections",
     "WITH p AS (SELECT r.batch_id AS batch, x.destination_id AS destination, x.account_day AS day," FUSEBOARD_ATTEMPT_CREDITS
     "  FROM row_attempt s JOIN attempt x ON x.id = s.attempt_id JOIN batch_row r ON r.id = s.row_id WHERE s.credit_state <> 0"
     "  UNION ALL SELECT x.batch_id, x.destination_id, e.day, e.data_milli, 0, 0, e.action_milli, 0, 0"
     "  FROM credit_entry e JOIN attempt x ON x.id = e.attempt_id WHERE e.kind = 'correction'),"
     " a AS (SELECT 1, batch, 0, sum(du), sum(dr), sum(dn), sum(au), sum(ar), sum(an) FROM p GROUP BY batch UNION ALL"
     "  SELECT 2, destination, day, sum(du), sum(dr), sum(dn), sum(au), sum(ar), sum(an) FROM p GROUP BY destination, day),"
     " c AS (SELECT kind, scope_id, period, " FUSEBOARD_CREDIT_USE " FROM credit_scope)"
     " SELECT * FROM (SELECT * FROM a EXCEPT SELECT * FROM c) UNION ALL SELECT * FROM (SELECT * FROM c EXCEPT SELECT * FROM a)"},
    {"the rows of an array do not make up its attempt",
     "SELECT a.id FROM attempt a WHERE a.records > 1 AND (a.records, a.data_milli, a.action_milli, a.row_id) IS NOT"
     " (SELECT count(*), sum(m.data_milli), sum(m.action_milli), max(iif(m.ordinal = 0, m.row_id, 0)) FROM attempt_member m"
     "  WHERE m.attempt_id = a.id) UNION ALL"
     " SELECT m.attempt_id FROM attempt_member m JOIN attempt a ON a.id = m.attempt_id WHERE a.records = 1"},
    {"a claimed row has not exactly one open attempt",
     "SELECT r.id FROM batch_row r WHERE (r.state = 2) <>"
     " (SELECT count(*) FROM row_attempt s WHERE s.row_id = r.id AND s.outcome IS NULL)"},
    {"tries is not the number of attempts that were handed over",
     "SELECT r.id FROM batch_row r WHERE r.tries <>"
     " (SELECT count(*) FROM row_attempt s WHERE s.row_id = r.id AND s.outcome IS NOT 11)"},
    {"an odometer is not the number of its records",
     "SELECT w.id FROM webhook w WHERE w.odometer <>"
     " (SELECT coalesce(sum(a.records), 0) FROM attempt a WHERE a.webhook_id = w.id AND a.outcome NOT IN (8, 10, 11))"},
    {"health minutes do not add up to the deliveries",
     "SELECT 1 WHERE (SELECT coalesce(sum(delivered), 0) FROM health_minute) <>"
     " (SELECT count(*) FROM row_attempt WHERE outcome = 0)"},
    {"open_from is above an open attempt",
     "SELECT id FROM attempt WHERE outcome IS NULL AND id <"
     " (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'open_from')"},
    {"a batch is finished with open rows, or running with none",
     "SELECT b.id FROM batch b WHERE b.state IN (1, 3) AND EXISTS (SELECT 1 FROM batch_count c WHERE c.batch_id = b.id) AND"
     " (b.state = 3) <> (SELECT count(*) = 0 FROM batch_row r WHERE r.batch_id = b.id AND r.state IN (0, 1, 2, 3))"},
    {"a row that waits to be claimed is in no feed",
     "SELECT id FROM batch_row WHERE state IN (1, 3) AND due_at IS NULL"},
    {"a negative counter", "SELECT 1 FROM batch_count WHERE n < 0"},
};

} // namespace

TempWorkspace::TempWorkspace(const QString& vfs) : m_vfs(vfs)
{
    reopen();
    addRecords();
}

TempWorkspace::~TempWorkspace() = default;

Connection& TempWorkspace::connection()
{
    const OwnWork own;
    if (!m_connection) {
        auto made = m_workspace->connect(Access::readWrite);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        m_connection = *std::move(made);
        if (m_vfs.isEmpty()) // by hand and many transactions; what is tested opens connections of its own
            run("PRAGMA synchronous=OFF");
    }
    return *m_connection;
}

void TempWorkspace::close()
{
    const OwnWork own;
    m_connection.reset();
    m_workspace.reset();
}

void TempWorkspace::reopen()
{
    const OwnWork own;
    close();
    auto opened = Workspace::open(m_dir.path(), Access::readWrite, u"test"_s, m_clock, m_vfs);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    m_workspace = *std::move(opened);
}

void TempWorkspace::addRecords()
{
    run(kRecords);
}

BatchId TempWorkspace::addBatch(DestinationId destination, BatchState state)
{
    run("INSERT INTO batch (destination_id, name, source, state, priority, columns, data_milli, action_milli, created_at)"
        " VALUES (" + QByteArray::number(destination.value) + ", 'Batch', 'batch.csv', " + QByteArray::number(int(state)) +
        ", 1, '[]', 1000, 1000, 0)");
    return BatchId(connection().lastInsertId());
}

RowId TempWorkspace::addRow(BatchId batch, const RowSpec& spec)
{
    const OwnWork own;
    Connection& c = connection();
    const RowId row(number("SELECT coalesce(max(id), 0) + 1 FROM batch_row"));
    const WallTime now = m_clock.wall();
    QByteArray identity = spec.identity.isEmpty() ? "own" + QByteArray::number(++m_made) : spec.identity;
    identity = identity.leftJustified(32, '.', true);
    auto transaction = Transaction::begin(c);
    auto payload = c.prepare("INSERT INTO payload (row_id, version, body, identity, created_at) VALUES (?, ?, ?, ?, ?)");
    payload->bind(0, row).bind(1, spec.version).bindText(2, spec.body).bindBlob(3, identity).bind(4, now);
    bool done = payload->run().ok();
    const qint64 payloadId = c.lastInsertId();
    auto insert = c.prepare("INSERT INTO batch_row (id, batch_id, destination_id, lane, line, state, reason, due_at, payload_id,"
                            " version, owns, pay_twice, maybe, changed_at) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert->bind(0, row).bind(1, batch).bind(2, spec.destination).bind(3, row).bind(4, spec.state).bind(5, spec.reason);
    if (spec.dueAt)
        insert->bind(6, *spec.dueAt);
    else
        insert->bindNull(6);
    insert->bind(7, payloadId).bind(8, spec.version).bind(9, spec.owns).bind(10, spec.payTwice).bind(11, spec.maybe);
    done = done && insert->bind(12, now).run().ok();
    if (spec.owns) {
        const auto answer = Ledger(c).acquire({row, batch, identity});
        done = done && answer.ok() && answer->granted();
    }
    auto range = c.prepare("UPDATE batch SET first_row = iif(first_row = 0, ?1, first_row), last_row = ?1 WHERE id = ?2");
    done = done && range->bind(0, row).bind(1, batch).run().ok();
    BatchCounters counters;
    counters.add(batch, spec.state, spec.reason, 1);
    done = done && counters.flush(c, now).ok() && transaction->commit().ok();
    if (!done)
        qFatal("a row could not be added: %s", qPrintable(c.lastError({}).text()));
    c.takeTouched();
    return row;
}

qint64 TempWorkspace::number(const QByteArray& sql)
{
    const OwnWork own;
    auto statement = connection().prepare(sql);
    if (!statement)
        qFatal("%s: %s", sql.constData(), qPrintable(statement.error().text()));
    const auto row = statement->step();
    if (!row)
        qFatal("%s: %s", sql.constData(), qPrintable(row.error().text()));
    return *row && !statement->isNull(0) ? statement->integer(0) : -1;
}

QString TempWorkspace::text(const QByteArray& sql)
{
    const OwnWork own;
    auto statement = connection().prepare(sql);
    if (!statement)
        qFatal("%s: %s", sql.constData(), qPrintable(statement.error().text()));
    const auto row = statement->step();
    return row && *row ? statement->text(0) : QString();
}

void TempWorkspace::run(const QByteArray& sql)
{
    const OwnWork own;
    if (auto done = connection().execute(sql); !done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().text()));
}

QStringList TempWorkspace::inconsistencies()
{
    const OwnWork own;
    QStringList found;
    for (const Rule& rule : kRules) {
        auto statement = connection().prepare(rule.sql);
        if (!statement)
            qFatal("%s: %s", rule.sql, qPrintable(statement.error().text()));
        const auto row = statement->step();
        if (!row || *row)
            found += u"%1 (%2)"_s.arg(QLatin1String(rule.what), row ? statement->text(0) : row.error().text());
    }
    auto owners = connection().prepare("SELECT r.id, p.identity FROM batch_row r JOIN payload p ON p.id = r.payload_id"
                                       " WHERE r.owns = 1");
    Ledger ledger(connection());
    for (auto row = owners->step(); row && *row; row = owners->step()) {
        const auto entry = ledger.find(owners->bytes(1));
        if (!entry || !*entry || (*entry)->row != owners->id<RowId>(0))
            found += u"row %1 owns its identity and the ledger does not name it"_s.arg(owners->integer(0));
    }
    return found;
}

} // namespace fuseboard::test
