// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a CSV into the store, end to end: parse, payload, identity, ledger, counters, synchronous=FULL.
//   bench_import FOLDER ROWS CHUNK [sqlite]        CHUNK 0: the size follows the writer, as in the product
// Makes FOLDER/rows.csv when it is missing and a new workspace each time. With "sqlite" it also writes the three tables as
// CSV, as the workspace holds them, for the peer: sqlite3 .import of the same rows into the same schema (bench_import.sh).
#include "core/engine/importjob.h"
#include "core/store/connection.h"
#include "core/store/destinationrepository.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

using Stopwatch = std::chrono::steady_clock;
double msSince(Stopwatch::time_point start) { return std::chrono::duration<double, std::milli>(Stopwatch::now() - start).count(); }

/// How long each job holds the writer.
class TimedJournal final : public store::Journal
{
public:
    explicit TimedJournal(store::Journal& real) : m_real(real) {}
    void setSink(store::JournalSink* sink) override { m_real.setSink(sink); }
    void claim(std::vector<store::Claim> claims) override { m_real.claim(std::move(claims)); }
    void unclaim(std::vector<store::Unclaim> unclaims) override { m_real.unclaim(std::move(unclaims)); }
    void settle(std::vector<store::Settlement> settlements) override { m_real.settle(std::move(settlements)); }
    void write(store::WriteJob job, store::WriteDone done) override
    {
        m_real.write(
            [this, job = std::move(job)](store::Connection& connection) {
                const auto start = Stopwatch::now();
                auto result = job(connection);
                held.push_back(msSince(start));
                return result;
            },
            std::move(done));
    }
    std::vector<double> held;

private:
    store::Journal& m_real;
};

void writeCsv(const QString& path, qint64 rows)
{
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly))
        return;
    QByteArray block = "name,domain,email,country,zip\n";
    for (qint64 i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        block += "Company " + n + ",company" + n + ".example.com,ann.b" + n + "@company" + n + ".example.com,Germany,08123\n";
        if (block.size() > 1'000'000) {
            file.write(block);
            block.clear();
        }
    }
    file.write(block);
}

Result<store::Destination> addDestination(store::StoreWriter& writer, WallTime now)
{
    store::Destination made;
    auto done = writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        store::Account account;
        account.name = u"Bench"_s;
        auto id = repository.addAccount(account, now);
        if (!id)
            return id.error();
        store::Destination d;
        d.account = *id;
        d.name = u"Bench"_s;
        d.preset = u"generic"_s;
        d.policy = store::presetPolicy(d.preset);
        d.webhook.url = "http://127.0.0.1:9/";
        d.scope.identityColumns = {u"domain"_s};
        auto added = repository.addDestination(d, now);
        if (!added)
            return added.error();
        made = *added;
        return {};
    });
    if (!done)
        return done.error();
    return made;
}

void exportTable(store::Connection& connection, const QString& path, QByteArrayView sql, int columns)
{
    QFile file(path);
    auto q = connection.prepare(sql);
    if (!q || !file.open(QIODevice::WriteOnly))
        return;
    QByteArray block;
    while (*q->step()) {
        for (int i = 0; i < columns; ++i)
            block += (i ? ",\"" : "\"") + q->bytes(i).replace('"', "\"\"") + '"';
        block += '\n';
        if (block.size() > 1'000'000) {
            file.write(block);
            block.clear();
        }
    }
    file.write(block);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_import FOLDER ROWS CHUNK [sqlite]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const qint64 rows = QByteArray(argv[2]).toLongLong();
    const QString csv = folder.filePath(u"rows-%1.csv"_s.arg(rows));
    writeCsv(csv, rows);

    SystemClock clock;
    QTemporaryDir made(folder.filePath(u"workspace-XXXXXX"_s));
    auto workspace = store::Workspace::open(made.path(), store::Access::readWrite, u"bench_import"_s, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text()));
        return 1;
    }
    store::StoreWriter writer(**workspace);
    TimedJournal timed(writer);
    if (auto started = writer.start(); !started)
        return 1;
    const auto destination = addDestination(writer, clock.wall());
    if (!destination)
        return 1;

    engine::ImportRequest request;
    request.path = csv;
    request.destination = *destination;
    request.chunkRows = QByteArray(argv[3]).toInt();
    engine::ImportJob job(timed, clock);
    const auto start = Stopwatch::now();
    const auto result = job.run(request, {});
    const double ms = msSince(start);
    writer.stop();
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text()));
        return 1;
    }
    std::sort(timed.held.begin(), timed.held.end());
    std::printf("chunk %6d: %9.0f rows/s (%lld rows, %.2f s); writer held p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n",
                request.chunkRows, double(result->tally.accepted) / ms * 1000, static_cast<long long>(result->tally.accepted),
                ms / 1000, timed.held[timed.held.size() / 2], timed.held[timed.held.size() * 99 / 100], timed.held.back());
    if (argc > 4) {
        auto connection = (*workspace)->connect(store::Access::readOnly);
        if (!connection)
            return 1;
        exportTable(**connection, folder.filePath(u"batch_row.csv"_s), "SELECT * FROM batch_row", 20);
        exportTable(**connection, folder.filePath(u"payload.csv"_s),
                    "SELECT id, row_id, version, previous, body, substr(hex(identity), 1, 32), operation_id, created_at FROM payload", 8);
        exportTable(**connection, folder.filePath(u"ledger_key.csv"_s),
                    "SELECT k.key64, k.disc, k.row_id FROM batch_row r JOIN payload p ON p.id = r.payload_id"
                    " JOIN ledger_key k ON k.row_id = r.id ORDER BY k.row_id", 3);
    }
    return 0;
}
