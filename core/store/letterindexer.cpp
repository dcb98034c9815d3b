// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterindexer.h"

#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/letterindex.h"
#include "core/store/workspace.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>
#include <memory>
#include <utility>

namespace fuseboard::store {

namespace {

using Steady = std::chrono::steady_clock;

/// Where the writer is busy this many times a job's length is left to the others.
constexpr int kYield = 8;
/// Merges in a row between insertions; usually there are two.
constexpr int kMostMerges = 32;

std::chrono::microseconds since(Steady::time_point begin)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begin);
}

} // namespace

/// One job: what it did, and how long that kept the writer.
struct LetterIndexer::Run
{
    bool more = false;
    Duration waited{};
    Steady::time_point begin;
    Duration took{};
    sqlite3* handle = nullptr;
    qint64 writtenBefore = 0; ///< changes on the connection since it was opened
    qint64 writtenAfter = 0;
};

LetterIndexer::LetterIndexer(const Workspace& workspace, Journal& journal, Options options)
    : m_workspace(workspace)
    , m_journal(journal)
    , m_options(options)
    , m_putBudget(options.job / 4)
    , m_mergeBudget(options.job / 4)
{
}

LetterIndexer::~LetterIndexer()
{
    stop();
}

void LetterIndexer::start()
{
    m_thread = std::thread([this] { run(); });
}

void LetterIndexer::stop()
{
    {
        std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void LetterIndexer::nudge()
{
    {
        std::lock_guard lock(m_mutex);
        m_nudged = true;
    }
    m_wake.notify_all();
}

bool LetterIndexer::stopping()
{
    std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool LetterIndexer::pause(Duration time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_stopping; });
}

void LetterIndexer::run()
{
    std::unique_ptr<Connection> reader;
    while (true) {
        if (!reader) {
            if (auto made = m_workspace.connect(Access::readOnly))
                reader = *std::move(made);
        }
        if (reader && workOff(*reader) && m_caughtUp)
            m_caughtUp();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_options.look, [this] { return m_stopping || m_nudged; });
        if (m_stopping)
            return;
        m_nudged = false;
    }
}

/// true: everything is indexed.
bool LetterIndexer::workOff(Connection& reader)
{
    bool merging = false;
    while (!stopping()) {
        const auto letters = LetterIndex(reader).gather(m_options.readBytes);
        if (!letters)
            return false;
        if (letters->empty()) {
            while (merging && !stopping())
                merging = post(m_mergeBudget, [this](Connection& c, Duration budget) { return LetterIndex(c).merge(budget, m_mergePages); });
            return !stopping();
        }
        auto shared = std::make_shared<const std::vector<LetterFacts>>(std::move(*letters));
        auto done = std::make_shared<size_t>(0);
        while (*done < shared->size()) {
            const bool written = post(m_putBudget, [shared, done](Connection& c, Duration budget) -> Result<bool> {
                const auto put = LetterIndex(c).put(*shared, *done, budget);
                if (!put)
                    return put.error();
                *done += *put;
                return true;
            });
            if (!written || stopping())
                return false;
            // At once: a merge opens every segment of its level, and with hundreds of them a single page takes too long.
            merging = true;
            bool more = true;
            for (int merged = 0; more && merged < kMostMerges && !stopping(); ++merged)
                more = post(m_mergeBudget, [this](Connection& c, Duration budget) { return LetterIndex(c).merge(budget, m_mergePages); });
        }
    }
    return false;
}

bool LetterIndexer::post(Duration& share, std::function<Result<bool>(Connection&, Duration)> work)
{
    auto run = std::make_shared<Run>();
    auto finished = std::make_shared<std::promise<bool>>();
    auto answer = finished->get_future();
    const auto posted = Steady::now();
    m_journal.write(
        [run, posted, budget = share, work = std::move(work)](Connection& connection) -> Result<void> {
            run->waited = since(posted);
            run->handle = connection.handle();
            run->writtenBefore = sqlite3_total_changes64(run->handle);
            run->begin = Steady::now();
            // The full-text index writes what it gathered when the savepoint ends: that belongs to the job's time.
            if (auto opened = connection.execute("SAVEPOINT letters"); !opened)
                return opened;
            auto more = work(connection, budget);
            if (!more)
                return more.error();
            if (auto released = connection.execute("RELEASE letters"); !released)
                return released;
            run->more = *more;
            run->took = since(run->begin);
            return {};
        },
        [run, finished, told = m_jobDone](const Result<void>& result) {
            if (run->handle) // after the commit, which writes for the full-text index as well
                run->writtenAfter = sqlite3_total_changes64(run->handle);
            if (told && result)
                told(run->took, since(run->begin));
            finished->set_value(result.ok());
        });
    if (!answer.get())
        return false;
    // The end of a job takes its time as well: what is over the aim is taken off the next, slowly given back.
    const double ratio = double(m_options.job.count()) / double(std::max<qint64>(run->took.count(), 1));
    const double next = double(share.count()) * std::clamp(ratio * 0.9, 0.25, 1.1);
    share = std::clamp(Duration(qint64(next)), m_options.job / 16, m_options.job);
    // On a busy processor jobs wait as well: only where others have written meanwhile is there anything to make way for.
    const bool others = std::exchange(m_written, run->writtenAfter) != run->writtenBefore;
    if (others && run->waited > m_options.patience) {
        ++m_yields;
        pause(run->took * kYield);
    }
    return run->more;
}

} // namespace fuseboard::store
