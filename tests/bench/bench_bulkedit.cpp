// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk edit and export of every dead letter of a workspace (bench_workspace makes one), with the waiting time of other writers
// meanwhile. What it edits it undoes, so the workspace can be used again:
//   bench_bulkedit FOLDER [ROWS]
#include "core/engine/bulkjob.h"
#include "core/engine/operationdesk.h"
#include "core/engine/undojob.h"
#include "core/intake/outcomefile.h"
#include "core/payload/recipefile.h"
#include "core/store/editpreview.h"
#include "core/store/lettersearch.h"
#include "core/store/recipeaction.h"
#include "core/store/recipechange.h"
#include "core/store/selectionreader.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <future>
#include <thread>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr char kRecipe[] = R"([{"step":"trim"},{"step":"set","field":"checked","value":true},{"step":"truncate","field":"company","characters":40}])";

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void say(const char* what, qint64 rows, double took)
{
    std::printf("%-28s %9lld rows in %7.2f s, %9.0f rows/s\n", what, static_cast<long long>(rows), took, double(rows) / took);
    std::fflush(stdout);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return 1;
}

/// What a claim would wait for its commit: an empty write now and then.
class Probe
{
public:
    explicit Probe(store::StoreWriter& writer)
        : m_thread([this, &writer] {
            while (!m_stop) {
                QElapsedTimer timer;
                timer.start();
                if (writer.writeAndWait([](store::Connection&) { return Result<void>(); }))
                    m_waits.push_back(seconds(timer) * 1000);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        })
    {
    }
    void print(const char* what)
    {
        m_stop = true;
        m_thread.join();
        std::sort(m_waits.begin(), m_waits.end());
        if (!m_waits.empty())
            std::printf("  %s: another writer waits p50 %.1f ms, p99 %.1f ms, at most %.1f ms\n", what, m_waits[m_waits.size() / 2],
                        m_waits[m_waits.size() * 99 / 100], m_waits.back());
    }

private:
    std::atomic<bool> m_stop = false;
    std::vector<double> m_waits;
    std::thread m_thread;
};

engine::DeskProgress run(engine::OperationDesk& desk, std::unique_ptr<engine::DeskJob> job)
{
    std::promise<engine::DeskProgress> ended;
    desk.submit(std::move(job), [&ended](const engine::DeskProgress& progress) {
        if (progress.ended)
            ended.set_value(progress);
    });
    return ended.get_future().get();
}

Result<qint64> exportAll(store::Connection& connection, const std::vector<RowId>& rows, intake::OutcomeFormat format)
{
    QFile file(u"/dev/null"_s);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::io, file.errorString(), {}};
    intake::OutcomeWriter writer(file, format);
    for (const bool meeting : {true, false}) {
        if (meeting && !writer.meetsFirst())
            continue;
        const auto read = store::readSelection(connection, rows, [&](const store::DeadLetter& l, const QByteArray& body) -> Result<void> {
            if (meeting) {
                writer.meet(body);
                return {};
            }
            return writer.write({l.row.value, l.version, l.line, l.batchName, l.destinationName, l.state, l.reason, l.status, l.tries, l.error,
                                 l.changedAt, l.source, l.staleness, body});
        });
        if (!read)
            return read.error();
    }
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    return writer.rows();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_bulkedit FOLDER [ROWS]\n");
        return 2;
    }
    SystemClock clock;
    auto workspace = store::Workspace::open(QString::fromLocal8Bit(argv[1]), store::Access::readWrite, u"bench_bulkedit"_s, clock);
    if (!workspace)
        return fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return fail(connection.error());
    auto listing = store::LetterSearch(**connection).listing({}, {});
    if (!listing)
        return fail(listing.error());
    std::vector<RowId> rows = std::move(listing->rows);
    if (argc > 2)
        rows.resize(std::min(rows.size(), size_t(QByteArray(argv[2]).toLongLong())));
    const auto total = qint64(rows.size());
    const auto recipe = payload::readRecipe(kRecipe);
    QElapsedTimer timer;

    timer.start();
    auto change = store::RecipeChange::compile(recipe->recipe);
    const auto preview = store::previewEdit(**connection, rows, **change, {});
    if (!preview)
        return fail(preview.error());
    say("preview, exact counts", total, seconds(timer));
    std::printf("  %lld change, %lld are left\n", static_cast<long long>(preview->changed), static_cast<long long>(preview->left()));

    for (const auto& [format, what] : {std::pair(intake::OutcomeFormat::csv, "export CSV"), std::pair(intake::OutcomeFormat::ndjson, "export NDJSON")}) {
        timer.start();
        const auto exported = exportAll(**connection, rows, format);
        if (!exported)
            return fail(exported.error());
        say(what, *exported, seconds(timer));
    }

    store::StoreWriter writer(**workspace);
    if (auto started = writer.start(); !started)
        return fail(started.error());
    engine::OperationDesk desk(**workspace, writer, clock);
    if (auto started = desk.start(); !started)
        return fail(started.error());
    store::NewOperation operation = store::recipeOperation(recipe->recipe);
    operation.actor = {u"bench"_s, {}};
    engine::DeskProgress done;
    {
        Probe probe(writer);
        timer.start();
        done = run(desk, std::make_unique<engine::BulkJob>(std::move(operation), rows));
        if (done.error)
            return fail(*done.error);
        say("bulk edit, one operation", total, seconds(timer));
        probe.print("bulk edit");
    }
    if (done.applied != preview->changed)
        std::printf("  but %lld changed\n", static_cast<long long>(done.applied));
    {
        Probe probe(writer);
        timer.start();
        const auto undone = run(desk, engine::UndoJob::start(done.operation, store::UndoDirection::undo, {u"bench"_s, {}}));
        if (undone.error)
            return fail(*undone.error);
        say("its undo", undone.applied, seconds(timer));
        probe.print("undo");
    }
    desk.stop();
    writer.stop();
    return 0;
}
