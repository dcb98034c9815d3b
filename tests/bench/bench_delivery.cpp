// SPDX-License-Identifier: GPL-3.0-or-later
// Journalled delivery, whole: a CSV is imported, claimed, sent, answered and settled, with every policy present and no
// limit binding, synchronous=FULL. The clock starts before the first row is read.
//
//   bench_delivery URL ROWS CONCURRENCY [FOLDER]
#include "app/session.h"

#include "core/engine/importjob.h"
#include "core/secrets/memorystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

bool writeRows(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("email,first_name,last_name,company,domain,title,country,employees,source\n");
    for (int i = 0; i < rows; ++i) {
        file.write("jane.doe" + QByteArray::number(i)
                   + "@example.com,Jane,Doe,Example Holdings GmbH,example.com,VP Revenue Operations,DE,1250,inbound-form\n");
    }
    return true;
}

struct Bench
{
    app::Session& session;
    QString file;
    int rows;
    int concurrency;
    QElapsedTimer timer;
    std::atomic<qint64> importedMs = 0;
    BatchId batch;
    std::thread importer;

    void destinationReady(const Result<store::Destination>& destination)
    {
        if (!destination)
            qFatal("%s", qPrintable(destination.error().text()));
        timer.start();
        importer = std::thread([this, destination = *destination] {
            engine::ImportJob job(*session.writer(), session.clock());
            engine::ImportRequest request;
            request.path = file;
            request.destination = destination;
            const auto done = job.run(request, {});
            if (!done)
                qFatal("%s", qPrintable(done.error().text()));
            importedMs = timer.elapsed();
            batch = done->batch;
            session.engine()->batchAccepted(done->batch);
        });
    }

    void snapshot(const engine::SnapshotPtr& snapshot)
    {
        for (const engine::BatchSnapshot& b : snapshot->batches) {
            if (b.rows[size_t(RowState::delivered)] < rows)
                continue;
            const double whole = double(timer.elapsed()) / 1000.0;
            const double import = double(importedMs.load()) / 1000.0;
            std::printf("fuseboard: %d rows, import %.0f/s, deliver %.0f/s, whole %.0f rows/s\n", rows, rows / import,
                        rows / (whole - import), rows / whole);
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            return;
        }
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList args = application.arguments();
    if (args.size() < 4) {
        std::fprintf(stderr, "usage: bench_delivery URL ROWS CONCURRENCY [FOLDER]\n");
        return 2;
    }
    QTemporaryDir temporary;
    const QString folder = args.size() > 4 ? args[4] : temporary.path() + u"/bench.fuseboard"_s;
    const QString file = temporary.path() + u"/rows.csv"_s;
    if (!writeRows(file, args[2].toInt()))
        return 1;

    SystemClock clock;
    secrets::MemoryStore secrets;
    auto session = app::Session::open({folder, u"bench_delivery"_s, false}, clock, secrets);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    Bench bench{**session, file, args[2].toInt(), args[3].toInt(), {}, 0, {}, {}};
    bool counting = true;
    (*session)->setSnapshotSink([&](const engine::SnapshotPtr& snapshot) {
        if (!counting)
            return;
        const qint64 before = bench.importedMs;
        if (before > 0)
            bench.snapshot(snapshot);
    });
    (*session)->startEngine([&](const Result<store::RecoveryReport>& started) {
        if (!started)
            qFatal("%s", qPrintable(started.error().text()));
        store::Destination destination;
        destination.name = u"nginx"_s;
        destination.preset = u"generic"_s;
        destination.policy = store::presetPolicy(destination.preset);
        destination.policy.lanes = {0, bench.concurrency, 0};
        destination.policy.chargePerRow = Charge{Credits::whole(6), {}};
        store::Account account;
        account.settings.recordsPerSecond = -1;
        (*session)->addDestination(destination, account, args[1].toUtf8(), {},
                                   [&](Result<store::Destination> added) { bench.destinationReady(added); });
    });
    const int code = application.exec();
    counting = false;
    if (bench.importer.joinable())
        bench.importer.join();
    return code;
}
