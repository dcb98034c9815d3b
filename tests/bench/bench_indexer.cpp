// SPDX-License-Identifier: GPL-3.0-or-later
// The letter indexer over a workspace that has all of it before itself (bench_workspace FOLDER ROWS SEED --no-index): how
// long its jobs keep the writer, and how many letters it indexes a second.
//   bench_indexer FOLDER
#include "core/store/letterindexer.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <future>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    SystemClock clock;
    auto workspace = Workspace::open(app.arguments()[1], Access::readWrite, u"bench_indexer"_s, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text()));
        return 1;
    }
    const auto connection = std::move((*workspace)->connect(Access::readOnly)).value();
    const char* const kToDo = "SELECT count(*) FROM batch_row WHERE state IN (5, 6)"
                              " AND (indexed_at IS NOT changed_at OR indexed_payload IS NOT payload_id)";
    const qint64 before = connection->scalar(kToDo).value();
    StoreWriter writer(**workspace);
    if (auto started = writer.start(); !started)
        return 1;
    std::vector<qint64> jobs; // on the writer's thread, read after it has stopped
    std::promise<void> caughtUp;
    std::once_flag once;
    LetterIndexer indexer(**workspace, writer);
    indexer.setJobDone([&](std::chrono::microseconds took) { jobs.push_back(took.count()); });
    indexer.setCaughtUp([&] { std::call_once(once, [&] { caughtUp.set_value(); }); });
    QElapsedTimer timer;
    timer.start();
    indexer.start();
    caughtUp.get_future().wait();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    indexer.stop();
    writer.stop();
    const qint64 done = before - connection->scalar(kToDo).value();
    if (jobs.empty()) {
        std::printf("nothing to index\n");
        return 0;
    }
    std::sort(jobs.begin(), jobs.end());
    const auto at = [&](double part) { return double(jobs[std::min(jobs.size() - 1, size_t(part * double(jobs.size())))]) / 1000; };
    const auto over = jobs.end() - std::upper_bound(jobs.begin(), jobs.end(), 10'000);
    std::printf("%lld letters in %.1f s (%.0f/s), %zu jobs: p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, max %.2f ms, %lld over 10 ms\n",
                static_cast<long long>(done), seconds, double(done) / seconds, jobs.size(), at(0.5), at(0.99), at(0.999),
                double(jobs.back()) / 1000, static_cast<long long>(over));
    return 0;
}
