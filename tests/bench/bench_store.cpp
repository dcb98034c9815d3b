// SPDX-License-Identifier: GPL-3.0-or-later
// Rows/s of claim + settle through StoreWriter, on a file in the given folder, by group size and by rows in the workspace.
// No network: each row that was claimed is settled at once. Also what the writer's processor time comes to a row.
//     bench_store FOLDER [rows per run] [table sizes, comma separated]
#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace fuseboard;
using namespace fuseboard::store;

namespace {

using Steady = std::chrono::steady_clock;

constexpr char kRecords[] =
    "INSERT INTO account VALUES (1, 'Account', 'UTC', '{}', NULL, NULL, 0);"
    "INSERT INTO ledger_scope VALUES (1, 'One', '[]', 0);"
    "INSERT INTO destination (id, account_id, scope_id, name, preset, policy, webhook_id, created_at) VALUES"
    " (1, 1, 1, 'One', 'generic', '{}', 1, 0);"
    "INSERT INTO webhook (id, destination_id, masked_url, secret_name, created_at) VALUES (1, 1, '', '', 0);"
    "INSERT INTO batch (id, destination_id, name, source, state, priority, columns, data_milli, action_milli, first_row,"
    " created_at) VALUES (1, 1, 'Batch', 'batch.csv', 1, 1, '[]', 1000, 1000, 1, 0);";

bool check(const Result<void>& done)
{
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
    return done.ok();
}

bool fill(Connection& c, qint64 rows)
{
    const QByteArray n = QByteArray::number(rows);
    const QByteArray count = "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < " + n + ") ";
    auto transaction = Transaction::begin(c);
    return transaction && check(c.execute(kRecords)) &&
           check(c.execute(QByteArray(count + "INSERT INTO payload SELECT n, n, 1, NULL, printf('%.*c', 300, 'x'), randomblob(32),"
                                      " NULL, 0 FROM i"))) &&
           check(c.execute(QByteArray(count + "INSERT INTO batch_row (id, batch_id, destination_id, lane, line, state, reason,"
                                      " payload_id, version, owns, changed_at) SELECT n, 1, 1, 1, n, 0, 0, n, 1, 1, 0 FROM i"))) &&
           check(c.execute("INSERT INTO ledger_key SELECT random(), 0, id FROM batch_row ORDER BY 1")) &&
           check(c.execute(QByteArray("INSERT INTO batch_count VALUES (1, 0, 0, " + n + "); UPDATE batch SET last_row = " + n))) &&
           check(transaction->commit()) && check(c.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// Claims rows in groups, a few groups under way, and settles each as soon as its claim is acknowledged.
class Driver final : public JournalSink
{
public:
    Driver(Journal& journal, qint64 firstRow, qint64 rows, int group, int underWay)
        : m_journal(journal), m_row(firstRow), m_end(firstRow + rows), m_group(group), m_underWay(underWay), m_left(rows)
    {
    }

    void run()
    {
        for (int i = 0; i < m_underWay; ++i)
            claimGroup();
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_left <= 0; });
    }
    double worstGapMs() const { return m_worstGapMs; }

    void claimsDone(std::vector<ClaimAck> acks) override
    {
        const auto now = Steady::now();
        if (m_lastAck != Steady::time_point())
            m_worstGapMs = std::max(m_worstGapMs, std::chrono::duration<double, std::milli>(now - m_lastAck).count());
        m_lastAck = now;
        std::vector<Settlement> settlements;
        settlements.reserve(acks.size());
        for (const ClaimAck& ack : acks) {
            if (ack.result != ClaimResult::claimed) {
                std::fprintf(stderr, "row %lld was not claimed\n", static_cast<long long>(ack.row.value));
                std::abort();
            }
            Settlement s;
            s.attempt = ack.attempt;
            s.row = ack.row;
            s.batch = BatchId(1);
            s.destination = DestinationId(1);
            s.account = AccountId(1);
            s.webhook = WebhookId(1);
            s.accountDay = 20261026;
            s.charge = kCharge;
            s.credit = CreditState::committed;
            s.at = fromEpochMs(1'793'000'000'000);
            s.status = 200;
            s.phasesUs = {0, 0, 0, 900 + ack.row.value % 1000, 1000 + ack.row.value % 1000};
            settlements.push_back(std::move(s));
        }
        m_journal.settle(std::move(settlements));
        m_settledOrClaimed += int(acks.size());
        while (m_settledOrClaimed >= m_group) {
            m_settledOrClaimed -= m_group;
            claimGroup();
        }
    }
    void unclaimsDone(std::vector<AttemptId>) override {}
    void settlementsDone(std::vector<AttemptId> attempts) override
    {
        std::lock_guard lock(m_mutex);
        m_left -= qint64(attempts.size());
        if (m_left <= 0)
            m_done.notify_all();
    }
    void countsChanged(std::vector<BatchCounts>) override {}
    void storeTrouble(std::optional<Error> error) override
    {
        if (error)
            std::fprintf(stderr, "%s\n", qPrintable(error->text()));
    }

private:
    static constexpr Charge kCharge{Credits::whole(1), Credits::whole(1)};

    void claimGroup()
    {
        std::vector<Claim> claims;
        for (int i = 0; i < m_group && m_row < m_end; ++i, ++m_row) {
            Claim claim;
            claim.attempt = AttemptId(m_row);
            claim.row = RowId(m_row);
            claim.batch = BatchId(1);
            claim.destination = DestinationId(1);
            claim.account = AccountId(1);
            claim.webhook = WebhookId(1);
            claim.accountDay = 20261026;
            claim.charge = kCharge;
            claim.at = fromEpochMs(1'793'000'000'000);
            claims.push_back(claim);
        }
        m_journal.claim(std::move(claims));
    }

    Journal& m_journal;
    qint64 m_row;
    qint64 m_end;
    int m_group;
    int m_underWay;
    int m_settledOrClaimed = 0;
    Steady::time_point m_lastAck;
    double m_worstGapMs = 0;
    std::mutex m_mutex;
    std::condition_variable m_done;
    qint64 m_left;
};

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

bool measure(const QString& folder, qint64 tableRows, qint64 rowsPerRun)
{
    const SystemClock clock;
    QTemporaryDir dir(folder + QStringLiteral("/bench-store"));
    auto workspace = Workspace::open(dir.path(), Access::readWrite, QStringLiteral("bench"), clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text()));
        return false;
    }
    {
        auto connection = (*workspace)->connect(Access::readWrite);
        if (!connection || !fill(**connection, tableRows))
            return false;
    }
    qint64 row = 1;
    for (const int group : {64, 256, 512}) {
        const qint64 n = std::min(rowsPerRun, tableRows / 3);
        StoreWriter writer(**workspace);
        if (!check(writer.start()))
            return false;
        Driver driver(writer, row, n, group, 3);
        writer.setSink(&driver);
        const double before = processorSeconds();
        const auto since = Steady::now();
        driver.run();
        const double seconds = std::chrono::duration<double>(Steady::now() - since).count();
        const double processor = processorSeconds() - before;
        writer.setSink(nullptr);
        std::printf("%9lld rows in the table, claims by %3d: %7.0f rows/s, %5.1f us of processor a row, longest pause %4.0f ms\n",
                    static_cast<long long>(tableRows), group, double(n) / seconds, processor * 1e6 / double(n),
                    driver.worstGapMs());
        std::fflush(stdout);
        row += n;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QDir::tempPath());
    const qint64 rows = arguments.value(2, QStringLiteral("200000")).toLongLong();
    const QStringList sizes = arguments.value(3, QStringLiteral("10000,1000000")).split(u',');
    for (const QString& size : sizes) {
        if (!measure(folder, size.toLongLong(), rows))
            return 1;
    }
    return 0;
}
