// SPDX-License-Identifier: GPL-3.0-or-later
// The letter indexer over a workspace that has all of it before itself (bench_workspace FOLDER ROWS SEED --no-index): how
// long its jobs keep the writer, and how many letters it indexes a second.
//   bench_indexer FOLDER [SECONDS]: until all is indexed, or for so long
#include "core/store/letterindexer.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
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
    // On the writer's thread, read after it has stopped. Beside the clock the processor's time from the end of one job to the
    // end of the next, commit included: on a machine that does other things, too, the clock counts those as well.
    std::vector<qint64> jobs;
    std::vector<qint64> kept;
    std::vector<qint64> processor;
    qint64 last = -1;
    std::promise<void> caughtUp;
    std::once_flag once;
    LetterIndexer indexer(**workspace, writer);
    indexer.setJobDone([&](std::chrono::microseconds took, std::chrono::microseconds keptFor) {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        const qint64 us = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
        if (last >= 0)
            processor.push_back(us - last);
        last = us;
        jobs.push_back(took.count());
        kept.push_back(keptFor.count());
    });
    indexer.setCaughtUp([&] { std::call_once(once, [&] { caughtUp.set_value(); }); });
    QElapsedTimer timer;
    timer.start();
    indexer.start();
    if (app.arguments().size() > 2)
        caughtUp.get_future().wait_for(std::chrono::seconds(app.arguments()[2].toInt()));
    else
        caughtUp.get_future().wait();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    indexer.stop();
    writer.stop();
    const qint64 done = before - connection->scalar(kToDo).value();
    if (jobs.empty()) {
        std::printf("nothing to index\n");
        return 0;
    }
    std::printf("%lld letters in %.1f s (%.0f/s), %zu jobs\n", static_cast<long long>(done), seconds, double(done) / seconds, jobs.size());
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i] > 10'000)
            std::printf("job %zu took %.2f ms\n", i, double(jobs[i]) / 1000);
    }
    const auto print = [](const char* what, std::vector<qint64>& us) {
        if (us.empty())
            return;
        std::sort(us.begin(), us.end());
        const auto at = [&](double part) { return double(us[std::min(us.size() - 1, size_t(part * double(us.size())))]) / 1000; };
        const auto over = us.end() - std::upper_bound(us.begin(), us.end(), 10'000);
        std::printf("%-16s p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, max %.2f ms, %lld over 10 ms\n", what, at(0.5), at(0.99), at(0.999),
                    double(us.back()) / 1000, static_cast<long long>(over));
    };
    print("by the clock", jobs);
    print("and its commit", kept);
    print("of the processor", processor);
    return 0;
}
